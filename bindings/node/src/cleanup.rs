//! The engine and its runs.

use cleanup_doors::{JsonDoor, JsonProgress, JsonRun};
use napi::Either;
use napi_derive::napi;

use crate::answer::{Failure, answer};
use crate::cancel::Cancel;
use crate::own::OwnParts;

/// An engine with everything around it.
#[napi]
#[derive(Debug)]
pub struct NativeCleanup(pub(crate) JsonDoor);

#[napi]
impl NativeCleanup {
    /// An engine over a real cloud, or over the caller's own parts.
    #[napi(catch_unwind)]
    pub async fn open(settings: String, own: OwnParts) -> Either<NativeCleanup, Failure> {
        answer(JsonDoor::open(&settings, None, own.into()).await.map(Self))
    }

    /// Asks something that answers at once.
    #[napi(catch_unwind)]
    pub async fn ask(&self, what: String, input: String) -> Either<String, Failure> {
        answer(self.0.ask(&what, &input).await)
    }

    /// Begins something that goes on; null if the wait for its beginning was ended.
    #[napi(catch_unwind)]
    pub async fn go(&self, what: String, input: String, cancel: &Cancel) -> Either<Option<NativeRun>, Failure> {
        answer(cancel.until(self.0.go(&what, &input)).await.transpose().map(|run| run.map(NativeRun)))
    }

    /// Closes the database.
    #[napi(catch_unwind)]
    pub async fn close(&self) {
        self.0.close().await;
    }
}

/// A cleanup under way.
#[napi]
#[derive(Debug)]
pub struct NativeRun(JsonRun);

#[napi]
impl NativeRun {
    /// The cleanup's id.
    #[napi(catch_unwind)]
    pub fn id(&self) -> String {
        self.0.id()
    }

    /// The report at the end; null if the wait was ended.
    #[napi(catch_unwind)]
    pub async fn wait(&self, cancel: &Cancel) -> Either<Option<String>, Failure> {
        answer(cancel.until(self.0.wait()).await.transpose())
    }

    /// Every progress event, from the first.
    #[napi(catch_unwind)]
    pub fn progress(&self) -> NativeProgress {
        NativeProgress(self.0.progress())
    }
}

/// The progress events of a run.
#[napi]
#[derive(Debug)]
pub struct NativeProgress(JsonProgress);

#[napi]
impl NativeProgress {
    /// The next event; null after the last, or if the wait was ended.
    #[napi(catch_unwind)]
    pub async fn next(&self, cancel: &Cancel) -> Either<Option<String>, Failure> {
        answer(cancel.until(self.0.next()).await.transpose().map(Option::flatten))
    }
}
