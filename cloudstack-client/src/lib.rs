//! A typed client for the Apache CloudStack API.
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> cloudstack_client::Result<()> {
//! use cloudstack_client::Client;
//!
//! let cloud = Client::from_env()?;
//! let vm = cloud.virtual_machine().list().name("web01").listall(true).one().await?;
//! let volumes = cloud.volume().list().listall(true).all().await?;
//! let job = cloud.virtual_machine().stop(vm.id.unwrap_or("?".into())).send().await?;
//! println!("{} volumes; job {} was sent", volumes.len(), job.id());
//! let stopped = job.wait().await?;
//! println!("{:?}", stopped.state);
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]
#![cfg_attr(
    not(feature = "_any-service"),
    expect(dead_code, unused_macros, unused_imports, reason = "what only generated services use")
)]

pub mod api;
mod auth;
pub mod backend;
mod client;
mod config;
mod decode;
mod error;
mod id_text;
pub mod ids;
mod job;
mod request;
#[cfg(test)]
mod scripted_server;
#[cfg(feature = "resource-tags")]
mod tags;

pub use auth::Credentials;
pub use client::{Capabilities, Client, ClientBuilder, Concurrency, ExpiryPolicy, RetryPolicy, Stats, Timeouts};
pub use config::Config;
pub use decode::{Details, Sensitive, SensitiveValue};
pub use error::{Error, ErrorKind, Result};
pub use ids::JobId;
pub use job::{
    Endings, Job, JobPolling, JobProgress, JobReport, JobStatus, Progress, Submission, Waited, wait_all, wait_each,
};
pub use request::{CallOptions, IntoDate, List, Named, Pages, Pairs, RawCall, Rows};

#[cfg(feature = "resource-tags")]
pub use tags::TaggedResource;

/// Compiles what the README shows.
#[cfg(all(doctest, feature = "reqwest", feature = "virtual-machine"))]
#[doc = include_str!("../README.md")]
struct Readme;
