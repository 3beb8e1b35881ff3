//! Simulated clouds.

use std::sync::{Mutex, PoisonError};

use cleanup_doors::{JsonClient, JsonCloud, JsonDoor, Problem};
use napi::bindgen_prelude::{PromiseRaw, within_runtime_if_available};
use napi::{Either, Env, Result};
use napi_derive::napi;

use crate::answer::{Failure, answer, promise};
use crate::cleanup::NativeCleanup;
use crate::client::NativeClient;
use crate::own::OwnParts;

/// A simulated CloudStack in this process, until it is closed.
#[napi]
#[derive(Debug)]
pub struct NativeCloud(Mutex<Option<JsonCloud>>);

#[napi]
impl NativeCloud {
    /// One that listens on a loopback port.
    #[napi(catch_unwind)]
    pub fn simulator(env: &Env, options: String) -> Result<PromiseRaw<'_, Either<NativeCloud, Failure>>> {
        promise(env, async move { JsonCloud::simulator(&options).await.map(NativeCloud::new) })
    }

    /// One without a socket.
    #[napi(catch_unwind)]
    pub fn mock(options: String) -> Either<NativeCloud, Failure> {
        answer(within_runtime_if_available(|| JsonCloud::mock(&options)).map(Self::new))
    }

    /// Where it is and its keys.
    #[napi(catch_unwind)]
    pub fn access(&self) -> Either<String, Failure> {
        answer(self.open_cloud().and_then(|cloud| cloud.access()))
    }

    /// The failover test in its own world.
    #[napi(catch_unwind)]
    pub fn failover_test(&self) -> Either<String, Failure> {
        answer(self.open_cloud().and_then(|cloud| cloud.failover_test()))
    }

    /// What testers do to it.
    #[napi(catch_unwind)]
    pub fn control(&self, what: String, input: String) -> Either<String, Failure> {
        answer(within_runtime_if_available(|| self.open_cloud()?.control(&what, &input)))
    }

    /// An engine over it.
    #[napi(catch_unwind)]
    pub fn open<'env>(
        &self,
        env: &'env Env,
        settings: String,
        own: OwnParts,
    ) -> Result<PromiseRaw<'env, Either<NativeCleanup, Failure>>> {
        let cloud = self.open_cloud();
        promise(env, async move { JsonDoor::open(&settings, Some(&cloud?), own.into()).await.map(NativeCleanup) })
    }

    /// A client of it.
    #[napi(catch_unwind)]
    pub fn client<'env>(&self, env: &'env Env) -> Result<PromiseRaw<'env, Either<NativeClient, Failure>>> {
        let cloud = self.open_cloud();
        promise(env, async move { JsonClient::of(&cloud?).map(NativeClient) })
    }

    /// Lets go of it. Engines and clients over it keep it until they are gone.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        drop(self.0.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    fn new(cloud: JsonCloud) -> Self {
        Self(Mutex::new(Some(cloud)))
    }

    fn open_cloud(&self) -> std::result::Result<JsonCloud, Problem> {
        let cloud = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        cloud.ok_or_else(|| {
            Problem::new(
                "invalid_input",
                "this simulated cloud is closed",
                "open it where it is still needed, or start another",
            )
        })
    }
}
