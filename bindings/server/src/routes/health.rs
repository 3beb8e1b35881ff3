//! Whether the service answers.

use axum::Json;
use serde_json::{Value, json};

/// Says that the service answers, and nothing about what it does.
#[utoipa::path(get, path = "/health", tag = "service", security(()), responses((status = 200, description = "The service answers", body = ref("#/components/schemas/Health"))))]
pub(crate) async fn health() -> Json<Value> {
    Json(json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION") }))
}
