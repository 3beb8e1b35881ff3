//! A cloud, a daemon, an engine that moves volumes through it, and the question whether anything came to harm.

use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::backends::volume_daemon::{VolumeDaemon, VolumeDaemonOptions};
use cleanup_core::{Ending, Engine, FailoverTest, PlanRequest, Report, Run, StartRequest, TestRef, Timing};
use cloudstack_simulator::{CallOutcome, FailoverTest as Ids, Settings};
use support::{HostInspector, Lab};
use system_tests::volume_daemon::{DaemonDouble, Kind, Manner, Mapping};

/// How many times faster than in the field everything works.
pub(crate) const SPEED: f64 = 50.0;

pub(crate) struct Bench {
    pub(crate) lab: Arc<Lab>,
    pub(crate) double: DaemonDouble,
    pub(crate) store: VolumeDaemon,
    pub(crate) cloud: Arc<CloudStack>,
    pub(crate) engine: Engine,
    pub(crate) test: FailoverTest,
}

pub(crate) fn manner() -> Manner {
    Manner::at_speed(Ids::APPLIANCE, SPEED)
}

/// Patient enough for nothing but a test: a silent daemon is given up after a moment.
pub(crate) fn options() -> VolumeDaemonOptions {
    VolumeDaemonOptions { timeout: Duration::from_millis(500), ..VolumeDaemonOptions::at_speed(SPEED) }
}

impl Bench {
    pub(crate) async fn new(volumes: usize) -> Self {
        Self::with(volumes, manner(), options()).await
    }

    pub(crate) async fn with(volumes: usize, manner: Manner, options: VolumeDaemonOptions) -> Self {
        let settings = Settings { max_data_volumes: Some(64), ..Settings::default() };
        let lab = Arc::new(Lab::start_with(volumes, SPEED, settings).await.unwrap());
        let seen = Arc::clone(&lab);
        let devices = move || {
            let disks = seen.server.with_cloud(|cloud| cloud.guest_devices(Ids::APPLIANCE));
            disks.into_iter().map(|disk| format!("/dev/disk/by-id/virtio-{}", disk.serial)).collect()
        };
        let double = DaemonDouble::start(lab.server.url(), manner, devices).await.unwrap();
        for volume in Ids::volumes(volumes) {
            double.remember(&volume, Ids::TEST_VM);
        }
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
        self.lab.server.with_cloud(|cloud| {
            let taken = |call: &&cloudstack_simulator::CallRecord| {
                call.command == command && !matches!(call.outcome, CallOutcome::Refused(_))
            };
            cloud.calls().log.iter().filter(taken).count()
        })
    }

    pub(crate) fn posts(&self, kind: Kind) -> usize {
        self.double.posts().iter().filter(|(posted, _)| *posted == kind).count()
    }

    /// By the simulator's own state: nothing came to harm, and what is called completed is. Mappings are true then, or the report says which are not.
    pub(crate) async fn unharmed(&self, report: &Report) {
        let state = self.lab.control().unwrap().state().await.unwrap();
        let mut harm = support::harm(&state, &self.test, Some(report));
        // What the double sends twice because it was told to is not ours.
        if self.double.struck().contains(&system_tests::volume_daemon::Trouble::Twice) {
            harm.retain(|words| !words.contains("was sent again as call"));
        }
        assert_eq!(harm, Vec::<String>::new(), "{report:#?}");
        if report.ending == Some(Ending::Completed) {
            for volume in &self.test.volumes {
                let warned = report.warnings.iter().any(|warning| warning.contains(volume.as_str()));
                assert_ne!(self.is_mapped(volume.as_str()), warned, "{volume}: {report:#?}");
            }
        }
    }

    /// Whether the daemon's row and export are what they should be for a volume that is home.
    pub(crate) fn is_mapped(&self, volume: &str) -> bool {
        let digits: String = volume.replace('-', "").chars().take(20).collect();
        let device_path = format!("/dev/disk/by-id/virtio-{digits}");
        let right = Mapping { vm: Ids::APPLIANCE.to_owned(), device_path: device_path.clone() };
        self.double.mapping(volume) == Some(right) && self.double.export(volume) == Some(device_path)
    }

    pub(crate) async fn completed(&self, report: &Report) {
        assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
        self.unharmed(report).await;
    }

    /// Completed, and no volume without its mapping and export.
    pub(crate) async fn completed_and_mapped(&self, report: &Report) {
        self.completed(report).await;
        assert!(self.test.volumes.iter().all(|volume| self.is_mapped(volume.as_str())), "{report:#?}");
    }
}

/// Another engine on the same cloud and daemon, with connections and a memory of its own.
pub(crate) fn engine(bench: &Bench, repository: Arc<MemoryRepository>, timing: Timing) -> Engine {
    let cloud = Arc::new(CloudStack::new(bench.lab.client().unwrap()));
    let store = Arc::new(VolumeDaemon::new(&bench.double.url(), cloud.clone(), options()).unwrap());
    let inspector = Arc::new(HostInspector(bench.lab.control().unwrap()));
    Engine::builder(cloud, store, repository).inspector(inspector).timing(timing).build()
}

/// Tries until it is so; not for ever.
pub(crate) async fn until(what: &str, mut so: impl FnMut() -> bool) {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
    while !so() {
        assert!(tokio::time::Instant::now() < deadline, "waited in vain until {what}");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// The code of a parked ending.
pub(crate) fn parked(report: &Report) -> &str {
    match &report.ending {
        Some(Ending::Parked { code, .. }) => code,
        other => panic!("not parked but {other:?}: {report:#?}"),
    }
}

/// Volume `index` of the failover test.
pub(crate) fn volume(index: usize) -> String {
    Ids::volume(index)
}
