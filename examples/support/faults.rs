//! What can go wrong, by name.

use cloudstack_simulator::{CallOutcome, Cloud, FailoverTest as Ids, Fault, RestartMode, VmState};

use crate::lab::Lab;

/// Something that goes wrong in the simulated world.
#[derive(Debug)]
pub struct NamedFault {
    /// What `--fault` takes.
    pub name: &'static str,
    /// One line about it.
    pub about: &'static str,
    /// How it comes about.
    pub arrange: Arrange,
    /// A request must expire before one can be sure of anything: requests live for seconds here instead of a minute.
    pub short_calls: bool,
}

/// How a fault comes about.
#[derive(Clone, Copy, Debug)]
pub enum Arrange {
    /// Prepared before the cleanup begins.
    Before(fn(&mut Cloud)),
    /// Tried again and again while the cleanup runs, until it says that it was done.
    During(fn(&mut Cloud) -> bool),
    /// The first is done before, and the second tried while the cleanup runs.
    Both(fn(&mut Cloud), fn(&mut Cloud) -> bool),
}

const fn before(name: &'static str, about: &'static str, arrange: fn(&mut Cloud)) -> NamedFault {
    NamedFault { name, about, arrange: Arrange::Before(arrange), short_calls: false }
}

const fn during(name: &'static str, about: &'static str, arrange: fn(&mut Cloud) -> bool) -> NamedFault {
    NamedFault { name, about, arrange: Arrange::During(arrange), short_calls: false }
}

/// Strikes while the appliance's host attaches a disk, for which that takes long enough.
const fn in_attach(name: &'static str, about: &'static str, arrange: fn(&mut Cloud) -> bool) -> NamedFault {
    fn slowly(cloud: &mut Cloud) {
        cloud.inject(Fault { delay_ms: Some(3_000), ..Fault::on("attachVolume") });
    }
    NamedFault { name, about, arrange: Arrange::Both(slowly, arrange), short_calls: false }
}

const fn short(fault: NamedFault) -> NamedFault {
    NamedFault { short_calls: true, ..fault }
}

