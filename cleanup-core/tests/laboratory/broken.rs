//! The conformance suites find every way in which a provider or a store was broken on purpose.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::testkit::provider_suites::{vm_provider_checks, volume_store_checks};
use cleanup_core::testkit::{ProviderBench, volume_store_suite};
use cleanup_core::{
    Call, CallId, CallStatus, Capability, DestroyPermit, Error, ErrorKind, OffProof, Outcome, PowerState, Quiet,
    Result, StopMode, Vm, VmFilter, VmId, VmProvider, Volume, VolumeId, VolumeStore,
};
use jiff::Timestamp;

use uuid::Uuid;

use super::cloud::{Manner, SmallCloud, Work};

/// A way to be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flaw {
    None,
    PromisesChange,
    AnotherVm,
    OriginHidden,
    UnknownIsAnError,
    OwnOrder,
    NameMatchedLoosely,
    PrefixMatchedAnywhere,
    EmptyFilterFindsNothing,
    NothingFoundIsAnError,
    SnapshotsInvented,
    ReadingStops,
    StopOnlyAnswers,
    ForcedStopOnlyAnswers,
    StopTakesEveryVm,
    SecondStopRefused,
    BarrierOvertakes,
    OffIsAlwaysSaid,
    DestroyOnlyAnswers,
    DestroyTakesVolumes,
    DestroyGoesByTheCall,
    OldPermitAccepted,
    ClaimOnlyAnswers,
    ClaimOverwrites,
    ReleaseOnlyAnswers,
    ReleaseTakesAnyMark,
    AnotherVolume,
    ListCut,
    ListWithoutSerials,
    ReadingDetaches,
    DetachOnlyAnswers,
    DetachTakesAll,
    AttachOnlyAnswers,
    AttachAsRoot,
    AttachInOneSlot,
    AttachResizes,
    AttachSteals,
    AttachToNowhereSucceeds,
    SecondAttachMoves,
    StatusForgets,
    StatusInventsSuccess,
    IdsIgnored,
    ExpiryIgnored,
    WorkAfterReturn,
    AlwaysQuiet,
    NeverQuiet,
    StatusWaitsForEver,
    DeadlineAtOnce,
}

#[derive(Clone, Debug)]
struct Broken {
    flaw: Flaw,
    cloud: SmallCloud,
    asked: Arc<AtomicU32>,
}

impl Broken {
    fn new(flaw: Flaw) -> Self {
        let manner = match flaw {
            Flaw::BarrierOvertakes | Flaw::WorkAfterReturn | Flaw::AlwaysQuiet => Manner::Queued,
            _ => Manner::Careful,
        };
        Self { flaw, cloud: SmallCloud::new(manner, 2), asked: Arc::new(AtomicU32::new(0)) }
    }

    fn promises(&self) -> Capability {
        let honest = self.cloud.capability();
        match self.flaw {
            Flaw::PromisesChange => {
                Capability { claims: self.asked.fetch_add(1, Ordering::SeqCst).is_multiple_of(2), ..honest }
            }
            Flaw::WorkAfterReturn => Capability { calls_end_on_return: true, ..honest },
            _ => honest,
        }
    }

    fn named(&self, call: &Call) -> Call {
        match self.flaw {
            Flaw::IdsIgnored => Call { id: CallId::from_uuid(Uuid::new_v4()), ..call.clone() },
            Flaw::ExpiryIgnored => Call { expires: Timestamp::MAX, ..call.clone() },
            _ => call.clone(),
        }
    }

    fn submit(&self, call: &Call, work: Work) -> Outcome {
        let sent = self.cloud.submit(&self.named(call), work);
        if self.flaw == Flaw::WorkAfterReturn { Outcome::done() } else { sent }
    }

    async fn known(&self, call: &Call, patience: Duration) -> CallStatus {
        match self.flaw {
            Flaw::StatusForgets => CallStatus::Absent,
            Flaw::StatusInventsSuccess => CallStatus::Succeeded,
            Flaw::StatusWaitsForEver => std::future::pending().await,
            _ => self.cloud.status_of(call, patience).await,
        }
    }

