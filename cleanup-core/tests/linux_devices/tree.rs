//! A made sysfs, shaped like the kernel's: `/sys/block` holds links into `/sys/devices`, and `device` leads back up to the hardware.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use cleanup_core::backends::linux_devices::{LinuxDevices, LinuxDevicesOptions};
use cleanup_core::{Device, DeviceInspector, Result, VmId};
use tempfile::TempDir;

pub(super) const APPLIANCE: &str = "appliance-1";
/// 20 hex digits, as a volume's serial has.
pub(super) const SERIAL: &str = "6f1c1b6e3f5e4b0e9d0e";
pub(super) const OTHER: &str = "a1b2c3d4e5f60718293a";
pub(super) const GIB: u64 = 1 << 30;

#[derive(Debug)]
pub(super) struct Tree(TempDir);

impl Tree {
    pub(super) fn new() -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(tree.path("sys/block")).unwrap();
        tree
    }

    pub(super) fn path(&self, inside: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(inside)
    }

    /// A disk without a serial.
    pub(super) fn disk(&self, bus: &str, name: &str, size: u64) {
        let hardware = format!("sys/devices/pci0000:00/{name}-hardware");
        let block = format!("{hardware}/block/{name}");
        fs::create_dir_all(self.path(&block)).unwrap();
        let class = if bus.starts_with("nvme") { "class" } else { "bus" };
        symlink(format!("../../../{class}/{bus}"), self.path(&hardware).join("subsystem")).unwrap();
        symlink("../..", self.path(&block).join("device")).unwrap();
        symlink(format!("../../{block}"), self.path("sys/block").join(name)).unwrap();
        self.attribute(name, "size", format!("{}\n", size / 512));
    }

    pub(super) fn virtio(&self, name: &str, serial: &str, size: u64) {
        self.disk("virtio", name, size);
        self.attribute(name, "serial", serial);
    }

    pub(super) fn scsi(&self, name: &str, serial: &str, size: u64) {
        self.disk("scsi", name, size);
        self.attribute(name, "device/type", "0\n");
        let length = u8::try_from(serial.len()).unwrap();
        self.attribute(name, "device/vpd_pg80", [&[0, 0x80, 0, length], serial.as_bytes()].concat());
    }

    pub(super) fn nvme(&self, name: &str, serial: &str, size: u64) {
        self.disk("nvme", name, size);
        self.attribute(name, "device/serial", format!("{serial:<20}\n"));
    }

    /// A block device that sits on no bus.
    pub(super) fn made_of_others(&self, name: &str) {
        fs::create_dir_all(self.path("sys/block").join(name)).unwrap();
        self.attribute(name, "size", "2048\n");
    }

    pub(super) fn attribute(&self, name: &str, attribute: &str, text: impl AsRef<[u8]>) {
        fs::write(self.file(name, attribute), text).unwrap();
    }

    /// An attribute that is read only once somebody writes it.
    pub(super) fn pipe(&self, name: &str, attribute: &str) -> PathBuf {
        let path = self.file(name, attribute);
        let _ = fs::remove_file(&path);
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        path
    }

    pub(super) fn file(&self, name: &str, attribute: &str) -> PathBuf {
        self.path("sys/block").join(name).join(attribute)
    }

    pub(super) fn by_id(&self, link: &str, name: &str) {
        let folder = self.path("dev/disk/by-id");
        fs::create_dir_all(&folder).unwrap();
        symlink(format!("../../{name}"), folder.join(link)).unwrap();
    }

    pub(super) fn folder(&self, inside: &str) {
        fs::create_dir_all(self.path(inside)).unwrap();
    }

    /// Takes a disk away, its link in by-id left behind as by a slow udev.
    pub(super) fn remove(&self, name: &str) {
        fs::remove_file(self.path("sys/block").join(name)).unwrap();
        fs::remove_dir_all(self.path(format!("sys/devices/pci0000:00/{name}-hardware"))).unwrap();
    }

    pub(super) fn options(&self) -> LinuxDevicesOptions {
        LinuxDevicesOptions { root: self.0.path().to_owned(), ..LinuxDevicesOptions::default() }
    }

    pub(super) fn inspector(&self) -> LinuxDevices {
        LinuxDevices::new(VmId::new(APPLIANCE).unwrap(), self.options())
    }

    pub(super) async fn look(&self) -> Result<Vec<Device>> {
        self.inspector().devices(&VmId::new(APPLIANCE).unwrap()).await
    }
}

pub(super) fn device(bus: &str, serial: &str, size: u64, path: &str) -> Device {
    Device { serial: serial.to_owned(), size: Some(size), path: path.to_owned(), bus: bus.to_owned() }
}
