//! A CloudStack in this process, behind the real client and the real backend.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use cloudstack_client::backend::{Clock, HttpReply, HttpRequest, Sent, TokioClock, Transport, TransportError};
use cloudstack_client::{Client, Credentials, JobPolling, RetryPolicy};
use cloudstack_simulator::{Cloud, Exchange, FailoverTest as World, Outcome, Settings, SimTime, WireRequest};

use crate::backends::cloudstack::CloudStack;
use crate::device::DeviceInspector;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Device, FailoverTest, FailoverTestId, TestStatus, VmId, VolumeId};
use crate::testkit::ProviderBench;

/// How long after the work is done an answer that never comes is given up, when the request's own time-out is longer.
const LOST: Duration = Duration::from_secs(5);

/// A simulated CloudStack without a socket, living by tokio's clock: under paused time a whole cleanup takes milliseconds.
///
/// The client, its signatures, its poller and the CloudStack backend are the real ones. Cheap to clone; clones share the cloud.
#[derive(Clone)]
pub struct MockCloud {
    cloud: Arc<Mutex<Cloud>>,
    clock: TokioClock,
    settings: Arc<Settings>,
    strays: Arc<Mutex<Vec<Stray>>>,
}

/// What the network does with one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// The command, as in `detachVolume`.
    pub command: String,
    /// How much later it arrives. The caller only sees that the connection is gone.
    pub late: Duration,
    /// The request itself arrives in time, and this is a second copy of it, as of a proxy that tries again.
    pub copy: bool,
}

impl fmt::Debug for MockCloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockCloud").finish_non_exhaustive()
    }
}

impl MockCloud {
    /// A cloud with the recorded world of a failover test with so many volumes, one of them the test VM's root.
    #[must_use]
    pub fn failover_test(volumes: usize) -> Self {
        let settings = Settings { max_data_volumes: Some(64), ..Settings::default() };
        Self::new(Cloud::new(cloudstack_simulator::World::failover_test(volumes), settings))
    }

    /// A cloud of one's own. Simulated time begins now.
    #[must_use]
    pub fn new(cloud: Cloud) -> Self {
        let settings = Arc::new(cloud.settings().clone());
        Self { cloud: Arc::new(Mutex::new(cloud)), clock: TokioClock::new(), settings, strays: Arc::default() }
    }

    /// Lets the network hold the next request of a command back, or a copy of it.
    pub fn stray(&self, stray: Stray) {
        self.strays.lock().unwrap_or_else(PoisonError::into_inner).push(stray);
    }

    fn next_stray(&self, body: &[u8]) -> Option<Stray> {
        let mut strays = self.strays.lock().unwrap_or_else(PoisonError::into_inner);
        let body = String::from_utf8_lossy(body);
        let named = |stray: &Stray| body.split('&').any(|pair| pair.strip_prefix("command=") == Some(&stray.command));
        let found = strays.iter().position(named)?;
        Some(strays.remove(found))
    }

    /// A request arrives now.
    fn arrive(&self, wire: &WireRequest) -> Exchange {
        self.with(|cloud| {
            let wall = self.clock.now().as_millisecond();
            cloud.handle(self.now(), wall, wire)
        })
    }

    /// Does something with the cloud itself, at the present time: look at hosts, inject faults, play a person.
    pub fn with<T>(&self, work: impl FnOnce(&mut Cloud) -> T) -> T {
        let mut cloud = self.cloud.lock().unwrap_or_else(PoisonError::into_inner);
        cloud.advance(self.now());
        work(&mut cloud)
    }

    /// How many times faster than a real server's this cloud's work runs.
    fn speed(&self) -> f64 {
        JobPolling::default().tick.as_secs_f64() / Duration::from_millis(self.settings.tick_ms).as_secs_f64()
    }

    fn now(&self) -> SimTime {
        SimTime::from_millis(u64::try_from(self.clock.monotonic().as_millis()).unwrap_or(u64::MAX))
    }

    /// A client of this cloud with the root admin's keys.
    ///
    /// # Errors
    /// `Unexpected` if the client cannot be built.
    pub fn client(&self) -> Result<Client> {
        let keys = Credentials::new(self.settings.admin_api_key.expose(), self.settings.admin_secret_key.expose());
        Client::builder()
            .endpoint("http://mock.invalid/client/api")
            .credentials(keys)
            .transport(Arc::new(self.clone()))
            .clock(Arc::new(self.clock.clone()))
            .polling(JobPolling::at_speed(self.speed()))
            .retry(RetryPolicy::default())
            .build()
            .map_err(|e| Error::new(ErrorKind::Unexpected, "the mock cloud's client could not be built").caused_by(e))
    }

