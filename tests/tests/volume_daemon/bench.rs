//! A cloud, a daemon, an engine that moves volumes through it, and the question whether anything came to harm.

use std::sync::Arc;

use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::backends::volume_daemon::{VolumeDaemon, VolumeDaemonOptions};
use cleanup_core::{Ending, Engine, FailoverTest, PlanRequest, Report, Run, StartRequest, TestRef, Timing};
use cloudstack_simulator::FailoverTest as Ids;
use support::{HostInspector, Lab};
use system_tests::volume_daemon::{DaemonDouble, Kind, Manner};

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
