//! An engine put together from settings.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::backends::deployed_database::{DeployedDatabase, WithDeployed};
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::backends::volume_daemon::VolumeDaemon;
use cleanup_core::{
    DeviceInspector, Engine, Error, FailoverTest, JobRepository, Result, Tag, Timing, VmId, VmProvider, VolumeStore,
};
use cloudstack_client::{Client, Config, Credentials, JobPolling};
use cloudstack_simulator::{Server, ServerOptions};

use crate::deployed;
use crate::given::Given;
use crate::inspector::{self, SimulatedDevices};
use crate::settings::{Cloud, Inspector, Settings, invalid};
use crate::simulated;

/// An engine with everything around it.
pub struct Door {
    /// The engine.
    pub engine: Engine,
    /// The engine's VM provider.
    pub vms: Arc<dyn VmProvider>,
    /// The engine's volume store.
    pub volumes: Arc<dyn VolumeStore>,
    /// The way to CloudStack, unless only the caller's own parts are used.
    pub client: Option<Client>,
    /// Who looks at the appliance's devices.
    pub inspector: Option<Arc<dyn DeviceInspector>>,
    /// The VM that this machine is, if the settings say that its own disks are the appliance's.
    pub this_appliance: Option<VmId>,
    /// The cloud's word is enough, unless a request says otherwise.
    pub cloud_only: bool,
    /// The tag that every test VM carries, if the settings know one.
    pub test_tag: Option<Tag>,
    /// The failover test of a simulator's own world, already recorded.
    pub sample: Option<FailoverTest>,
    /// The database, if there is one.
    pub database: Option<SqliteRepository>,
    /// The appliance's Volume Daemon, if volumes are moved through it.
    pub(crate) daemon: Option<VolumeDaemon>,
    /// The deployed system's database, and the repository that tells it, if the settings name one.
    pub(crate) deployed: Option<(DeployedDatabase, Arc<WithDeployed>)>,
    /// The simulator, if the settings asked for one.
    pub simulator: Option<Arc<Server>>,
}

/// What the caller brings, in place of what the settings would make.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// The cloud of [`Cloud::Given`].
    pub cloud: Option<Given>,
    /// Runs the virtual machines.
    pub vms: Option<Arc<dyn VmProvider>>,
    /// Keeps the volumes.
    pub volumes: Option<Arc<dyn VolumeStore>>,
    /// Remembers.
    pub jobs: Option<Arc<dyn JobRepository>>,
    /// Looks at the appliance's devices.
    pub devices: Option<Arc<dyn DeviceInspector>>,
}

impl fmt::Debug for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Door").field("engine", &self.engine).finish_non_exhaustive()
    }
}

impl Door {
    /// Puts an engine together. Reads settings and opens the database, but asks the cloud nothing.
    ///
    /// # Errors
    /// `InvalidInput` if the settings contradict each other or a file cannot be used; `Repository` if the database cannot be opened.
    pub async fn open(settings: Settings) -> Result<Self> {
        Self::open_with(settings, Parts::default()).await
    }

