//! Whole-system tests live in `tests/`.

/// The examples of the documentation, as tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/own-providers.md")]
mod own_providers {}