/// Every fault that can be asked for.
pub const FAULTS: &[NamedFault] = &[
    before("lost-reply", "a detach is carried out, and its answer never arrives", |cloud| {
        cloud.inject(Fault { lose_reply: true, ..Fault::on("detachVolume") });
    }),
    short(before("dropped-connection", "the connection ends before an attach is looked at", |cloud| {
        cloud.inject(Fault { drop_connection: true, ..Fault::on("attachVolume") });
    })),
    before("lost-delete", "the delete is carried out, and its answer never arrives", |cloud| {
        cloud.inject(Fault { lose_reply: true, ..Fault::on("destroyVirtualMachine") });
    }),
    short(before("dropped-delete", "the delete never arrives; it must not be sent twice", |cloud| {
        cloud.inject(Fault { drop_connection: true, ..Fault::on("destroyVirtualMachine") });
    })),
    before("outage", "the management server drops twelve requests in a row", |cloud| {
        cloud.inject(Fault { drop_connection: true, times: 12, skip: 14, ..Fault::on("*") });
    }),
    before("throttled", "the server refuses every third kind of request for a while (429)", |cloud| {
        for command in ["listVolumes", "detachVolume", "queryAsyncJobResult"] {
            cloud.inject(Fault { throttle_ms: Some(700), times: 2, ..Fault::on(command) });
        }
    }),
    before("proxy-duplicate", "a proxy sends a detach twice", |cloud| {
        cloud.inject(Fault { duplicate: true, ..Fault::on("detachVolume") });
    }),
    before("failed-host", "the host refuses an attach once", |cloud| {
        cloud.inject(Fault { fail: true, ..Fault::on("attachVolume") });
    }),
    before("failed-after-effect", "an attach is done, and its job fails all the same", |cloud| {
        cloud.inject(Fault { fail_after_effect: true, ..Fault::on("attachVolume") });
    }),
    before("half-done-attach", "the host attaches a disk, and the database never learns of it", |cloud| {
        cloud.inject(Fault { host_only: true, ..Fault::on("attachVolume") });
    }),
    before("lying-attach", "an attach succeeds on paper, and the appliance sees no disk", |cloud| {
        cloud.inject(Fault { lie: true, ..Fault::on("attachVolume") });
    }),
    before("late-device", "a disk appears on the appliance 20 s after its attach has succeeded", |cloud| {
        cloud.inject(Fault { late_device_ms: Some(20_000), ..Fault::on("attachVolume") });
    }),
    before("slow-host", "a detach takes half a minute longer", |cloud| {
        cloud.inject(Fault { delay_ms: Some(30_000), ..Fault::on("detachVolume") });
    }),
    before("stop-fails-once", "the test VM does not shut down at the first try", |cloud| {
        cloud.inject(Fault { fail: true, ..Fault::on("stopVirtualMachine") });
    }),
    before("stop-fails", "the test VM never shuts down", |cloud| {
        cloud.inject(Fault { fail: true, times: 99, ..Fault::on("stopVirtualMachine") });
    }),
    before("host-unreachable", "the test VM's host does not answer; try it with --force-stop", |cloud| {
        cloud.inject(Fault { unreachable: true, times: 99, ..Fault::on("stopVirtualMachine") });
    }),
    during("restart", "the management server restarts during a detach: its jobs fail, its queues are lost", |cloud| {
        under_way(cloud, "detachVolume") && done(|| cloud.restart(RestartMode::QueuePurged))
    }),
    during(
        "restart-queue-survives",
        "it restarts, and queued work is done later although its job has failed",
        |cloud| under_way(cloud, "detachVolume") && done(|| cloud.restart(RestartMode::QueueSurvives)),
    ),
    in_attach("restart-half-done", "it restarts while the host attaches a disk, and forgets the attach", |cloud| {
        at_work(cloud, Ids::APPLIANCE) && done(|| cloud.restart(RestartMode::HalfDone))
    }),
    during("restart-in-delete", "it restarts during the delete", |cloud| {
        under_way(cloud, "destroyVirtualMachine") && done(|| cloud.restart(RestartMode::QueueSurvives))
    }),
    during(
        "late-duplicate-detach",
        "somebody's old detach still waits in the test VM's queue; its job is listed",
        |cloud| detached(cloud).is_some_and(|volume| cloud.late_detach(&volume, Ids::TEST_VM).is_ok()),
    ),
    during(
        "hidden-late-detach",
        "the same, left behind by a restart: nothing shows it, and it strikes when the volume is home",
        |cloud| {
            succeeded(cloud, "attachVolume")
                .is_some_and(|volume| cloud.hidden_late_detach(&volume, Ids::TEST_VM).is_ok())
        },
    ),
    during("foreign-work", "somebody else's work keeps the test VM's queue busy for half a minute", |cloud| {
        off(cloud) && cloud.occupy(Ids::TEST_VM, 30_000).is_ok()
    }),
    during("human-moves-volume", "somebody attaches a volume that has just come free to another VM", |cloud| {
        detached(cloud).is_some_and(|volume| cloud.somebody_attaches(&volume, Lab::BYSTANDER).is_ok())
    }),
    during(
        "human-puts-volume-back",
        "somebody attaches a volume that has just come free to the test VM again",
        |cloud| detached(cloud).is_some_and(|volume| cloud.somebody_attaches(&volume, Ids::TEST_VM).is_ok()),
    ),
    during("human-helps", "somebody attaches a volume that has just come free to the appliance", |cloud| {
        detached(cloud).is_some_and(|volume| cloud.somebody_attaches(&volume, Ids::APPLIANCE).is_ok())
    }),
    during("human-detaches-home", "somebody takes a volume off the appliance again", |cloud| {
        cloud.vm(Ids::APPLIANCE).is_some_and(|vm| {
            vm.volumes.iter().any(|id| id != Ids::APPLIANCE_ROOT && cloud.somebody_detaches(id).is_ok())
        })
    }),
    during("human-starts-vm", "somebody starts the test VM again", |cloud| cloud.somebody_starts(Ids::TEST_VM).is_ok()),
    during("human-stops-vm", "somebody stops the test VM before the cleanup does", |cloud| {
        cloud.calls().by_command.contains_key("createTags") && cloud.somebody_stops(Ids::TEST_VM).is_ok()
    }),
    during("human-deletes-vm", "somebody deletes the test VM for good when its last volume has come off", |cloud| {
        off(cloud)
            && cloud.vm(Ids::TEST_VM).is_some_and(|vm| vm.volumes.is_empty())
            && cloud.somebody_expunges(Ids::TEST_VM).is_ok()
    }),
    during("protected", "somebody protects the test VM from deletion meanwhile", |cloud| {
        let protect = [("id", Ids::TEST_VM), ("deleteprotection", "true")];
        off(cloud) && cloud.somebody_calls("updateVirtualMachine", &protect).is_ok()
    }),
    during(
        "snapshot",
        "somebody takes a snapshot of the test VM meanwhile: its volumes cannot move any more",
        |cloud| off(cloud) && cloud.somebody_calls("createVMSnapshot", &[("virtualmachineid", Ids::TEST_VM)]).is_ok(),
    ),
];

fn done(act: impl FnOnce()) -> bool {
    act();
    true
}

/// A call of this command was accepted, and its job has not ended.
fn under_way(cloud: &Cloud, command: &str) -> bool {
    cloud.calls().log.iter().any(|call| call.command == command && call.outcome == CallOutcome::Accepted)
}

/// This VM's host is doing something right now.
fn at_work(cloud: &Cloud, vm: &str) -> bool {
    cloud.state()["queues"][vm]["under_way"].is_object()
}

fn off(cloud: &Cloud) -> bool {
    cloud.vm(Ids::TEST_VM).is_some_and(|vm| vm.state == VmState::Stopped)
}

/// A volume that the cleanup has detached.
fn detached(cloud: &Cloud) -> Option<String> {
    succeeded(cloud, "detachVolume")
}

/// The volume of the first call of this command that has succeeded.
fn succeeded(cloud: &Cloud, command: &str) -> Option<String> {
    let calls = &cloud.calls().log;
    let fits = |outcome: &CallOutcome| matches!(outcome, CallOutcome::Succeeded(_));
    calls.iter().find(|call| call.command == command && fits(&call.outcome))?.target.clone()
}
