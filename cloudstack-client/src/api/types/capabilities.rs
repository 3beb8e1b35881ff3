// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CapabilitiesResponse` of the server.
    Capabilities {
        securitygroupsenabled: Option<bool> = "securitygroupsenabled",
        dynamicrolesenabled: Option<bool> = "dynamicrolesenabled",
        cloudstackversion: Option<String> = "cloudstackversion",
        userpublictemplateenabled: Option<bool> = "userpublictemplateenabled",
        support_elb: Option<String> = "supportELB",
        projectinviterequired: Option<bool> = "projectinviterequired",
        allowusercreateprojects: Option<bool> = "allowusercreateprojects",
        customdiskofferingminsize: Option<i64> = "customdiskofferingminsize",
        customdiskofferingmaxsize: Option<i64> = "customdiskofferingmaxsize",
        regionsecondaryenabled: Option<bool> = "regionsecondaryenabled",
        apilimitinterval: Option<i64> = "apilimitinterval",
        kvmsnapshotenabled: Option<bool> = "kvmsnapshotenabled",
        apilimitmax: Option<i64> = "apilimitmax",
        /// Since 4.6.0.
        allowuserviewdestroyedvm: Option<bool> = "allowuserviewdestroyedvm",
        /// Since 4.6.0.
        allowuserexpungerecovervm: Option<bool> = "allowuserexpungerecovervm",
        /// Since 4.14.0.
        allowuserexpungerecovervolume: Option<bool> = "allowuserexpungerecovervolume",
        allowuserviewalldomainaccounts: Option<bool> = "allowuserviewalldomainaccounts",
        /// Since 4.20.0.
        allowuserforcestopvm: Option<bool> = "allowuserforcestopvm",
        kubernetesserviceenabled: Option<bool> = "kubernetesserviceenabled",
        kubernetesclusterexperimentalfeaturesenabled: Option<bool> = "kubernetesclusterexperimentalfeaturesenabled",
        /// Since 4.19.0.
        customhypervisordisplayname: Option<String> = "customhypervisordisplayname",
        /// Since 4.15.2.
        defaultuipagesize: Option<i64> = "defaultuipagesize",
        /// Since 4.18.0.
        instancesstatsretentiontime: Option<i64> = "instancesstatsretentiontime",
        /// Since 4.18.0.
        instancesstatsuseronly: Option<bool> = "instancesstatsuseronly",
        /// Since 4.18.0.
        instancesdisksstatsretentionenabled: Option<bool> = "instancesdisksstatsretentionenabled",
        /// Since 4.18.0.
        instancesdisksstatsretentiontime: Option<i64> = "instancesdisksstatsretentiontime",
        /// Since 4.20.0.
        sharedfsvmmincpucount: Option<i64> = "sharedfsvmmincpucount",
        /// Since 4.20.0.
        sharedfsvmminramsize: Option<i64> = "sharedfsvmminramsize",
        /// Since 4.21.0.
        instanceleaseenabled: Option<bool> = "instanceleaseenabled",
        /// Since 4.21.0.
        /// Only for Admin.
        extensionspath: Option<String> = "extensionspath",
        /// Since 4.21.0.
        dynamicscalingenabled: Option<bool> = "dynamicscalingenabled",
        /// Since 4.20.2.
        additionalconfigenabled: Option<bool> = "additionalconfigenabled",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
