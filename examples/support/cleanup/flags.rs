//! The command line.

use std::path::PathBuf;

use clap::Parser;
use cleanup_core::{After, Consent, ForcedStop, PlanRequest, ProofRule, Tag, TestRef};
use jiff::Timestamp;

/// Brings the volumes of a failover test home and deletes its test VM: on a CloudStack simulated here, or on a real one with --config.
#[derive(Debug, Parser)]
#[command(
    name = "cleanup",
    after_help = "Exit codes: 0 completed, 1 error, 2 parked or cancelled, 3 a volume came to harm"
)]
pub(super) struct Flags {
    /// How many volumes the simulated test VM has
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=60))]
    pub(super) volumes: u8,
    /// What goes wrong in the simulation; "help" lists it
    #[arg(long, value_name = "NAME")]
    pub(super) fault: Option<String>,
    /// How many times faster than a real server the simulated one works; 1 = as a real one
    #[arg(long, value_name = "X", default_value_t = 10.0, value_parser = speed)]
    pub(super) speed: f64,
    /// Leave the test VM, stopped
    #[arg(long)]
    pub(super) keep_vm: bool,
    /// Show the plan and change nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Allow turning the test VM off by force if it does not shut down; its last writes may be lost
    #[arg(long)]
    pub(super) force_stop: bool,
    #[command(flatten)]
    pub(super) real: RealFlags,
}

/// What only a real CloudStack needs.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "On a real CloudStack")]
pub(super) struct RealFlags {
    /// Where the CloudStack is: a file with "endpoint", "key" and "secret", each as NAME = VALUE
    #[arg(long, value_name = "FILE", requires = "test_vm", requires = "appliance", conflicts_with_all = ["volumes", "fault"])]
    pub(super) config: Option<PathBuf>,
    /// The VM to clean up
    #[arg(long, value_name = "ID", requires = "config")]
    pub(super) test_vm: Option<String>,
    /// The VM that the volumes go home to
    #[arg(long, value_name = "ID", requires = "config")]
    pub(super) appliance: Option<String>,
    /// A volume that goes home; may be given several times [default: every volume on the test VM]
    #[arg(long, value_name = "ID", requires = "config")]
    pub(super) volume: Vec<String>,
    /// When the failover test began, such as 2026-11-23T08:00:00Z: its VM was created later, which shows that the VM is the test's
    #[arg(long, value_name = "TIME", requires = "config")]
    pub(super) began_at: Option<Timestamp>,
    /// The tag that the test VM carries, which shows it as well
    #[arg(long, value_name = "KEY=VALUE", requires = "config")]
    pub(super) tag: Option<Tag>,
    /// The job repository: a SQLite file that remembers what was done, and must outlive this command
    #[arg(long, value_name = "FILE", requires = "config", default_value = "cleanup.db")]
    pub(super) database: PathBuf,
    /// Agree that the cloud's word is enough: nobody looks at the appliance's devices
    #[arg(long, requires = "config")]
    pub(super) cloud_only: bool,
    /// Do not ask
    #[arg(long, requires = "config")]
    pub(super) yes: bool,
}

impl Flags {
    /// The plan that is asked for.
    pub(super) fn request(&self, test: TestRef) -> PlanRequest {
        PlanRequest {
            after: if self.keep_vm { After::KeepVm } else { After::DeleteVm },
            consent: Consent {
                forced_stop: if self.force_stop { ForcedStop::Allowed } else { ForcedStop::Never },
                proof: if self.real.cloud_only { ProofRule::CloudOnly } else { ProofRule::Device },
            },
            ..PlanRequest::new(test)
        }
    }
}

fn speed(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(speed) if (0.1..=1000.0).contains(&speed) => Ok(speed),
        _ => Err("give a number from 0.1 to 1000; 1 is the speed of a real server".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_flags_do_not_contradict_each_other() {
        Flags::command().debug_assert();
    }
}
