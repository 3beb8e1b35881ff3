//! The kinds of faults.

use std::time::Duration;

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It is carried out, and the answer is lost.
    LostReply,
    /// It is not carried out, and nobody says so.
    LostRequest,
    /// It is not carried out, and that is said.
    Refused,
    /// It is carried out and called failed, now and whenever its status is asked for.
    FailedButDone,
    /// It is not carried out, and no answer comes, ever.
    NeverAnswers,
    /// It is carried out, and no answer comes, ever.
    DoneButNeverAnswers,
    /// It is carried out, and whoever asked for it panics.
    Panics,
    /// It takes so long before anything happens.
    Slow(Duration),
    /// The request is carried out twice, one right after the other, as by a proxy that tries again. The answer is that to the copy.
    Duplicate,
    /// A second copy of the request arrives late: after so many further changes that are sent through here, right before the next one. Copies
    /// for which no change comes arrive with [`Faulty::deliver`](super::Faulty::deliver). Work then goes on after calls have returned, so
    /// [`Capability::calls_end_on_return`](crate::Capability::calls_end_on_return) is no longer promised.
    LateDuplicate(u32),
    /// A read answers what was true before the latest change was sent through here. Strikes only where that differs from what is true.
    StaleRead,
    /// It cannot be asked.
    Unavailable,
    /// Devices that came after the first look are not shown. With `times(n)`, they come late: at the look after the `n`th that misses them.
    MissingDevice,
    /// Devices that came after the first look have another size than they should.
    WrongDevice,
    /// Somebody else put the same row first: it is one version further, otherwise as it was.
    Conflict,
}

/// The requests that change something in the world, by the names of their [`CallKind`](crate::CallKind)s.
const CHANGES: &[&str] =
    &["claim", "release", "stop", "force_stop", "barrier", "detach", "attach", "destroy", "revert", "delete_snapshot"];
/// Reads that show the world.
const SIGHTS: &[&str] = &["vm", "find_vms", "volume", "volumes_of", "snapshot", "devices"];
/// Other reads.
const READS: &[&str] =
    &["blocking_snapshots", "max_data_volumes", "ready", "status", "quiet", "now", "get", "find", "events"];
/// The one request that changes a repository.
const PUT: &[&str] = &["put_if"];

impl Fault {
    /// What it can strike: changes by the name of their call's kind, reads by their method, where `vm` and `volume` mean several at once too.
    pub fn operations(self) -> impl Iterator<Item = &'static str> {
        let lists: &[&[&str]] = match self {
            Self::LostReply | Self::LostRequest | Self::Refused | Self::DoneButNeverAnswers => &[CHANGES, PUT],
            Self::FailedButDone | Self::Panics | Self::Duplicate | Self::LateDuplicate(_) => &[CHANGES],
            Self::NeverAnswers | Self::Slow(_) => &[CHANGES, PUT, SIGHTS, READS],
            Self::StaleRead => &[SIGHTS],
            Self::Unavailable => &[SIGHTS, READS],
            Self::MissingDevice | Self::WrongDevice => &[&["devices"]],
            Self::Conflict => &[PUT],
        };
        // A permit to destroy cannot be copied, so a late copy has none.
        let late = matches!(self, Self::LateDuplicate(_));
        lists.iter().copied().flatten().copied().filter(move |operation| !(late && *operation == "destroy"))
    }
}
