//! `cleanup`: brings the volumes of a failover test home and deletes its test VM.
#![expect(clippy::print_stderr, reason = "a command talks to people")]

mod ask;
mod bars;
mod code;
mod commands;
mod flags;
mod left_behind;
mod out;
mod show;

use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use code::Code;
use flags::Flags;

#[tokio::main]
async fn main() -> ExitCode {
    if std::env::var_os("RUST_LOG").is_some() {
        let filter = tracing_subscriber::EnvFilter::from_default_env();
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    }
    let code = match Flags::try_parse() {
        Ok(flags) => commands::run(flags).await,
        Err(e) => {
            // Nothing can be done if nobody reads it.
            let _ = e.print();
            match e.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Code::Done,
                _ => Code::Refused,
            }
        }
    };
    code.into()
}