    fn goes_on(&self, calls: &[Call]) -> Quiet {
        match self.flaw {
            Flaw::AlwaysQuiet => Quiet::Quiet,
            Flaw::NeverQuiet => Quiet::Pending,
            _ => self.cloud.quiet_now(calls),
        }
    }
}

#[async_trait]
impl VmProvider for Broken {
    fn capability(&self) -> Capability {
        self.promises()
    }
    async fn vm(&self, id: &VmId) -> Result<Option<Vm>> {
        let found = self.cloud.vm(id).await?;
        match self.flaw {
            Flaw::AnotherVm => self.cloud.vm(&self.cloud.record().appliance).await,
            Flaw::OriginHidden => Ok(found.map(|vm| Vm { created: None, ..vm })),
            Flaw::UnknownIsAnError if found.is_none() => Err(Error::new(ErrorKind::NotFound, "no such VM")),
            _ => Ok(found),
        }
    }
    async fn vms(&self, ids: &[VmId]) -> Result<Vec<Option<Vm>>> {
        let mut found = Vec::new();
        for id in ids {
            found.push(self.vm(id).await?);
        }
        if self.flaw == Flaw::OwnOrder {
            found.sort_by_key(|vm| vm.as_ref().map(|vm| vm.id.clone()));
        }
        Ok(found)
    }
    async fn find_vms(&self, filter: &VmFilter) -> Result<Vec<Vm>> {
        let everything = VmFilter::default();
        if *filter == everything && self.flaw == Flaw::EmptyFilterFindsNothing {
            return Ok(Vec::new());
        }
        let mut found = self.cloud.find_vms(filter).await?;
        let has = |vm: &Vm, part: &Option<String>| part.as_ref().is_some_and(|part| vm.name.contains(part));
        let all = self.cloud.find_vms(&everything).await?;
        match self.flaw {
            Flaw::NameMatchedLoosely => found.extend(all.into_iter().filter(|vm| has(vm, &filter.name))),
            Flaw::PrefixMatchedAnywhere => found.extend(all.into_iter().filter(|vm| has(vm, &filter.name_prefix))),
            Flaw::NothingFoundIsAnError if found.is_empty() => {
                return Err(Error::new(ErrorKind::NotFound, "no such VM"));
            }
            _ => {}
        }
        Ok(found)
    }
    async fn blocking_snapshots(&self, _: &VmId) -> Result<Vec<String>> {
        let invented = self.flaw == Flaw::SnapshotsInvented;
        Ok(if invented { vec!["yesterday".to_owned()] } else { Vec::new() })
    }
    async fn stop(&self, call: &Call, vm: &VmId, mode: StopMode) -> Outcome {
        let off = self.cloud.with(|state| state.vms.get(vm).is_some_and(|vm| vm.power == PowerState::Stopped));
        match self.flaw {
            Flaw::StopOnlyAnswers => Outcome::done(),
            Flaw::ForcedStopOnlyAnswers if mode == StopMode::Forced => Outcome::done(),
            Flaw::SecondStopRefused if off => Outcome::refused("it is off"),
            Flaw::BarrierOvertakes if off => Outcome::done(),
            Flaw::StopTakesEveryVm => {
                self.cloud.with(|state| state.vms.values_mut().for_each(|vm| vm.power = PowerState::Stopped));
                Outcome::done()
            }
            _ => self.submit(call, Work::Stop(vm.clone())),
        }
    }
    async fn destroy(&self, call: &Call, permit: &DestroyPermit) -> Outcome {
        if !permit.is_fresh() && self.flaw != Flaw::OldPermitAccepted {
            return Outcome::refused("the permit is too old");
        }
        match self.flaw {
            Flaw::DestroyOnlyAnswers => return Outcome::done(),
            Flaw::DestroyTakesVolumes => self.cloud.with(|state| state.volumes.clear()),
            Flaw::DestroyGoesByTheCall => self.cloud.with(|state| {
                state.vms.retain(|id, _| id.as_str() != call.target);
            }),
            _ => {}
        }
        self.submit(call, Work::Destroy(permit.vm().clone()))
    }
    async fn claim(&self, call: &Call, vm: &VmId) -> Outcome {
        match self.flaw {
            Flaw::ClaimOnlyAnswers => return Outcome::done(),
            Flaw::ClaimOverwrites => self.cloud.with(|state| state.vms.get_mut(vm).unwrap().claim = None),
            _ => {}
        }
        self.submit(call, Work::Claim(vm.clone(), call.cleanup.to_string()))
    }
    async fn release(&self, call: &Call, vm: &VmId) -> Outcome {
        match self.flaw {
            Flaw::ReleaseOnlyAnswers => return Outcome::done(),
            Flaw::ReleaseTakesAnyMark => self.cloud.with(|state| state.vms.get_mut(vm).unwrap().claim = None),
            _ => {}
        }
        self.submit(call, Work::Release(vm.clone(), call.cleanup.to_string()))
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.known(call, patience).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.goes_on(calls)
    }
    async fn deadline(&self, ahead: Duration) -> Timestamp {
        self.cloud.deadline(if self.flaw == Flaw::DeadlineAtOnce { Duration::ZERO } else { ahead }).await
    }
    async fn off_proof(&self, vm: &VmId) -> OffProof {
        match self.flaw {
            Flaw::OffIsAlwaysSaid => OffProof::Off,
            Flaw::ReadingStops => {
                self.cloud.with(|state| state.vms.get_mut(vm).unwrap().power = PowerState::Stopped);
                OffProof::CannotTell
            }
            _ => OffProof::CannotTell,
        }
    }
}

