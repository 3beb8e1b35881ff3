// Written by `cargo xtask generate`; do not edit.

//! The service Vmware: 8 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, service};

service! {
    /// Commands of the service Vmware.
    vmware -> VmwareService
}

job! {
    /// `deleteCiscoNexusVSM`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    VmwareService.delete_cisco_nexus_vsm: DeleteCiscoNexusVSM = "deleteCiscoNexusVSM" -> types::Success,
    [id: crate::ids::CiscoNexusVSMId = "id",]
    [
    ]
}

job! {
    /// `disableCiscoNexusVSM`: starts a job that gives a [`CiscoNexusVSM`](types::CiscoNexusVSM).
    ///
    /// Required: `id`.
    VmwareService.disable_cisco_nexus_vsm: DisableCiscoNexusVSM = "disableCiscoNexusVSM" -> types::CiscoNexusVSM,
    [id: crate::ids::CiscoNexusVSMId = "id",]
    [
    ]
}

job! {
    /// `enableCiscoNexusVSM`: starts a job that gives a [`CiscoNexusVSM`](types::CiscoNexusVSM).
    ///
    /// Required: `id`.
    VmwareService.enable_cisco_nexus_vsm: EnableCiscoNexusVSM = "enableCiscoNexusVSM" -> types::CiscoNexusVSM,
    [id: crate::ids::CiscoNexusVSMId = "id",]
    [
    ]
}

change! {
    /// `importVsphereStoragePolicies`: changes something and answers with a [`VsphereStoragePolicies`](types::VsphereStoragePolicies) when done.
    ///
    /// By default for Admin.
    VmwareService.import_vsphere_storage_policies: ImportVsphereStoragePolicies = "importVsphereStoragePolicies" -> types::VsphereStoragePolicies,
    []
    [
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listCiscoNexusVSMs`: lists [`CiscoNexusVSM`](types::CiscoNexusVSM)s, in pages.
    VmwareService.list_cisco_nexus_vs_ms: ListCiscoNexusVSMs = "listCiscoNexusVSMs" -> types::CiscoNexusVSM,
    []
    [
        clusterid: crate::ids::ClusterId = "clusterid",
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

list! {
    /// `listVsphereStoragePolicies`: lists [`VsphereStoragePolicies`](types::VsphereStoragePolicies)s.
    ///
    /// By default for Admin.
    VmwareService.list_vsphere_storage_policies: ListVsphereStoragePolicies = "listVsphereStoragePolicies" -> types::VsphereStoragePolicies,
    []
    [
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listVsphereStoragePolicyCompatiblePools`: lists [`StoragePool`](types::StoragePool)s, in pages.
    ///
    /// By default for Admin.
    VmwareService.list_vsphere_storage_policy_compatible_pools: ListVsphereStoragePolicyCompatiblePools = "listVsphereStoragePolicyCompatiblePools" -> types::StoragePool,
    []
    [
        keyword: String = "keyword",
        policyid: crate::ids::VsphereStoragePoliciesId = "policyid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `updateSiocInfo`: changes something and answers with a [`ApiUpdateSiocInfo`](types::ApiUpdateSiocInfo) when done.
    ///
    /// Required: `iopsnotifythreshold`, `limitiopspergb`, `sharespergb`, `storageid`, `zoneid`. Since 4.11.0. By default for Admin.
    VmwareService.update_sioc_info: UpdateSiocInfo = "updateSiocInfo" -> types::ApiUpdateSiocInfo,
    [iopsnotifythreshold: i64 = "iopsnotifythreshold", limitiopspergb: i64 = "limitiopspergb", sharespergb: i64 = "sharespergb", storageid: crate::ids::StoragePoolId = "storageid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}
