//! What the hosts really hold. The database never reads this; only the state report and tests do.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Key, Volume};
use crate::SimTime;

/// A disk that a running guest really has open, whatever the database says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HostDisk {
    /// The volume's id.
    pub volume: String,
    /// The serial number that the guest reads: the first twenty hex digits of the volume's id.
    pub serial: String,
    /// Bytes.
    pub size: u64,
    /// `virtio`, whatever the volume's kind.
    pub bus: &'static str,
    /// The slot that the server asked for.
    pub slot: u32,
    /// When the guest's kernel shows it.
    pub visible_from: SimTime,
}

/// The guests that run, with the disks that each has open.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hosts(BTreeMap<Key, BTreeMap<Key, HostDisk>>);

impl Hosts {
    pub(crate) fn start(&mut self, vm: Key) {
        self.0.entry(vm).or_default();
    }

    pub(crate) fn stop(&mut self, vm: Key) {
        self.0.remove(&vm);
    }

    pub(crate) fn runs(&self, vm: Key) -> bool {
        self.0.contains_key(&vm)
    }

    /// Gives a disk to a running guest; a guest that does not run cannot have one.
    pub(crate) fn open(&mut self, vm: Key, volume: &Volume, slot: u32, visible_from: SimTime) {
        if let Some(disks) = self.0.get_mut(&vm) {
            let disk = HostDisk {
                volume: volume.id.clone(),
                serial: volume.serial(),
                size: volume.size,
                bus: "virtio",
                slot,
                visible_from,
            };
            disks.insert(volume.key, disk);
        }
    }

    /// Takes a disk from a guest; whether it had it.
    pub(crate) fn close(&mut self, vm: Key, volume: Key) -> bool {
        self.0.get_mut(&vm).is_some_and(|disks| disks.remove(&volume).is_some())
    }

    pub(crate) fn disks(&self, vm: Key) -> Vec<HostDisk> {
        let mut disks: Vec<HostDisk> =
            self.0.get(&vm).map(|disks| disks.values().cloned().collect()).unwrap_or_default();
        disks.sort_by_key(|disk| disk.slot);
        disks
    }

    /// The guests that have this volume open.
    pub(crate) fn holders(&self, volume: Key) -> impl Iterator<Item = Key> + '_ {
        self.0.iter().filter(move |(_, disks)| disks.contains_key(&volume)).map(|(vm, _)| *vm)
    }

    pub(crate) fn running(&self) -> impl Iterator<Item = Key> + '_ {
        self.0.keys().copied()
    }
}
