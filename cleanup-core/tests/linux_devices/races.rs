//! Disks that come and go while they are read. A pipe in place of an attribute holds the reader until the test has changed the tree.

use std::fs;
use std::os::unix::fs::symlink;
use std::time::Duration;

use cleanup_core::{DeviceInspector, ErrorKind, VmId};
use tokio::time::timeout;

use super::tree::{APPLIANCE, GIB, OTHER, SERIAL, Tree, device};

/// Opening a pipe for writing waits until somebody reads it; what is done then is done in the middle of the look.
async fn in_the_middle(pipe: std::path::PathBuf, text: &'static str, change: impl FnOnce() + Send + 'static) {
    let write = move || {
        let mut writer = fs::OpenOptions::new().write(true).open(&pipe).unwrap();
        // The next reader shall not wait.
        fs::remove_file(&pipe).unwrap();
        fs::write(&pipe, text).unwrap();
        change();
        std::io::Write::write_all(&mut writer, text.as_bytes()).unwrap();
    };
    tokio::task::spawn_blocking(write).await.unwrap();
}

#[tokio::test]
async fn a_disk_that_vanishes_while_it_is_read_is_looked_for_again() {
    let tree = std::sync::Arc::new(Tree::new());
    tree.virtio("vda", OTHER, GIB);
    tree.virtio("vdb", SERIAL, GIB);
    let pipe = tree.pipe("vda", "serial");
    let vanish = {
        let tree = tree.clone();
        move || tree.remove("vdb")
    };
    let (found, ()) = tokio::join!(tree.look(), in_the_middle(pipe, OTHER, vanish));
    assert_eq!(found.unwrap(), [device("virtio", OTHER, GIB, "/dev/vda")]);
}

#[tokio::test]
async fn a_disk_that_takes_anothers_name_does_not_get_its_serial() {
    let tree = std::sync::Arc::new(Tree::new());
    tree.virtio("vda", SERIAL, GIB);
    tree.attribute("vda", "diskseq", "7\n");
    let pipe = tree.pipe("vda", "serial");
    let replace = {
        let tree = tree.clone();
        move || {
            tree.attribute("vda", "diskseq", "8\n");
            tree.attribute("vda", "serial", OTHER);
            tree.attribute("vda", "size", (2 * GIB / 512).to_string());
        }
    };
    let (found, ()) = tokio::join!(tree.look(), in_the_middle(pipe, SERIAL, replace));
    assert_eq!(found.unwrap(), [device("virtio", OTHER, 2 * GIB, "/dev/vda")]);
}

#[tokio::test]
async fn a_disk_that_is_gone_twice_is_an_error() {
    let tree = Tree::new();
    tree.virtio("vda", SERIAL, GIB);
    symlink("../devices/gone/block/vdb", tree.path("sys/block/vdb")).unwrap();
    let error = tree.look().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains("vdb") && error.to_string().contains("went away twice"), "{error}");
}

#[test]
fn a_disk_that_never_answers_holds_one_thread_however_often_it_is_asked() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(3).build().unwrap();
    let (stuck, healthy) = (Tree::new(), Tree::new());
    stuck.virtio("vda", SERIAL, GIB);
    healthy.virtio("vda", SERIAL, GIB);
    let pipe = stuck.pipe("vda", "serial");
    let (inspector, appliance) = (stuck.inspector(), VmId::new(APPLIANCE).unwrap());
    let found = runtime.block_on(async {
        for _ in 0..5 {
            assert!(timeout(Duration::from_millis(20), inspector.devices(&appliance)).await.is_err());
        }
        let found = timeout(Duration::from_secs(30), healthy.look()).await.ok()?.unwrap();
        // Once it answers, everybody is answered again.
        in_the_middle(pipe, SERIAL, || {}).await;
        assert_eq!(inspector.devices(&appliance).await.unwrap(), found);
        Some(found)
    });
    // A runtime that is dropped waits for its threads, and those that are stuck never end.
    runtime.shutdown_background();
    assert!(found.is_some(), "no thread was left for the healthy disk");
}
