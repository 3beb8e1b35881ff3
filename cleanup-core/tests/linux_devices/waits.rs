//! Whole cleanups that wait for disks by inotify: between two looks lies an hour, and nobody waits for it. Time is real here, and the cloud is fast.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::backends::linux_devices::LinuxDevices;
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::decide::Limits;
use cleanup_core::testkit::MockCloud;
use cleanup_core::{
    Device, DeviceInspector, DeviceWatch, Ending, Engine, PlanRequest, Result, StartRequest, TestRef, Timing, VmId,
};
use cloudstack_simulator::{Cloud, FailoverTest as Ids, Settings, World};
use tokio::sync::mpsc;

use super::tree::Tree;

const VOLUMES: usize = 2;
const SPEED: f64 = 100.0;

/// When the kernel shows a disk that the cloud has attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    /// After the look that missed it, before the watch begins.
    BeforeTheWatch,
    /// Once the watch has begun and the devices have been read once more, before anybody waits for a change.
    BeforeTheWait,
    /// Later, while nothing but the change itself can end the wait.
    WhileWaiting,
    /// After so many other changes, each of which is looked at before the next.
    AfterOthers(u32),
}

/// The appliance: one tree that lasts, and the real inspector on it.
#[derive(Debug)]
struct Appliance {
    cloud: MockCloud,
    inspector: LinuxDevices,
    tree: Tree,
    shown: Shown,
    state: Mutex<State>,
    waits: mpsc::UnboundedSender<()>,
}

#[derive(Debug, Default)]
struct State {
    serials: Vec<String>,
    /// How often the devices were read since a watch began, until all disks were shown.
    read: Option<u32>,
    others: u32,
}

impl Appliance {
    fn new(cloud: &MockCloud, shown: Shown, folder: &str) -> (Arc<Self>, mpsc::UnboundedReceiver<()>) {
        let tree = Tree::new();
        tree.folder(folder);
        let inspector = LinuxDevices::new(VmId::new(Ids::APPLIANCE).unwrap(), tree.options());
        let (waits, waiting) = mpsc::unbounded_channel();
        let appliance = Self { cloud: cloud.clone(), inspector, tree, shown, state: Mutex::default(), waits };
        (Arc::new(appliance), waiting)
    }

    /// A link of something that is no disk.
    fn change_something(&self) {
        let mut state = self.state.lock().unwrap();
        state.others += 1;
        self.tree.by_id(&format!("ata-cd_rom_{}", state.others), "sr0");
    }

    /// Whatever the appliance has open gets into sysfs, and then a link.
    fn show(&self) {
        let mut state = self.state.lock().unwrap();
        state.read = None;
        for disk in self.cloud.with(|cloud| cloud.guest_devices(Ids::APPLIANCE)) {
            if !state.serials.contains(&disk.serial) {
                let name = format!("vd{}", char::from(b'a' + u8::try_from(state.serials.len()).unwrap()));
                self.tree.virtio(&name, &disk.serial, disk.size);
                self.tree.by_id(&format!("virtio-{}", disk.serial), &name);
                state.serials.push(disk.serial);
            }
        }
    }
}

#[async_trait]
impl DeviceInspector for Appliance {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        let found = self.inspector.devices(appliance).await;
        let read = self.state.lock().unwrap().read.as_mut().map(|read| {
            *read += 1;
            *read
        });
        match (self.shown, read) {
            (Shown::BeforeTheWait, Some(_)) => self.show(),
            (Shown::WhileWaiting, Some(_)) => self.waits.send(()).unwrap(),
            (Shown::AfterOthers(most), Some(read)) if read <= most => self.change_something(),
            (Shown::AfterOthers(_), Some(_)) => self.show(),
            _ => {}
        }
        found
    }

    async fn watch(&self, appliance: &VmId) -> Option<Box<dyn DeviceWatch>> {
        if self.shown == Shown::BeforeTheWatch {
            self.show();
        } else {
            self.state.lock().unwrap().read = Some(0);
        }
        self.inspector.watch(appliance).await
    }
}

async fn completes_within_one_rest(shown: Shown, folder: &str) {
    let settings = Settings { tick_ms: 20, ..Settings::default() };
    let cloud = MockCloud::new(Cloud::new(World::failover_test(VOLUMES), settings));
    let (appliance, mut waiting) = Appliance::new(&cloud, shown, folder);
    appliance.show();
    let provider = cloud.provider().unwrap();
    let engine = Engine::builder(provider.clone(), provider, Arc::new(MemoryRepository::new()))
        .inspector(appliance.clone())
        .timing(Timing { look_pause: Duration::from_secs(3600), ..Timing::at_speed(SPEED) })
        // One look that misses the disk is all there may be.
        .limits(Limits { device_looks: 1, ..Limits::default() })
        .build();
    let test = MockCloud::record(VOLUMES).unwrap();
    engine.register(&test).await.unwrap();
    let start = StartRequest::new(PlanRequest::new(TestRef::Id(test.id.clone())), "tests");
    let run = engine.start(&start).await.unwrap();
    let show = async {
        while let Some(()) = waiting.recv().await {
            appliance.show();
        }
    };
    let report = tokio::select! {
        report = tokio::time::timeout(Duration::from_secs(60), run.wait()) => report,
        () = show => unreachable!("the appliance is still there"),
    };
    let report = report.unwrap_or_else(|_| panic!("{shown:?}, {folder}: the wait was not ended")).unwrap();
    assert_eq!(report.ending, Some(Ending::Completed), "{shown:?}, {folder}: {report:#?}");
    cloud.with(|cloud| {
        for id in Ids::volumes(VOLUMES) {
            assert_eq!(cloud.volume(&id).unwrap().open_in, [Ids::APPLIANCE]);
        }
    });
}

#[tokio::test]
async fn a_disk_that_appears_ends_the_wait() {
    completes_within_one_rest(Shown::WhileWaiting, "dev/disk/by-id").await;
}

#[tokio::test]
async fn a_disk_that_brings_the_folder_of_links_along_ends_the_wait() {
    // The appliance's own disks have no links.
    completes_within_one_rest(Shown::WhileWaiting, "dev").await;
}

#[tokio::test]
async fn a_disk_that_appears_before_the_watch_is_not_lost() {
    completes_within_one_rest(Shown::BeforeTheWatch, "dev/disk/by-id").await;
}

#[tokio::test]
async fn a_disk_that_appears_before_the_wait_is_not_lost() {
    completes_within_one_rest(Shown::BeforeTheWait, "dev/disk/by-id").await;
}

#[tokio::test]
async fn other_changes_end_no_wait_and_use_up_no_looks() {
    completes_within_one_rest(Shown::AfterOthers(5), "dev/disk/by-id").await;
}
