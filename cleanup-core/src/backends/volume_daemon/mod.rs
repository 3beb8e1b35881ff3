//! The Volume Daemon of a deployed appliance as volume store.
//!
//! The daemon keeps tables of which volume is on which device and exports the devices. Whoever moves a volume past it makes those tables wrong, so detach and
//! attach go *through* the daemon. Everything that is *read* comes from another store, CloudStack in the field: the daemon only knows what it did itself, forgets
//! that when it restarts, and calls things failed that have happened. Reverts and deletions of snapshots go to the other store too.
//!
//! ```no_run
//! # fn example(cloudstack: std::sync::Arc<dyn cleanup_core::VolumeStore>) -> cleanup_core::Result<()> {
//! use cleanup_core::backends::volume_daemon::{VolumeDaemon, VolumeDaemonOptions};
//!
//! let store = VolumeDaemon::new("http://127.0.0.1:8090", cloudstack, VolumeDaemonOptions::default())?;
//! # Ok(()) }
//! ```
//!
//! # What can be known of a call
//! The daemon takes no ids from its callers, so it honours none, and one call makes one `POST`, ever. It answers with an operation, which is asked for until it ends.
//!
//! | what is seen | what it is called |
//! |---|---|
//! | the operation is `pending` or `executing` | pending, until [`VolumeDaemonOptions::operation_limit`]; then unknown |
//! | it is `completed`, and the other store agrees that the volume is where it should be | succeeded |
//! | it is `completed`, and the other store does not agree | unknown |
//! | it is `failed` | failed, which says nothing: with a device that was not found, or a row that was not written, CloudStack *has* attached the volume |
//! | it is gone, has a state of which nobody ever heard, or the daemon cannot be asked | unknown |
//! | no connection for the `POST` could be made at all | refused, after [`VolumeDaemonOptions::unreachable_pause`]: nothing left this machine |
//! | there was no answer to the `POST` | pending while any operation of the same kind is at work on the volume; never more than that |
//!
//! An operation without a known id is never *adopted*: others use the daemon as well, and to take their operation for ours would end the wait for ours too early.
//!
//! # When nothing can happen any more
//! After anything but a success, `quiet` says so only if all of this has been seen at every look for a while ([`VolumeDaemonOptions::settle`] after an operation that the
//! daemon calls failed, [`VolumeDaemonOptions::lost_settle`] if what became of the request or its operation is not known):
//! the daemon answers; its list has no operation at work on the volume, of whatever kind and whoever began it; and the other store has nothing pending on the volume
//! and the VM, under whatever id, since the ids of the daemon's own jobs are not known. What an operation asks of CloudStack it asks in its first seconds, and its
//! own requests end after sixty: what has not begun by then does not begin any more. An operation that stays at work beyond its limit is one that a restart of the
//! daemon left behind, or one that hangs; which of the two nobody can tell, so a person is asked. So it is with a build that has no list of operations.
//!
//! What this cannot see: a request to move a volume that waits unread somewhere on its way to the daemon for longer than all was calm, since the daemon knows neither
//! ids nor expiries. On one machine such a place is hard to find; it is one more reason to keep the daemon on this one.

mod client;
mod error;
mod mapping;
mod memory;
mod options;
mod outcome;
mod quiet;
mod store;
mod wire;

pub use mapping::MappingFinding;
pub use options::VolumeDaemonOptions;
pub use store::VolumeDaemon;
