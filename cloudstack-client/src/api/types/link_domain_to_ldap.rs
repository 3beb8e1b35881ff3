// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{AccountId, DomainId, JobId};

record! {
    /// `LinkDomainToLdapResponse` of the server.
    LinkDomainToLdap {
        domainid: Option<DomainId> = "domainid",
        name: Option<String> = "name",
        ldapdomain: Option<String> = "ldapdomain",
        type_: Option<String> = "type",
        accounttype: Option<i64> = "accounttype",
        accountid: Option<AccountId> = "accountid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
