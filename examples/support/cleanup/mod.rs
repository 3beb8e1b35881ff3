//! The example `cleanup`.

mod demo;
mod flags;
mod real;
mod run;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use crate::faults::FAULTS;
use flags::Flags;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Code {
    /// Every volume is home, and the test VM is deleted or kept as asked; or nothing was to be done.
    Completed = 0,
    /// It did not begin or could not go on; the text says what to do.
    Error = 1,
    /// Stopped on purpose: the output says where each volume is and what to do next.
    Parked = 2,
    /// The simulator says that a volume came to harm. Must never happen.
    Harm = 3,
}

/// Runs the example with the arguments of its command line, the program's name first.
pub async fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    if std::env::var_os("RUST_LOG").is_some() {
        let filter = tracing_subscriber::EnvFilter::from_default_env();
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    }
    ExitCode::from(run_with(arguments).await as u8)
}

async fn run_with(arguments: impl IntoIterator<Item = OsString>) -> Code {
    let flags = match Flags::try_parse_from(arguments) {
        Ok(flags) => flags,
        Err(e) => {
            // Nothing can be done if nobody reads it.
            let _ = e.print();
            let asked = matches!(e.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
            return if asked { Code::Completed } else { Code::Error };
        }
    };
    let result = match (&flags.real.config, flags.fault.as_deref()) {
        (Some(file), _) => real::cleanup(&flags, file).await,
        (None, Some("help")) => {
            list_faults();
            Ok(Code::Completed)
        }
        (None, _) => demo::cleanup(&flags).await,
    };
    result.unwrap_or_else(|e| {
        eprintln!("error: {e}");
        Code::Error
    })
}

fn list_faults() {
    let widest = FAULTS.iter().map(|fault| fault.name.len()).max().unwrap_or_default();
    for fault in FAULTS {
        crate::say!("{:widest$}  {}", fault.name, fault.about);
    }
}
