// Written by `cargo xtask generate`; do not edit.

//! The service Snapshot: 16 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service Snapshot.
    snapshot -> SnapshotService
}

job! {
    /// `archiveSnapshot`: starts a job that gives a [`Snapshot`](types::Snapshot).
    ///
    /// Required: `id`.
    SnapshotService.archive: ArchiveSnapshot = "archiveSnapshot" -> types::Snapshot,
    [id: crate::ids::SnapshotId = "id",]
    [
    ]
}

job! {
    /// `copySnapshot`: starts a job that gives a [`Snapshot`](types::Snapshot).
    ///
    /// Required: `id`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    SnapshotService.copy: CopySnapshot = "copySnapshot" -> types::Snapshot,
    [id: crate::ids::SnapshotId = "id",]
    [
        destzoneid: crate::ids::ZoneId = "destzoneid",
        destzoneids: crate::List = "destzoneids",
        sourcezoneid: crate::ids::ZoneId = "sourcezoneid",
        /// Since 4.21.0.
        storageids: crate::List = "storageids",
        /// Since 4.21.0.
        usestoragereplication: bool = "usestoragereplication",
    ]
}

job! {
    /// `createSnapshot`: makes the object at once and starts a job that gives a [`Snapshot`](types::Snapshot).
    ///
    /// Required: `volumeid`.
    SnapshotService.create: CreateSnapshot = "createSnapshot" -> types::Snapshot,
    [volumeid: crate::ids::VolumeId = "volumeid",]
    [
        account: String = "account",
        asyncbackup: bool = "asyncbackup",
        domainid: crate::ids::DomainId = "domainid",
        locationtype: String = "locationtype",
        name: String = "name",
        policyid: crate::ids::SnapshotPolicyId = "policyid",
        quiescevm: bool = "quiescevm",
        /// Since 4.21.0.
        storageids: crate::List = "storageids",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        usestoragereplication: bool = "usestoragereplication",
        /// Since 4.19.0.
        zoneids: crate::List = "zoneids",
    ]
}

job! {
    /// `createSnapshotFromVMSnapshot`: makes the object at once and starts a job that gives a [`Snapshot`](types::Snapshot).
    ///
    /// Required: `vmsnapshotid`, `volumeid`. Since 4.10.0.
    SnapshotService.create_from_vm_snapshot: CreateSnapshotFromVMSnapshot = "createSnapshotFromVMSnapshot" -> types::Snapshot,
    [vmsnapshotid: crate::ids::VMSnapshotId = "vmsnapshotid", volumeid: crate::ids::VolumeId = "volumeid",]
    [
        name: String = "name",
    ]
}

change! {
    /// `createSnapshotPolicy`: changes something and answers with a [`SnapshotPolicy`](types::SnapshotPolicy) when done.
    ///
    /// Required: `intervaltype`, `maxsnaps`, `schedule`, `timezone`, `volumeid`.
    SnapshotService.create_policy: CreateSnapshotPolicy = "createSnapshotPolicy" -> types::SnapshotPolicy,
    [intervaltype: String = "intervaltype", maxsnaps: i64 = "maxsnaps", schedule: String = "schedule", timezone: String = "timezone", volumeid: crate::ids::VolumeId = "volumeid",]
    [
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        /// Since 4.21.0.
        storageids: crate::List = "storageids",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        /// Since 4.21.0.
        usestoragereplication: bool = "usestoragereplication",
        zoneids: crate::List = "zoneids",
    ]
}

job! {
    /// `createVMSnapshot`: makes the object at once and starts a job that gives a [`VMSnapshot`](types::VMSnapshot).
    ///
    /// Required: `virtualmachineid`. Since 4.2.0.
    SnapshotService.create_vm_snapshot: CreateVMSnapshot = "createVMSnapshot" -> types::VMSnapshot,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        description: String = "description",
        name: String = "name",
        quiescevm: bool = "quiescevm",
        snapshotmemory: bool = "snapshotmemory",
    ]
}

