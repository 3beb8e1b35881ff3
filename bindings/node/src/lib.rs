//! The native half of the npm package `cloudstack-cleanup`: texts and handles, no types and no errors of its own.
//!
//! `lib/*.cjs` is the half that people see. What crosses here is JSON text; a problem comes back as data, because an error that is thrown from here has no
//! JavaScript stack.

mod answer;
mod cancel;
mod cleanup;
mod client;
mod cloud;
mod own;
