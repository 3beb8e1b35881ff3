//! Every command that the simulator knows, with its parameters.

use Entity::{Job, Snapshot, Vm, VmSnapshot, Volume, Zone};
use Kind::{Flag, Id, Ids, LaterIds, Number, Tags, Text};
use Mode::{Job as Async, Read, Write};

/// What a UUID names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entity {
    Vm,
    Volume,
    Job,
    Zone,
    VmSnapshot,
    Snapshot,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A UUID, or a number from the time before there were UUIDs.
    Id(Entity),
    Ids(Entity),
    /// A list of a newer version: what is not a UUID silently names nothing.
    LaterIds(Entity),
    Text,
    Number,
    Flag,
    /// `name[0].key=…&name[0].value=…`
    Tags,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Read,
    /// Changes something at once.
    Write,
    /// Answers with a job.
    Job,
}

#[derive(Debug)]
pub(crate) struct Command {
    pub(crate) name: &'static str,
    pub(crate) mode: Mode,
    /// Package and class below `org.apache.cloudstack.api.command.user`.
    pub(crate) class: &'static str,
    /// Whether the root admin's calls show a class of their own.
    pub(crate) by_admin: bool,
    pub(crate) parameters: &'static [Parameter],
}

const fn need(name: &'static str, kind: Kind) -> Parameter {
    Parameter { name, kind, required: true }
}

const fn may(name: &'static str, kind: Kind) -> Parameter {
    Parameter { name, kind, required: false }
}

const fn command(
    name: &'static str,
    mode: Mode,
    class: &'static str,
    by_admin: bool,
    parameters: &'static [Parameter],
) -> Command {
    Command { name, mode, class, by_admin, parameters }
}

/// Parameters that every list takes.
pub(crate) const OF_LISTS: [Parameter; 3] = [may("keyword", Text), may("page", Number), may("pagesize", Number)];

