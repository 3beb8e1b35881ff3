//! `POST /api/v1/failover/cleanup/{vm_name}`: answers when the cleanup has ended.

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use cleanup_core::{
    CleanupId, Ending, Error, ErrorKind, FailoverTestId, PlanRequest, Report, Result, StartRequest, TestRef,
};
use cleanup_doors::{PlanInput, key};
use serde::Deserialize;
use serde_json::{Value, json};

use super::status;
use crate::app::App;
use crate::body::{Name, read};

/// What may be in the body; anything else in it was never looked at.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    context_id: String,
    vm_name: Option<String>,
    #[serde(default)]
    cleanup_type: String,
}

/// Cleans up the failover test of a protected machine, and answers at the end. A lost connection stops nothing.
#[utoipa::path(post, path = "/api/v1/failover/cleanup/{vm_name}", tag = "old endpoints",
    params(("vm_name" = String, Path, description = "The protected machine's name")),
    request_body(content = ref("#/components/schemas/SeedFailoverCleanup"), content_type = "application/json"),
    responses((status = 200, description = "Every volume is home and the test VM is deleted", body = ref("#/components/schemas/SeedFailoverResponse")),
        (status = "default", description = "It was not started, or stopped on the way", body = ref("#/components/schemas/SeedFailoverResponse"))))]
pub(crate) async fn cleanup(State(app): State<App>, Name(name): Name, request: Request) -> Response {
    let headers = request.headers().clone();
    // Only this exact type was ever looked at.
    let json = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/json");
    let bytes = match read(request).await {
        Ok(bytes) => bytes,
        Err(failure) => return answer(failure.status, &failure.problem.message, None),
    };
    let asked = if json && !bytes.is_empty() {
        match serde_json::from_slice(&bytes) {
            Ok(asked) => asked,
            Err(e) => return answer(StatusCode::BAD_REQUEST, &format!("the body is not as expected: {e}"), None),
        }
    } else {
        Asked::default()
    };
    match run(&app, &name, &asked, &headers).await {
        Ok(report) => ended(&name, &report),
        Err(e) => {
            let other = e.get("cleanup").and_then(|id| id.parse().ok());
            // This endpoint had one status for everything that went wrong.
            let status = match status(&e) {
                StatusCode::NOT_FOUND => StatusCode::INTERNAL_SERVER_ERROR,
                status => status,
            };
            answer(status, &e.to_string(), other)
        }
    }
}

async fn run(app: &App, name: &str, asked: &Asked, headers: &HeaderMap) -> Result<Report> {
    let invalid = |text: String| Err(Error::new(ErrorKind::InvalidInput, text));
    if asked.vm_name.as_deref().is_some_and(|body| body != name) {
        return invalid("vm_name in the body differs from the one in the path: send the same, or none".to_owned());
    }
    let kind = asked.cleanup_type.to_ascii_lowercase();
    if !(kind.is_empty() || kind.contains("test")) {
        return invalid("cleanup_type is not a test's: only failover tests are cleaned up here".to_owned());
    }
    let key = headers.get("idempotency-key").and_then(|value| value.to_str().ok()).map(key).transpose()?;
    let test = named(app, name, asked).await?;
    // The deployed system never registered anything here: its own record will do.
    let test = TestRef::Id(app.door.find_or_import(&test).await?.id);
    let plan = PlanRequest { test, ..PlanInput::new(name).request(app.door.cloud_only)? };
    let start = StartRequest { key, ..StartRequest::new(plan, "POST /api/v1/failover/cleanup") };
    app.door.engine.start(&start).await?.wait().await
}

/// The failover test that the context's id names, if it is one of this machine's; else the one that fits the name.
async fn named(app: &App, name: &str, asked: &Asked) -> Result<TestRef> {
    if let Ok(id) = FailoverTestId::new(&asked.context_id) {
        match app.door.engine.find_test(&TestRef::Id(id)).await {
            Ok(test) if test.source_vm == name => return Ok(TestRef::Id(test.id)),
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => return Err(e),
        }
    }
    Ok(TestRef::SourceVm(name.to_owned()))
}

fn ended(name: &str, report: &Report) -> Response {
    let id = Some(report.cleanup);
    match &report.ending {
        Some(Ending::Completed) => {
            let message = format!("Test failover cleanup completed successfully for VM {name}");
            let body = json!({ "success": true, "message": message, "job_id": "", "data": data(id) });
            (StatusCode::OK, Json(body)).into_response()
        }
        Some(Ending::Parked { why, next, .. }) => {
            answer(StatusCode::INTERNAL_SERVER_ERROR, &format!("parked: {why}. {next}"), id)
        }
        _ => answer(
            StatusCode::INTERNAL_SERVER_ERROR,
            "the cleanup was cancelled: every volume is home or was never touched",
            id,
        ),
    }
}

fn answer(status: StatusCode, error: &str, cleanup: Option<CleanupId>) -> Response {
    let mut body = json!({ "success": false, "message": "Test failover cleanup failed", "job_id": "", "error": error });
    if let (Some(body), Some(_)) = (body.as_object_mut(), cleanup) {
        body.insert("data".to_owned(), data(cleanup));
    }
    (status, Json(body)).into_response()
}

fn data(cleanup: Option<CleanupId>) -> Value {
    json!({ "cleanup_id": cleanup })
}
