//! Tools for tests: conformance suites, a mock cloud, fault decorators.

mod check;
pub mod faults;
pub mod job_repository_suite;
mod mock_cloud;
pub mod provider_suites;

pub use check::{CheckFailure, SuiteFailure};
pub use faults::{Fault, Faulty, Strike};
pub use job_repository_suite::job_repository_suite;
pub use mock_cloud::{MockCloud, Stray};
pub use provider_suites::{BenchFactory, ProviderBench, vm_provider_suite, volume_store_suite};
