//! A daemon at whose address nobody listens.

use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::{After, ErrorKind, PlanRequest, Run, StartRequest, TestRef, Timing};
use cloudstack_simulator::Fault;

use crate::bench::{Bench, begun_elsewhere, engine, short_leases};
use crate::daemon::{SPEED, parked, until};

/// Powering off takes so long that there is time to end the daemon meanwhile.
fn slow_stop(bench: &Bench) {
    let slow = Fault { delay_ms: Some(20_000), ..Fault::on("stopVirtualMachine") };
    bench.lab.server.with_cloud(|cloud| cloud.inject(slow));
}

/// A run whose daemon goes away before anything is asked of it.
async fn deserted(bench: &mut Bench) -> Run {
    slow_stop(bench);
    let run = bench.start().await;
    until("the test VM is asked to power off", || bench.accepted("stopVirtualMachine") == 1).await;
    bench.double.stop(true);
    run
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_planned_or_begun_where_nobody_could_move_a_volume() {
    let mut bench = Bench::new(2).await;
    let address = bench.double.url();
    bench.double.stop(true);
    let request = PlanRequest::new(TestRef::Id(bench.test.id.clone()));
    let start = StartRequest::new(request.clone(), "tests");
    for error in [bench.engine.plan(&request).await.unwrap_err(), bench.engine.start(&start).await.unwrap_err()] {
        assert_eq!((error.kind(), error.is_retryable(), error.operation()), (ErrorKind::Unavailable, true, "plan"));
        let text = error.to_string();
        let told = text.contains(&address) && text.contains("does its service run, and is the address right?");
        assert!(told, "{text}");
    }
    assert_eq!(bench.accepted("stopVirtualMachine"), 0);
    bench.double.start_again().await.unwrap();
    let report = bench.run().await;
    bench.completed_and_mapped(&report).await;
}

/// Every volume is at home, and only the VM is to go.
#[tokio::test(flavor = "multi_thread")]
async fn who_moves_nothing_needs_no_daemon() {
    let mut bench = Bench::new(2).await;
    let request = PlanRequest::new(TestRef::Id(bench.test.id.clone()));
    let kept = PlanRequest { after: After::KeepVm, ..request.clone() };
    let run = bench.engine.start(&StartRequest::new(kept, "tests")).await.unwrap();
    bench.completed_and_mapped(&run.wait().await.unwrap()).await;
    bench.double.stop(true);
    let forgetful = engine(&bench, Arc::new(MemoryRepository::new()), Timing::at_speed(SPEED));
    forgetful.register(&bench.test).await.unwrap();
    forgetful.plan(&request).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_daemon_that_cannot_be_reached_for_a_while_is_waited_for() {
    let mut bench = Bench::new(2).await;
    let run = deserted(&mut bench).await;
    until("the test VM is off", || bench.powered_off()).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    bench.double.start_again().await.unwrap();
    let report = run.wait().await.unwrap();
    bench.completed_and_mapped(&report).await;
    // Nothing was sent while nobody listened, so nothing had to settle: each volume was asked for once.
    assert_eq!(bench.double.posts().len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_daemon_that_stays_away_parks_with_its_address_and_a_person_goes_on() {
    let mut bench = Bench::new(2).await;
    let address = bench.double.url();
    let report = deserted(&mut bench).await.wait().await.unwrap();
    assert_eq!(parked(&report), "too_many_attempts", "{report:#?}");
    let told = format!("{:?}", report.ending);
    assert!(told.contains("cannot be reached: does its service run") && told.contains(&address), "{told}");
    bench.unharmed(&report).await;
    let error = bench.engine.resolve(report.cleanup, "tests").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains(&address), "{error}");
    bench.double.start_again().await.unwrap();
    let report = bench.engine.resolve(report.cleanup, "tests").await.unwrap().wait().await.unwrap();
    bench.completed_and_mapped(&report).await;
    assert_eq!(bench.double.posts().len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cleanup_that_is_resumed_is_not_asked_whether_its_daemon_is_there() {
    let mut bench = Bench::new(2).await;
    slow_stop(&bench);
    let repository = Arc::new(MemoryRepository::new());
    let (doomed, id) = begun_elsewhere(&bench, &repository).await;
    until("the test VM is asked to power off", || bench.accepted("stopVirtualMachine") == 1).await;
    bench.double.stop(true);
    doomed.shutdown_background();
    let second = engine(&bench, repository, short_leases());
    let run = second.resume(id).await.unwrap();
    until("the test VM is off", || bench.powered_off()).await;
    bench.double.start_again().await.unwrap();
    bench.completed_and_mapped(&run.wait().await.unwrap()).await;
}
