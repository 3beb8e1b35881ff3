//! CloudStack's own commands.

use std::time::Duration;

use cleanup_doors::JsonClient;
use napi::bindgen_prelude::PromiseRaw;
use napi::{Either, Env, Result};
use napi_derive::napi;

use crate::answer::{Failure, promise};
use crate::cancel::Cancel;

/// A client of CloudStack.
#[napi]
#[derive(Debug)]
pub struct NativeClient(pub(crate) JsonClient);

#[napi]
impl NativeClient {
    /// A client of a real cloud. A promise only because a client is made inside the runtime.
    #[napi(catch_unwind)]
    pub fn open(env: &Env, cloud: String) -> Result<PromiseRaw<'_, Either<NativeClient, Failure>>> {
        promise(env, async move { JsonClient::open(&cloud).map(NativeClient) })
    }

    /// Any command, and the object under the reply's only key; null if the wait was ended.
    #[napi(catch_unwind)]
    pub fn request<'env>(
        &self,
        env: &'env Env,
        command: String,
        parameters: String,
        cancel: &Cancel,
    ) -> Result<PromiseRaw<'env, Either<Option<String>, Failure>>> {
        let client = self.0.clone();
        promise(env, cancel.until(async move { client.request(&command, &parameters).await }))
    }

    /// An asynchronous command, and its job.
    #[napi(catch_unwind)]
    pub fn submit<'env>(
        &self,
        env: &'env Env,
        command: String,
        parameters: String,
    ) -> Result<PromiseRaw<'env, Either<String, Failure>>> {
        let client = self.0.clone();
        promise(env, async move { client.submit(&command, &parameters).await })
    }

    /// Waits for a job; null if the wait was ended.
    #[napi(catch_unwind)]
    pub fn wait<'env>(
        &self,
        env: &'env Env,
        job: String,
        patience_ms: Option<u32>,
        cancel: &Cancel,
    ) -> Result<PromiseRaw<'env, Either<Option<String>, Failure>>> {
        let client = self.0.clone();
        let patience = patience_ms.map(|ms| Duration::from_millis(u64::from(ms)));
        promise(env, cancel.until(async move { client.wait(&job, patience).await }))
    }
}
