//! The two endpoints that deployed appliances call, with their old bodies and statuses, on the same engine as everything else.
//!
//! Where the old contract was unsafe, the shape is kept and the unsafe part is refused:
//!
//! - A token is needed; there was none.
//! - `delete_vm` deleted the VM with whatever was still on it. Here it takes effect only with the last volume, when every other one is home; the answer says so.
//! - `force_clean` skipped the check that the VM is off, and could take volumes from a running VM. Here it is consent to a forced stop, and the VM must still be proven off.
//!   Without it the VM was stopped by force as well; here it is asked to shut down.
//! - `vm_deleted` echoed the request. Here it says what was seen.
//! - Empty ids were accepted and failed later. Here they are refused at once with 400.
//! - A body's `vm_name` silently replaced the one in the path, even by nothing. Here they must agree.
//! - Names picked the newest job of any kind. Here only a recorded failover test counts, and two that fit are refused.
//! - Two clicks ran twice. Here the second gets 409 and the first one's id.
//! - A cleanup that stopped was reported as success. Here a parked one is a failure, with where it stopped and what to do.

pub(crate) mod failover;
pub(crate) mod operations;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use cleanup_core::{Error, ErrorKind};
use serde_json::json;

/// The volume daemon's error envelope.
pub(crate) fn error(status: StatusCode, text: &str) -> Response {
    (status, Json(json!({ "error": text }))).into_response()
}

/// What somebody without a token is told; the appliance's API told more.
pub(crate) fn unauthorized(path: &str, why: &str) -> Response {
    if path.starts_with("/api/v1/failover/") {
        let body = json!({ "error": "unauthorized", "details": why, "timestamp": jiff::Timestamp::now() });
        return (StatusCode::UNAUTHORIZED, Json(body)).into_response();
    }
    error(StatusCode::UNAUTHORIZED, why)
}

/// Whether a path answers only at the end of a cleanup.
pub(crate) fn waits(path: &str) -> bool {
    path.starts_with("/api/v1/failover/cleanup/")
}

/// The old statuses: 400 and 404 for what they say, 500 for the rest; and 409, which the old ones did not know, for a second cleanup.
fn status(e: &Error) -> StatusCode {
    match e.kind() {
        ErrorKind::InvalidInput => StatusCode::BAD_REQUEST,
        ErrorKind::NotFound => StatusCode::NOT_FOUND,
        ErrorKind::Busy => StatusCode::CONFLICT,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
