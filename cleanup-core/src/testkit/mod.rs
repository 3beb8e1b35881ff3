//! Tools for tests: conformance suites, a mock cloud, fault decorators.

pub mod job_repository_suite;
mod mock_cloud;

pub use job_repository_suite::job_repository_suite;
pub use mock_cloud::MockCloud;
