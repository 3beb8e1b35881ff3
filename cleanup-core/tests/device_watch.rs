//! What a watch over the devices changes about waiting for one, and what it does not, in virtual time.
#![cfg(feature = "testkit")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use std::future::pending;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::MockCloud;
use cleanup_core::{
    Device, DeviceInspector, DeviceWatch, Ending, Engine, JobRepository, PlanRequest, Report, Result, RowKind,
    RowQuery, Run, StartRequest, TestRef, Timing, VmId,
};
use cloudstack_simulator::FailoverTest as Ids;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

const VOLUMES: usize = 2;
/// The most often that the devices are read while changes go on.
const GATHER: Duration = Duration::from_millis(50);

/// What a watch does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Watching {
    /// There is none.
    Never,
    /// To begin takes for ever.
    Stuck,
    /// It tells changes.
    Honest,
    /// It always says that something has changed.
    Storm,
}

/// What the appliance shows of the disks of the test's volumes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    AsAttached,
    Nothing,
    OnlyWhileWatched,
    /// All of them, wherever they are.
    Everything,
}

#[derive(Debug)]
struct Appliance {
    cloud: MockCloud,
    watching: Watching,
    own: Vec<Device>,
    all: Vec<Device>,
    shown: Mutex<Shown>,
    change: Arc<Notify>,
    /// How many watches there are now.
    watches: Arc<AtomicU32>,
    /// How often the devices were read, with and without a watch.
    watched_reads: AtomicU32,
    looks: AtomicU32,
}

impl Appliance {
    async fn new(cloud: &MockCloud, watching: Watching, shown: Shown) -> Arc<Self> {
        let devices = |vm: &'static str| async move { cloud.devices(&VmId::new(vm).unwrap()).await.unwrap() };
        let own = devices(Ids::APPLIANCE).await;
        let all = [own.clone(), devices(Ids::TEST_VM).await].concat();
        let shown = Mutex::new(shown);
        let cloud = cloud.clone();
        let (change, watches) = (Arc::default(), Arc::default());
        let (watched_reads, looks) = (AtomicU32::default(), AtomicU32::default());
        Arc::new(Self { cloud, watching, own, all, shown, change, watches, watched_reads, looks })
    }

    fn show(&self, shown: Shown) {
        *self.shown.lock().unwrap() = shown;
        self.change.notify_one();
    }

    fn is_watched(&self) -> bool {
        self.watches.load(SeqCst) > 0
    }

    async fn is_waited_for(&self) {
        let begun = Instant::now();
        while !self.is_watched() {
            assert!(begun.elapsed() < Duration::from_secs(600), "nobody watches");
            sleep(Duration::from_millis(1)).await;
        }
    }
}

#[async_trait]
impl DeviceInspector for Appliance {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        let counter = if self.is_watched() { &self.watched_reads } else { &self.looks };
        counter.fetch_add(1, SeqCst);
        let shown = *self.shown.lock().unwrap();
        match shown {
            Shown::Everything => Ok(self.all.clone()),
            Shown::AsAttached => self.cloud.devices(appliance).await,
            Shown::OnlyWhileWatched if self.is_watched() => self.cloud.devices(appliance).await,
            Shown::OnlyWhileWatched | Shown::Nothing => Ok(self.own.clone()),
        }
    }

    async fn watch(&self, _: &VmId) -> Option<Box<dyn DeviceWatch>> {
        match self.watching {
            Watching::Never => return None,
            Watching::Stuck => pending().await,
            Watching::Honest | Watching::Storm => {}
        }
        self.watches.fetch_add(1, SeqCst);
        let change = (self.watching == Watching::Honest).then(|| self.change.clone());
        Some(Box::new(Watch { change, watches: self.watches.clone() }))
    }
}

#[derive(Debug)]
struct Watch {
    /// None if something changes all the time.
    change: Option<Arc<Notify>>,
    watches: Arc<AtomicU32>,
}

