// Written by `cargo xtask generate`; do not edit.

//! The service AffinityGroup: 5 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service AffinityGroup.
    affinity_group -> AffinityGroupService
}

job! {
    /// `createAffinityGroup`: makes the object at once and starts a job that gives a [`AffinityGroup`](types::AffinityGroup).
    ///
    /// Required: `name`, `type`.
    AffinityGroupService.create: CreateAffinityGroup = "createAffinityGroup" -> types::AffinityGroup,
    [name: String = "name", type_: String = "type",]
    [
        account: String = "account",
        description: String = "description",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `deleteAffinityGroup`: starts a job that gives a [`Success`](types::Success).
    AffinityGroupService.delete: DeleteAffinityGroup = "deleteAffinityGroup" -> types::Success,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::AffinityGroupId = "id",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

paged_list! {
    /// `listAffinityGroupTypes`: lists [`AffinityGroupType`](types::AffinityGroupType)s, in pages.
    AffinityGroupService.list_types: ListAffinityGroupTypes = "listAffinityGroupTypes" -> types::AffinityGroupType,
    []
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listAffinityGroups`: lists [`AffinityGroup`](types::AffinityGroup)s, in pages.
    AffinityGroupService.list: ListAffinityGroups = "listAffinityGroups" -> types::AffinityGroup,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::AffinityGroupId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        type_: String = "type",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
    ]
}

job! {
    /// `updateVMAffinityGroup`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `id`. The answer may hold secrets.
    AffinityGroupService.update_vm_affinity_group: UpdateVMAffinityGroup = "updateVMAffinityGroup" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id",]
    [
        affinitygroupids: crate::List = "affinitygroupids",
        affinitygroupnames: crate::List = "affinitygroupnames",
    ]
}
