//! The thin shell that performs the machine's effects with tokio, and the functions people call.

mod builder;
mod calls;
mod data;
mod device_wait;
mod drift;
#[expect(clippy::module_inception, reason = "the engine is the one thing this module is about")]
mod engine;
mod find;
mod ledger;
mod observe;
mod patient;
mod planner;
mod records;
mod report;
mod request;
mod residue;
mod retry;
mod row;
mod run;
mod runner;
mod timing;
mod track;
mod watch;
mod words;

pub use builder::EngineBuilder;
pub use engine::Engine;
pub use find::TestRef;
pub use request::{PlanRequest, StartRequest};
pub use run::{ProgressEvents, Run};
pub use timing::Timing;