job! {
    /// `deleteSnapshot`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    SnapshotService.delete: DeleteSnapshot = "deleteSnapshot" -> types::Success,
    [id: crate::ids::SnapshotId = "id",]
    [
        /// Since 4.19.0.
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `deleteSnapshotPolicies`: changes something and answers with a [`Success`](types::Success) when done.
    SnapshotService.delete_policies: DeleteSnapshotPolicies = "deleteSnapshotPolicies" -> types::Success,
    []
    [
        id: crate::ids::SnapshotPolicyId = "id",
        ids: crate::List = "ids",
    ]
}

job! {
    /// `deleteVMSnapshot`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `vmsnapshotid`. Since 4.2.0.
    SnapshotService.delete_vm_snapshot: DeleteVMSnapshot = "deleteVMSnapshot" -> types::Success,
    [vmsnapshotid: crate::ids::VMSnapshotId = "vmsnapshotid",]
    [
    ]
}

job! {
    /// `extractSnapshot`: starts a job that gives a [`Extract`](types::Extract).
    ///
    /// Required: `id`, `zoneid`. Since 4.20.0.
    SnapshotService.extract: ExtractSnapshot = "extractSnapshot" -> types::Extract,
    [id: crate::ids::SnapshotId = "id", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

paged_list! {
    /// `listSnapshotPolicies`: lists [`SnapshotPolicy`](types::SnapshotPolicy)s, in pages.
    SnapshotService.list_policies: ListSnapshotPolicies = "listSnapshotPolicies" -> types::SnapshotPolicy,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::SnapshotPolicyId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        volumeid: crate::ids::VolumeId = "volumeid",
    ]
}

paged_list! {
    /// `listSnapshots`: lists [`Snapshot`](types::Snapshot)s, in pages.
    SnapshotService.list: ListSnapshots = "listSnapshots" -> types::Snapshot,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::SnapshotId = "id",
        /// Since 4.9.
        ids: crate::List = "ids",
        /// Since 4.19.
        imagestoreid: crate::ids::ImageStoreId = "imagestoreid",
        intervaltype: String = "intervaltype",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.19.0.
        locationtype: String = "locationtype",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.19.0.
        showunique: bool = "showunique",
        snapshottype: String = "snapshottype",
        /// Since 4.19.
        storageid: crate::ids::StoragePoolId = "storageid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        volumeid: crate::ids::VolumeId = "volumeid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listVMSnapshot`: lists [`VMSnapshot`](types::VMSnapshot)s, in pages.
    ///
    /// Since 4.2.0.
    SnapshotService.list_vm_snapshot: ListVMSnapshot = "listVMSnapshot" -> types::VMSnapshot,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        state: String = "state",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        vmsnapshotid: crate::ids::VMSnapshotId = "vmsnapshotid",
        /// Since 4.9.
        vmsnapshotids: crate::List = "vmsnapshotids",
    ]
}

job! {
    /// `revertSnapshot`: starts a job that gives a [`Snapshot`](types::Snapshot).
    ///
    /// Required: `id`.
    SnapshotService.revert: RevertSnapshot = "revertSnapshot" -> types::Snapshot,
    [id: crate::ids::SnapshotId = "id",]
    [
    ]
}

job! {
    /// `revertToVMSnapshot`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `vmsnapshotid`. Since 4.2.0. The answer may hold secrets.
    SnapshotService.revert_to_vm_snapshot: RevertToVMSnapshot = "revertToVMSnapshot" -> types::VirtualMachine,
    [vmsnapshotid: crate::ids::VMSnapshotId = "vmsnapshotid",]
    [
    ]
}

job! {
    /// `updateSnapshotPolicy`: starts a job that gives a [`SnapshotPolicy`](types::SnapshotPolicy).
    SnapshotService.update_policy: UpdateSnapshotPolicy = "updateSnapshotPolicy" -> types::SnapshotPolicy,
    []
    [
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::SnapshotPolicyId = "id",
    ]
}
