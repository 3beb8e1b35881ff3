//! The engine, the backend and the client over a simulated CloudStack, in virtual time.
#![cfg(feature = "testkit")]

mod cloud;
