//! Kills the process in the middle of a cleanup and goes on in a new one, for every point at which it can die: before and after each request that
//! changes something, and before and after each write to the job repository.
//!
//! ```sh
//! cargo run --example crash                 # every point, several at once
//! cargo run --example crash -- --point 17   # one of them
//! ```
//!
//! It ends with 0 = every volume came home every time, 1 = error, 3 = it did not.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    support::crash::main(std::env::args_os()).await
}