#[rustfmt::skip]
pub(crate) static COMMANDS: &[Command] = &[
    command("attachVolume", Async, "volume.AttachVolumeCmd", true,
        &[need("id", Id(Volume)), need("virtualmachineid", Id(Vm)), may("deviceid", Number)]),
    command("createSnapshot", Async, "snapshot.CreateSnapshotCmd", false, &[need("volumeid", Id(Volume)), may("name", Text)]),
    command("createTags", Async, "tag.CreateTagsCmd", false, &[need("resourceids", Text), need("resourcetype", Text), need("tags", Tags)]),
    command("createVMSnapshot", Async, "vmsnapshot.CreateVMSnapshotCmd", false,
        &[need("virtualmachineid", Id(Vm)), may("name", Text), may("description", Text), may("snapshotmemory", Flag)]),
    command("createVolume", Async, "volume.CreateVolumeCmd", true, &[may("name", Text), may("zoneid", Id(Zone)), may("size", Number)]),
    command("deleteSnapshot", Async, "snapshot.DeleteSnapshotCmd", false, &[need("id", Id(Snapshot))]),
    command("deleteTags", Async, "tag.DeleteTagsCmd", false, &[need("resourceids", Text), need("resourcetype", Text), may("tags", Tags)]),
    command("deleteVMSnapshot", Async, "vmsnapshot.DeleteVMSnapshotCmd", false, &[need("vmsnapshotid", Id(VmSnapshot))]),
    command("deleteVolume", Write, "volume.DeleteVolumeCmd", false, &[need("id", Id(Volume))]),
    command("deployVirtualMachine", Async, "vm.DeployVMCmd", true,
        &[need("serviceofferingid", Text), need("templateid", Text), need("zoneid", Id(Zone)), may("name", Text), may("displayname", Text), may("startvm", Flag)]),
    command("destroyVirtualMachine", Async, "vm.DestroyVMCmd", true, &[need("id", Id(Vm)), may("expunge", Flag), may("volumeids", Ids(Volume))]),
    command("destroyVolume", Async, "volume.DestroyVolumeCmd", true, &[need("id", Id(Volume)), may("expunge", Flag)]),
    command("detachVolume", Async, "volume.DetachVolumeCmd", true,
        &[may("id", Id(Volume)), may("virtualmachineid", Id(Vm)), may("deviceid", Number)]),
    command("expungeVirtualMachine", Async, "vm.ExpungeVMCmd", false, &[need("id", Id(Vm))]),
    command("getApiLimit", Read, "ratelimit.GetApiLimitCmd", false, &[]),
    command("listApis", Read, "discovery.ListApisCmd", false, &[may("name", Text)]),
    command("listAsyncJobs", Read, "job.ListAsyncJobsCmd", false,
        &[may("listall", Flag), may("account", Text), may("startdate", Text)]),
    command("listCapabilities", Read, "config.ListCapabilitiesCmd", false, &[]),
    command("listHypervisorCapabilities", Read, "hypervisor.ListHypervisorCapabilitiesCmd", false, &[may("hypervisor", Text)]),
    command("listSnapshots", Read, "snapshot.ListSnapshotsCmd", false,
        &[may("id", Id(Snapshot)), may("ids", LaterIds(Snapshot)), may("volumeid", Id(Volume)), may("name", Text), may("listall", Flag), may("account", Text), may("zoneid", Id(Zone))]),
    command("listTags", Read, "tag.ListTagsCmd", false,
        &[may("resourceid", Text), may("resourcetype", Text), may("key", Text), may("value", Text), may("listall", Flag), may("account", Text)]),
    command("listVMSnapshot", Read, "vmsnapshot.ListVMSnapshotCmd", false,
        &[may("vmsnapshotid", Id(VmSnapshot)), may("vmsnapshotids", LaterIds(VmSnapshot)), may("virtualmachineid", Id(Vm)), may("name", Text), may("state", Text), may("listall", Flag), may("account", Text)]),
    command("listVirtualMachines", Read, "vm.ListVMsCmd", true,
        &[may("id", Id(Vm)), may("ids", LaterIds(Vm)), may("name", Text), may("state", Text), may("zoneid", Id(Zone)), may("tags", Tags), may("details", Text), may("listall", Flag), may("account", Text), may("projectid", Text), may("hypervisor", Text), may("retrieveonlyresourcecount", Flag)]),
    command("listVolumes", Read, "volume.ListVolumesCmd", true,
        &[may("id", Id(Volume)), may("ids", LaterIds(Volume)), may("virtualmachineid", Id(Vm)), may("type", Text), may("name", Text), may("state", Text), may("zoneid", Id(Zone)), may("tags", Tags), may("listall", Flag), may("account", Text), may("projectid", Text), may("retrieveonlyresourcecount", Flag)]),
    command("listZones", Read, "zone.ListZonesCmd", true, &[may("id", Id(Zone)), may("ids", LaterIds(Zone)), may("name", Text)]),
    command("queryAsyncJobResult", Read, "job.QueryAsyncJobResultCmd", false, &[need("jobid", Id(Job))]),
    command("rebootVirtualMachine", Async, "vm.RebootVMCmd", true, &[need("id", Id(Vm)), may("forced", Flag)]),
    command("recoverVirtualMachine", Write, "vm.RecoverVMCmd", true, &[need("id", Id(Vm))]),
    command("recoverVolume", Write, "volume.RecoverVolumeCmd", true, &[need("id", Id(Volume))]),
    command("revertSnapshot", Async, "snapshot.RevertSnapshotCmd", false, &[need("id", Id(Snapshot))]),
    command("revertToVMSnapshot", Async, "vmsnapshot.RevertToVMSnapshotCmd", true, &[need("vmsnapshotid", Id(VmSnapshot))]),
    command("startVirtualMachine", Async, "vm.StartVMCmd", true, &[need("id", Id(Vm))]),
    command("stopVirtualMachine", Async, "vm.StopVMCmd", true, &[need("id", Id(Vm)), may("forced", Flag)]),
    command("updateVirtualMachine", Write, "vm.UpdateVMCmd", true,
        &[need("id", Id(Vm)), may("name", Text), may("displayname", Text), may("deleteprotection", Flag)]),
    command("updateVolume", Async, "volume.UpdateVolumeCmd", true, &[may("id", Id(Volume)), may("name", Text), may("deleteprotection", Flag)]),
];

/// The command of exactly this name.
pub(crate) fn find(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

impl Command {
    /// The Java class that a job of this command shows.
    pub(crate) fn job_class(&self, root_admin: bool) -> String {
        let (tree, suffix) = match (self.name, self.by_admin && root_admin) {
            ("expungeVirtualMachine", _) => ("admin", ""),
            (_, true) => ("admin", "ByAdmin"),
            (_, false) => ("user", ""),
        };
        format!("org.apache.cloudstack.api.command.{tree}.{}{suffix}", self.class)
    }

    pub(crate) fn is_list(&self) -> bool {
        self.name.starts_with("list")
    }
}
