//! Shared by the examples, and by the tests that run them.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "examples talk to people")]

/// As `println!`, but a reader that has gone away stops nothing: a cleanup is not ended by `| head`.
macro_rules! say {
    ($($text:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stdout(), $($text)*);
    }};
}
pub(crate) use say;

mod audit;
mod bars;
pub mod cleanup;
mod control;
pub mod crash;
mod faults;
pub mod kills;
mod lab;
pub mod real;
mod show;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;

pub use audit::{Harm, harm};
pub use control::{Control, HostInspector};
pub use faults::{Arrange, FAULTS, NamedFault};
pub use lab::{Lab, client, record};

/// An error as its one line; what lies beneath is in there already.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn words(e: cleanup_core::Error) -> anyhow::Error {
    anyhow::Error::msg(e.to_string())
}

/// The flags of a command line, or how the program ends: help that was asked for is no failure.
fn flags<F: clap::Parser>(arguments: impl IntoIterator<Item = OsString>) -> Result<F, ExitCode> {
    F::try_parse_from(arguments).map_err(|e| {
        // Nothing can be done if nobody reads it.
        let _ = e.print();
        let asked = matches!(e.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
        ExitCode::from(u8::from(!asked))
    })
}
