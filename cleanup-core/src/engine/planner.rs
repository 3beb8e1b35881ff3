//! Making a plan from live reads, or saying why there can be none.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::observe::Sources;
use super::request::PlanRequest;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{
    After, Devices, FailoverTest, Observation, Origin, Place, Plan, PlannedVolume, PowerState, ProofRule, Seen,
    SnapshotRule, Vm, Volume, VolumeId, VolumeState,
};

/// A plan, and what was seen while it was made.
pub(super) struct Made {
    pub(super) plan: Plan,
    pub(super) seen: Observation,
}

/// No failover test is older. Earlier times are what programs write that know none, and every VM is younger.
const EARLIEST: Timestamp = Timestamp::constant(1_262_304_000, 0);

fn refuse(text: impl Into<String>) -> Error {
    Error::new(ErrorKind::Refused, text.into()).in_operation("plan")
}

fn unreadable(what: &str, why: &str) -> Error {
    Error::new(ErrorKind::Unavailable, format!("{what} could not be read: {why}")).in_operation("plan")
}

/// Checks of the record itself, before anything is read.
pub(super) fn check_record(test: &FailoverTest) -> Result<()> {
    let invalid = |text: String| Err(Error::new(ErrorKind::InvalidInput, text));
    if test.test_vm == test.appliance {
        return invalid(format!(
            "test VM and appliance are the same VM, {}: a cleanup would delete the appliance",
            test.test_vm
        ));
    }
    if test.volumes.is_empty() {
        return invalid(format!("failover test {} names no volumes: list every volume that must go home", test.id));
    }
    if test.volumes.len() > 200 {
        return invalid(format!(
            "failover test {} names {} volumes; at most 200 are supported",
            test.id,
            test.volumes.len()
        ));
    }
    let mut known = BTreeSet::new();
    for volume in &test.volumes {
        if !known.insert(volume) {
            return invalid(format!("failover test {} names volume {volume} twice", test.id));
        }
        if test.disposable.contains(volume) {
            return invalid(format!("volume {volume} cannot go home and be disposable at once"));
        }
    }
    if test.began_at.is_some_and(|began| began < EARLIEST) {
        return invalid(format!(
            "failover test {} cannot have begun before 2010: give the time at which it began, a moment before its test VM was created",
            test.id
        ));
    }
    let mut with_snapshot = BTreeSet::new();
    for snapshot in &test.snapshots {
        if !known.contains(&snapshot.volume) || !with_snapshot.insert(&snapshot.volume) {
            return invalid(format!(
                "snapshot {} is of volume {}, which failover test {} does not name or names another snapshot of",
                snapshot.snapshot, snapshot.volume, test.id
            ));
        }
    }
    let mut with_fingerprint = BTreeSet::new();
    for known in &test.fingerprints {
        let volume = &known.volume;
        if !test.volumes.contains(volume) || !with_fingerprint.insert(volume) {
            return invalid(format!(
                "there is a fingerprint of volume {volume}, which failover test {} does not name or has another fingerprint of",
                test.id
            ));
        }
        if !known.fingerprint.is_well_formed() {
            return invalid(format!(
                "the fingerprint of volume {volume} is none: its hashes must have 64 hex digits each"
            ));
        }
    }
    if test.origin() == Origin::default() {
        return invalid(format!(
            "nothing would show that VM {} was made for failover test {}, so it could never be deleted: say when the test began (began_at), or which tag its test VM carries (tag)",
            test.test_vm, test.id
        ));
    }
    if test.source_vm.trim().is_empty() || test.source_vm.chars().any(char::is_control) {
        return invalid("the source VM's name is empty or has a control character in it".to_owned());
    }
    Ok(())
}

