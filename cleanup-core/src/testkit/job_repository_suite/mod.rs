//! The conformance suite of [`JobRepository`](crate::JobRepository): every sentence of its documentation as a check.
//!
//! Give it a closure that opens a store by its name, and it says which sentences the implementation breaks:
//!
//! ```
//! use std::collections::BTreeMap;
//! use std::sync::{Arc, Mutex};
//!
//! use cleanup_core::JobRepository;
//! use cleanup_core::backends::memory::MemoryRepository;
//! use cleanup_core::testkit::job_repository_suite;
//!
//! # #[tokio::main(flavor = "multi_thread")]
//! # async fn main() {
//! let stores = Mutex::new(BTreeMap::<String, MemoryRepository>::new());
//! let open = |store: String| {
//!     let repository = stores.lock().unwrap().entry(store).or_default().clone();
//!     async { Ok(Arc::new(repository) as Arc<dyn JobRepository>) }
//! };
//! job_repository_suite(open).await.unwrap();
//! # }
//! ```

mod bench;
mod check;
mod checks_claims;
mod checks_events;
mod checks_find;
mod checks_parallel;
mod checks_rows;
mod checks_sharing;

pub use bench::RepositoryFactory;
pub use check::{Check, all_checks, job_repository_suite};
