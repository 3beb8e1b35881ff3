// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{GpuCardId, GpuDeviceId, HostId, JobId, VgpuProfileId, VmId};

record! {
    /// `GpuDeviceResponse` of the server.
    GpuDevice[id] {
        id: Option<GpuDeviceId> = "id",
        busaddress: Option<String> = "busaddress",
        gpudevicetype: Option<String> = "gpudevicetype",
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        gpucardid: Option<GpuCardId> = "gpucardid",
        gpucardname: Option<String> = "gpucardname",
        vgpuprofileid: Option<VgpuProfileId> = "vgpuprofileid",
        vgpuprofilename: Option<String> = "vgpuprofilename",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        virtualmachinename: Option<String> = "virtualmachinename",
        vmstate: Option<String> = "vmstate",
        state: Option<String> = "state",
        managedstate: Option<String> = "managedstate",
        parentgpudeviceid: Option<GpuDeviceId> = "parentgpudeviceid",
        numanode: Option<String> = "numanode",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
