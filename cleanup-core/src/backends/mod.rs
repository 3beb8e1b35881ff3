//! Ready-made providers, stores and repositories.

pub mod memory;
#[cfg(feature = "sqlite")]
pub mod sqlite;