/// Reads what the plan needs and computes it. `over`: cleanups of this test VM that are over.
pub(super) async fn make(
    sources: &Sources,
    test: &FailoverTest,
    request: &PlanRequest,
    over: &[String],
    now: Timestamp,
) -> Result<Made> {
    check_record(test)?;
    if sources.inspector.is_none() && request.after == After::DeleteVm && request.consent.proof == ProofRule::Device {
        return Err(refuse(
            "nobody looks at the appliance's devices, so a volume can only be called home on the provider's word: give a device inspector, or consent to cloud-only proof",
        ));
    }
    let (test_vm, appliance) = sources.pair(&test.test_vm, &test.appliance).await;
    let appliance_vm = usable_appliance(test, &appliance)?;
    let vm = match &test_vm {
        Seen::Unknown(why) => return Err(unreadable(&format!("test VM {}", test.test_vm), why)),
        Seen::Present(vm) if vm.power != PowerState::Expunging => Some(vm),
        _ => None,
    };
    let on_test_vm = match vm {
        Some(_) => sources
            .volumes
            .volumes_of(&test.test_vm)
            .await
            .map_err(|e| unreadable("the test VM's volumes", &e.to_string()))?,
        None => Vec::new(),
    };
    let on_appliance = sources
        .volumes
        .volumes_of(&test.appliance)
        .await
        .map_err(|e| unreadable("the appliance's volumes", &e.to_string()))?;
    let volumes = planned_volumes(sources, test, &on_test_vm, &on_appliance).await?;
    let devices = sources.devices(&test.appliance).await;

    let mut plan = Plan {
        test: test.id.clone(),
        source_vm: test.source_vm.clone(),
        test_vm: test.test_vm.clone(),
        origin: test.origin(),
        test_vm_name: vm.map(|vm| vm.name.clone()).unwrap_or_default(),
        test_vm_power: vm.map(|vm| vm.power.clone()),
        appliance: test.appliance.clone(),
        appliance_name: appliance_vm.name.clone(),
        volumes: Vec::new(),
        disposable: test.disposable.clone(),
        after: request.after,
        snapshots: request.snapshots,
        consent: request.consent,
        // A cleanup that kept the VM left its mark there, and is over.
        claim: vm.and_then(|vm| vm.claim.clone()).filter(|claim| over.contains(claim)),
        warnings: Vec::new(),
        observed_at: now,
    };
    for volume in &volumes {
        plan.volumes.push(planned(&plan, test, vm, volume, appliance_vm)?);
    }
    check_test_vm(sources, &plan, vm, &on_test_vm)?;
    check_own_root(test, &volumes)?;
    let mut notes = plan_snapshots(sources, test, &mut plan).await?;
    check_snapshots(sources, &plan).await?;
    check_capacity(sources, &plan, appliance_vm, &on_appliance).await?;
    check_serials(&plan, &on_appliance)?;
    add_warnings(&mut plan, vm, &on_test_vm, &devices);
    plan.warnings.append(&mut notes);
    if let Devices::Unknown(why) = &devices {
        return Err(unreadable("the appliance's devices", why));
    }
    check_readiness(sources, &plan).await?;
    let seen = Observation {
        test_vm,
        appliance: Seen::Present(appliance_vm.clone()),
        volumes: Some(volumes.into_iter().map(Seen::Present).collect()),
        on_test_vm: Some(Seen::Present(on_test_vm)),
        devices,
    };
    Ok(Made { plan, seen })
}

/// The test VM is not powered off for volumes that nobody could move.
async fn check_readiness(sources: &Sources, plan: &Plan) -> Result<()> {
    if plan.volumes.iter().all(|volume| volume.place == Place::Appliance) {
        return Ok(());
    }
    sources.volumes.ready().await.map_err(|e| {
        let (why, advice) = (format!("the volumes could not be moved now: {e}"), e.advice());
        let refused = Error::new(e.kind(), why).in_operation("plan").caused_by(e);
        advice.into_iter().fold(refused, Error::advise)
    })
}

fn usable_appliance<'a>(test: &FailoverTest, appliance: &'a Seen<Vm>) -> Result<&'a Vm> {
    let id = &test.appliance;
    match appliance {
        Seen::Unknown(why) => Err(unreadable(&format!("appliance {id}"), why)),
        Seen::Absent => Err(refuse(format!(
            "appliance {id} does not exist, or this account may not see it: check the failover test's record, and the account"
        ))),
        Seen::Present(vm) if matches!(vm.power, PowerState::Running | PowerState::Stopped) => Ok(vm),
        Seen::Present(vm) => Err(refuse(format!(
            "appliance {} ({id}) is {:?}: volumes can only be given to a running or stopped VM",
            vm.name, vm.power
        ))),
    }
}

