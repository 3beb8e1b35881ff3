//! Ready-made providers, stores and repositories.

pub mod memory;
