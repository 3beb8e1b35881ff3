//! Waiting for disks to come and go.
//!
//! inotify is silent about sysfs. But right after a disk has come into sysfs the kernel makes its node in `/dev`, and then udev its links.

use std::future::pending;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use async_trait::async_trait;
use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use crate::device::DeviceWatch;

/// Those above `by-id` as well: it comes with the first disk that has a link there, and goes with the last.
const FOLDERS: [&str; 3] = ["dev", "dev/disk", "dev/disk/by-id"];
/// Room for more events than a disk causes. What they say does not matter.
const EVENTS: usize = 4096;

/// A watch over the folders in which disks appear.
#[derive(Debug)]
pub(super) struct FolderWatch {
    folders: [PathBuf; FOLDERS.len()],
    events: AsyncFd<OwnedFd>,
}

impl FolderWatch {
    /// # Errors
    /// What the system says if none of the folders can be watched.
    pub(super) fn begin(root: &Path) -> io::Result<Self> {
        let events = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
        #[expect(
            deprecated,
            reason = "its successor is unsafe, for the sake of other types: an OwnedFd stays what it is"
        )]
        let events = AsyncFd::with_interest(events, Interest::READABLE)?;
        let watch = Self { folders: FOLDERS.map(|folder| root.join(folder)), events };
        watch.arm()?;
        Ok(watch)
    }

    /// Watches every folder that there is; a folder that is watched already stays so.
    fn arm(&self) -> io::Result<()> {
        let changes = WatchFlags::CREATE
            | WatchFlags::DELETE
            | WatchFlags::MOVED_FROM
            | WatchFlags::MOVED_TO
            | WatchFlags::ATTRIB;
        let add = |folder: &PathBuf| inotify::add_watch(&self.events, folder, changes | WatchFlags::ONLYDIR);
        let [dev, disk, by_id] = self.folders.each_ref().map(add);
        by_id.or(disk).or(dev)?;
        Ok(())
    }

    /// Returns when there were events, all of which are gone then.
    async fn noticed(&self) -> io::Result<()> {
        let mut events = [0; EVENTS];
        let mut any = false;
        loop {
            let mut ready = self.events.readable().await?;
            // Until it would block: only then tokio waits for new ones.
            while let Ok(read) = ready.try_io(|fd| Ok(rustix::io::read(fd, &mut events)?)) {
                any |= read? > 0;
            }
            if any {
                return Ok(());
            }
        }
    }
}

#[async_trait]
impl DeviceWatch for FolderWatch {
    async fn changed(&mut self) {
        if let Err(error) = self.noticed().await {
            tracing::debug!(%error, "the appliance's devices can no longer be watched");
            return pending().await;
        }
        // A folder that has just come is watched before anybody looks: what came into it earlier is seen then, what comes later is noticed.
        if let Err(error) = self.arm() {
            tracing::debug!(%error, "the folders of the appliance's devices are gone");
        }
    }
}
