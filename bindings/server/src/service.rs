//! Listening, and ending without harm.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use cleanup_core::{Error, ErrorKind, Result, Token};
use cleanup_doors::Door;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::app::router;
use crate::telling;

/// How long a connection may take for the head of a request.
const HEAD: Duration = Duration::from_secs(10);
/// How many connections there may be at once.
const CONNECTIONS: usize = 512;

/// How the service listens.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    /// What callers must know.
    pub token: Token,
    /// Where to listen; port 0 takes any free one.
    pub listen: SocketAddr,
    /// Whether `listen` may be an address that other machines reach. The service speaks no TLS: put something in front that does.
    pub allow_remote: bool,
}

impl ServeOptions {
    /// Listens on any free loopback port.
    #[must_use]
    pub fn new(token: Token) -> Self {
        Self { token, listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), allow_remote: false }
    }
}

/// The service, listening. Dropping it stops the listening, and no cleanup.
#[derive(Debug)]
pub struct Service {
    address: SocketAddr,
    door: Arc<Door>,
    resumed: usize,
    closing: CancellationToken,
    connections: TaskTracker,
}

impl Service {
    /// Tells the deployed database, if there is one, what it does not know yet; resumes what is unfinished; then answers. Parked cleanups stay parked.
    ///
    /// # Errors
    /// `InvalidInput` if the address may not be used; `Unavailable` if it cannot be; `Repository`.
    pub async fn start(door: Door, options: ServeOptions) -> Result<Self> {
        let address = options.listen;
        if !address.ip().is_loopback() && !options.allow_remote {
            return Err(Error::new(
                ErrorKind::InvalidInput,
                format!(
                    "{address} can be reached from other machines: listen on 127.0.0.1, or allow remote access explicitly and put TLS in front"
                ),
            ));
        }
        let failed = |e: std::io::Error| {
            Error::new(ErrorKind::Unavailable, format!("cannot listen on {address}: is the port in use?")).caused_by(e)
        };
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let door = Arc::new(door);
        let (closing, connections) = (CancellationToken::new(), TaskTracker::new());
        if door.tells() {
            // First what an earlier process could not tell, then what goes on.
            telling::start(Arc::clone(&door), closing.clone()).await;
        }
        let mut resumed = 0;
        for (cleanup, status) in door.engine.unfinished().await? {
            if status != "running" {
                continue;
            }
            match door.engine.resume(cleanup).await {
                Ok(_) => resumed += 1,
                // One damaged row is no reason to leave all others alone.
                Err(e) => tracing::error!(%cleanup, error = %e, "an unfinished cleanup could not be resumed"),
            }
        }
        let router = router(Arc::clone(&door), options.token, closing.clone());
        tokio::spawn(accept(listener, router, closing.clone(), connections.clone()));
        Ok(Self { address, door, resumed, closing, connections })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many cleanups were unfinished when it started, and are going on.
    #[must_use]
    pub fn resumed(&self) -> usize {
        self.resumed
    }

    /// What it serves.
    #[must_use]
    pub fn door(&self) -> &Door {
        &self.door
    }

    /// Takes no more requests, lets those under way be answered, and gives running cleanups `grace` to end. Those that do not are
    /// not cancelled: the next start resumes them. `true` if all ended.
    pub async fn stop(&self, grace: Duration) -> bool {
        self.closing.cancel();
        self.connections.close();
        let until = tokio::time::Instant::now() + grace;
        let drained = tokio::time::timeout_at(until, self.door.engine.drain()).await.is_ok();
        // Whoever waits for a cleanup that has not ended waits in vain.
        let _ = tokio::time::timeout_at(
            until.max(tokio::time::Instant::now() + Duration::from_secs(1)),
            self.connections.wait(),
        )
        .await;
        drained
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.closing.cancel();
    }
}

async fn accept(listener: TcpListener, router: Router, closing: CancellationToken, connections: TaskTracker) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        // The semaphore is never closed.
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let accepted = tokio::select! {
            () = closing.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, _)) => {
                let (router, closing) = (router.clone(), closing.clone());
                connections.spawn(async move {
                    converse(stream, router, closing).await;
                    drop(place);
                });
            }
            // Out of file handles, or a connection that ended already: the next one may be better, but not at once.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn converse(stream: TcpStream, router: Router, closing: CancellationToken) {
    // Small answers go out at once.
    let _ = stream.set_nodelay(true);
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        // A connection that ends badly concerns nobody else.
        _ = connection.as_mut() => return,
        () = closing.cancelled() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}
