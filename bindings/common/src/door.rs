//! An engine put together from settings.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::{
    DeviceInspector, Engine, Error, ErrorKind, FailoverTest, FailoverTestId, JobRepository, Result, TestStatus, Timing,
    VmId, VolumeId,
};
use cloudstack_client::{Client, Config, Credentials, JobPolling};
use cloudstack_simulator::{
    Cloud as Simulated, FailoverTest as Ids, Server, ServerOptions, Settings as Behaviour, World,
};

use crate::inspector::SimulatedDevices;
use crate::settings::{Cloud, Inspector, Settings, invalid};

/// An engine with everything around it.
pub struct Door {
    /// The engine.
    pub engine: Engine,
    /// The engine's way to its cloud.
    pub cloud: Arc<CloudStack>,
    /// Somebody looks at the appliance's devices.
    pub inspected: bool,
    /// The cloud's word is enough, unless a request says otherwise.
    pub cloud_only: bool,
    /// The failover test of a simulator's own world, already recorded.
    pub sample: Option<FailoverTest>,
    /// The database, if there is one.
    pub database: Option<SqliteRepository>,
    /// The simulator, if there is one.
    pub simulator: Option<Arc<Server>>,
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
        if !(settings.speed.is_finite() && (0.1..=1000.0).contains(&settings.speed)) {
            return Err(invalid("speed must be from 0.1 to 1000; 1 is the speed of a real server"));
        }
        let mut sample = None;
        let (client, simulator) = match &settings.cloud {
            Cloud::Simulator { world, volumes } => {
                let server = simulate(world.as_deref(), *volumes, settings.speed).await?;
                if world.is_none() {
                    sample = Some(record(usize::from(*volumes))?);
                }
                let keys = Behaviour::default();
                let keys = Credentials::new(keys.admin_api_key.expose(), keys.admin_secret_key.expose());
                let config = Config::new(&server.url(), keys).map_err(wrong)?;
                (connect(config, settings.speed)?, Some(server))
            }
            Cloud::File { path, section: None } => {
                (connect(Config::from_file(path).map_err(wrong)?, settings.speed)?, None)
            }
            Cloud::File { path, section: Some(section) } => {
                // Both formats have sections; a file of the other one has none with this one's names in it.
                let config = Config::from_cs_file(path, section)
                    .or_else(|cs| Config::from_cmk_file(path, section).map_err(|_| cs))
                    .map_err(wrong)?;
                (connect(config, settings.speed)?, None)
            }
            Cloud::Environment => (connect(Config::from_env().map_err(wrong)?, settings.speed)?, None),
            Cloud::Keys { endpoint, key, secret } => {
                let keys = Credentials::new(key.clone(), secret.clone());
                (connect(Config::new(endpoint, keys).map_err(wrong)?, settings.speed)?, None)
            }
        };
        let (repository, database): (Arc<dyn JobRepository>, _) = match &settings.database {
            Some(path) => {
                let database = SqliteRepository::open(path).await?;
                (Arc::new(database.clone()), Some(database))
            }
            None if simulator.is_some() => (Arc::new(MemoryRepository::new()), None),
            None => return Err(invalid("a cloud needs a database: name a file that outlives this process")),
        };
        let timing = timing(&settings);
        let cloud = Arc::new(CloudStack::new(client));
        let mut builder = Engine::builder(cloud.clone(), cloud.clone(), repository).timing(timing);
        let inspector = inspector(settings.inspector, simulator.as_ref())?;
        let inspected = inspector.is_some();
        if let Some(inspector) = inspector {
            builder = builder.inspector(inspector);
        }
        let engine = builder.build();
        if let Some(test) = &sample {
            // A database that outlived a simulator knows it already.
            sample = Some(engine.register(test).await?);
        }
        Ok(Self { engine, cloud, inspected, cloud_only: settings.cloud_only, sample, database, simulator })
    }

    /// Closes the database. Not needed for safety.
    pub async fn close(&self) {
        if let Some(database) = &self.database {
            database.close().await;
        }
    }
}

fn inspector(wanted: Option<Inspector>, server: Option<&Arc<Server>>) -> Result<Option<Arc<dyn DeviceInspector>>> {
    match (wanted, server) {
        (Some(Inspector::None), _) | (None, None) => Ok(None),
        (None | Some(Inspector::Simulator), Some(server)) => Ok(Some(Arc::new(SimulatedDevices(Arc::clone(server))))),
        (Some(Inspector::Simulator), None) => {
            Err(invalid("the simulator's inspector only looks at a simulator in this process"))
        }
    }
}

fn timing(settings: &Settings) -> Timing {
    let timing = Timing::at_speed(settings.speed);
    match settings.lease_seconds {
        None => timing,
        Some(seconds) => {
            let lease = Duration::from_secs(u64::from(seconds.max(1)));
            Timing { lease, renew: lease / 3, guard: lease * 2 / 3, ..timing }
        }
    }
}

async fn simulate(world: Option<&Path>, volumes: u8, speed: f64) -> Result<Arc<Server>> {
    let world = match world {
        None => World::failover_test(usize::from(volumes)),
        Some(path) => {
            let shown = path.display();
            let text =
                std::fs::read_to_string(path).map_err(|e| invalid(format!("world {shown} cannot be read: {e}")))?;
            World::from_json(&text).map_err(|e| invalid(format!("world {shown} cannot be used: {e}")))?
        }
    };
    let behaviour = Behaviour { send_date_header: true, ..Behaviour::default().starting_now() };
    let server = Server::start(Simulated::new(world, behaviour), ServerOptions { speed, ..ServerOptions::default() });
    server
        .await
        .map(Arc::new)
        .map_err(|e| Error::new(ErrorKind::Unavailable, "the simulator does not start").caused_by(e))
}

fn connect(config: Config, speed: f64) -> Result<Client> {
    Client::builder().config(config).polling(JobPolling::at_speed(speed)).build().map_err(wrong)
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn wrong(e: cloudstack_client::Error) -> Error {
    invalid(e.to_string())
}

/// The failover test in a simulator's own world.
fn record(volumes: usize) -> Result<FailoverTest> {
    Ok(FailoverTest {
        id: FailoverTestId::new("web01-test-1")?,
        source_vm: "web01".to_owned(),
        test_vm: VmId::new(Ids::TEST_VM)?,
        appliance: VmId::new(Ids::APPLIANCE)?,
        volumes: Ids::volumes(volumes).iter().map(VolumeId::new).collect::<Result<_>>()?,
        disposable: Vec::new(),
        began_at: None,
        by: "the simulator".to_owned(),
        status: TestStatus::Active,
        cleanup: None,
    })
}

#[cfg(test)]
mod tests {
    use cleanup_core::{Ending, StartRequest};

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
