//! The block devices of the Linux machine that this process runs on, which is the appliance itself.
//!
//! Listed is what sits on a bus: virtio, SCSI (SATA and USB among them), NVMe. Partitions, RAM disks, device-mapper, NBD and zram devices and
//! CD-ROMs are not what a volume becomes, and are left out; loop devices too, unless they are asked for. A device that states no serial number is
//! listed with an empty one, which fits no volume. Nothing is guessed: a serial comes out as the kernel shows it, however short, and two devices
//! with one serial are two devices.
//!
//! Who waits for a disk is woken by inotify: the kernel's own tree says nothing when it changes, but `/dev` does, where each disk gets its node.
//!
//! [`Fingerprint::of`](crate::Fingerprint::of) tells whether a device holds the same data as before.

mod by_id;
mod error;
mod fingerprint;
mod inspector;
mod options;
mod serial;
mod sysfs;
mod watch;

pub use inspector::LinuxDevices;
pub use options::{LinuxDevicesOptions, LoopDevices};
