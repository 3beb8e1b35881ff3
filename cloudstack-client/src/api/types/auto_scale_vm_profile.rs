// Written by `cargo xtask generate`; do not edit.

use crate::Details;
use crate::Sensitive;
use crate::decode::record;
use crate::ids::{
    AutoScaleVmProfileId, DomainId, JobId, ProjectId, ServiceOfferingId, TemplateId, UserDataId, UserId, ZoneId,
};

record! {
    /// `AutoScaleVmProfileResponse` of the server.
    AutoScaleVmProfile[id] {
        id: Option<AutoScaleVmProfileId> = "id",
        zoneid: Option<ZoneId> = "zoneid",
        serviceofferingid: Option<ServiceOfferingId> = "serviceofferingid",
        templateid: Option<TemplateId> = "templateid",
        otherdeployparams: Details = "otherdeployparams",
        expungevmgraceperiod: Option<i64> = "expungevmgraceperiod",
        counterparam: Details = "counterparam",
        userdata: Option<Sensitive> = "userdata",
        /// Since 4.18.1.
        userdataid: Option<UserDataId> = "userdataid",
        /// Since 4.18.1.
        userdataname: Option<String> = "userdataname",
        /// Since 4.18.1.
        userdatapolicy: Option<String> = "userdatapolicy",
        /// Since 4.18.1.
        userdatadetails: Option<Sensitive> = "userdatadetails",
        autoscaleuserid: Option<UserId> = "autoscaleuserid",
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
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
