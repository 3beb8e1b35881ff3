// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, NiciraNvpDeviceId, PhysicalNetworkId};

record! {
    /// `NiciraNvpDeviceResponse` of the server.
    NiciraNvpDevice {
        nvpdeviceid: Option<NiciraNvpDeviceId> = "nvpdeviceid",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        provider: Option<String> = "provider",
        niciradevicename: Option<String> = "niciradevicename",
        hostname: Option<String> = "hostname",
        transportzoneuuid: Option<String> = "transportzoneuuid",
        l3gatewayserviceuuid: Option<String> = "l3gatewayserviceuuid",
        l2gatewayserviceuuid: Option<String> = "l2gatewayserviceuuid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
