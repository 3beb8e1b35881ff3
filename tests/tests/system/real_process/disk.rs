//! A database that can no longer be written, in the middle of a run.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use support::real::{Fate, Worker};

use super::bench::Real;

/// How many lines of progress a process writes before its database fails: it has stopped the test VM, and begins to move volumes.
const LINES: u64 = 6;

/// A file system of its own in memory, unmounted with its handle.
struct SmallDisk(PathBuf);

impl SmallDisk {
    const SIZE: &str = "size=1m";

    /// `None` if this user may not mount one.
    fn mount(folder: &Path) -> Option<Self> {
        let place = folder.join("disk");
        std::fs::create_dir(&place).unwrap();
        let mounted = quietly(Command::new("mount").args(["-t", "tmpfs", "-o", Self::SIZE, "tmpfs"]).arg(&place));
        mounted.then_some(Self(place))
    }

    fn filler(&self) -> PathBuf {
        self.0.join("filler")
    }

    /// Leaves no room at all.
    fn fill(&self) {
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(self.filler()).unwrap();
        loop {
            match file.write(&[0; 4096]) {
                Ok(_) => {}
                Err(e) if e.kind() == ErrorKind::StorageFull => return,
                Err(e) => panic!("{e}"),
            }
        }
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        quietly(Command::new("umount").arg("-l").arg(&self.0));
    }
}

/// Files that nobody may change, whoever has them open; freed with its handle.
struct Frozen(Vec<PathBuf>);

impl Frozen {
    /// `None` if this user may not do that, or the file system cannot.
    fn new(files: [PathBuf; 2]) -> Option<Self> {
        let mut frozen = Self(Vec::new());
        for file in files {
            if !quietly(Command::new("chattr").arg("+i").arg(&file)) {
                return None;
            }
            frozen.0.push(file);
        }
        Some(frozen)
    }
}

impl Drop for Frozen {
    fn drop(&mut self) {
        for file in &self.0 {
            quietly(Command::new("chattr").arg("-i").arg(file));
        }
    }
}

fn quietly(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The process ends by itself with an error of the database, and says this.
async fn fails(worker: Worker, words: &str) {
    let fate = worker.until(None).await.unwrap();
    let Fate::Ended(Some(1), _, said) = &fate else { panic!("{fate:?}") };
    let said: Value = serde_json::from_str(said).unwrap();
    assert_eq!(said["code"], "repository", "{said}");
    assert!(said["message"].as_str().unwrap().ends_with(words), "{said}");
}

/// When the database can be written again, the same words complete the cleanup. That every change on the way had its intent on disk is part of it.
async fn goes_on(real: &Real) {
    let fate = real.worker(&real.settings).until(None).await.unwrap();
    assert!(matches!(fate, Fate::Ended(Some(0), ..)), "{fate:?}");
    real.completed().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_stops_it_before_the_next_change() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::mount(folder.path()) else {
        eprintln!("no file system may be mounted here: only the file size limit is tried");
        return;
    };
    let real = Real::with_database(3, folder, disk.0.join("jobs.db")).await;
    let words = "jobs.db has no room to grow: free space on its disk, then try again";
    let mut worker = real.worker(&real.settings);
    assert!(worker.reaches(LINES).await.unwrap());
    disk.fill();
    fails(worker, words).await;
    let asked = real.asked().await.len();

    // The next process changes nothing either: what the one before gave back is filled as well.
    disk.fill();
    fails(real.worker(&real.settings), words).await;
    assert_eq!(real.asked().await.len(), asked);

    std::fs::remove_file(disk.filler()).unwrap();
    goes_on(&real).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_size_limit_stops_it_before_the_next_change() {
    let real = Real::new(3).await;
    let words = "jobs.db cannot be read or written by the operating system: check the disk and its limits";
    let name = real.names.source_vm.as_str();
    let limited = |blocks: u32| {
        let limit = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
        Worker::start_by(&["sh", "-c", &limit, "sh"], &real.settings, &["run", name, "--yes", "--key", name]).unwrap()
    };
    // In blocks of 512 or 1024 bytes, as the shell likes: far more than registering took, and less than a cleanup takes.
    fails(limited(300), words).await;
    let asked = real.asked().await.len();
    assert!(asked > 0, "it failed in the middle");
    // The log that it left behind is as long as is allowed.
    fails(limited(100), words).await;
    assert_eq!(real.asked().await.len(), asked);
    goes_on(&real).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_become_read_only_stop_it_before_the_next_change() {
    let real = Real::new(3).await;
    let mut worker = real.worker(&real.settings);
    assert!(worker.reaches(LINES).await.unwrap());
    let Some(frozen) = Frozen::new(real.database()) else {
        eprintln!("no file may be made immutable here, so nothing was tried");
        return;
    };
    let words = "jobs.db cannot be written: allow this user to write the file and its folder, or open it read-only";
    fails(worker, words).await;
    let asked = real.asked().await.len();
    fails(real.worker(&real.settings), words).await;
    assert_eq!(real.asked().await.len(), asked);

    drop(frozen);
    goes_on(&real).await;
}
