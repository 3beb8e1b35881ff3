//! What is listed, and under which serial.

use cleanup_core::backends::linux_devices::{LinuxDevices, LinuxDevicesOptions, LoopDevices};
use cleanup_core::{DeviceInspector, ErrorKind, VmId};

use super::tree::{APPLIANCE, GIB, OTHER, SERIAL, Tree, device};

#[tokio::test]
async fn virtio_scsi_and_nvme_disks_are_listed() {
    let tree = Tree::new();
    tree.nvme("nvme0n1", "nvme serial", 3 * GIB);
    tree.scsi("sda", "6F1C1B6E3F5E4B0E9D0E", 2 * GIB);
    tree.virtio("vda", SERIAL, GIB);
    tree.by_id(&format!("virtio-{SERIAL}"), "vda");
    tree.by_id("nvme-Model_nvme_serial", "nvme0n1");
    assert_eq!(
        tree.look().await.unwrap(),
        [
            device("nvme", "nvme serial", 3 * GIB, "/dev/disk/by-id/nvme-Model_nvme_serial"),
            device("scsi", "6F1C1B6E3F5E4B0E9D0E", 2 * GIB, "/dev/sda"),
            device("virtio", SERIAL, GIB, &format!("/dev/disk/by-id/virtio-{SERIAL}")),
        ]
    );
}

#[tokio::test]
async fn a_machine_without_disks_has_an_empty_list() {
    assert_eq!(Tree::new().look().await.unwrap(), []);
}

#[tokio::test]
async fn what_no_volume_becomes_is_left_out() {
    let tree = Tree::new();
    for name in ["dm-0", "loop0", "loop1", "md0", "nbd0", "ram0", "zram0"] {
        tree.made_of_others(name);
    }
    // Whatever of it can be read: it is left out all the same.
    std::fs::remove_file(tree.file("loop0", "size")).unwrap();
    std::fs::create_dir(tree.file("loop1", "loop")).unwrap();
    tree.attribute("loop1", "loop/backing_file", "/images/disk.img\n");
    tree.scsi("sr0", "cd serial", GIB);
    tree.attribute("sr0", "device/type", "5\n");
    tree.attribute("sr0", "removable", "1\n");
    tree.nvme("nvme0c0n1", "path", GIB);
    tree.attribute("nvme0c0n1", "hidden", "1\n");
    tree.virtio("vda", SERIAL, GIB);
    std::fs::create_dir(tree.file("vda", "vda1")).unwrap();
    tree.attribute("vda", "vda1/partition", "1\n");
    tree.attribute("vda", "vda1/size", "2048\n");
    let disk = device("virtio", SERIAL, GIB, "/dev/vda");
    assert_eq!(tree.look().await.unwrap(), std::slice::from_ref(&disk));

    // A loop device that has a file behind it is listed when asked for.
    let options = LinuxDevicesOptions { loop_devices: LoopDevices::Listed, ..tree.options() };
    let appliance = VmId::new(APPLIANCE).unwrap();
    let all = LinuxDevices::new(appliance.clone(), options).devices(&appliance).await.unwrap();
    assert_eq!(all, [device("loop", "", 1 << 20, "/dev/loop1"), disk]);
}

#[tokio::test]
async fn a_disk_with_several_nvme_paths_is_one_disk() {
    let tree = Tree::new();
    tree.disk("nvme-subsystem", "nvme0n1", GIB);
    tree.attribute("nvme0n1", "device/serial", SERIAL);
    assert_eq!(tree.look().await.unwrap(), [device("nvme", SERIAL, GIB, "/dev/nvme0n1")]);
}

#[tokio::test]
async fn two_disks_of_the_same_size_swapped_by_kernel_order_are_told_apart() {
    let tree = Tree::new();
    for (name, serial) in [("vda", SERIAL), ("vdb", OTHER)] {
        tree.virtio(name, serial, GIB);
        tree.by_id(&format!("virtio-{serial}"), name);
    }
    let link = |serial| format!("/dev/disk/by-id/virtio-{serial}");
    let before = [device("virtio", SERIAL, GIB, &link(SERIAL)), device("virtio", OTHER, GIB, &link(OTHER))];
    assert_eq!(tree.look().await.unwrap(), before);
    // udev has not caught up: its links still lead to the disks that had these names before.
    for (name, serial) in [("vda", OTHER), ("vdb", SERIAL)] {
        tree.remove(name);
        tree.virtio(name, serial, GIB);
    }
    let after = [device("virtio", OTHER, GIB, "/dev/vda"), device("virtio", SERIAL, GIB, "/dev/vdb")];
    assert_eq!(tree.look().await.unwrap(), after);
}

