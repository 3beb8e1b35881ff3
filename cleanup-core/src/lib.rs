//! Brings the volumes of a failover test home and deletes its test VM, without ever losing one.
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
mod volume_store;

pub use device::DeviceInspector;
pub use engine::{Engine, EngineBuilder, PlanRequest, ProgressEvents, Run, StartRequest, TestRef, Timing};
pub use error::{Error, ErrorKind, Result};
pub use model::*;
pub use permit::DestroyPermit;
pub use provider::{Capability, VmProvider, VmProviderExt};
pub use repository::{Conflict, JobRepository, Put, Row, RowKind, RowQuery};
pub use volume_store::VolumeStore;
