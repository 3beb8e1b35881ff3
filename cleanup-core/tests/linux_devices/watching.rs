//! The watch itself: what ends it, what does not, and what is left of it. Time is real here: the kernel does not know of another.

use std::fs;
use std::future::poll_fn;
use std::path::{Path, PathBuf};
use std::task::Poll;
use std::time::Duration;

use cleanup_core::backends::linux_devices::{LinuxDevices, LinuxDevicesOptions};
use cleanup_core::{DeviceInspector, DeviceWatch, VmId};
use tokio::time::timeout;

use super::tree::{APPLIANCE, GIB, SERIAL, Tree};

/// So long nothing takes that is to happen at all.
const LONG: Duration = Duration::from_secs(60);

fn appliance() -> VmId {
    VmId::new(APPLIANCE).unwrap()
}

/// A tree with an empty `by-id`, and a watch over it.
async fn watched() -> (Tree, Box<dyn DeviceWatch>) {
    let tree = Tree::new();
    tree.folder("dev/disk/by-id");
    let watch = tree.inspector().watch(&appliance()).await.unwrap();
    (tree, watch)
}

async fn notices(watch: &mut Box<dyn DeviceWatch>, what: &str) {
    assert!(timeout(LONG, watch.changed()).await.is_ok(), "{what} was not noticed");
}

/// Whether it has nothing to say, after the runtime has asked the kernel.
async fn is_silent(watch: &mut Box<dyn DeviceWatch>) -> bool {
    timeout(Duration::from_millis(20), watch.changed()).await.is_err()
}

/// The inotify instances of this process that watch this folder.
fn instances(folder: &Path) -> usize {
    use std::os::unix::fs::MetadataExt;
    let inode = format!(" ino:{:x} ", fs::metadata(folder).unwrap().ino());
    let watches = |info: PathBuf| {
        let text = fs::read_to_string(info).unwrap_or_default();
        text.lines().any(|line| line.starts_with("inotify ") && line.contains(&inode))
    };
    fs::read_dir("/proc/self/fdinfo").unwrap().filter(|info| watches(info.as_ref().unwrap().path())).count()
}

#[tokio::test]
async fn what_comes_and_goes_is_noticed() {
    let (tree, mut watch) = watched().await;
    assert!(is_silent(&mut watch).await, "nothing has changed yet");
    let link = tree.path("dev/disk/by-id/virtio-1");

    tree.by_id("virtio-1", "vda");
    notices(&mut watch, "a link that was made").await;
    assert!(is_silent(&mut watch).await, "one change is told once");

    fs::rename(&link, tree.path("dev/disk/by-id/virtio-2")).unwrap();
    notices(&mut watch, "a link that got another name").await;
    fs::remove_file(tree.path("dev/disk/by-id/virtio-2")).unwrap();
    notices(&mut watch, "a link that went away").await;

    fs::write(tree.path("dev/vda"), "").unwrap();
    notices(&mut watch, "a node without a link").await;
    assert!(is_silent(&mut watch).await);
    fs::set_permissions(tree.path("dev/vda"), std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    notices(&mut watch, "a node whose owner or mode was changed").await;
}

#[tokio::test]
async fn a_folder_that_comes_later_is_watched_from_then_on() {
    let tree = Tree::new();
    tree.folder("dev");
    let mut watch = tree.inspector().watch(&appliance()).await.unwrap();
    for folder in ["dev/disk", "dev/disk/by-id"] {
        tree.folder(folder);
        notices(&mut watch, folder).await;
        assert!(is_silent(&mut watch).await);
    }
    tree.by_id("virtio-1", "vda");
    notices(&mut watch, "a link in a folder that came later").await;

    // udev takes the folder away with the last link, and makes it anew with the next.
    fs::remove_dir_all(tree.path("dev/disk/by-id")).unwrap();
    notices(&mut watch, "a folder that went away").await;
    tree.folder("dev/disk/by-id");
    notices(&mut watch, "a folder that came back").await;
    assert!(is_silent(&mut watch).await);
    tree.by_id("virtio-2", "vdb");
    notices(&mut watch, "a link in a folder that came back").await;
}

#[tokio::test]
async fn many_changes_are_told_once() {
    let (tree, mut watch) = watched().await;
    for number in 0..1000 {
        tree.by_id(&format!("virtio-{number}"), "vda");
    }
    notices(&mut watch, "a thousand links").await;
    assert!(is_silent(&mut watch).await, "changes are left from before");
}

#[tokio::test]
async fn a_change_while_nobody_waits_is_told_when_somebody_does() {
    let (tree, mut watch) = watched().await;
    {
        let mut changed = watch.changed();
        let pending = poll_fn(|context| Poll::Ready(changed.as_mut().poll(context).is_pending())).await;
        assert!(pending);
    }
    tree.by_id("virtio-1", "vda");
    notices(&mut watch, "a change after a wait that was given up").await;
}

#[tokio::test]
async fn nothing_is_left_of_a_watch_that_is_dropped() {
    let (tree, mut watch) = watched().await;
    let folder = tree.path("dev/disk/by-id");
    assert_eq!(instances(&folder), 1);
    assert!(is_silent(&mut watch).await);
    assert_eq!(instances(&folder), 1, "a wait that is given up does not end the watch");
    drop(watch);
    assert_eq!(instances(&folder), 0);
}

#[tokio::test]
async fn what_cannot_be_watched_is_not() {
    let tree = Tree::new();
    assert!(tree.inspector().watch(&appliance()).await.is_none(), "there is no dev");
    fs::write(tree.path("dev"), "").unwrap();
    assert!(tree.inspector().watch(&appliance()).await.is_none(), "dev is no folder");

    let (tree, _) = watched().await;
    let another = VmId::new("appliance-2").unwrap();
    assert!(tree.inspector().watch(&another).await.is_none(), "another VM's devices are not here");
}

#[tokio::test]
async fn a_watch_whose_folders_are_all_gone_waits_for_ever() {
    let (tree, mut watch) = watched().await;
    fs::remove_dir_all(tree.path("dev")).unwrap();
    notices(&mut watch, "that all folders went away").await;
    assert!(is_silent(&mut watch).await);
    tree.virtio("vda", SERIAL, GIB);
    tree.by_id("virtio-1", "vda");
    assert!(is_silent(&mut watch).await);
}

#[tokio::test]
async fn this_machine_can_be_watched() {
    let inspector = LinuxDevices::new(appliance(), LinuxDevicesOptions::default());
    assert!(inspector.watch(&appliance()).await.is_some());
}
