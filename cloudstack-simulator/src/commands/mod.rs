//! The commands: parameters, permissions, and what each does at once or hands to a job.

mod arguments;
mod create;
mod dispatch;
mod error;
mod listing;
mod others;
mod read;
mod snapshot;
mod submit;
mod table;
mod tags;
mod vm;
mod volume;

pub(crate) use arguments::Parameters;
pub use error::ApiError;
pub(crate) use error::{ApiResult, Wrapper};
#[cfg(feature = "wire")]
pub(crate) use table::Mode;
pub(crate) use table::find;
