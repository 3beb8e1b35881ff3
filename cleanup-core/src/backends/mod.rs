//! Ready-made providers, stores and repositories.

#[cfg(feature = "cloudstack")]
pub mod cloudstack;
pub mod memory;
#[cfg(feature = "sqlite")]
pub mod sqlite;
