//! Brings the volumes of a failover test home and deletes its test VM, without ever losing one.
//!
//! ```
//! # #[cfg(feature = "testkit")]
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> cleanup_core::Result<()> {
//! use std::sync::Arc;
//! use cleanup_core::{Ending, Engine, PlanRequest, StartRequest, TestRef, backends::memory::MemoryRepository, testkit::MockCloud};
//!
//! let cloud = MockCloud::failover_test(3);                      // or CloudStack::new(Client::from_env()?)
//! let provider = cloud.provider()?;
//! let engine = Engine::builder(provider.clone(), provider, Arc::new(MemoryRepository::new())).inspector(Arc::new(cloud)).build();
//! engine.register(&MockCloud::record(3)?).await?;               // which volumes belong where
//! let request = PlanRequest::new(TestRef::SourceVm("web01".into()));
//! let plan = engine.plan(&request).await?;                      // reads only: show it to somebody
//! let start = StartRequest { expect: Some(plan.hash()), ..StartRequest::new(request, "me") };
//! let report = engine.start(&start).await?.wait().await?;       // goes on whether or not anybody waits
//! assert_eq!(report.ending, Some(Ending::Completed));
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "testkit"))]
//! # fn main() {}
//! ```
//!
//! - People call [`Engine`]; who brings an own cloud implements [`VmProvider`], [`VolumeStore`], [`JobRepository`] and, best of all, [`DeviceInspector`].
//! - The workflow itself is [`decide::decide`], a pure function; [`machine::Machine`] is the pure loop around it.
//!
//! Features: `cloudstack` (Apache CloudStack as provider and store), `sqlite` (a repository in one file), `linux-devices` (the disks of
//! the Linux machine it runs on), `remote-devices` (those of another machine, over HTTP), `volume-daemon` (an appliance's Volume Daemon as
//! volume store), `deployed-database` (failover tests from the deployed system's MariaDB, which is told how their cleanups end), `testkit`
//! (a mock cloud and conformance suites).
#![forbid(unsafe_code)]

pub mod backends;
pub mod decide;
mod device;
mod engine;
pub mod error;
pub mod evidence;
pub mod machine;
pub mod model;
mod permit;
mod proof;
mod provider;
mod repository;
#[cfg(feature = "testkit")]
pub mod testkit;
mod text;
mod time;
#[cfg(feature = "token")]
mod token;
mod volume_store;

pub use device::{DeviceInspector, DeviceWatch};
pub use engine::{Engine, EngineBuilder, PlanRequest, ProgressEvents, Run, StartRequest, TestRef, Timing};
pub use error::{Error, ErrorKind, Result};
pub use model::*;
pub use permit::DestroyPermit;
pub use provider::{Capability, VmProvider, VmProviderExt};
pub use repository::{Conflict, JobRepository, Put, Row, RowKind, RowQuery};
pub use text::harmless;
pub use time::later;
#[cfg(feature = "token")]
pub use token::Token;
pub use volume_store::{VolumeStore, no_snapshots};
