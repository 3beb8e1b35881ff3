//! `/v1`.

pub(crate) mod cleanups;
pub(crate) mod deployed_database;
pub(crate) mod events;
pub(crate) mod failover_tests;
pub(crate) mod health;
pub(crate) mod plans;

use std::future::Future;

use axum::http::StatusCode;
use cleanup_core::Result;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;

/// How many of a list are wanted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    #[serde(default = "usual")]
    limit: u16,
}

fn usual() -> u16 {
    100
}

/// A list, perhaps cut off.
#[derive(Debug, Serialize)]
pub(crate) struct Items<T> {
    items: Vec<T>,
    /// How many there are in all.
    total: usize,
}

impl<T> Items<T> {
    fn new(mut items: Vec<T>, limit: &Limit) -> Self {
        let total = items.len();
        items.truncate(usize::from(limit.limit.clamp(1, 1000)));
        Self { items, total }
    }
}

/// Who asks, where the caller does not say.
const CALLER: &str = "http";

/// Whoever gives no name is called by the way they came.
pub(crate) fn name_caller(by: &mut String) {
    if by.trim().is_empty() {
        CALLER.clone_into(by);
    }
}

/// In a task of its own: a caller who hangs up leaves nothing half-way.
async fn detached<T: Send + 'static>(
    what: &str,
    next: &'static str,
    work: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T, Failure> {
    match tokio::spawn(work).await {
        Ok(done) => Ok(done?),
        Err(e) => Err(Failure::new(StatusCode::INTERNAL_SERVER_ERROR, "unexpected", format!("{what} died: {e}"), next)),
    }
}
