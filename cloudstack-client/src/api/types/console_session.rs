// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{AccountId, ConsoleSessionId, DomainId, HostId, JobId, UserId, VmId};

record! {
    /// `ConsoleSessionResponse` of the server.
    ConsoleSession[id] {
        id: Option<ConsoleSessionId> = "id",
        created: Option<Timestamp> = "created",
        domain: Option<String> = "domain",
        domainpath: Option<String> = "domainpath",
        domainid: Option<DomainId> = "domainid",
        account: Option<String> = "account",
        accountid: Option<AccountId> = "accountid",
        user: Option<String> = "user",
        userid: Option<UserId> = "userid",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        virtualmachinename: Option<String> = "virtualmachinename",
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        acquired: Option<Timestamp> = "acquired",
        removed: Option<Timestamp> = "removed",
        consoleendpointcreatoraddress: Option<String> = "consoleendpointcreatoraddress",
        clientaddress: Option<String> = "clientaddress",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
