//! What must hold: in every state, and at the moment when a call is about to be sent.

use cleanup_core::decide::{Lane, Open, Power};
use cleanup_core::{After, CallKind};

use super::cloud::broken;
use super::config::{Config, Fault};
use super::world::{Status, World};

impl World {
    /// The invariants that are about a state and not about a step.
    pub(crate) fn judge(&mut self) {
        if self.cloud.disks.iter().any(|d| d.open.count_ones() > 1) {
            self.cloud.broken |= broken::TWO_OPENERS;
        }
        if !self.budget.came(Fault::Loss)
            && [Lane::TestVm, Lane::Appliance].iter().any(|lane| self.cloud.alive_in(*lane).len() > 1)
        {
            self.cloud.broken |= broken::TWO_IN_A_LANE;
        }
        if self.row.status == Status::Completed && !self.cloud.all_home() {
            self.cloud.broken |= broken::FALSE_COMPLETED;
        }
    }

    /// Whether what was just called home is, and stays so whatever is still queued.
    pub(crate) fn home_for_good(&self, config: &Config) -> bool {
        let vm = match config.setup.after {
            After::DeleteVm => matches!(self.cloud.power, Power::Destroyed | Power::Gone),
            After::KeepVm => true,
        };
        vm && self.cloud.all_home()
    }

    /// What must hold at the moment when a call is about to be sent.
    pub(crate) fn judge_send(&mut self, open: Open, read_now: bool, config: &Config) {
        if self.cloud.expired.contains(&open) || self.cloud.jobs.contains_key(&self.id_of(open)) {
            // The server refuses it.
            return;
        }
        let lost = self.budget.came(Fault::Loss);
        let (human, foreign) = (self.budget.came(Fault::Human), self.budget.came(Fault::Foreign));
        let torn = self.budget.came(Fault::Torn) && (human || foreign);
        let volume = open.step.volume.unwrap_or(0);
        if open.attempt >= self.row.progress.used(open.step) && !lost {
            self.cloud.broken |= broken::NOT_COMMITTED;
        }
        if volume >= config.setup.volumes {
            self.cloud.broken |= broken::OUT_OF_SCOPE;
        }
        let cloud = &self.cloud;
        let flag = match open.step.kind {
            CallKind::Detach if read_now && !torn && (cloud.power != Power::Stopped || cloud.on) => {
                broken::DETACH_FROM_RUNNING
            }
            CallKind::Attach if !cloud.detaches_left(volume).is_empty() && !lost => broken::ATTACH_TOO_EARLY,
            CallKind::DeleteSnapshot if !self.home_for_good(config) || !cloud.went_back(volume, config) => {
                broken::SNAPSHOT_GONE_EARLY
            }
            CallKind::Destroy
                if !torn && (!cloud.all_home() || cloud.power != Power::Stopped || cloud.on || cloud.extra) =>
            {
                broken::DESTROY_SENT_EARLY
            }
            _ => 0,
        };
        self.cloud.broken |= flag;
    }
}
