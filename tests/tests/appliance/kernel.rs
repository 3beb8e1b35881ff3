//! The appliance's kernel: at every look a made sysfs, which shows what the simulated guest has open, in the way that it is told.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use cleanup_core::backends::linux_devices::LinuxDevices;
use cleanup_core::{Device, DeviceInspector, Result, VmId};
use cloudstack_simulator::{FailoverTest as Ids, HostDisk};
use support::Lab;

use crate::tree::Tree;

/// How the disks that come home are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    AsTheyAre,
    /// At every second look they have exchanged their names, and udev is behind: links in `by-id` lead where they led one look ago.
    Swapping,
    /// A second device has the same serial.
    Twice,
    /// The last digit of the serial is missing.
    Truncated,
    /// Not at all.
    Hidden,
}

#[derive(Debug)]
pub(crate) struct Kernel {
    lab: Arc<Lab>,
    /// Serials of the disks that the appliance had before.
    own: Vec<String>,
    seen: Mutex<Seen>,
}

#[derive(Debug)]
struct Seen {
    shown: Shown,
    looks: usize,
    /// Under which names each serial was seen.
    names: BTreeMap<String, BTreeSet<String>>,
}

impl Kernel {
    pub(crate) fn new(lab: &Arc<Lab>) -> Self {
        let own = guest(lab).into_iter().map(|disk| disk.serial).collect();
        let seen = Seen { shown: Shown::AsTheyAre, looks: 0, names: BTreeMap::new() };
        Self { lab: Arc::clone(lab), own, seen: Mutex::new(seen) }
    }

    pub(crate) fn show(&self, shown: Shown) {
        self.seen().shown = shown;
    }

    pub(crate) fn looks(&self) -> usize {
        self.seen().looks
    }

    /// Under which names the disk of this serial was seen so far.
    pub(crate) fn names(&self, serial: &str) -> BTreeSet<String> {
        self.seen().names.get(serial).cloned().unwrap_or_default()
    }

    /// The paths below `/dev/disk/by-id`, which a daemon on this appliance looks at.
    pub(crate) fn by_id(&self) -> Vec<String> {
        let shown = self.seen().shown;
        self.guest(shown).iter().map(|disk| format!("/dev/disk/by-id/virtio-{}", self.serial(disk, shown))).collect()
    }

    /// The disks that are shown.
    fn guest(&self, shown: Shown) -> Vec<HostDisk> {
        let mut disks = guest(&self.lab);
        disks.retain(|disk| shown != Shown::Hidden || !self.came_home(disk));
        disks
    }

    /// The serial that is shown for a disk.
    fn serial<'a>(&self, disk: &'a HostDisk, shown: Shown) -> &'a str {
        if shown == Shown::Truncated && self.came_home(disk) {
            disk.serial.split_at(disk.serial.len() - 1).0
        } else {
            &disk.serial
        }
    }

    fn came_home(&self, disk: &HostDisk) -> bool {
        !self.own.contains(&disk.serial)
    }

    fn tree(&self) -> Tree {
        let tree = Tree::new();
        let mut seen = self.seen();
        seen.looks += 1;
        let (own, mut home): (Vec<_>, Vec<_>) =
            self.guest(seen.shown).into_iter().partition(|disk| !self.came_home(disk));
        let before = home.clone();
        if seen.shown == Shown::Swapping {
            home.reverse();
        }
        // What was there one look ago is what stands there now the other way round.
        let (now, before) = if seen.looks.is_multiple_of(2) { (home, before) } else { (before, home) };
        let name = |i: usize| format!("vd{}", char::from(b'a' + u8::try_from(i).unwrap()));
        for (i, disk) in own.iter().chain(&now).enumerate() {
            let serial = self.serial(disk, seen.shown);
            tree.virtio(&name(i), serial, disk.size);
            seen.names.entry(serial.to_owned()).or_default().insert(name(i));
            if seen.shown == Shown::Twice && self.came_home(disk) {
                tree.virtio(&format!("{}0", name(i)), serial, disk.size);
            }
        }
        for (i, disk) in own.iter().chain(&before).enumerate() {
            tree.by_id(&format!("virtio-{}", self.serial(disk, seen.shown)), &name(i));
        }
        tree
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn guest(lab: &Lab) -> Vec<HostDisk> {
    lab.server.with_cloud(|cloud| cloud.guest_devices(Ids::APPLIANCE))
}

#[async_trait]
impl DeviceInspector for Kernel {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        let tree = self.tree();
        LinuxDevices::new(VmId::new(Ids::APPLIANCE)?, tree.options()).devices(appliance).await
    }
}
