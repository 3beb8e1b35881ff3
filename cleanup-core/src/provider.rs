//! The trait for whoever runs virtual machines.

use std::fmt::Debug;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

use crate::error::Result;
use crate::model::{Call, CallStatus, OffProof, Outcome, PowerState, Quiet, StopMode, Vm, VmFilter, VmId};
use crate::permit::DestroyPermit;
use crate::time::later;

/// What a provider promises beyond the trait's required words. The default promises nothing, and is always safe.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capability {
    /// A call's id is honoured: a second request with the same id has no second effect, and `status` finds the call by it.
    pub honours_call_ids: bool,
    /// When a mutating method returns, its work is over. Nothing it started goes on afterwards.
    pub calls_end_on_return: bool,
    /// `claim` and `release` work, and a claim is refused to the second claimant.
    pub claims: bool,
}

/// Runs virtual machines. Object-safe; implement it with `#[async_trait]`.
///
/// - Reading methods may be called at any time and change nothing.
/// - Mutating methods answer an [`Outcome`]: say `Refused` only if the work surely will not happen, and `Unknown` whenever you are not sure. A time-out is `Unknown`.
/// - "Already as asked" is `Outcome::done()`.
/// - An honest implementation that promises nothing is never unsafe: whatever is unclear parks the cleanup.
#[async_trait]
pub trait VmProvider: Debug + Send + Sync {
    /// What this provider promises. Does not change while it lives.
    fn capability(&self) -> Capability {
        Capability::default()
    }

    /// One VM, or `None` if the provider no longer knows it.
    ///
    /// It tells when it was created, or its tags: without one of both nothing shows that it was made for a failover test, and it is never deleted.
    ///
    /// # Errors
    /// `Unavailable` or `Denied` if it could not be read. Never use `None` for that.
    async fn vm(&self, id: &VmId) -> Result<Option<Vm>>;

    /// Several VMs in the order asked for. Override it where one request can read them all.
    ///
    /// # Errors
    /// As [`VmProvider::vm`].
    async fn vms(&self, ids: &[VmId]) -> Result<Vec<Option<Vm>>> {
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            found.push(self.vm(id).await?);
        }
        Ok(found)
    }

    /// All VMs that fit. Nothing found is an empty list.
    ///
    /// # Errors
    /// As [`VmProvider::vm`].
    async fn find_vms(&self, filter: &VmFilter) -> Result<Vec<Vm>>;

    /// How many saved states (VM snapshots) block moving disks to or from this VM.
    ///
    /// # Errors
    /// As [`VmProvider::vm`].
    async fn blocking_snapshots(&self, _vm: &VmId) -> Result<Vec<String>> {
        Ok(Vec::new())
    }

    /// How many data volumes this VM can hold, where it is known.
    ///
    /// # Errors
    /// As [`VmProvider::vm`].
    async fn max_data_volumes(&self, _vm: &Vm) -> Result<Option<u32>> {
        Ok(None)
    }

    /// Turns a VM off. Stopping a stopped VM changes nothing, succeeds, and ends after everything queued on it before.
    async fn stop(&self, call: &Call, vm: &VmId, mode: StopMode) -> Outcome;

    /// Deletes the VM that the permit names, and nothing else: no volume, and recoverably where the provider can.
    /// Refuse if [`DestroyPermit::is_fresh`] says no.
    async fn destroy(&self, call: &Call, permit: &DestroyPermit) -> Outcome;

    /// Marks a VM as belonging to a cleanup. Refused if another mark is there. Only asked of providers with [`Capability::claims`].
    async fn claim(&self, _call: &Call, _vm: &VmId) -> Outcome {
        Outcome::refused("this provider has no claims")
    }

    /// Takes a cleanup's mark off a VM. Only asked of providers with [`Capability::claims`], and for VMs that stay.
    async fn release(&self, _call: &Call, _vm: &VmId) -> Outcome {
        Outcome::refused("this provider has no claims")
    }

    /// What is known of a call sent earlier. May wait up to `patience` for it to end; to answer at once is always right.
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus;

    /// Whether anything of these calls can still happen. Only reads.
    async fn quiet(&self, _calls: &[Call]) -> Quiet {
        Quiet::CannotTell
    }

    /// The moment, on the provider's own clock, that lies `ahead` from now: calls expire there.
    async fn deadline(&self, ahead: Duration) -> Timestamp {
        later(Timestamp::now(), ahead)
    }

    /// Whether a VM is surely off on its host after a forced stop.
    async fn off_proof(&self, _vm: &VmId) -> OffProof {
        OffProof::CannotTell
    }
}

/// The steps that people know, over any provider. The engine does not need them: it watches, settles and proves between the same calls.
#[async_trait]
pub trait VmProviderExt: VmProvider {
    /// Whether a VM runs, or `None` if the provider no longer knows it.
    ///
    /// # Errors
    /// As [`VmProvider::vm`].
    async fn power_state(&self, vm: &VmId) -> Result<Option<PowerState>> {
        Ok(self.vm(vm).await?.map(|vm| vm.power))
    }

    /// Turns a VM off and waits for the end, at most `patience`.
    async fn power_off(&self, call: &Call, vm: &VmId, mode: StopMode, patience: Duration) -> Outcome {
        let sent = self.stop(call, vm, mode).await;
        self.until_ended(call, sent, patience).await
    }

    /// Turns a VM off unless it is, and waits for the end, at most `patience`.
    async fn ensure_powered_off(&self, call: &Call, vm: &VmId, mode: StopMode, patience: Duration) -> Outcome {
        match self.power_state(vm).await {
            Ok(Some(PowerState::Stopped)) => Outcome::done(),
            Ok(None) => Outcome::refused(format!("VM {vm} does not exist")),
            Ok(Some(_)) => self.power_off(call, vm, mode, patience).await,
            // Nothing was sent.
            Err(e) => Outcome::refused(e.to_string()),
        }
    }

    /// Deletes the VM that the permit names and waits for the end, at most `patience`.
    async fn delete(&self, call: &Call, permit: &DestroyPermit, patience: Duration) -> Outcome {
        let sent = self.destroy(call, permit).await;
        self.until_ended(call, sent, patience).await
    }

    /// Waits for the end of a call that was taken. What is still pending afterwards stays so: a time-out is no result.
    async fn until_ended(&self, call: &Call, sent: Outcome, patience: Duration) -> Outcome {
        let Outcome::Accepted { status: CallStatus::Pending, reference } = sent else { return sent };
        let deadline = tokio::time::Instant::now() + patience;
        let known = Call { reference: reference.clone().or_else(|| call.reference.clone()), ..call.clone() };
        let mut pause = Duration::from_millis(50);
        loop {
            let left = deadline.saturating_duration_since(tokio::time::Instant::now());
            let status = self.status(&known, left).await;
            if status != CallStatus::Pending || left.is_zero() {
                return Outcome::Accepted { status, reference };
            }
            tokio::time::sleep(pause.min(left)).await;
            pause = (pause * 2).min(Duration::from_secs(2));
        }
    }
}

impl<P: VmProvider + ?Sized> VmProviderExt for P {}
