//! Fingerprints of images: both ends, size and file system, and nothing written.

use std::fs;
use std::path::Path;
use std::process::Command;

use cleanup_core::{DeviceInspector, ErrorKind, FileSystem, FileSystemKind, Fingerprint, VmId};

use super::tree::{APPLIANCE, OTHER, SERIAL, Tree};

const MIB: usize = 1 << 20;
const UUID: &str = "0f3b1d5a-7c42-4a1e-9b1f-5d2c8e6a7b90";

/// SHA-256 of a MiB of zeros, as sha256sum prints it.
const ZEROS: &str = "30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58";

async fn of(folder: &Path, data: &[u8]) -> Fingerprint {
    let path = folder.join("image");
    fs::write(&path, data).unwrap();
    Fingerprint::of(&path).await.unwrap()
}

#[tokio::test]
async fn a_change_at_either_end_or_of_the_size_shows() {
    let folder = tempfile::tempdir().unwrap();
    let zeros = vec![0; 3 * MIB];
    let before = of(folder.path(), &zeros).await;
    assert_eq!((before.size, before.first.as_str(), before.last.as_str()), (3 << 20, ZEROS, ZEROS));
    assert_eq!(of(folder.path(), &zeros).await, before);
    for (at, first_differs, last_differs) in [
        (0, true, false),
        (MIB - 1, true, false),
        (2 * MIB, false, true),
        (3 * MIB - 1, false, true),
        (MIB, false, false),
    ] {
        let mut data = zeros.clone();
        data[at] = 1;
        let after = of(folder.path(), &data).await;
        assert_eq!((after.first != before.first, after.last != before.last), (first_differs, last_differs), "{at}");
    }
    let longer = of(folder.path(), &vec![0; 3 * MIB + 512]).await;
    assert_eq!((longer.first == before.first, longer == before), (true, false));
}

#[tokio::test]
async fn a_device_smaller_than_a_mebibyte_is_read_whole() {
    let folder = tempfile::tempdir().unwrap();
    let small = of(folder.path(), b"abc").await;
    // The standard's example.
    assert_eq!(small.first, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!((small.size, &small.last, &small.filesystem), (3, &small.first, &None));
    assert_eq!(of(folder.path(), b"").await.size, 0);
}

#[tokio::test]
async fn ext_and_xfs_are_recognised_by_their_superblocks() {
    let folder = tempfile::tempdir().unwrap();
    let uuid: uuid::Uuid = UUID.parse().unwrap();
    for (kind, at, magic, id) in
        [(FileSystemKind::Ext, 0x438, &b"\x53\xef"[..], 0x468), (FileSystemKind::Xfs, 0, b"XFSB", 32)]
    {
        let mut data = vec![0; 2 * MIB];
        data[at..at + magic.len()].copy_from_slice(magic);
        data[id..id + 16].copy_from_slice(uuid.as_bytes());
        assert_eq!(of(folder.path(), &data).await.filesystem, Some(FileSystem { kind, uuid }));
        data[at] ^= 1;
        assert_eq!(of(folder.path(), &data).await.filesystem, None);
    }
}

#[tokio::test]
async fn a_file_system_made_by_mke2fs_is_recognised() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("image");
    fs::write(&path, vec![0; 4 * MIB]).unwrap();
    match Command::new("mke2fs").args(["-q", "-t", "ext4", "-U", UUID]).arg(&path).output() {
        Ok(made) if made.status.success() => {}
        other => return eprintln!("SKIPPED: mke2fs makes no file system here: {other:?}"),
    }
    let data = fs::read(&path).unwrap();
    let found = Fingerprint::of(&path).await.unwrap();
    assert_eq!(found.filesystem, Some(FileSystem { kind: FileSystemKind::Ext, uuid: UUID.parse().unwrap() }));
    assert!(fs::read(&path).unwrap() == data, "something was written");
}

#[tokio::test]
async fn what_is_no_device_is_refused_without_being_opened() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [folder.path(), &pipe, Path::new("/dev/null")] {
        assert_eq!(Fingerprint::of(path).await.unwrap_err().kind(), ErrorKind::InvalidInput, "{}", path.display());
    }
    let error = Fingerprint::of(&folder.path().join("missing")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains("missing"), "{error}");
}

/// A tree with one virtio disk, and what it holds.
fn tree_with(data: &[u8]) -> Tree {
    let tree = Tree::new();
    tree.virtio("vda", SERIAL, 3 << 20);
    fs::create_dir_all(tree.path("dev")).unwrap();
    fs::write(tree.path("dev/vda"), data).unwrap();
    tree
}

async fn fingerprint(tree: &Tree, serial: &str) -> cleanup_core::Result<Fingerprint> {
    tree.inspector().fingerprint(&VmId::new(APPLIANCE).unwrap(), serial).await
}

#[tokio::test]
async fn an_inspector_reads_the_disk_with_the_serial() {
    let tree = tree_with(&vec![7; 3 * MIB]);
    tree.virtio("vdb", OTHER, 3 << 20);
    fs::write(tree.path("dev/vdb"), vec![0; 3 * MIB]).unwrap();
    let found = fingerprint(&tree, &SERIAL.to_uppercase()).await.unwrap();
    assert_eq!(found, Fingerprint::of(&tree.path("dev/vda")).await.unwrap());
    assert_eq!(fingerprint(&tree, OTHER).await.unwrap().first, ZEROS);
}

#[tokio::test]
async fn a_serial_of_no_disk_of_two_or_of_another_appliance_has_no_fingerprint() {
    let tree = tree_with(&vec![7; MIB]);
    tree.disk("virtio", "vdz", 3 << 20); // states no serial
    for none in ["", OTHER, &SERIAL[..19]] {
        let error = fingerprint(&tree, none).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable, "{none}");
    }
    let other = tree.inspector().fingerprint(&VmId::new("appliance-2").unwrap(), SERIAL).await.unwrap_err();
    assert_eq!(other.kind(), ErrorKind::Refused);
    tree.virtio("vdb", SERIAL, 3 << 20);
    fs::write(tree.path("dev/vdb"), vec![7; MIB]).unwrap();
    let error = fingerprint(&tree, SERIAL).await.unwrap_err();
    assert!(error.to_string().contains("2 disks have serial"), "{error}");
}

/// In a container whose `/dev` nobody fills, a plain file may stand where the disk should.
#[tokio::test]
async fn a_node_that_is_not_as_long_as_the_disk_has_no_fingerprint() {
    for length in [0, 3 * MIB - 512, 3 * MIB + 512] {
        let tree = tree_with(&vec![7; length]);
        let error = fingerprint(&tree, SERIAL).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");
        let told = format!("dev/vda holds {length} bytes, and the kernel lists a disk of 3145728 there");
        assert!(error.to_string().contains(&told), "{error}");
    }
}
