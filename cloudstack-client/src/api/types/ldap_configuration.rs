// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, LdapConfigurationId};

record! {
    /// `LdapConfigurationResponse` of the server.
    LdapConfiguration[id] {
        id: Option<LdapConfigurationId> = "id",
        hostname: Option<String> = "hostname",
        port: Option<i64> = "port",
        domainid: Option<DomainId> = "domainid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
