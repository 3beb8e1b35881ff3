//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::Parser;
use cleanup_core::Timing;

/// Kills a cleanup at every point at which it can die, and goes on in a new process.
#[derive(Clone, Debug, Parser)]
#[command(name = "crash", after_help = "Exit codes: 0 every volume came home every time, 1 error, 3 not so")]
pub(super) struct Flags {
    /// How many volumes the test VM has
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=60))]
    pub(super) volumes: u8,
    /// Only this point
    #[arg(long, value_name = "K", value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) point: Option<u32>,
    /// How many points are tried at once
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u8).range(1..=64))]
    pub(super) at_once: u8,
    #[command(flatten)]
    pub(super) child: ChildFlags,
}

/// What the parent tells the process that is to die.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct ChildFlags {
    /// Set in a child: where the simulated CloudStack is
    #[arg(long, hide = true, requires = "database", requires = "control")]
    pub(super) endpoint: Option<String>,
    #[arg(long, hide = true)]
    pub(super) control: Option<String>,
    #[arg(long, hide = true)]
    pub(super) database: Option<PathBuf>,
    /// The point to die at; 0 = none
    #[arg(long, hide = true, default_value_t = 0)]
    pub(super) die_at: u32,
}

/// How many times faster than a real server's the simulated one's work runs.
pub(super) const SPEED: f64 = 40.0;

/// The idempotency key of the one cleanup.
pub(super) const KEY: &str = "crash";

/// Leases and requests of seconds, for nobody wants to wait for a minute at each point.
pub(super) fn timing() -> Timing {
    Timing {
        lease: Duration::from_millis(1500),
        renew: Duration::from_millis(400),
        guard: Duration::from_millis(1000),
        call_ttl: Duration::from_secs(3),
        ..Timing::at_speed(SPEED)
    }
}
