//! Answers: a value, or a problem as data.

use cleanup_doors::Problem;
use napi::Either;
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
