//! Marks on VMs, for providers that have them.

use super::bench::{ProviderBench, check};
use super::caller::Caller;
use crate::model::{CallKind, CleanupId};
use crate::testkit::check::{Found, ensure, same};

pub(super) const CHECKS: &[super::Check] = &[
    check!(a_claim_marks_the_vm, "marks a VM as belonging to a cleanup"),
    check!(a_second_claimant_is_refused, "refused if another mark is there"),
    check!(one_of_two_claims_at_once_holds, "a claim is refused to the second claimant"),
    check!(a_release_takes_the_mark_off, "takes a cleanup's mark off a VM"),
    check!(only_the_own_mark_is_taken_off, "takes a cleanup's mark off a VM, and nobody else's"),
];

async fn mark(bench: &ProviderBench) -> Result<Option<String>, Found> {
    Ok(bench.vm(&bench.test_vm).await?.claim)
}

fn of(cleanup: CleanupId) -> Option<String> {
    Some(cleanup.to_string())
}

async fn claim(caller: &Caller<'_>) -> Result<(), Found> {
    caller.must(caller.call(CallKind::Claim, caller.bench.test_vm.as_str()).await).await?;
    same("the mark after a claim succeeded", mark(caller.bench).await?, of(caller.cleanup))
}

async fn a_claim_marks_the_vm(bench: &ProviderBench) -> Result<(), Found> {
    if !bench.vms.capability().claims {
        return Ok(());
    }
    same("the mark of a fresh VM", mark(bench).await?, None)?;
    claim(&Caller::new(bench)).await?;
    same("the appliance's mark", bench.vm(&bench.appliance).await?.claim, None)
}

async fn a_second_claimant_is_refused(bench: &ProviderBench) -> Result<(), Found> {
    if !bench.vms.capability().claims {
        return Ok(());
    }
    let (first, second) = (Caller::new(bench), Caller::new(bench));
    claim(&first).await?;
    let end = second.may(second.call(CallKind::Claim, bench.test_vm.as_str()).await).await?;
    ensure!(end.is_err(), "the second claim succeeded");
    same("the mark after the second claim", mark(bench).await?, of(first.cleanup))
}

async fn one_of_two_claims_at_once_holds(bench: &ProviderBench) -> Result<(), Found> {
    if !bench.vms.capability().claims {
        return Ok(());
    }
    let (one, other) = (Caller::new(bench), Caller::new(bench));
    let (its, others) = (
        one.call(CallKind::Claim, bench.test_vm.as_str()).await,
        other.call(CallKind::Claim, bench.test_vm.as_str()).await,
    );
    let (its, others) = tokio::join!(one.may(its), other.may(others));
    let holder = match (its?, others?) {
        (Ok(()), Err(_)) => one.cleanup,
        (Err(_), Ok(())) => other.cleanup,
        (its, others) => return Err(Found(format!("the two claims ended as {its:?} and {others:?}"))),
    };
    same("the mark", mark(bench).await?, of(holder))
}

async fn a_release_takes_the_mark_off(bench: &ProviderBench) -> Result<(), Found> {
    if !bench.vms.capability().claims {
        return Ok(());
    }
    let (first, second) = (Caller::new(bench), Caller::new(bench));
    claim(&first).await?;
    first.must(first.call(CallKind::Release, bench.test_vm.as_str()).await).await?;
    same("the mark after its release succeeded", mark(bench).await?, None)?;
    claim(&second).await
}

async fn only_the_own_mark_is_taken_off(bench: &ProviderBench) -> Result<(), Found> {
    if !bench.vms.capability().claims {
        return Ok(());
    }
    let (first, second) = (Caller::new(bench), Caller::new(bench));
    claim(&first).await?;
    // How it ends is not said; what it does is.
    let _ = second.may(second.call(CallKind::Release, bench.test_vm.as_str()).await).await?;
    same("the mark after another cleanup's release", mark(bench).await?, of(first.cleanup))
}
