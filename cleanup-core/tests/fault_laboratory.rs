//! The fault laboratory: conformance suites that find every flaw, and whole cleanups under every fault, over a small cloud and CloudStack.
#![cfg(feature = "testkit")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

mod laboratory;
