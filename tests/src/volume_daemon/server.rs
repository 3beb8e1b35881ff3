//! The daemon on its port: it can be told to stop, to start again, and to have forgotten everything.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use super::cloud::CloudClient;
use super::routes::router;
use super::tables::{Mapping, Tables};
use super::trouble::{Armed, Kind, Trouble};
use super::work::by_id;

type Devices = Box<dyn Fn() -> Vec<String> + Send + Sync>;

/// In what builds of the daemon, and sites, differ.
#[derive(Clone, Debug)]
pub struct Manner {
    /// The VM that it calls its own.
    pub appliance: String,
    /// Whether it writes `volume_uuid` where its documentation says `volume_id`.
    pub uuid_spelling: bool,
    /// What it answers when it takes work on.
    pub taken: StatusCode,
    /// It has no exports to ask for.
    pub old_build: bool,
    /// How long it waits for a job of CloudStack's: 300 s in the field.
    pub job_wait: Duration,
    /// How often it looks at the job: every 2 s in the field.
    pub job_poll: Duration,
    /// How long it waits for a device: 10 s in the field.
    pub device_wait: Duration,
}

impl Manner {
    /// The newest build, `speed` times as fast as in the field.
    #[must_use]
    pub fn at_speed(appliance: &str, speed: f64) -> Self {
        let scaled = |seconds| Duration::from_secs(seconds).div_f64(speed);
        Self {
            appliance: appliance.to_owned(),
            uuid_spelling: false,
            taken: StatusCode::CREATED,
            old_build: false,
            job_wait: scaled(300),
            job_poll: scaled(2),
            device_wait: scaled(10),
        }
    }

    pub(super) fn volume_key(&self) -> &'static str {
        if self.uuid_spelling { "volume_uuid" } else { "volume_id" }
    }
}

pub(super) struct Shared {
    pub(super) manner: Manner,
    pub(super) cloud: CloudClient,
    devices: Devices,
    tables: Mutex<Tables>,
}

impl Shared {
    pub(super) fn tables(&self) -> MutexGuard<'_, Tables> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn has_device(&self, path: &str) -> bool {
        (self.devices)().iter().any(|device| device == path)
    }
}

/// A running double. Dropping it stops it and its work.
pub struct DaemonDouble {
    shared: Arc<Shared>,
    address: SocketAddr,
    serving: Option<JoinHandle<()>>,
}

impl fmt::Debug for DaemonDouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DaemonDouble").field("address", &self.address).finish_non_exhaustive()
    }
}

impl DaemonDouble {
    /// Starts one for the CloudStack behind `endpoint`. `devices` lists the paths below `/dev/disk/by-id` on its appliance.
    ///
    /// # Errors
    /// If no port can be opened, or no HTTP client can be made.
    pub async fn start(
        endpoint: String,
        manner: Manner,
        devices: impl Fn() -> Vec<String> + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let cloud = CloudClient::new(endpoint, manner.job_poll).map_err(io::Error::other)?;
        let tables = Mutex::default();
        let shared = Arc::new(Shared { manner, cloud, devices: Box::new(devices), tables });
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let mut double = Self { shared, address, serving: None };
        double.start_again().await?;
        Ok(double)
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The process dies: its work ends where it stands, and its port is closed. What CloudStack was asked for goes on. Its operations are forgotten, or
    /// stay in its database as they are.
    pub fn stop(&mut self, forget: bool) {
        if let Some(serving) = self.serving.take() {
            serving.abort();
        }
        let mut tables = self.shared.tables();
        for task in tables.tasks.drain(..) {
            task.abort();
        }
        if forget {
            tables.operations.clear();
        }
    }

    /// Listens on the same port as before.
    ///
    /// # Errors
    /// If somebody else has taken the port.
    pub async fn start_again(&mut self) -> io::Result<()> {
        let listener = TcpListener::bind(self.address).await?;
        self.address = listener.local_addr()?;
        self.serving = Some(tokio::spawn(serve(listener, router(Arc::clone(&self.shared)))));
        Ok(())
    }

    /// Orders trouble for one request of this kind, after so many that pass unharmed.
    pub fn trouble(&self, trouble: Trouble, on: Kind, skip: u32) {
        self.shared.tables().armed.push(Armed { trouble, on, skip });
    }

    /// The troubles that came.
    #[must_use]
    pub fn struck(&self) -> Vec<Trouble> {
        self.shared.tables().struck.clone()
    }

    /// Every request to move a volume that arrived.
    #[must_use]
    pub fn posts(&self) -> Vec<(Kind, String)> {
        self.shared.tables().posts.clone()
    }

    /// The rows of its table of devices, by volume.
    #[must_use]
    pub fn mapping(&self, volume: &str) -> Option<Mapping> {
        self.shared.tables().mappings.get(volume).cloned()
    }

    /// The device under which a volume is exported.
    #[must_use]
    pub fn export(&self, volume: &str) -> Option<String> {
        self.shared.tables().exports.get(volume).cloned()
    }

    /// Whether row and export of a volume are what they should be on its appliance.
    #[must_use]
    pub fn is_mapped(&self, volume: &str) -> bool {
        let device_path = by_id(volume);
        let right = Mapping { vm: self.shared.manner.appliance.clone(), device_path: device_path.clone() };
        self.mapping(volume) == Some(right) && self.export(volume) == Some(device_path)
    }

    /// Notes that it attached a volume to a VM that is not the appliance. Of several on one VM only the first is noted: the placeholder is unique.
    pub fn remember(&self, volume: &str, vm: &str) {
        // That it fails for the second volume is the defect.
        let _ = self.shared.tables().map(volume, vm, &format!("remote-vm-{vm}"));
    }

    /// Writes a row as it pleases, or takes it away.
    pub fn set_mapping(&self, volume: &str, row: Option<Mapping>) {
        let mut tables = self.shared.tables();
        match row {
            Some(row) => drop(tables.mappings.insert(volume.to_owned(), row)),
            None => drop(tables.mappings.remove(volume)),
        }
    }
}

impl Drop for DaemonDouble {
    fn drop(&mut self) {
        self.stop(true);
    }
}

async fn serve(listener: TcpListener, router: Router) {
    let mut connections = tokio::task::JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(connections.spawn(converse(stream, router.clone()))),
            // A connection that ended already: the next one may be better, but not at once.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

/// Serves one connection until it ends or is cut.
async fn converse(stream: TcpStream, router: Router) {
    let cut = Arc::new(Notify::new());
    let service = TowerToHyperService::new(router.layer(Extension(Arc::clone(&cut))));
    let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        // The other side may be gone; that is its business.
        _ = connection => {}
        () = cut.notified() => {}
    }
}
