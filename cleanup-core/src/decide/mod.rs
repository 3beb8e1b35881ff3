//! The rules of the workflow, pure: `(setup, progress, view) → decision`. Read this first.
//!
//! Nothing here knows a provider, a clock, a thread or a random number.

mod decision;
mod progress;
mod rules;
mod setup;
#[cfg(test)]
mod tests;
mod view;

pub use decision::{Decision, Scope, Wait, Why};
pub use progress::{ClaimProgress, Lane, OffProgress, Open, Progress, Step};
pub use rules::decide;
pub use setup::{Limits, Setup};
pub use view::{ApplianceView, ClaimView, DeviceView, Leftover, Power, TestVmView, View, VolumeView, Where, view_of};
