//! The example `crash`.

mod child;
mod flags;
mod parent;
mod points;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use flags::Flags;

/// Runs the example with the arguments of its command line, the program's name first.
pub async fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let flags = match Flags::try_parse_from(arguments) {
        Ok(flags) => flags,
        Err(e) => {
            // Nothing can be done if nobody reads it.
            let _ = e.print();
            let asked = matches!(e.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
            return ExitCode::from(u8::from(!asked));
        }
    };
    let ended = if flags.child.endpoint.is_some() { child::run(&flags).await } else { parent::run(&flags).await };
    ended.unwrap_or_else(|e| {
        eprintln!("error: {e}");
        ExitCode::from(1)
    })
}
