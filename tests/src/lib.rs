//! Whole-system tests live in `tests/`. Here is what stands in for parts of an appliance.

pub mod volume_daemon;

/// The examples of the documentation, as tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/own-providers.md")]
mod own_providers {}
