//! The client: one connection to one CloudStack, shared by everything that is built from it.

mod body;
mod builder;
mod calibrate;
mod capabilities;
#[cfg(test)]
mod capabilities_tests;
mod change;
#[expect(clippy::module_inception, reason = "the file of the type that the folder is named for")]
mod client;
mod deadline;
mod diagnose;
mod exchange;
mod expiry;
#[cfg(test)]
mod limit_tests;
mod limits;
mod read;
mod retry;
#[cfg(test)]
mod secret_tests;
mod session;
#[cfg(test)]
mod session_tests;
mod stats;
#[cfg(test)]
mod tests;
mod turns;
mod version;

pub(crate) use body::Body;
pub use builder::ClientBuilder;
pub(crate) use builder::parse_endpoint;
pub use capabilities::Capabilities;
pub use client::Client;
pub(crate) use client::Inner;
pub(crate) use exchange::{CommandInfo, ReadPurpose};
pub use limits::{ExpiryPolicy, RetryPolicy, Timeouts};
pub(crate) use retry::Random;
pub(crate) use stats::Counters;
pub use stats::Stats;
pub use turns::Concurrency;
pub(crate) use turns::Turns;
