// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, PhysicalNetworkId};

record! {
    /// `NetscalerLoadBalancerResponse` of the server.
    NetscalerLoadBalancer {
        lbdeviceid: Option<String> = "lbdeviceid",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        provider: Option<String> = "provider",
        lbdevicename: Option<String> = "lbdevicename",
        lbdevicestate: Option<String> = "lbdevicestate",
        lbdevicecapacity: Option<i64> = "lbdevicecapacity",
        lbdevicededicated: Option<bool> = "lbdevicededicated",
        publicinterface: Option<String> = "publicinterface",
        privateinterface: Option<String> = "privateinterface",
        ipaddress: Option<String> = "ipaddress",
        gslbprovider: Option<bool> = "gslbprovider",
        isexclusivegslbprovider: Option<bool> = "isexclusivegslbprovider",
        gslbproviderpublicip: Option<String> = "gslbproviderpublicip",
        gslbproviderprivateip: Option<String> = "gslbproviderprivateip",
        podids: Vec<i64> = "podids",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
