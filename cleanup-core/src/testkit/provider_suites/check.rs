//! The lists of all checks, and how they are run.

use super::bench::{BenchFactory, ProviderBench};
use super::{checks_calls, checks_claims, checks_destroy, checks_moves, checks_stop, checks_vms, checks_volumes};
use crate::testkit::check;
use crate::testkit::{CheckFailure, SuiteFailure};

/// One sentence of a trait's documentation. Its name is also given to whoever makes the bench.
pub type Check = check::Check<for<'a> fn(&'a ProviderBench) -> check::Running<'a>>;

impl Check {
    /// Runs this check alone, on a bench of its own. It needs a tokio runtime; paused time makes it quick where the provider lives by it.
    ///
    /// # Errors
    /// What the provider or store did instead.
    pub async fn run(&self, factory: &dyn BenchFactory) -> Result<(), CheckFailure> {
        let work = async {
            let bench = factory.bench(self.name()).await?;
            (self.code)(&bench).await
        };
        self.judge(work).await
    }
}

/// Every check of a VM provider, in the order in which its suite runs them.
pub fn vm_provider_checks() -> impl Iterator<Item = &'static Check> {
    [checks_vms::CHECKS, checks_stop::CHECKS, checks_destroy::CHECKS, checks_claims::CHECKS, checks_calls::VM_CHECKS]
        .into_iter()
        .flatten()
}

/// Every check of a volume store, in the order in which its suite runs them.
pub fn volume_store_checks() -> impl Iterator<Item = &'static Check> {
    [checks_volumes::CHECKS, checks_moves::CHECKS, checks_calls::VOLUME_CHECKS].into_iter().flatten()
}

/// Runs every check of a VM provider, each on a bench of its own. It takes ten seconds: the life of a permit to destroy.
///
/// # Errors
/// Every sentence that the provider breaks, and what it did instead.
pub async fn vm_provider_suite(factory: impl BenchFactory) -> Result<(), SuiteFailure> {
    suite(&factory, vm_provider_checks().collect()).await
}

/// Runs every check of a volume store, each on a bench of its own.
///
/// # Errors
/// Every sentence that the store breaks, and what it did instead.
pub async fn volume_store_suite(factory: impl BenchFactory) -> Result<(), SuiteFailure> {
    suite(&factory, volume_store_checks().collect()).await
}

async fn suite(factory: &dyn BenchFactory, checks: Vec<&'static Check>) -> Result<(), SuiteFailure> {
    let mut failures = Vec::new();
    for check in &checks {
        failures.extend(check.run(factory).await.err());
    }
    SuiteFailure::of(failures, checks.len())
}
