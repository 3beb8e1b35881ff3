//! Whole cleanups of failover tests that were imported, told to the database that they came from. Time is real here: a database does not
//! know of another.

use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::deployed_database::{
    DeployedDatabase, DeployedOptions, DeployedRef, WithDeployed, WriteBack,
};
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::MockCloud;
use cleanup_core::{Ending, Engine, JobRepository, PlanRequest, Report, StartRequest, TestRef, TestStatus, Timing};
use cloudstack_simulator::{Cloud, FailoverTest as World, Settings, World as Worlds};

use super::proxy::{Proxy, Way};
use super::server::Database;
use super::tables::{JOB, Shape, test_id};

const VOLUMES: usize = 3;
const SPEED: f64 = 100.0;

fn engine(cloud: &MockCloud, repository: Arc<dyn JobRepository>) -> Engine {
    let provider = cloud.provider().unwrap();
    let builder = Engine::builder(provider.clone(), provider, repository);
    // A dead process is followed soon.
    let (lease, renew, guard) = (Duration::from_secs(3), Duration::from_secs(1), Duration::from_secs(2));
    let timing = Timing { lease, renew, guard, ..Timing::at_speed(SPEED) };
    builder.inspector(Arc::new(cloud.clone())).timing(timing).build()
}

fn cloud() -> MockCloud {
    let settings = Settings { tick_ms: 20, ..Settings::default() };
    MockCloud::new(Cloud::new(Worlds::failover_test(VOLUMES), settings))
}

async fn run(engine: &Engine) -> Report {
    let request = StartRequest::new(PlanRequest::new(TestRef::Any(JOB.to_owned())), "tests");
    engine.start(&request).await.unwrap().wait().await.unwrap()
}

fn home(cloud: &MockCloud) -> bool {
    let at_home = |id: &String| cloud.with(|cloud| cloud.volume(id).unwrap().open_in == [World::APPLIANCE]);
    World::volumes(VOLUMES).iter().all(at_home)
}

async fn import(database: &DeployedDatabase) -> cleanup_core::FailoverTest {
    database.failover_test(&DeployedRef::VmName("web01".into())).await.unwrap().test
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_cleanup_is_told_to_the_row_it_came_from() {
    for (shape, ended) in
        [(Shape::Newer, "cleanup_completed"), (Shape::Deployed, "completed"), (Shape::Old, "completed")]
    {
        let Some(database) = Database::new(shape).await else { return };
        database.seed(shape, VOLUMES).await;
        let others = database.others(JOB).await;
        let (cloud, deployed) = (cloud(), database.connect().await);
        let inner = Arc::new(MemoryRepository::new());
        let engine = engine(&cloud, Arc::new(WithDeployed::new(inner, deployed.clone())));
        engine.register(&import(&deployed).await).await.unwrap();
        let report = run(&engine).await;
        assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
        assert!(home(&cloud));
        assert_eq!(report.warnings, [""; 0]);
        assert_eq!(database.status(JOB).await, ended, "{shape:?}");
        assert_eq!(database.others(JOB).await, others, "{shape:?}");
    }
}

#[cfg(feature = "sqlite")]
#[tokio::test(flavor = "multi_thread")]
async fn a_cleanup_in_a_file_while_the_database_is_away_is_complete_and_told_by_the_next_process() {
    use cleanup_core::backends::sqlite::SqliteRepository;

    let Some(database) = Database::new(Shape::Newer).await else { return };
    database.seed(Shape::Newer, VOLUMES).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("jobs.db");
    let (cloud, proxy) = (cloud(), Proxy::new(database.address()).await);
    let url = database.url_with(None, Some(proxy.port));
    let deployed = DeployedDatabase::new(&url, DeployedOptions::default()).unwrap();
    let test = import(&deployed).await;
    {
        let inner = Arc::new(SqliteRepository::open(&file).await.unwrap());
        let engine = engine(&cloud, Arc::new(WithDeployed::new(inner, deployed)));
        engine.register(&test).await.unwrap();
        proxy.set(Way::Cut);
        let report = run(&engine).await;
        // Nothing that happens to the volumes depends on the record elsewhere; the report says what it does not know.
        assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
        assert!(home(&cloud));
        assert_eq!(report.warnings.len(), 1, "{:?}", report.warnings);
        assert!(report.warnings[0].contains("does not say how its cleanup stands"), "{:?}", report.warnings);
        assert_eq!(engine.find_test(&TestRef::Id(test_id())).await.unwrap().status, TestStatus::CleanupCompleted);
    }
    assert_eq!(database.status(JOB).await, "completed");
    proxy.set(Way::Open);
    let inner = Arc::new(SqliteRepository::open(&file).await.unwrap());
    let next = WithDeployed::new(inner, database.connect().await);
    let synced = next.sync().await.unwrap();
    assert!(matches!(synced[0].told, Ok(WriteBack::Written { .. })), "{synced:?}");
    assert_eq!(synced[0].source_vm, "web01");
    assert_eq!(database.status(JOB).await, "cleanup_completed");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_engine_that_dies_after_the_test_is_recorded_and_before_the_row_is_told_is_made_good() {
    let Some(database) = Database::new(Shape::Newer).await else { return };
    database.seed(Shape::Newer, VOLUMES).await;
    let (cloud, proxy) = (cloud(), Proxy::new(database.address()).await);
    let inner = Arc::new(MemoryRepository::new());
    let url = database.url_with(None, Some(proxy.port));
    let deployed = DeployedDatabase::new(
        &url,
        DeployedOptions { patience: Duration::from_secs(30), ..DeployedOptions::default() },
    )
    .unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let first = engine(&cloud, Arc::new(WithDeployed::new(inner.clone(), deployed.clone())));
    first.register(&import(&deployed).await).await.unwrap();
    let watched = first.clone();
    let begun = runtime.spawn(async move {
        let request = StartRequest::new(PlanRequest::new(TestRef::Any(JOB.to_owned())), "tests");
        first.start(&request).await.unwrap().id()
    });
    let cleanup = begun.await.unwrap();
    // Once the beginning is told, the database goes silent: so the end is recorded here and hangs there.
    wait_for(async || database.status(JOB).await == "cleanup").await;
    proxy.set(Way::Silent);
    wait_for(async || watched.find_test(&TestRef::Id(test_id())).await.unwrap().status == TestStatus::CleanupCompleted)
        .await;
    runtime.shutdown_background();
    assert_eq!(database.status(JOB).await, "cleanup");
    assert_eq!(watched.report(cleanup).await.unwrap().ending, None, "the first process has died before its end");
    let next = engine(&cloud, Arc::new(WithDeployed::new(inner, database.connect().await)));
    let report = next.resume(cleanup).await.unwrap().wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
    assert!(home(&cloud));
    assert_eq!(database.status(JOB).await, "cleanup_completed");
    assert_eq!(report.warnings, [""; 0]);
}

async fn wait_for(mut met: impl AsyncFnMut() -> bool) {
    let look = async {
        while !met().await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    // Generous: it only keeps a failure from waiting for ever.
    tokio::time::timeout(Duration::from_secs(300), look).await.unwrap();
}
