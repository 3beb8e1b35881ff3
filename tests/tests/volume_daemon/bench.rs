//! A cloud, a daemon, an engine that moves volumes through it, and the question whether anything came to harm.

use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::backends::volume_daemon::{VolumeDaemon, VolumeDaemonOptions};
use cleanup_core::{CleanupId, Ending, Engine, FailoverTest, PlanRequest, Report, Run, StartRequest, TestRef, Timing};
use cloudstack_simulator::{FailoverTest as Ids, VmState};
use support::{HostInspector, Lab};
use system_tests::volume_daemon::{DaemonDouble, Kind, Manner};
use tokio::runtime::Runtime;

use crate::daemon::{self, SPEED, manner, options};

pub(crate) struct Bench {
    pub(crate) lab: Arc<Lab>,
    pub(crate) double: DaemonDouble,
    pub(crate) store: VolumeDaemon,
    pub(crate) cloud: Arc<CloudStack>,
    pub(crate) engine: Engine,
    pub(crate) test: FailoverTest,
}

impl Bench {
    pub(crate) async fn new(volumes: usize) -> Self {
        Self::with(volumes, manner(), options()).await
    }

    pub(crate) async fn with(volumes: usize, manner: Manner, options: VolumeDaemonOptions) -> Self {
        let lab = daemon::lab(volumes).await;
        let seen = Arc::clone(&lab);
        let devices = move || {
            let disks = seen.server.with_cloud(|cloud| cloud.guest_devices(Ids::APPLIANCE));
            disks.into_iter().map(|disk| format!("/dev/disk/by-id/virtio-{}", disk.serial)).collect()
        };
        let double = daemon::double(&lab, manner, devices).await;
        let cloud = Arc::new(CloudStack::new(lab.client().unwrap()));
        let store = VolumeDaemon::new(&double.url(), cloud.clone(), options).unwrap();
        let inspector = Arc::new(HostInspector(lab.control().unwrap()));
        let engine = Engine::builder(cloud.clone(), Arc::new(store.clone()), Arc::new(MemoryRepository::new()))
            .inspector(inspector)
            .timing(Timing::at_speed(SPEED))
            .build();
        let test = support::record(volumes).unwrap();
        engine.register(&test).await.unwrap();
        Self { lab, double, store, cloud, engine, test }
    }

    pub(crate) async fn start(&self) -> Run {
        let request = PlanRequest::new(TestRef::Id(self.test.id.clone()));
        self.engine.start(&StartRequest::new(request, "tests")).await.unwrap()
    }

    pub(crate) async fn run(&self) -> Report {
        self.start().await.wait().await.unwrap()
    }

    /// How often the cloud accepted this command.
    pub(crate) fn accepted(&self, command: &str) -> usize {
        daemon::accepted(&self.lab, command)
    }

    /// Whether the test VM is off, by the cloud's own books.
    pub(crate) fn powered_off(&self) -> bool {
        let vm = self.lab.server.with_cloud(|cloud| cloud.vm(Ids::TEST_VM)).unwrap();
        vm.state == VmState::Stopped
    }

    pub(crate) fn posts(&self, kind: Kind) -> usize {
        self.double.posts().iter().filter(|(posted, _)| *posted == kind).count()
    }

    /// By the simulator's own state: nothing came to harm, and what is called completed is. Mappings are true then, or the report says which are not.
    pub(crate) async fn unharmed(&self, report: &Report) {
        let harm = daemon::harm(&self.lab, &self.double, &self.test, report).await;
        assert_eq!(harm, Vec::<String>::new(), "{report:#?}");
        if report.ending == Some(Ending::Completed) {
            for volume in &self.test.volumes {
                let warned = report.warnings.iter().any(|warning| warning.contains(volume.as_str()));
                assert_ne!(self.double.is_mapped(volume.as_str()), warned, "{volume}: {report:#?}");
            }
        }
    }

    pub(crate) async fn completed(&self, report: &Report) {
        assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
        self.unharmed(report).await;
    }

    /// Completed, and no volume without its mapping and export.
    pub(crate) async fn completed_and_mapped(&self, report: &Report) {
        self.completed(report).await;
        assert!(self.test.volumes.iter().all(|volume| self.double.is_mapped(volume.as_str())), "{report:#?}");
    }
}

/// Another engine on the same cloud and daemon, with connections and a memory of its own.
pub(crate) fn engine(bench: &Bench, repository: Arc<MemoryRepository>, timing: Timing) -> Engine {
    let cloud = Arc::new(CloudStack::new(bench.lab.client().unwrap()));
    let store = Arc::new(VolumeDaemon::new(&bench.double.url(), cloud.clone(), options()).unwrap());
    let inspector = Arc::new(HostInspector(bench.lab.control().unwrap()));
    Engine::builder(cloud, store, repository).inspector(inspector).timing(timing).build()
}

/// Volume `index` of the failover test.
pub(crate) fn volume(index: usize) -> String {
    Ids::volume(index)
}

/// Timing with which a dead process's cleanups are soon taken over.
pub(crate) fn short_leases() -> Timing {
    let millis = Duration::from_millis;
    Timing { lease: millis(900), renew: millis(300), guard: millis(600), ..Timing::at_speed(SPEED) }
}

/// Starts a cleanup in a runtime that ends when it is told to, and takes everything along that its process knows by heart.
pub(crate) async fn begun_elsewhere(bench: &Bench, repository: &Arc<MemoryRepository>) -> (Runtime, CleanupId) {
    let doomed = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let engine = engine(bench, Arc::clone(repository), short_leases());
    let test = bench.test.clone();
    let started = doomed.spawn(async move {
        engine.register(&test).await.unwrap();
        let request = StartRequest::new(PlanRequest::new(TestRef::Id(test.id)), "tests");
        engine.start(&request).await.unwrap().id()
    });
    let id = started.await.unwrap();
    (doomed, id)
}
