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

    /// What a future gives, or `None` once the wait for it was ended. Keeps nothing of this.
    pub(crate) fn until<T, E, W>(&self, work: W) -> impl Future<Output = Result<Option<T>, E>> + use<T, E, W>
    where
        W: Future<Output = Result<T, E>>,
    {
        let ended = self.0.clone();
        async move {
            tokio::select! {
                biased;
                value = work => value.map(Some),
                () = ended.cancelled_owned() => Ok(None),
            }
        }
    }
}
