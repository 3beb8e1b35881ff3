// Written by `cargo xtask generate`; do not edit.

//! The service Cluster: 15 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service Cluster.
    cluster -> ClusterService
}

change! {
    /// `addCluster`: changes something and answers with a [`Cluster`](types::Cluster) when done.
    ///
    /// Required: `clustername`, `clustertype`, `hypervisor`, `podid`, `zoneid`. The request may hold secrets.
    ClusterService.add: AddCluster = "addCluster" -> types::Cluster,
    [clustername: String = "clustername", clustertype: String = "clustertype", hypervisor: String = "hypervisor", podid: crate::ids::PodId = "podid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        allocationstate: String = "allocationstate",
        /// Since 4.20.
        arch: String = "arch",
        /// Since 4.21.0.
        extensionid: crate::ids::ExtensionId = "extensionid",
        /// Since 4.21.0.
        externaldetails: crate::Pairs = "externaldetails[%d].%s",
        guestvswitchname: String = "guestvswitchname",
        guestvswitchtype: String = "guestvswitchtype",
        ovm3cluster: String = "ovm3cluster",
        ovm3pool: String = "ovm3pool",
        ovm3vip: String = "ovm3vip",
        password: String = "password",
        publicvswitchname: String = "publicvswitchname",
        publicvswitchtype: String = "publicvswitchtype",
        /// Since 4.21.0.
        storageaccessgroups: crate::List = "storageaccessgroups",
        url: String = "url",
        username: String = "username",
        vsmipaddress: String = "vsmipaddress",
        vsmpassword: String = "vsmpassword",
        vsmusername: String = "vsmusername",
    ]
}

job! {
    /// `dedicateCluster`: starts a job that gives a [`DedicateCluster`](types::DedicateCluster).
    ///
    /// Required: `clusterid`, `domainid`.
    ClusterService.dedicate: DedicateCluster = "dedicateCluster" -> types::DedicateCluster,
    [clusterid: crate::ids::ClusterId = "clusterid", domainid: crate::ids::DomainId = "domainid",]
    [
        account: String = "account",
    ]
}

change! {
    /// `deleteCluster`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    ClusterService.delete: DeleteCluster = "deleteCluster" -> types::Success,
    [id: crate::ids::ClusterId = "id",]
    [
    ]
}

job! {
    /// `disableHAForCluster`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `clusterid`. Since 4.11. By default for Admin.
    ClusterService.disable_ha_for_cluster: DisableHAForCluster = "disableHAForCluster" -> types::Success,
    [clusterid: crate::ids::ClusterId = "clusterid",]
    [
    ]
}

job! {
    /// `disableOutOfBandManagementForCluster`: starts a job that gives a [`OutOfBandManagement`](types::OutOfBandManagement).
    ///
    /// Required: `clusterid`. Since 4.9.0. By default for Admin.
    ClusterService.disable_out_of_band_management_for_cluster: DisableOutOfBandManagementForCluster = "disableOutOfBandManagementForCluster" -> types::OutOfBandManagement,
    [clusterid: crate::ids::ClusterId = "clusterid",]
    [
    ]
}

job! {
    /// `enableHAForCluster`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `clusterid`. Since 4.11. By default for Admin.
    ClusterService.enable_ha_for_cluster: EnableHAForCluster = "enableHAForCluster" -> types::Success,
    [clusterid: crate::ids::ClusterId = "clusterid",]
    [
    ]
}

job! {
    /// `enableOutOfBandManagementForCluster`: starts a job that gives a [`OutOfBandManagement`](types::OutOfBandManagement).
    ///
    /// Required: `clusterid`. Since 4.9.0. By default for Admin.
    ClusterService.enable_out_of_band_management_for_cluster: EnableOutOfBandManagementForCluster = "enableOutOfBandManagementForCluster" -> types::OutOfBandManagement,
    [clusterid: crate::ids::ClusterId = "clusterid",]
    [
    ]
}

job! {
    /// `executeClusterDrsPlan`: starts a job that gives a [`ClusterDrsPlan`](types::ClusterDrsPlan).
    ///
    /// Required: `id`. Since 4.19.0.
    ClusterService.execute_drs_plan: ExecuteClusterDrsPlan = "executeClusterDrsPlan" -> types::ClusterDrsPlan,
    [id: crate::ids::ClusterId = "id",]
    [
        /// Pairs of `vm` and `host`.
        migrateto: crate::Pairs = "migrateto[%d].vm&migrateto[%d].host",
    ]
}

