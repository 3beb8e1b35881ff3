//! Cleans up after a failover test: on a simulated CloudStack that it starts itself, or on a real one (`--config`).
//!
//! ```sh
//! cargo run --example cleanup                          # three volumes, ten times as fast as a real server
//! cargo run --example cleanup -- --fault lost-reply    # the same with something going wrong
//! cargo run --example cleanup -- --fault help          # what can go wrong
//! ```
//!
//! It ends with 0 = completed, 2 = parked, 1 = error, and 3 = the simulator says that a volume came to harm.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    support::cleanup::main(std::env::args_os()).await
}
