//! Makes calls as the engine does: named, expiring, and seen to their end.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::bench::ProviderBench;
use crate::model::{After, FailoverTestId};
use crate::model::{
    Call, CallId, CallKind, CallStatus, CleanupId, Consent, Devices, Observation, Origin, Outcome, Place, Plan,
    PlannedVolume, ProofRule, Quiet, Seen, SnapshotRule, StopMode, VmId, VolumeId,
};
use crate::permit::DestroyPermit;
use crate::proof;
use crate::testkit::check::Found;

/// How long a call stays valid.
pub(super) const LIFE: Duration = Duration::from_secs(60);
/// How long a call's status may be waited for at once.
const PATIENCE: Duration = Duration::from_secs(10);
/// The longest pause between two looks.
const MOST_PAUSE: Duration = Duration::from_secs(2);

/// One cleanup that makes calls.
pub(super) struct Caller<'a> {
    pub(super) bench: &'a ProviderBench,
    pub(super) cleanup: CleanupId,
    calls: AtomicU32,
}

impl<'a> Caller<'a> {
    /// A cleanup that never was before: a provider may remember ids for ever.
    pub(super) fn new(bench: &'a ProviderBench) -> Self {
        Self { bench, cleanup: CleanupId::from_uuid(Uuid::new_v4()), calls: AtomicU32::new(0) }
    }

    /// A call that was not made before.
    pub(super) async fn call(&self, kind: CallKind, target: &str) -> Call {
        let bench = self.bench;
        let attempt = self.calls.fetch_add(1, Ordering::SeqCst);
        let on = match kind {
            CallKind::Detach => Some(bench.test_vm.to_string()),
            CallKind::Attach => Some(bench.appliance.to_string()),
            _ => None,
        };
        let expires = bench.vms.deadline(LIFE).await;
        let id = CallId::derive(self.cleanup, kind.name(), target, attempt);
        let target = target.to_owned();
        Call { id, cleanup: self.cleanup, kind, target, on, attempt, expires, reference: None }
    }

    pub(super) async fn stop(&self) -> Result<Call, Found> {
        self.must(self.call(CallKind::Stop, self.bench.test_vm.as_str()).await).await
    }

    pub(super) async fn detach(&self, volume: &VolumeId) -> Result<Call, Found> {
        self.must(self.call(CallKind::Detach, volume.as_str()).await).await
    }

    pub(super) async fn attach(&self, volume: &VolumeId) -> Result<Call, Found> {
        self.must(self.call(CallKind::Attach, volume.as_str()).await).await
    }

    /// Sends a call; an attachment goes to the appliance.
    pub(super) async fn send(&self, call: &Call) -> Result<Outcome, Found> {
        let (vms, volumes) = (&self.bench.vms, &self.bench.volumes);
        Ok(match call.kind {
            CallKind::Claim => vms.claim(call, &VmId::new(&call.target)?).await,
            CallKind::Release => vms.release(call, &VmId::new(&call.target)?).await,
            CallKind::Stop | CallKind::Barrier => vms.stop(call, &VmId::new(&call.target)?, StopMode::Graceful).await,
            CallKind::ForceStop => vms.stop(call, &VmId::new(&call.target)?, StopMode::Forced).await,
            CallKind::Detach => volumes.detach(call, &VolumeId::new(&call.target)?).await,
            CallKind::Attach => volumes.attach(call, &VolumeId::new(&call.target)?, &self.bench.appliance).await,
            CallKind::Destroy => return Err(Found("a destroy needs a permit".to_owned())),
            CallKind::Revert | CallKind::DeleteSnapshot => {
                return Err(Found("a bench has no snapshots".to_owned()));
            }
        })
    }

    /// Sends a call and sees it to its end, which must be a success. The call as it is known afterwards.
    pub(super) async fn must(&self, call: Call) -> Result<Call, Found> {
        let sent = self.send(&call).await?;
        let (call, end) = self.ended(call, sent).await;
        match end {
            Ok(()) => Ok(call),
            Err(why) => Err(Found(format!("{} of {} ended as {why}", call.kind.name(), call.target))),
        }
    }

