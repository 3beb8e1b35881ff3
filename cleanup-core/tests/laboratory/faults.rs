//! Whole cleanups by the small cloud, under every fault that can strike every request.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::decide::Limits;
use cleanup_core::testkit::{Fault, Faulty};
use cleanup_core::{
    After, Consent, Ending, Engine, FailoverTest, ForcedStop, PlanRequest, PowerState, Report, SnapshotRule,
    StartRequest, TestRef, VmId, VmProvider, VolumeId, VolumeStep,
};

use super::cloud::{Manner, SmallCloud};

const MANNERS: [Manner; 3] = [Manner::Plain, Manner::Careful, Manner::Queued];

/// Every kind of fault. What is slow is once slower than a read may be, and once only slow.
const FAULTS: [Fault; 17] = [
    Fault::LostReply,
    Fault::LostRequest,
    Fault::Refused,
    Fault::FailedButDone,
    Fault::NeverAnswers,
    Fault::DoneButNeverAnswers,
    Fault::Panics,
    Fault::Slow(Duration::from_secs(15)),
    Fault::Slow(Duration::from_secs(300)),
    Fault::Duplicate,
    Fault::LateDuplicate(0),
    Fault::LateDuplicate(2),
    Fault::StaleRead,
    Fault::Unavailable,
    Fault::MissingDevice,
    Fault::WrongDevice,
    Fault::Conflict,
];

const HOUR: Duration = Duration::from_secs(3600);

/// Less patient than usual, so that what fails for ever is soon given up.
const LIMITS: Limits = Limits {
    stops: 3,
    attempts: 5,
    resends: 2,
    device_looks: 30,
    foreign_looks: 60,
    failed_looks: 30,
    settle_looks: 120,
};

/// No part of a cleanup of a test that is named by its id.
const NOT_ASKED: [&str; 2] = ["find_vms", "events"];

const OF_THE_REPOSITORY: [&str; 5] = ["put_if", "now", "get", "find", "events"];

/// One fault in one world.
#[derive(Clone, Copy, Debug)]
struct Case {
    manner: Manner,
    fault: Fault,
    on: &'static str,
    skip: u32,
    times: u32,
    after: After,
}

impl Case {
    /// Whether the report's places can be true: reads that lie to the end cannot be seen through.
    fn reads_can_be_true(self) -> bool {
        !(self.fault == Fault::StaleRead && self.times == u32::MAX)
    }

    /// Half of them go back to a snapshot, besides those that are about snapshots.
    fn snapshots(self) -> SnapshotRule {
        let about = ["revert", "delete_snapshot", "snapshot"].contains(&self.on);
        if about || self.skip > 0 { SnapshotRule::Revert } else { SnapshotRule::Keep }
    }

    fn is_endless(self) -> bool {
        self.on == "put_if" && self.times == u32::MAX
    }
}

struct Lab {
    cloud: SmallCloud,
    parts: Arc<Faulty<SmallCloud>>,
    jobs: Arc<Faulty<MemoryRepository>>,
    engine: Engine,
    test: FailoverTest,
}

impl Lab {
    fn new(case: Case) -> Self {
        let cloud = SmallCloud::new(case.manner, 2);
        let clock = cloud.clone();
        let (mut parts, mut jobs) = (
            Faulty::new(Arc::new(cloud.clone())),
            Faulty::new(Arc::new(MemoryRepository::with_clock(move || clock.clock()))),
        );
        if OF_THE_REPOSITORY.contains(&case.on) {
            jobs = jobs.fault(case.fault).on(case.on).skip(case.skip).times(case.times);
        } else {
            parts = parts.fault(case.fault).on(case.on).skip(case.skip).times(case.times);
        }
        // What leads to the request that is to be struck.
        match case.on {
            "force_stop" => parts = parts.fault(Fault::Refused).on("stop").always(),
            "quiet" => parts = parts.fault(Fault::LostReply).on("detach").always(),
            "barrier" => cloud.with(|state| state.vms.values_mut().for_each(|vm| vm.power = PowerState::Stopped)),
            _ => {}
        }
        let (parts, jobs) = (Arc::new(parts), Arc::new(jobs));
        let engine =
            Engine::builder(parts.clone(), parts.clone(), jobs.clone()).inspector(parts.clone()).limits(LIMITS).build();
        let test = cloud.record();
        Self { cloud, parts, jobs, engine, test }
    }

    /// The cleanup's end, if it comes to one: whoever is told of an error tries again, a while later.
    async fn run(&self, case: Case) -> Option<Report> {
        let (after, snapshots) = (case.after, case.snapshots());
        const TRIES: usize = 12;
        let consent = Consent { forced_stop: ForcedStop::Allowed, ..Consent::default() };
        let request = PlanRequest { after, consent, snapshots, ..PlanRequest::new(TestRef::Id(self.test.id.clone())) };
        let start = StartRequest { key: Some("once".to_owned()), ..StartRequest::new(request, "tests") };
        for _ in 0..TRIES {
            let begun = async {
                self.engine.register(&self.test).await?;
                self.engine.start(&start).await?.wait().await
            };
            match begun.await {
                Ok(report) => return Some(report),
                Err(_) => tokio::time::sleep(Duration::from_secs(40)).await,
            }
        }
        None
    }

