// Written by `cargo xtask generate`; do not edit.

//! The service Certificate: 10 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, read, service};

service! {
    /// Commands of the service Certificate.
    certificate -> CertificateService
}

job! {
    /// `issueCertificate`: starts a job that gives a [`Certificate`](types::Certificate).
    ///
    /// Since 4.11.0. By default for Admin. Request and answer may hold secrets.
    CertificateService.issue: IssueCertificate = "issueCertificate" -> types::Certificate,
    []
    [
        csr: String = "csr",
        domain: String = "domain",
        duration: i64 = "duration",
        ipaddress: String = "ipaddress",
        provider: String = "provider",
    ]
}

list! {
    /// `listCAProviders`: lists [`CAProvider`](types::CAProvider)s.
    ///
    /// Since 4.11.0. By default for Admin.
    CertificateService.list_ca_providers: ListCAProviders = "listCAProviders" -> types::CAProvider,
    []
    [
        name: String = "name",
    ]
}

read! {
    /// `listCaCertificate`: answers with a [`Certificate`](types::Certificate).
    ///
    /// Since 4.11.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    CertificateService.list_ca_certificate: ListCaCertificate = "listCaCertificate" -> types::Certificate,
    []
    [
        provider: String = "provider",
    ]
}

paged_list! {
    /// `listTemplateDirectDownloadCertificates`: lists [`DirectDownloadCertificate`](types::DirectDownloadCertificate)s, in pages.
    ///
    /// Since 4.17.0. By default for Admin. Request and answer may hold secrets.
    CertificateService.list_template_direct_download_certificates: ListTemplateDirectDownloadCertificates = "listTemplateDirectDownloadCertificates" -> types::DirectDownloadCertificate,
    []
    [
        id: crate::ids::DirectDownloadCertificateId = "id",
        keyword: String = "keyword",
        listhosts: bool = "listhosts",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `provisionCertificate`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `hostid`. Since 4.11.0. By default for Admin.
    CertificateService.provision: ProvisionCertificate = "provisionCertificate" -> types::Success,
    [hostid: crate::ids::HostId = "hostid",]
    [
        provider: String = "provider",
        reconnect: bool = "reconnect",
    ]
}

change! {
    /// `provisionTemplateDirectDownloadCertificate`: changes something and answers with a [`DirectDownloadCertificateHostStatus`](types::DirectDownloadCertificateHostStatus) when done.
    ///
    /// Required: `hostid`, `id`. Since 4.17.0. By default for Admin. Request and answer may hold secrets.
    CertificateService.provision_template_direct_download_certificate: ProvisionTemplateDirectDownloadCertificate = "provisionTemplateDirectDownloadCertificate" -> types::DirectDownloadCertificateHostStatus,
    [hostid: crate::ids::HostId = "hostid", id: crate::ids::DirectDownloadCertificateId = "id",]
    [
    ]
}

job! {
    /// `revokeCertificate`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `serial`. Since 4.11.0. By default for Admin. The request may hold secrets.
    CertificateService.revoke: RevokeCertificate = "revokeCertificate" -> types::Success,
    [serial: String = "serial",]
    [
        cn: String = "cn",
        provider: String = "provider",
    ]
}

change! {
    /// `revokeTemplateDirectDownloadCertificate`: changes something and answers with a [`DirectDownloadCertificateHostStatus`](types::DirectDownloadCertificateHostStatus) when done.
    ///
    /// Required: `zoneid`. Since 4.13. By default for Admin. Request and answer may hold secrets.
    CertificateService.revoke_template_direct_download_certificate: RevokeTemplateDirectDownloadCertificate = "revokeTemplateDirectDownloadCertificate" -> types::DirectDownloadCertificateHostStatus,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
        hostid: crate::ids::HostId = "hostid",
        hypervisor: String = "hypervisor",
        id: crate::ids::DirectDownloadCertificateId = "id",
        name: String = "name",
    ]
}

job! {
    /// `uploadCustomCertificate`: starts a job that gives a [`CustomCertificate`](types::CustomCertificate).
    ///
    /// Required: `certificate`, `domainsuffix`. The request may hold secrets.
    CertificateService.upload_custom_certificate: UploadCustomCertificate = "uploadCustomCertificate" -> types::CustomCertificate,
    [certificate: String = "certificate", domainsuffix: String = "domainsuffix",]
    [
        id: i64 = "id",
        name: String = "name",
        privatekey: String = "privatekey",
    ]
}

change! {
    /// `uploadTemplateDirectDownloadCertificate`: changes something and answers with a [`DirectDownloadCertificate`](types::DirectDownloadCertificate) when done.
    ///
    /// Required: `certificate`, `hypervisor`, `name`, `zoneid`. Since 4.11.0. By default for Admin. Request and answer may hold secrets.
    CertificateService.upload_template_direct_download_certificate: UploadTemplateDirectDownloadCertificate = "uploadTemplateDirectDownloadCertificate" -> types::DirectDownloadCertificate,
    [certificate: String = "certificate", hypervisor: String = "hypervisor", name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        hostid: crate::ids::HostId = "hostid",
    ]
}