#[async_trait]
impl VolumeStore for Broken {
    fn capability(&self) -> Capability {
        self.promises()
    }
    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>> {
        let mut found = self.cloud.volumes_of(vm).await?;
        match self.flaw {
            Flaw::ListCut => drop(found.pop()),
            Flaw::ListWithoutSerials => found.iter_mut().for_each(|volume| volume.serial = None),
            Flaw::ReadingDetaches => self.cloud.with(|state| {
                state.volumes.values_mut().filter(|v| v.owner.as_ref() == Some(vm)).for_each(|v| v.owner = None);
            }),
            _ => {}
        }
        Ok(found)
    }
    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        let found = self.cloud.volume(id).await?;
        match self.flaw {
            Flaw::AnotherVolume => self.cloud.volume(&VolumeId::new("x-root").unwrap()).await,
            Flaw::UnknownIsAnError if found.is_none() => Err(Error::new(ErrorKind::NotFound, "no such volume")),
            _ => Ok(found),
        }
    }
    async fn volumes(&self, ids: &[VolumeId]) -> Result<Vec<Option<Volume>>> {
        let mut found = Vec::new();
        for id in ids {
            found.push(self.volume(id).await?);
        }
        if self.flaw == Flaw::OwnOrder {
            found.sort_by_key(|volume| volume.as_ref().map(|volume| volume.id.clone()));
        }
        Ok(found)
    }
    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome {
        match self.flaw {
            Flaw::DetachOnlyAnswers => return Outcome::done(),
            Flaw::DetachTakesAll => self.cloud.with(|state| {
                state.volumes.values_mut().for_each(|volume| volume.owner = None);
            }),
            _ => {}
        }
        self.submit(call, Work::Detach(volume.clone()))
    }
    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome {
        let held = self.cloud.with(|state| state.volumes.get(volume).and_then(|volume| volume.owner.clone()));
        match self.flaw {
            Flaw::AttachOnlyAnswers => return Outcome::done(),
            Flaw::AttachToNowhereSucceeds if self.cloud.vm(vm).await.unwrap().is_none() => return Outcome::done(),
            Flaw::AttachSteals => self.cloud.with(|state| state.volumes.get_mut(volume).unwrap().owner = None),
            _ => {}
        }
        let sent = self.submit(call, Work::Attach(volume.clone(), vm.clone()));
        self.cloud.with(|state| {
            let volume = state.volumes.get_mut(volume).unwrap();
            match self.flaw {
                Flaw::AttachAsRoot => volume.slot = Some(0),
                Flaw::AttachInOneSlot => volume.slot = Some(1),
                Flaw::AttachResizes => volume.size += 1,
                Flaw::SecondAttachMoves if held.is_some() => volume.slot = Some(9),
                _ => {}
            }
        });
        sent
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.known(call, patience).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.goes_on(calls)
    }
}

