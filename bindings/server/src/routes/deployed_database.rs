//! The deployed system's database: failover tests are taken over from there, and it is told how they stand.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use cleanup_doors::{ImportInput, Told};
use serde::Deserialize;

use super::{Items, detached};
use crate::app::App;
use crate::body::{Body, Maybe};
use crate::failure::Failure;
use crate::schema::encoded;

/// A body with nothing in it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Nothing {}

/// Takes a failover test over from the deployed database and records it. Taking the same one over again changes nothing.
#[utoipa::path(post, path = "/v1/deployed-database/import", tag = "deployed database",
    request_body(content = ref("#/components/schemas/Import"), content_type = "application/json"),
    responses((status = 201, description = "It is recorded; Location says where", body = ref("#/components/schemas/Imported"), headers(("Location" = String, description = "The failover test"))),
        (status = 409, description = "The row may not be taken over, or several fit: the message says what to do", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json"),
        (status = "default", description = "It is not recorded", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn import(State(app): State<App>, Body(input): Body<ImportInput>) -> Result<Response, Failure> {
    let imported = app.door.import(&input.test).await?;
    let location = format!("/v1/failover-tests/{}", encoded(imported.test.id.as_str()));
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], Json(imported)).into_response())
}

/// Tells the deployed database what it could not be told when it happened. The service does so by itself, at its start and every few minutes.
#[utoipa::path(post, path = "/v1/deployed-database/sync", tag = "deployed database",
    responses((status = 200, description = "What became of telling it, for each failover test with a cleanup", body = ref("#/components/schemas/ToldTests")),
        (status = "default", description = "It was not told everything: asking again is safe", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn sync(
    State(app): State<App>,
    Maybe(Nothing {}): Maybe<Nothing>,
) -> Result<Json<Items<Told>>, Failure> {
    let told = detached("telling", "ask again", async move { app.door.sync().await }).await?;
    Ok(Json(Items { total: told.len(), items: told }))
}
