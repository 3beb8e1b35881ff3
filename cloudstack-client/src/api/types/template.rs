// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;
use serde_json::Value;

use crate::Details;
use crate::api::types::ChildTemplate;
use crate::api::types::ResourceIcon;
use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{
    AccountId, DomainId, ExtensionId, GuestOSId, HostId, JobId, ProjectId, TemplateId, UserDataId, ZoneId,
};

record! {
    /// `TemplateResponse` of the server.
    Template[id: TemplateId, named; zoneid] {
        id: Option<TemplateId> = "id",
        name: Option<String> = "name",
        displaytext: Option<String> = "displaytext",
        ispublic: Option<bool> = "ispublic",
        created: Option<Timestamp> = "created",
        removed: Option<Timestamp> = "removed",
        isready: Option<bool> = "isready",
        passwordenabled: Option<bool> = "passwordenabled",
        format: Option<String> = "format",
        bootable: Option<bool> = "bootable",
        isfeatured: Option<bool> = "isfeatured",
        cross_zones: Option<bool> = "crossZones",
        ostypeid: Option<GuestOSId> = "ostypeid",
        ostypename: Option<String> = "ostypename",
        accountid: Option<AccountId> = "accountid",
        account: Option<String> = "account",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        status: Option<String> = "status",
        size: Option<i64> = "size",
        physicalsize: Option<i64> = "physicalsize",
        templatetype: Option<String> = "templatetype",
        hypervisor: Option<String> = "hypervisor",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        domainid: Option<DomainId> = "domainid",
        isextractable: Option<bool> = "isextractable",
        checksum: Option<String> = "checksum",
        sourcetemplateid: Option<String> = "sourcetemplateid",
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        templatetag: Option<String> = "templatetag",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        details: Details = "details",
        downloaddetails: Value = "downloaddetails",
        /// Since 4.20.
        arch: Option<String> = "arch",
        /// Since 4.10.
        bits: Option<i64> = "bits",
        sshkeyenabled: Option<bool> = "sshkeyenabled",
        isdynamicallyscalable: Option<bool> = "isdynamicallyscalable",
        directdownload: Option<bool> = "directdownload",
        /// Since 4.15.
        deployasis: Option<bool> = "deployasis",
        /// Since 4.21.0.
        forcks: Option<bool> = "forcks",
        /// Since 4.15.
        deployasisdetails: Details = "deployasisdetails",
        parenttemplateid: Option<TemplateId> = "parenttemplateid",
        childtemplates: Vec<ChildTemplate> = "childtemplates",
        requireshvm: Option<bool> = "requireshvm",
        url: Option<String> = "url",
        /// Since 4.16.0.0.
        icon: Option<ResourceIcon> = "icon",
        /// Since 4.18.0.
        userdataid: Option<UserDataId> = "userdataid",
        /// Since 4.18.0.
        userdataname: Option<String> = "userdataname",
        /// Since 4.18.0.
        userdatapolicy: Option<String> = "userdatapolicy",
        /// Since 4.18.0.
        userdataparams: Option<String> = "userdataparams",
        /// Since 4.21.0.
        extensionid: Option<ExtensionId> = "extensionid",
        /// Since 4.21.0.
        extensionname: Option<String> = "extensionname",
        tags: Vec<ResourceTag> = "tags",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
