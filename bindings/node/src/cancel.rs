//! The end of a wait from outside.

use std::future::Future;

use napi_derive::napi;
use tokio_util::sync::CancellationToken;

/// Ends a wait, and only the wait. An `AbortSignal` itself cannot be used here: it may not leave its thread.
#[napi]
#[derive(Debug, Default)]
pub struct Cancel(CancellationToken);

#[napi]
impl Cancel {
    /// A handle for one wait.
    #[napi(constructor, catch_unwind)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ends the wait now.
    #[napi(catch_unwind)]
    pub fn cancel(&self) {
        self.0.cancel();
    }

    /// What a future gives, or `None` if the wait for it was ended.
    pub(crate) async fn until<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            biased;
            value = work => Some(value),
            () = self.0.cancelled() => None,
        }
    }
}
