//! Reading volumes.

use super::bench::{ProviderBench, check};
use super::caller::Caller;
use crate::model::{Volume, VolumeId, VolumeState};
use crate::testkit::check::{Found, ensure, same};

pub(super) const CHECKS: &[super::Check] = &[
    check!(promises_of_the_store_stay, "what this store promises does not change while it lives"),
    check!(a_volume_is_found_by_its_id, "one volume"),
    check!(a_volume_that_never_was_is_none, "`None` if the store no longer knows it"),
    check!(volumes_come_in_the_order_asked_for, "several volumes in the order asked for"),
    check!(a_vm_lists_all_its_volumes, "every volume that is attached to this VM"),
    check!(a_list_and_a_look_agree, "a volume at one moment"),
    check!(reading_volumes_changes_nothing, "reading methods may be called at any time and change nothing"),
];

async fn promises_of_the_store_stay(bench: &ProviderBench) -> Result<(), Found> {
    let before = bench.volumes.capability();
    let caller = Caller::new(bench);
    caller.stop().await?;
    caller.detach(bench.first()?).await?;
    same("the capability after a call", bench.volumes.capability(), before)
}

async fn a_volume_is_found_by_its_id(bench: &ProviderBench) -> Result<(), Found> {
    bench.second()?;
    for id in &bench.on_test_vm {
        let volume = bench.volume(id).await?;
        same("the id", &volume.id, id)?;
        same("who holds it", volume.owner, Some(bench.test_vm.clone()))?;
        same("the state of a volume at rest", volume.state, VolumeState::Ready)?;
        ensure!(!volume.busy && volume.size > 0, "it is listed busy {} and with {} bytes", volume.busy, volume.size);
    }
    Ok(())
}

async fn a_volume_that_never_was_is_none(bench: &ProviderBench) -> Result<(), Found> {
    same("a volume that never was", bench.volumes.volume(&bench.no_volume).await?, None)
}

async fn volumes_come_in_the_order_asked_for(bench: &ProviderBench) -> Result<(), Found> {
    let (first, second) = (bench.first()?, bench.second()?);
    for ids in [vec![first, second], vec![second, first], vec![second, &bench.no_volume, first], vec![]] {
        let asked: Vec<VolumeId> = ids.iter().copied().cloned().collect();
        let wanted: Vec<Option<VolumeId>> =
            ids.into_iter().map(|id| Some(id.clone()).filter(|id| *id != bench.no_volume)).collect();
        let found = bench.volumes.volumes(&asked).await?.into_iter().map(|volume| volume.map(|v| v.id)).collect();
        same("the list", found, wanted)?;
    }
    Ok(())
}

async fn a_vm_lists_all_its_volumes(bench: &ProviderBench) -> Result<(), Found> {
    let caller = Caller::new(bench);
    caller.stop().await?;
    let (first, second) = (bench.first()?, bench.second()?);
    let listed = async |vm| -> Result<Vec<VolumeId>, Found> {
        Ok(bench.volumes.volumes_of(vm).await?.into_iter().map(|volume| volume.id).collect())
    };
    let (on_test_vm, on_appliance) = (listed(&bench.test_vm).await?, listed(&bench.appliance).await?);
    for id in &bench.on_test_vm {
        ensure!(on_test_vm.contains(id), "{id} is missing among the test VM's {on_test_vm:?}");
        ensure!(!on_appliance.contains(id), "{id} is listed on the appliance, but is on the test VM");
    }
    caller.detach(first).await?;
    let left = listed(&bench.test_vm).await?;
    ensure!(!left.contains(first), "{first} is still listed on the test VM after its detach succeeded");
    ensure!(left.contains(second), "{second} is not listed any more after the detach of {first}");
    caller.attach(first).await?;
    let home = listed(&bench.appliance).await?;
    ensure!(home.contains(first), "{first} is missing among the appliance's {home:?} after its attach succeeded");
    Ok(())
}

async fn a_list_and_a_look_agree(bench: &ProviderBench) -> Result<(), Found> {
    let listed = bench.volumes.volumes_of(&bench.test_vm).await?;
    for id in &bench.on_test_vm {
        let in_list: Option<&Volume> = listed.iter().find(|volume| volume.id == *id);
        same("the volume in the VM's list", in_list, Some(&bench.volume(id).await?))?;
    }
    Ok(())
}

async fn reading_volumes_changes_nothing(bench: &ProviderBench) -> Result<(), Found> {
    let before = bench.volumes.volumes(&bench.on_test_vm).await?;
    bench.volumes.volumes_of(&bench.test_vm).await?;
    bench.volumes.volumes_of(&bench.appliance).await?;
    bench.volumes.quiet(&[]).await;
    same("the volumes after reading", bench.volumes.volumes(&bench.on_test_vm).await?, before)
}
