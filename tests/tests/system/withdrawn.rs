//! Records of failover tests that were wrong.

use cleanup_core::{Ending, ErrorKind, FailoverTest, FailoverTestId, TestRef, TestStatus};
use cloudstack_simulator::Settings;

use crate::bench::{Bench, SPEED, until};

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_record_that_blocks_a_test_vm_can_be_taken_back() {
    let bench = Bench::new(1).await;
    // Somebody took the test VM for the appliance.
    let id = FailoverTestId::new("swapped").unwrap();
    let swapped = FailoverTest {
        id: id.clone(),
        test_vm: bench.test.appliance.clone(),
        appliance: bench.test.test_vm.clone(),
        ..bench.test.clone()
    };
    bench.engine.register(&swapped).await.unwrap();
    let error = bench.engine.plan(&bench.request()).await.unwrap_err();
    assert!(error.to_string().contains("withdraw the record that is wrong"), "{error}");
    let by_name = TestRef::SourceVm("web01".to_owned());
    assert_eq!(bench.engine.find_test(&by_name).await.unwrap_err().kind(), ErrorKind::Ambiguous);

    let withdrawn = bench.engine.withdraw(&id, "tests").await.unwrap();
    assert_eq!(withdrawn, FailoverTest { status: TestStatus::Withdrawn, ..swapped.clone() });
    assert_eq!(bench.engine.withdraw(&id, "tests").await.unwrap(), withdrawn, "twice is once");
    assert_eq!(bench.engine.find_test(&by_name).await.unwrap(), bench.test);
    let error = bench.plan_of(&swapped).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("has been withdrawn: register it again"), "{error}");
    let report = bench.run().await;
    bench.completed(&report).await;

    let nobody = FailoverTestId::new("nobody").unwrap();
    assert_eq!(bench.engine.withdraw(&nobody, "tests").await.unwrap_err().kind(), ErrorKind::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_is_corrected_by_withdrawing_and_registering_again() {
    let bench = Bench::unrecorded(2, SPEED, Settings::default()).await;
    let wrong = FailoverTest { volumes: bench.test.volumes[..1].to_vec(), ..bench.test.clone() };
    bench.engine.register(&wrong).await.unwrap();
    let error = bench.engine.register(&bench.test).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Busy);
    assert!(error.to_string().ends_with("if those are wrong, withdraw it and register it again"), "{error}");
    bench.engine.withdraw(&wrong.id, "tests").await.unwrap();
    assert_eq!(bench.engine.register(&bench.test).await.unwrap(), bench.test);
    assert_eq!(bench.engine.register(&bench.test).await.unwrap(), bench.test, "and again changes nothing");
    let report = bench.run().await;
    bench.completed(&report).await;
    assert_eq!(report.volumes.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_is_being_cleaned_up_stays() {
    let bench = Bench::new(1).await;
    let run = bench.engine.start(&bench.start()).await.unwrap();
    let error = bench.engine.withdraw(&bench.test.id, "tests").await.unwrap_err();
    assert_eq!((error.kind(), error.get("cleanup")), (ErrorKind::Busy, Some(run.id().to_string().as_str())));
    until("the cleanup has begun", || bench.sent("createTags") > 0).await;
    assert_eq!(run.wait().await.unwrap().ending, Some(Ending::Completed));
    let done = bench.engine.find_test(&bench.request().test).await.unwrap();
    assert_eq!(done.status, TestStatus::CleanupCompleted);
    // What was done was done: the record of it stays.
    let error = bench.engine.withdraw(&bench.test.id, "tests").await.unwrap_err();
    assert_eq!((error.kind(), error.get("cleanup")), (ErrorKind::Refused, Some(run.id().to_string().as_str())));
    assert_eq!(bench.engine.find_test(&bench.request().test).await.unwrap(), done);
}
