//! The control API: for tests, off unless asked for. What changes something is POST only.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::server::Shared;
use crate::{Fault, RestartMode};

pub(super) fn router() -> Router<Shared> {
    Router::new()
        .route("/control/state", get(state))
        .route("/control/faults", post(faults))
        .route("/control/restart", post(restart))
        .route("/control/accounts", post(accounts))
        .route("/control/advance", post(advance))
        .route("/control/people", post(people))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Restart {
    #[serde(default)]
    mode: RestartMode,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewAccount {
    name: String,
    allow: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    ms: u64,
}

/// What somebody does around the calls that are watched.
#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
enum Action {
    Attach { volume: String, virtualmachine: String },
    Detach { volume: String },
    Start { virtualmachine: String },
    Stop { virtualmachine: String },
    Expunge { virtualmachine: String },
    LateDetach { volume: String, virtualmachine: String },
    Occupy { virtualmachine: String, ms: u64 },
}

async fn state(State(shared): State<Shared>) -> Response {
    answer(StatusCode::OK, &shared.now(|cloud| cloud.state()))
}

async fn faults(State(shared): State<Shared>, body: Bytes) -> Response {
    with_body(&body, |fault: Fault| {
        if fault.on.is_empty() {
            return Err("\"on\" must name a command, or * for all".to_owned());
        }
        shared.now(|cloud| cloud.inject(fault));
        Ok(json!({"success": true}))
    })
}

async fn restart(State(shared): State<Shared>, body: Bytes) -> Response {
    with_body(&body, |restart: Restart| {
        shared.now(|cloud| cloud.restart(restart.mode));
        Ok(json!({"success": true}))
    })
}

async fn accounts(State(shared): State<Shared>, body: Bytes) -> Response {
    with_body(&body, |account: NewAccount| {
        let allow: Option<Vec<&str>> = account.allow.as_ref().map(|allow| allow.iter().map(String::as_str).collect());
        let keys = shared.now(|cloud| cloud.add_account(&account.name, allow.as_deref()));
        Ok(json!({"apikey": keys.api_key, "secretkey": keys.secret_key.expose()}))
    })
}

async fn advance(State(shared): State<Shared>, body: Bytes) -> Response {
    with_body(&body, |advance: Advance| {
        shared.with(|running| running.clock.push(advance.ms));
        let now = shared.now(|cloud| cloud.now());
        Ok(json!({"now_ms": now.as_millis()}))
    })
}

async fn people(State(shared): State<Shared>, body: Bytes) -> Response {
    let action = match serde_json::from_slice(&body) {
        Ok(action) => action,
        Err(error) => return refusal(StatusCode::BAD_REQUEST, &format!("cannot read the body: {error}")),
    };
    let done = shared.now(|cloud| match action {
        Action::Attach { volume, virtualmachine } => cloud.somebody_attaches(&volume, &virtualmachine),
        Action::Detach { volume } => cloud.somebody_detaches(&volume),
        Action::Start { virtualmachine } => cloud.somebody_starts(&virtualmachine),
        Action::Stop { virtualmachine } => cloud.somebody_stops(&virtualmachine),
        Action::Expunge { virtualmachine } => cloud.somebody_expunges(&virtualmachine),
        Action::LateDetach { volume, virtualmachine } => cloud.late_detach(&volume, &virtualmachine).map(drop),
        Action::Occupy { virtualmachine, ms } => cloud.occupy(&virtualmachine, ms),
    });
    match done {
        Ok(()) => answer(StatusCode::OK, &json!({"success": true})),
        Err(error) => refusal(StatusCode::CONFLICT, &error.to_string()),
    }
}

/// Reads a JSON body, whatever its content type; an empty one is `{}`.
fn with_body<T: DeserializeOwned>(body: &Bytes, act: impl FnOnce(T) -> Result<Value, String>) -> Response {
    let bytes: &[u8] = if body.is_empty() { b"{}" } else { body };
    let result = serde_json::from_slice(bytes).map_err(|error| format!("cannot read the body: {error}")).and_then(act);
    match result {
        Ok(value) => answer(StatusCode::OK, &value),
        Err(text) => refusal(StatusCode::BAD_REQUEST, &text),
    }
}

fn refusal(status: StatusCode, text: &str) -> Response {
    answer(status, &json!({"error": text}))
}

fn answer(status: StatusCode, value: &Value) -> Response {
    let mut response = Response::new(Body::from(value.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert("content-type", axum::http::HeaderValue::from_static("application/json"));
    response
}
