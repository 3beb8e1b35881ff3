//! The engine, the backend and the client over a simulated CloudStack, in virtual time.
#![cfg(feature = "testkit")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod cloud;
