//! Deleting the test VM.

use std::time::Duration;

use super::bench::{ProviderBench, check};
use super::caller::Caller;
use crate::model::{Call, CallKind, Outcome, PowerState, Vm, VmId};
use crate::permit::DestroyPermit;
use crate::testkit::check::{Found, ensure, same};

pub(super) const CHECKS: &[super::Check] = &[
    check!(a_destroy_deletes_the_vm, "deletes the VM that the permit names"),
    check!(a_destroy_touches_nothing_else, "and nothing else: no volume"),
    check!(a_destroy_goes_by_the_permit, "deletes the VM that the permit names, whatever the call says"),
    check!(an_old_permit_is_refused, "refuse if the permit is not fresh"),
];

fn is_deleted(vm: Option<&Vm>) -> bool {
    vm.is_none_or(|vm| matches!(vm.power, PowerState::Destroyed | PowerState::Expunging))
}

async fn destroy(caller: &Caller<'_>, target: &VmId, permit: &DestroyPermit) -> Result<(Call, Outcome), Found> {
    let call = caller.call(CallKind::Destroy, target.as_str()).await;
    let sent = caller.bench.vms.destroy(&call, permit).await;
    Ok((call, sent))
}

async fn destroyed(caller: &Caller<'_>) -> Result<(), Found> {
    let permit = caller.permit().await?;
    let (call, sent) = destroy(caller, permit.vm(), &permit).await?;
    caller.ended(call, sent).await.1.map_err(|why| Found(format!("the destroy ended as {why}")))
}

async fn a_destroy_deletes_the_vm(bench: &ProviderBench) -> Result<(), Found> {
    destroyed(&Caller::new(bench)).await?;
    let vm = bench.vms.vm(&bench.test_vm).await?;
    ensure!(is_deleted(vm.as_ref()), "the VM is still there after its destroy succeeded: {vm:?}");
    Ok(())
}

async fn a_destroy_touches_nothing_else(bench: &ProviderBench) -> Result<(), Found> {
    let sizes = sizes(bench).await?;
    destroyed(&Caller::new(bench)).await?;
    same("the appliance's power", bench.power(&bench.appliance).await?, PowerState::Running)?;
    let home = vec![Some(bench.appliance.clone()); bench.on_test_vm.len()];
    same("the list of who holds the volumes", bench.owners().await?, home)?;
    same("the list of sizes", self::sizes(bench).await?, sizes)
}

async fn sizes(bench: &ProviderBench) -> Result<Vec<u64>, Found> {
    let mut sizes = Vec::new();
    for id in &bench.on_test_vm {
        sizes.push(bench.volume(id).await?.size);
    }
    Ok(sizes)
}

async fn a_destroy_goes_by_the_permit(bench: &ProviderBench) -> Result<(), Found> {
    let caller = Caller::new(bench);
    let permit = caller.permit().await?;
    let (call, sent) = destroy(&caller, &bench.appliance, &permit).await?;
    // Deleting the permit's VM and refusing are both right.
    let end = caller.ended(call, sent).await.1;
    let appliance = bench.vms.vm(&bench.appliance).await?;
    ensure!(!is_deleted(appliance.as_ref()), "a VM without a permit was deleted; the call ended as {end:?}");
    Ok(())
}

async fn an_old_permit_is_refused(bench: &ProviderBench) -> Result<(), Found> {
    let caller = Caller::new(bench);
    let permit = caller.permit().await?;
    // A permit lives by the system's clock, which no test can turn.
    while permit.is_fresh() {
        let nap = tokio::task::spawn_blocking(|| std::thread::sleep(Duration::from_millis(100)));
        nap.await.map_err(|e| Found(e.to_string()))?;
    }
    let (call, sent) = destroy(&caller, permit.vm(), &permit).await?;
    let refused = matches!(sent, Outcome::Refused { .. });
    let end = caller.ended(call, sent).await.1;
    let vm = bench.vms.vm(&bench.test_vm).await?;
    ensure!(!is_deleted(vm.as_ref()), "the VM was deleted with an old permit");
    ensure!(refused, "a destroy with an old permit was not refused, but ended as {end:?}");
    Ok(())
}
