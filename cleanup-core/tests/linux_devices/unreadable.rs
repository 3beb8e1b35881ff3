//! What cannot be read is an error with the file's name, never a shorter list.

use std::fs;

use cleanup_core::ErrorKind;

use super::tree::{GIB, OTHER, SERIAL, Tree};

/// Even root cannot read a folder as a file.
fn make_unreadable(path: &std::path::Path) {
    let _ = fs::remove_file(path);
    fs::create_dir(path).unwrap();
}

async fn fails(tree: &Tree, file: &str, why: &str) {
    let error = tree.look().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error:?}");
    let text = error.to_string();
    assert!(text.contains(file) && text.contains(why), "{text}");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_named() {
    for (disk, attribute) in
        [("vdb", "serial"), ("vdb", "size"), ("sda", "device/vpd_pg80"), ("nvme0n1", "device/serial")]
    {
        let tree = Tree::new();
        tree.virtio("vda", OTHER, GIB);
        tree.virtio("vdb", SERIAL, GIB);
        tree.scsi("sda", SERIAL, GIB);
        tree.nvme("nvme0n1", SERIAL, GIB);
        make_unreadable(&tree.file(disk, attribute));
        fails(&tree, &format!("{disk}/{attribute}"), "cannot be read (").await;
    }
}

#[tokio::test]
async fn a_file_that_makes_no_sense_is_named() {
    for size in ["", "many\n", "-1\n", "36028797018963968\n"] {
        let tree = Tree::new();
        tree.virtio("vda", SERIAL, GIB);
        tree.attribute("vda", "size", size);
        fails(&tree, "vda/size", "is not a number of sectors").await;
    }
    let tree = Tree::new();
    tree.scsi("sda", SERIAL, GIB);
    tree.attribute("sda", "device/vpd_pg80", [0, 0x80, 0, 20, b'6']);
    fails(&tree, "sda/device/vpd_pg80", "is not a page with a serial number").await;
}

#[tokio::test]
async fn a_folder_that_cannot_be_listed_is_named() {
    let tree = Tree::new();
    fs::remove_dir(tree.path("sys/block")).unwrap();
    fails(&tree, "sys/block", "cannot be read (").await;

    let tree = Tree::new();
    fs::create_dir_all(tree.path("dev/disk")).unwrap();
    fs::write(tree.path("dev/disk/by-id"), "").unwrap();
    fails(&tree, "dev/disk/by-id", "cannot be read (").await;
}
