// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, PaloAltoFirewallId, PhysicalNetworkId, ZoneId};

record! {
    /// `PaloAltoFirewallResponse` of the server.
    PaloAltoFirewall {
        fwdeviceid: Option<PaloAltoFirewallId> = "fwdeviceid",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        provider: Option<String> = "provider",
        fwdevicename: Option<String> = "fwdevicename",
        fwdevicestate: Option<String> = "fwdevicestate",
        fwdevicecapacity: Option<i64> = "fwdevicecapacity",
        zoneid: Option<ZoneId> = "zoneid",
        ipaddress: Option<String> = "ipaddress",
        username: Option<String> = "username",
        publicinterface: Option<String> = "publicinterface",
        usageinterface: Option<String> = "usageinterface",
        privateinterface: Option<String> = "privateinterface",
        publiczone: Option<String> = "publiczone",
        privatezone: Option<String> = "privatezone",
        numretries: Option<String> = "numretries",
        timeout: Option<String> = "timeout",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
