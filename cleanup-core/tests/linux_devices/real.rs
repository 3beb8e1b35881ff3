//! This machine's own disks, looked at only, and a loop device over a temporary file where one may be made.

use std::fs;
use std::path::Path;
use std::process::Command;

use cleanup_core::backends::linux_devices::{LinuxDevices, LinuxDevicesOptions, LoopDevices};
use cleanup_core::{Device, DeviceInspector, Fingerprint, VmId};

async fn look(loop_devices: LoopDevices) -> Vec<Device> {
    let appliance = VmId::new("this-machine").unwrap();
    let options = LinuxDevicesOptions { loop_devices, ..LinuxDevicesOptions::default() };
    LinuxDevices::new(appliance.clone(), options).devices(&appliance).await.unwrap()
}

fn words(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The node that a path leads to, such as `vda`.
fn node(device: &Device) -> String {
    fs::canonicalize(&device.path).unwrap().file_name().unwrap().to_string_lossy().into_owned()
}

#[tokio::test]
async fn the_disks_of_this_machine_are_those_that_lsblk_lists() {
    let Some(listed) = words("lsblk", &["--nodeps", "--bytes", "--noheadings", "--raw", "--output", "NAME,TYPE,SIZE"])
    else {
        return eprintln!("SKIPPED: there is no lsblk to compare with");
    };
    let on_a_bus = |name: &str| Path::new("/sys/block").join(name).join("device").exists();
    let mut expected: Vec<(String, Option<u64>)> = listed
        .lines()
        .filter_map(|line| match line.split(' ').collect::<Vec<_>>()[..] {
            [name, "disk", size] if on_a_bus(name) => Some((name.to_owned(), size.parse().ok())),
            _ => None,
        })
        .collect();
    expected.sort();
    let found: Vec<_> = look(LoopDevices::Ignored).await.iter().map(|device| (node(device), device.size)).collect();
    assert_eq!(found, expected);
    if expected.is_empty() {
        eprintln!("SKIPPED: this machine shows no disks, so that nothing was compared");
    }
}

/// A read-only loop device, taken down when dropped.
struct Loop(String);

impl Loop {
    fn over(file: &Path) -> Option<Self> {
        let node = words("losetup", &["--read-only", "--find", "--show", file.to_str()?])?;
        Some(Self(node.trim().to_owned()))
    }
}

impl Drop for Loop {
    fn drop(&mut self) {
        assert!(words("losetup", &["--detach", &self.0]).is_some(), "{} is left behind", self.0);
    }
}

#[tokio::test]
async fn a_real_block_device_has_the_size_and_the_fingerprint_of_what_is_behind_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("image");
    let data: Vec<u8> = (0..5_u32 << 18).flat_map(u32::to_le_bytes).collect();
    fs::write(&file, &data).unwrap();
    let Some(device) = Loop::over(&file) else {
        return eprintln!("SKIPPED: no loop device can be made here, so no real block device was fingerprinted");
    };
    let listed = look(LoopDevices::Listed).await;
    let found = listed.iter().find(|found| found.path == device.0).expect("the loop device is not listed");
    assert_eq!((found.bus.as_str(), found.serial.as_str(), found.size), ("loop", "", Some(5 << 20)));
    assert!(look(LoopDevices::Ignored).await.iter().all(|found| found.path != device.0));
    let fingerprint = Fingerprint::of(Path::new(&device.0)).await.unwrap();
    assert_eq!(fingerprint.size, 5 << 20);
    assert_eq!(fingerprint, Fingerprint::of(&file).await.unwrap());
    assert!(fs::read(&file).unwrap() == data, "something was written");
}
