// Written by `cargo xtask generate`; do not edit.

//! The service Oauth: 3 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service Oauth.
    oauth -> OauthService
}

change! {
    /// `deleteOauthProvider`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.19.0.
    OauthService.delete_provider: DeleteOauthProvider = "deleteOauthProvider" -> types::Success,
    [id: crate::ids::OauthProviderId = "id",]
    [
    ]
}

paged_list! {
    /// `listOauthProvider`: lists [`OauthProvider`](types::OauthProvider)s, in pages.
    ///
    /// Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    OauthService.list_provider: ListOauthProvider = "listOauthProvider" -> types::OauthProvider,
    []
    [
        id: crate::ids::OauthProviderId = "id",
        keyword: String = "keyword",
        provider: String = "provider",
    ]
}

change! {
    /// `updateOauthProvider`: changes something and answers with a [`OauthProvider`](types::OauthProvider) when done.
    ///
    /// Required: `id`. Since 4.19.0.
    OauthService.update_provider: UpdateOauthProvider = "updateOauthProvider" -> types::OauthProvider,
    [id: crate::ids::OauthProviderId = "id",]
    [
        clientid: String = "clientid",
        description: String = "description",
        enabled: bool = "enabled",
        redirecturi: String = "redirecturi",
        secretkey: String = "secretkey",
    ]
}
