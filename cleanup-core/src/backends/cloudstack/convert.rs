//! CloudStack's objects in the words of this crate.

use cloudstack_client::api::types;

use crate::error::{Error, ErrorKind, Result};
use crate::model::{PowerState, Snapshot, SnapshotId, Vm, VmId, Volume, VolumeId, VolumeState};

/// How many hex digits of a volume's id its serial number has, on every bus.
const SERIAL_DIGITS: usize = 20;

fn incomplete(what: &str) -> Error {
    Error::new(ErrorKind::Unavailable, format!("the server lists a {what} without its id, state or size"))
}

pub(super) fn vm(listed: &types::VirtualMachine, claim_key: &str) -> Result<Vm> {
    let (Some(id), Some(state)) = (&listed.id, &listed.state) else { return Err(incomplete("VM")) };
    let name = listed.name.clone().or_else(|| listed.displayname.clone()).unwrap_or_default();
    let mut vm = Vm::new(VmId::new(id.as_str())?, name, power(state));
    vm.busy = listed.jobid.is_some();
    vm.protected = listed.deleteprotection.unwrap_or(false);
    vm.claim = listed
        .tags
        .iter()
        .find(|tag| tag.key.as_deref() == Some(claim_key))
        .map(|tag| tag.value.clone().unwrap_or_default());
    vm.zone = listed.zoneid.as_ref().map(|zone| zone.as_str().to_owned());
    vm.hypervisor.clone_from(&listed.hypervisor);
    vm.host = listed.hostid.as_ref().map(|host| host.as_str().to_owned());
    vm.created = listed.created;
    let tags = listed.tags.iter().filter_map(|tag| Some((tag.key.clone()?, tag.value.clone().unwrap_or_default())));
    vm.tags = tags.collect();
    Ok(vm)
}

fn power(state: &str) -> PowerState {
    match state {
        "Running" => PowerState::Running,
        "Stopped" => PowerState::Stopped,
        "Starting" => PowerState::Starting,
        "Stopping" => PowerState::Stopping,
        "Migrating" => PowerState::Migrating,
        "Destroyed" => PowerState::Destroyed,
        "Expunging" => PowerState::Expunging,
        "Error" => PowerState::Error,
        other => PowerState::Other(other.to_owned()),
    }
}

pub(super) fn volume(listed: &types::Volume) -> Result<Volume> {
    let (Some(id), Some(state), Some(size)) = (&listed.id, &listed.state, listed.size) else {
        return Err(incomplete("volume"));
    };
    let size = u64::try_from(size).map_err(|_| incomplete("volume"))?;
    let mut volume = Volume::new(VolumeId::new(id.as_str())?, listed.name.clone().unwrap_or_default(), size);
    volume.owner = listed.virtualmachineid.as_ref().map(|vm| VmId::new(vm.as_str())).transpose()?;
    volume.slot = listed.deviceid.and_then(|slot| u32::try_from(slot).ok());
    volume.attached = listed.attached.map(|at| at.to_string());
    volume.state = volume_state(state);
    volume.root = listed.type_.as_deref() == Some("ROOT");
    volume.busy = listed.jobid.is_some();
    volume.zone = listed.zoneid.as_ref().map(|zone| zone.as_str().to_owned());
    volume.serial = serial(volume.id.as_str());
    Ok(volume)
}

pub(super) fn snapshot(listed: &types::Snapshot) -> Result<Snapshot> {
    let (Some(id), Some(volume)) = (&listed.id, &listed.volumeid) else {
        return Err(Error::new(ErrorKind::Unavailable, "the server lists a snapshot without its id or its volume's"));
    };
    Ok(Snapshot {
        id: SnapshotId::new(id.as_str())?,
        volume: VolumeId::new(volume.as_str())?,
        name: listed.name.clone().unwrap_or_default(),
        size: listed.virtualsize.or(listed.physicalsize).and_then(|size| u64::try_from(size).ok()),
        created: listed.created,
        ready: listed.state.as_deref() == Some("BackedUp"),
    })
}

fn volume_state(state: &str) -> VolumeState {
    match state {
        "Ready" => VolumeState::Ready,
        "Allocated" => VolumeState::Allocated,
        "Attaching" => VolumeState::Attaching,
        "Destroy" | "Destroying" | "Expunging" | "Expunged" => VolumeState::Deleted(state.to_owned()),
        "Creating" | "Migrating" | "Snapshotting" | "RevertSnapshotting" | "Resizing" | "Copying" | "Restoring" => {
            VolumeState::Working(state.to_owned())
        }
        other => VolumeState::Other(other.to_owned()),
    }
}

/// The serial number under which a guest sees a volume: the first digits of its id, without hyphens.
fn serial(id: &str) -> Option<String> {
    let digits: String = id.chars().filter(|c| *c != '-').take(SERIAL_DIGITS).collect();
    (digits.len() == SERIAL_DIGITS && digits.chars().all(|c| c.is_ascii_hexdigit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_is_the_beginning_of_the_id() {
        assert_eq!(serial("6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab").as_deref(), Some("6f1c1b6e3f5e4b0e9d0e"));
        assert_eq!(serial("17"), None);
    }

    #[test]
    fn unknown_states_are_never_taken_for_known_ones() {
        assert_eq!(power("Shutdown"), PowerState::Other("Shutdown".to_owned()));
        assert_eq!(volume_state("Destroy"), VolumeState::Deleted("Destroy".to_owned()));
        assert_eq!(volume_state("Novel"), VolumeState::Other("Novel".to_owned()));
    }
}
