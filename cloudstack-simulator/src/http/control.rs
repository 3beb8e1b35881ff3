//! The control API: for tests, off unless asked for. What changes something is POST only.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::{Value, json};

use super::server::Shared;
use crate::ControlError;

pub(super) fn router() -> Router<Shared> {
    Router::new()
        .route("/control/state", get(state))
        .route("/control/calls", get(calls))
        .route("/control/advance", post(advance))
        .route("/control/{what}", post(control))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    ms: u64,
}

async fn state(State(shared): State<Shared>) -> Response {
    answer(StatusCode::OK, &shared.now(|cloud| cloud.state()))
}

/// What was called and over how many connections, without the state, which may be large.
async fn calls(State(shared): State<Shared>) -> Response {
    let connections = shared.with(|running| running.connections);
    let (now, calls) = shared.now(|cloud| (cloud.now(), cloud.calls().clone()));
    answer(StatusCode::OK, &json!({"now_ms": now.as_millis(), "connections": connections, "calls": calls}))
}

async fn advance(State(shared): State<Shared>, body: Bytes) -> Response {
    match serde_json::from_slice::<Advance>(&body) {
        Ok(advance) => {
            shared.with(|running| running.clock.push(advance.ms));
            let now = shared.now(|cloud| cloud.now());
            answer(StatusCode::OK, &json!({"now_ms": now.as_millis()}))
        }
        Err(error) => refusal(StatusCode::BAD_REQUEST, &format!("cannot read the body: {error}")),
    }
}

/// Bodies are read as JSON, whatever their content type.
async fn control(State(shared): State<Shared>, Path(what): Path<String>, body: Bytes) -> Response {
    match shared.now(|cloud| cloud.control(&what, &body)) {
        Ok(value) => answer(StatusCode::OK, &value),
        Err(error) => {
            let status = match &error {
                ControlError::NoSuchThing(_) => StatusCode::NOT_FOUND,
                ControlError::Unreadable(_) => StatusCode::BAD_REQUEST,
                ControlError::NotPossible(_) => StatusCode::CONFLICT,
            };
            refusal(status, &error.to_string())
        }
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
