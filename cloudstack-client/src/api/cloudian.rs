// Written by `cargo xtask generate`; do not edit.

//! The service Cloudian: 2 commands.

use crate::api::types;
use crate::request::{change, read, service};

service! {
    /// Commands of the service Cloudian.
    cloudian -> CloudianService
}

read! {
    /// `cloudianIsEnabled`: answers with a [`CloudianEnabled`](types::CloudianEnabled).
    ///
    /// Since 4.11.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    CloudianService.cloudian_is_enabled: CloudianIsEnabled = "cloudianIsEnabled" -> types::CloudianEnabled,
    []
    [
    ]
}

change! {
    /// `cloudianSsoLogin`: changes something and answers with a [`CloudianSsoLogin`](types::CloudianSsoLogin) when done.
    ///
    /// Since 4.11.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    CloudianService.cloudian_sso_login: CloudianSsoLogin = "cloudianSsoLogin" -> types::CloudianSsoLogin,
    []
    [
    ]
}