/// The checks that fail for a flaw, and those that hold. Checks of both suites may share a name.
async fn verdicts(flaw: Flaw) -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
    let bench = async |_: String| {
        let broken = Arc::new(Broken::new(flaw));
        Ok(ProviderBench { vms: broken.clone(), volumes: broken.clone(), ..broken.cloud.bench() })
    };
    let (mut failed, mut held) = (BTreeSet::new(), BTreeSet::new());
    for check in vm_provider_checks().chain(volume_store_checks()) {
        // Ten seconds each, and nothing but one flaw has to do with it.
        if check.name() == "an_old_permit_is_refused" && flaw != Flaw::OldPermitAccepted {
            continue;
        }
        match check.run(&bench).await {
            Ok(()) => held.insert(check.name()),
            Err(failure) => {
                assert!(failure.to_string().len() < 2_000, "a failure is to be read: {failure}");
                failed.insert(failure.check)
            }
        };
    }
    (failed, held)
}

const FLAWS: &[(Flaw, &[&str])] = &[
    (Flaw::PromisesChange, &["promises_of_the_provider_stay", "promises_of_the_store_stay"]),
    (Flaw::AnotherVm, &["a_vm_is_found_by_its_id"]),
    (Flaw::OriginHidden, &["a_vm_shows_where_it_comes_from"]),
    (Flaw::UnknownIsAnError, &["a_vm_that_never_was_is_none", "a_volume_that_never_was_is_none"]),
    (Flaw::OwnOrder, &["vms_come_in_the_order_asked_for", "volumes_come_in_the_order_asked_for"]),
    (Flaw::NameMatchedLoosely, &["a_name_is_matched_exactly"]),
    (Flaw::PrefixMatchedAnywhere, &["a_prefix_matches_the_beginning"]),
    (Flaw::EmptyFilterFindsNothing, &["an_empty_filter_finds_every_vm"]),
    (Flaw::NothingFoundIsAnError, &["no_vm_found_is_an_empty_list"]),
    (Flaw::SnapshotsInvented, &["a_fresh_vm_has_no_blocking_snapshots"]),
    (Flaw::ReadingStops, &["reading_vms_changes_nothing"]),
    (Flaw::StopOnlyAnswers, &["a_stop_turns_the_vm_off"]),
    (Flaw::ForcedStopOnlyAnswers, &["a_forced_stop_turns_the_vm_off"]),
    (Flaw::StopTakesEveryVm, &["a_stop_touches_nothing_else"]),
    (Flaw::SecondStopRefused, &["a_stopped_vm_stops_again"]),
    (Flaw::BarrierOvertakes, &["a_stop_ends_after_what_was_queued_before"]),
    (Flaw::OffIsAlwaysSaid, &["off_is_only_said_of_what_is_off"]),
    (Flaw::DestroyOnlyAnswers, &["a_destroy_deletes_the_vm"]),
    (Flaw::DestroyTakesVolumes, &["a_destroy_touches_nothing_else"]),
    (Flaw::DestroyGoesByTheCall, &["a_destroy_goes_by_the_permit"]),
    (Flaw::OldPermitAccepted, &["an_old_permit_is_refused"]),
    (Flaw::ClaimOnlyAnswers, &["a_claim_marks_the_vm"]),
    (Flaw::ClaimOverwrites, &["a_second_claimant_is_refused", "one_of_two_claims_at_once_holds"]),
    (Flaw::ReleaseOnlyAnswers, &["a_release_takes_the_mark_off"]),
    (Flaw::ReleaseTakesAnyMark, &["only_the_own_mark_is_taken_off"]),
    (Flaw::AnotherVolume, &["a_volume_is_found_by_its_id"]),
    (Flaw::ListCut, &["a_vm_lists_all_its_volumes"]),
    (Flaw::ListWithoutSerials, &["a_list_and_a_look_agree"]),
    (Flaw::ReadingDetaches, &["reading_volumes_changes_nothing"]),
    (Flaw::DetachOnlyAnswers, &["a_detach_frees_the_volume"]),
    (Flaw::DetachTakesAll, &["a_detach_touches_no_other_volume"]),
    (Flaw::AttachOnlyAnswers, &["an_attach_gives_the_volume_to_the_vm"]),
    (Flaw::AttachAsRoot, &["an_attach_never_takes_the_roots_slot"]),
    (Flaw::AttachInOneSlot, &["an_attach_takes_a_free_slot"]),
    (Flaw::AttachResizes, &["a_moved_volume_is_the_same_volume"]),
    (Flaw::AttachSteals, &["an_attach_takes_no_volume_from_another_vm"]),
    (Flaw::AttachToNowhereSucceeds, &["an_attach_to_nowhere_does_not_succeed"]),
    (Flaw::SecondAttachMoves, &["what_is_as_asked_stays_so"]),
    (Flaw::StatusForgets, &["status_finds_a_call_by_its_id"]),
    (Flaw::StatusInventsSuccess, &["a_call_never_sent_is_not_known"]),
    (Flaw::IdsIgnored, &["a_second_request_has_no_second_effect"]),
    (Flaw::ExpiryIgnored, &["an_expired_call_is_not_accepted"]),
    (Flaw::WorkAfterReturn, &["nothing_goes_on_after_a_return"]),
    (Flaw::AlwaysQuiet, &["a_pending_call_is_not_quiet"]),
    (Flaw::NeverQuiet, &["an_ended_call_becomes_quiet"]),
    (Flaw::StatusWaitsForEver, &["status_keeps_its_patience"]),
    (Flaw::DeadlineAtOnce, &["a_deadline_lies_ahead"]),
];

