//! Shared by the examples, and by the tests that run them.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "examples talk to people")]

mod audit;
mod bars;
pub mod cleanup;
mod control;
mod faults;
mod lab;
mod show;

pub use audit::{Harm, harm};
pub use control::{Control, HostInspector};
pub use faults::{Arrange, FAULTS, NamedFault};
pub use lab::{Lab, client, record};
