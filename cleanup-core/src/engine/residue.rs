//! What a cleanup that ended has left behind, from live reads, and trying again to take it away.

use std::time::Duration;

use super::observe::Sources;
use super::row::CleanupBody;
use crate::decide::Step;
use crate::model::{
    After, CallKind, CallStatus, PlannedVolume, PowerState, Residue, ResidueKind, Seen, SnapshotRule, Vm, VolumeId,
    VolumeState,
};

/// How long the end of one call is waited for when something is tried again.
pub(super) const PATIENCE: Duration = Duration::from_secs(120);

/// Everything that is there still and need not be. What cannot be read is named, and not taken for gone.
pub(super) async fn look(sources: &Sources, body: &CleanupBody) -> Vec<Residue> {
    let mut left = Vec::new();
    for (i, volume) in (0..=u8::MAX).zip(&body.plan.volumes) {
        left.extend(snapshot(sources, body, i, volume).await);
    }
    left.extend(disposable(sources, body).await);
    left.extend(tag(sources, body).await);
    left
}

async fn snapshot(sources: &Sources, body: &CleanupBody, i: u8, volume: &PlannedVolume) -> Option<Residue> {
    let id = volume.snapshot.as_ref()?;
    let (known, unread) = match sources.volumes.snapshot(id).await {
        Ok(None) => return None,
        Ok(Some(known)) => (Some(known), None),
        Err(e) => (None, Some(e.to_string())),
    };
    let reverted = body.progress.reverted.contains(&i);
    let (reason, retry) = match (body.plan.snapshots, reverted) {
        _ if let Some(why) = unread => (format!("it could not be read whether it is still there: {why}"), false),
        (SnapshotRule::Keep, _) => ("the plan keeps it".to_owned(), false),
        (SnapshotRule::Revert, false) => {
            ("the volume did not go back to it, and holds what the test wrote".to_owned(), false)
        }
        _ if !body.state.is_completed() => ("the cleanup ended before it could be deleted".to_owned(), false),
        _ => (last_answer(body, i), true),
    };
    let next = if retry || body.plan.snapshots != SnapshotRule::Revert || reverted {
        format!("deleteSnapshot id={id}")
    } else {
        format!(
            "with the volume on no VM: revertSnapshot id={id}; or, to keep what the test wrote: deleteSnapshot id={id}"
        )
    };
    Some(Residue {
        kind: ResidueKind::Snapshot,
        id: id.to_string(),
        name: known.as_ref().map(|known| known.name.clone()).unwrap_or_default(),
        of: volume.id.to_string(),
        size: known.as_ref().and_then(|known| known.size),
        created: known.as_ref().and_then(|known| known.created),
        reason,
        next,
        retry,
    })
}

/// What the store said when its snapshot was to be deleted.
fn last_answer(body: &CleanupBody, i: u8) -> String {
    match body.last_call(Step::delete_snapshot(i)).and_then(|record| record.ended.as_ref()) {
        Some(CallStatus::Failed { why }) => format!("it could not be deleted: {why}"),
        Some(CallStatus::Unknown { why }) => format!("nobody knows what became of its deletion: {why}"),
        Some(CallStatus::Succeeded) => "its deletion was called done, and it is still there".to_owned(),
        Some(CallStatus::Pending | CallStatus::Absent) | None => "its deletion was not seen to end".to_owned(),
    }
}

/// A disk that could have gone with the test VM, is on no VM, and is there still.
async fn disposable(sources: &Sources, body: &CleanupBody) -> Vec<Residue> {
    let plan = &body.plan;
    if plan.disposable.is_empty() || plan.after == After::KeepVm {
        return Vec::new();
    }
    let found = match sources.volumes.volumes(&plan.disposable).await {
        Ok(found) => found,
        Err(e) => {
            let unread =
                |id: &VolumeId| old_root(plan.test_vm.as_str(), id, None, format!("it could not be read: {e}"));
            return plan.disposable.iter().map(unread).collect();
        }
    };
    let left = found.into_iter().flatten().filter(|volume| {
        let goes_with_the_vm = volume.owner.as_ref() == Some(&plan.test_vm);
        !goes_with_the_vm && !matches!(volume.state, VolumeState::Deleted(_))
    });
    left.map(|volume| {
        let reason = match &volume.owner {
            None => "it is on no VM, so it did not go with the test VM".to_owned(),
            Some(owner) => format!("it is on VM {owner}, so it did not go with the test VM"),
        };
        let id = volume.id.clone();
        old_root(plan.test_vm.as_str(), &id, Some(volume), reason)
    })
    .collect()
}

fn old_root(test_vm: &str, id: &VolumeId, volume: Option<crate::Volume>, reason: String) -> Residue {
    Residue {
        kind: ResidueKind::OldRoot,
        id: id.to_string(),
        size: volume.as_ref().map(|volume| volume.size),
        name: volume.map(|volume| volume.name).unwrap_or_default(),
        of: test_vm.to_owned(),
        created: None,
        reason,
        // No volume is ever deleted here, this one neither.
        next: format!("see that nobody needs it (listVolumes id={id} listall=true), then: deleteVolume id={id}"),
        retry: false,
    }
}

/// The mark on a test VM that stays.
async fn tag(sources: &Sources, body: &CleanupBody) -> Option<Residue> {
    let plan = &body.plan;
    let stays = |vm: &Vm| !matches!(vm.power, PowerState::Destroyed | PowerState::Expunging);
    // A deleted one took its mark along.
    let seen_gone = match body.seen.as_ref().map(|seen| &seen.test_vm) {
        Some(Seen::Present(vm)) => !stays(vm),
        Some(Seen::Absent) => true,
        Some(Seen::Unknown(_)) | None => false,
    };
    if seen_gone || !sources.vms.capability().claims {
        return None;
    }
    let vm = match sources.vms.vm(&plan.test_vm).await {
        Ok(vm) => vm.filter(stays)?,
        Err(e) => {
            return Some(mark(body, String::new(), None, format!("it could not be read whether it is there: {e}")));
        }
    };
    let owner = vm.claim?;
    let mine = owner == body.cleanup.to_string() || plan.claim.as_ref() == Some(&owner);
    mine.then(|| mark(body, owner, vm.created, "it could not be taken off the VM, which stays".to_owned()))
}

fn mark(body: &CleanupBody, owner: String, created: Option<jiff::Timestamp>, reason: String) -> Residue {
    let vm = &body.plan.test_vm;
    Residue {
        kind: ResidueKind::Tag,
        id: "claim".to_owned(),
        retry: !owner.is_empty(),
        name: owner,
        of: vm.to_string(),
        size: None,
        created,
        reason,
        next: format!(
            "take the mark of this cleanup off VM {vm}: deleteTags resourcetype=UserVm resourceids={vm}, for that key alone"
        ),
    }
}

/// The step that takes an item away.
pub(super) fn step(body: &CleanupBody, item: &Residue) -> Option<Step> {
    match item.kind {
        ResidueKind::Snapshot => (0..=u8::MAX)
            .zip(&body.plan.volumes)
            .find(|(_, volume)| volume.snapshot.as_ref().is_some_and(|id| id.as_str() == item.id))
            .map(|(i, _)| Step::delete_snapshot(i)),
        ResidueKind::Tag => Some(Step::vm(CallKind::Release)),
        ResidueKind::OldRoot => None,
    }
}
