// Written by `cargo xtask generate`; do not edit.

//! The service GPU: 15 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service GPU.
    gpu -> GpuService
}

change! {
    /// `createGpuCard`: changes something and answers with a [`GpuCard`](types::GpuCard) when done.
    ///
    /// Required: `deviceid`, `devicename`, `name`, `vendorid`, `vendorname`. Since 4.21.0.
    GpuService.create_card: CreateGpuCard = "createGpuCard" -> types::GpuCard,
    [deviceid: String = "deviceid", devicename: String = "devicename", name: String = "name", vendorid: String = "vendorid", vendorname: String = "vendorname",]
    [
        videoram: i64 = "videoram",
    ]
}

change! {
    /// `createGpuDevice`: changes something and answers with a [`GpuDevice`](types::GpuDevice) when done.
    ///
    /// Required: `busaddress`, `gpucardid`, `hostid`, `vgpuprofileid`. Since 4.21.0. By default for Admin.
    GpuService.create_device: CreateGpuDevice = "createGpuDevice" -> types::GpuDevice,
    [busaddress: String = "busaddress", gpucardid: crate::ids::GpuCardId = "gpucardid", hostid: crate::ids::HostId = "hostid", vgpuprofileid: crate::ids::VgpuProfileId = "vgpuprofileid",]
    [
        numanode: String = "numanode",
        parentgpudeviceid: crate::ids::GpuDeviceId = "parentgpudeviceid",
        type_: String = "type",
    ]
}

change! {
    /// `createVgpuProfile`: changes something and answers with a [`VgpuProfile`](types::VgpuProfile) when done.
    ///
    /// Required: `gpucardid`, `name`. Since 4.21.0. By default for Admin.
    GpuService.create_vgpu_profile: CreateVgpuProfile = "createVgpuProfile" -> types::VgpuProfile,
    [gpucardid: crate::ids::GpuCardId = "gpucardid", name: String = "name",]
    [
        description: String = "description",
        maxheads: i64 = "maxheads",
        maxresolutionx: i64 = "maxresolutionx",
        maxresolutiony: i64 = "maxresolutiony",
        maxvgpuperphysicalgpu: i64 = "maxvgpuperphysicalgpu",
        videoram: i64 = "videoram",
    ]
}

change! {
    /// `deleteGpuCard`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.21.0. By default for Admin.
    GpuService.delete_card: DeleteGpuCard = "deleteGpuCard" -> types::Success,
    [id: crate::ids::GpuCardId = "id",]
    [
    ]
}

change! {
    /// `deleteGpuDevice`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `ids`. Since 4.21.0. By default for Admin.
    GpuService.delete_device: DeleteGpuDevice = "deleteGpuDevice" -> types::Success,
    [ids: crate::List = "ids",]
    [
    ]
}

change! {
    /// `deleteVgpuProfile`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.21.0. By default for Admin.
    GpuService.delete_vgpu_profile: DeleteVgpuProfile = "deleteVgpuProfile" -> types::Success,
    [id: crate::ids::VgpuProfileId = "id",]
    [
    ]
}

change! {
    /// `discoverGpuDevices`: changes something and answers with [`GpuDevice`](types::GpuDevice)s when done.
    ///
    /// Required: `id`. Since 4.21.0. By default for Admin.
    GpuService.discover_devices: DiscoverGpuDevices = "discoverGpuDevices" -> [types::GpuDevice],
    [id: crate::ids::HostId = "id",]
    [
        keyword: String = "keyword",
        page: i64 = "page",
        pagesize: i64 = "pagesize",
    ]
}

paged_list! {
    /// `listGpuCards`: lists [`GpuCard`](types::GpuCard)s, in pages.
    ///
    /// Since 4.21.0.
    GpuService.list_cards: ListGpuCards = "listGpuCards" -> types::GpuCard,
    []
    [
        activeonly: bool = "activeonly",
        deviceid: String = "deviceid",
        devicename: String = "devicename",
        id: crate::ids::GpuCardId = "id",
        keyword: String = "keyword",
        vendorid: String = "vendorid",
        vendorname: String = "vendorname",
    ]
}

