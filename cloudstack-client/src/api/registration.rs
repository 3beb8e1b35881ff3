// Written by `cargo xtask generate`; do not edit.

//! The service Registration: 1 commands.

use crate::api::types;
use crate::request::{change, service};

service! {
    /// Commands of the service Registration.
    registration -> RegistrationService
}

change! {
    /// `registerOauthProvider`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `clientid`, `description`, `provider`, `redirecturi`, `secretkey`. Since 4.19.0. Request and answer may hold secrets.
    RegistrationService.register_oauth_provider: RegisterOauthProvider = "registerOauthProvider" -> types::Success,
    [clientid: String = "clientid", description: String = "description", provider: String = "provider", redirecturi: String = "redirecturi", secretkey: String = "secretkey",]
    [
        details: crate::Pairs = "details[0].%s",
    ]
}
