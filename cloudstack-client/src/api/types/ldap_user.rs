// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `LdapUserResponse` of the server.
    LdapUser {
        email: Option<String> = "email",
        principal: Option<String> = "principal",
        firstname: Option<String> = "firstname",
        lastname: Option<String> = "lastname",
        username: Option<String> = "username",
        domain: Option<String> = "domain",
        conflictingusersource: Option<String> = "conflictingusersource",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
