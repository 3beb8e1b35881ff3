//! What a start's key means, who can be followed, and one cleanup after another.
#![cfg(feature = "testkit")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::{Fault, Faulty, MockCloud};
use cleanup_core::{
    After, CleanupId, Ending, Engine, ErrorKind, FailoverTest, FailoverTestId, JobRepository, PlanRequest,
    StartRequest, TestRef, TestStatus,
};
use cloudstack_simulator::{FailoverTest as Ids, Fault as CloudFault, VmState};

async fn engine(cloud: &MockCloud, test: &FailoverTest) -> Engine {
    engine_with(Arc::new(MemoryRepository::new()), cloud, test).await
}

async fn engine_with(repository: Arc<dyn JobRepository>, cloud: &MockCloud, test: &FailoverTest) -> Engine {
    let provider = cloud.provider().unwrap();
    let engine = Engine::builder(provider.clone(), provider, repository).inspector(Arc::new(cloud.clone())).build();
    engine.register(test).await.unwrap();
    engine
}

fn start(test: &FailoverTest, key: &str) -> StartRequest {
    let plan = PlanRequest::new(TestRef::Id(test.id.clone()));
    StartRequest { key: Some(key.to_owned()), ..StartRequest::new(plan, "tests") }
}

#[tokio::test(start_paused = true)]
async fn a_hundred_starts_with_one_key_are_one_cleanup() {
    let cloud = MockCloud::failover_test(2);
    let test = MockCloud::record(2).unwrap();
    let engine = engine(&cloud, &test).await;
    let starts = (0..100).map(|_| {
        let (engine, start) = (engine.clone(), start(&test, "one"));
        tokio::spawn(async move { engine.start(&start).await })
    });
    for started in starts.collect::<Vec<_>>() {
        let run = started.await.unwrap().unwrap();
        assert_eq!(run.id(), CleanupId::from_key("one"));
        assert_eq!(run.wait().await.unwrap().ending, Some(Ending::Completed));
    }
    assert_eq!(engine.cleanups().await.unwrap().len(), 1);
    // The claim, the stop, two detaches, two attaches and the delete.
    assert_eq!(cloud.with(|cloud| cloud.calls().mutating), 7);
}

/// Whichever comes first: a record that was taken back is never cleaned up, and one that is being cleaned up is not taken back.
#[tokio::test(start_paused = true)]
async fn a_withdrawal_and_a_start_at_one_time_exclude_each_other() {
    let mut ends = BTreeSet::new();
    for late in 0..60 {
        let cloud = MockCloud::failover_test(1);
        let test = MockCloud::record(1).unwrap();
        let slow = Faulty::new(Arc::new(MemoryRepository::new())).fault(Fault::Slow(Duration::from_millis(3))).always();
        let engine = engine_with(Arc::new(slow), &cloud, &test).await;
        let (starting, request) = (engine.clone(), start(&test, "key"));
        let started = tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            starting.start(&request).await
        });
        tokio::time::sleep(Duration::from_millis(late)).await;
        let withdrawn = engine.withdraw(&test.id, "tests").await.map_err(|e| e.kind());
        let ending = match started.await.unwrap() {
            Ok(run) => run.wait().await.unwrap().ending.map(|ending| ending.name()),
            Err(e) => {
                assert_eq!(e.kind(), ErrorKind::InvalidInput, "{e}");
                None
            }
        };
        let status = engine.find_test(&TestRef::Id(test.id.clone())).await.unwrap().status;
        let deleted = cloud.with(|cloud| cloud.vm(Ids::TEST_VM)).is_none_or(|vm| vm.state == VmState::Destroyed);
        match withdrawn {
            Ok(_) => assert!(status == TestStatus::Withdrawn && ending != Some("completed") && !deleted, "{late} ms"),
            Err(kind) => assert_eq!((kind, ending, deleted), (ErrorKind::Busy, Some("completed"), true), "{late} ms"),
        }
        ends.insert((withdrawn.is_ok(), ending));
    }
    // Each of the ways was met: never begun, begun and cancelled, refused.
    assert_eq!(ends, BTreeSet::from([(true, None), (true, Some("cancelled")), (false, Some("completed"))]));
}