/// Every volume of the record, in the record's order.
async fn planned_volumes(
    sources: &Sources,
    test: &FailoverTest,
    on_test_vm: &[Volume],
    on_appliance: &[Volume],
) -> Result<Vec<Volume>> {
    let known = |id: &VolumeId| on_test_vm.iter().chain(on_appliance).find(|v| v.id == *id);
    let missing: Vec<VolumeId> = test.volumes.iter().filter(|id| known(id).is_none()).cloned().collect();
    let mut elsewhere = Vec::new();
    if !missing.is_empty() {
        let found =
            sources.volumes.volumes(&missing).await.map_err(|e| unreadable("the record's volumes", &e.to_string()))?;
        for (id, volume) in missing.iter().zip(found) {
            elsewhere.push(volume.ok_or_else(|| {
                refuse(format!("volume {id} of failover test {} does not exist, or this account may not see it: it may have been deleted; do not go on before you know", test.id))
            })?);
        }
    }
    test.volumes
        .iter()
        .map(|id| {
            known(id)
                .or_else(|| elsewhere.iter().find(|v| v.id == *id))
                .cloned()
                .ok_or_else(|| Error::new(ErrorKind::Unexpected, format!("the store did not answer for volume {id}")))
        })
        .collect()
}

fn planned(
    plan: &Plan,
    test: &FailoverTest,
    vm: Option<&Vm>,
    volume: &Volume,
    appliance: &Vm,
) -> Result<PlannedVolume> {
    let id = &volume.id;
    if let VolumeState::Deleted(state) = &volume.state {
        return Err(refuse(format!("volume {} ({id}) is {state}: recover it first", volume.name)));
    }
    let place = match &volume.owner {
        None => Place::Free,
        Some(owner) if *owner == plan.test_vm => Place::TestVm,
        Some(owner) if *owner == plan.appliance => Place::Appliance,
        Some(owner) => {
            return Err(refuse(format!(
                "volume {} ({id}) is attached to VM {owner}, which is neither the test VM nor the appliance: correct the record of failover test {}, or move the volume first",
                volume.name, test.id
            )));
        }
    };
    if place == Place::TestVm && vm.is_some_and(|vm| vm.power == PowerState::Destroyed) {
        return Err(refuse(format!(
            "volume {} ({id}) is still attached to test VM {}, which is deleted and not yet expunged: recover the VM at once (recoverVirtualMachine id={}), then start again",
            volume.name, plan.test_vm, plan.test_vm
        )));
    }
    if let (Some(mine), Some(theirs)) = (&volume.zone, &appliance.zone)
        && mine != theirs
    {
        return Err(refuse(format!(
            "volume {} ({id}) lives in zone {mine}, the appliance in zone {theirs}",
            volume.name
        )));
    }
    // An empty one would fit every device that states none.
    let serial = volume.serial.clone().filter(|serial| !serial.trim().is_empty());
    if plan.consent.proof == ProofRule::Device && serial.is_none() && plan.after == After::DeleteVm {
        return Err(refuse(format!(
            "the store knows no serial number for volume {} ({id}), so its device cannot be told from another",
            volume.name
        )));
    }
    Ok(PlannedVolume {
        id: id.clone(),
        name: volume.name.clone(),
        size: volume.size,
        serial,
        place,
        slot: volume.slot,
        snapshot: None,
        before: test.fingerprints.iter().find(|known| known.volume == *id).map(|known| known.fingerprint.clone()),
    })
}

/// A missing key, by its name: what does not show that the test VM may be deleted.
pub(super) fn keyless(key: &str, why: String) -> Error {
    refuse(why).with("key", key)
}

