// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{JobId, OauthProviderId};

record! {
    /// `OauthProviderResponse` of the server.
    OauthProvider[id: OauthProviderId, named] {
        id: Option<OauthProviderId> = "id",
        provider: Option<String> = "provider",
        name: Option<String> = "name",
        description: Option<String> = "description",
        clientid: Option<String> = "clientid",
        secretkey: Option<Sensitive> = "secretkey",
        redirecturi: Option<String> = "redirecturi",
        enabled: Option<bool> = "enabled",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
