//! Building one request: parameters, options, and the builders that the generated commands are made of.

mod call;
mod command_macros;
mod named;
mod options;
mod page_stream;
#[cfg(test)]
#[cfg(feature = "zone")]
mod page_tests;
mod param;
mod params;
mod raw;
mod seen_keys;

pub(crate) use call::{Call, malformed};
pub(crate) use command_macros::{change, command, job, list, paged_list, read, service};
pub use named::Named;
pub use options::CallOptions;
pub use page_stream::Pages;
pub(crate) use param::Param;
pub use param::{IntoDate, List, Pairs, Rows};
pub(crate) use params::Params;
pub use raw::RawCall;
