//! The example `crash`.

mod child;
mod flags;
mod parent;
mod points;

use std::ffi::OsString;
use std::process::ExitCode;

use flags::Flags;

/// Runs the example with the arguments of its command line, the program's name first.
pub async fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let flags: Flags = match crate::flags(arguments) {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    let ended = if flags.child.endpoint.is_some() { child::run(&flags).await } else { parent::run(&flags).await };
    ended.unwrap_or_else(|e| {
        eprintln!("error: {e}");
        ExitCode::from(1)
    })
}