/// The keys without which no test VM is touched. The first is that a record names it, or there would be no plan.
fn check_test_vm(sources: &Sources, plan: &Plan, vm: Option<&Vm>, on_test_vm: &[Volume]) -> Result<()> {
    let Some(vm) = vm else { return Ok(()) };
    if sources.protected.contains(&vm.id) {
        return Err(keyless(
            "protection",
            format!(
                "VM {} ({}) is on the list of protected VMs here, and so it cannot be a test VM: correct the record of failover test {}, or the list",
                vm.name, vm.id, plan.test
            ),
        ));
    }
    if let Err(why) = plan.origin.shown_by(vm) {
        return Err(keyless(
            "origin",
            format!(
                "nothing shows that VM {} ({}) was made for failover test {}: {why}; correct the record, for this may be a VM that somebody needs",
                vm.name, vm.id, plan.test
            ),
        ));
    }
    if let Some(owner) = &vm.claim
        && plan.claim.as_ref() != Some(owner)
    {
        return Err(Error::new(
            ErrorKind::Busy,
            format!("test VM {} ({}) is claimed by cleanup {owner}, which this repository does not run: look there first; if it is gone for good, remove the tag", vm.name, vm.id),
        )
        .with("cleanup", owner));
    }
    if plan.after == After::KeepVm {
        return Ok(());
    }
    if vm.protected {
        return Err(keyless(
            "protection",
            format!(
                "test VM {} ({}) is protected from deletion: remove the protection (updateVirtualMachine id={} deleteprotection=false), or keep the VM",
                vm.name, vm.id, vm.id
            ),
        ));
    }
    let foreign = on_test_vm
        .iter()
        .find(|v| !plan.disposable.contains(&v.id) && !plan.volumes.iter().any(|planned| planned.id == v.id));
    if let Some(volume) = foreign {
        return Err(keyless(
            "foreign_volume",
            format!(
                "volume {} ({}) is attached to test VM {}, and the record does not name it: add it to the volumes that go home, or to the disposable ones",
                volume.name, volume.id, vm.id
            ),
        ));
    }
    Ok(())
}

/// Finds the record's snapshots, and checks that the rule can be followed for each. What it returns a person should know.
async fn plan_snapshots(sources: &Sources, test: &FailoverTest, plan: &mut Plan) -> Result<Vec<String>> {
    let revert = plan.snapshots == SnapshotRule::Revert;
    let mut notes = Vec::new();
    for volume in &mut plan.volumes {
        let Some(recorded) = test.snapshots.iter().find(|recorded| recorded.volume == volume.id) else {
            if revert {
                notes.push(format!(
                    "the record names no snapshot of volume {} ({}): what the test wrote there stays",
                    volume.name, volume.id
                ));
            }
            continue;
        };
        let id = &recorded.snapshot;
        let found = sources.volumes.snapshot(id).await.map_err(|e| match e.kind() {
            ErrorKind::Refused => e.in_operation("plan"),
            _ => unreadable(&format!("snapshot {id}"), &e.to_string()),
        })?;
        let Some(snapshot) = found else {
            if revert {
                return Err(refuse(format!(
                    "volume {} ({}) cannot go back to its snapshot: there is no snapshot {id} any more; plan without reverting, and what the test wrote stays",
                    volume.name, volume.id
                )));
            }
            notes.push(format!(
                "the record names snapshot {id} of volume {} ({}), and there is none any more",
                volume.name, volume.id
            ));
            continue;
        };
        if snapshot.volume != volume.id {
            return Err(refuse(format!(
                "snapshot {id} is of volume {}, not of volume {} ({}): correct the record of failover test {}",
                snapshot.volume, volume.name, volume.id, plan.test
            )));
        }
        if revert && !snapshot.ready {
            return Err(refuse(format!(
                "volume {} ({}) cannot go back to snapshot {id}, which is not whole yet: wait for it, or plan without reverting",
                volume.name, volume.id
            )));
        }
        if revert && volume.place == Place::Appliance {
            return Err(refuse(format!(
                "volume {} ({}) is home already, and only a volume that is on no VM goes back to a snapshot: detach it from the appliance first, or plan without reverting",
                volume.name, volume.id
            )));
        }
        volume.snapshot = Some(snapshot.id);
    }
    let reverted = plan.volumes.iter().filter(|volume| volume.snapshot.is_some()).count();
    if revert && reverted > 0 {
        notes.push(format!("{reverted} volume(s) go back to their snapshots: whatever was written since then is lost"));
    }
    Ok(notes)
}

