//! The conformance suites of [`VmProvider`](crate::VmProvider) and [`VolumeStore`](crate::VolumeStore): the sentences of their documentation as checks.
//!
//! Give them a closure that makes a bench, and they say which sentences the implementation breaks. What a provider does not promise in
//! its [`Capability`](crate::Capability) is not held against it.
//!
//! ```
//! use cleanup_core::testkit::{MockCloud, volume_store_suite};
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! volume_store_suite(async |_check: String| MockCloud::failover_test(3).bench()).await.unwrap();
//! # }
//! ```

mod bench;
mod caller;
mod check;
mod checks_calls;
mod checks_claims;
mod checks_destroy;
mod checks_moves;
mod checks_stop;
mod checks_vms;
mod checks_volumes;

pub use bench::{BenchFactory, ProviderBench};
pub use check::{Check, vm_provider_checks, vm_provider_suite, volume_store_checks, volume_store_suite};
