// Written by `cargo xtask generate`; do not edit.

//! The service Configuration: 10 commands.

use crate::api::types;
use crate::request::{change, paged_list, read, service};

service! {
    /// Commands of the service Configuration.
    configuration -> ConfigurationService
}

change! {
    /// `deleteCniConfiguration`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.21.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ConfigurationService.delete_cni_configuration: DeleteCniConfiguration = "deleteCniConfiguration" -> types::Success,
    [id: crate::ids::UserDataId = "id",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

read! {
    /// `listCapabilities`: answers with a [`Capabilities`](types::Capabilities).
    ConfigurationService.list_capabilities: ListCapabilities = "listCapabilities" -> types::Capabilities,
    []
    [
    ]
}

paged_list! {
    /// `listCniConfiguration`: lists [`UserData`](types::UserData)s, in pages.
    ///
    /// Since 4.21.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ConfigurationService.list_cni_configuration: ListCniConfiguration = "listCniConfiguration" -> types::UserData,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::UserDataId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

paged_list! {
    /// `listConfigurationGroups`: lists [`ConfigurationGroup`](types::ConfigurationGroup)s, in pages.
    ///
    /// Since 4.18.0.
    ConfigurationService.list_groups: ListConfigurationGroups = "listConfigurationGroups" -> types::ConfigurationGroup,
    []
    [
        group: String = "group",
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listConfigurations`: lists [`Configuration`](types::Configuration)s, in pages.
    ConfigurationService.list: ListConfigurations = "listConfigurations" -> types::Configuration,
    []
    [
        accountid: crate::ids::AccountId = "accountid",
        category: String = "category",
        clusterid: crate::ids::ClusterId = "clusterid",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.18.0.
        group: String = "group",
        imagestoreuuid: crate::ids::ImageStoreId = "imagestoreuuid",
        keyword: String = "keyword",
        name: String = "name",
        /// Since 4.18.0.
        parent: String = "parent",
        storageid: crate::ids::StoragePoolId = "storageid",
        /// Since 4.18.0.
        subgroup: String = "subgroup",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listDeploymentPlanners`: lists [`DeploymentPlanners`](types::DeploymentPlanners)s, in pages.
    ConfigurationService.list_deployment_planners: ListDeploymentPlanners = "listDeploymentPlanners" -> types::DeploymentPlanners,
    []
    [
        keyword: String = "keyword",
    ]
}

change! {
    /// `registerCniConfiguration`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `name`. Since 4.21.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ConfigurationService.register_cni_configuration: RegisterCniConfiguration = "registerCniConfiguration" -> types::Success,
    [name: String = "name",]
    [
        account: String = "account",
        cniconfig: String = "cniconfig",
        domainid: crate::ids::DomainId = "domainid",
        params: String = "params",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

change! {
    /// `resetConfiguration`: changes something and answers with a [`Configuration`](types::Configuration) when done.
    ///
    /// Required: `name`. Since 4.16.0.
    ConfigurationService.reset: ResetConfiguration = "resetConfiguration" -> types::Configuration,
    [name: String = "name",]
    [
        accountid: crate::ids::AccountId = "accountid",
        clusterid: crate::ids::ClusterId = "clusterid",
        domainid: crate::ids::DomainId = "domainid",
        imagestoreid: crate::ids::ImageStoreId = "imagestoreid",
        storageid: crate::ids::StoragePoolId = "storageid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `updateConfiguration`: changes something and answers with a [`Configuration`](types::Configuration) when done.
    ///
    /// Required: `name`.
    ConfigurationService.update: UpdateConfiguration = "updateConfiguration" -> types::Configuration,
    [name: String = "name",]
    [
        accountid: crate::ids::AccountId = "accountid",
        clusterid: crate::ids::ClusterId = "clusterid",
        domainid: crate::ids::DomainId = "domainid",
        imagestoreuuid: crate::ids::ImageStoreId = "imagestoreuuid",
        storageid: crate::ids::StoragePoolId = "storageid",
        value: String = "value",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `updateStorageCapabilities`: changes something and answers with a [`StoragePool`](types::StoragePool) when done.
    ///
    /// Required: `id`. Since 4.16.0.
    ConfigurationService.update_storage_capabilities: UpdateStorageCapabilities = "updateStorageCapabilities" -> types::StoragePool,
    [id: crate::ids::StoragePoolId = "id",]
    [
    ]
}
