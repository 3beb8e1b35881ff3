//! Whether the daemon's tables agree with the truth.

use std::fmt;

use super::error::quote;
use super::store::VolumeDaemon;
use super::wire::{DeviceMapping, Exports};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{VmId, Volume, VolumeId};

/// Something in the daemon's tables that is not so. None of it endangers a volume; the next replication may fail or write elsewhere until it is put right.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MappingFinding {
    /// There is no row for the volume, or the daemon's database failed: its answer is the same.
    Missing,
    /// The row is about another volume.
    OtherVolume(String),
    /// The row says that another VM has the volume, or none.
    OtherVm(String),
    /// The row names another device than the one with the volume's serial.
    OtherDevice {
        /// The device that the row names; empty if none.
        found: String,
        /// The one that it should name.
        expected: String,
    },
    /// The device is not exported, or not under this name, or its export has failed.
    NotExported,
}

impl fmt::Display for MappingFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("it has no device mapping"),
            Self::OtherVolume(id) => write!(f, "its device mapping is about volume {}", quote(id)),
            Self::OtherVm(id) => write!(f, "its device mapping is for VM {}", quote(id)),
            Self::OtherDevice { found, expected } => {
                write!(f, "its device mapping names {} and not {expected}", quote(found))
            }
            Self::NotExported => f.write_str("its device is not exported"),
        }
    }
}

impl VolumeDaemon {
    /// Compares the daemon's row and export of a volume that is on `vm`, the appliance, with what they should be. Reads only.
    ///
    /// # Errors
    /// `NotFound` if the volume is not known; `Refused` if it is not on `vm`, so that there is nothing to compare with; `Unavailable` if something could
    /// not be read. Trying again is safe.
    pub async fn check_mapping(&self, volume: &VolumeId, vm: &VmId) -> Result<Vec<MappingFinding>> {
        let Some(truth) = self.beneath().volume(volume).await? else {
            return Err(Error::new(ErrorKind::NotFound, format!("volume {volume} is not known")));
        };
        if truth.owner.as_ref() != Some(vm) {
            return Err(Error::new(ErrorKind::Refused, format!("volume {volume} is not on VM {vm}")));
        }
        let row: Option<DeviceMapping> = self.client().get(&["volumes", volume.as_str(), "device"], &[]).await?;
        let Some(row) = row else { return Ok(vec![MappingFinding::Missing]) };
        let mut found = compare(&row, &truth, vm);
        found.extend(self.check_export(&truth).await?);
        Ok(found)
    }

    async fn check_export(&self, volume: &Volume) -> Result<Option<MappingFinding>> {
        let exports: Option<Exports> = self.client().get(&["exports"], &[("volume_id", volume.id.as_str())]).await?;
        // Older builds have no exports to ask for.
        let Some(exports) = exports else { return Ok(None) };
        let path = device_path(volume);
        let good = exports.list().into_iter().any(|export| {
            let ours = export.volume_id.as_deref().is_some_and(|id| id.eq_ignore_ascii_case(volume.id.as_str()));
            let named = path.is_none() || export.device_path == path;
            ours && named && export.status.as_deref() != Some("failed")
        });
        Ok((!good).then_some(MappingFinding::NotExported))
    }

    /// What is wrong with a volume's row and export, as a sentence for people.
    pub(super) async fn warning(&self, volume: &VolumeId, vm: &VmId) -> Option<String> {
        let what = match self.check_mapping(volume, vm).await {
            Ok(found) if found.is_empty() => return None,
            Ok(found) => found.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
            Err(e) => {
                return Some(format!("whether the Volume Daemon knows volume {volume} cannot be read: {e}"));
            }
        };
        Some(format!(
            "volume {volume} is on the appliance, and the Volume Daemon disagrees: {what}. Before the next replication, detach it from the appliance and attach \
             it again through the daemon"
        ))
    }
}

/// The path under which the appliance has a volume; nobody knows one without a serial.
fn device_path(volume: &Volume) -> Option<String> {
    volume.serial.as_ref().map(|serial| format!("/dev/disk/by-id/virtio-{serial}"))
}

fn compare(row: &DeviceMapping, truth: &Volume, vm: &VmId) -> Vec<MappingFinding> {
    let mut found = Vec::new();
    if let Some(id) = row.volume()
        && !id.eq_ignore_ascii_case(truth.id.as_str())
    {
        found.push(MappingFinding::OtherVolume(id.to_owned()));
    }
    let holder = row.vm_id.clone().unwrap_or_default();
    if !holder.eq_ignore_ascii_case(vm.as_str()) {
        found.push(MappingFinding::OtherVm(holder));
    }
    if let Some(expected) = device_path(truth) {
        let path = row.device_path.clone().unwrap_or_default();
        if path != expected {
            found.push(MappingFinding::OtherDevice { found: path, expected });
        }
    }
    found
}
