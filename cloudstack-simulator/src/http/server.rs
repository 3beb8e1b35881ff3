//! The server: the API on one path, the control API beside it.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, RawQuery, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::Response;
use axum::routing::any;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tower_http::compression::CompressionLayer;

use super::clock::{Clock, wall_unix_ms};
use super::connection::{CuttableStream, Scissors};
use super::control;
use crate::{Cloud, Outcome, SimTime, WireRequest};

/// How a [`Server`] listens and how fast its time runs.
#[derive(Clone, Debug)]
pub struct ServerOptions {
    /// Where to listen; port 0 = any free one.
    pub listen: SocketAddr,
    /// Simulated milliseconds per real millisecond, for jobs, ticks and delays. 0 = time moves only when pushed through the control API or
    /// [`Server::advance`]. Signatures, expiry and throttling stay on the real clock.
    pub speed: f64,
    /// Whether there is a control API. Whoever reaches it owns the cloud.
    pub control: bool,
    /// Whether `listen` may be an address that other machines reach.
    pub allow_remote: bool,
}

impl Default for ServerOptions {
    fn default() -> Self {
        Self { listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), speed: 1.0, control: false, allow_remote: false }
    }
}

/// A server that could not be started.
#[derive(Debug)]
#[non_exhaustive]
pub enum ServerError {
    /// The address is not a loopback address, and that was not asked for.
    NotLoopback(SocketAddr),
    /// The speed is negative or not a number.
    BadSpeed(f64),
    /// The system would not let it listen.
    Listen(SocketAddr, std::io::Error),
}

impl std::fmt::Display for ServerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotLoopback(address) => write!(
                f,
                "{address} can be reached from other machines; listen on 127.0.0.1, or allow remote access explicitly"
            ),
            Self::BadSpeed(speed) => write!(f, "the speed {speed} is not possible; use 0 (time stands still) or more"),
            Self::Listen(address, error) => write!(f, "cannot listen on {address}: {error}; is the port in use?"),
        }
    }
}

impl std::error::Error for ServerError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen(_, error) => Some(error),
            _ => None,
        }
    }
}

pub(super) struct Running {
    pub(super) cloud: Cloud,
    pub(super) clock: Clock,
    /// Connections that have been taken so far.
    pub(super) connections: u64,
}

/// The cloud and its clock, shared by all connections. Nobody holds it across an await.
#[derive(Clone)]
pub(super) struct Shared(Arc<Mutex<Running>>);

impl Shared {
    pub(super) fn with<T>(&self, act: impl FnOnce(&mut Running) -> T) -> T {
        // A panic in one handler must not take the server down for the others.
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Acts on the cloud as it is now.
    pub(super) fn now<T>(&self, act: impl FnOnce(&mut Cloud) -> T) -> T {
        self.with(|running| {
            let now = running.clock.now();
            running.cloud.advance(now);
            act(&mut running.cloud)
        })
    }
}

/// A cloud that listens on a socket. Dropping it stops it.
pub struct Server {
    address: SocketAddr,
    shared: Shared,
    stop: watch::Sender<bool>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Server {
    /// Starts to listen, on the current tokio runtime.
    ///
    /// # Errors
    /// The address is taken, or may be reached from elsewhere without `allow_remote`; the speed is not a number of at least 0.
    pub async fn start(cloud: Cloud, options: ServerOptions) -> Result<Self, ServerError> {
        if !options.listen.ip().is_loopback() && !options.allow_remote {
            return Err(ServerError::NotLoopback(options.listen));
        }
        if !options.speed.is_finite() || options.speed < 0.0 {
            return Err(ServerError::BadSpeed(options.speed));
        }
        let failed = |error| ServerError::Listen(options.listen, error);
        let listener = TcpListener::bind(options.listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let shared = Shared(Arc::new(Mutex::new(Running { cloud, clock: Clock::new(options.speed), connections: 0 })));
        let (stop, stopped) = watch::channel(false);
        let mut router = Router::new()
            .route("/client/api", any(api))
            .route("/client/api/", any(api))
            .layer(CompressionLayer::new())
            .layer(DefaultBodyLimit::max(1 << 20));
        if options.control {
            router = router.merge(control::router());
        }
        tokio::spawn(accept(listener, shared.clone(), router.with_state(shared.clone()), stopped));
        Ok(Self { address, shared, stop })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The endpoint of the API: `http://127.0.0.1:PORT/client/api`.
    pub fn url(&self) -> String {
        format!("http://{}/client/api", self.address)
    }

    /// The root of the control API: `http://127.0.0.1:PORT/control`.
    pub fn control_url(&self) -> String {
        format!("http://{}/control", self.address)
    }

    /// How many connections it has taken so far.
    pub fn connections(&self) -> u64 {
        self.shared.with(|running| running.connections)
    }

    /// Looks at the cloud, or changes it, as it is at this moment.
    pub fn with_cloud<T>(&self, act: impl FnOnce(&mut Cloud) -> T) -> T {
        self.shared.now(act)
    }

    /// Pushes simulated time forward by so many milliseconds, on top of what its speed does.
    pub fn advance(&self, ms: u64) -> SimTime {
        self.shared.with(|running| running.clock.push(ms));
        self.shared.now(|cloud| cloud.now())
    }

    /// Stops listening; requests under way get their answers.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
    }
}

/// Takes connections until told to stop, or until the server is gone.
async fn accept(listener: TcpListener, shared: Shared, router: Router, mut stopped: watch::Receiver<bool>) {
    loop {
        let accepted = tokio::select! {
            _ = stopped.wait_for(|stop| *stop) => return,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, _)) => {
                shared.with(|running| running.connections += 1);
                let scissors = Scissors::default();
                let router = router.clone().layer(Extension(scissors.clone()));
                tokio::spawn(converse(CuttableStream::new(stream, scissors), router, stopped.clone()));
            }
            // Out of file handles, or a connection that ended already: the next one may be better, but not at once.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

/// Serves one connection the way the server's Jetty does: no Date, and no more than 30 seconds of silence.
async fn converse(stream: CuttableStream, router: Router, mut stopped: watch::Receiver<bool>) {
    let connection = http1::Builder::new()
        .auto_date_header(false)
        .title_case_headers(true)
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(30))
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        // A connection that ends badly concerns nobody else.
        _ = connection.as_mut() => return,
        _ = stopped.wait_for(|stop| *stop) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

async fn api(
    State(shared): State<Shared>,
    Extension(scissors): Extension<Scissors>,
    method: Method,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if method != Method::GET && method != Method::POST {
        return empty(StatusCode::METHOD_NOT_ALLOWED);
    }
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let request = WireRequest {
        method: method.as_str().to_owned(),
        query: query.unwrap_or_default(),
        body: body.to_vec(),
        content_type,
    };
    let cookies: Vec<&str> = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).collect();
    let cookies = cookies.join("; ");
    let (exchange, delay) = shared.with(|running| {
        let now = running.clock.now();
        let exchange = running.cloud.handle_with_cookies(now, wall_unix_ms(), &request, &cookies);
        let delay = running.clock.real(exchange.delay_ms);
        (exchange, delay)
    });
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    match exchange.outcome {
        Outcome::Answered(answer) => {
            let mut response = Response::builder().status(answer.status);
            for (name, value) in answer.headers {
                response = response.header(name, value);
            }
            response.body(Body::from(answer.body)).unwrap_or_else(|_| empty(StatusCode::INTERNAL_SERVER_ERROR))
        }
        Outcome::ReplyLost | Outcome::Dropped => {
            scissors.cut();
            empty(StatusCode::OK)
        }
    }
}

fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
