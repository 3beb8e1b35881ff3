//! Executors that stop in the middle, for a while or for ever, databases that lose commits, and others that take over.

use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::MockCloud;
use cleanup_core::{
    Ending, Engine, ErrorKind, JobRepository, PlanRequest, Run, StartRequest, TestRef, TestStatus, VmProvider,
    VolumeStore,
};
use jiff::Timestamp;

use super::freezer::{Gate, Gated};
use super::support::Lab;
use super::swarm::{Dice, fault};

/// A repository whose clock is tokio's.
fn repository() -> MemoryRepository {
    let (origin, began) = (tokio::time::Instant::now(), Timestamp::now());
    MemoryRepository::with_clock(move || began + jiff::SignedDuration::try_from(origin.elapsed()).unwrap())
}

/// One executor behind a gate, as one process.
fn executor(cloud: &MockCloud, repository: &MemoryRepository) -> (Engine, Gate) {
    let gate = Gate::open();
    let provider = cloud.provider().unwrap();
    let vms: Arc<dyn VmProvider> = provider.clone();
    let volumes: Arc<dyn VolumeStore> = provider;
    let rows: Arc<dyn JobRepository> = Arc::new(repository.clone());
    let engine = Engine::builder(
        Arc::new(Gated(gate.clone(), vms)),
        Arc::new(Gated(gate.clone(), volumes)),
        Arc::new(Gated(gate.clone(), rows)),
    )
    .inspector(Arc::new(cloud.clone()))
    .build();
    (engine, gate)
}

async fn started(engine: &Engine, key: &str) -> Run {
    let request = PlanRequest::new(TestRef::Any("test-1".to_owned()));
    let start = StartRequest { key: Some(key.to_owned()), ..StartRequest::new(request, "tests") };
    engine.start(&start).await.unwrap()
}

async fn one(seed: u64) {
    let mut dice = Dice(seed ^ 0x5eed);
    let volumes = 1 + usize::try_from(dice.roll(2)).unwrap();
    let cloud = MockCloud::failover_test(volumes);
    let repository = repository();
    let (first, gate) = executor(&cloud, &repository);
    let test = MockCloud::record(volumes).unwrap();
    first.register(&test).await.unwrap();
    let lab = Lab { client: cloud.client().unwrap(), cloud: cloud.clone(), engine: first.clone(), test: test.clone() };
    let mut story = format!("seed {seed}, {volumes} volumes");
    let run = started(&first, "key").await;
    for _ in 0..dice.roll(2) {
        let fault = fault(&mut dice);
        story += &format!("\n  {fault:?}");
        cloud.with(|cloud| cloud.inject(fault));
    }
    let freeze = Duration::from_millis(dice.roll(22_000));
    tokio::time::sleep(freeze).await;
    gate.set_open(false);
    story += &format!("\n  stopped after {freeze:?}");
    for _ in 0..dice.roll(2) {
        story += &format!("\n  the database loses its last commit: {}", repository.lose_last_commit());
    }
    let (second, _) = executor(&cloud, &repository);
    let successor = second.resume(run.id()).await;
    let successor = match successor {
        Ok(successor) => successor,
        // The lost commit was the very first: the same key begins the same cleanup again.
        Err(e) if e.kind() == ErrorKind::NotFound => started(&second, "key").await,
        Err(e) => panic!("{story}\n{e:?}"),
    };
    assert_eq!(successor.id(), run.id(), "{story}");
    let thaw = Duration::from_millis(dice.roll(120_000));
    tokio::time::sleep(thaw).await;
    gate.set_open(true);
    story += &format!("\n  goes on after {thaw:?} more");
    let mut ends = Vec::new();
    for (who, run) in [("the second", &successor), ("the first", &run)] {
        let end = tokio::time::timeout(Duration::from_secs(6 * 3600), run.wait()).await;
        let end = end.unwrap_or_else(|_| panic!("{story}\n{who} executor never ends"));
        story += &format!("\n  {who}: {:?}", end.as_ref().map(|report| &report.ending).map_err(|e| e.kind()));
        ends.push(end);
    }
    // One may have lost to the other, never both.
    let mut report = ends.into_iter().find_map(Result::ok).unwrap_or_else(|| panic!("{story}"));
    lab.check_told(&report, &story);
    if matches!(report.ending, Some(Ending::Parked { .. })) {
        cloud.with(|cloud| {
            cloud.clear_faults();
            let _ = cloud.somebody_stops(cloudstack_simulator::FailoverTest::APPLIANCE);
            let _ = cloud.somebody_starts(cloudstack_simulator::FailoverTest::APPLIANCE);
        });
        report = second.resolve(run.id(), "tests").await.unwrap().wait().await.unwrap();
        lab.check_told(&report, &story);
    }
    assert_eq!(report.ending, Some(Ending::Completed), "{story}");
    let status = second.find_test(&TestRef::Id(test.id)).await.unwrap().status;
    assert_eq!(status, TestStatus::CleanupCompleted, "{story}");
}

#[test]
fn whoever_takes_over_loses_nothing() {
    for seed in super::swarm::seeds() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(one(seed));
    }
}
