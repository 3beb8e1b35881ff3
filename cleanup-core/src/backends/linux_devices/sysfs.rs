//! Disks as `/sys/block` shows them.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::by_id::Links;
use super::error::{Failure, is_gone};
use super::options::{LinuxDevicesOptions, LoopDevices};
use super::serial;
use crate::model::Device;

/// The kernel counts a device's size in these, whatever its own sectors are.
const SECTOR: u64 = 512;
/// More than any attribute has.
const LONGEST: u64 = 64 << 10;
/// What a SCSI device of this type is: a CD-ROM.
const CD_ROM: &str = "5";

/// All disks now, in the order of their kernel names. Blocks the thread.
///
/// # Errors
/// As [`Failure`] says; `Gone` is worth another look.
pub(super) fn disks(options: &LinuxDevicesOptions) -> Result<Vec<Device>, Failure> {
    let folder = options.root.join("sys/block");
    let unreadable = |e| Failure::Unreadable(folder.clone(), e);
    let entries = fs::read_dir(&folder).map_err(unreadable)?;
    let mut found = entries.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>().map_err(unreadable)?;
    found.sort();
    let links = Links::read(&options.root)?;
    let mut disks = Vec::new();
    for folder in found {
        disks.extend(Disk(folder).read(options.loop_devices, &links)?);
    }
    Ok(disks)
}

/// The folder of one block device.
struct Disk(PathBuf);

impl Disk {
    /// The device, unless it is none that a volume becomes.
    fn read(&self, loop_devices: LoopDevices, links: &Links) -> Result<Option<Device>, Failure> {
        let before = self.sequence()?;
        let Some(bus) = self.bus(loop_devices)? else { return Ok(None) };
        let serial = self.serial()?;
        let size = self.size()?;
        // A disk that took another one's name in between must not get its serial.
        if self.sequence()? != before {
            return Err(Failure::Gone(self.0.clone()));
        }
        let node = self.node();
        let path = links.of(&node, &serial).unwrap_or(node);
        Ok(Some(Device { serial, size: Some(size), path: path.to_string_lossy().into_owned(), bus }))
    }

    /// The kernel's running number of this device since it started; kernels before 5.15 have none.
    fn sequence(&self) -> Result<Option<Vec<u8>>, Failure> {
        self.optional("diskseq")
    }

    /// The bus it sits on; `None` for what is not a disk.
    fn bus(&self, loop_devices: LoopDevices) -> Result<Option<String>, Failure> {
        let path = self.0.join("device/subsystem");
        let bus = match fs::read_link(&path) {
            Ok(target) => target.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            // Only what is made of other things has none: partitions, RAM, device-mapper, NBD, loop.
            Err(e) if is_gone(&e) => {
                self.is_there()?;
                let listed = loop_devices == LoopDevices::Listed && self.optional("loop/backing_file")?.is_some();
                return Ok(listed.then(|| "loop".to_owned()));
            }
            Err(e) => return Err(Failure::Unreadable(path, e)),
        };
        // Of a disk with several NVMe paths the kernel hides the single ones.
        if self.is("hidden", "1")? || (bus == "scsi" && self.is("device/type", CD_ROM)?) {
            return Ok(None);
        }
        Ok(Some(if bus == "nvme-subsystem" { "nvme".to_owned() } else { bus }))
    }

    /// What the device states, or nothing. Parts of names and of other ids are not taken for a serial.
    fn serial(&self) -> Result<String, Failure> {
        if let Some(raw) = self.optional("serial")? {
            return Ok(serial::text(&raw)); // virtio
        }
        if let Some(page) = self.optional("device/vpd_pg80")? {
            let nonsense = || Failure::Nonsense(self.0.join("device/vpd_pg80"), "is not a page with a serial number");
            return serial::of_page(&page).ok_or_else(nonsense); // SCSI, SATA
        }
        Ok(self.optional("device/serial")?.map_or_else(String::new, |raw| serial::text(&raw))) // NVMe, others
    }

    fn size(&self) -> Result<u64, Failure> {
        let raw = self.required("size")?;
        let sectors = std::str::from_utf8(&raw).ok().and_then(|text| text.trim().parse::<u64>().ok());
        let bytes = sectors.and_then(|sectors| sectors.checked_mul(SECTOR));
        bytes.ok_or_else(|| Failure::Nonsense(self.0.join("size"), "is not a number of sectors"))
    }

    /// The device node, as the machine itself names it.
    fn node(&self) -> PathBuf {
        // The kernel writes the slash of names such as cciss/c0d0 so.
        let name = self.0.file_name().unwrap_or_default().to_string_lossy().replace('!', "/");
        Path::new("/dev").join(name)
    }

    fn is(&self, attribute: &str, value: &str) -> Result<bool, Failure> {
        Ok(self.optional(attribute)?.is_some_and(|raw| raw.trim_ascii() == value.as_bytes()))
    }

    /// Tells what has no such file from what is just going away, and then is worth another look.
    fn is_there(&self) -> Result<(), Failure> {
        fs::metadata(&self.0).map(drop).map_err(|e| Failure::reading(&self.0, e))
    }

    fn required(&self, attribute: &str) -> Result<Vec<u8>, Failure> {
        let path = self.0.join(attribute);
        bytes(&path).map_err(|e| Failure::reading(&path, e))
    }

    /// An attribute that not every device has. If the device itself is gone, reading its size tells.
    fn optional(&self, attribute: &str) -> Result<Option<Vec<u8>>, Failure> {
        let path = self.0.join(attribute);
        match bytes(&path) {
            Ok(raw) => Ok(Some(raw)),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(Failure::reading(&path, e)),
        }
    }
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut raw = Vec::new();
    File::open(path)?.take(LONGEST).read_to_end(&mut raw)?;
    Ok(raw)
}
