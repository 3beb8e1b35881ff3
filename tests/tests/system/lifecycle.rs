//! Keeping the VM, cancelling, and going on after a person has helped.

use cleanup_core::{After, Ending, ErrorKind, PlanRequest, StartRequest, TestStatus, VolumeStep};
use cloudstack_simulator::{FailoverTest as Ids, Settings, VmState};
use support::Lab;

use crate::bench::{Bench, parked, until, volume};

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_vm_is_stopped_and_empty() {
    let bench = Bench::new(2).await;
    let keep = PlanRequest { after: After::KeepVm, ..bench.request() };
    let report = bench.engine.start(&StartRequest::new(keep, "tests")).await.unwrap().wait().await.unwrap();
    bench.completed(&report).await;
    let vm = bench.with(|cloud| cloud.vm(Ids::TEST_VM).unwrap());
    assert_eq!((vm.state, vm.volumes), (VmState::Stopped, Vec::new()));
    assert_eq!((bench.sent("destroyVirtualMachine"), bench.sent("deleteTags")), (0, 1));
    assert_eq!(report.test_vm, "stopped");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_cleanup_leaves_nothing_half_way() {
    // Slow enough for a person: a tick is 200 ms.
    let bench = Bench::unrecorded(4, 10.0, Settings::default()).await;
    bench.engine.register(&bench.test).await.unwrap();
    let run = bench.engine.start(&bench.start()).await.unwrap();
    let mut progress = run.progress();
    while progress.next().await.unwrap().volume_step != Some(VolumeStep::Detaching) {}
    bench.engine.cancel(run.id(), "tests").await.unwrap();
    let report = run.wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Cancelled), "{report:#?}");
    bench.unharmed(&report).await;
    let owners: Vec<Option<String>> =
        bench.with(|cloud| (0..4).map(|i| cloud.volume(&volume(i)).unwrap().virtual_machine).collect());
    assert!(owners.iter().all(Option::is_some), "a volume was left free: {owners:?}");
    assert!(owners.iter().any(|owner| owner.as_deref() == Some(Ids::TEST_VM)), "the cancel came too late: {owners:?}");
    assert_eq!(bench.sent("destroyVirtualMachine"), 0);

    let error = bench.engine.cancel(run.id(), "tests").await.unwrap_err();
    assert_eq!(error.to_string().replace(&run.id().to_string(), "CLEANUP"), "cleanup CLEANUP is cancelled already");
    // Its mark was taken off the test VM, so another cleanup can do the rest.
    assert_eq!(bench.sent("deleteTags"), 1);
    let report = bench.run().await;
    bench.completed(&report).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parked_cleanup_goes_on_when_a_person_has_helped() {
    let bench = Bench::new(3).await;
    let run = bench.engine.start(&bench.start()).await.unwrap();
    until("a volume is free", || {
        bench.with(|cloud| {
            let moved = cloud.volume(&volume(1)).is_some_and(|v| v.virtual_machine.is_none());
            moved && cloud.somebody_attaches(&volume(1), Lab::BYSTANDER).is_ok()
        })
    })
    .await;
    let report = run.wait().await.unwrap();
    assert_eq!(parked(&report), "unexpected_owner");
    bench.unharmed(&report).await;
    assert_eq!(report.volumes[1].is, format!("VM {}, slot 1", Lab::BYSTANDER));
    assert_eq!(bench.engine.find_test(&bench.request().test).await.unwrap().status, TestStatus::CleanupParked);

    // Nothing but a person's word wakes it: not a start, not a resume.
    let error = bench.engine.start(&bench.start()).await.unwrap_err();
    assert_eq!(
        error.to_string().replace(&run.id().to_string(), "CLEANUP"),
        "test VM b0000000-0000-4000-8000-00000000000b belongs to cleanup CLEANUP, which is parked: resolve that one"
    );
    let again = bench.engine.resume(run.id()).await.unwrap().wait().await.unwrap();
    assert_eq!(parked(&again), "unexpected_owner");
    // A word without a deed changes nothing.
    let again = bench.engine.resolve(run.id(), "tests").await.unwrap().wait().await.unwrap();
    assert_eq!(parked(&again), "unexpected_owner");

    bench.with(|cloud| cloud.somebody_detaches(&volume(1)).unwrap());
    let report = bench.engine.resolve(run.id(), "tests").await.unwrap().wait().await.unwrap();
    bench.completed(&report).await;
    let error = bench.engine.resolve(run.id(), "tests").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.to_string().replace(&run.id().to_string(), "CLEANUP"), "cleanup CLEANUP is completed, not parked");
}
