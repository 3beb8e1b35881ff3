//! Whole cleanups whose device inspector reads a made tree, which is kept in step with what the simulated appliance has open.

use std::sync::Arc;

use async_trait::async_trait;
use cleanup_core::backends::linux_devices::LinuxDevices;
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::MockCloud;
use cleanup_core::{Device, DeviceInspector, Ending, Engine, PlanRequest, Report, Result, StartRequest, TestRef, VmId};
use cloudstack_simulator::{FailoverTest as World, Fault, HostDisk};

use super::tree::Tree;

const VOLUMES: usize = 3;

/// How the kernel shows the disks that come home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kernel {
    Honest,
    /// Each look finds the disks under other names, in another order.
    Shuffles,
    /// A second disk has the same serial.
    ShowsTwice,
    /// One digit of the serial is missing.
    CutsSerials,
    /// A digit too many, so that the right serial is only the beginning.
    LengthensSerials,
    /// The right serial on a disk of another size.
    LiesAboutSize,
}

/// The appliance: its kernel's tree, and the real inspector on it.
#[derive(Debug)]
struct Appliance {
    cloud: MockCloud,
    kernel: Kernel,
    own: Vec<String>,
    looks: std::sync::atomic::AtomicUsize,
}

impl Appliance {
    fn new(cloud: &MockCloud, kernel: Kernel) -> Self {
        let own = cloud.with(|cloud| cloud.guest_devices(World::APPLIANCE)).into_iter().map(|disk| disk.serial);
        Self { cloud: cloud.clone(), kernel, own: own.collect(), looks: std::sync::atomic::AtomicUsize::new(0) }
    }

    /// The tree as the kernel shows it now.
    fn tree(&self, look: usize) -> Tree {
        let tree = Tree::new();
        let mut disks: Vec<HostDisk> = self.cloud.with(|cloud| cloud.guest_devices(World::APPLIANCE));
        if self.kernel == Kernel::Shuffles && !disks.is_empty() {
            let by = look % disks.len();
            disks.rotate_left(by);
        }
        let mut names = ('a'..='z').map(|letter| format!("vd{letter}"));
        let mut show = |serial: &str, size: u64| {
            let name = names.next().unwrap();
            tree.virtio(&name, serial, size);
            tree.by_id(&format!("virtio-{serial}"), &name);
        };
        for HostDisk { serial, size, .. } in disks {
            let came_home = !self.own.contains(&serial);
            match self.kernel {
                Kernel::ShowsTwice if came_home => {
                    tree.scsi(&format!("sd{serial}"), &serial, size);
                    show(&serial, size);
                }
                Kernel::CutsSerials if came_home => show(&serial[..serial.len() - 1], size),
                Kernel::LengthensSerials if came_home => show(&format!("{serial}0"), size),
                Kernel::LiesAboutSize if came_home => show(&serial, size + 512),
                _ => show(&serial, size),
            }
        }
        tree
    }
}

#[async_trait]
impl DeviceInspector for Appliance {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        let look = self.looks.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let tree = self.tree(look);
        LinuxDevices::new(VmId::new(World::APPLIANCE)?, tree.options()).devices(appliance).await
    }
}

async fn cleanup(kernel: Kernel, fault: Option<Fault>) -> (MockCloud, Report) {
    let cloud = MockCloud::failover_test(VOLUMES);
    if let Some(fault) = fault {
        cloud.with(|cloud| cloud.inject(fault));
    }
    let provider = cloud.provider().unwrap();
    let engine = Engine::builder(provider.clone(), provider, Arc::new(MemoryRepository::new()))
        .inspector(Arc::new(Appliance::new(&cloud, kernel)))
        .build();
    let test = MockCloud::record(VOLUMES).unwrap();
    engine.register(&test).await.unwrap();
    let start = StartRequest::new(PlanRequest::new(TestRef::Id(test.id.clone())), "tests");
    let report = engine.start(&start).await.unwrap().wait().await.unwrap();
    cloud.with(|cloud| {
        for id in World::volumes(VOLUMES) {
            let volume = cloud.volume(&id).unwrap();
            assert!(!volume.expunged && volume.open_in.len() <= 1, "{kernel:?}: {volume:?}");
        }
    });
    (cloud, report)
}

async fn completes(kernel: Kernel, fault: Option<Fault>) {
    let (cloud, report) = cleanup(kernel, fault).await;
    assert_eq!(report.ending, Some(Ending::Completed), "{kernel:?}: {report:#?}");
    cloud.with(|cloud| {
        for id in World::volumes(VOLUMES) {
            assert_eq!(cloud.volume(&id).unwrap().open_in, [World::APPLIANCE], "{kernel:?}");
        }
    });
}

async fn parks(kernel: Kernel, expected: &str) {
    let (cloud, report) = cleanup(kernel, None).await;
    match &report.ending {
        Some(Ending::Parked { code, .. }) => assert_eq!(code, expected, "{kernel:?}: {report:#?}"),
        other => panic!("{kernel:?}: {other:?}"),
    }
    let vm = cloud.with(|cloud| cloud.vm(World::TEST_VM)).unwrap();
    assert!(!vm.expunged && vm.state != cloudstack_simulator::VmState::Destroyed, "{kernel:?}: {vm:?}");
}

#[tokio::test(start_paused = true)]
async fn volumes_come_home_and_are_found_by_their_serials() {
    completes(Kernel::Honest, None).await;
}

#[tokio::test(start_paused = true)]
async fn two_disks_swapped_by_kernel_order_complete() {
    completes(Kernel::Shuffles, None).await;
}

#[tokio::test(start_paused = true)]
async fn a_disk_that_appears_late_is_waited_for() {
    completes(Kernel::Honest, Some(Fault { late_device_ms: Some(30_000), times: 2, ..Fault::on("attachVolume") }))
        .await;
}

#[tokio::test(start_paused = true)]
async fn a_disk_that_appears_twice_parks() {
    parks(Kernel::ShowsTwice, "wrong_device").await;
}

#[tokio::test(start_paused = true)]
async fn a_disk_with_a_truncated_serial_parks() {
    parks(Kernel::CutsSerials, "device_missing").await;
}

#[tokio::test(start_paused = true)]
async fn a_disk_whose_serial_only_begins_right_parks() {
    parks(Kernel::LengthensSerials, "device_missing").await;
}

#[tokio::test(start_paused = true)]
async fn a_disk_of_another_size_parks() {
    parks(Kernel::LiesAboutSize, "wrong_device").await;
}
