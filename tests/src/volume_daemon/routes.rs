//! The routes that a cleanup comes across.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::server::Shared;
use super::tables::Operation;
use super::trouble::{Kind, Trouble};
use super::work::carry_out;

pub(super) fn router(shared: Arc<Shared>) -> Router {
    let api = Router::new()
        .route("/operations", get(operations))
        .route("/operations/{id}", get(operation))
        .route("/volumes/{id}/detach", post(detach))
        .route("/volumes/{id}/attach", post(attach))
        .route("/volumes/{id}/device", get(device))
        .route("/vms/{id}/volumes", get(volumes_of));
    let api = if shared.manner.old_build { api } else { api.route("/exports", get(exports)) };
    Router::new().route("/health", get(health)).nest("/api/v1", api).with_state(shared)
}

fn error(status: StatusCode, text: &str) -> Response {
    (status, Json(json!({ "error": text }))).into_response()
}

async fn health() -> Json<Value> {
    Json(
        json!({ "status": "healthy", "timestamp": Timestamp::now().to_string(), "service": "volume-daemon", "version": "2.8.1" }),
    )
}

/// Newest first; `null` if there is none.
async fn operations(State(shared): State<Arc<Shared>>, Query(filter): Query<HashMap<String, String>>) -> Json<Value> {
    let tables = shared.tables();
    let fitting = tables.operations.iter().rev().filter(|one| filter.iter().all(|(key, value)| one.fits(key, value)));
    let list: Vec<Value> = fitting.map(|one| one.json(&shared.manner)).collect();
    Json(if list.is_empty() { Value::Null } else { Value::Array(list) })
}

async fn operation(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    match shared.tables().operations.iter().find(|operation| operation.id == id) {
        Some(operation) => Json(operation.json(&shared.manner)).into_response(),
        None => error(StatusCode::NOT_FOUND, "operation not found"),
    }
}

async fn device(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    let tables = shared.tables();
    let Some(row) = tables.mappings.get(&id) else { return error(StatusCode::NOT_FOUND, "no device mapping found") };
    let home = row.vm == shared.manner.appliance;
    let mut found = json!({
        "id": "", "volume_id_numeric": null, "vm_id": row.vm, "operation_mode": if home { "oma" } else { "failover" },
        "requires_device_correlation": home, "device_path": row.device_path, "cloudstack_state": "attached",
        "linux_state": if home { "detected" } else { "n/a" }, "size": 0, "snapshot_status": "none",
    });
    found[shared.manner.volume_key()] = json!(id);
    Json(found).into_response()
}

async fn volumes_of(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Json<Value> {
    let tables = shared.tables();
    let rows = tables.mappings.iter().filter(|(_, row)| row.vm == id);
    Json(rows
        .map(|(volume, row)| {
            json!({ "volume_id": volume, "vm_id": id, "device_path": row.device_path, "state": "attached", "size": 0, "cloudstack_data": null })
        })
        .collect())
}

async fn exports(State(shared): State<Arc<Shared>>, Query(filter): Query<HashMap<String, String>>) -> Json<Value> {
    let tables = shared.tables();
    let wanted = filter.get("volume_id");
    let list: Vec<Value> = tables
        .exports
        .iter()
        .filter(|(volume, _)| wanted.is_none_or(|wanted| wanted == *volume))
        .map(|(volume, path)| {
            json!({ "id": volume, "volume_id": volume, "export_name": format!("migration-vol-{volume}"), "device_path": path, "port": 10809, "status": "active" })
        })
        .collect();
    let count = list.len();
    Json(json!({ "exports": if list.is_empty() { Value::Null } else { Value::Array(list) }, "count": count }))
}

async fn detach(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<String>,
    Extension(cut): Extension<Arc<Notify>>,
) -> Response {
    take(&shared, Kind::Detach, id, String::new(), &cut).await
}

async fn attach(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<String>,
    Extension(cut): Extension<Arc<Notify>>,
    body: Bytes,
) -> Response {
    let Ok(body) = serde_json::from_slice::<Value>(&body) else {
        return error(StatusCode::BAD_REQUEST, "invalid request");
    };
    // An empty id is taken, and fails later.
    let vm = body["vm_id"].as_str().unwrap_or_default().to_owned();
    take(&shared, Kind::Attach, id, vm, &cut).await
}

/// Takes a request on, and answers it: or not.
async fn take(shared: &Arc<Shared>, kind: Kind, volume: String, vm: String, cut: &Notify) -> Response {
    let trouble = {
        let mut tables = shared.tables();
        tables.posts.push((kind, volume.clone()));
        tables.strike(kind)
    };
    match trouble {
        Some(Trouble::LostRequest) => return lost(cut).await,
        Some(Trouble::Refusal) => return error(StatusCode::INTERNAL_SERVER_ERROR, "database is locked"),
        Some(Trouble::ReadLate(late)) => {
            let shared_later = Arc::clone(shared);
            let reading = async move {
                tokio::time::sleep(late).await;
                begin(&shared_later, kind, volume, vm, None);
            };
            shared.tables().tasks.push(tokio::spawn(reading).abort_handle());
            return lost(cut).await;
        }
        _ => {}
    }
    let operation = begin(shared, kind, volume, vm, trouble.clone());
    match trouble {
        Some(Trouble::LostReply) => lost(cut).await,
        Some(Trouble::Silence) => std::future::pending().await,
        Some(Trouble::Page) => (StatusCode::BAD_GATEWAY, Html("<html>Bad Gateway</html>")).into_response(),
        Some(Trouble::HalfAnswer) => {
            let half: String = operation.json(&shared.manner).to_string().chars().take(20).collect();
            (StatusCode::CREATED, [(header::CONTENT_TYPE, "application/json")], half).into_response()
        }
        _ => (shared.manner.taken, Json(operation.json(&shared.manner))).into_response(),
    }
}

fn begin(shared: &Arc<Shared>, kind: Kind, volume: String, vm: String, trouble: Option<Trouble>) -> Operation {
    let mut tables = shared.tables();
    let operation = tables.begin(kind, &volume, Some(vm.clone()).filter(|vm| !vm.is_empty()));
    let work = carry_out(Arc::clone(shared), operation.clone(), kind, volume, vm, trouble);
    tables.tasks.push(tokio::spawn(work).abort_handle());
    operation
}

/// The connection ends here.
async fn lost(cut: &Notify) -> Response {
    cut.notify_one();
    std::future::pending().await
}
