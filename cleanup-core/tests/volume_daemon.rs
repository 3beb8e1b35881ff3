//! The Volume Daemon as volume store, against a daemon that answers what it is told.
#![cfg(feature = "volume-daemon")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod volume_daemon {
    mod answers;
    mod calls;
    mod connections;
    mod parts;
    mod quiet;
}
