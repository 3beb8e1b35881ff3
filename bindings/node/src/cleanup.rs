//! The engine and its runs.

use cleanup_doors::{JsonDoor, JsonProgress, JsonRun};
use napi::bindgen_prelude::PromiseRaw;
use napi::{Either, Env, Result};
use napi_derive::napi;

use crate::answer::{Failure, answer, promise};
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
    pub fn open(env: &Env, settings: String, own: OwnParts) -> Result<PromiseRaw<'_, Either<NativeCleanup, Failure>>> {
        promise(env, async move { JsonDoor::open(&settings, None, own.into()).await.map(NativeCleanup) })
    }

    /// Asks something that answers at once.
    #[napi(catch_unwind)]
    pub fn ask<'env>(
        &self,
        env: &'env Env,
        what: String,
        input: String,
    ) -> Result<PromiseRaw<'env, Either<String, Failure>>> {
        let door = self.0.clone();
        promise(env, async move { door.ask(&what, &input).await })
    }

    /// Begins something that goes on; null if the wait for its beginning was ended.
    #[napi(catch_unwind)]
    pub fn go<'env>(
        &self,
        env: &'env Env,
        what: String,
        input: String,
        cancel: &Cancel,
    ) -> Result<PromiseRaw<'env, Either<Option<NativeRun>, Failure>>> {
        let door = self.0.clone();
        promise(env, cancel.until(async move { door.go(&what, &input).await.map(NativeRun) }))
    }

    /// Checks the text of an evidence file.
    #[napi(catch_unwind)]
    pub fn verify(evidence: String) -> Either<String, Failure> {
        answer(JsonDoor::verify(&evidence))
    }

    /// Closes the database.
    #[napi(catch_unwind)]
    pub fn close<'env>(&self, env: &'env Env) -> Result<PromiseRaw<'env, Either<(), Failure>>> {
        let door = self.0.clone();
        promise(env, async move {
            door.close().await;
            Ok(())
        })
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
    pub fn wait<'env>(
        &self,
        env: &'env Env,
        cancel: &Cancel,
    ) -> Result<PromiseRaw<'env, Either<Option<String>, Failure>>> {
        let run = self.0.clone();
        promise(env, cancel.until(async move { run.wait().await }))
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
    pub fn next<'env>(
        &self,
        env: &'env Env,
        cancel: &Cancel,
    ) -> Result<PromiseRaw<'env, Either<Option<String>, Failure>>> {
        let progress = self.0.clone();
        let next = cancel.until(async move { progress.next().await });
        promise(env, async move { next.await.map(Option::flatten) })
    }
}
