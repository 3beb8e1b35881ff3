//! What the machine asks for, and what it is told.

use crate::decide::{Open, Progress, Scope, View, Wait, Why};
use crate::model::Quiet;

/// What the engine does next. Exactly one at a time; every effect but `End` is answered by exactly one event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Take or renew the lease and read the row. → `Loaded`, `Lost` or `RepositoryFailed`.
    Load,
    /// Ask once about the open calls and, if `forgotten`, about the next attempt of every step, in case the repository lost its last commit. → `Inquired`.
    Inquire {
        /// The open calls.
        open: Vec<Open>,
        /// The attempts that would come next.
        forgotten: Vec<Open>,
    },
    /// Ask whether anything of these calls can still happen. → `Settled`.
    AskQuiet {
        /// Calls whose fate is unclear.
        open: Vec<Open>,
    },
    /// Read these parts of the world. → `Seen`.
    Observe(Scope),
    /// Write the progress, if the row is still ours and unchanged. → `Committed`, `Lost` or `RepositoryFailed`.
    Commit(Box<Progress>),
    /// Send a call once, if the lease is fresh. → `Answered`.
    Send(Open),
    /// Wait until one of these calls has ended, or a while has passed. → `Inquired`.
    Watch(Vec<Open>),
    /// Pause before the next look. → `Rested`.
    Rest(Pause),
    /// After a forced stop: find out whether the VM is off on its host. → `OffProven`.
    ProveOff,
    /// Write the failover test's new status. → `Recorded` or `RepositoryFailed`.
    Record(End),
    /// The run is over.
    End(End),
}

/// Why the machine pauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pause {
    /// Before looking again.
    Look(Wait),
    /// Before asking again about calls that are not settled.
    Settle,
    /// Until the last attachment is old enough for the second look.
    Stable,
    /// Before asking again about calls that could not be asked about.
    Inquire,
}

/// How a run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// Every volume is home, proven twice.
    Completed,
    /// Stopped at a safe place, as asked.
    Cancelled,
    /// Stopped on purpose.
    Parked(Why),
    /// Another executor has the cleanup now.
    Lost,
    /// The repository cannot be used; nothing more is sent.
    RepositoryFailed,
    /// The cleanup had ended before.
    AlreadyOver,
}

/// What the machine is told.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// Begin.
    Start,
    /// The row.
    Loaded(Loaded),
    /// The row is not ours, or no longer.
    Lost,
    /// The repository could not be used.
    RepositoryFailed,
    /// What is known of the calls that were asked about.
    Inquired(Statuses),
    /// Whether anything can still happen.
    Settled(Quiet),
    /// What was seen.
    Seen(View),
    /// The progress is durable.
    Committed,
    /// What the provider answered to a call.
    Answered(Answer),
    /// The pause is over.
    Rested,
    /// Whether the VM is surely off.
    OffProven(OffAnswer),
    /// The failover test's status is durable.
    Recorded,
}

/// A row that was read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Loaded {
    /// Its progress.
    pub progress: Progress,
    /// The cleanup has ended before.
    pub over: bool,
    /// What the plan's own reads saw, if the plan was sealed by this very run a moment ago.
    pub view: Option<View>,
}

/// What is known of calls.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Statuses {
    /// Of the open calls, in the order asked.
    pub open: Vec<Status>,
    /// Of the attempts that would come next, in the order asked.
    pub forgotten: Vec<Status>,
}

/// What is known of one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Going on.
    Pending,
    /// Done.
    Succeeded,
    /// The provider calls it failed.
    Failed,
    /// The provider knows no such call.
    Absent,
    /// Could not be asked.
    Unknown,
}

/// What the provider answered to a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Taken.
    Pending,
    /// Done at once.
    Succeeded,
    /// Surely not done.
    Refused,
    /// Anything else.
    Unknown,
    /// It was not sent: the lease is too old.
    NotSent,
}

/// Whether a VM is off on its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OffAnswer {
    /// It is.
    Proven,
    /// Nobody can say, or it is not.
    NotProven,
}
