// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `UserTwoFactorAuthenticatorProviderResponse` of the server.
    UserTwoFactorAuthenticatorProvider {
        name: Option<String> = "name",
        description: Option<String> = "description",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