async fn check_snapshots(sources: &Sources, plan: &Plan) -> Result<()> {
    let leaving = plan.volumes.iter().any(|v| v.place == Place::TestVm);
    let arriving = plan.volumes.iter().any(|v| v.place != Place::Appliance);
    for (needed, vm, what) in [(leaving, &plan.test_vm, "test VM"), (arriving, &plan.appliance, "appliance")] {
        if !needed {
            continue;
        }
        let blocking = sources
            .vms
            .blocking_snapshots(vm)
            .await
            .map_err(|e| unreadable(&format!("the {what}'s VM snapshots"), &e.to_string()))?;
        if !blocking.is_empty() {
            return Err(refuse(format!(
                "{what} {vm} has VM snapshots, and volumes of such a VM cannot be moved: delete them first ({})",
                blocking.join(", ")
            )));
        }
    }
    Ok(())
}

async fn check_capacity(sources: &Sources, plan: &Plan, appliance: &Vm, on_appliance: &[Volume]) -> Result<()> {
    let arriving = plan.volumes.iter().filter(|v| v.place != Place::Appliance).count();
    if arriving == 0 {
        return Ok(());
    }
    let Ok(Some(most)) = sources.vms.max_data_volumes(appliance).await else { return Ok(()) };
    let held = on_appliance.iter().filter(|v| !v.root).count();
    if held.saturating_add(arriving) > usize::try_from(most).unwrap_or(usize::MAX) {
        return Err(refuse(format!(
            "appliance {} is full: it holds {held} data volumes, {arriving} would come, and it can hold {most}: detach what it does not need first",
            appliance.id
        )));
    }
    Ok(())
}

/// The appliance boots from slot 0; no volume ever comes home to it.
fn check_own_root(test: &FailoverTest, volumes: &[Volume]) -> Result<()> {
    let boots =
        |v: &&Volume| v.owner.as_ref() == Some(&test.appliance) && (v.slot == Some(0) || v.slot.is_none() && v.root);
    match volumes.iter().find(boots) {
        None => Ok(()),
        Some(volume) => Err(refuse(format!(
            "volume {} ({}) is the appliance's own root disk, which was never on the test VM: correct the record of failover test {}",
            volume.name, volume.id, test.id
        ))),
    }
}

/// A guest sees only the beginning of a volume's id: it must tell the planned ones and the appliance's own apart.
fn check_serials(plan: &Plan, on_appliance: &[Volume]) -> Result<()> {
    let mut seen: Vec<(&str, &VolumeId)> = on_appliance
        .iter()
        .filter(|v| !plan.volumes.iter().any(|planned| planned.id == v.id))
        .filter_map(|v| Some((v.serial.as_deref()?, &v.id)))
        .collect();
    for volume in &plan.volumes {
        let Some(serial) = volume.serial.as_deref() else { continue };
        if let Some((_, other)) = seen.iter().find(|(known, _)| known.eq_ignore_ascii_case(serial)) {
            return Err(refuse(format!(
                "volumes {} and {other} have the same device serial {serial}: the appliance could not tell them apart",
                volume.id
            )));
        }
        seen.push((serial, &volume.id));
    }
    Ok(())
}

fn add_warnings(plan: &mut Plan, vm: Option<&Vm>, on_test_vm: &[Volume], devices: &Devices) {
    let mut warnings = Vec::new();
    if vm.is_none_or(|vm| vm.power == PowerState::Destroyed) {
        warnings.push(
            "the test VM is gone already: only the volumes are brought home and the record is finished".to_owned(),
        );
    }
    if plan.consent.forced_stop == crate::model::ForcedStop::Allowed {
        warnings.push(
            "the test VM may be stopped by force if it does not shut down: its last writes may be lost".to_owned(),
        );
    }
    if matches!(devices, Devices::NoInspector) {
        warnings
            .push("nobody looks at the appliance's devices: a volume counts as home on the provider's word".to_owned());
    }
    let named = |id: &VolumeId| plan.disposable.contains(id) || plan.volumes.iter().any(|volume| volume.id == *id);
    for volume in on_test_vm.iter().filter(|volume| plan.after == After::KeepVm && !named(&volume.id)) {
        warnings.push(format!(
            "volume {} ({}) stays on the test VM, for the record does not name it",
            crate::harmless(&volume.name),
            volume.id
        ));
    }
    if !plan.disposable.is_empty() && plan.after == After::DeleteVm {
        warnings.push(format!("{} disposable volume(s) go with the test VM", plan.disposable.len()));
    }
    plan.warnings = warnings;
}
