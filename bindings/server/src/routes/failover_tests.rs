//! Failover tests: which volumes belong where.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use cleanup_core::{FailoverTest, FailoverTestId, TestFingerprint, TestRef};
use cleanup_doors::{ByInput, FingerprintsInput, RegisterInput};

use super::{Items, Limit, name_caller};
use crate::app::App;
use crate::body::{Asked, Body, Maybe, Name};
use crate::failure::Failure;
use crate::schema::encoded;

/// Lists the failover tests, the latest changed first.
#[utoipa::path(get, path = "/v1/failover-tests", tag = "failover tests",
    params(("limit" = Option<u16>, Query, description = "How many at most; 100 unless told, 1000 at most")),
    responses((status = 200, description = "The failover tests", body = ref("#/components/schemas/FailoverTests"))))]
pub(crate) async fn list(
    State(app): State<App>,
    Asked(limit): Asked<Limit>,
) -> Result<Json<Items<FailoverTest>>, Failure> {
    Ok(Json(Items::new(app.door.engine.tests().await?, &limit)))
}

/// Records that a failover test was started. Recording the same one again changes nothing.
#[utoipa::path(post, path = "/v1/failover-tests", tag = "failover tests",
    request_body(content = ref("#/components/schemas/Register"), content_type = "application/json"),
    responses((status = 201, description = "It is recorded", body = ref("#/components/schemas/FailoverTest")),
        (status = "default", description = "It is not", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn register(State(app): State<App>, Body(input): Body<RegisterInput>) -> Result<Response, Failure> {
    let test = app.door.engine.register(&input.record(app.door.test_tag.as_ref())?).await?;
    let location = format!("/v1/failover-tests/{}", encoded(test.id.as_str()));
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], Json(test)).into_response())
}

/// One failover test.
#[utoipa::path(get, path = "/v1/failover-tests/{id}", tag = "failover tests",
    params(("id" = String, Path, description = "The failover test's id")),
    responses((status = 200, description = "The failover test", body = ref("#/components/schemas/FailoverTest")),
        (status = "default", description = "There is none", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn get(State(app): State<App>, Name(id): Name) -> Result<Json<FailoverTest>, Failure> {
    Ok(Json(app.door.engine.find_test(&TestRef::Id(FailoverTestId::new(id)?)).await?))
}

/// Takes back the record of a failover test that is wrong: nothing is planned from it any more, and it protects no appliance. It may be recorded again.
#[utoipa::path(post, path = "/v1/failover-tests/{id}/withdraw", tag = "failover tests",
    params(("id" = String, Path, description = "The failover test's id")),
    request_body(content = ref("#/components/schemas/By"), content_type = "application/json"),
    responses((status = 200, description = "It is withdrawn", body = ref("#/components/schemas/FailoverTest")),
        (status = 409, description = "A cleanup of it is not over: facts.cleanup", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json"),
        (status = "default", description = "It is not withdrawn", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn withdraw(
    State(app): State<App>,
    Name(id): Name,
    Maybe(mut input): Maybe<ByInput>,
) -> Result<Json<FailoverTest>, Failure> {
    name_caller(&mut input.by);
    Ok(Json(app.door.engine.withdraw(&FailoverTestId::new(id)?, &input.name()?).await?))
}

/// Reads what volumes hold while they are on the appliance, to be recorded with a failover test before it begins. Changes nothing.
#[utoipa::path(post, path = "/v1/fingerprints", tag = "failover tests",
    request_body(content = ref("#/components/schemas/FingerprintsRequest"), content_type = "application/json"),
    responses((status = 200, description = "A fingerprint of each volume", body = ref("#/components/schemas/Fingerprints")),
        (status = "default", description = "They could not be read, and why", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn fingerprints(
    State(app): State<App>,
    Body(input): Body<FingerprintsInput>,
) -> Result<Json<Items<TestFingerprint>>, Failure> {
    let (appliance, volumes) = input.ids()?;
    let items = app.door.engine.fingerprints(&appliance, &volumes).await?;
    Ok(Json(Items { total: items.len(), items }))
}
