// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::AutoScalePolicy;
use crate::decode::record;
use crate::ids::{
    AutoScaleVmGroupId, AutoScaleVmProfileId, DomainId, FirewallRuleId, IPAddressId, JobId, NetworkId, ProjectId,
};

record! {
    /// `AutoScaleVmGroupResponse` of the server.
    AutoScaleVmGroup[id: AutoScaleVmGroupId, named] {
        id: Option<AutoScaleVmGroupId> = "id",
        name: Option<String> = "name",
        lbruleid: Option<FirewallRuleId> = "lbruleid",
        associatednetworkname: Option<String> = "associatednetworkname",
        associatednetworkid: Option<NetworkId> = "associatednetworkid",
        lbprovider: Option<String> = "lbprovider",
        publicipid: Option<IPAddressId> = "publicipid",
        publicip: Option<String> = "publicip",
        publicport: Option<String> = "publicport",
        privateport: Option<String> = "privateport",
        vmprofileid: Option<AutoScaleVmProfileId> = "vmprofileid",
        minmembers: Option<i64> = "minmembers",
        maxmembers: Option<i64> = "maxmembers",
        /// Since 4.18.0.
        availablevirtualmachinecount: Option<i64> = "availablevirtualmachinecount",
        interval: Option<i64> = "interval",
        state: Option<String> = "state",
        scaleuppolicies: Vec<AutoScalePolicy> = "scaleuppolicies",
        scaledownpolicies: Vec<AutoScalePolicy> = "scaledownpolicies",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        created: Option<Timestamp> = "created",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