#[tokio::test(start_paused = true)]
async fn a_key_is_not_taken_for_something_else() {
    let cloud = MockCloud::failover_test(1);
    let test = MockCloud::record(1).unwrap();
    let engine = engine(&cloud, &test).await;
    let first = start(&test, "key");
    engine.start(&first).await.unwrap().wait().await.unwrap();
    assert!(engine.start(&first).await.is_ok(), "the same again is the same cleanup");
    for test_ref in [TestRef::Any("web01".to_owned()), TestRef::TestVm(test.test_vm.clone())] {
        let named = StartRequest { plan: PlanRequest { test: test_ref, ..first.plan.clone() }, ..first.clone() };
        assert!(engine.start(&named).await.is_ok(), "the same test by another name");
    }
    let keep = PlanRequest { after: After::KeepVm, ..first.plan.clone() };
    let other = PlanRequest { test: TestRef::Any("other".to_owned()), ..first.plan.clone() };
    for plan in [keep, other] {
        let error = engine.start(&StartRequest { plan, ..first.clone() }).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
        assert_eq!(error.get("cleanup"), Some(CleanupId::from_key("key").to_string().as_str()));
    }
}

#[tokio::test(start_paused = true)]
async fn a_run_can_be_followed_after_its_end() {
    let cloud = MockCloud::failover_test(1);
    let test = MockCloud::record(1).unwrap();
    let engine = engine(&cloud, &test).await;
    let id = CleanupId::from_key("key");
    assert!(engine.run_of(id).is_none());
    let run = engine.start(&start(&test, "key")).await.unwrap();
    assert!(engine.run_of(id).is_some());
    run.wait().await.unwrap();
    let mut events = engine.run_of(id).unwrap().progress();
    let mut last = None;
    while let Some(event) = events.next().await {
        last = Some(event);
    }
    assert_eq!(last.unwrap().percent, 100);
    let summary = engine.cleanups().await.unwrap().remove(0);
    assert_eq!((summary.id, summary.status.as_str(), summary.test), (id, "completed", test.id));
}

/// Whoever asks for something else than was planned is told so, and the world is not blamed.
#[tokio::test(start_paused = true)]
async fn a_start_that_asks_for_something_else_than_was_planned_is_told_so() {
    let cloud = MockCloud::failover_test(1);
    let test = MockCloud::record(1).unwrap();
    let engine = engine(&cloud, &test).await;
    let mut other = start(&test, "key");
    other.expect = Some(engine.plan(&other.plan).await.unwrap().hash());
    other.plan.after = After::KeepVm;
    let error = engine.start(&other).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Drifted);
    let told = "what is asked for is not what the plan was made for: the test VM was to be deleted and is to be kept; ";
    assert!(error.to_string().starts_with(told), "{error}");
    assert_eq!(cloud.with(|cloud| cloud.calls().mutating), 0);
}

#[tokio::test(start_paused = true)]
async fn volumes_can_go_home_one_cleanup_after_another() {
    let cloud = MockCloud::failover_test(2);
    let whole = MockCloud::record(2).unwrap();
    let engine = engine(&cloud, &whole).await;
    let first = FailoverTest {
        id: FailoverTestId::new("first").unwrap(),
        volumes: whole.volumes[..1].to_vec(),
        ..whole.clone()
    };
    engine.register(&first).await.unwrap();
    let mut keep = start(&first, "first");
    keep.plan.after = After::KeepVm;
    // Its mark cannot be taken off: that is no reason not to end, and no reason not to go on here.
    cloud.with(|cloud| cloud.inject(CloudFault { fail: true, times: 9, ..CloudFault::on("deleteTags") }));
    let report = engine.start(&keep).await.unwrap().wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Completed));
    assert!(cloud.with(|cloud| cloud.vm(Ids::TEST_VM)).is_some());

    let report = engine.start(&start(&whole, "rest")).await.unwrap().wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
    assert_eq!(report.plan.claim, Some(CleanupId::from_key("first").to_string()));

    // A mark that nobody here left is somebody else's.
    let cloud = MockCloud::failover_test(1);
    let test = MockCloud::record(1).unwrap();
    let engine = self::engine(&cloud, &test).await;
    let mark = [
        ("resourceids", Ids::TEST_VM),
        ("resourcetype", "UserVm"),
        ("tags[0].key", "cleanup-claim"),
        ("tags[0].value", "11111111-0000-4000-8000-000000000000"),
    ];
    cloud.with(|cloud| cloud.somebody_calls("createTags", &mark)).unwrap();
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    assert_eq!(engine.start(&start(&test, "key")).await.unwrap_err().kind(), ErrorKind::Busy);
}
