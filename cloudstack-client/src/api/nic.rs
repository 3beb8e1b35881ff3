// Written by `cargo xtask generate`; do not edit.

//! The service Nic: 4 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service Nic.
    nic -> NicService
}

job! {
    /// `addIpToNic`: makes the object at once and starts a job that gives a [`NicSecondaryIp`](types::NicSecondaryIp).
    ///
    /// Required: `nicid`.
    NicService.add_ip_to_nic: AddIpToNic = "addIpToNic" -> types::NicSecondaryIp,
    [nicid: crate::ids::NicId = "nicid",]
    [
        ipaddress: String = "ipaddress",
    ]
}

paged_list! {
    /// `listNics`: lists [`Nic`](types::Nic)s, in pages.
    ///
    /// Required: `virtualmachineid`.
    NicService.list: ListNics = "listNics" -> types::Nic,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        keyword: String = "keyword",
        networkid: crate::ids::NetworkId = "networkid",
        nicid: crate::ids::NicId = "nicid",
    ]
}

job! {
    /// `removeIpFromNic`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    NicService.remove_ip_from_nic: RemoveIpFromNic = "removeIpFromNic" -> types::Success,
    [id: crate::ids::NicSecondaryIpId = "id",]
    [
        accountid: String = "accountid",
    ]
}

job! {
    /// `updateVmNicIp`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `nicid`. Request and answer may hold secrets.
    NicService.update_vm_nic_ip: UpdateVmNicIp = "updateVmNicIp" -> types::VirtualMachine,
    [nicid: crate::ids::NicId = "nicid",]
    [
        ipaddress: String = "ipaddress",
    ]
}
