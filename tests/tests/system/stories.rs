//! Stories that a cleanup must be able to tell, by name.

use cleanup_core::evidence::Evidence;
use cleanup_core::{Consent, Ending, ErrorKind, ForcedStop, PlanRequest, StartRequest};
use cloudstack_simulator::{FailoverTest as Ids, Fault, RestartMode, Settings};

use crate::bench::{Bench, SPEED, parked, until, volume};

#[tokio::test(flavor = "multi_thread")]
async fn refused_without_a_record() {
    let bench = Bench::unrecorded(2, SPEED, Settings::default()).await;
    let error = bench.engine.start(&bench.start()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error:?}");
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_after_drift() {
    let bench = Bench::new(2).await;
    let plan = bench.engine.plan(&bench.request()).await.unwrap();
    bench.with(|cloud| cloud.somebody_detaches(&volume(1)).unwrap());
    let start = StartRequest { expect: Some(plan.hash()), ..bench.start() };
    let error = bench.engine.start(&start).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Drifted, "{error:?}");
    let told =
        "the place of volume web01-disk-1 (c0000001-0000-4000-8000-00000000000c) was the test VM, slot 1 and is free";
    assert!(error.to_string().contains(told), "{error}");
    bench.untouched();
}

/// Somebody's detach waits in the test VM's queue until the volume is home, and then wipes its owner: seen or hidden, it is found out.
#[tokio::test(flavor = "multi_thread")]
async fn late_duplicate_detach_is_detected_and_never_reported_as_success() {
    for hidden in [false, true] {
        let bench = Bench::unrecorded(2, 10.0, Settings::default()).await;
        bench.engine.register(&bench.test).await.unwrap();
        let run = bench.engine.start(&bench.start()).await.unwrap();
        let first = volume(0);
        let home =
            || bench.with(|cloud| cloud.volume(&first).unwrap().virtual_machine.as_deref() == Some(Ids::APPLIANCE));
        until("the first volume is attached", home).await;
        bench.with(|cloud| {
            if hidden {
                cloud.hidden_late_detach(&first, Ids::TEST_VM).unwrap();
            } else {
                cloud.late_detach(&first, Ids::TEST_VM).unwrap();
            }
        });
        let report = run.wait().await.unwrap();
        // Whatever it says is so, by the simulator's own state.
        bench.unharmed(&report).await;
        assert!(report.ending == Some(Ending::Completed) || !parked(&report).is_empty(), "{report:#?}");
        let wiped = bench.with(|cloud| cloud.volume(&first).unwrap().virtual_machine.is_none());
        assert!(!(wiped && report.ending == Some(Ending::Completed)), "{report:#?}");
    }
}

/// Whatever it is about, and however it dies.
#[tokio::test(flavor = "multi_thread")]
async fn a_management_server_that_restarts_in_any_phase_does_no_harm() {
    let phases = ["createTags", "stopVirtualMachine", "detachVolume", "attachVolume", "destroyVirtualMachine"];
    let modes = [RestartMode::QueuePurged, RestartMode::QueueSurvives, RestartMode::HalfDone];
    let runs = phases.iter().flat_map(|phase| modes.map(|mode| tokio::spawn(restarted(phase, mode))));
    for run in runs.collect::<Vec<_>>() {
        run.await.unwrap();
    }
}

async fn restarted(phase: &'static str, mode: RestartMode) {
    let bench = Bench::unrecorded(2, 10.0, Settings::default()).await;
    bench.engine.register(&bench.test).await.unwrap();
    // Long enough to be met in the middle.
    bench.with(|cloud| cloud.inject(Fault { delay_ms: Some(20_000), ..Fault::on(phase) }));
    let run = bench.engine.start(&bench.start()).await.unwrap();
    until(phase, || bench.accepted(phase) > 0).await;
    bench.with(|cloud| cloud.restart(mode));
    let report = run.wait().await.unwrap();
    bench.unharmed(&report).await;
    if report.ending == Some(Ending::Completed) {
        return;
    }
    assert_eq!((parked(&report), mode), ("ghost_device", RestartMode::HalfDone), "{phase}: {report:#?}");
    // As the report says: the appliance is stopped, which closes the disk, and started.
    bench.with(|cloud| cloud.somebody_stops(Ids::APPLIANCE).unwrap());
    bench.with(|cloud| cloud.somebody_starts(Ids::APPLIANCE).unwrap());
    let report = bench.engine.resolve(report.cleanup, "tests").await.unwrap().wait().await.unwrap();
    bench.completed(&report).await;
}

/// A forced stop that CloudStack calls done while the guest runs on.
#[tokio::test(flavor = "multi_thread")]
async fn force_never_ends_completed_while_the_guest_may_run() {
    let bench = Bench::new(1).await;
    bench.with(|cloud| cloud.inject(Fault { unreachable: true, times: 50, ..Fault::on("stopVirtualMachine") }));
    let consent = Consent { forced_stop: ForcedStop::Allowed, ..Consent::default() };
    let start = StartRequest::new(PlanRequest { consent, ..bench.request() }, "tests");
    let report = bench.engine.start(&start).await.unwrap().wait().await.unwrap();
    assert_eq!(parked(&report), "not_proven_off", "{report:#?}");
    bench.unharmed(&report).await;
    assert_eq!(bench.accepted("detachVolume"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_flipped_byte_fails_verify() {
    let bench = Bench::new(1).await;
    let report = bench.run().await;
    bench.completed(&report).await;
    let whole = bench.engine.evidence(report.cleanup).await.unwrap().to_lines();
    Evidence::verify(&whole).unwrap();
    let mut tried = 0;
    for place in (0..whole.len()).step_by(11) {
        let mut bytes = whole.clone().into_bytes();
        bytes[place] ^= 1;
        let Ok(flipped) = String::from_utf8(bytes) else { continue };
        assert!(
            Evidence::verify(&flipped).is_err(),
            "byte {place}: {:?}",
            &whole[place.saturating_sub(20)..place + 20]
        );
        tried += 1;
    }
    assert!(tried > 500, "only {tried} bytes");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_key_a_hundred_starts_one_cleanup() {
    let bench = Bench::new(1).await;
    let start = StartRequest { key: Some("one".to_owned()), ..bench.start() };
    let starts = (0..100).map(|_| {
        let (engine, start) = (bench.engine.clone(), start.clone());
        tokio::spawn(async move { engine.start(&start).await.unwrap() })
    });
    let mut ids = std::collections::BTreeSet::new();
    for started in starts.collect::<Vec<_>>() {
        let run = started.await.unwrap();
        ids.insert(run.id());
        bench.completed(&run.wait().await.unwrap()).await;
    }
    assert_eq!(ids.len(), 1);
    assert_eq!((bench.accepted("attachVolume"), bench.accepted("destroyVirtualMachine")), (1, 1));
}
