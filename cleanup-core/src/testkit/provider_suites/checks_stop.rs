//! Turning VMs off.

use std::time::Duration;

use super::bench::{ProviderBench, check};
use super::caller::Caller;
use crate::model::{CallKind, CallStatus, OffProof, PowerState};
use crate::testkit::check::{Found, ensure, same};

pub(super) const CHECKS: &[super::Check] = &[
    check!(a_stop_turns_the_vm_off, "turns a VM off"),
    check!(a_forced_stop_turns_the_vm_off, "the guest is not asked"),
    check!(a_stop_touches_nothing_else, "turns a VM off, and only that"),
    check!(a_stopped_vm_stops_again, "stopping a stopped VM changes nothing, succeeds"),
    check!(a_stop_ends_after_what_was_queued_before, "it ends after everything queued on it before"),
    check!(off_is_only_said_of_what_is_off, "whether a VM is surely off on its host"),
];

async fn a_stop_turns_the_vm_off(bench: &ProviderBench) -> Result<(), Found> {
    Caller::new(bench).stop().await?;
    same("the power after a stop succeeded", bench.power(&bench.test_vm).await?, PowerState::Stopped)
}

async fn a_forced_stop_turns_the_vm_off(bench: &ProviderBench) -> Result<(), Found> {
    let caller = Caller::new(bench);
    caller.must(caller.call(CallKind::ForceStop, bench.test_vm.as_str()).await).await?;
    same("the power after a forced stop succeeded", bench.power(&bench.test_vm).await?, PowerState::Stopped)
}

async fn a_stop_touches_nothing_else(bench: &ProviderBench) -> Result<(), Found> {
    let owners = bench.owners().await?;
    Caller::new(bench).stop().await?;
    same("the appliance's power", bench.power(&bench.appliance).await?, PowerState::Running)?;
    same("the list of who holds the volumes", bench.owners().await?, owners)
}

async fn a_stopped_vm_stops_again(bench: &ProviderBench) -> Result<(), Found> {
    let caller = Caller::new(bench);
    caller.stop().await?;
    let before = bench.vm(&bench.test_vm).await?;
    caller.must(caller.call(CallKind::Barrier, bench.test_vm.as_str()).await).await?;
    same("the stopped VM after a second stop", bench.vm(&bench.test_vm).await?, before)
}

async fn a_stop_ends_after_what_was_queued_before(bench: &ProviderBench) -> Result<(), Found> {
    let caller = Caller::new(bench);
    caller.stop().await?;
    let volume = bench.first()?;
    let detach = caller.call(CallKind::Detach, volume.as_str()).await;
    let sent = caller.send(&detach).await?;
    caller.must(caller.call(CallKind::Barrier, bench.test_vm.as_str()).await).await?;
    // What is read now is what the engine would believe.
    let (owner, busy) = (bench.owner(volume).await?, bench.volume(volume).await?.busy);
    let status = caller.status(&detach, Duration::ZERO).await;
    ensure!(status != CallStatus::Pending, "a detach that was sent before the stop is still pending after it");
    ensure!(!busy, "the volume is still busy with a detach that was sent before the stop");
    caller.ended(detach, sent).await.1.map_err(|why| Found(format!("the detach ended as {why}")))?;
    same("who held the volume when the stop had ended", owner, None)
}

async fn off_is_only_said_of_what_is_off(bench: &ProviderBench) -> Result<(), Found> {
    let running = bench.vms.off_proof(&bench.test_vm).await;
    ensure!(running != OffProof::Off, "a running VM is said to be off on its host");
    Caller::new(bench).stop().await?;
    let stopped = bench.vms.off_proof(&bench.test_vm).await;
    ensure!(stopped != OffProof::On, "a VM whose stop succeeded is said to run on its host");
    Ok(())
}
