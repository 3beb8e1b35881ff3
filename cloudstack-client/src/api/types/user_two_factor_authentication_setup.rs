// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{AccountId, JobId};

record! {
    /// `UserTwoFactorAuthenticationSetupResponse` of the server.
    UserTwoFactorAuthenticationSetup[id] {
        id: Option<String> = "id",
        username: Option<String> = "username",
        accountid: Option<AccountId> = "accountid",
        secretcode: Option<Sensitive> = "secretcode",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
