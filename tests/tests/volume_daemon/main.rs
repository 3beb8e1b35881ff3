//! Whole cleanups through a double of the deployed Volume Daemon, over a simulated CloudStack. The simulator's own state is the judge.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

mod away;
mod bench;
#[path = "../common/daemon.rs"]
mod daemon;
mod mappings;
mod restarts;
mod suite;
mod troubles;
