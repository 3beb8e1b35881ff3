//! The work queue of each VM: first come, first served, one unit at a time.

use std::collections::{BTreeMap, VecDeque};

use crate::model::{JobError, Key};
use crate::{Fault, SimTime};

/// One unit of work on a VM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    Start,
    Stop {
        forced: bool,
    },
    Reboot,
    Attach {
        volume: Key,
        device: Option<u32>,
    },
    Detach {
        volume: Key,
    },
    CreateVmSnapshot {
        snapshot: Key,
    },
    DeleteVmSnapshot {
        snapshot: Key,
    },
    DeleteAllVmSnapshots,
    RevertToVmSnapshot,
    SnapshotVolume {
        snapshot: Key,
    },
    /// Somebody else's work that changes nothing here, for so many milliseconds.
    Foreign {
        ms: u64,
    },
}

impl Work {
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Stop { .. } => "stop",
            Self::Reboot => "reboot",
            Self::Attach { .. } => "attach",
            Self::Detach { .. } => "detach",
            Self::CreateVmSnapshot { .. } => "create VM snapshot",
            Self::DeleteVmSnapshot { .. } => "delete VM snapshot",
            Self::DeleteAllVmSnapshots => "delete all VM snapshots",
            Self::RevertToVmSnapshot => "revert to VM snapshot",
            Self::SnapshotVolume { .. } => "snapshot volume",
            Self::Foreign { .. } => "foreign work",
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct WorkItem {
    pub(crate) work: Work,
    /// The job that waits for it.
    pub(crate) job: Option<Key>,
}

/// The unit of work under way.
#[derive(Clone, Debug)]
pub(crate) struct Running {
    pub(crate) item: WorkItem,
    pub(crate) fault: Fault,
    /// What its own checks said when it began.
    pub(crate) begun: Result<(), JobError>,
    pub(crate) ends: SimTime,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Queue {
    pub(crate) waiting: VecDeque<WorkItem>,
    pub(crate) running: Option<Running>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Queues(pub(crate) BTreeMap<Key, Queue>);

impl Queues {
    pub(crate) fn push(&mut self, vm: Key, work: Work, job: Option<Key>) {
        self.0.entry(vm).or_default().waiting.push_back(WorkItem { work, job });
    }

    /// The VMs whose next unit can begin.
    pub(crate) fn ready(&self) -> Vec<Key> {
        self.0.iter().filter(|(_, q)| q.running.is_none() && !q.waiting.is_empty()).map(|(vm, _)| *vm).collect()
    }
}
