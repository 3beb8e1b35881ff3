//! What every request passes: the token, a time limit, and headers that keep answers out of caches.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::failure::Failure;
use crate::seed;

/// How long a request may take, its body included. The old synchronous endpoint waits for the end of its cleanup and is not limited.
const LIMIT: Duration = Duration::from_secs(60);

/// Lets only those in who know the token. Unknown paths are no exception: nobody learns what there is.
pub(crate) async fn token(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path == "/health" {
        return next.run(request).await;
    }
    let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given = given.and_then(|value| {
        let (scheme, token) = value.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
    });
    let why = match given {
        Some(given) if app.token.is(given) => return next.run(request).await,
        Some(_) => "the token is wrong",
        None => "there is no token",
    };
    let mut refusal = if path.starts_with("/api/") {
        seed::unauthorized(path, why)
    } else {
        Failure::new(StatusCode::UNAUTHORIZED, "unauthorized", why, "send the header Authorization: Bearer TOKEN")
            .into_response()
    };
    refusal.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    refusal
}

/// Gives up on a request that takes too long. What the engine began goes on.
pub(crate) async fn time_limit(request: Request, next: Next) -> Response {
    if seed::waits(request.uri().path()) {
        return next.run(request).await;
    }
    tokio::time::timeout(LIMIT, next.run(request)).await.unwrap_or_else(|_| {
        Failure::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "unavailable",
            format!("there was no answer within {} s", LIMIT.as_secs()),
            "ask again; a start with the same Idempotency-Key",
        )
        .into_response()
    })
}

/// Answers hold names that anybody may have written: nobody may take them for pages, and no cache keeps them.
pub(crate) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static("default-src 'none'"));
    response
}
