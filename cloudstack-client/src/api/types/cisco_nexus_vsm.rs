// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CiscoNexusVSMResponse` of the server.
    CiscoNexusVSM {
        vsmdeviceid: Option<String> = "vsmdeviceid",
        vsmdevicename: Option<String> = "vsmdevicename",
        ipaddress: Option<String> = "ipaddress",
        vsmdevicestate: Option<String> = "vsmdevicestate",
        vsmmgmtvlanid: Option<String> = "vsmmgmtvlanid",
        vsmctrlvlanid: Option<i64> = "vsmctrlvlanid",
        vsmpktvlanid: Option<i64> = "vsmpktvlanid",
        vsmstoragevlanid: Option<i64> = "vsmstoragevlanid",
        vsmdomainid: Option<String> = "vsmdomainid",
        vsmconfigmode: Option<String> = "vsmconfigmode",
        vsmconfigstate: Option<String> = "vsmconfigstate",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
