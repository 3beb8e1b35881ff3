//! The table of routes.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, middleware};
use cleanup_core::Token;
use cleanup_doors::Door;
use tokio_util::sync::CancellationToken;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::failure::Failure;
use crate::routes::{cleanups, deployed_database, events, failover_tests, health, plans};
use crate::{guard, schema, seed};

/// What every handler has.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) door: Arc<Door>,
    pub(crate) token: Token,
    /// The service is about to end: streams end, too.
    pub(crate) closing: CancellationToken,
    description: Arc<OpenApi>,
}

/// The service's description.
#[must_use]
pub fn openapi() -> OpenApi {
    schema::complete(table().split_for_parts().1)
}

fn table() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(schema::head())
        .routes(routes!(health::health))
        .routes(routes!(failover_tests::list, failover_tests::register))
        .routes(routes!(failover_tests::get))
        .routes(routes!(failover_tests::withdraw))
        .routes(routes!(failover_tests::fingerprints))
        .routes(routes!(deployed_database::import))
        .routes(routes!(deployed_database::sync))
        .routes(routes!(plans::plan))
        .routes(routes!(cleanups::list, cleanups::start))
        .routes(routes!(cleanups::get))
        .routes(routes!(cleanups::report))
        .routes(routes!(cleanups::page))
        .routes(routes!(cleanups::evidence))
        .routes(routes!(cleanups::resolve))
        .routes(routes!(cleanups::cancel))
        .routes(routes!(cleanups::retry))
        .routes(routes!(events::events))
        .routes(routes!(seed::operations::cleanup_test_failover))
        .routes(routes!(seed::operations::operation))
        .routes(routes!(seed::failover::cleanup))
}

/// Everything that answers.
pub(crate) fn router(door: Arc<Door>, token: Token, closing: CancellationToken) -> Router {
    let app = App { door, token, closing, description: Arc::new(openapi()) };
    let (router, _) = table().split_for_parts();
    router
        .route("/v1/openapi.json", axum::routing::get(description))
        .fallback(nothing_here)
        .method_not_allowed_fallback(other_method)
        .layer(middleware::from_fn(guard::time_limit))
        .layer(middleware::from_fn_with_state(app.clone(), guard::token))
        .layer(middleware::from_fn(guard::headers))
        .with_state(app)
}

async fn description(State(app): State<App>) -> Json<OpenApi> {
    Json((*app.description).clone())
}

async fn nothing_here(uri: Uri) -> Response {
    if uri.path().starts_with("/api/") {
        return seed::error(StatusCode::NOT_FOUND, "there is nothing here");
    }
    Failure::new(StatusCode::NOT_FOUND, "not_found", "there is nothing here", "see /v1/openapi.json for what there is")
        .into_response()
}

async fn other_method(uri: Uri) -> Response {
    if uri.path().starts_with("/api/") {
        return seed::error(StatusCode::METHOD_NOT_ALLOWED, "this path has no such method");
    }
    Failure::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "invalid_input",
        "this path has no such method; nothing is ever changed by GET",
        "see /v1/openapi.json for its methods",
    )
    .into_response()
}
