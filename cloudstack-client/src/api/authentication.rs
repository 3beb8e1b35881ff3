// Written by `cargo xtask generate`; do not edit.

//! The service Authentication: 5 commands.

use crate::api::types;
use crate::request::{change, service};

service! {
    /// Commands of the service Authentication.
    authentication -> AuthenticationService
}

change! {
    /// `forgotPassword`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `username`. Since 4.20.0.0. Request and answer may hold secrets.
    AuthenticationService.forgot_password: ForgotPassword = "forgotPassword" -> types::Success,
    [username: String = "username",]
    [
        domain: String = "domain",
    ]
}

change! {
    /// `login`: changes something and answers with a [`Login`](types::Login) when done.
    ///
    /// Required: `password`, `username`. Request and answer may hold secrets.
    AuthenticationService.login: Login = "login" -> types::Login,
    [password: String = "password", username: String = "username",]
    [
        domain: String = "domain",
        domain_id: i64 = "domainid",
    ]
}

change! {
    /// `logout`: changes something and answers with a [`Logout`](types::Logout) when done.
    ///
    /// Request and answer may hold secrets.
    AuthenticationService.logout: Logout = "logout" -> types::Logout,
    []
    [
    ]
}

change! {
    /// `oauthlogin`: changes something and answers with a [`Login`](types::Login) when done.
    ///
    /// Required: `email`, `provider`. Since 4.19.0. Request and answer may hold secrets.
    AuthenticationService.oauthlogin: Oauthlogin = "oauthlogin" -> types::Login,
    [email: String = "email", provider: String = "provider",]
    [
        domain: String = "domain",
        domain_id: i64 = "domainid",
        secretcode: String = "secretcode",
    ]
}

change! {
    /// `resetPassword`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `password`, `token`, `username`. Since 4.20.0.0. Request and answer may hold secrets.
    AuthenticationService.reset_password: ResetPassword = "resetPassword" -> types::Success,
    [password: String = "password", token: String = "token", username: String = "username",]
    [
        domain: String = "domain",
    ]
}