paged_list! {
    /// `listGpuDevices`: lists [`GpuDevice`](types::GpuDevice)s, in pages.
    ///
    /// Since 4.21.0.
    GpuService.list_devices: ListGpuDevices = "listGpuDevices" -> types::GpuDevice,
    []
    [
        gpucardid: crate::ids::GpuCardId = "gpucardid",
        hostid: crate::ids::HostId = "hostid",
        id: crate::ids::GpuDeviceId = "id",
        keyword: String = "keyword",
        vgpuprofileid: crate::ids::VgpuProfileId = "vgpuprofileid",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
    ]
}

paged_list! {
    /// `listVgpuProfiles`: lists [`VgpuProfile`](types::VgpuProfile)s, in pages.
    ///
    /// Since 4.21.0.
    GpuService.list_vgpu_profiles: ListVgpuProfiles = "listVgpuProfiles" -> types::VgpuProfile,
    []
    [
        activeonly: bool = "activeonly",
        gpucardid: crate::ids::GpuCardId = "gpucardid",
        id: crate::ids::VgpuProfileId = "id",
        keyword: String = "keyword",
        name: String = "name",
    ]
}

change! {
    /// `manageGpuDevice`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `ids`. Since 4.21.0. By default for Admin.
    GpuService.manage_device: ManageGpuDevice = "manageGpuDevice" -> types::Success,
    [ids: crate::List = "ids",]
    [
    ]
}

change! {
    /// `unmanageGpuDevice`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `ids`. Since 4.21.0. By default for Admin.
    GpuService.unmanage_device: UnmanageGpuDevice = "unmanageGpuDevice" -> types::Success,
    [ids: crate::List = "ids",]
    [
    ]
}

change! {
    /// `updateGpuCard`: changes something and answers with a [`GpuCard`](types::GpuCard) when done.
    ///
    /// Required: `id`. Since 4.21.0. By default for Admin.
    GpuService.update_card: UpdateGpuCard = "updateGpuCard" -> types::GpuCard,
    [id: crate::ids::GpuCardId = "id",]
    [
        devicename: String = "devicename",
        name: String = "name",
        vendorname: String = "vendorname",
    ]
}

change! {
    /// `updateGpuDevice`: changes something and answers with a [`GpuDevice`](types::GpuDevice) when done.
    ///
    /// Required: `id`. Since 4.21.0. By default for Admin.
    GpuService.update_device: UpdateGpuDevice = "updateGpuDevice" -> types::GpuDevice,
    [id: crate::ids::GpuDeviceId = "id",]
    [
        gpucardid: crate::ids::GpuCardId = "gpucardid",
        numanode: String = "numanode",
        parentgpudeviceid: crate::ids::GpuDeviceId = "parentgpudeviceid",
        type_: String = "type",
        vgpuprofileid: crate::ids::VgpuProfileId = "vgpuprofileid",
    ]
}

change! {
    /// `updateVgpuProfile`: changes something and answers with a [`VgpuProfile`](types::VgpuProfile) when done.
    ///
    /// Required: `id`. Since 4.21.0. By default for Admin.
    GpuService.update_vgpu_profile: UpdateVgpuProfile = "updateVgpuProfile" -> types::VgpuProfile,
    [id: crate::ids::VgpuProfileId = "id",]
    [
        description: String = "description",
        maxheads: i64 = "maxheads",
        maxresolutionx: i64 = "maxresolutionx",
        maxresolutiony: i64 = "maxresolutiony",
        maxvgpuperphysicalgpu: i64 = "maxvgpuperphysicalgpu",
        name: String = "name",
        videoram: i64 = "videoram",
    ]
}
