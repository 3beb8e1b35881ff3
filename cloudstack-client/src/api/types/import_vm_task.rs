// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{AccountId, HostId, JobId, VmId, ZoneId};

record! {
    /// `ImportVMTaskResponse` of the server.
    ImportVMTask[id] {
        id: Option<String> = "id",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        account: Option<String> = "account",
        accountid: Option<AccountId> = "accountid",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        displayname: Option<String> = "displayname",
        state: Option<String> = "state",
        vcenter: Option<String> = "vcenter",
        datacentername: Option<String> = "datacentername",
        sourcevmname: Option<String> = "sourcevmname",
        step: Option<String> = "step",
        stepduration: Option<String> = "stepduration",
        duration: Option<String> = "duration",
        description: Option<String> = "description",
        convertinstancehostid: Option<HostId> = "convertinstancehostid",
        convertinstancehostname: Option<String> = "convertinstancehostname",
        created: Option<Timestamp> = "created",
        lastupdated: Option<Timestamp> = "lastupdated",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
