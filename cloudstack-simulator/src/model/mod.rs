//! What exists: the database of the management server, and the truth on the hosts beside it.

mod account;
mod database;
mod host;
mod job;
mod session;
mod snapshot;
mod vm;
mod volume;

pub(crate) use account::{Account, Caller};
pub(crate) use database::{Database, Tag};
pub use host::HostDisk;
pub(crate) use host::Hosts;
pub(crate) use job::{Job, JobError, Task};
#[cfg(feature = "wire")]
pub(crate) use session::Session;
pub(crate) use session::Sessions;
pub(crate) use snapshot::{VmSnapshot, VolumeSnapshot};
pub use vm::VmState;
pub(crate) use vm::{Host, Vm};
pub(crate) use volume::Volume;
pub use volume::{VolumeKind, VolumeState};

/// The internal number of a row, which some messages quote. Ids in answers are UUIDs.
pub(crate) type Key = u64;
