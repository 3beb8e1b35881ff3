//! CloudStack's own commands.

use std::time::Duration;

use cleanup_doors::JsonClient;
use napi::Either;
use napi_derive::napi;

use crate::answer::{Failure, answer};
use crate::cancel::Cancel;

/// A client of CloudStack.
#[napi]
#[derive(Debug)]
pub struct NativeClient(pub(crate) JsonClient);

#[napi]
impl NativeClient {
    /// A client of a real cloud. Asynchronous only because it needs the runtime around it.
    #[napi(catch_unwind)]
    pub async fn open(cloud: String) -> Either<NativeClient, Failure> {
        answer(JsonClient::open(&cloud).map(Self))
    }

    /// Any command, and the object under the reply's only key; null if the wait was ended.
    #[napi(catch_unwind)]
    pub async fn request(
        &self,
        command: String,
        parameters: String,
        cancel: &Cancel,
    ) -> Either<Option<String>, Failure> {
        answer(cancel.until(self.0.request(&command, &parameters)).await.transpose())
    }

    /// An asynchronous command, and its job.
    #[napi(catch_unwind)]
    pub async fn submit(&self, command: String, parameters: String) -> Either<String, Failure> {
        answer(self.0.submit(&command, &parameters).await)
    }

    /// Waits for a job; null if the wait was ended.
    #[napi(catch_unwind)]
    pub async fn wait(
        &self,
        job: String,
        patience_ms: Option<u32>,
        cancel: &Cancel,
    ) -> Either<Option<String>, Failure> {
        let patience = patience_ms.map(|ms| Duration::from_millis(u64::from(ms)));
        answer(cancel.until(self.0.wait(&job, patience)).await.transpose())
    }
}
