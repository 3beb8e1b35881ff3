//! Every error of this backend: one line that says which file could not be read, and why.

use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind};
use crate::model::VmId;

const DEVICES: &str = "linux_devices.devices";
const FINGERPRINT: &str = "linux_devices.fingerprint";

/// Why one look at the tree failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// The device went away, or another one took its name, while it was read.
    Gone(PathBuf),
    /// The operating system would not let it be read.
    Unreadable(PathBuf, io::Error),
    /// It was read and makes no sense.
    Nonsense(PathBuf, &'static str),
}

impl Failure {
    /// The error of reading an attribute that every device has.
    pub(super) fn reading(path: &Path, error: io::Error) -> Self {
        if is_gone(&error) { Self::Gone(path.to_owned()) } else { Self::Unreadable(path.to_owned(), error) }
    }
}

/// Whether this is what a read says when the device behind it has been removed.
pub(super) fn is_gone(error: &io::Error) -> bool {
    // ENXIO and ENODEV: sysfs answers so when the device goes away between open and read.
    const REMOVED: [i32; 2] = [6, 19];
    error.kind() == io::ErrorKind::NotFound || error.raw_os_error().is_some_and(|code| REMOVED.contains(&code))
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let about = |path: &Path, what: &str| {
            let text = format!("the appliance's devices cannot be listed: {} {what}", path.display());
            Self::new(ErrorKind::Unavailable, text)
                .in_operation(DEVICES)
                .advise("see that the appliance shows this path, and that whoever looks may read it, then ask again")
        };
        match failure {
            Failure::Gone(path) => about(&path, "went away twice while it was read"),
            Failure::Unreadable(path, e) => about(&path, &format!("cannot be read ({e})")).caused_by(e),
            Failure::Nonsense(path, what) => about(&path, what),
        }
    }
}

pub(super) fn other_machine(own: &VmId, asked: &VmId) -> Error {
    let text = format!("this inspector runs on appliance {own} and cannot see the devices of {asked}: run one there");
    Error::new(ErrorKind::Refused, text).in_operation(DEVICES).advise(
        "ask for the appliance that is meant, or correct the id with which its inspector was made; nothing was changed",
    )
}

pub(super) fn broken(error: tokio::task::JoinError) -> Error {
    Error::new(ErrorKind::Unexpected, "looking at the devices ended without an answer").caused_by(error)
}

pub(super) fn no_device(path: &Path) -> Error {
    let text = format!("{} is neither a block device nor a file, so it has no fingerprint", path.display());
    Error::new(ErrorKind::InvalidInput, text).in_operation(FINGERPRINT)
}

pub(super) fn data(path: &Path, error: io::Error) -> Error {
    let text = format!("the data of {} cannot be read ({error})", path.display());
    Error::new(ErrorKind::Unavailable, text)
        .in_operation(FINGERPRINT)
        .advise("see that the disk is there and that whoever looks may read it: root may, and the group disk")
        .caused_by(error)
}

/// The node of a disk that is not what the kernel lists, such as a plain file in a container whose `/dev` nobody fills.
pub(super) fn other_size(path: &Path, found: u64, listed: u64) -> Error {
    let text = format!("{} holds {found} bytes, and the kernel lists a disk of {listed} there", path.display());
    Error::new(ErrorKind::Unavailable, text)
        .in_operation(FINGERPRINT)
        .advise("see that dev under the root is the machine's own, then ask again")
}

pub(super) fn not_one(serial: &str, count: usize) -> Error {
    let text = match count {
        0 => format!("no disk had serial {serial} all the while its fingerprint was read"),
        _ => format!("{count} disks have serial {serial}, so it is not clear whose fingerprint is wanted"),
    };
    Error::new(ErrorKind::Unavailable, crate::harmless(&text)).in_operation(FINGERPRINT)
}
