// Written by `cargo xtask generate`; do not edit.

//! The service SystemVM: 10 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service SystemVM.
    system_vm -> SystemVmService
}

change! {
    /// `changeServiceForSystemVm`: changes something and answers with a [`SystemVm`](types::SystemVm) when done.
    ///
    /// Required: `id`, `serviceofferingid`.
    SystemVmService.change_service_for_system_vm: ChangeServiceForSystemVm = "changeServiceForSystemVm" -> types::SystemVm,
    [id: crate::ids::SystemVmId = "id", serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",]
    [
        details: crate::Pairs = "details[%d].%s",
    ]
}

job! {
    /// `destroySystemVm`: starts a job that gives a [`SystemVm`](types::SystemVm).
    ///
    /// Required: `id`.
    SystemVmService.destroy: DestroySystemVm = "destroySystemVm" -> types::SystemVm,
    [id: crate::ids::SystemVmId = "id",]
    [
    ]
}

paged_list! {
    /// `listSystemVms`: lists [`SystemVm`](types::SystemVm)s, in pages.
    SystemVmService.list: ListSystemVms = "listSystemVms" -> types::SystemVm,
    []
    [
        /// Since 4.20.1.
        arch: String = "arch",
        hostid: crate::ids::HostId = "hostid",
        id: crate::ids::SystemVmId = "id",
        keyword: String = "keyword",
        name: String = "name",
        podid: crate::ids::PodId = "podid",
        state: String = "state",
        /// Since 3.0.1.
        storageid: crate::ids::StoragePoolId = "storageid",
        systemvmtype: String = "systemvmtype",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listSystemVmsUsageHistory`: lists [`VmMetricsStats`](types::VmMetricsStats)s, in pages.
    ///
    /// Since 4.18.0. By default for Admin.
    SystemVmService.list_usage_history: ListSystemVmsUsageHistory = "listSystemVmsUsageHistory" -> types::VmMetricsStats,
    []
    [
        enddate: crate::IntoDate = "enddate",
        id: crate::ids::VmId = "id",
        ids: crate::List = "ids",
        keyword: String = "keyword",
        name: String = "name",
        startdate: crate::IntoDate = "startdate",
    ]
}

job! {
    /// `migrateSystemVm`: starts a job that gives a [`SystemVm`](types::SystemVm).
    ///
    /// Required: `virtualmachineid`.
    SystemVmService.migrate: MigrateSystemVm = "migrateSystemVm" -> types::SystemVm,
    [virtualmachineid: crate::ids::SystemVmId = "virtualmachineid",]
    [
        /// Since 4.16.0.
        autoselect: bool = "autoselect",
        hostid: crate::ids::HostId = "hostid",
        /// Since 4.16.0.
        storageid: crate::ids::StoragePoolId = "storageid",
    ]
}

job! {
    /// `patchSystemVm`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Since 4.17.0. By default for Admin.
    SystemVmService.patch: PatchSystemVm = "patchSystemVm" -> types::Success,
    []
    [
        forced: bool = "forced",
        id: crate::ids::SystemVmId = "id",
    ]
}

job! {
    /// `rebootSystemVm`: starts a job that gives a [`SystemVm`](types::SystemVm).
    ///
    /// Required: `id`.
    SystemVmService.reboot: RebootSystemVm = "rebootSystemVm" -> types::SystemVm,
    [id: crate::ids::SystemVmId = "id",]
    [
        /// Since 4.16.0.
        forced: bool = "forced",
    ]
}

job! {
    /// `scaleSystemVm`: starts a job that gives a [`SystemVm`](types::SystemVm).
    ///
    /// Required: `id`, `serviceofferingid`.
    SystemVmService.scale: ScaleSystemVm = "scaleSystemVm" -> types::SystemVm,
    [id: crate::ids::SystemVmId = "id", serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",]
    [
        details: crate::Pairs = "details[%d].%s",
    ]
}

job! {
    /// `startSystemVm`: starts a job that gives a [`SystemVm`](types::SystemVm).
    ///
    /// Required: `id`.
    SystemVmService.start: StartSystemVm = "startSystemVm" -> types::SystemVm,
    [id: crate::ids::SystemVmId = "id",]
    [
    ]
}

job! {
    /// `stopSystemVm`: starts a job that gives a [`SystemVm`](types::SystemVm).
    ///
    /// Required: `id`.
    SystemVmService.stop: StopSystemVm = "stopSystemVm" -> types::SystemVm,
    [id: crate::ids::SystemVmId = "id",]
    [
        forced: bool = "forced",
    ]
}
