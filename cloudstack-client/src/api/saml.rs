// Written by `cargo xtask generate`; do not edit.

//! The service Saml: 7 commands.

use crate::api::types;
use crate::request::{change, list, paged_list, read, service};

service! {
    /// Commands of the service Saml.
    saml -> SamlService
}

change! {
    /// `authorizeSamlSso`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `enable`, `userid`.
    SamlService.authorize_sso: AuthorizeSamlSso = "authorizeSamlSso" -> types::Success,
    [enable: bool = "enable", userid: crate::ids::UserId = "userid",]
    [
        entityid: String = "entityid",
    ]
}

read! {
    /// `getSPMetadata`: answers with a [`SAMLMetaData`](types::SAMLMetaData).
    ///
    /// Request and answer may hold secrets.
    SamlService.get_sp_metadata: GetSPMetadata = "getSPMetadata" -> types::SAMLMetaData,
    []
    [
    ]
}

change! {
    /// `listAndSwitchSamlAccount`: changes something and answers with [`Success`](types::Success)s when done.
    SamlService.list_and_switch_saml_account: ListAndSwitchSamlAccount = "listAndSwitchSamlAccount" -> [types::Success],
    []
    [
        domainid: crate::ids::DomainId = "domainid",
        userid: crate::ids::UserId = "userid",
    ]
}

list! {
    /// `listIdps`: lists [`Idp`](types::Idp)s.
    ///
    /// Request and answer may hold secrets.
    SamlService.list_idps: ListIdps = "listIdps" -> types::Idp,
    []
    [
    ]
}

paged_list! {
    /// `listSamlAuthorization`: lists [`SamlAuthorization`](types::SamlAuthorization)s, in pages.
    SamlService.list_authorization: ListSamlAuthorization = "listSamlAuthorization" -> types::SamlAuthorization,
    []
    [
        keyword: String = "keyword",
        userid: crate::ids::UserId = "userid",
    ]
}

change! {
    /// `samlSlo`: changes something and answers with a [`Logout`](types::Logout) when done.
    ///
    /// Request and answer may hold secrets.
    SamlService.saml_slo: SamlSlo = "samlSlo" -> types::Logout,
    []
    [
    ]
}

change! {
    /// `samlSso`: changes something and answers with a [`Login`](types::Login) when done.
    ///
    /// Required: `idpid`. Request and answer may hold secrets.
    SamlService.saml_sso: SamlSso = "samlSso" -> types::Login,
    [idpid: String = "idpid",]
    [
    ]
}
