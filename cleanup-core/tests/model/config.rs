//! What may go wrong in a run, how often, and which rule is broken on purpose.

use cleanup_core::decide::{Limits, Setup};
use cleanup_core::{After, ForcedStop};

/// A kind of trouble. Each is a transition of its own that the checker may take wherever it is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Fault {
    /// The management server restarts.
    Restart,
    /// An executor dies.
    Crash,
    /// The lease goes to another executor while the first is still alive.
    Takeover,
    /// A reply is lost, or its request is late.
    Network,
    /// A job fails, with or without its effect.
    JobFails,
    /// An attach succeeds, and the guest sees nothing, or later.
    Lie,
    /// A forced stop says "stopped" while the host still runs the VM.
    FalseOff,
    /// A person starts the test VM, moves a volume or deletes the test VM.
    Human,
    /// Somebody else's detach of a planned volume is queued on the test VM.
    Foreign,
    /// The repository forgets its last commit.
    Loss,
    /// The parts of an observation are read at different moments.
    Torn,
    /// A read fails.
    Blind,
    /// The repository cannot be used.
    Repository,
    /// The lease is too old for a send.
    OldLease,
    /// Somebody asks to cancel.
    Cancel,
    /// A person resumes a parked cleanup.
    Resume,
    /// Another installation claims the test VM, or the claim is refused.
    Claim,
    /// A call expires although nobody waits for that: an executor paused for long.
    Pause,
}

pub(crate) const FAULTS: usize = Fault::ALL.len();

impl Fault {
    pub(crate) const ALL: [Self; 18] = [
        Self::Restart,
        Self::Crash,
        Self::Takeover,
        Self::Network,
        Self::JobFails,
        Self::Lie,
        Self::FalseOff,
        Self::Human,
        Self::Foreign,
        Self::Loss,
        Self::Torn,
        Self::Blind,
        Self::Repository,
        Self::OldLease,
        Self::Cancel,
        Self::Resume,
        Self::Claim,
        Self::Pause,
    ];
}

/// A rule that a run breaks on purpose: the checker must notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Mutant {
    /// None is broken.
    None,
    /// A call that may still arrive counts as settled.
    NoFence,
    /// Work in progress counts as settled.
    IgnorePending,
    /// An intent is not durable.
    NoIntent,
    /// Rows are written without comparing the version.
    NoCas,
    /// The database's word stands in for the device.
    TrustDatabase,
    /// A barrier succeeds without going through the queue.
    NoBarrier,
    /// A failed job counts as one that surely did nothing.
    FailedIsNotDone,
    /// Call ids are drawn and not derived.
    RandomIds,
    /// The server does not honour call ids.
    NoDedup,
    /// The second look is answered from the first.
    NoSecondLook,
    /// What a call touches is not read again before it is sent.
    NoPreflight,
    /// A forced stop is believed.
    TrustForcedStop,
    /// Work in progress on a volume is not shown.
    HideBusy,
    /// A revert that a server was about when it died counts as one that failed.
    TrustLostRevert,
}

/// One run of the checker.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    pub(crate) name: &'static str,
    pub(crate) setup: Setup,
    /// The test VM's power at the start, and how many of the volumes are free already.
    pub(crate) stopped: bool,
    pub(crate) free: u8,
    /// How often each kind may happen.
    pub(crate) each: [u8; FAULTS],
    /// How many faults may happen beyond `each`, of the kinds in `shared_kinds` together.
    pub(crate) shared: u8,
    pub(crate) shared_kinds: u32,
    pub(crate) mutant: Mutant,
    /// Only harm counts, not the breach of a rule that would lead to it: for mutants, which all break a rule.
    pub(crate) harm_only: bool,
}

impl Config {
    pub(crate) fn new(name: &'static str, volumes: u8) -> Self {
        let limits = Limits {
            stops: 2,
            attempts: 2,
            resends: 1,
            device_looks: 1,
            foreign_looks: 1,
            failed_looks: 1,
            settle_looks: 2,
        };
        let setup = Setup {
            volumes,
            after: After::DeleteVm,
            forced_stop: ForcedStop::Never,
            inspector: true,
            claims: false,
            reverts: Vec::new(),
            sweeps: Vec::new(),
            limits,
        };
        let mut each = [0; FAULTS];
        // A parked cleanup is nothing until somebody goes on with it.
        each[Fault::Resume as usize] = 1;
        Self {
            name,
            setup,
            stopped: false,
            free: 0,
            each,
            shared: 0,
            shared_kinds: 0,
            mutant: Mutant::None,
            harm_only: false,
        }
    }

    /// This kind may happen so often.
    pub(crate) fn with(mut self, fault: Fault, times: u8) -> Self {
        self.each[fault as usize] = times;
        self
    }

    /// So many faults may happen, of any of these kinds.
    pub(crate) fn any(mut self, times: u8, faults: &[Fault]) -> Self {
        self.shared = times;
        self.shared_kinds = faults.iter().fold(0, |all, fault| all | 1 << *fault as u32);
        self
    }

    /// The kinds that may happen at all.
    pub(crate) fn enabled(&self) -> Vec<Fault> {
        let may = |fault: &Fault| self.each[*fault as usize] > 0 || self.shared_kinds & (1 << *fault as u32) != 0;
        Fault::ALL.into_iter().filter(may).collect()
    }

    pub(crate) fn stopped(mut self) -> Self {
        self.stopped = true;
        self
    }

    /// The first so many volumes are free at the start.
    pub(crate) fn free(mut self, volumes: u8) -> Self {
        self.free = volumes;
        self
    }

    pub(crate) fn keep_vm(mut self) -> Self {
        self.setup.after = After::KeepVm;
        self
    }

    /// Every volume goes back to its snapshot, which is deleted at the end.
    pub(crate) fn reverting(mut self) -> Self {
        self.setup.reverts = (0..self.setup.volumes).collect();
        self.setup.sweeps = self.setup.reverts.clone();
        self
    }

    pub(crate) fn claims(mut self) -> Self {
        self.setup.claims = true;
        self
    }

    pub(crate) fn force(mut self) -> Self {
        self.setup.forced_stop = ForcedStop::Allowed;
        self.setup.limits.stops = 1;
        self
    }

    pub(crate) fn mutant(mut self, mutant: Mutant) -> Self {
        self.mutant = mutant;
        self
    }

    pub(crate) fn harm_only(mut self) -> Self {
        self.harm_only = true;
        self
    }
}