    fn has_struck(&self, case: Case) -> bool {
        let mut strikes = self.parts.struck().into_iter().chain(self.jobs.struck());
        strikes.any(|strike| strike.fault == case.fault && strike.on == case.on)
    }

    fn owner(&self, id: &VolumeId) -> Option<Option<VmId>> {
        self.cloud.with(|state| state.volumes.get(id).map(|volume| volume.owner.clone()))
    }

    /// What is wrong with the world or the report, by the cloud's own count.
    fn wrongs(&self, case: Case, report: Option<&Report>) -> Vec<String> {
        let mut wrongs = Vec::new();
        let test = &self.test;
        for id in &test.volumes {
            match self.owner(id) {
                None => wrongs.push(format!("{id} is lost")),
                Some(Some(owner)) if owner != test.test_vm && owner != test.appliance => {
                    wrongs.push(format!("{id} is on {owner}"));
                }
                Some(_) => {}
            }
        }
        let (vm_is_there, changes, effects) = self
            .cloud
            .with(|state| (state.vms.contains_key(&test.test_vm), state.changes.clone(), state.effects.clone()));
        if changes.iter().any(|change| change.starts_with("LOST")) {
            wrongs.push("a VM was destroyed with volumes on it".to_owned());
        }
        // A copy that arrives late at a cloud that promises nothing is what no caller can prevent.
        let preventable = !(case.manner == Manner::Plain && matches!(case.fault, Fault::LateDuplicate(_)));
        wrongs.extend(
            effects.iter().filter(|(_, n)| **n > 1 && preventable).map(|(id, n)| format!("{id} took effect {n} times")),
        );
        let snapshots = self.cloud.with(|state| state.snapshots.keys().cloned().collect::<BTreeSet<_>>());
        let back = |volume: &VolumeId| changes.contains(&format!("revert {volume}"));
        for recorded in test.snapshots.iter().filter(|recorded| !snapshots.contains(&recorded.snapshot)) {
            if case.snapshots() == SnapshotRule::Keep || !back(&recorded.volume) {
                wrongs.push(format!("{} is gone, and its volume did not go back to it", recorded.snapshot));
            }
        }
        let Some(report) = report else { return wrongs };
        if report.ending == Some(Ending::Completed) {
            let listed: BTreeSet<String> = report.residue.iter().map(|item| item.id.clone()).collect();
            let unlisted = snapshots.iter().filter(|id| !listed.contains(id.as_str()));
            wrongs.extend(unlisted.map(|id| format!("{id} is left, and not listed")));
        }
        match &report.ending {
            Some(Ending::Completed) => {
                if test.volumes.iter().any(|id| self.owner(id) != Some(Some(test.appliance.clone()))) {
                    wrongs.push("completed, but not every volume is home".to_owned());
                }
                if vm_is_there != (case.after == After::KeepVm) {
                    wrongs.push("completed, but the test VM is not as planned".to_owned());
                }
            }
            Some(Ending::Parked { .. }) => {}
            other => wrongs.push(format!("it ended as {other:?}")),
        }
        wrongs.extend(self.misplaced(report).into_iter().filter(|_| case.reads_can_be_true()));
        wrongs
    }

    /// Volumes that are not where the report says.
    fn misplaced(&self, report: &Report) -> Vec<String> {
        let (test, mut wrongs) = (&self.test, Vec::new());
        for volume in &report.volumes {
            let owner = self.owner(&volume.id).flatten();
            let said = match volume.step {
                VolumeStep::OnTestVm => Some(test.test_vm.clone()),
                VolumeStep::Free => None,
                VolumeStep::Attached | VolumeStep::Home => Some(test.appliance.clone()),
                // Honest about not knowing, or in words.
                _ => continue,
            };
            if said != owner {
                wrongs.push(format!("{} is said to be {:?}, but is on {owner:?}", volume.id, volume.step));
            }
        }
        wrongs
    }
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for manner in MANNERS {
        for fault in FAULTS {
            for on in fault.operations() {
                for (skip, times) in [(0, 1), (1, 1), (2, 2), (0, u32::MAX)] {
                    // A release is for VMs that stay.
                    let after = if on == "release" { After::KeepVm } else { After::DeleteVm };
                    cases.push(Case { manner, fault, on, skip, times, after });
                }
            }
        }
    }
    cases
}

/// What came of a case.
struct Outcome {
    case: Case,
    has_struck: bool,
    report: Option<Report>,
    wrongs: Vec<String>,
}

/// In a runtime of its own, in virtual time: what a case leaves running ends with it.
fn with_paused_time<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap().block_on(work)
}

