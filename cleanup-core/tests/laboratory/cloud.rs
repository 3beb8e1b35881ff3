//! The cloud itself: VMs and volumes in a mutex, and the work that is queued for them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cleanup_core::testkit::ProviderBench;
use cleanup_core::{
    Call, CallId, CallStatus, Capability, FailoverTest, FailoverTestId, Outcome, PowerState, Quiet, Snapshot,
    SnapshotId, TestSnapshot, TestStatus, Vm, VmId, Volume, VolumeId,
};
use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

/// What a small cloud promises, and how it works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Calls end when they return, ids mean nothing: the smallest honest provider.
    Plain,
    /// Calls end when they return, ids are honoured, claims are known.
    Careful,
    /// As `Careful`, but calls go on after they return, one after the other for each VM.
    Queued,
}

/// What a call does, when its turn comes.
#[derive(Clone, Debug)]
pub(crate) enum Work {
    Stop(VmId),
    Destroy(VmId),
    Claim(VmId, String),
    Release(VmId, String),
    Detach(VolumeId),
    Attach(VolumeId, VmId),
    Revert(VolumeId, SnapshotId),
    DeleteSnapshot(SnapshotId),
}

#[derive(Debug)]
struct Queued {
    due: Instant,
    queue: String,
    call: Call,
    work: Work,
}

#[derive(Debug)]
pub(crate) struct State {
    manner: Manner,
    pub(crate) vms: BTreeMap<VmId, Vm>,
    pub(crate) volumes: BTreeMap<VolumeId, Volume>,
    pub(crate) snapshots: BTreeMap<SnapshotId, Snapshot>,
    /// What holds what its snapshot holds.
    reverted: BTreeSet<VolumeId>,
    queued: Vec<Queued>,
    jobs: BTreeMap<CallId, CallStatus>,
    /// How often each call changed something.
    pub(crate) effects: BTreeMap<CallId, u32>,
    /// Every change, in order.
    pub(crate) changes: Vec<String>,
    attached: u32,
    began: (Instant, Timestamp),
}

#[derive(Clone, Debug)]
pub(crate) struct SmallCloud(Arc<Mutex<State>>);

/// When the failover test began.
const BEGAN: Timestamp = Timestamp::constant(1_795_422_000, 0);

/// How long a queued call works.
const WORK: Duration = Duration::from_secs(1);

pub(crate) fn vm_id(id: &str) -> VmId {
    VmId::new(id).unwrap()
}

impl SmallCloud {
    /// A running test VM with a root of its own and so many data volumes, and a running appliance.
    pub(crate) fn new(manner: Manner, volumes: u32) -> Self {
        let mut state = State {
            manner,
            vms: BTreeMap::new(),
            volumes: BTreeMap::new(),
            snapshots: BTreeMap::new(),
            reverted: BTreeSet::new(),
            queued: Vec::new(),
            jobs: BTreeMap::new(),
            effects: BTreeMap::new(),
            changes: Vec::new(),
            attached: 0,
            began: (Instant::now(), Timestamp::now()),
        };
        for (id, name) in [("t", "web-test-1"), ("x", "appliance")] {
            let vm = Vm { created: Some(BEGAN), ..Vm::new(vm_id(id), name, PowerState::Running) };
            state.vms.insert(vm_id(id), vm);
            state.add(&format!("{id}-root"), id, 0);
        }
        for number in 1..=volumes {
            state.add(&format!("v{number}"), "t", number);
            state.take_snapshot(&format!("v{number}"));
        }
        Self(Arc::new(Mutex::new(state)))
    }