    /// Sends a call and sees it to its end, which may be any.
    pub(super) async fn may(&self, call: Call) -> Result<Result<(), String>, Found> {
        let sent = self.send(&call).await?;
        Ok(self.ended(call, sent).await.1)
    }

    /// Waits for the end of a call: success, or words for anything else.
    pub(super) async fn ended(&self, mut call: Call, sent: Outcome) -> (Call, Result<(), String>) {
        let mut status = match sent {
            Outcome::Refused { why } => return (call, Err(format!("refused: {why}"))),
            Outcome::Unknown { why } => match self.status(&call, Duration::ZERO).await {
                CallStatus::Absent | CallStatus::Unknown { .. } => return (call, Err(format!("unknown: {why}"))),
                status => status,
            },
            Outcome::Accepted { status, reference } => {
                call.reference = reference;
                status
            }
        };
        let mut pause = Duration::from_millis(10);
        while status == CallStatus::Pending {
            status = self.status(&call, PATIENCE).await;
            if status == CallStatus::Pending {
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(MOST_PAUSE);
            }
        }
        let end = if status == CallStatus::Succeeded { Ok(()) } else { Err(format!("{status:?}")) };
        (call, end)
    }

    pub(super) async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        match call.kind {
            CallKind::Detach | CallKind::Attach => self.bench.volumes.status(call, patience).await,
            _ => self.bench.vms.status(call, patience).await,
        }
    }

    pub(super) async fn quiet(&self, call: &Call) -> Quiet {
        let calls = std::slice::from_ref(call);
        match call.kind {
            CallKind::Detach | CallKind::Attach => self.bench.volumes.quiet(calls).await,
            _ => self.bench.vms.quiet(calls).await,
        }
    }

    /// Brings every volume home and asks the proof for a permit, the only way to get one.
    pub(super) async fn permit(&self) -> Result<DestroyPermit, Found> {
        let bench = self.bench;
        self.stop().await?;
        for volume in &bench.on_test_vm {
            self.detach(volume).await?;
            self.attach(volume).await?;
        }
        let (test_vm, appliance) = (bench.vm(&bench.test_vm).await?, bench.vm(&bench.appliance).await?);
        let left = bench.volumes.volumes_of(&bench.test_vm).await?;
        let mut volumes = Vec::new();
        for id in &bench.on_test_vm {
            volumes.push(bench.volume(id).await?);
        }
        let tag = test_vm.tags.iter().next().and_then(|(key, value)| format!("{key}={value}").parse().ok());
        let plan = Plan {
            test: FailoverTestId::new("suite")?,
            source_vm: String::new(),
            test_vm: bench.test_vm.clone(),
            test_vm_name: test_vm.name.clone(),
            origin: Origin { began_at: test_vm.created, tag },
            test_vm_power: Some(test_vm.power.clone()),
            appliance: bench.appliance.clone(),
            appliance_name: appliance.name.clone(),
            volumes: volumes
                .iter()
                .map(|volume| PlannedVolume {
                    id: volume.id.clone(),
                    name: volume.name.clone(),
                    size: volume.size,
                    serial: volume.serial.clone(),
                    place: Place::TestVm,
                    slot: volume.slot,
                    snapshot: None,
                    before: None,
                })
                .collect(),
            disposable: left.iter().map(|volume| volume.id.clone()).collect(),
            after: After::DeleteVm,
            snapshots: SnapshotRule::Keep,
            consent: Consent { proof: ProofRule::CloudOnly, ..Consent::default() },
            claim: None,
            warnings: Vec::new(),
            observed_at: Timestamp::UNIX_EPOCH,
        };
        let seen = Observation {
            test_vm: Seen::Present(test_vm),
            appliance: Seen::Present(appliance),
            volumes: Some(volumes.into_iter().map(Seen::Present).collect()),
            on_test_vm: Some(Seen::Present(left)),
            devices: Devices::NoInspector,
        };
        proof::permit(&plan, self.cleanup, Some(&seen)).map_err(|why| Found(format!("there is no permit: {why}")))
    }
}
