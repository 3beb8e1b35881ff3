//! The list of all checks, and how they are run.

use super::bench::{Bench, RepositoryFactory};
use super::{checks_claims, checks_events, checks_find, checks_parallel, checks_rows, checks_sharing};
use crate::testkit::check;
use crate::testkit::{CheckFailure, SuiteFailure};

/// One sentence of the trait's documentation. Its name is also the name of the store that it opens.
pub type Check = check::Check<for<'a> fn(&'a Bench<'a>) -> check::Running<'a>>;

impl Check {
    /// Runs this check alone. It needs a tokio runtime; one with several threads finds more.
    ///
    /// # Errors
    /// What the repository did instead.
    pub async fn run(&self, factory: &dyn RepositoryFactory) -> Result<(), CheckFailure> {
        let bench = Bench::new(factory, self.name());
        self.judge((self.code)(&bench)).await
    }
}

/// Every check, in the order in which the suite runs them.
pub fn all_checks() -> impl Iterator<Item = &'static Check> {
    [
        checks_rows::CHECKS,
        checks_claims::CHECKS,
        checks_events::CHECKS,
        checks_find::CHECKS,
        checks_parallel::CHECKS,
        checks_sharing::CHECKS,
    ]
    .into_iter()
    .flatten()
}

/// Runs every check, each in a store of its own. It needs a tokio runtime; one with several threads finds more.
///
/// # Errors
/// Every sentence that the implementation breaks, and what it did instead.
pub async fn job_repository_suite(factory: impl RepositoryFactory) -> Result<(), SuiteFailure> {
    let mut failures = Vec::new();
    for check in all_checks() {
        failures.extend(check.run(&factory).await.err());
    }
    SuiteFailure::of(failures, all_checks().count())
}