    /// Looks at the cloud itself, or plays a person, at the present time.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.0.lock().unwrap();
        state.catch_up();
        work(&mut state)
    }

    pub(crate) fn record(&self) -> FailoverTest {
        let ids: Vec<VolumeId> = self.with(|state| state.volumes.keys().cloned().collect());
        FailoverTest {
            id: FailoverTestId::new("test-1").unwrap(),
            source_vm: "web".to_owned(),
            test_vm: vm_id("t"),
            appliance: vm_id("x"),
            volumes: ids.into_iter().filter(|id| id.as_str().starts_with('v')).collect(),
            disposable: vec![VolumeId::new("t-root").unwrap()],
            snapshots: self.with(|state| {
                let recorded = |s: &Snapshot| TestSnapshot { volume: s.volume.clone(), snapshot: s.id.clone() };
                state.snapshots.values().map(recorded).collect()
            }),
            fingerprints: Vec::new(),
            began_at: Some(BEGAN),
            tag: None,
            by: "tests".to_owned(),
            status: TestStatus::Active,
            cleanup: None,
        }
    }

    pub(crate) fn bench(&self) -> ProviderBench {
        let test = self.record();
        ProviderBench {
            vms: Arc::new(self.clone()),
            volumes: Arc::new(self.clone()),
            test_vm: test.test_vm,
            appliance: test.appliance,
            on_test_vm: test.volumes,
            no_vm: vm_id("nobody"),
            no_volume: VolumeId::new("nothing").unwrap(),
        }
    }

    pub(crate) fn capability(&self) -> Capability {
        let manner = self.with(|state| state.manner);
        Capability {
            honours_call_ids: manner != Manner::Plain,
            calls_end_on_return: manner != Manner::Queued,
            claims: manner != Manner::Plain,
        }
    }

    pub(crate) fn clock(&self) -> Timestamp {
        self.with(|state| state.clock())
    }

    pub(crate) fn submit(&self, call: &Call, work: Work) -> Outcome {
        self.with(|state| state.submit(call, work))
    }

    pub(crate) fn quiet_now(&self, calls: &[Call]) -> Quiet {
        self.with(|state| {
            if state.manner == Manner::Plain {
                return Quiet::CannotTell;
            }
            let over = |call: &Call| match state.jobs.get(&call.id) {
                Some(status) => *status != CallStatus::Pending,
                None => call.expires < state.clock(),
            };
            if calls.iter().all(over) { Quiet::Quiet } else { Quiet::Pending }
        })
    }

    pub(crate) async fn status_of(&self, call: &Call, patience: Duration) -> CallStatus {
        let until = Instant::now() + patience;
        loop {
            let (status, due) = self.with(|state| state.status(call));
            match due {
                Some(due) if due <= until => tokio::time::sleep_until(due).await,
                _ => return status,
            }
        }
    }
}

impl State {
    fn add(&mut self, id: &str, vm: &str, slot: u32) {
        let mut volume = Volume::new(VolumeId::new(id).unwrap(), format!("disk {id}"), (1 << 30) + u64::from(slot));
        volume.owner = Some(vm_id(vm));
        volume.slot = Some(slot);
        volume.root = slot == 0;
        volume.serial = Some(format!("serial-{id}"));
        self.volumes.insert(volume.id.clone(), volume);
    }

    fn take_snapshot(&mut self, id: &str) {
        let snapshot = Snapshot {
            id: SnapshotId::new(format!("{id}-before")).unwrap(),
            volume: VolumeId::new(id).unwrap(),
            name: "before".to_owned(),
            size: None,
            created: None,
            ready: true,
        };
        self.snapshots.insert(snapshot.id.clone(), snapshot);
    }

    fn clock(&self) -> Timestamp {
        let (began, at) = self.began;
        at.checked_add(SignedDuration::try_from(began.elapsed()).unwrap()).unwrap()
    }

    fn status(&self, call: &Call) -> (CallStatus, Option<Instant>) {
        if self.manner == Manner::Plain {
            return (CallStatus::Unknown { why: "this cloud remembers no calls".to_owned() }, None);
        }
        let due = self.queued.iter().find(|queued| queued.call.id == call.id).map(|queued| queued.due);
        (self.jobs.get(&call.id).cloned().unwrap_or(CallStatus::Absent), due)
    }

    fn submit(&mut self, call: &Call, work: Work) -> Outcome {
        if self.manner != Manner::Plain {
            if let Some(status) = self.jobs.get(&call.id) {
                return Outcome::Accepted { status: status.clone(), reference: None };
            }
            if call.expires < self.clock() {
                return Outcome::refused("the call has expired");
            }
        }
        if self.manner == Manner::Queued {
            let queue = self.queue_of(call, &work);
            let last = self.queued.iter().filter(|queued| queued.queue == queue).map(|queued| queued.due).max();
            let due = last.unwrap_or_else(Instant::now).max(Instant::now()) + WORK;
            self.jobs.insert(call.id, CallStatus::Pending);
            self.queued.push(Queued { due, queue, call: call.clone(), work });
            return Outcome::pending();
        }
        match self.perform(call, &work) {
            Ok(()) => Outcome::done(),
            // Surely not done, and nothing goes on.
            Err(why) => Outcome::refused(why),
        }
    }

