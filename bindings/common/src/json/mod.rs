//! The engine, CloudStack and the simulated clouds with JSON in and JSON out, for languages that bring their own types.

mod client;
mod cloud;
mod door;
mod read;
mod run;

pub use client::JsonClient;
pub use cloud::JsonCloud;
pub use door::JsonDoor;
pub use run::{JsonProgress, JsonRun};
