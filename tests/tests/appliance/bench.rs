//! All parts of an appliance put together, and who judges a cleanup on it.

use std::sync::Arc;

use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::backends::deployed_database::{DeployedDatabase, DeployedRef, WithDeployed};
use cleanup_core::backends::remote_devices::{AgentOptions, DeviceAgent, RemoteDevices, RemoteDevicesOptions};
use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::backends::volume_daemon::{VolumeDaemon, VolumeDaemonOptions};
use cleanup_core::{
    Ending, Engine, FailoverTest, PlanRequest, Report, Run, StartRequest, TestRef, TestStatus, Timing, Token,
};
use cloudstack_simulator::{FailoverTest as Ids, VmState};
use support::Lab;
use system_tests::volume_daemon::{DaemonDouble, Kind};
use tempfile::TempDir;

use crate::daemon::{self, SPEED, manner, options};
use crate::kernel::Kernel;
use crate::server::Database;
use crate::tables::{JOB, Shape};

pub(crate) const TOKEN: &str = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG-only-for-tests";

/// The deployed system around a failover test, which is imported from there and recorded.
pub(crate) struct Appliance {
    pub(crate) lab: Arc<Lab>,
    pub(crate) double: DaemonDouble,
    pub(crate) kernel: Arc<Kernel>,
    pub(crate) database: Database,
    pub(crate) test: FailoverTest,
    /// A process that nothing happens to.
    pub(crate) engine: Engine,
    agent: DeviceAgent,
    pub(crate) folder: TempDir,
    shape: Shape,
    options: VolumeDaemonOptions,
    /// Everything in the database but the failover test's row, as it was.
    others: String,
}

impl Appliance {
    /// `None` if there is no MariaDB.
    pub(crate) async fn new(volumes: usize) -> Option<Self> {
        Self::with(volumes, Shape::Newer, options()).await
    }

    pub(crate) async fn with(volumes: usize, shape: Shape, options: VolumeDaemonOptions) -> Option<Self> {
        let database = Database::new(shape).await?;
        database.seed(shape, volumes).await;
        let others = database.others(JOB).await;
        let lab = daemon::lab(volumes).await;
        let kernel = Arc::new(Kernel::new(&lab));
        let udev = Arc::clone(&kernel);
        let double = daemon::double(&lab, manner(), move || udev.by_id()).await;
        let agent = DeviceAgent::start(kernel.clone(), AgentOptions::new(Token::new(TOKEN).unwrap())).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let deployed = database.connect().await;
        let test = deployed.failover_test(&DeployedRef::VmName("web01".to_owned())).await.unwrap().test;
        let parts = Parts { lab: &lab, double: &double, agent: &agent, folder: &folder, options: &options };
        let engine = parts.process(deployed, Timing::at_speed(SPEED)).await.engine;
        engine.register(&test).await.unwrap();
        Some(Self { lab, double, kernel, database, test, engine, agent, folder, shape, options, others })
    }

    /// Another process on the same appliance: it has nothing of the others but the file.
    pub(crate) async fn process(&self, deployed: DeployedDatabase, timing: Timing) -> Process {
        let Self { lab, double, agent, folder, options, .. } = self;
        Parts { lab, double, agent, folder, options }.process(deployed, timing).await
    }

    pub(crate) fn request(&self) -> StartRequest {
        StartRequest::new(PlanRequest::new(TestRef::Id(self.test.id.clone())), "tests")
    }

    pub(crate) async fn start(&self) -> Run {
        self.engine.start(&self.request()).await.unwrap()
    }

    pub(crate) async fn run(&self) -> Report {
        self.start().await.wait().await.unwrap()
    }

    /// A person has looked, and the cleanup goes on.
    pub(crate) async fn resolve(&self, report: &Report) -> Report {
        self.engine.resolve(report.cleanup, "tests").await.unwrap().wait().await.unwrap()
    }

    /// How often the cloud accepted the command for it, and how often the daemon was asked.
    pub(crate) fn moves(&self, kind: Kind) -> (usize, usize) {
        let posts = self.double.posts().iter().filter(|(posted, _)| *posted == kind).count();
        (daemon::accepted(&self.lab, daemon::command(kind)), posts)
    }