    fn queue_of(&self, call: &Call, work: &Work) -> String {
        match work {
            Work::Detach(volume) => self.volumes.get(volume).and_then(|volume| volume.owner.as_ref()),
            Work::Attach(_, vm) => Some(vm),
            _ => None,
        }
        .map_or_else(|| call.target.clone(), ToString::to_string)
    }

    fn catch_up(&mut self) {
        let now = Instant::now();
        while let Some(next) = (0..self.queued.len()).min_by_key(|i| self.queued[*i].due) {
            if self.queued[next].due > now {
                break;
            }
            let Queued { call, work, .. } = self.queued.remove(next);
            // How it ended is in `jobs`.
            let _ = self.perform(&call, &work);
        }
    }

    fn perform(&mut self, call: &Call, work: &Work) -> Result<(), String> {
        let done = self.apply(work);
        let status = match &done {
            Ok(_) => CallStatus::Succeeded,
            Err(why) => CallStatus::Failed { why: why.clone() },
        };
        self.jobs.insert(call.id, status);
        if done? {
            *self.effects.entry(call.id).or_default() += 1;
            self.changes.push(format!("{} {}", call.kind.name(), call.target));
        }
        Ok(())
    }

    /// Whether it changed anything, or why not.
    fn apply(&mut self, work: &Work) -> Result<bool, String> {
        match work {
            Work::Stop(vm) => {
                let vm = self.vms.get_mut(vm).ok_or("no such VM")?;
                Ok(std::mem::replace(&mut vm.power, PowerState::Stopped) != PowerState::Stopped)
            }
            Work::Destroy(vm) => {
                let found = self.vms.get(vm).ok_or("no such VM")?;
                if found.power != PowerState::Stopped {
                    return Err("it runs".to_owned());
                }
                self.vms.remove(vm);
                self.volumes.retain(|_, volume| !(volume.root && volume.owner.as_ref() == Some(vm)));
                for volume in self.volumes.values_mut().filter(|volume| volume.owner.as_ref() == Some(vm)) {
                    self.changes.push(format!("LOST SIGHT OF {}", volume.id));
                    volume.owner = None;
                }
                Ok(true)
            }
            Work::Detach(id) => {
                let volume = self.volumes.get_mut(id).ok_or("no such volume")?;
                volume.slot = None;
                Ok(volume.owner.take().is_some())
            }
            Work::Attach(id, vm) => {
                if !self.vms.contains_key(vm) {
                    return Err("no such VM".to_owned());
                }
                let held: Vec<u32> = self.of(vm).filter_map(|volume| volume.slot).collect();
                let volume = self.volumes.get_mut(id).ok_or("no such volume")?;
                match &volume.owner {
                    Some(owner) if owner == vm => return Ok(false),
                    Some(owner) => return Err(format!("it is on VM {owner}")),
                    None => {}
                }
                self.attached += 1;
                self.reverted.remove(id);
                volume.owner = Some(vm.clone());
                volume.slot = (1..).find(|slot| !held.contains(slot));
                volume.attached = Some(self.attached.to_string());
                Ok(true)
            }
            Work::Revert(id, snapshot) => {
                let volume = self.volumes.get(id).ok_or("no such volume")?;
                if volume
                    .owner
                    .as_ref()
                    .and_then(|vm| self.vms.get(vm))
                    .is_some_and(|vm| vm.power == PowerState::Running)
                {
                    return Err("it is on a VM that runs".to_owned());
                }
                self.snapshots.get(snapshot).ok_or("no such snapshot")?;
                // Once more changes nothing.
                Ok(self.reverted.insert(id.clone()))
            }
            Work::DeleteSnapshot(snapshot) => Ok(self.snapshots.remove(snapshot).is_some()),
            Work::Claim(vm, mark) => {
                let vm = self.vms.get_mut(vm).ok_or("no such VM")?;
                match &vm.claim {
                    Some(other) if other != mark => Err(format!("it belongs to {other}")),
                    _ => Ok(vm.claim.replace(mark.clone()).is_none()),
                }
            }
            Work::Release(vm, mark) => {
                let vm = self.vms.get_mut(vm).ok_or("no such VM")?;
                match &vm.claim {
                    Some(other) if other != mark => Err(format!("it belongs to {other}")),
                    _ => Ok(vm.claim.take().is_some()),
                }
            }
        }
    }

    pub(crate) fn of<'a>(&'a self, vm: &'a VmId) -> impl Iterator<Item = &'a Volume> {
        self.volumes.values().filter(move |volume| volume.owner.as_ref() == Some(vm))
    }
}