#[async_trait]
impl DeviceWatch for Watch {
    async fn changed(&mut self) {
        if let Some(change) = &self.change {
            change.notified().await;
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.watches.fetch_sub(1, SeqCst);
    }
}

async fn start(appliance: &Arc<Appliance>, timing: Timing) -> (Run, Arc<MemoryRepository>) {
    let provider = appliance.cloud.provider().unwrap();
    let repository = Arc::new(MemoryRepository::new());
    let engine = Engine::builder(provider.clone(), provider, repository.clone())
        .inspector(appliance.clone())
        .timing(timing)
        .build();
    let test = MockCloud::record(VOLUMES).unwrap();
    engine.register(&test).await.unwrap();
    let start = StartRequest::new(PlanRequest::new(TestRef::Id(test.id.clone())), "tests");
    (engine.start(&start).await.unwrap(), repository)
}

/// A cleanup that parks because a disk is missing: the appliance, and how long that took.
async fn parks(watching: Watching, shown: Shown) -> (Arc<Appliance>, Duration) {
    let appliance = Appliance::new(&MockCloud::failover_test(VOLUMES), watching, shown).await;
    let begun = Instant::now();
    let (run, _) = start(&appliance, Timing::default()).await;
    let report: Report = run.wait().await.unwrap();
    match &report.ending {
        Some(Ending::Parked { code, .. }) => assert_eq!(code, "device_missing", "{watching:?}: {report:#?}"),
        other => panic!("{watching:?}: {other:?}"),
    }
    assert!(!appliance.is_watched(), "{watching:?}: a watch is left");
    (appliance, begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn a_watch_without_the_disk_changes_neither_the_looks_nor_the_time() {
    let (without, expected) = parks(Watching::Never, Shown::Nothing).await;
    assert_eq!(without.watched_reads.load(SeqCst), 0);
    for watching in [Watching::Stuck, Watching::Honest, Watching::Storm] {
        let (appliance, took) = parks(watching, Shown::Nothing).await;
        assert_eq!(appliance.looks.load(SeqCst), without.looks.load(SeqCst), "{watching:?}");
        assert_eq!(took, expected, "{watching:?}");
        let reads = appliance.watched_reads.load(SeqCst);
        assert_eq!(reads > 0, watching != Watching::Stuck, "{watching:?}");
        assert!(GATHER * reads <= expected, "{watching:?}: {reads} reads within {expected:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_disk_that_hides_whenever_the_engine_looks_does_not_use_up_the_looks() {
    let (without, expected) = parks(Watching::Never, Shown::Nothing).await;
    let (appliance, took) = parks(Watching::Honest, Shown::OnlyWhileWatched).await;
    assert!(appliance.watched_reads.load(SeqCst) > 0);
    assert_eq!(appliance.looks.load(SeqCst), without.looks.load(SeqCst));
    // At most every second rest is cut short.
    assert!(took * 2 >= expected, "{took:?} instead of {expected:?}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_ends_with_the_change_and_holds_the_lease_until_then() {
    let appliance = Appliance::new(&MockCloud::failover_test(VOLUMES), Watching::Honest, Shown::Nothing).await;
    let (hour, minutes) = (Duration::from_secs(3600), Duration::from_secs(300));
    let timing = Timing { look_pause: hour, ..Timing::default() };
    let begun = Instant::now();
    let (run, repository) = start(&appliance, timing.clone()).await;
    appliance.is_waited_for().await;
    let version = || async { repository.find(&RowQuery::all(RowKind::Cleanup)).await.unwrap()[0].version };
    let before = version().await;
    // Changes that are none: the lease must not wait for the end of the rest, however often it is disturbed.
    for _ in 0..minutes.as_secs() {
        sleep(Duration::from_secs(1)).await;
        appliance.show(Shown::Nothing);
    }
    let renewed = version().await - before;
    assert!(renewed + 1 >= minutes.as_secs() / timing.renew.as_secs(), "renewed {renewed} times");
    assert!(appliance.is_watched(), "the rest goes on");
    appliance.show(Shown::AsAttached);
    assert_eq!(run.wait().await.unwrap().ending, Some(Ending::Completed));
    assert!(begun.elapsed() < hour, "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_a_disk_to_go_ends_with_the_change() {
    let appliance = Appliance::new(&MockCloud::failover_test(VOLUMES), Watching::Honest, Shown::Everything).await;
    let hour = Duration::from_secs(3600);
    let begun = Instant::now();
    let (run, _) = start(&appliance, Timing { look_pause: hour, ..Timing::default() }).await;
    appliance.is_waited_for().await;
    appliance.show(Shown::AsAttached);
    assert_eq!(run.wait().await.unwrap().ending, Some(Ending::Completed));
    assert!(begun.elapsed() < hour, "{:?}", begun.elapsed());
}
