//! What all suites have in common: a check, how it fails, and words for what it finds.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use crate::error::Error;

/// Longer than the slowest honest implementation needs for any check.
const PATIENCE: Duration = Duration::from_secs(120);

/// A check at work.
pub(super) type Running<'a> = Pin<Box<dyn Future<Output = Result<(), Found>> + Send + 'a>>;

/// One sentence of a trait's documentation, and code that tries to find it broken.
#[derive(Clone, Copy)]
pub struct Check<Code> {
    name: &'static str,
    sentence: &'static str,
    pub(super) code: Code,
}

impl<Code> Check<Code> {
    pub(super) const fn new(name: &'static str, sentence: &'static str, code: Code) -> Self {
        Self { name, sentence, code }
    }

    /// A stable name; the suite gives it to whoever opens a store or makes a bench for the check.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The sentence that it checks.
    #[must_use]
    pub fn sentence(&self) -> &'static str {
        self.sentence
    }

    pub(super) async fn judge(&self, work: impl Future<Output = Result<(), Found>>) -> Result<(), CheckFailure> {
        let found = match tokio::time::timeout(PATIENCE, work).await {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(Found(found))) => found,
            Err(_) => format!("it did not end within {} s", PATIENCE.as_secs()),
        };
        Err(CheckFailure { check: self.name, sentence: self.sentence, found })
    }
}

impl<Code> fmt::Debug for Check<Code> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Check").field("name", &self.name).field("sentence", &self.sentence).finish_non_exhaustive()
    }
}

/// A sentence that an implementation breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckFailure {
    /// The name of the check.
    pub check: &'static str,
    /// The sentence.
    pub sentence: &'static str,
    /// What the implementation did instead.
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
    /// How many checks the suite has.
    pub checks: usize,
}

impl SuiteFailure {
    pub(super) fn of(failures: Vec<CheckFailure>, checks: usize) -> Result<(), Self> {
        if failures.is_empty() { Ok(()) } else { Err(Self { failures, checks }) }
    }
}

impl fmt::Display for SuiteFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} checks failed", self.failures.len(), self.checks)?;
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

/// What a check found instead of what it looked for.
#[derive(Debug)]
pub struct Found(pub(super) String);

impl From<Error> for Found {
    fn from(error: Error) -> Self {
        Self(format!("an error: {error}"))
    }
}

/// Fails the check with these words unless the condition holds.
macro_rules! ensure {
    ($condition:expr, $($words:tt)+) => {
        if !$condition {
            return Err($crate::testkit::check::Found(format!($($words)+)));
        }
    };
}
pub(super) use ensure;

pub(super) fn same<T: PartialEq + fmt::Debug>(what: &str, found: T, wanted: T) -> Result<(), Found> {
    if found == wanted {
        return Ok(());
    }
    Err(Found(format!("{what} is {} instead of {}", short(&found), short(&wanted))))
}

/// Values are as large as a megabyte; a failure is to be read.
fn short(value: &impl fmt::Debug) -> String {
    let text = format!("{value:?}");
    match text.char_indices().nth(300) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text,
    }
}
