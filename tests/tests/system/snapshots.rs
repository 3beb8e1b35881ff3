//! Snapshots that were taken before a test, and everything that a cleanup leaves behind.

use cleanup_core::{
    After, Ending, ErrorKind, FailoverTest, FailoverTestId, PlanRequest, Report, Residue, ResidueKind, SnapshotId,
    SnapshotRule, StartRequest, TestSnapshot, VolumeId,
};
use cloudstack_simulator::{FailoverTest as Ids, Fault, RestartMode, Settings};

use crate::bench::{Bench, SPEED, parked, until, volume};

/// A failover test with a snapshot of each volume.
async fn with_snapshots(volumes: usize, speed: f64) -> Bench {
    let mut bench = Bench::unrecorded(volumes, speed, Settings::default()).await;
    for i in 0..volumes {
        let answer = bench.with(|cloud| {
            cloud
                .somebody_calls("createSnapshot", &[("volumeid", &volume(i)), ("name", &format!("before-{i}"))])
                .unwrap()
        });
        let snapshot = SnapshotId::new(answer["id"].as_str().unwrap()).unwrap();
        bench.test.snapshots.push(TestSnapshot { volume: VolumeId::new(volume(i)).unwrap(), snapshot });
    }
    let whole =
        || bench.with(|cloud| cloud.state()["snapshots"].as_array().unwrap().iter().all(|s| s["state"] == "BackedUp"));
    until("the snapshots are whole", whole).await;
    bench.engine.register(&bench.test).await.unwrap();
    bench
}

fn start(bench: &Bench, snapshots: SnapshotRule) -> StartRequest {
    StartRequest::new(PlanRequest { snapshots, ..bench.request() }, "tests")
}

async fn run(bench: &Bench, snapshots: SnapshotRule) -> Report {
    bench.engine.start(&start(bench, snapshots)).await.unwrap().wait().await.unwrap()
}

/// The ids of the snapshots that are there, by the simulator.
fn there(bench: &Bench) -> Vec<String> {
    let report = bench.with(|cloud| cloud.state());
    report["snapshots"].as_array().unwrap().iter().map(|s| s["id"].as_str().unwrap().to_owned()).collect()
}

fn reverted(bench: &Bench, i: usize) -> bool {
    bench.with(|cloud| cloud.volume(&volume(i)).unwrap().reverted_to)
        == Some(bench.test.snapshots[i].snapshot.to_string())
}

