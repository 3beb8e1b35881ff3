//! A job repository in memory: for tests, demos and cleanups that need not outlive their process.
//!
//! It keeps every sentence of [`JobRepository`](crate::JobRepository) except that nothing outlives the process. For
//! tests it also forgets and fails on demand.
//!
//! A commit passes three layers. *Written*: it will happen, but no read sees it yet. *Visible*: reads see it.
//! *Synced*: a crash cannot take it back. Normally it passes all three before `Committed` is answered;
//! [`PutFault::UnknownLate`] and [`MemoryRepository::delay_sync`] pull them apart.

mod error;
mod fault;
mod repository;
mod store;

pub use fault::PutFault;
pub use repository::{MemoryRepository, MemorySnapshot};
