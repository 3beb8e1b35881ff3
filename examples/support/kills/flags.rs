//! The command line.

use std::time::Duration;

use clap::Parser;

/// Kills the real `cleanup` command at random moments, and lets new processes go on.
#[derive(Clone, Debug, Parser)]
#[command(name = "kills", after_help = "Exit codes: 0 no harm and every cleanup ended, 1 error, 3 not so")]
pub(super) struct Flags {
    /// How often a process is killed, at least; the round that reaches it is finished
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) times: u32,
    /// Where to begin; each round takes the next seed [default: the time]
    #[arg(long, value_name = "S")]
    pub(super) seed: Option<u64>,
    /// How many cleanups run at once, each in a process of its own
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u8).range(1..=60))]
    pub(super) at_once: u8,
    /// Leases and expiries as they ship, in place of seconds, and a server as fast as a real one
    #[arg(long)]
    pub(super) production: bool,
}

/// Seconds: of a lease, and of a request's life and an answer's.
const SHORT: (u16, u16) = (2, 4);

impl Flags {
    /// How many times faster than a real server's the simulated one's work runs. Leases and expiries run on real clocks.
    pub(super) fn speed(&self) -> f64 {
        if self.production { 1.0 } else { 10.0 }
    }

    /// What the settings say of leases and expiries, if anything.
    pub(super) fn short(&self) -> Option<(u16, u16)> {
        (!self.production).then_some(SHORT)
    }

    /// No cleanup takes longer, however often it is killed, or something is stuck.
    pub(super) fn patience(&self) -> Duration {
        Duration::from_secs(if self.production { 1800 } else { 300 })
    }

    /// The command that does a round again.
    pub(super) fn again(&self, seed: u64) -> String {
        let production = if self.production { " --production" } else { "" };
        format!("cargo xtask kills --seed {seed} --times 1 --at-once {}{production}", self.at_once)
    }
}