change! {
    /// `generateClusterDrsPlan`: changes something and answers with a [`ClusterDrsPlan`](types::ClusterDrsPlan) when done.
    ///
    /// Required: `id`. Since 4.19.0.
    ClusterService.generate_drs_plan: GenerateClusterDrsPlan = "generateClusterDrsPlan" -> types::ClusterDrsPlan,
    [id: crate::ids::ClusterId = "id",]
    [
        migrations: i64 = "migrations",
    ]
}

paged_list! {
    /// `listClusterDrsPlan`: lists [`ClusterDrsPlan`](types::ClusterDrsPlan)s, in pages.
    ///
    /// Since 4.19.0. The answer may hold secrets.
    ClusterService.list_drs_plan: ListClusterDrsPlan = "listClusterDrsPlan" -> types::ClusterDrsPlan,
    []
    [
        clusterid: crate::ids::ClusterId = "clusterid",
        id: crate::ids::ClusterDrsPlanId = "id",
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listClusters`: lists [`Cluster`](types::Cluster)s, in pages.
    ClusterService.list: ListClusters = "listClusters" -> types::Cluster,
    []
    [
        allocationstate: String = "allocationstate",
        /// Since 4.20.1.
        arch: String = "arch",
        clustertype: String = "clustertype",
        hypervisor: String = "hypervisor",
        id: crate::ids::ClusterId = "id",
        keyword: String = "keyword",
        managedstate: String = "managedstate",
        name: String = "name",
        podid: crate::ids::PodId = "podid",
        showcapacities: bool = "showcapacities",
        /// Since 4.21.0.
        storageaccessgroup: String = "storageaccessgroup",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listClustersMetrics`: lists [`ClusterMetrics`](types::ClusterMetrics)s, in pages.
    ///
    /// Since 4.9.3. By default for Admin.
    ClusterService.list_metrics: ListClustersMetrics = "listClustersMetrics" -> types::ClusterMetrics,
    []
    [
        allocationstate: String = "allocationstate",
        /// Since 4.20.1.
        arch: String = "arch",
        clustertype: String = "clustertype",
        hypervisor: String = "hypervisor",
        id: crate::ids::ClusterId = "id",
        keyword: String = "keyword",
        managedstate: String = "managedstate",
        name: String = "name",
        podid: crate::ids::PodId = "podid",
        showcapacities: bool = "showcapacities",
        /// Since 4.21.0.
        storageaccessgroup: String = "storageaccessgroup",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listDedicatedClusters`: lists [`DedicateCluster`](types::DedicateCluster)s, in pages.
    ClusterService.list_dedicated_clusters: ListDedicatedClusters = "listDedicatedClusters" -> types::DedicateCluster,
    []
    [
        account: String = "account",
        affinitygroupid: crate::ids::AffinityGroupId = "affinitygroupid",
        clusterid: crate::ids::ClusterId = "clusterid",
        domainid: crate::ids::DomainId = "domainid",
        keyword: String = "keyword",
    ]
}

job! {
    /// `releaseDedicatedCluster`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `clusterid`.
    ClusterService.release_dedicated_cluster: ReleaseDedicatedCluster = "releaseDedicatedCluster" -> types::Success,
    [clusterid: crate::ids::ClusterId = "clusterid",]
    [
    ]
}

change! {
    /// `updateCluster`: changes something and answers with a [`Cluster`](types::Cluster) when done.
    ///
    /// Required: `id`.
    ClusterService.update: UpdateCluster = "updateCluster" -> types::Cluster,
    [id: crate::ids::ClusterId = "id",]
    [
        allocationstate: String = "allocationstate",
        /// Since 4.20.
        arch: String = "arch",
        clustername: String = "clustername",
        clustertype: String = "clustertype",
        /// Since 4.21.0.
        externaldetails: crate::Pairs = "externaldetails[%d].%s",
        hypervisor: String = "hypervisor",
        managedstate: String = "managedstate",
    ]
}
