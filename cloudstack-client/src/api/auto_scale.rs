// Written by `cargo xtask generate`; do not edit.

//! The service AutoScale: 21 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service AutoScale.
    auto_scale -> AutoScaleService
}

job! {
    /// `createAutoScalePolicy`: makes the object at once and starts a job that gives a [`AutoScalePolicy`](types::AutoScalePolicy).
    ///
    /// Required: `action`, `conditionids`, `duration`.
    AutoScaleService.create_policy: CreateAutoScalePolicy = "createAutoScalePolicy" -> types::AutoScalePolicy,
    [action: String = "action", conditionids: crate::List = "conditionids", duration: i64 = "duration",]
    [
        /// Since 4.18.0.
        name: String = "name",
        quiettime: i64 = "quiettime",
    ]
}

job! {
    /// `createAutoScaleVmGroup`: makes the object at once and starts a job that gives a [`AutoScaleVmGroup`](types::AutoScaleVmGroup).
    ///
    /// Required: `lbruleid`, `maxmembers`, `minmembers`, `scaledownpolicyids`, `scaleuppolicyids`, `vmprofileid`.
    AutoScaleService.create_vm_group: CreateAutoScaleVmGroup = "createAutoScaleVmGroup" -> types::AutoScaleVmGroup,
    [lbruleid: crate::ids::FirewallRuleId = "lbruleid", maxmembers: i64 = "maxmembers", minmembers: i64 = "minmembers", scaledownpolicyids: crate::List = "scaledownpolicyids", scaleuppolicyids: crate::List = "scaleuppolicyids", vmprofileid: crate::ids::AutoScaleVmProfileId = "vmprofileid",]
    [
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        interval: i64 = "interval",
        /// Since 4.18.0.
        name: String = "name",
    ]
}

job! {
    /// `createAutoScaleVmProfile`: makes the object at once and starts a job that gives a [`AutoScaleVmProfile`](types::AutoScaleVmProfile).
    ///
    /// Required: `serviceofferingid`, `templateid`, `zoneid`.
    AutoScaleService.create_vm_profile: CreateAutoScaleVmProfile = "createAutoScaleVmProfile" -> types::AutoScaleVmProfile,
    [serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid", templateid: crate::ids::TemplateId = "templateid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        autoscaleuserid: crate::ids::UserId = "autoscaleuserid",
        /// Pairs of `name` and `value`.
        counterparam: crate::Pairs = "counterparam[%d].name&counterparam[%d].value",
        domainid: crate::ids::DomainId = "domainid",
        expungevmgraceperiod: i64 = "expungevmgraceperiod",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        /// Pairs of `name` and `value`.
        otherdeployparams: crate::Pairs = "otherdeployparams[%d].name&otherdeployparams[%d].value",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.18.0.
        userdata: String = "userdata",
        /// Since 4.18.1.
        userdatadetails: crate::Pairs = "userdatadetails[%d].%s",
        /// Since 4.18.1.
        userdataid: crate::ids::UserDataId = "userdataid",
    ]
}

