// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{ASNRangeId, ASNumberId, AccountId, DomainId, JobId, NetworkId, VpcId, ZoneId};

record! {
    /// `ASNumberResponse` of the server.
    ASNumber[id] {
        id: Option<ASNumberId> = "id",
        accountid: Option<AccountId> = "accountid",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        asnumber: Option<i64> = "asnumber",
        asnrangeid: Option<ASNRangeId> = "asnrangeid",
        asnrange: Option<String> = "asnrange",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        allocated: Option<Timestamp> = "allocated",
        allocationstate: Option<String> = "allocationstate",
        associatednetworkid: Option<NetworkId> = "associatednetworkid",
        associatednetworkname: Option<String> = "associatednetworkname",
        vpcid: Option<VpcId> = "vpcid",
        vpcname: Option<String> = "vpcname",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
