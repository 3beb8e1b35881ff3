//! Kills the real `cleanup` command with SIGKILL, at random moments of many cleanups at once, and lets a new process go on: on a SQLite file, over HTTP against
//! the real `cloudstack-simulator`, with lost replies, failing jobs and restarts of the management server in a share of the runs.
//!
//! ```sh
//! cargo xtask kills                  # builds the programs first: 200 kills, twenty cleanups at once
//! cargo xtask kills --production     # with leases and expiries as they ship: minutes
//! ```
//!
//! It ends with 0 = every cleanup came to its end without harm, 1 = error, 3 = it did not.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    support::kills::main(std::env::args_os()).await
}
