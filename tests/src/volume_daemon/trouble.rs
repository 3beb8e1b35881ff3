//! What can be told to go wrong.

use std::time::Duration;

use serde::Serialize;

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Takes a volume off its VM.
    Detach,
    /// Gives a volume to a VM.
    Attach,
}

impl Kind {
    /// The daemon's own word for what CloudStack does.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Detach => "detachment",
            Self::Attach => "attachment",
        }
    }

    pub(super) fn command(self) -> &'static str {
        match self {
            Self::Detach => "detachVolume",
            Self::Attach => "attachVolume",
        }
    }
}

/// Something that goes wrong with one request to move a volume.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No CloudStack client can be made; nothing is asked of it.
    NoClient,
    /// CloudStack is called failed before it is asked.
    CloudFails,
    /// CloudStack is asked, and the wait for its job is given up at once. The job goes on.
    CloudTimesOut,
    /// The device never shows under its name. CloudStack has attached the volume.
    NoDevice,
    /// The row cannot be written. CloudStack has attached the volume.
    NoMapping,
    /// The work begins so much later.
    Late(Duration),
    /// CloudStack is done, and the operation ends so much later.
    Slow(Duration),
    /// The operation is called completed, and nothing was done.
    Lie,
    /// CloudStack is asked twice, as a `GET` is that something in between sends again.
    Twice,
    /// The work is taken on, and the connection ends without an answer.
    LostReply,
    /// The connection ends, and nothing is done.
    LostRequest,
    /// The connection ends, and the request is read so much later all the same.
    ReadLate(Duration),
    /// The work is taken on, and the answer never comes.
    Silence,
    /// A 500 of the daemon's own; nothing is done.
    Refusal,
    /// A page that a proxy made up; the work is taken on.
    Page,
    /// An answer that breaks off in its middle; the work is taken on.
    HalfAnswer,
}

#[derive(Debug)]
pub(super) struct Armed {
    pub(super) trouble: Trouble,
    pub(super) on: Kind,
    pub(super) skip: u32,
}
