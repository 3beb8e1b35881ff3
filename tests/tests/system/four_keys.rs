//! No test VM is touched unless four keys fit: a record names it, its origin shows that it is the test's, nothing protects it, and no foreign volume is on it.

use cleanup_core::{After, Engine, Error, ErrorKind, FailoverTest, FailoverTestId, PlanRequest, VmId};
use cloudstack_simulator::{FailoverTest as Ids, Settings};

use crate::bench::{Bench, SPEED, parked, until, volume};

/// Records a test that differs from the world's, and gives the error with which planning it is refused.
async fn refusal(change: impl FnOnce(&mut FailoverTest)) -> Error {
    let mut bench = Bench::unrecorded(2, SPEED, Settings::default()).await;
    change(&mut bench.test);
    bench.engine.register(&bench.test).await.unwrap();
    let error = bench.engine.plan(&bench.request()).await.unwrap_err();
    let started = bench.engine.start(&bench.start()).await.unwrap_err();
    assert_eq!((error.kind(), started.to_string()), (ErrorKind::Refused, error.to_string()));
    bench.untouched();
    error
}

fn tag(bench: &Bench, command: &str) {
    let tag = [
        ("resourceids", Ids::TEST_VM),
        ("resourcetype", "UserVm"),
        ("tags[0].key", "failover-test"),
        ("tags[0].value", "web01"),
    ];
    bench.with(|cloud| cloud.somebody_calls(command, &tag).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_must_say_what_shows_the_origin() {
    let mut bench = Bench::unrecorded(1, SPEED, Settings::default()).await;
    bench.test.began_at = None;
    let error = bench.engine.register(&bench.test).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert_eq!(
        error.to_string(),
        "nothing would show that VM b0000000-0000-4000-8000-00000000000b was made for failover test web01-test-1, so it could never be deleted: say when the test began (began_at), or which tag its test VM carries (tag)"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vm_from_before_the_test_is_refused() {
    let error = refusal(|test| test.began_at = "2026-11-23T08:10:01Z".parse().ok()).await;
    assert_eq!(error.get("key"), Some("origin"));
    assert!(error.to_string().contains("it was created at 2026-11-23T08:00:00Z, before the test began"), "{error}");
    let error = refusal(|test| (test.began_at, test.tag) = (None, "failover-test=web01".parse().ok())).await;
    assert_eq!(error.get("key"), Some("origin"));
    assert!(error.to_string().contains("it does not carry the tag failover-test=web01"), "{error}");
}

/// Whoever mixes the two up would lose the appliance.
#[tokio::test(flavor = "multi_thread")]
async fn a_test_vm_and_an_appliance_that_were_swapped_are_refused() {
    let error = refusal(|test| std::mem::swap(&mut test.test_vm, &mut test.appliance)).await;
    assert_eq!(error.get("key"), Some("origin"));
    // Even if it was made after the test began: another record says what it is.
    let bench = Bench::new(1).await;
    let (vm, appliance) = (bench.test.appliance.clone(), bench.test.test_vm.clone());
    let id = FailoverTestId::new("swapped").unwrap();
    let swapped = FailoverTest { id, test_vm: vm, appliance, source_vm: "db01".to_owned(), ..bench.test.clone() };
    bench.engine.register(&swapped).await.unwrap();
    let error = bench.plan_of(&swapped).await.unwrap_err();
    assert_eq!(error.get("key"), Some("protection"));
    assert!(error.to_string().contains("is the appliance of failover test web01-test-1"), "{error}");
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vm_on_the_list_of_protected_ones_is_refused() {
    let bench = Bench::new(1).await;
    let cloud = std::sync::Arc::new(cleanup_core::backends::cloudstack::CloudStack::new(bench.client.clone()));
    let careful = Engine::builder(cloud.clone(), cloud, std::sync::Arc::new(bench.repository.clone()))
        .protect([VmId::new(Ids::TEST_VM).unwrap()])
        .build();
    let error = careful.plan(&bench.cloud_only()).await.unwrap_err();
    assert_eq!((error.kind(), error.get("key")), (ErrorKind::Refused, Some("protection")));
    assert!(error.to_string().contains("is on the list of protected VMs here"), "{error}");
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_keys_are_named_too() {
    let bench = Bench::new(1).await;
    let protect = [("id", Ids::TEST_VM), ("deleteprotection", "true")];
    bench.with(|cloud| cloud.somebody_calls("updateVirtualMachine", &protect).unwrap());
    assert_eq!(bench.engine.plan(&bench.request()).await.unwrap_err().get("key"), Some("protection"));
    let error = refusal(|test| test.volumes.truncate(1)).await;
    assert_eq!(error.get("key"), Some("foreign_volume"));
}

/// What a program writes that does not know when the test began would let every VM pass.
#[tokio::test(flavor = "multi_thread")]
async fn a_beginning_before_there_were_clouds_is_refused() {
    let mut bench = Bench::unrecorded(1, SPEED, Settings::default()).await;
    for zero in ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "2009-12-31T23:59:59Z"] {
        bench.test.began_at = zero.parse().ok();
        let error = bench.engine.register(&bench.test).await.unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidInput && error.to_string().contains("before 2010"), "{error}");
    }
}

/// Somebody records the test VM as an appliance while its cleanup is under way.
#[tokio::test(flavor = "multi_thread")]
async fn a_test_vm_that_becomes_an_appliance_in_the_middle_is_kept() {
    let bench = Bench::unrecorded(2, 10.0, Settings::default()).await;
    bench.engine.register(&bench.test).await.unwrap();
    let run = bench.engine.start(&bench.start()).await.unwrap();
    let first = volume(0);
    let home = || bench.with(|cloud| cloud.volume(&first).unwrap().virtual_machine.as_deref() == Some(Ids::APPLIANCE));
    until("the first volume is attached", home).await;
    let (id, other) = (FailoverTestId::new("later").unwrap(), VmId::new("another").unwrap());
    let later = FailoverTest { id, appliance: bench.test.test_vm.clone(), test_vm: other, ..bench.test.clone() };
    bench.engine.register(&later).await.unwrap();
    let report = run.wait().await.unwrap();
    assert_eq!(parked(&report), "protected", "{report:#?}");
    assert_eq!(bench.sent("destroyVirtualMachine"), 0);
    bench.unharmed(&report).await;
}

/// A VM that is kept may hold what nobody named; the plan says so.
#[tokio::test(flavor = "multi_thread")]
async fn what_stays_on_a_kept_vm_is_told() {
    let mut bench = Bench::unrecorded(2, SPEED, Settings::default()).await;
    bench.test.volumes.pop();
    bench.engine.register(&bench.test).await.unwrap();
    let keep = PlanRequest { after: After::KeepVm, ..bench.request() };
    let plan = bench.engine.plan(&keep).await.unwrap();
    assert!(plan.warnings.iter().any(|w| w.contains(&volume(1)) && w.contains("stays on the test VM")), "{plan:#?}");
}

/// The keys are asked for again right before the delete, not only in the plan.
#[tokio::test(flavor = "multi_thread")]
async fn a_tag_that_goes_in_the_middle_keeps_the_vm() {
    let mut bench = Bench::unrecorded(2, 10.0, Settings::default()).await;
    (bench.test.began_at, bench.test.tag) = (None, "failover-test=web01".parse().ok());
    tag(&bench, "createTags");
    bench.engine.register(&bench.test).await.unwrap();
    let run = bench.engine.start(&bench.start()).await.unwrap();
    let first = volume(0);
    let home = || bench.with(|cloud| cloud.volume(&first).unwrap().virtual_machine.as_deref() == Some(Ids::APPLIANCE));
    until("the first volume is attached", home).await;
    tag(&bench, "deleteTags");
    let report = run.wait().await.unwrap();
    assert_eq!(parked(&report), "not_from_the_test", "{report:#?}");
    assert_eq!(bench.sent("destroyVirtualMachine"), 0);
    bench.unharmed(&report).await;

    tag(&bench, "createTags");
    let report = bench.engine.resolve(report.cleanup, "tests").await.unwrap().wait().await.unwrap();
    bench.completed(&report).await;
}
