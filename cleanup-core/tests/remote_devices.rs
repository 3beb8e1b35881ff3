//! The device agent and its client, over real HTTP on this machine.
#![cfg(feature = "remote-devices")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod remote_devices {
    mod agent;
    mod answers;
    #[cfg(feature = "testkit")]
    mod cleanup;
    mod client;
    mod data;
    mod parts;
    mod tls;
}
