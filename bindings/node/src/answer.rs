//! Answers: a value, or a problem as data.

use std::future::Future;

use cleanup_doors::Problem;
use napi::bindgen_prelude::{PromiseRaw, ToNapiValue};
use napi::{Either, Env};
use napi_derive::napi;

/// What the other half throws as an error of the right class.
#[napi(object, object_from_js = false)]
#[derive(Debug)]
pub struct Failure {
    /// The problem, as JSON.
    pub problem: String,
}

/// A value, or a problem. Not an alias in the signatures: the types that are made from them would not know it.
pub(crate) fn answer<T>(result: Result<T, Problem>) -> Either<T, Failure> {
    match result {
        Ok(value) => Either::A(value),
        // A problem is nothing but texts, which can always be written.
        Err(problem) => Either::B(Failure { problem: serde_json::to_string(&problem).unwrap_or_default() }),
    }
}

/// A promise of an answer.
///
/// This and no `async fn` with `&self`: the work must own all that it needs, because what JavaScript owns goes with its thread, and the work does not.
pub(crate) fn promise<'env, T>(
    env: &'env Env,
    work: impl Future<Output = Result<T, Problem>> + Send + 'static,
) -> napi::Result<PromiseRaw<'env, Either<T, Failure>>>
where
    T: ToNapiValue + Send + 'static,
{
    env.spawn_future(async move { Ok(answer(work.await)) })
}
