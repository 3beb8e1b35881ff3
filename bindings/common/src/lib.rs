//! What every door to the cleanup shares: settings, requests and errors, as data.
//!
//! ```no_run
//! # async fn example() -> cleanup_core::Result<()> {
//! use cleanup_doors::{Cloud, Door, PlanInput, Settings};
//!
//! let door = Door::open(Settings::new(Cloud::Environment)).await?;
//! let plan = door.engine.plan(&PlanInput::new("web01").request(door.cloud_only)?).await?;
//! # Ok(()) }
//! ```
//!
//! There is no logic here: a door converts, calls the engine of `cleanup-core`, and converts back.
#![forbid(unsafe_code)]

mod deployed;
mod door;
mod foreign;
mod given;
mod input;
mod inspector;
mod json;
mod output;
mod problem;
mod settings;
mod simulated;

pub use cleanup_core::harmless;
pub use deployed::{DaemonSettings, DatabaseSettings, Imported, Told};
pub use door::{Door, Parts};
pub use foreign::{Foreign, Own};
pub use given::Given;
pub use input::{
    ByInput, ConsentInput, FingerprintsInput, ImportInput, PlanInput, RegisterInput, SnapshotInput, StartInput, key,
    plan_hash,
};
pub use inspector::local_devices;
pub use json::{JsonClient, JsonCloud, JsonDoor, JsonProgress, JsonRun};
pub use output::{CleanupOutput, EvidenceOutput, PlanOutput};
pub use problem::Problem;
pub use settings::{Cloud, Inspector, Settings};
