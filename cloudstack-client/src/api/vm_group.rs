// Written by `cargo xtask generate`; do not edit.

//! The service VMGroup: 4 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service VMGroup.
    vm_group -> VmGroupService
}

change! {
    /// `createInstanceGroup`: changes something and answers with a [`InstanceGroup`](types::InstanceGroup) when done.
    ///
    /// Required: `name`.
    VmGroupService.create_instance_group: CreateInstanceGroup = "createInstanceGroup" -> types::InstanceGroup,
    [name: String = "name",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

change! {
    /// `deleteInstanceGroup`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    VmGroupService.delete_instance_group: DeleteInstanceGroup = "deleteInstanceGroup" -> types::Success,
    [id: crate::ids::InstanceGroupId = "id",]
    [
    ]
}

paged_list! {
    /// `listInstanceGroups`: lists [`InstanceGroup`](types::InstanceGroup)s, in pages.
    VmGroupService.list_instance_groups: ListInstanceGroups = "listInstanceGroups" -> types::InstanceGroup,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::InstanceGroupId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

change! {
    /// `updateInstanceGroup`: changes something and answers with a [`InstanceGroup`](types::InstanceGroup) when done.
    ///
    /// Required: `id`.
    VmGroupService.update_instance_group: UpdateInstanceGroup = "updateInstanceGroup" -> types::InstanceGroup,
    [id: crate::ids::InstanceGroupId = "id",]
    [
        name: String = "name",
    ]
}