    /// The word of the deployed row while a cleanup has begun and not ended.
    pub(crate) fn begun(&self) -> &'static str {
        if self.shape == Shape::Old { "completed" } else { "cleanup" }
    }

    /// And when it has completed.
    pub(crate) fn ended(&self) -> &'static str {
        if self.shape == Shape::Newer { "cleanup_completed" } else { "completed" }
    }

    pub(crate) fn agent_url(&self) -> String {
        format!("http://{}", self.agent.address())
    }

    pub(crate) async fn status(&self) -> String {
        self.database.status(JOB).await
    }

    /// Volumes whose row or export in the daemon is not what it should be at home.
    pub(crate) fn unmapped(&self) -> usize {
        self.test.volumes.iter().filter(|volume| !self.double.is_mapped(volume.as_str())).count()
    }

    /// Completed, and everybody says so; so many volumes have no true mapping, each of which the report names.
    pub(crate) async fn completed(&self, report: &Report, unmapped: usize) {
        self.completed_untold(report).await;
        assert_eq!(self.status().await, self.ended(), "{report:#?}");
        assert_eq!((self.unmapped(), report.warnings.len()), (unmapped, unmapped), "{report:#?}");
    }

    /// The same, whatever the deployed row says.
    pub(crate) async fn completed_untold(&self, report: &Report) {
        assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
        self.unharmed(report).await;
        assert_eq!(daemon::accepted(&self.lab, "destroyVirtualMachine"), 1, "{report:#?}");
        for volume in &report.volumes {
            // Serials are made here as CloudStack makes them, not as the engine does.
            let serial: String = volume.id.as_str().replace('-', "").chars().take(20).collect();
            let device = volume.device.as_ref().unwrap_or_else(|| panic!("no device is proven: {volume:#?}"));
            assert_eq!((device.serial.as_str(), device.bus.as_str()), (serial.as_str(), "virtio"), "{volume:#?}");
            assert!(!self.kernel.names(&serial).is_empty(), "nobody looked: {volume:#?}");
            let warned = report.warnings.iter().any(|warning| warning.contains(volume.id.as_str()));
            assert_ne!(self.double.is_mapped(volume.id.as_str()), warned, "{volume:#?}");
        }
        let test = self.engine.find_test(&TestRef::Id(self.test.id.clone())).await.unwrap();
        assert_eq!(test.status, TestStatus::CleanupCompleted);
    }

    /// Parked for this reason: the test VM is still there, and the row has not moved since the cleanup began.
    pub(crate) async fn parked(&self, report: &Report, code: &str) {
        assert_eq!(daemon::parked(report), code, "{report:#?}");
        self.unharmed(report).await;
        assert_eq!(self.status().await, self.begun(), "{report:#?}");
        let vm = self.lab.server.with_cloud(|cloud| cloud.vm(Ids::TEST_VM)).unwrap();
        assert!(!vm.expunged && vm.state != VmState::Destroyed, "{vm:?}");
        assert_eq!(daemon::accepted(&self.lab, "destroyVirtualMachine"), 0, "{report:#?}");
        let test = self.engine.find_test(&TestRef::Id(self.test.id.clone())).await.unwrap();
        assert_eq!(test.status, TestStatus::CleanupParked);
    }

    /// No volume came to harm, and nothing else in the deployed database was touched.
    async fn unharmed(&self, report: &Report) {
        let harm = daemon::harm(&self.lab, &self.double, &self.test, report).await;
        assert_eq!(harm, Vec::<String>::new(), "{report:#?}");
        assert_eq!(self.database.others(JOB).await, self.others);
    }
}

/// The same at a detach and at an attach, side by side.
pub(crate) async fn at_both(story: impl AsyncFn(Kind)) {
    tokio::join!(story(Kind::Detach), story(Kind::Attach));
}

/// What a process of the engine's needs.
struct Parts<'a> {
    lab: &'a Lab,
    double: &'a DaemonDouble,
    agent: &'a DeviceAgent,
    folder: &'a TempDir,
    options: &'a VolumeDaemonOptions,
}

pub(crate) struct Process {
    pub(crate) engine: Engine,
    pub(crate) repository: Arc<WithDeployed>,
}

impl Parts<'_> {
    async fn process(self, deployed: DeployedDatabase, timing: Timing) -> Process {
        let cloud = Arc::new(CloudStack::new(self.lab.client().unwrap()));
        let store = VolumeDaemon::new(&self.double.url(), cloud.clone(), self.options.clone()).unwrap();
        let agent = format!("http://{}", self.agent.address());
        let devices = RemoteDevices::new(&agent, TOKEN, RemoteDevicesOptions::default()).unwrap();
        let file = SqliteRepository::open(self.folder.path().join("jobs.db")).await.unwrap();
        let repository = Arc::new(WithDeployed::new(Arc::new(file), deployed));
        let engine = Engine::builder(cloud, Arc::new(store), repository.clone());
        let engine = engine.inspector(Arc::new(devices)).timing(timing).build();
        Process { engine, repository }
    }
}
