// Written by `cargo xtask generate`; do not edit.

//! The service Kubernetes: 17 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, read, service};

service! {
    /// Commands of the service Kubernetes.
    kubernetes -> KubernetesService
}

change! {
    /// `addKubernetesSupportedVersion`: changes something and answers with a [`KubernetesSupportedVersion`](types::KubernetesSupportedVersion) when done.
    ///
    /// Required: `mincpunumber`, `minmemory`, `semanticversion`. By default for Admin. Request and answer may hold secrets.
    KubernetesService.add_supported_version: AddKubernetesSupportedVersion = "addKubernetesSupportedVersion" -> types::KubernetesSupportedVersion,
    [mincpunumber: i64 = "mincpunumber", minmemory: i64 = "minmemory", semanticversion: String = "semanticversion",]
    [
        /// Since 4.20.
        arch: String = "arch",
        checksum: String = "checksum",
        /// Since 4.18.2.
        directdownload: bool = "directdownload",
        name: String = "name",
        url: String = "url",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `addNodesToKubernetesCluster`: starts a job that gives a [`KubernetesCluster`](types::KubernetesCluster).
    ///
    /// Required: `id`, `nodeids`. Since 4.21.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    KubernetesService.add_nodes_to_kubernetes_cluster: AddNodesToKubernetesCluster = "addNodesToKubernetesCluster" -> types::KubernetesCluster,
    [id: crate::ids::KubernetesClusterId = "id", nodeids: crate::List = "nodeids",]
    [
        manualupgrade: bool = "manualupgrade",
        mountcksisoonvr: bool = "mountcksisoonvr",
    ]
}

change! {
    /// `addVirtualMachinesToKubernetesCluster`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`, `virtualmachineids`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    KubernetesService.add_virtual_machines_to_kubernetes_cluster: AddVirtualMachinesToKubernetesCluster = "addVirtualMachinesToKubernetesCluster" -> types::Success,
    [id: crate::ids::KubernetesClusterId = "id", virtualmachineids: crate::List = "virtualmachineids",]
    [
        iscontrolnode: bool = "iscontrolnode",
    ]
}

job! {
    /// `createKubernetesCluster`: makes the object at once and starts a job that gives a [`KubernetesCluster`](types::KubernetesCluster).
    ///
    /// Required: `name`, `zoneid`. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    KubernetesService.create_cluster: CreateKubernetesCluster = "createKubernetesCluster" -> types::KubernetesCluster,
    [name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        asnumber: i64 = "asnumber",
        /// Since 4.19.0.
        clustertype: String = "clustertype",
        /// Since 4.21.0.
        cniconfigdetails: crate::Pairs = "cniconfigdetails[%d].%s",
        /// Since 4.21.0.
        cniconfigurationid: crate::ids::UserDataId = "cniconfigurationid",
        controlnodes: i64 = "controlnodes",
        description: String = "description",
        dockerregistrypassword: String = "dockerregistrypassword",
        dockerregistryurl: String = "dockerregistryurl",
        dockerregistryusername: String = "dockerregistryusername",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.22.0.
        enablecsi: bool = "enablecsi",
        /// Since 4.21.0.
        etcdnodes: i64 = "etcdnodes",
        externalloadbalanceripaddress: String = "externalloadbalanceripaddress",
        /// Since 4.21.0.
        hypervisor: String = "hypervisor",
        keypair: String = "keypair",
        kubernetesversionid: crate::ids::KubernetesSupportedVersionId = "kubernetesversionid",
        masternodes: i64 = "masternodes",
        networkid: crate::ids::NetworkId = "networkid",
        /// Pairs of `node` and `offering`.
        /// Since 4.21.0.
        nodeofferings: crate::Pairs = "nodeofferings[%d].node&nodeofferings[%d].offering",
        noderootdisksize: i64 = "noderootdisksize",
        /// Pairs of `node` and `template`.
        /// Since 4.21.0.
        nodetemplates: crate::Pairs = "nodetemplates[%d].node&nodetemplates[%d].template",
        projectid: crate::ids::ProjectId = "projectid",
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        size: i64 = "size",
    ]
}

job! {
    /// `deleteKubernetesCluster`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    KubernetesService.delete_cluster: DeleteKubernetesCluster = "deleteKubernetesCluster" -> types::Success,
    [id: crate::ids::KubernetesClusterId = "id",]
    [
        /// Since 4.19.0.
        cleanup: bool = "cleanup",
        /// Since 4.19.0.
        expunge: bool = "expunge",
    ]
}

job! {
    /// `deleteKubernetesSupportedVersion`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. By default for Admin. Request and answer may hold secrets.
    KubernetesService.delete_supported_version: DeleteKubernetesSupportedVersion = "deleteKubernetesSupportedVersion" -> types::Success,
    [id: crate::ids::KubernetesSupportedVersionId = "id",]
    [
    ]
}

read! {
    /// `getKubernetesClusterConfig`: answers with a [`KubernetesClusterConfig`](types::KubernetesClusterConfig).
    ///
    /// By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    KubernetesService.get_cluster_config: GetKubernetesClusterConfig = "getKubernetesClusterConfig" -> types::KubernetesClusterConfig,
    []
    [
        id: crate::ids::KubernetesClusterId = "id",
    ]
}

change! {
    /// `getUploadParamsForKubernetesSupportedVersion`: changes something and answers with a [`KubernetesSupportedVersion`](types::KubernetesSupportedVersion) when done.
    ///
    /// Required: `format`, `mincpunumber`, `minmemory`, `name`, `semanticversion`, `zoneid`. By default for Admin. Request and answer may hold secrets.
    KubernetesService.get_upload_params_for_kubernetes_supported_version: GetUploadParamsForKubernetesSupportedVersion = "getUploadParamsForKubernetesSupportedVersion" -> types::KubernetesSupportedVersion,
    [format: String = "format", mincpunumber: i64 = "mincpunumber", minmemory: i64 = "minmemory", name: String = "name", semanticversion: String = "semanticversion", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        checksum: String = "checksum",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

paged_list! {
    /// `listKubernetesClusters`: lists [`KubernetesCluster`](types::KubernetesCluster)s, in pages.
    ///
    /// By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    KubernetesService.list_clusters: ListKubernetesClusters = "listKubernetesClusters" -> types::KubernetesCluster,
    []
    [
        account: String = "account",
        /// Since 4.19.0.
        clustertype: String = "clustertype",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::KubernetesClusterId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        state: String = "state",
    ]
}

paged_list! {
    /// `listKubernetesSupportedVersions`: lists [`KubernetesSupportedVersion`](types::KubernetesSupportedVersion)s, in pages.
    ///
    /// By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    KubernetesService.list_supported_versions: ListKubernetesSupportedVersions = "listKubernetesSupportedVersions" -> types::KubernetesSupportedVersion,
    []
    [
        /// Since 4.20.
        arch: String = "arch",
        id: crate::ids::KubernetesSupportedVersionId = "id",
        keyword: String = "keyword",
        minimumkubernetesversionid: crate::ids::KubernetesSupportedVersionId = "minimumkubernetesversionid",
        minimumsemanticversion: String = "minimumsemanticversion",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `removeNodesFromKubernetesCluster`: starts a job that gives a [`KubernetesCluster`](types::KubernetesCluster).
    ///
    /// Required: `id`, `nodeids`. Since 4.21.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    KubernetesService.remove_nodes_from_kubernetes_cluster: RemoveNodesFromKubernetesCluster = "removeNodesFromKubernetesCluster" -> types::KubernetesCluster,
    [id: crate::ids::KubernetesClusterId = "id", nodeids: crate::List = "nodeids",]
    [
    ]
}

change! {
    /// `removeVirtualMachinesFromKubernetesCluster`: changes something and answers with [`RemoveVirtualMachinesFromKubernetesCluster`](types::RemoveVirtualMachinesFromKubernetesCluster)s when done.
    ///
    /// Required: `id`, `virtualmachineids`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    KubernetesService.remove_virtual_machines_from_kubernetes_cluster: RemoveVirtualMachinesFromKubernetesCluster = "removeVirtualMachinesFromKubernetesCluster" -> [types::RemoveVirtualMachinesFromKubernetesCluster],
    [id: crate::ids::KubernetesClusterId = "id", virtualmachineids: crate::List = "virtualmachineids",]
    [
        keyword: String = "keyword",
        page: i64 = "page",
        pagesize: i64 = "pagesize",
    ]
}

job! {
    /// `scaleKubernetesCluster`: starts a job that gives a [`KubernetesCluster`](types::KubernetesCluster).
    ///
    /// Required: `id`. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    KubernetesService.scale_cluster: ScaleKubernetesCluster = "scaleKubernetesCluster" -> types::KubernetesCluster,
    [id: crate::ids::KubernetesClusterId = "id",]
    [
        autoscalingenabled: bool = "autoscalingenabled",
        maxsize: i64 = "maxsize",
        minsize: i64 = "minsize",
        nodeids: crate::List = "nodeids",
        /// Pairs of `node` and `offering`.
        /// Since 4.21.0.
        nodeofferings: crate::Pairs = "nodeofferings[%d].node&nodeofferings[%d].offering",
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        size: i64 = "size",
    ]
}

job! {
    /// `startKubernetesCluster`: starts a job that gives a [`KubernetesCluster`](types::KubernetesCluster).
    ///
    /// Required: `id`. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    KubernetesService.start_cluster: StartKubernetesCluster = "startKubernetesCluster" -> types::KubernetesCluster,
    [id: crate::ids::KubernetesClusterId = "id",]
    [
    ]
}

job! {
    /// `stopKubernetesCluster`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    KubernetesService.stop_cluster: StopKubernetesCluster = "stopKubernetesCluster" -> types::Success,
    [id: crate::ids::KubernetesClusterId = "id",]
    [
    ]
}

change! {
    /// `updateKubernetesSupportedVersion`: changes something and answers with a [`KubernetesSupportedVersion`](types::KubernetesSupportedVersion) when done.
    ///
    /// Required: `id`, `state`. By default for Admin. Request and answer may hold secrets.
    KubernetesService.update_supported_version: UpdateKubernetesSupportedVersion = "updateKubernetesSupportedVersion" -> types::KubernetesSupportedVersion,
    [id: crate::ids::KubernetesSupportedVersionId = "id", state: String = "state",]
    [
    ]
}

job! {
    /// `upgradeKubernetesCluster`: starts a job that gives a [`KubernetesCluster`](types::KubernetesCluster).
    ///
    /// Required: `id`, `kubernetesversionid`. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    KubernetesService.upgrade_cluster: UpgradeKubernetesCluster = "upgradeKubernetesCluster" -> types::KubernetesCluster,
    [id: crate::ids::KubernetesClusterId = "id", kubernetesversionid: crate::ids::KubernetesSupportedVersionId = "kubernetesversionid",]
    [
    ]
}
