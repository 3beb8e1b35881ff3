//! What is known of calls, and what a provider promises about them.

use std::time::Duration;

use jiff::SignedDuration;
use tokio::time::Instant;

use super::bench::{ProviderBench, check};
use super::caller::{Caller, LIFE};
use crate::model::{Call, CallKind, CallStatus, Outcome, PowerState, Quiet};
use crate::provider::Capability;
use crate::testkit::check::{Found, ensure, same};

/// More than a machine under load needs to answer.
const SLACK: Duration = Duration::from_secs(20);
/// How long nothing may happen after a call that ends when it returns.
const AFTERWARDS: Duration = Duration::from_secs(3);

pub(super) const VM_CHECKS: &[super::Check] = &[
    check!(status_finds_a_call_by_its_id, "`status` finds the call by its id", Side::Vms),
    check!(a_call_never_sent_is_not_known, "the provider knows no such call", Side::Vms),
    check!(a_second_request_has_no_second_effect, "a second request with the same id has no second effect", Side::Vms),
    check!(an_expired_call_is_not_accepted, "after it expires, the provider no longer accepts the call", Side::Vms),
    check!(nothing_goes_on_after_a_return, "when a mutating method returns, its work is over", Side::Vms),
    check!(a_pending_call_is_not_quiet, "whether anything of these calls can still happen", Side::Vms),
    check!(an_ended_call_becomes_quiet, "nothing sent earlier can still happen", Side::Vms),
    check!(status_keeps_its_patience, "may wait up to `patience` for it to end", Side::Vms),
    check!(a_deadline_lies_ahead, "the moment, on the provider's own clock, that lies `ahead` from now"),
];

pub(super) const VOLUME_CHECKS: &[super::Check] = &[
    check!(status_finds_a_call_by_its_id, "`status` finds the call by its id", Side::Volumes),
    check!(a_call_never_sent_is_not_known, "the store knows no such call", Side::Volumes),
    check!(
        a_second_request_has_no_second_effect,
        "a second request with the same id has no second effect",
        Side::Volumes
    ),
    check!(an_expired_call_is_not_accepted, "after it expires, the store no longer accepts the call", Side::Volumes),
    check!(nothing_goes_on_after_a_return, "when a mutating method returns, its work is over", Side::Volumes),
    check!(a_pending_call_is_not_quiet, "whether anything of these calls can still happen", Side::Volumes),
    check!(an_ended_call_becomes_quiet, "nothing sent earlier can still happen", Side::Volumes),
    check!(status_keeps_its_patience, "may wait up to `patience` for it to end", Side::Volumes),
];

/// Whose calls are checked: by a stop or by a detach.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Vms,
    Volumes,
}

impl Side {
    fn capability(self, bench: &ProviderBench) -> Capability {
        match self {
            Self::Vms => bench.vms.capability(),
            Self::Volumes => bench.volumes.capability(),
        }
    }

    /// A caller, and a call that changes something.
    async fn call(self, bench: &ProviderBench) -> Result<(Caller<'_>, Call), Found> {
        let caller = Caller::new(bench);
        let call = match self {
            Self::Vms => caller.call(CallKind::Stop, bench.test_vm.as_str()).await,
            Self::Volumes => {
                caller.stop().await?;
                caller.call(CallKind::Detach, bench.first()?.as_str()).await
            }
        };
        Ok((caller, call))
    }

    /// Whether the call's effect is there.
    async fn done(self, bench: &ProviderBench) -> Result<bool, Found> {
        Ok(match self {
            Self::Vms => bench.power(&bench.test_vm).await? != PowerState::Running,
            Self::Volumes => bench.owner(bench.first()?).await?.is_none(),
        })
    }
}

async fn status_finds_a_call_by_its_id(bench: &ProviderBench, side: Side) -> Result<(), Found> {
    let (caller, call) = side.call(bench).await?;
    if !side.capability(bench).honours_call_ids {
        return Ok(());
    }
    caller.must(call.clone()).await?;
    // By its id alone: whoever asks after a crash knows nothing else.
    same("the status", caller.status(&call, Duration::ZERO).await, CallStatus::Succeeded)
}

async fn a_call_never_sent_is_not_known(bench: &ProviderBench, side: Side) -> Result<(), Found> {
    let (caller, call) = side.call(bench).await?;
    let status = caller.status(&call, Duration::ZERO).await;
    match status {
        CallStatus::Absent => Ok(()),
        CallStatus::Unknown { .. } if !side.capability(bench).honours_call_ids => Ok(()),
        other => Err(Found(format!("the status of a call that was never sent is {other:?}"))),
    }
}