    /// As [`Door::open`], with parts of the caller's own.
    ///
    /// # Errors
    /// As [`Door::open`].
    pub async fn open_with(mut settings: Settings, parts: Parts) -> Result<Self> {
        settings.check()?;
        let mut simulator = None;
        let mut sample = None;
        // A simulated cloud may forget, and has devices to look at.
        let mut devices: Option<Arc<dyn DeviceInspector>> = None;
        let client = match &settings.cloud {
            Cloud::Simulator { world, volumes } => {
                let cloud = simulated::cloud(world.as_deref(), *volumes, None)?;
                let options = ServerOptions { speed: settings.speed, ..ServerOptions::default() };
                let server = simulated::start(cloud, options).await?;
                if world.is_none() {
                    sample = Some(simulated::failover_test(*volumes));
                }
                devices = Some(Arc::new(SimulatedDevices(Arc::clone(&server))));
                let client = connect(simulated::config(&server)?, settings.speed)?;
                simulator = Some(server);
                Some(client)
            }
            Cloud::Given => {
                let Some(given) = parts.cloud else {
                    return Err(invalid("the settings speak of a given cloud, and none was given"));
                };
                settings.speed = given.speed;
                devices = Some(given.devices);
                Some(given.client)
            }
            Cloud::Own if parts.vms.is_some() && parts.volumes.is_some() => None,
            Cloud::Own => return Err(invalid("without a cloud, both a VM provider and a volume store are needed")),
            cloud => Some(connect(config(cloud)?, settings.speed)?),
        };
        let (repository, database): (Arc<dyn JobRepository>, _) = match (parts.jobs, &settings.database) {
            (Some(_), Some(_)) => return Err(invalid("there is a job repository and a database: give one of them")),
            (Some(own), None) => (own, None),
            (None, Some(path)) => {
                let database = SqliteRepository::open(path).await?;
                (Arc::new(database.clone()), Some(database))
            }
            (None, None) if devices.is_some() => (Arc::new(MemoryRepository::new()), None),
            (None, None) => return Err(invalid("a cloud needs a database: name a file that outlives this process")),
        };
        let mut deployed = None;
        let repository = match settings.deployed_database.take() {
            Some(wanted) => {
                let (database, telling) = deployed::database(wanted, repository)?;
                deployed = Some((database, Arc::clone(&telling)));
                telling as Arc<dyn JobRepository>
            }
            None => repository,
        };
        let this_appliance = match &settings.inspector {
            Some(Inspector::Local { appliance, .. }) => Some(appliance.clone()),
            _ => None,
        };
        let inspector = match (settings.inspector.take(), parts.devices) {
            (Some(_), Some(_)) => return Err(invalid("there is an inspector and a word for one: give one of them")),
            (None, Some(own)) => Some(own),
            (Some(Inspector::None), None) => None,
            (Some(Inspector::Simulator), None) if devices.is_none() => {
                return Err(invalid("the simulator's inspector only looks at a simulator in this process"));
            }
            (None | Some(Inspector::Simulator), None) => devices,
            (Some(elsewhere), None) => Some(inspector::made(elsewhere)?),
        };
        let cloudstack = client.clone().map(|client| Arc::new(CloudStack::new(client)));
        let vms = parts.vms.or_else(|| cloudstack.clone().map(|cloud| cloud as _));
        let volumes = parts.volumes.or_else(|| cloudstack.map(|cloud| cloud as _));
        let (Some(vms), Some(volumes)) = (vms, volumes) else {
            return Err(invalid("without a cloud, both a VM provider and a volume store are needed"));
        };
        let mut daemon = None;
        let volumes = match &settings.volume_daemon {
            Some(wanted) => {
                let made = deployed::daemon(wanted, volumes, settings.speed)?;
                daemon = Some(made.clone());
                Arc::new(made) as Arc<dyn VolumeStore>
            }
            None => volumes,
        };
        let mut builder = Engine::builder(vms.clone(), volumes.clone(), repository)
            .timing(timing(&settings))
            .protect(settings.protected_vms);
        if let Some(inspector) = &inspector {
            builder = builder.inspector(Arc::clone(inspector));
        }
        let engine = builder.build();
        let sample = match sample.as_ref().map(|sample| sample.record(None)).transpose()? {
            // A database that outlived a simulator knows it already.
            Some(test) => Some(engine.register(&test).await?),
            None => None,
        };
        let (cloud_only, test_tag) = (settings.cloud_only, settings.test_tag);
        Ok(Self {
            engine,
            vms,
            volumes,
            client,
            inspector,
            this_appliance,
            cloud_only,
            test_tag,
            sample,
            database,
            daemon,
            deployed,
            simulator,
        })
    }

