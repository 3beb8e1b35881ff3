//! The pure loop around the rules: an event in, an effect out.
//!
//! ```text
//! load → inquire → (anything unclear: quiet?) → observe → decide → commit the intent → read again what it touches → send → watch ↺
//! ```
//!
//! The engine performs the effects; the simulation and the model checker drive the very same machine.

mod effect;
#[expect(clippy::module_inception, reason = "the machine is the one thing this module is about")]
mod machine;
mod settle;
#[cfg(test)]
mod tests;

pub use effect::{Answer, Effect, End, Event, Loaded, OffAnswer, Pause, Status, Statuses};
pub use machine::Machine;