async fn a_second_request_has_no_second_effect(bench: &ProviderBench, side: Side) -> Result<(), Found> {
    if !side.capability(bench).honours_call_ids {
        return Ok(());
    }
    match side {
        Side::Volumes => {
            let caller = Caller::new(bench);
            caller.stop().await?;
            let volume = bench.first()?;
            let detach = caller.detach(volume).await?;
            caller.attach(volume).await?;
            let again = Call { reference: None, ..detach };
            let end = caller.may(again).await?;
            same(
                &format!("who holds the volume after a late copy of its detach, which ended as {end:?},"),
                bench.owner(volume).await?,
                Some(bench.appliance.clone()),
            )
        }
        // A stop has no second effect that could be seen without starting the VM; a claim has.
        Side::Vms if bench.vms.capability().claims => {
            let caller = Caller::new(bench);
            let claim = caller.must(caller.call(CallKind::Claim, bench.test_vm.as_str()).await).await?;
            caller.must(caller.call(CallKind::Release, bench.test_vm.as_str()).await).await?;
            let end = caller.may(Call { reference: None, ..claim }).await?;
            same(
                &format!("the mark after a late copy of its claim, which ended as {end:?},"),
                bench.vm(&bench.test_vm).await?.claim,
                None,
            )
        }
        Side::Vms => Ok(()),
    }
}

async fn an_expired_call_is_not_accepted(bench: &ProviderBench, side: Side) -> Result<(), Found> {
    let (caller, call) = side.call(bench).await?;
    if !side.capability(bench).honours_call_ids {
        return Ok(());
    }
    let now = bench.vms.deadline(Duration::ZERO).await;
    let before = now.checked_sub(SignedDuration::from_mins(10)).map_err(|e| Found(e.to_string()))?;
    let end = caller.may(Call { expires: before, ..call }).await?;
    ensure!(end.is_err(), "a call that expired ten minutes ago succeeded");
    ensure!(!side.done(bench).await?, "a call that expired ten minutes ago took effect");
    Ok(())
}

async fn nothing_goes_on_after_a_return(bench: &ProviderBench, side: Side) -> Result<(), Found> {
    let (caller, call) = side.call(bench).await?;
    if !side.capability(bench).calls_end_on_return {
        return Ok(());
    }
    let sent = caller.send(&call).await?;
    let done = side.done(bench).await?;
    let pending = matches!(sent, Outcome::Accepted { status: CallStatus::Pending, .. });
    ensure!(!pending, "it returned that the call is pending");
    let until = Instant::now() + AFTERWARDS;
    while Instant::now() < until {
        same("whether it was done, a while after it returned", side.done(bench).await?, done)?;
        tokio::time::sleep(AFTERWARDS / 20).await;
    }
    Ok(())
}

async fn a_pending_call_is_not_quiet(bench: &ProviderBench, side: Side) -> Result<(), Found> {
    let (caller, call) = side.call(bench).await?;
    let sent = caller.send(&call).await?;
    if let Outcome::Accepted { status: CallStatus::Pending, reference } = &sent {
        let known = Call { reference: reference.clone(), ..call.clone() };
        let quiet = caller.quiet(&known).await;
        // Asked afterwards: what is pending now was so before.
        let status = caller.status(&known, Duration::ZERO).await;
        ensure!(
            !(quiet == Quiet::Quiet && status == CallStatus::Pending),
            "all was said to be quiet while the call was pending"
        );
    }
    caller.ended(call, sent).await.1.map_err(|why| Found(format!("the call ended as {why}")))
}

async fn an_ended_call_becomes_quiet(bench: &ProviderBench, side: Side) -> Result<(), Found> {
    let (caller, call) = side.call(bench).await?;
    let call = caller.must(call).await?;
    let mut pause = Duration::from_millis(10);
    let until = Instant::now() + LIFE;
    while caller.quiet(&call).await == Quiet::Pending {
        ensure!(Instant::now() < until, "something is said to go on {} s after the call's success", LIFE.as_secs());
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(Duration::from_secs(1));
    }
    Ok(())
}

async fn status_keeps_its_patience(bench: &ProviderBench, side: Side) -> Result<(), Found> {
    let (caller, call) = side.call(bench).await?;
    for patience in [Duration::ZERO, Duration::from_secs(1)] {
        let limit = patience + SLACK;
        let asked = tokio::time::timeout(limit, caller.status(&call, patience)).await;
        ensure!(
            asked.is_ok(),
            "asked with {} s of patience, it did not answer in {} s",
            patience.as_secs(),
            limit.as_secs()
        );
    }
    Ok(())
}

async fn a_deadline_lies_ahead(bench: &ProviderBench) -> Result<(), Found> {
    let began = Instant::now();
    let (now, then) = (bench.vms.deadline(Duration::ZERO).await, bench.vms.deadline(LIFE).await);
    let ahead = then.duration_since(now).as_secs_f64() - began.elapsed().as_secs_f64();
    let wanted = LIFE.as_secs_f64();
    let near = (ahead - wanted).abs() < 5.0;
    ensure!(near, "a deadline {wanted} s ahead lies {ahead:.1} s ahead");
    Ok(())
}
