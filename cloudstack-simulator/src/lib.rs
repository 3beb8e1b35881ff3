//! An Apache CloudStack management server in memory: a state machine in virtual time, faithful to recordings of a real 4.22 server, with faults.
//!
//! [`Cloud`] is the server and its hosts. It has no clock, no threads and no randomness: every call says what time it is. Three doors lead in:
//!
//! 1. function calls on typed state: [`Cloud::call`], [`Cloud::volume`], [`Cloud::host_disks`], [`Cloud::inject`] …
//! 2. bytes (feature `wire`): [`Cloud::handle`] takes a signed request as it was sent and gives the answer as the server writes it;
//! 3. a socket (feature `http`): [`Server`], and the binary `cloudstack-simulator`.
//!
//! ```
//! use cloudstack_simulator::{Cloud, FailoverTest, Settings, SimTime, VmState, World};
//!
//! let mut cloud = Cloud::new(World::failover_test(3), Settings::default());
//! let answer = cloud.call("stopVirtualMachine", &[("id", FailoverTest::TEST_VM)]).unwrap();
//! assert!(answer["jobid"].is_string());
//!
//! cloud.advance(SimTime::from_millis(2_000));
//! assert_eq!(cloud.vm(FailoverTest::TEST_VM).unwrap().state, VmState::Stopped);
//! assert!(cloud.host_disks(FailoverTest::TEST_VM).is_empty());
//! ```
//!
//! Where to look: `commands` (what a call checks and answers at once), `cloud` (what happens afterwards: jobs, queues, hosts), `render` (the shapes of answers),
//! `wire` (signatures and forms), `http` (server and control API).

#![forbid(unsafe_code)]
#![cfg_attr(not(feature = "wire"), expect(dead_code, reason = "some of what the doors need is written in the core"))]

mod cloud;
mod commands;
mod control;
mod fault;
#[cfg(feature = "http")]
mod http;
mod model;
mod render;
mod secret;
mod settings;
mod statistics;
mod time;
#[cfg(feature = "wire")]
mod wire;
mod world;

pub use cloud::{AccountKeys, Cloud, NotPossible, VmView, VolumeView};
pub use commands::ApiError;
pub use control::ControlError;
pub use fault::{Fault, RestartMode};
#[cfg(feature = "http")]
pub use http::{Server, ServerError, ServerOptions};
pub use model::{HostDisk, VmState, VolumeKind, VolumeState};
pub use secret::Secret;
pub use settings::{Settings, Throttle};
pub use statistics::{CallLog, CallOutcome, CallRecord, JobIdStatistics};
pub use time::SimTime;
#[cfg(feature = "wire")]
pub use wire::{Exchange, Outcome, WireRequest, WireResponse, signature};
pub use world::{FailoverTest, World, WorldError};
