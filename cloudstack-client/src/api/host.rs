// Written by `cargo xtask generate`; do not edit.

//! The service Host: 32 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, service};

service! {
    /// Commands of the service Host.
    host -> HostService
}

change! {
    /// `addBaremetalHost`: changes something and answers with a [`Host`](types::Host) when done.
    ///
    /// Required: `hypervisor`, `podid`, `url`, `zoneid`.
    HostService.add_baremetal_host: AddBaremetalHost = "addBaremetalHost" -> types::Host,
    [hypervisor: String = "hypervisor", podid: crate::ids::PodId = "podid", url: String = "url", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        allocationstate: String = "allocationstate",
        clusterid: crate::ids::ClusterId = "clusterid",
        clustername: String = "clustername",
        /// Since 4.21.0.
        externaldetails: crate::Pairs = "externaldetails[%d].%s",
        hosttags: crate::List = "hosttags",
        ipaddress: String = "ipaddress",
        password: String = "password",
        /// Since 4.21.0.
        storageaccessgroups: crate::List = "storageaccessgroups",
        username: String = "username",
    ]
}

job! {
    /// `addGloboDnsHost`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `password`, `physicalnetworkid`, `url`, `username`. Since 4.5.0. Request and answer may hold secrets.
    HostService.add_globo_dns_host: AddGloboDnsHost = "addGloboDnsHost" -> types::Success,
    [password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", url: String = "url", username: String = "username",]
    [
    ]
}

change! {
    /// `addHost`: changes something and answers with a [`Host`](types::Host) when done.
    ///
    /// Required: `hypervisor`, `podid`, `url`, `zoneid`. The request may hold secrets.
    HostService.add: AddHost = "addHost" -> types::Host,
    [hypervisor: String = "hypervisor", podid: crate::ids::PodId = "podid", url: String = "url", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        allocationstate: String = "allocationstate",
        clusterid: crate::ids::ClusterId = "clusterid",
        clustername: String = "clustername",
        /// Since 4.21.0.
        externaldetails: crate::Pairs = "externaldetails[%d].%s",
        hosttags: crate::List = "hosttags",
        password: String = "password",
        /// Since 4.21.0.
        storageaccessgroups: crate::List = "storageaccessgroups",
        username: String = "username",
    ]
}

change! {
    /// `addSecondaryStorage`: changes something and answers with a [`ImageStore`](types::ImageStore) when done.
    ///
    /// Required: `url`.
    HostService.add_secondary_storage: AddSecondaryStorage = "addSecondaryStorage" -> types::ImageStore,
    [url: String = "url",]
    [
        /// Since 4.22.1.0.
        details: crate::Pairs = "details[%d].%s",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `cancelHostAsDegraded`: starts a job that gives a [`Host`](types::Host).
    ///
    /// Required: `id`. Since 4.16.0.0. By default for Admin.
    HostService.cancel_as_degraded: CancelHostAsDegraded = "cancelHostAsDegraded" -> types::Host,
    [id: crate::ids::HostId = "id",]
    [
    ]
}

job! {
    /// `cancelHostMaintenance`: starts a job that gives a [`Host`](types::Host).
    ///
    /// Required: `id`.
    HostService.cancel_maintenance: CancelHostMaintenance = "cancelHostMaintenance" -> types::Host,
    [id: crate::ids::HostId = "id",]
    [
    ]
}

job! {
    /// `configureHAForHost`: starts a job that gives a [`HostHA`](types::HostHA).
    ///
    /// Required: `hostid`, `provider`. Since 4.11. By default for Admin.
    HostService.configure_ha_for_host: ConfigureHAForHost = "configureHAForHost" -> types::HostHA,
    [hostid: crate::ids::HostId = "hostid", provider: String = "provider",]
    [
    ]
}

change! {
    /// `createSecondaryStorageSelector`: changes something and answers with a [`SecondaryStorageHeuristics`](types::SecondaryStorageHeuristics) when done.
    ///
    /// Required: `description`, `heuristicrule`, `name`, `type`, `zoneid`. Since 4.19.0. By default for Admin.
    HostService.create_secondary_storage_selector: CreateSecondaryStorageSelector = "createSecondaryStorageSelector" -> types::SecondaryStorageHeuristics,
    [description: String = "description", heuristicrule: String = "heuristicrule", name: String = "name", type_: String = "type", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `declareHostAsDegraded`: starts a job that gives a [`Host`](types::Host).
    ///
    /// Required: `id`. Since 4.16.0.0. By default for Admin.
    HostService.declare_as_degraded: DeclareHostAsDegraded = "declareHostAsDegraded" -> types::Host,
    [id: crate::ids::HostId = "id",]
    [
    ]
}

job! {
    /// `dedicateHost`: starts a job that gives a [`DedicateHost`](types::DedicateHost).
    ///
    /// Required: `domainid`, `hostid`.
    HostService.dedicate: DedicateHost = "dedicateHost" -> types::DedicateHost,
    [domainid: crate::ids::DomainId = "domainid", hostid: crate::ids::HostId = "hostid",]
    [
        account: String = "account",
    ]
}

change! {
    /// `deleteHost`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    HostService.delete: DeleteHost = "deleteHost" -> types::Success,
    [id: crate::ids::HostId = "id",]
    [
        forced: bool = "forced",
        forcedestroylocalstorage: bool = "forcedestroylocalstorage",
    ]
}

job! {
    /// `disableHAForHost`: starts a job that gives a [`HostHA`](types::HostHA).
    ///
    /// Required: `hostid`. Since 4.11. By default for Admin.
    HostService.disable_ha_for_host: DisableHAForHost = "disableHAForHost" -> types::HostHA,
    [hostid: crate::ids::HostId = "hostid",]
    [
    ]
}

job! {
    /// `disableOutOfBandManagementForHost`: starts a job that gives a [`OutOfBandManagement`](types::OutOfBandManagement).
    ///
    /// Required: `hostid`. Since 4.9.0. By default for Admin.
    HostService.disable_out_of_band_management_for_host: DisableOutOfBandManagementForHost = "disableOutOfBandManagementForHost" -> types::OutOfBandManagement,
    [hostid: crate::ids::HostId = "hostid",]
    [
    ]
}

job! {
    /// `enableHAForHost`: starts a job that gives a [`HostHA`](types::HostHA).
    ///
    /// Required: `hostid`. Since 4.11. By default for Admin.
    HostService.enable_ha_for_host: EnableHAForHost = "enableHAForHost" -> types::HostHA,
    [hostid: crate::ids::HostId = "hostid",]
    [
    ]
}

job! {
    /// `enableOutOfBandManagementForHost`: starts a job that gives a [`OutOfBandManagement`](types::OutOfBandManagement).
    ///
    /// Required: `hostid`. Since 4.9.0. By default for Admin.
    HostService.enable_out_of_band_management_for_host: EnableOutOfBandManagementForHost = "enableOutOfBandManagementForHost" -> types::OutOfBandManagement,
    [hostid: crate::ids::HostId = "hostid",]
    [
    ]
}

paged_list! {
    /// `findHostsForMigration`: lists [`HostForMigration`](types::HostForMigration)s, in pages.
    ///
    /// Required: `virtualmachineid`.
    HostService.find_for_migration: FindHostsForMigration = "findHostsForMigration" -> types::HostForMigration,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listDedicatedHosts`: lists [`DedicateHost`](types::DedicateHost)s, in pages.
    HostService.list_dedicated_hosts: ListDedicatedHosts = "listDedicatedHosts" -> types::DedicateHost,
    []
    [
        account: String = "account",
        affinitygroupid: crate::ids::AffinityGroupId = "affinitygroupid",
        domainid: crate::ids::DomainId = "domainid",
        hostid: crate::ids::HostId = "hostid",
        keyword: String = "keyword",
    ]
}

list! {
    /// `listHostHAProviders`: lists [`HostHA`](types::HostHA)s.
    ///
    /// Required: `hypervisor`. Since 4.11. By default for Admin.
    HostService.list_ha_providers: ListHostHAProviders = "listHostHAProviders" -> types::HostHA,
    [hypervisor: String = "hypervisor",]
    [
    ]
}

list! {
    /// `listHostHAResources`: lists [`HostHA`](types::HostHA)s.
    ///
    /// Since 4.11. By default for Admin.
    HostService.list_ha_resources: ListHostHAResources = "listHostHAResources" -> types::HostHA,
    []
    [
        hostid: crate::ids::HostId = "hostid",
    ]
}

paged_list! {
    /// `listHostTags`: lists [`HostTag`](types::HostTag)s, in pages.
    HostService.list_tags: ListHostTags = "listHostTags" -> types::HostTag,
    []
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listHosts`: lists [`Host`](types::Host)s, in pages.
    HostService.list: ListHosts = "listHosts" -> types::Host,
    []
    [
        /// Since 4.20.1.
        arch: String = "arch",
        clusterid: crate::ids::ClusterId = "clusterid",
        details: crate::List = "details",
        hahost: bool = "hahost",
        hypervisor: String = "hypervisor",
        id: crate::ids::HostId = "id",
        keyword: String = "keyword",
        /// Since 4.21.0.
        managementserverid: crate::ids::ManagementServerId = "managementserverid",
        name: String = "name",
        outofbandmanagementenabled: bool = "outofbandmanagementenabled",
        outofbandmanagementpowerstate: String = "outofbandmanagementpowerstate",
        podid: crate::ids::PodId = "podid",
        resourcestate: String = "resourcestate",
        state: String = "state",
        /// Since 4.21.0.
        storageaccessgroup: String = "storageaccessgroup",
        type_: String = "type",
        /// Since 4.22.1.0.
        version: String = "version",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listHostsMetrics`: lists [`HostMetrics`](types::HostMetrics)s, in pages.
    ///
    /// Since 4.9.3. By default for Admin.
    HostService.list_metrics: ListHostsMetrics = "listHostsMetrics" -> types::HostMetrics,
    []
    [
        /// Since 4.20.1.
        arch: String = "arch",
        clusterid: crate::ids::ClusterId = "clusterid",
        details: crate::List = "details",
        hahost: bool = "hahost",
        hypervisor: String = "hypervisor",
        id: crate::ids::HostId = "id",
        keyword: String = "keyword",
        /// Since 4.21.0.
        managementserverid: crate::ids::ManagementServerId = "managementserverid",
        name: String = "name",
        outofbandmanagementenabled: bool = "outofbandmanagementenabled",
        outofbandmanagementpowerstate: String = "outofbandmanagementpowerstate",
        podid: crate::ids::PodId = "podid",
        resourcestate: String = "resourcestate",
        state: String = "state",
        /// Since 4.21.0.
        storageaccessgroup: String = "storageaccessgroup",
        type_: String = "type",
        /// Since 4.22.1.0.
        version: String = "version",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listSecondaryStorageSelectors`: lists [`SecondaryStorageHeuristics`](types::SecondaryStorageHeuristics)s, in pages.
    ///
    /// Required: `zoneid`. Since 4.19.0. By default for Admin.
    HostService.list_secondary_storage_selectors: ListSecondaryStorageSelectors = "listSecondaryStorageSelectors" -> types::SecondaryStorageHeuristics,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
        keyword: String = "keyword",
        showremoved: bool = "showremoved",
        type_: String = "type",
    ]
}

job! {
    /// `migrateSecondaryStorageData`: starts a job that gives a [`Migration`](types::Migration).
    ///
    /// Required: `destpools`, `srcpool`. Since 4.15.0. By default for Admin.
    HostService.migrate_secondary_storage_data: MigrateSecondaryStorageData = "migrateSecondaryStorageData" -> types::Migration,
    [destpools: crate::List = "destpools", srcpool: crate::ids::ImageStoreId = "srcpool",]
    [
        migrationtype: String = "migrationtype",
    ]
}

job! {
    /// `prepareHostForMaintenance`: starts a job that gives a [`Host`](types::Host).
    ///
    /// Required: `id`.
    HostService.prepare_for_maintenance: PrepareHostForMaintenance = "prepareHostForMaintenance" -> types::Host,
    [id: crate::ids::HostId = "id",]
    [
    ]
}

job! {
    /// `reconnectHost`: starts a job that gives a [`Host`](types::Host).
    ///
    /// Required: `id`.
    HostService.reconnect: ReconnectHost = "reconnectHost" -> types::Host,
    [id: crate::ids::HostId = "id",]
    [
    ]
}

job! {
    /// `releaseDedicatedHost`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `hostid`.
    HostService.release_dedicated_host: ReleaseDedicatedHost = "releaseDedicatedHost" -> types::Success,
    [hostid: crate::ids::HostId = "hostid",]
    [
    ]
}

job! {
    /// `releaseHostReservation`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    HostService.release_reservation: ReleaseHostReservation = "releaseHostReservation" -> types::Success,
    [id: crate::ids::HostId = "id",]
    [
    ]
}

change! {
    /// `removeSecondaryStorageSelector`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.19.0. By default for Admin.
    HostService.remove_secondary_storage_selector: RemoveSecondaryStorageSelector = "removeSecondaryStorageSelector" -> types::Success,
    [id: crate::ids::SecondaryStorageHeuristicsId = "id",]
    [
    ]
}

change! {
    /// `updateHost`: changes something and answers with a [`Host`](types::Host) when done.
    ///
    /// Required: `id`.
    HostService.update: UpdateHost = "updateHost" -> types::Host,
    [id: crate::ids::HostId = "id",]
    [
        allocationstate: String = "allocationstate",
        /// Since 4.11.
        annotation: String = "annotation",
        /// Since 4.22.0.
        cleanupexternaldetails: bool = "cleanupexternaldetails",
        /// Since 4.21.0.
        externaldetails: crate::Pairs = "externaldetails[%d].%s",
        hosttags: crate::List = "hosttags",
        istagarule: bool = "istagarule",
        /// Since 4.15.
        name: String = "name",
        oscategoryid: crate::ids::GuestOSCategoryId = "oscategoryid",
        url: String = "url",
    ]
}

change! {
    /// `updateHostPassword`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `password`, `username`. The request may hold secrets.
    HostService.update_password: UpdateHostPassword = "updateHostPassword" -> types::Success,
    [password: String = "password", username: String = "username",]
    [
        clusterid: crate::ids::ClusterId = "clusterid",
        hostid: crate::ids::HostId = "hostid",
        update_passwd_on_host: bool = "update_passwd_on_host",
    ]
}

change! {
    /// `updateSecondaryStorageSelector`: changes something and answers with a [`SecondaryStorageHeuristics`](types::SecondaryStorageHeuristics) when done.
    ///
    /// Required: `heuristicrule`, `id`. Since 4.19.0. By default for Admin.
    HostService.update_secondary_storage_selector: UpdateSecondaryStorageSelector = "updateSecondaryStorageSelector" -> types::SecondaryStorageHeuristics,
    [heuristicrule: String = "heuristicrule", id: crate::ids::SecondaryStorageHeuristicsId = "id",]
    [
    ]
}
