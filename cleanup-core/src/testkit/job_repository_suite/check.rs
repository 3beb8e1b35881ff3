//! A check, the list of all, and how they fail.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use super::bench::{Bench, Found, RepositoryFactory};
use super::{checks_claims, checks_events, checks_find, checks_parallel, checks_rows, checks_sharing};

/// Longer than the slowest honest store needs for any check.
const PATIENCE: Duration = Duration::from_secs(120);

type Running<'a> = Pin<Box<dyn Future<Output = Result<(), Found>> + Send + 'a>>;

/// One sentence of the trait's documentation, and code that tries to find it broken.
#[derive(Clone, Copy)]
pub struct Check {
    name: &'static str,
    sentence: &'static str,
    run: for<'a> fn(&'a Bench<'a>) -> Running<'a>,
}

impl Check {
    pub(super) const fn new(
        name: &'static str,
        sentence: &'static str,
        run: for<'a> fn(&'a Bench<'a>) -> Running<'a>,
    ) -> Self {
        Self { name, sentence, run }
    }

    /// A stable name, also the name of the store that the check opens.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The sentence that it checks.
    #[must_use]
    pub fn sentence(&self) -> &'static str {
        self.sentence
    }

    /// Runs this check alone. It needs a tokio runtime; one with several threads finds more.
    ///
    /// # Errors
    /// What the repository did instead.
    pub async fn run(&self, factory: &dyn RepositoryFactory) -> Result<(), CheckFailure> {
        let bench = Bench::new(factory, self.name);
        let found = match tokio::time::timeout(PATIENCE, (self.run)(&bench)).await {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(Found(found))) => found,
            Err(_) => format!("it did not end within {} s", PATIENCE.as_secs()),
        };
        Err(CheckFailure { check: self.name, sentence: self.sentence, found })
    }
}

impl fmt::Debug for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Check").field("name", &self.name).field("sentence", &self.sentence).finish()
    }
}

/// A sentence that an implementation breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckFailure {
    /// The name of the check.
    pub check: &'static str,
    /// The sentence.
    pub sentence: &'static str,
    /// What the repository did instead.
    pub found: String,
}

impl fmt::Display for CheckFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: \"{}\" does not hold: {}", self.check, self.sentence, self.found)
    }
}

impl std::error::Error for CheckFailure {}

/// All sentences that an implementation breaks.
#[derive(Clone, PartialEq, Eq)]
pub struct SuiteFailure {
    /// One for each check that failed, in the order they ran.
    pub failures: Vec<CheckFailure>,
}

impl fmt::Display for SuiteFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} checks failed", self.failures.len(), all_checks().count())?;
        self.failures.iter().try_for_each(|failure| write!(f, "\n- {failure}"))
    }
}

/// The same as `Display`, since `unwrap` in a test prints this one.
impl fmt::Debug for SuiteFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for SuiteFailure {}

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
    if failures.is_empty() { Ok(()) } else { Err(SuiteFailure { failures }) }
}