job! {
    /// `createCondition`: makes the object at once and starts a job that gives a [`Condition`](types::Condition).
    ///
    /// Required: `counterid`, `relationaloperator`, `threshold`.
    AutoScaleService.create_condition: CreateCondition = "createCondition" -> types::Condition,
    [counterid: crate::ids::CounterId = "counterid", relationaloperator: String = "relationaloperator", threshold: i64 = "threshold",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `createCounter`: makes the object at once and starts a job that gives a [`Counter`](types::Counter).
    ///
    /// Required: `name`, `provider`, `source`, `value`.
    AutoScaleService.create_counter: CreateCounter = "createCounter" -> types::Counter,
    [name: String = "name", provider: String = "provider", source: String = "source", value: String = "value",]
    [
    ]
}

job! {
    /// `deleteAutoScalePolicy`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    AutoScaleService.delete_policy: DeleteAutoScalePolicy = "deleteAutoScalePolicy" -> types::Success,
    [id: crate::ids::AutoScalePolicyId = "id",]
    [
    ]
}

job! {
    /// `deleteAutoScaleVmGroup`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    AutoScaleService.delete_vm_group: DeleteAutoScaleVmGroup = "deleteAutoScaleVmGroup" -> types::Success,
    [id: crate::ids::AutoScaleVmGroupId = "id",]
    [
        /// Since 4.18.0.
        cleanup: bool = "cleanup",
    ]
}

job! {
    /// `deleteAutoScaleVmProfile`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    AutoScaleService.delete_vm_profile: DeleteAutoScaleVmProfile = "deleteAutoScaleVmProfile" -> types::Success,
    [id: crate::ids::AutoScaleVmProfileId = "id",]
    [
    ]
}

job! {
    /// `deleteCondition`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    AutoScaleService.delete_condition: DeleteCondition = "deleteCondition" -> types::Success,
    [id: crate::ids::ConditionId = "id",]
    [
    ]
}

job! {
    /// `deleteCounter`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    AutoScaleService.delete_counter: DeleteCounter = "deleteCounter" -> types::Success,
    [id: crate::ids::CounterId = "id",]
    [
    ]
}

job! {
    /// `disableAutoScaleVmGroup`: starts a job that gives a [`AutoScaleVmGroup`](types::AutoScaleVmGroup).
    ///
    /// Required: `id`.
    AutoScaleService.disable_vm_group: DisableAutoScaleVmGroup = "disableAutoScaleVmGroup" -> types::AutoScaleVmGroup,
    [id: crate::ids::AutoScaleVmGroupId = "id",]
    [
    ]
}

job! {
    /// `enableAutoScaleVmGroup`: starts a job that gives a [`AutoScaleVmGroup`](types::AutoScaleVmGroup).
    ///
    /// Required: `id`.
    AutoScaleService.enable_vm_group: EnableAutoScaleVmGroup = "enableAutoScaleVmGroup" -> types::AutoScaleVmGroup,
    [id: crate::ids::AutoScaleVmGroupId = "id",]
    [
    ]
}

paged_list! {
    /// `listAutoScalePolicies`: lists [`AutoScalePolicy`](types::AutoScalePolicy)s, in pages.
    AutoScaleService.list_policies: ListAutoScalePolicies = "listAutoScalePolicies" -> types::AutoScalePolicy,
    []
    [
        account: String = "account",
        action: String = "action",
        conditionid: crate::ids::ConditionId = "conditionid",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::AutoScalePolicyId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.18.0.
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        vmgroupid: crate::ids::AutoScaleVmGroupId = "vmgroupid",
    ]
}

paged_list! {
    /// `listAutoScaleVmGroups`: lists [`AutoScaleVmGroup`](types::AutoScaleVmGroup)s, in pages.
    AutoScaleService.list_vm_groups: ListAutoScaleVmGroups = "listAutoScaleVmGroups" -> types::AutoScaleVmGroup,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::AutoScaleVmGroupId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        lbruleid: crate::ids::FirewallRuleId = "lbruleid",
        listall: bool = "listall",
        /// Since 4.18.0.
        name: String = "name",
        policyid: crate::ids::AutoScalePolicyId = "policyid",
        projectid: crate::ids::ProjectId = "projectid",
        vmprofileid: crate::ids::AutoScaleVmProfileId = "vmprofileid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listAutoScaleVmProfiles`: lists [`AutoScaleVmProfile`](types::AutoScaleVmProfile)s, in pages.
    AutoScaleService.list_vm_profiles: ListAutoScaleVmProfiles = "listAutoScaleVmProfiles" -> types::AutoScaleVmProfile,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::AutoScaleVmProfileId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        otherdeployparams: String = "otherdeployparams",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.4.
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        templateid: crate::ids::TemplateId = "templateid",
        /// Since 4.4.
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listConditions`: lists [`Condition`](types::Condition)s, in pages.
    AutoScaleService.list_conditions: ListConditions = "listConditions" -> types::Condition,
    []
    [
        account: String = "account",
        counterid: crate::ids::CounterId = "counterid",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::ConditionId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        policyid: crate::ids::AutoScalePolicyId = "policyid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

paged_list! {
    /// `listCounters`: lists [`Counter`](types::Counter)s, in pages.
    AutoScaleService.list_counters: ListCounters = "listCounters" -> types::Counter,
    []
    [
        id: crate::ids::CounterId = "id",
        keyword: String = "keyword",
        name: String = "name",
        /// Since 4.18.0.
        provider: String = "provider",
        source: String = "source",
    ]
}

job! {
    /// `updateAutoScalePolicy`: starts a job that gives a [`AutoScalePolicy`](types::AutoScalePolicy).
    ///
    /// Required: `id`.
    AutoScaleService.update_policy: UpdateAutoScalePolicy = "updateAutoScalePolicy" -> types::AutoScalePolicy,
    [id: crate::ids::AutoScalePolicyId = "id",]
    [
        conditionids: crate::List = "conditionids",
        duration: i64 = "duration",
        /// Since 4.18.0.
        name: String = "name",
        quiettime: i64 = "quiettime",
    ]
}

job! {
    /// `updateAutoScaleVmGroup`: starts a job that gives a [`AutoScaleVmGroup`](types::AutoScaleVmGroup).
    ///
    /// Required: `id`.
    AutoScaleService.update_vm_group: UpdateAutoScaleVmGroup = "updateAutoScaleVmGroup" -> types::AutoScaleVmGroup,
    [id: crate::ids::AutoScaleVmGroupId = "id",]
    [
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        interval: i64 = "interval",
        maxmembers: i64 = "maxmembers",
        minmembers: i64 = "minmembers",
        /// Since 4.18.0.
        name: String = "name",
        scaledownpolicyids: crate::List = "scaledownpolicyids",
        scaleuppolicyids: crate::List = "scaleuppolicyids",
    ]
}

job! {
    /// `updateAutoScaleVmProfile`: starts a job that gives a [`AutoScaleVmProfile`](types::AutoScaleVmProfile).
    ///
    /// Required: `id`.
    AutoScaleService.update_vm_profile: UpdateAutoScaleVmProfile = "updateAutoScaleVmProfile" -> types::AutoScaleVmProfile,
    [id: crate::ids::AutoScaleVmProfileId = "id",]
    [
        autoscaleuserid: crate::ids::UserId = "autoscaleuserid",
        /// Pairs of `name` and `value`.
        counterparam: crate::Pairs = "counterparam[%d].name&counterparam[%d].value",
        /// Since 4.4.
        customid: String = "customid",
        expungevmgraceperiod: i64 = "expungevmgraceperiod",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        /// Pairs of `name` and `value`.
        /// Since 4.18.0.
        otherdeployparams: crate::Pairs = "otherdeployparams[%d].name&otherdeployparams[%d].value",
        /// Since 4.18.0.
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        templateid: crate::ids::TemplateId = "templateid",
        /// Since 4.18.0.
        userdata: String = "userdata",
        /// Since 4.18.1.
        userdatadetails: crate::Pairs = "userdatadetails[%d].%s",
        /// Since 4.18.1.
        userdataid: crate::ids::UserDataId = "userdataid",
    ]
}

job! {
    /// `updateCondition`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`, `relationaloperator`, `threshold`. Since 4.18.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    AutoScaleService.update_condition: UpdateCondition = "updateCondition" -> types::Success,
    [id: crate::ids::ConditionId = "id", relationaloperator: String = "relationaloperator", threshold: i64 = "threshold",]
    [
    ]
}
