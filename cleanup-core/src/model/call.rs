//! Calls: the mutating requests, named and fenced before they are sent.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{CallId, CleanupId};

/// What a call does. The text forms are part of the derived call ids and never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallKind {
    /// Puts the cleanup's mark on the test VM, so that another installation sees it.
    Claim,
    /// Takes the mark off a test VM that stays.
    Release,
    /// Asks the test VM's guest to shut down.
    Stop,
    /// Turns the test VM off without asking its guest. Only with consent.
    ForceStop,
    /// Stops the test VM that is stopped already: changes nothing, but ends only after everything queued before it.
    Barrier,
    /// Takes a volume off the test VM.
    Detach,
    /// Gives a volume to the appliance.
    Attach,
    /// Deletes the test VM.
    Destroy,
    /// Takes a volume that is on no VM back to its snapshot.
    Revert,
    /// Deletes a volume's snapshot.
    DeleteSnapshot,
}

impl CallKind {
    /// Whether a volume store does it, and not a VM provider.
    #[must_use]
    pub fn is_for_the_store(self) -> bool {
        matches!(self, Self::Detach | Self::Attach | Self::Revert | Self::DeleteSnapshot)
    }

    /// A stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Release => "release",
            Self::Stop => "stop",
            Self::ForceStop => "force_stop",
            Self::Barrier => "barrier",
            Self::Detach => "detach",
            Self::Attach => "attach",
            Self::Destroy => "destroy",
            Self::Revert => "revert",
            Self::DeleteSnapshot => "delete_snapshot",
        }
    }
}

/// A call as a provider gets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The id. Providers that honour call ids use it as the id of the job they make.
    pub id: CallId,
    /// The cleanup it belongs to.
    pub cleanup: CleanupId,
    /// What it does.
    pub kind: CallKind,
    /// The id of the VM, volume or snapshot it changes.
    pub target: String,
    /// The VM whose work queue it runs in, where that is not the target.
    pub on: Option<String>,
    /// 0 for the first; a later attempt exists only after the one before has been settled.
    pub attempt: u32,
    /// After this moment, on the provider's own clock, the provider no longer accepts the call.
    pub expires: Timestamp,
    /// The provider's own name for the work, once it gave one.
    pub reference: Option<String>,
}

/// The three answers to a mutating call. There is no fourth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "answer")]
pub enum Outcome {
    /// The provider took it. It may have ended already.
    Accepted {
        /// What is known of it so far.
        status: CallStatus,
        /// The provider's own name for the work, where that is not the call id.
        reference: Option<String>,
    },
    /// The provider surely did not and will not do it. Say this only if you know; a failure on the way is `Unknown`.
    Refused {
        /// Why, in the provider's words.
        why: String,
    },
    /// Anything else: a time-out, a lost connection, an answer that makes no sense.
    Unknown {
        /// What happened.
        why: String,
    },
}

impl Outcome {
    /// Taken and still going on.
    #[must_use]
    pub fn pending() -> Self {
        Self::Accepted { status: CallStatus::Pending, reference: None }
    }

    /// Done, or already as asked.
    #[must_use]
    pub fn done() -> Self {
        Self::Accepted { status: CallStatus::Succeeded, reference: None }
    }

    /// Surely not done.
    pub fn refused(why: impl Into<String>) -> Self {
        Self::Refused { why: why.into() }
    }

    /// Nobody can say.
    pub fn unknown(why: impl Into<String>) -> Self {
        Self::Unknown { why: why.into() }
    }
}

/// What a provider knows of a call it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "status")]
pub enum CallStatus {
    /// Going on.
    Pending,
    /// Done, or already as asked. Definitive: the effect is there.
    Succeeded,
    /// The provider calls it failed. Says nothing about the effect.
    Failed {
        /// Why, in the provider's words.
        why: String,
    },
    /// The provider knows no such call. It may still arrive until it expires.
    Absent,
    /// The provider could not be asked, or its answer makes no sense.
    Unknown {
        /// What happened.
        why: String,
    },
}

/// Whether anything that was sent earlier can still happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quiet {
    /// Nothing sent earlier can still happen.
    Quiet,
    /// Something goes on, or may still arrive.
    Pending,
    /// This provider cannot know.
    CannotTell,
}

impl Quiet {
    /// What is true of both together: nobody can tell if nobody can tell of one, and quiet is only what is quiet on both sides.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::CannotTell, _) | (_, Self::CannotTell) => Self::CannotTell,
            (Self::Pending, _) | (_, Self::Pending) => Self::Pending,
            (Self::Quiet, Self::Quiet) => Self::Quiet,
        }
    }
}
