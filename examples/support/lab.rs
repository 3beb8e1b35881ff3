//! A simulated CloudStack on a loopback port, with the world of a failover test.

use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::cloudstack::{CloudStack, CloudStackOptions};
use cleanup_core::{Engine, FailoverTest, FailoverTestId, JobRepository, Result, TestStatus, Timing, VmId, VolumeId};
use cloudstack_client::{Client, Credentials, JobPolling};
use cloudstack_simulator::{Cloud, FailoverTest as Ids, Server, ServerOptions, Settings, World};
use serde_json::json;

use crate::control::{Control, HostInspector};

/// A server in this process, reached only over its socket.
#[derive(Debug)]
pub struct Lab {
    /// The server.
    pub server: Server,
    /// How many volumes the test VM has.
    pub volumes: usize,
    /// How many times faster than a real server's its work runs.
    pub speed: f64,
}

impl Lab {
    /// A VM that has nothing to do with the failover test. It is stopped.
    pub const BYSTANDER: &str = "e0000000-0000-4000-8000-00000000000e";

    /// Starts a server with an appliance, a test VM with so many volumes (the first is its root), and a bystander.
    ///
    /// # Errors
    /// If no port can be opened.
    pub async fn start(volumes: usize, speed: f64) -> anyhow::Result<Self> {
        Self::start_with(volumes, speed, Settings::default()).await
    }

    /// The same for requests that live for seconds. Without a `Date` header a client knows the server's clock only to half a minute.
    ///
    /// # Errors
    /// As [`Lab::start`].
    pub async fn start_with_date(volumes: usize, speed: f64) -> anyhow::Result<Self> {
        Self::start_with(volumes, speed, Settings { send_date_header: true, ..Settings::default() }).await
    }

    /// The same with settings of one's own.
    ///
    /// # Errors
    /// As [`Lab::start`].
    pub async fn start_with(volumes: usize, speed: f64, settings: Settings) -> anyhow::Result<Self> {
        let mut world = World::failover_test(volumes);
        if let Some(mut bystander) = world.virtual_machines.first().cloned() {
            for (field, value) in [("id", Self::BYSTANDER), ("name", "db07"), ("state", "Stopped")] {
                bystander.insert(field.to_owned(), json!(value));
            }
            bystander.remove("nic");
            world.virtual_machines.push(bystander);
        }
        let options = ServerOptions { speed, control: true, ..ServerOptions::default() };
        let server = Server::start(Cloud::new(world, settings.starting_now()), options).await?;
        Ok(Self { server, volumes, speed })
    }

    /// A client with the root admin's keys, over the socket.
    ///
    /// # Errors
    /// Only if no HTTP client can be made.
    pub fn client(&self) -> anyhow::Result<Client> {
        client(&self.server.url(), self.speed)
    }

    /// The control API.
    ///
    /// # Errors
    /// Only if no HTTP client can be made.
    pub fn control(&self) -> Result<Control> {
        Control::new(self.server.control_url())
    }

    /// An engine that works on this server through `client`, looks at devices over the control API, and remembers in `repository`.
    ///
    /// # Errors
    /// Only if no HTTP client can be made.
    pub fn engine(&self, client: Client, repository: Arc<dyn JobRepository>, timing: Timing) -> Result<Engine> {
        let settle = if timing.call_ttl < Timing::default().call_ttl {
            SHORT_SETTLE
        } else {
            CloudStackOptions::default().settle
        };
        let options = CloudStackOptions { settle, ..CloudStackOptions::default() };
        let cloud = Arc::new(CloudStack::with_options(client, options));
        let inspector = Arc::new(HostInspector(self.control()?));
        Ok(Engine::builder(cloud.clone(), cloud, repository).inspector(inspector).timing(timing).build())
    }

    /// How long the server itself takes for a cleanup at its best: stop, every detach and the last attach one after the other, and the delete.
    #[must_use]
    pub fn critical_path(&self, keep_vm: bool) -> Duration {
        let tick = JobPolling::default().tick.div_f64(self.speed);
        // Deleting takes three ticks; instead of it, a kept VM gets one last barrier.
        let last = if keep_vm { 1 } else { 3 };
        tick * u32::try_from(1 + self.volumes + 1 + last).unwrap_or(u32::MAX)
    }
}

/// How long after its expiry a request counts as possible still, where calls live for seconds.
pub(crate) const SHORT_SETTLE: Duration = Duration::from_secs(1);

/// A client of a simulator with its default keys.
///
/// # Errors
/// Only if no HTTP client can be made.
pub fn client(url: &str, speed: f64) -> anyhow::Result<Client> {
    Ok(Client::builder()
        .endpoint(url)
        .credentials(Credentials::new("admin-api-key", "admin-secret-key"))
        .polling(JobPolling::at_speed(speed))
        .build()?)
}

/// The record of the failover test in the world of a [`Lab`].
///
/// # Errors
/// Only if the world's ids were not valid.
pub fn record(volumes: usize) -> Result<FailoverTest> {
    Ok(FailoverTest {
        id: FailoverTestId::new("web01-test-1")?,
        source_vm: "web01".to_owned(),
        test_vm: VmId::new(Ids::TEST_VM)?,
        appliance: VmId::new(Ids::APPLIANCE)?,
        volumes: Ids::volumes(volumes).iter().map(VolumeId::new).collect::<Result<_>>()?,
        disposable: Vec::new(),
        snapshots: Vec::new(),
        fingerprints: Vec::new(),
        began_at: Ids::BEGAN_AT.parse().ok(),
        tag: None,
        by: "the example".to_owned(),
        status: TestStatus::Active,
        cleanup: None,
    })
}
