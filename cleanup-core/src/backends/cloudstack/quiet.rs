//! Whether anything that was sent can still happen.

use std::collections::BTreeSet;

use super::CloudStack;
use crate::error::Result;
use crate::model::{Call, CallKind, CallStatus, Quiet, VmId, VolumeId};

impl CloudStack {
    /// Quiet means: each call's job has ended, or its expiry has passed on the server's clock and no job of that id exists; and nothing is pending on what they touch.
    /// Work items of a job that failed are not listed anywhere: for those there is the barrier.
    pub(super) async fn is_quiet(&self, calls: &[Call]) -> Quiet {
        match self.quiet_now(calls).await {
            Ok(true) if self.any_revert_lost(calls).await => Quiet::CannotTell,
            Ok(true) => Quiet::Quiet,
            // What could not be read may still go on.
            Ok(false) | Err(_) => Quiet::Pending,
        }
    }

    async fn quiet_now(&self, calls: &[Call]) -> Result<bool> {
        for call in calls {
            match self.look(call).await {
                CallStatus::Succeeded | CallStatus::Failed { .. } => {}
                CallStatus::Pending | CallStatus::Unknown { .. } => return Ok(false),
                CallStatus::Absent => {
                    if !self.has_expired(call).await? || self.look(call).await != CallStatus::Absent {
                        return Ok(false);
                    }
                }
            }
        }
        Ok(!self.pending_work(calls).await?)
    }

    /// Whether the job of a revert ended without saying how: its server died, and what it asked of a host may go on. No VM's queue knows of that.
    async fn any_revert_lost(&self, calls: &[Call]) -> bool {
        for call in calls.iter().filter(|call| call.kind == CallKind::Revert) {
            if self.ended_without_a_word(call).await {
                return true;
            }
        }
        false
    }

    async fn has_expired(&self, call: &Call) -> Result<bool> {
        // Accepted in the last moment, and not written down yet: some time passes before its absence means something.
        let settle = jiff::SignedDuration::try_from(self.options().settle).unwrap_or(jiff::SignedDuration::ZERO);
        if self.client().server_time().duration_since(call.expires) < settle {
            return Ok(false);
        }
        self.client().expiry_has_passed(call.expires).await.map_err(|e| super::error::reading("the server's clock", e))
    }

    /// Whether a job is pending on anything that these calls touch, by the job list and by the objects themselves.
    async fn pending_work(&self, calls: &[Call]) -> Result<bool> {
        let touched: BTreeSet<&str> =
            calls.iter().flat_map(|call| std::iter::once(call.target.as_str()).chain(call.on.as_deref())).collect();
        let jobs = self.client().async_job().list().listall(true).all().await;
        let jobs = jobs.map_err(|e| super::error::reading("pending jobs", e))?;
        if jobs.iter().any(|job| job.jobinstanceid.as_ref().is_some_and(|id| touched.contains(id.as_str()))) {
            return Ok(true);
        }
        for call in calls {
            let moves = matches!(call.kind, CallKind::Detach | CallKind::Attach | CallKind::Revert);
            if call.kind == CallKind::DeleteSnapshot {
                continue;
            }
            if moves && self.read_volume(&VolumeId::new(&call.target)?).await?.is_some_and(|volume| volume.busy) {
                return Ok(true);
            }
            let vm = if moves { call.on.as_deref() } else { Some(call.target.as_str()) };
            if let Some(vm) = vm
                && self.read_vm(&VmId::new(vm)?).await?.is_some_and(|vm| vm.busy)
            {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
