//! What can go wrong, told apart by what a caller does about it.

mod body;
#[expect(clippy::module_inception, reason = "the file of the type that the folder is named for")]
mod error;
mod kind;
#[cfg(test)]
mod tests;

pub(crate) use body::ErrorBody;
pub use error::{Error, Result};
pub use kind::ErrorKind;