    /// This cloud as VM provider and volume store.
    ///
    /// # Errors
    /// As [`MockCloud::client`].
    pub fn provider(&self) -> Result<Arc<CloudStack>> {
        Ok(Arc::new(CloudStack::new(self.client()?)))
    }

    /// This cloud, in the world of [`MockCloud::failover_test`], as a bench for the conformance suites.
    ///
    /// # Errors
    /// As [`MockCloud::client`].
    pub fn bench(&self) -> Result<ProviderBench> {
        let provider = self.provider()?;
        let held = self.with(|cloud| cloud.volumes());
        let on_test_vm = held.iter().filter(|volume| volume.virtual_machine.as_deref() == Some(World::TEST_VM));
        Ok(ProviderBench {
            vms: provider.clone(),
            volumes: provider,
            test_vm: VmId::new(World::TEST_VM)?,
            appliance: VmId::new(World::APPLIANCE)?,
            on_test_vm: on_test_vm.map(|volume| VolumeId::new(&volume.id)).collect::<Result<_>>()?,
            no_vm: VmId::new("00000000-0000-4000-8000-000000000001")?,
            no_volume: VolumeId::new("00000000-0000-4000-8000-000000000002")?,
        })
    }

    /// The record of the failover test in the world of [`MockCloud::failover_test`].
    ///
    /// # Errors
    /// Only if the world's ids were not valid.
    pub fn record(volumes: usize) -> Result<FailoverTest> {
        Ok(FailoverTest {
            id: FailoverTestId::new("test-1")?,
            source_vm: "web01".to_owned(),
            test_vm: VmId::new(World::TEST_VM)?,
            appliance: VmId::new(World::APPLIANCE)?,
            volumes: World::volumes(volumes).iter().map(VolumeId::new).collect::<Result<_>>()?,
            disposable: Vec::new(),
            began_at: World::BEGAN_AT.parse().ok(),
            tag: None,
            snapshots: Vec::new(),
            fingerprints: Vec::new(),
            by: "mock".to_owned(),
            status: TestStatus::Active,
            cleanup: None,
        })
    }
}

#[async_trait]
impl Transport for MockCloud {
    async fn send(&self, request: HttpRequest) -> std::result::Result<HttpReply, TransportError> {
        let content_type = request.headers.get(http::header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
        let wire = WireRequest {
            method: "POST".to_owned(),
            query: request.url.query().unwrap_or_default().to_owned(),
            body: request.body.to_vec(),
            content_type: content_type.map(str::to_owned),
        };
        if let Some(stray) = self.next_stray(&request.body) {
            let (cloud, wire) = (self.clone(), wire.clone());
            tokio::spawn(async move {
                tokio::time::sleep(stray.late).await;
                // Nobody waits for its answer.
                let _ = cloud.arrive(&wire);
            });
            if !stray.copy {
                return Err(TransportError::new(Sent::Maybe, "the connection was closed"));
            }
        }
        let exchange = self.arrive(&wire);
        tokio::time::sleep(Duration::from_millis(exchange.delay_ms)).await;
        match exchange.outcome {
            Outcome::Answered(answer) => {
                let status = http::StatusCode::from_u16(answer.status)
                    .map_err(|e| TransportError::new(Sent::ReplyLost, e.to_string()))?;
                let mut headers = http::HeaderMap::new();
                for (name, value) in answer.headers {
                    if let Ok(value) = http::HeaderValue::from_str(&value) {
                        headers.insert(http::HeaderName::from_static(name), value);
                    }
                }
                Ok(HttpReply::new(status, headers, answer.body))
            }
            Outcome::ReplyLost => {
                tokio::time::sleep(request.timeout.min(LOST)).await;
                Err(TransportError::new(Sent::Maybe, "the connection was lost before a reply came"))
            }
            Outcome::Dropped => Err(TransportError::new(Sent::Maybe, "the connection was closed")),
        }
    }
}

#[async_trait]
impl DeviceInspector for MockCloud {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        let disks = self.with(|cloud| cloud.guest_devices(appliance.as_str()));
        Ok(disks
            .into_iter()
            .map(|disk| Device {
                path: format!("/dev/disk/by-id/virtio-{}", disk.serial),
                serial: disk.serial,
                size: Some(disk.size),
                bus: disk.bus.to_owned(),
            })
            .collect())
    }
}
