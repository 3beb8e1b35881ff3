//! Errors as `application/problem+json` (RFC 9457).

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use cleanup_core::Error;
use cleanup_doors::Problem;
use serde_json::json;

/// A refusal: a problem and its status.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: StatusCode,
    pub(crate) problem: Box<Problem>,
}

impl Failure {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>, next: &'static str) -> Self {
        Self { status, problem: Box::new(Problem::new(code, message, next)) }
    }

    pub(crate) fn invalid(message: impl Into<String>, next: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_input", message, next)
    }
}

impl From<Error> for Failure {
    fn from(e: Error) -> Self {
        let problem = Box::new(Problem::from(&e));
        Self { status: status(problem.code), problem }
    }
}

fn status(code: &str) -> StatusCode {
    match code {
        "invalid_input" => StatusCode::BAD_REQUEST,
        "not_found" => StatusCode::NOT_FOUND,
        "ambiguous" | "refused" | "drifted" | "busy" | "lease_lost" => StatusCode::CONFLICT,
        "unavailable" | "repository" => StatusCode::SERVICE_UNAVAILABLE,
        // The cloud refuses the service's account, not the caller.
        "denied" => StatusCode::BAD_GATEWAY,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let Problem { code, message, next, retryable, cause, facts } = *self.problem;
        let mut body = json!({
            "type": format!("urn:cleanup:{code}"),
            "title": code.replace('_', " "),
            "status": self.status.as_u16(),
            "detail": message,
            "code": code,
            "next": next,
            "retryable": retryable,
        });
        if let Some(body) = body.as_object_mut() {
            if let Some(cause) = cause {
                body.insert("cause".to_owned(), cause.into());
            }
            if !facts.is_empty() {
                body.insert("facts".to_owned(), json!(facts));
            }
        }
        let mut response = (self.status, Json(body)).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        response
    }
}
