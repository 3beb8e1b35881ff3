//! An executor that dies at each point at which it can, and another one that goes on.

use std::collections::BTreeMap;
use std::sync::Arc;

use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::MockCloud;
use cleanup_core::{
    Ending, Engine, JobRepository, PlanRequest, SnapshotRule, StartRequest, TestRef, TestSnapshot, VmProvider,
    VolumeStore,
};
use cloudstack_simulator::FailoverTest as World;
use jiff::{SignedDuration, Timestamp};

use crate::check;
use crate::gate::{Gate, Gated};

const VOLUMES: usize = 2;
/// When the repository's clock begins.
const BEGAN: Timestamp = Timestamp::constant(1_795_422_482, 0);

/// Where everything is in the end, by the simulator.
type End = BTreeMap<String, String>;

struct Place {
    cloud: MockCloud,
    rows: Arc<dyn JobRepository>,
    start: StartRequest,
}

impl Place {
    async fn new() -> Self {
        let cloud = MockCloud::failover_test(VOLUMES);
        let mut test = MockCloud::record(VOLUMES).unwrap();
        for volume in &test.volumes {
            let about = [("volumeid", volume.as_str())];
            let answer = cloud.with(|cloud| cloud.somebody_calls("createSnapshot", &about).unwrap());
            let snapshot = answer["id"].as_str().unwrap().parse().unwrap();
            test.snapshots.push(TestSnapshot { volume: volume.clone(), snapshot });
        }
        tokio::time::sleep(std::time::Duration::from_secs(20)).await;
        let request = PlanRequest { snapshots: SnapshotRule::Revert, ..PlanRequest::new(TestRef::Id(test.id.clone())) };
        let start = StartRequest { key: Some("once".to_owned()), ..StartRequest::new(request, "tests") };
        // Leases end in virtual time.
        let origin = tokio::time::Instant::now();
        let now = move || BEGAN + SignedDuration::try_from(origin.elapsed()).unwrap();
        let place = Self { cloud, rows: Arc::new(MemoryRepository::with_clock(now)), start };
        place.engine(&Gate::open()).register(&test).await.unwrap();
        place
    }

    fn engine(&self, gate: &Gate) -> Engine {
        let provider = self.cloud.provider().unwrap();
        let (vms, volumes): (Arc<dyn VmProvider>, Arc<dyn VolumeStore>) = (provider.clone(), provider);
        let gated = |gate: &Gate| (Gated(gate.clone(), vms), Gated(gate.clone(), volumes));
        let (vms, volumes) = gated(gate);
        Engine::builder(Arc::new(vms), Arc::new(volumes), Arc::new(Gated(gate.clone(), self.rows.clone())))
            .inspector(Arc::new(self.cloud.clone()))
            .build()
    }

    fn end(&self) -> End {
        self.cloud.with(|cloud| {
            let vm = cloud.vm(World::TEST_VM).unwrap();
            let mut end = End::from([("test VM".to_owned(), format!("{:?}", vm.state))]);
            for id in World::volumes(VOLUMES) {
                let volume = cloud.volume(&id).unwrap();
                let text = format!(
                    "on {:?}, open in {:?}, {:?}, back: {}",
                    volume.virtual_machine,
                    volume.open_in,
                    volume.state,
                    volume.reverted_to.is_some()
                );
                end.insert(id, text);
            }
            end.insert("snapshots".to_owned(), cloud.state()["snapshots"].to_string());
            end
        })
    }
}

/// Starts a cleanup whose executor dies after so many passages, and lets another one go on. How it ended, and whether the first one died at all.
async fn dies_after(passages: u32) -> (End, bool) {
    let place = Place::new().await;
    let gate = Gate::open_for(passages);
    let first = place.engine(&gate);
    let (start, dying) = (place.start.clone(), first.clone());
    let run = tokio::spawn(async move { dying.start(&start).await?.wait().await });
    let died = loop {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        if run.is_finished() || !gate.is_open() {
            break !gate.is_open();
        }
    };
    // Nothing may have been recorded yet: whoever has the key starts it again, and it is the same cleanup.
    let report = place.engine(&Gate::open()).start(&place.start).await.unwrap().wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Completed), "after {passages} passages: {report:#?}");
    assert_eq!(report.residue, Vec::new(), "after {passages} passages");
    check::ended(&place.cloud, VOLUMES, &report).unwrap_or_else(|wrong| panic!("after {passages} passages: {wrong}"));
    (place.end(), died)
}

/// Each request to the provider, the store and the repository, reads too, is passed twice: before it, and after it.
#[test]
fn crash_before_and_after_every_outside_call_ends_the_same() {
    let run = |passages| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(dies_after(passages))
    };
    let (undisturbed, died) = run(u32::MAX - 1);
    assert!(!died);
    let mut points = 0;
    loop {
        let (end, died) = run(points);
        assert_eq!(end, undisturbed, "dead after {points} passages");
        if !died {
            break;
        }
        points += 1;
    }
    println!("{points} points at which it died and another one went on");
    assert!(points > 100, "only {points} points");
}
