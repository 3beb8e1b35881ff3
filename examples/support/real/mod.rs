//! The programs that ship, `cleanup` and `cloudstack-simulator`, as processes of their own.

mod aftermath;
mod programs;
mod world;

pub use aftermath::{Aftermath, aftermath_harm};
pub use programs::{Fate, Moment, PHASES, Simulator, Worker, ask};
pub use world::{Names, bystanders, settings, world};
