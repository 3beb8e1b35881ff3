//! Moving volumes.

use super::bench::{ProviderBench, check};
use super::caller::Caller;
use crate::model::{CallKind, Outcome, VmId, Volume};
use crate::testkit::check::{Found, ensure, same};

pub(super) const CHECKS: &[super::Check] = &[
    check!(a_detach_frees_the_volume, "takes a volume off the VM that holds it"),
    check!(a_detach_touches_no_other_volume, "takes a volume off the VM that holds it, and no other"),
    check!(an_attach_gives_the_volume_to_the_vm, "gives a free volume to a VM"),
    check!(an_attach_never_takes_the_roots_slot, "in any free slot but the root's"),
    check!(an_attach_takes_a_free_slot, "in any free slot"),
    check!(a_moved_volume_is_the_same_volume, "its size, name and serial stay"),
    check!(an_attach_takes_no_volume_from_another_vm, "gives a free volume to a VM: one that is held is not free"),
    check!(an_attach_to_nowhere_does_not_succeed, "definitive: the effect is there"),
    check!(what_is_as_asked_stays_so, "already as asked changes nothing"),
];

/// A caller in a world whose test VM is off, as it is whenever the engine moves volumes.
async fn ready(bench: &ProviderBench) -> Result<Caller<'_>, Found> {
    let caller = Caller::new(bench);
    caller.stop().await?;
    Ok(caller)
}

async fn a_detach_frees_the_volume(bench: &ProviderBench) -> Result<(), Found> {
    let volume = bench.first()?;
    ready(bench).await?.detach(volume).await?;
    let found = bench.volume(volume).await?;
    same("who holds the volume after its detach succeeded", found.owner, None)?;
    ensure!(!found.busy, "the volume is busy after its detach succeeded");
    Ok(())
}

async fn a_detach_touches_no_other_volume(bench: &ProviderBench) -> Result<(), Found> {
    let (first, second) = (bench.first()?, bench.second()?);
    let caller = ready(bench).await?;
    let before = bench.volume(second).await?;
    caller.detach(first).await?;
    same("another volume of the VM", bench.volume(second).await?, before)
}

async fn an_attach_gives_the_volume_to_the_vm(bench: &ProviderBench) -> Result<(), Found> {
    let volume = bench.first()?;
    let caller = ready(bench).await?;
    caller.detach(volume).await?;
    caller.attach(volume).await?;
    let found = bench.volume(volume).await?;
    same("who holds the volume after its attach succeeded", found.owner, Some(bench.appliance.clone()))?;
    ensure!(!found.busy, "the volume is busy after its attach succeeded");
    Ok(())
}

/// Both volumes, when they are home.
async fn home(bench: &ProviderBench) -> Result<[Volume; 2], Found> {
    let caller = ready(bench).await?;
    for volume in [bench.first()?, bench.second()?] {
        caller.detach(volume).await?;
        caller.attach(volume).await?;
    }
    Ok([bench.volume(bench.first()?).await?, bench.volume(bench.second()?).await?])
}

async fn an_attach_never_takes_the_roots_slot(bench: &ProviderBench) -> Result<(), Found> {
    for volume in home(bench).await? {
        ensure!(volume.slot != Some(0) && !volume.root, "{} became the appliance's root disk", volume.id);
    }
    Ok(())
}

async fn an_attach_takes_a_free_slot(bench: &ProviderBench) -> Result<(), Found> {
    home(bench).await?;
    let mut slots: Vec<u32> =
        bench.volumes.volumes_of(&bench.appliance).await?.into_iter().filter_map(|volume| volume.slot).collect();
    let all = slots.len();
    slots.sort_unstable();
    slots.dedup();
    same("the number of different slots on the appliance", slots.len(), all)
}

async fn a_moved_volume_is_the_same_volume(bench: &ProviderBench) -> Result<(), Found> {
    let before = bench.volume(bench.first()?).await?;
    let [after, _] = home(bench).await?;
    same("the size", after.size, before.size)?;
    same("the name", after.name, before.name)?;
    same("the serial", after.serial, before.serial)
}

async fn an_attach_takes_no_volume_from_another_vm(bench: &ProviderBench) -> Result<(), Found> {
    let volume = bench.first()?;
    let caller = ready(bench).await?;
    let end = caller.may(caller.call(CallKind::Attach, volume.as_str()).await).await?;
    same("who holds the volume", bench.owner(volume).await?, Some(bench.test_vm.clone()))?;
    ensure!(end.is_err(), "the attach of a volume that another VM holds succeeded");
    Ok(())
}

async fn an_attach_to_nowhere_does_not_succeed(bench: &ProviderBench) -> Result<(), Found> {
    let volume = bench.first()?;
    let caller = ready(bench).await?;
    caller.detach(volume).await?;
    let call = caller.call(CallKind::Attach, volume.as_str()).await;
    let sent: Outcome = bench.volumes.attach(&call, volume, &bench.no_vm).await;
    let end = caller.ended(call, sent).await.1;
    ensure!(end.is_err(), "an attach to a VM that never was succeeded");
    same("who holds the volume", bench.owner(volume).await?, None::<VmId>)
}

async fn what_is_as_asked_stays_so(bench: &ProviderBench) -> Result<(), Found> {
    let volume = bench.first()?;
    let caller = ready(bench).await?;
    for kind in [CallKind::Detach, CallKind::Attach] {
        caller.must(caller.call(kind, volume.as_str()).await).await?;
        let before = bench.volume(volume).await?;
        // Some servers refuse what is so already.
        let _ = caller.may(caller.call(kind, volume.as_str()).await).await?;
        same(&format!("the volume after a second {}", kind.name()), bench.volume(volume).await?, before)?;
    }
    Ok(())
}
