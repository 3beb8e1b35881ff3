//! Reading VMs.

use super::bench::{ProviderBench, check};
use super::caller::Caller;
use crate::model::{PowerState, Vm, VmFilter, VmId};
use crate::testkit::check::{Found, ensure, same};

pub(super) const CHECKS: &[super::Check] = &[
    check!(promises_of_the_provider_stay, "what this provider promises does not change while it lives"),
    check!(a_vm_is_found_by_its_id, "one VM"),
    check!(a_vm_shows_where_it_comes_from, "when it was created, or its tags"),
    check!(a_vm_that_never_was_is_none, "`None` if the provider no longer knows it"),
    check!(vms_come_in_the_order_asked_for, "several VMs in the order asked for"),
    check!(a_name_is_matched_exactly, "the exact name"),
    check!(a_prefix_matches_the_beginning, "the beginning of the name"),
    check!(an_empty_filter_finds_every_vm, "an empty filter finds every VM that the account may see"),
    check!(no_vm_found_is_an_empty_list, "nothing found is an empty list"),
    check!(a_fresh_vm_has_no_blocking_snapshots, "how many saved states block moving disks to or from this VM"),
    check!(reading_vms_changes_nothing, "reading methods may be called at any time and change nothing"),
];

async fn promises_of_the_provider_stay(bench: &ProviderBench) -> Result<(), Found> {
    let before = bench.vms.capability();
    Caller::new(bench).stop().await?;
    same("the capability after a call", bench.vms.capability(), before)
}

async fn a_vm_is_found_by_its_id(bench: &ProviderBench) -> Result<(), Found> {
    for id in [&bench.test_vm, &bench.appliance] {
        let vm = bench.vm(id).await?;
        same("the id", &vm.id, id)?;
        same("the power of a running VM", vm.power, PowerState::Running)?;
        ensure!(
            !vm.busy && !vm.protected,
            "a quiet VM that may be deleted is listed busy {}, protected {}",
            vm.busy,
            vm.protected
        );
    }
    Ok(())
}

async fn a_vm_shows_where_it_comes_from(bench: &ProviderBench) -> Result<(), Found> {
    let vm = bench.vm(&bench.test_vm).await?;
    ensure!(vm.created.is_some() || !vm.tags.is_empty(), "neither is told, so the test VM could never be deleted");
    Ok(())
}

async fn a_vm_that_never_was_is_none(bench: &ProviderBench) -> Result<(), Found> {
    same("a VM that never was", bench.vms.vm(&bench.no_vm).await?, None)
}

async fn vms_come_in_the_order_asked_for(bench: &ProviderBench) -> Result<(), Found> {
    for ids in [
        vec![&bench.test_vm, &bench.appliance],
        vec![&bench.appliance, &bench.test_vm],
        vec![&bench.appliance, &bench.no_vm, &bench.test_vm],
        vec![],
    ] {
        let asked: Vec<VmId> = ids.iter().copied().cloned().collect();
        let wanted: Vec<Option<VmId>> =
            ids.into_iter().map(|id| Some(id.clone()).filter(|id| *id != bench.no_vm)).collect();
        let found = bench.vms.vms(&asked).await?.into_iter().map(|vm| vm.map(|vm| vm.id)).collect();
        same("the list", found, wanted)?;
    }
    Ok(())
}

async fn find(bench: &ProviderBench, name: Option<&str>, prefix: Option<&str>) -> Result<Vec<VmId>, Found> {
    let filter = VmFilter { name: name.map(str::to_owned), name_prefix: prefix.map(str::to_owned) };
    Ok(bench.vms.find_vms(&filter).await?.into_iter().map(|vm| vm.id).collect())
}

/// The name without its last letter.
fn cut(vm: &Vm) -> String {
    let mut name = vm.name.clone();
    name.pop();
    name
}

async fn a_name_is_matched_exactly(bench: &ProviderBench) -> Result<(), Found> {
    let vm = bench.vm(&bench.test_vm).await?;
    let found = find(bench, Some(&vm.name), None).await?;
    ensure!(found.contains(&vm.id), "{:?} found {found:?}, without {}", vm.name, vm.id);
    ensure!(!found.contains(&bench.appliance), "{:?} found the appliance too", vm.name);
    let found = find(bench, Some(&cut(&vm)), None).await?;
    ensure!(!found.contains(&vm.id), "{:?} found the VM {:?}", cut(&vm), vm.name);
    Ok(())
}

async fn a_prefix_matches_the_beginning(bench: &ProviderBench) -> Result<(), Found> {
    let vm = bench.vm(&bench.test_vm).await?;
    let found = find(bench, None, Some(&cut(&vm))).await?;
    ensure!(found.contains(&vm.id), "{:?} found {found:?}, without {:?}", cut(&vm), vm.name);
    let end: String = vm.name.chars().skip(1).collect();
    if !end.is_empty() && !vm.name.starts_with(&end) {
        let found = find(bench, None, Some(&end)).await?;
        ensure!(!found.contains(&vm.id), "{end:?} found {:?}, which does not begin so", vm.name);
    }
    Ok(())
}

async fn an_empty_filter_finds_every_vm(bench: &ProviderBench) -> Result<(), Found> {
    let found = find(bench, None, None).await?;
    for id in [&bench.test_vm, &bench.appliance] {
        ensure!(found.contains(id), "{id} is missing among {found:?}");
    }
    Ok(())
}

async fn no_vm_found_is_an_empty_list(bench: &ProviderBench) -> Result<(), Found> {
    let nobody = "nobody-was-ever-called-this";
    same("what a strange name found", find(bench, Some(nobody), None).await?, Vec::new())?;
    same("what a strange prefix found", find(bench, None, Some(nobody)).await?, Vec::new())
}

async fn a_fresh_vm_has_no_blocking_snapshots(bench: &ProviderBench) -> Result<(), Found> {
    same("the list of saved states", bench.vms.blocking_snapshots(&bench.test_vm).await?, Vec::new())
}

async fn reading_vms_changes_nothing(bench: &ProviderBench) -> Result<(), Found> {
    let ids = [bench.test_vm.clone(), bench.appliance.clone()];
    let (before, owners) = (bench.vms.vms(&ids).await?, bench.owners().await?);
    find(bench, None, None).await?;
    for vm in before.iter().flatten() {
        bench.vms.blocking_snapshots(&vm.id).await?;
        bench.vms.max_data_volumes(vm).await?;
        bench.vms.off_proof(&vm.id).await;
    }
    bench.vms.quiet(&[]).await;
    same("the VMs after reading", bench.vms.vms(&ids).await?, before)?;
    same("the list of who holds the volumes, after reading", bench.owners().await?, owners)
}