fn outcome(case: Case) -> Outcome {
    with_paused_time(async {
        let lab = Lab::new(case);
        // A repository that never says whether it has written is followed for ever.
        let limit = if case.is_endless() { HOUR / 12 } else { 72 * HOUR };
        let report = tokio::time::timeout(limit, lab.run(case)).await.unwrap_or_default();
        let mut wrongs = lab.wrongs(case, report.as_ref());
        if case.manner != Manner::Plain {
            lab.parts.deliver().await;
            wrongs.extend(lab.wrongs(case, report.as_ref()));
        }
        if report.is_none() && case.times != u32::MAX {
            wrongs.push("it never ended".to_owned());
        }
        Outcome { case, has_struck: lab.has_struck(case), report, wrongs }
    })
}

fn outcomes(cases: &[Case]) -> Vec<Outcome> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let part = cases.len().div_ceil(threads);
    std::thread::scope(|scope| {
        let work: Vec<_> = cases
            .chunks(part)
            .map(|part| scope.spawn(|| part.iter().map(|case| outcome(*case)).collect::<Vec<_>>()))
            .collect();
        work.into_iter().flat_map(|work| work.join().unwrap()).collect()
    })
}

#[test]
fn no_fault_loses_a_volume_or_does_a_thing_twice() {
    let outcomes = outcomes(&cases());
    let ended = |fits: fn(&Ending) -> bool| {
        outcomes.iter().filter(|o| o.report.as_ref().and_then(|r| r.ending.as_ref()).is_some_and(fits)).count()
    };
    let completed = ended(|ending| *ending == Ending::Completed);
    let parked = ended(|ending| matches!(ending, Ending::Parked { .. }));
    let all = outcomes.len();
    println!(
        "{all} cleanups: {completed} completed, {parked} parked, {} could not begin or go on",
        all - completed - parked
    );
    let struck: BTreeSet<_> =
        outcomes.iter().filter(|o| o.has_struck).map(|o| (format!("{:?}", o.case.fault), o.case.on)).collect();
    let missed: Vec<_> = FAULTS
        .iter()
        .flat_map(|fault| fault.operations().map(move |on| (format!("{fault:?}"), on)))
        .filter(|pair| !struck.contains(pair) && !NOT_ASKED.contains(&pair.1))
        .collect();
    assert!(missed.is_empty(), "faults that never struck show nothing: {missed:?}");
    let wrong: Vec<_> = outcomes
        .iter()
        .filter(|o| !o.wrongs.is_empty())
        .map(|o| format!("{:?}: {:?}; {:?}", o.case, o.wrongs, o.report.as_ref().map(|r| &r.ending)))
        .collect();
    assert!(wrong.is_empty(), "{} of them: {:#?}", wrong.len(), &wrong[..wrong.len().min(60)]);
}

/// A person reads the report of a parked cleanup to find the volumes.
#[test]
fn a_parked_report_says_where_the_volumes_are() {
    let case = |fault, on, skip| Case { manner: Manner::Plain, fault, on, skip, times: 1, after: After::DeleteVm };
    for case in [case(Fault::NeverAnswers, "attach", 0), case(Fault::WrongDevice, "devices", 1)] {
        with_paused_time(async {
            let lab = Lab::new(case);
            let report = lab.run(case).await.unwrap();
            assert!(matches!(report.ending, Some(Ending::Parked { .. })), "{report:#?}");
            assert_eq!(lab.misplaced(&report), Vec::<String>::new(), "{case:?}");
        });
    }
}

/// Nobody waits for ever for a repository that never says whether it has written.
#[test]
fn a_repository_that_never_says_what_it_wrote_ends_the_run() {
    let on = "put_if";
    let case =
        Case { manner: Manner::Plain, fault: Fault::LostReply, on, skip: 0, times: u32::MAX, after: After::DeleteVm };
    with_paused_time(async {
        let lab = Lab::new(case);
        let ended = tokio::time::timeout(HOUR, lab.run(case)).await;
        assert!(ended.is_ok(), "after an hour, {} puts were struck", lab.jobs.struck().len());
    });
}

#[test]
#[should_panic(expected = "Refused cannot strike \"volume\"")]
fn a_fault_that_could_never_strike_is_not_taken() {
    let _ = Faulty::new(Arc::new(SmallCloud::new(Manner::Plain, 1))).fault(Fault::Refused).on("volume");
}

#[test]
fn what_has_not_struck_as_often_as_ordered_is_told() {
    with_paused_time(async {
        let cloud = SmallCloud::new(Manner::Plain, 1);
        let parts = Faulty::new(Arc::new(cloud.clone())).fault(Fault::Unavailable).on("vm").skip(1).times(2);
        let parts = parts.fault(Fault::Slow(HOUR)).on("vm").fault(Fault::Refused).always();
        let test_vm = cloud.record().test_vm;
        let mut answers = Vec::new();
        for _ in 0..4 {
            answers.push(VmProvider::vm(&parts, &test_vm).await.is_ok());
        }
        assert_eq!(answers, [true, false, false, true]);
        assert_eq!(parts.left(), [Fault::Refused]);
        let struck: Vec<_> = parts.struck().into_iter().map(|strike| strike.fault).collect();
        assert_eq!(struck, [Fault::Slow(HOUR), Fault::Unavailable, Fault::Unavailable]);
    });
}