#[tokio::test(start_paused = true)]
async fn every_flaw_is_found_by_the_checks_meant_for_it() {
    let mut missed = Vec::new();
    for (flaw, checks) in FLAWS {
        let (failed, held) = verdicts(*flaw).await;
        for check in *checks {
            if !failed.contains(check) || held.contains(check) {
                missed.push(format!("{flaw:?} was to be found by every {check}, but what failed was {failed:?}"));
            }
        }
    }
    let (failed, _) = verdicts(Flaw::None).await;
    assert!(failed.is_empty(), "without a flaw, {failed:?} failed");
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn every_check_has_a_flaw_to_find() {
    let found: BTreeSet<&str> = FLAWS.iter().flat_map(|(_, checks)| checks.iter().copied()).collect();
    let all: BTreeSet<&str> = vm_provider_checks().chain(volume_store_checks()).map(|check| check.name()).collect();
    assert_eq!(found, all);
}

/// All failed sentences are told, not only the first.
#[tokio::test(start_paused = true)]
async fn a_failure_names_every_broken_sentence() {
    let bench = async |_: String| {
        let broken = Arc::new(Broken::new(Flaw::AttachOnlyAnswers));
        Ok(ProviderBench { volumes: broken.clone(), ..broken.cloud.bench() })
    };
    let failure = volume_store_suite(bench).await.unwrap_err();
    assert!(failure.failures.len() > 1 && failure.failures.len() < failure.checks, "{failure}");
    assert!(
        failure.to_string().contains("an_attach_gives_the_volume_to_the_vm: \"gives a free volume to a VM\""),
        "{failure}"
    );
}
