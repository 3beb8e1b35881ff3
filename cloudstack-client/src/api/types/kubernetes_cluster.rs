// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::api::types::KubernetesUserVm;
use crate::decode::record;
use crate::ids::{
    DomainId, IPAddressId, JobId, KubernetesClusterId, KubernetesSupportedVersionId, NetworkId, ProjectId,
    ServiceOfferingId, TemplateId, UserDataId, ZoneId,
};

record! {
    /// `KubernetesClusterResponse` of the server.
    KubernetesCluster[id: KubernetesClusterId, named] {
        id: Option<KubernetesClusterId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        serviceofferingid: Option<ServiceOfferingId> = "serviceofferingid",
        serviceofferingname: Option<String> = "serviceofferingname",
        workerofferingid: Option<String> = "workerofferingid",
        workerofferingname: Option<String> = "workerofferingname",
        controlofferingid: Option<String> = "controlofferingid",
        controlofferingname: Option<String> = "controlofferingname",
        etcdofferingid: Option<String> = "etcdofferingid",
        etcdofferingname: Option<String> = "etcdofferingname",
        etcdnodes: Option<i64> = "etcdnodes",
        templateid: Option<TemplateId> = "templateid",
        templatename: Option<String> = "templatename",
        networkid: Option<NetworkId> = "networkid",
        associatednetworkname: Option<String> = "associatednetworkname",
        kubernetesversionid: Option<KubernetesSupportedVersionId> = "kubernetesversionid",
        kubernetesversionname: Option<String> = "kubernetesversionname",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        keypair: Option<String> = "keypair",
        cniconfigurationid: Option<UserDataId> = "cniconfigurationid",
        cniconfigname: Option<String> = "cniconfigname",
        masternodes: Option<i64> = "masternodes",
        controlnodes: Option<i64> = "controlnodes",
        size: Option<i64> = "size",
        state: Option<String> = "state",
        cpunumber: Option<String> = "cpunumber",
        memory: Option<String> = "memory",
        endpoint: Option<String> = "endpoint",
        consoleendpoint: Option<String> = "consoleendpoint",
        virtualmachines: Vec<KubernetesUserVm> = "virtualmachines",
        ipaddress: Option<String> = "ipaddress",
        ipaddressid: Option<IPAddressId> = "ipaddressid",
        etcdips: Details = "etcdips",
        autoscalingenabled: Option<bool> = "autoscalingenabled",
        minsize: Option<i64> = "minsize",
        maxsize: Option<i64> = "maxsize",
        csienabled: Option<bool> = "csienabled",
        clustertype: Option<String> = "clustertype",
        created: Option<Timestamp> = "created",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