fn ids(residue: &[Residue]) -> Vec<&str> {
    residue.iter().map(|item| item.id.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_volume_goes_back_to_its_snapshot_before_it_goes_home() {
    let bench = with_snapshots(3, SPEED).await;
    let plan = bench.engine.plan(&start(&bench, SnapshotRule::Revert).plan).await.unwrap();
    assert!(plan.warnings.iter().any(|w| w.contains("3 volume(s) go back to their snapshots")), "{:?}", plan.warnings);
    let report = run(&bench, SnapshotRule::Revert).await;
    bench.completed(&report).await;
    assert!((0..3).all(|i| reverted(&bench, i)));
    assert_eq!((there(&bench), report.residue), (Vec::<String>::new(), Vec::new()));
    assert_eq!((bench.accepted("revertSnapshot"), bench.accepted("deleteSnapshot")), (3, 3));
    // Between detach and attach of each, and the snapshots last of all.
    let log: Vec<String> = bench.with(|cloud| cloud.calls().log.iter().map(|call| call.command.clone()).collect());
    let place = |command: &str| log.iter().position(|c| c == command).unwrap();
    let last = |command: &str| log.iter().rposition(|c| c == command).unwrap();
    assert!(place("detachVolume") < place("revertSnapshot") && place("revertSnapshot") < place("attachVolume"));
    assert!(
        last("attachVolume") < place("destroyVirtualMachine")
            && place("destroyVirtualMachine") < place("deleteSnapshot")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn snapshots_that_stay_are_listed() {
    let bench = with_snapshots(2, SPEED).await;
    let report = run(&bench, SnapshotRule::Keep).await;
    bench.completed(&report).await;
    assert_eq!(ids(&report.residue), there(&bench));
    let item = &report.residue[0];
    assert_eq!(
        (item.kind, item.name.as_str(), item.of.as_str()),
        (ResidueKind::Snapshot, "before-0", volume(0).as_str())
    );
    assert!(item.size.is_some() && item.created.is_some() && !item.retry, "{item:?}");
    assert_eq!(
        (item.reason.as_str(), item.next.clone()),
        ("the plan keeps it", format!("deleteSnapshot id={}", item.id))
    );
    assert_eq!((bench.sent("revertSnapshot"), bench.sent("deleteSnapshot")), (0, 0));
    // What a plan keeps is not taken away by trying again.
    let again = bench.engine.retry(report.cleanup, "tests").await.unwrap();
    assert_eq!((again.residue.len(), bench.sent("deleteSnapshot")), (2, 0));
}

/// Whatever force and failures leave: each thing that is there still, by the simulator, is in the report.
#[tokio::test(flavor = "multi_thread")]
async fn force_never_ends_completed_with_an_unlisted_leftover() {
    let bench = with_snapshots(3, SPEED).await;
    bench.with(|cloud| {
        // The guest ignores the power button, and nothing that is to go goes.
        cloud.inject(Fault { fail: true, times: 50, ..Fault::on("deleteSnapshot") });
        cloud.inject(Fault { fail: true, times: 50, ..Fault::on("deleteTags") });
    });
    let consent = cleanup_core::Consent { forced_stop: cleanup_core::ForcedStop::Allowed, ..Default::default() };
    let mut asked = start(&bench, SnapshotRule::Delete);
    (asked.plan.consent, asked.plan.after) = (consent, After::KeepVm);
    let report = bench.engine.start(&asked).await.unwrap().wait().await.unwrap();
    bench.completed(&report).await;
    let mut left = there(&bench);
    assert_eq!(left.len(), 3);
    let vm = bench.with(|cloud| cloud.state())["virtualmachines"]
        .as_array()
        .unwrap()
        .iter()
        .find(|vm| vm["id"] == Ids::TEST_VM)
        .unwrap()
        .clone();
    left.extend(vm["tags"].as_array().unwrap().iter().map(|tag| tag["value"].as_str().unwrap().to_owned()));
    assert_eq!(left.len(), 4, "{vm}");
    for thing in &left {
        assert!(
            report.residue.iter().any(|item| item.id == *thing || item.name == *thing),
            "{thing}: {:#?}",
            report.residue
        );
    }
    assert_eq!(report.residue.len(), left.len());
    for item in &report.residue {
        assert!(item.retry && !item.next.is_empty(), "{item:?}");
    }
    let snapshot = report.residue.iter().find(|item| item.kind == ResidueKind::Snapshot).unwrap();
    assert!(snapshot.reason.contains("could not be deleted"), "{snapshot:?}");

    // Still in vain, and told so; then it goes.
    let again = bench.engine.retry(report.cleanup, "tests").await.unwrap();
    assert_eq!(again.residue.len(), 4, "{:#?}", again.residue);
    bench.with(cloudstack_simulator::Cloud::clear_faults);
    let again = bench.engine.retry(report.cleanup, "tests").await.unwrap();
    assert_eq!((again.residue, there(&bench)), (Vec::new(), Vec::new()));
    assert_eq!(bench.engine.report(report.cleanup).await.unwrap().residue, Vec::new());
    // The log of it holds together, with what was tried afterwards.
    let evidence = bench.engine.evidence(report.cleanup).await.unwrap();
    evidence.check().unwrap();
    cleanup_core::evidence::Evidence::verify(&evidence.to_lines()).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_go_back_parks_and_can_go_home_as_it_is() {
    let bench = with_snapshots(2, SPEED).await;
    bench.with(|cloud| cloud.inject(Fault { fail: true, times: 50, ..Fault::on("revertSnapshot") }));
    let report = run(&bench, SnapshotRule::Revert).await;
    assert_eq!(parked(&report), "not_reverted", "{report:#?}");
    bench.unharmed(&report).await;
    assert_eq!((bench.accepted("attachVolume"), there(&bench).len()), (0, 2));

    bench.engine.cancel(report.cleanup, "tests").await.unwrap();
    let report = bench.engine.resolve(report.cleanup, "tests").await.unwrap().wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Cancelled), "{report:#?}");
    assert_eq!(ids(&report.residue).len(), 2);
    assert!(
        report.residue.iter().all(|item| item.reason.contains("holds what the test wrote")),
        "{:#?}",
        report.residue
    );
    assert_eq!(bench.sent("deleteSnapshot"), 0, "a snapshot that is needed was deleted");
    bench.unharmed(&report).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revert_whose_server_died_is_not_trusted() {
    let bench = with_snapshots(1, 10.0).await;
    bench.with(|cloud| cloud.inject(Fault { delay_ms: Some(8_000), times: 1, ..Fault::on("revertSnapshot") }));
    let run = bench.engine.start(&start(&bench, SnapshotRule::Revert)).await.unwrap();
    until("the revert is under way", || bench.accepted("revertSnapshot") == 1).await;
    bench.with(|cloud| cloud.restart(RestartMode::default()));
    let report = run.wait().await.unwrap();
    assert_eq!(parked(&report), "cannot_tell", "{report:#?}");
    assert_eq!(bench.accepted("attachVolume"), 0, "it was attached while a host may still write to it");
    // A person has looked: it goes on, back to the snapshot once more, and home.
    let report = bench.engine.resolve(report.cleanup, "tests").await.unwrap().wait().await.unwrap();
    bench.completed(&report).await;
    assert!(reverted(&bench, 0) && there(&bench).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn plans_that_cannot_be_followed_are_refused() {
    let bench = with_snapshots(2, SPEED).await;
    let revert = start(&bench, SnapshotRule::Revert);
    let first = volume(0);
    bench.with(|cloud| cloud.somebody_detaches(&first).unwrap());
    bench.with(|cloud| cloud.somebody_attaches(&first, Ids::APPLIANCE).unwrap());
    let told = |e: cleanup_core::Error| (e.kind(), e.to_string());
    let (kind, text) = told(bench.engine.plan(&revert.plan).await.unwrap_err());
    assert!(kind == ErrorKind::Refused && text.contains("is home already"), "{text}");

    let bench = with_snapshots(1, SPEED).await;
    let id = bench.test.snapshots[0].snapshot.to_string();
    bench.with(|cloud| cloud.somebody_calls("deleteSnapshot", &[("id", &id)]).unwrap());
    until("the snapshot is gone", || there(&bench).is_empty()).await;
    let (kind, text) = told(bench.engine.plan(&revert.plan).await.unwrap_err());
    assert!(kind == ErrorKind::Refused && text.contains("there is no snapshot"), "{text}");
    // Nothing is left to delete, so that is no reason not to clean up.
    let report = run(&bench, SnapshotRule::Delete).await;
    bench.completed(&report).await;
    assert_eq!((report.residue, bench.sent("deleteSnapshot")), (Vec::new(), 0));

    let mut bench = with_snapshots(2, SPEED).await;
    bench.test.snapshots.swap(0, 1);
    let (one, other) = (bench.test.snapshots[0].volume.clone(), bench.test.snapshots[1].volume.clone());
    (bench.test.snapshots[0].volume, bench.test.snapshots[1].volume) = (other, one);
    bench.test.id = cleanup_core::FailoverTestId::new("crossed").unwrap();
    bench.engine.register(&bench.test).await.unwrap();
    let (kind, text) = told(bench.engine.plan(&start(&bench, SnapshotRule::Keep).plan).await.unwrap_err());
    assert!(kind == ErrorKind::Refused && text.contains("correct the record"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_has_ended_is_tried_again() {
    let bench = with_snapshots(1, SPEED).await;
    let error = bench.engine.retry(cleanup_core::CleanupId::from_key("none"), "tests").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    bench.with(|cloud| cloud.inject(Fault { fail: true, times: 50, ..Fault::on("attachVolume") }));
    let report = run(&bench, SnapshotRule::Delete).await;
    assert_eq!(parked(&report), "too_many_attempts");
    let Some(Ending::Parked { why, .. }) = &report.ending else { panic!("{report:#?}") };
    assert!(why.contains("failed too often; the last time it failed: "), "{why}");
    assert!(report.ended_at.is_some_and(|ended| ended > report.began_at), "{report:#?}");
    let error = bench.engine.retry(report.cleanup, "tests").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
}

/// Two records name one snapshot: whoever takes it away takes it from the other one.
#[tokio::test(flavor = "multi_thread")]
async fn a_snapshot_that_another_test_names_is_left_alone() {
    let bench = with_snapshots(1, SPEED).await;
    bench.with(|cloud| cloud.inject(Fault { fail: true, times: 1, ..Fault::on("deleteSnapshot") }));
    let report = run(&bench, SnapshotRule::Delete).await;
    assert_eq!(report.residue.len(), 1);
    let other = other_with(&bench);
    bench.engine.register(&other).await.unwrap();
    let again = bench.engine.retry(report.cleanup, "tests").await.unwrap();
    assert!(again.residue[0].reason.ends_with("failover test other names it too, so it was left alone"), "{again:#?}");
    assert_eq!((again.ended_at, bench.sent("deleteSnapshot")), (report.ended_at, 1));
    bench.engine.withdraw(&other.id, "tests").await.unwrap();
    assert_eq!(bench.engine.retry(report.cleanup, "tests").await.unwrap().residue, Vec::new());

    let bench = with_snapshots(1, SPEED).await;
    bench.engine.register(&other_with(&bench)).await.unwrap();
    for rule in [SnapshotRule::Delete, SnapshotRule::Revert] {
        let error = bench.engine.plan(&start(&bench, rule).plan).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("is also named by failover test other, which is active"), "{error}");
    }
    assert!(bench.engine.plan(&start(&bench, SnapshotRule::Keep).plan).await.is_ok());
}

fn other_with(bench: &Bench) -> FailoverTest {
    FailoverTest { id: FailoverTestId::new("other").unwrap(), ..bench.test.clone() }
}

/// Whoever tries again dies in the middle. What they sent is under way, so nothing is sent under another id.
#[tokio::test(flavor = "multi_thread")]
async fn what_may_still_happen_is_not_tried_again() {
    let bench = with_snapshots(1, SPEED).await;
    bench.with(|cloud| cloud.inject(Fault { fail: true, times: 1, ..Fault::on("deleteSnapshot") }));
    let report = run(&bench, SnapshotRule::Delete).await;
    assert_eq!((report.residue.len(), bench.sent("deleteSnapshot")), (1, 1));

    bench.with(|cloud| cloud.inject(Fault { delay_ms: Some(100_000), times: 1, ..Fault::on("deleteSnapshot") }));
    let (engine, id) = (bench.engine.clone(), report.cleanup);
    let dying = tokio::spawn(async move { engine.retry(id, "somebody who dies").await });
    until("the deletion is under way", || bench.accepted("deleteSnapshot") == 2).await;
    dying.abort();
    assert!(dying.await.unwrap_err().is_cancelled());
    let again = match bench.engine.retry(report.cleanup, "tests").await {
        // The database may still have been writing the last thing that the dead one knew.
        Err(error) if error.kind() == ErrorKind::Busy => bench.engine.retry(report.cleanup, "tests").await,
        again => again,
    }
    .unwrap();
    assert_eq!((again.residue.len(), bench.sent("deleteSnapshot")), (1, 2), "{again:#?}");
    assert!(again.residue[0].reason.contains("may still happen, so nothing was sent now"), "{again:#?}");
    until("the deletion has ended", || there(&bench).is_empty()).await;
    assert_eq!(bench.engine.retry(report.cleanup, "tests").await.unwrap().residue, Vec::new());
}

/// A disk that could have gone with the test VM, and did not.
#[tokio::test(flavor = "multi_thread")]
async fn an_old_root_that_stays_is_listed_and_never_deleted() {
    let mut bench = Bench::unrecorded(2, SPEED, Settings::default()).await;
    let root = bench.test.volumes.remove(0);
    bench.test.disposable.push(root.clone());
    bench.engine.register(&bench.test).await.unwrap();
    // Somebody took it off the VM, so it does not go with it.
    bench.with(|cloud| cloud.somebody_stops(Ids::TEST_VM).unwrap());
    bench.with(|cloud| cloud.somebody_detaches(root.as_str()).unwrap());
    let report = bench.run().await;
    assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
    let [item] = report.residue.as_slice() else { panic!("{:#?}", report.residue) };
    assert_eq!((item.kind, item.id.as_str(), item.size), (ResidueKind::OldRoot, root.as_str(), Some(5_368_709_120)));
    assert!(!item.retry && item.next.contains("deleteVolume"), "{item:?}");
    let again = bench.engine.retry(report.cleanup, "tests").await.unwrap();
    assert_eq!((again.residue.len(), bench.sent("deleteVolume")), (1, 0));
}
