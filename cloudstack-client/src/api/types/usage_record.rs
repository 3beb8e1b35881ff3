// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{
    AccountId, DomainId, GuestOSCategoryId, GuestOSId, JobId, NetworkId, ProjectId, TemplateId, VmId, VpcId, ZoneId,
};

record! {
    /// `UsageRecordResponse` of the server.
    UsageRecord {
        account: Option<String> = "account",
        accountid: Option<AccountId> = "accountid",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        zoneid: Option<ZoneId> = "zoneid",
        description: Option<String> = "description",
        usage: Option<String> = "usage",
        usagetype: Option<i64> = "usagetype",
        rawusage: Option<String> = "rawusage",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        name: Option<String> = "name",
        offeringid: Option<String> = "offeringid",
        templateid: Option<TemplateId> = "templateid",
        ostypeid: Option<GuestOSId> = "ostypeid",
        osdisplayname: Option<String> = "osdisplayname",
        oscategoryid: Option<GuestOSCategoryId> = "oscategoryid",
        oscategoryname: Option<String> = "oscategoryname",
        usageid: Option<String> = "usageid",
        type_: Option<String> = "type",
        size: Option<i64> = "size",
        virtualsize: Option<i64> = "virtualsize",
        cpunumber: Option<i64> = "cpunumber",
        cpuspeed: Option<i64> = "cpuspeed",
        memory: Option<i64> = "memory",
        startdate: Option<Timestamp> = "startdate",
        enddate: Option<Timestamp> = "enddate",
        issourcenat: Option<bool> = "issourcenat",
        issystem: Option<bool> = "issystem",
        networkid: Option<NetworkId> = "networkid",
        isdefault: Option<bool> = "isdefault",
        vpcid: Option<VpcId> = "vpcid",
        tags: Vec<ResourceTag> = "tags",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
