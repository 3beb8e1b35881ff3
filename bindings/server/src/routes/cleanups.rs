//! Cleanups: start, look, resolve, cancel.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use cleanup_core::evidence::page as to_page;
use cleanup_core::{CleanupId, CleanupSummary, Report};
use cleanup_doors::{ByInput, CleanupOutput, StartInput, key};

use super::{Items, Limit, detached, name_caller};
use crate::app::App;
use crate::body::{Asked, Body, Id, Maybe};
use crate::failure::Failure;

/// Lists the cleanups, the latest changed first.
#[utoipa::path(get, path = "/v1/cleanups", tag = "cleanups",
    params(("limit" = Option<u16>, Query, description = "How many at most; 100 unless told, 1000 at most")),
    responses((status = 200, description = "The cleanups", body = ref("#/components/schemas/Cleanups"))))]
pub(crate) async fn list(
    State(app): State<App>,
    Asked(limit): Asked<Limit>,
) -> Result<Json<Items<CleanupSummary>>, Failure> {
    Ok(Json(Items::new(app.door.engine.cleanups().await?, &limit)))
}

/// Seals the plan that was looked at and carries it out. Answers at once; the work goes on whoever listens.
///
/// The same Idempotency-Key always means the same cleanup: after a lost reply, send the same request again.
#[utoipa::path(post, path = "/v1/cleanups", tag = "cleanups",
    params(("Idempotency-Key" = String, Header, description = "1 to 255 visible ASCII characters; draw a UUID")),
    request_body(content = ref("#/components/schemas/Start"), content_type = "application/json"),
    responses((status = 202, description = "It goes on; Location says where to look", body = ref("#/components/schemas/Cleanup"), headers(("Location" = String, description = "The cleanup"))),
        (status = 409, description = "The plan has drifted, or may not be carried out, or another cleanup is in the way: facts.cleanup", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json"),
        (status = "default", description = "It was not started", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn start(
    State(app): State<App>,
    headers: HeaderMap,
    Body(mut input): Body<StartInput>,
) -> Result<Response, Failure> {
    let Some(given) = headers.get("idempotency-key") else {
        return Err(Failure::invalid(
            "there is no Idempotency-Key",
            "draw a UUID, send it as Idempotency-Key, and send the same one again if the reply is lost",
        ));
    };
    let key = key(given.to_str().unwrap_or_default())?;
    name_caller(&mut input.by);
    let run = app.door.engine.start(&input.request(app.door.cloud_only, key)?).await?;
    accepted(&app, run.id()).await
}

/// How a cleanup stands.
#[utoipa::path(get, path = "/v1/cleanups/{id}", tag = "cleanups", params(("id" = String, Path, description = "The cleanup's id")),
    responses((status = 200, description = "How it stands", body = ref("#/components/schemas/Cleanup")),
        (status = "default", description = "There is none", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn get(State(app): State<App>, Id(id): Id) -> Result<Json<CleanupOutput>, Failure> {
    Ok(Json(status(&app, id).await?))
}

/// Where every volume was and is. For a parked cleanup this is the runbook.
#[utoipa::path(get, path = "/v1/cleanups/{id}/report", tag = "cleanups", params(("id" = String, Path, description = "The cleanup's id")),
    responses((status = 200, description = "The report, as it stands now", body = ref("#/components/schemas/Report")),
        (status = "default", description = "There is none", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn report(State(app): State<App>, Id(id): Id) -> Result<Json<Report>, Failure> {
    Ok(Json(app.door.engine.report(id).await?))
}

/// The report as one HTML page that needs nothing else, with a timeline and the event log.
#[utoipa::path(get, path = "/v1/cleanups/{id}/page", tag = "cleanups", params(("id" = String, Path, description = "The cleanup's id")),
    responses((status = 200, description = "The page", body = String, content_type = "text/html"),
        (status = "default", description = "There is none", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn page(State(app): State<App>, Id(id): Id) -> Result<Response, Failure> {
    let html = to_page(&app.door.engine.report(id).await?, &app.door.engine.evidence(id).await?);
    let styled = (header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'");
    Ok(([styled], Html(html)).into_response())
}

/// The sealed event log, one JSON object a line: a file that anybody can check offline.
#[utoipa::path(get, path = "/v1/cleanups/{id}/evidence", tag = "cleanups", params(("id" = String, Path, description = "The cleanup's id")),
    responses((status = 200, description = "The file", body = String, content_type = "application/jsonl"),
        (status = "default", description = "There is none", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn evidence(State(app): State<App>, Id(id): Id) -> Result<Response, Failure> {
    let lines = app.door.engine.evidence(id).await?.to_lines();
    Ok(([(header::CONTENT_TYPE, "application/jsonl")], lines).into_response())
}

/// A person has done what the report asks for: look again and go on with a parked cleanup.
#[utoipa::path(post, path = "/v1/cleanups/{id}/resolve", tag = "cleanups", params(("id" = String, Path, description = "The cleanup's id")),
    request_body(content = ref("#/components/schemas/By"), content_type = "application/json"),
    responses((status = 202, description = "It looks again", body = ref("#/components/schemas/Cleanup")),
        (status = 409, description = "It is not parked", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json"),
        (status = "default", description = "It was not asked", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn resolve(
    State(app): State<App>,
    Id(id): Id,
    Maybe(mut input): Maybe<ByInput>,
) -> Result<Response, Failure> {
    name_caller(&mut input.by);
    app.door.engine.resolve(id, &input.name()?).await?;
    accepted(&app, id).await
}

/// Asks a cleanup to stop at the nearest safe place: every volume home or untouched.
#[utoipa::path(post, path = "/v1/cleanups/{id}/cancel", tag = "cleanups", params(("id" = String, Path, description = "The cleanup's id")),
    request_body(content = ref("#/components/schemas/By"), content_type = "application/json"),
    responses((status = 202, description = "It was asked", body = ref("#/components/schemas/Cleanup")),
        (status = 409, description = "It is over", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json"),
        (status = "default", description = "It was not asked", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn cancel(
    State(app): State<App>,
    Id(id): Id,
    Maybe(mut input): Maybe<ByInput>,
) -> Result<Response, Failure> {
    name_caller(&mut input.by);
    app.door.engine.cancel(id, &input.name()?).await?;
    accepted(&app, id).await
}

/// Tries once more to take away what a cleanup that ended has left behind, and looks again at all of it. No volume is touched.
#[utoipa::path(post, path = "/v1/cleanups/{id}/retry", tag = "cleanups", params(("id" = String, Path, description = "The cleanup's id")),
    request_body(content = ref("#/components/schemas/By"), content_type = "application/json"),
    responses((status = 200, description = "The report: its residue is what is left now", body = ref("#/components/schemas/Report")),
        (status = 409, description = "It is not over, or another cleanup has its volumes: facts.cleanup", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json"),
        (status = "default", description = "Nothing is known of what was tried: ask for the report", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn retry(
    State(app): State<App>,
    Id(id): Id,
    Maybe(mut input): Maybe<ByInput>,
) -> Result<Json<Report>, Failure> {
    name_caller(&mut input.by);
    let by = input.name()?;
    let work = async move { app.door.engine.retry(id, &by).await };
    Ok(Json(detached("trying again", "ask for the report, then try again", work).await?))
}

async fn status(app: &App, id: CleanupId) -> Result<CleanupOutput, Failure> {
    let report = app.door.engine.report(id).await?;
    let latest = app.door.engine.run_of(id).and_then(|run| run.latest());
    Ok(CleanupOutput::new(&report, latest))
}

async fn accepted(app: &App, id: CleanupId) -> Result<Response, Failure> {
    let location = format!("/v1/cleanups/{id}");
    Ok((StatusCode::ACCEPTED, [(header::LOCATION, location)], Json(status(app, id).await?)).into_response())
}