#[tokio::test]
async fn a_disk_that_appears_late_is_listed_as_soon_as_it_is_there() {
    let tree = Tree::new();
    tree.virtio("vda", OTHER, GIB);
    let inspector = tree.inspector();
    let appliance = VmId::new(APPLIANCE).unwrap();
    assert_eq!(inspector.devices(&appliance).await.unwrap().len(), 1);
    tree.virtio("vdb", SERIAL, GIB);
    assert_eq!(inspector.devices(&appliance).await.unwrap()[1], device("virtio", SERIAL, GIB, "/dev/vdb"));
    tree.remove("vdb");
    assert_eq!(inspector.devices(&appliance).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_disk_that_appears_twice_is_listed_twice() {
    let tree = Tree::new();
    tree.virtio("vda", SERIAL, GIB);
    tree.scsi("sda", SERIAL, GIB);
    tree.by_id(&format!("virtio-{SERIAL}"), "vda");
    let link = format!("/dev/disk/by-id/virtio-{SERIAL}");
    let expected = [device("scsi", SERIAL, GIB, "/dev/sda"), device("virtio", SERIAL, GIB, &link)];
    assert_eq!(tree.look().await.unwrap(), expected);
}

#[tokio::test]
async fn a_truncated_serial_comes_out_as_it_is() {
    let tree = Tree::new();
    tree.virtio("vda", &SERIAL[..19], GIB);
    tree.by_id(&format!("virtio-{SERIAL}"), "vda");
    assert_eq!(tree.look().await.unwrap(), [device("virtio", &SERIAL[..19], GIB, "/dev/vda")]);
}

#[tokio::test]
async fn padding_is_no_part_of_a_serial() {
    let tree = Tree::new();
    tree.virtio("vda", &format!("{SERIAL}\0\0\n"), GIB);
    tree.scsi("sda", &format!("   {SERIAL}  "), GIB);
    let serials: Vec<_> = tree.look().await.unwrap().into_iter().map(|device| device.serial).collect();
    assert_eq!(serials, [SERIAL, SERIAL]);
}

#[tokio::test]
async fn a_disk_without_a_serial_is_listed_under_none() {
    let tree = Tree::new();
    tree.virtio("vda", "", GIB);
    tree.disk("xen", "xvda", GIB);
    tree.disk("scsi", "sda", GIB);
    // What could be taken for a serial by guessing.
    tree.attribute("sda", "device/wwid", format!("t10.ATA     QEMU HARDDISK   {SERIAL}\n"));
    tree.by_id(&format!("scsi-0QEMU_QEMU_HARDDISK_{SERIAL}"), "sda");
    let expected = [("scsi", "/dev/sda"), ("virtio", "/dev/vda"), ("xen", "/dev/xvda")];
    assert_eq!(tree.look().await.unwrap(), expected.map(|(bus, path)| device(bus, "", GIB, path)));
}

#[tokio::test]
async fn a_size_is_in_bytes_whatever_the_disks_own_sectors_are() {
    let tree = Tree::new();
    tree.virtio("vda", SERIAL, 10 * GIB);
    std::fs::create_dir(tree.file("vda", "queue")).unwrap();
    tree.attribute("vda", "queue/logical_block_size", "4096\n");
    tree.attribute("vda", "size", "20971520\n");
    assert_eq!(tree.look().await.unwrap()[0].size, Some(10 * GIB));
}

#[tokio::test]
async fn the_devices_of_another_vm_are_refused() {
    let tree = Tree::new();
    let error = tree.inspector().devices(&VmId::new("appliance-2").unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(error.to_string().contains("appliance-1") && error.to_string().contains("appliance-2"), "{error}");
}
