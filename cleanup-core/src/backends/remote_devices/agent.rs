//! The agent: two questions, asked by whoever knows the token.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Query, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use serde::{Deserialize, Serialize};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::error;
use super::options::AgentOptions;
use super::wire::{Data, Listing, Refusal};
use crate::device::DeviceInspector;
use crate::error::{Error, ErrorKind, Result};
use crate::model::VmId;
use crate::token::Token;

/// How long a connection may take for the head of a request.
const HEAD: Duration = Duration::from_secs(10);
/// How many connections there may be at once.
const CONNECTIONS: usize = 64;

/// Serves what an inspector sees. Dropping it stops the listening.
#[derive(Debug)]
pub struct DeviceAgent {
    address: SocketAddr,
    closing: CancellationToken,
    connections: TaskTracker,
}

impl DeviceAgent {
    /// Listens, and serves this inspector.
    ///
    /// # Errors
    /// `InvalidInput` if the address may not be used; `Unavailable` if it cannot be.
    pub async fn start(inspector: Arc<dyn DeviceInspector>, options: AgentOptions) -> Result<Self> {
        let address = options.listen;
        if !address.ip().is_loopback() && !options.allow_remote {
            return Err(error::exposed(address));
        }
        let failed = |e| error::cannot_listen(address, e);
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let (closing, connections) = (CancellationToken::new(), TaskTracker::new());
        let router = router(inspector, options);
        tokio::spawn(accept(listener, router, closing.clone(), connections.clone()));
        Ok(Self { address, closing, connections })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Takes no more requests, and waits until those under way are answered.
    pub async fn stop(&self) {
        self.closing.cancel();
        self.connections.close();
        self.connections.wait().await;
    }
}

impl Drop for DeviceAgent {
    fn drop(&mut self) {
        self.closing.cancel();
    }
}

async fn accept(listener: TcpListener, router: Router, closing: CancellationToken, connections: TaskTracker) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    // The semaphore is never closed.
    while let Ok(place) = Arc::clone(&places).acquire_owned().await {
        let accepted = tokio::select! {
            () = closing.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, _)) = accepted else {
            // Out of file handles, or a connection that ended already: the next one may be better, but not at once.
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let (router, closing) = (router.clone(), closing.clone());
        connections.spawn(async move {
            converse(stream, router, closing).await;
            drop(place);
        });
    }
}

async fn converse(stream: TcpStream, router: Router, closing: CancellationToken) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD);
    let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        // A connection that ends badly concerns nobody else.
        _ = connection.as_mut() => return,
        () = closing.cancelled() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

#[derive(Clone)]
struct Agent {
    inspector: Arc<dyn DeviceInspector>,
    token: Token,
    patience: Duration,
}

fn router(inspector: Arc<dyn DeviceInspector>, options: AgentOptions) -> Router {
    let agent = Agent { inspector, token: options.token, patience: options.patience };
    let nothing = || async { refuse(ErrorKind::NotFound, "there is only GET /v1/devices and GET /v1/fingerprint") };
    Router::new()
        .route("/v1/devices", get(devices).fallback(nothing))
        .route("/v1/fingerprint", get(fingerprint).fallback(nothing))
        .fallback(nothing)
        // Around everything: who does not know the token does not learn what there is.
        .layer(from_fn_with_state(agent.clone(), guard))
        .with_state(agent)
}

async fn guard(State(agent): State<Agent>, request: Request, next: Next) -> Response {
    let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given =
        given.and_then(|value| value.split_once(' ')).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let mut response = match given {
        Some((_, token)) if agent.token.is(token.trim()) => next.run(request).await,
        _ => {
            let mut refusal = refuse(ErrorKind::Denied, "the token is missing or wrong");
            refusal.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            refusal
        }
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

type Asked<Q> = std::result::Result<Query<Q>, axum::extract::rejection::QueryRejection>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    appliance: VmId,
}

async fn devices(State(agent): State<Agent>, question: Asked<Question>) -> Response {
    let Ok(Query(Question { appliance })) = question else {
        return refuse(ErrorKind::InvalidInput, "the question must be /v1/devices?appliance=ID");
    };
    let look = agent.inspector.devices(&appliance);
    answer(agent.look(look).await.map(|devices| Listing::new(appliance, devices)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DataQuestion {
    appliance: VmId,
    serial: String,
}

async fn fingerprint(State(agent): State<Agent>, question: Asked<DataQuestion>) -> Response {
    let Ok(Query(DataQuestion { appliance, serial })) = question else {
        return refuse(ErrorKind::InvalidInput, "the question must be /v1/fingerprint?appliance=ID&serial=SERIAL");
    };
    let look = agent.inspector.fingerprint(&appliance, &serial);
    answer(agent.look(look).await.map(|fingerprint| Data::new(appliance, serial, fingerprint)))
}

impl Agent {
    async fn look<T>(&self, look: impl Future<Output = Result<T>>) -> Result<T> {
        let late = || Error::new(ErrorKind::Unavailable, format!("no answer within {} s", self.patience.as_secs_f64()));
        tokio::time::timeout(self.patience, look).await.unwrap_or_else(|_| Err(late()))
    }
}

fn answer(found: Result<impl Serialize>) -> Response {
    match found {
        Ok(found) => Json(found).into_response(),
        Err(e) => refuse(e.kind(), e.to_string()),
    }
}

fn refuse(kind: ErrorKind, message: impl Into<String>) -> Response {
    let status = match kind {
        ErrorKind::InvalidInput => StatusCode::BAD_REQUEST,
        ErrorKind::Denied => StatusCode::UNAUTHORIZED,
        ErrorKind::NotFound => StatusCode::NOT_FOUND,
        ErrorKind::Refused => StatusCode::CONFLICT,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    };
    (status, Json(Refusal::new(kind, message))).into_response()
}