    /// Closes the database. Not needed for safety.
    pub async fn close(&self) {
        if let Some(database) = &self.database {
            database.close().await;
        }
    }
}

/// How to reach a real cloud.
pub(crate) fn config(cloud: &Cloud) -> Result<Config> {
    match cloud {
        Cloud::File { path, section: None } => Config::from_file(path),
        // Both formats have sections; a file of the other one has none with this one's names in it.
        Cloud::File { path, section: Some(section) } => {
            Config::from_cs_file(path, section).or_else(|cs| Config::from_cmk_file(path, section).map_err(|_| cs))
        }
        Cloud::Environment => Config::from_env(),
        Cloud::Keys { endpoint, key, secret } => Config::new(endpoint, Credentials::new(key.clone(), secret.clone())),
        Cloud::Simulator { .. } | Cloud::Given | Cloud::Own => return Err(invalid("this is no cloud to connect to")),
    }
    .map_err(wrong)
}

pub(crate) fn timing(settings: &Settings) -> Timing {
    let mut timing = Timing::at_speed(settings.speed);
    let seconds = |given: u16| Duration::from_secs(u64::from(given));
    if let Some(lease) = settings.lease_seconds.map(seconds) {
        timing = Timing { lease, renew: lease / 3, guard: lease * 2 / 3, ..timing };
    }
    if let Some(patience) = settings.answer_seconds.map(seconds) {
        timing = Timing { read_patience: patience, call_ttl: timing.call_ttl.min(patience), ..timing };
    }
    timing
}

pub(crate) fn connect(config: Config, speed: f64) -> Result<Client> {
    Client::builder().config(config).polling(JobPolling::at_speed(speed)).build().map_err(wrong)
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
pub(crate) fn wrong(e: cloudstack_client::Error) -> Error {
    invalid(e.to_string())
}

#[cfg(test)]
mod tests {
    use cleanup_core::{Ending, ErrorKind, StartRequest};

    use super::*;
    use crate::PlanInput;

    #[tokio::test]
    async fn a_simulator_needs_nothing_and_can_be_cleaned_up() {
        let door = Door::open(Settings::simulator(100.0)).await.unwrap();
        let test = door.sample.clone().unwrap();
        let request = PlanInput::new(test.id.as_str()).request(door.cloud_only).unwrap();
        let run = door.engine.start(&StartRequest::new(request, "test")).await.unwrap();
        assert_eq!(run.wait().await.unwrap().ending, Some(Ending::Completed));
    }

    #[tokio::test]
    async fn what_makes_no_sense_is_refused_before_anything_is_asked() {
        let keys = |endpoint: &str| Cloud::Keys {
            endpoint: endpoint.to_owned(),
            key: "planted".into(),
            secret: "planted".into(),
        };
        let real = || Settings::new(keys("https://c.example/client/api"));
        let folder = tempfile::tempdir().unwrap();
        let database = Some(folder.path().join("jobs.db"));
        for (settings, told) in [
            (real(), "a cloud needs a database"),
            (Settings { database: database.clone(), inspector: Some(Inspector::Simulator), ..real() }, "inspector"),
            (Settings { speed: f64::NAN, ..Settings::simulator(1.0) }, "speed"),
            (Settings { lease_seconds: Some(0), ..Settings::simulator(1.0) }, "lease_seconds must be at least 1"),
            (Settings { answer_seconds: Some(0), ..Settings::simulator(1.0) }, "answer_seconds must be at least 1"),
            (Settings { database, ..Settings::new(keys("planted-endpoint")) }, "URL"),
            (
                Settings::new(Cloud::File { path: "/does/not/exist".into(), section: Some("x".to_owned()) }),
                "/does/not/exist",
            ),
        ] {
            let error = Door::open(settings).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
            assert!(error.to_string().contains(told), "{error}");
            assert!(!format!("{error} {error:?}").replace("planted-endpoint", "").contains("planted"), "{error:?}");
        }
    }
}
