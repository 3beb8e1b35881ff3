//! Reading fingerprints of devices.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::FileTypeExt;
use std::path::Path;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::error;
use crate::error::Result;
use crate::model::{Device, FileSystem, FileSystemKind, Fingerprint};

/// How much is read at each end.
const END: u64 = 1 << 20;

impl Fingerprint {
    /// Reads the fingerprint of a block device, or of a file that holds one's data. The device is opened for reading only, and nothing is written.
    ///
    /// # Errors
    /// `InvalidInput` if the path is neither; `Unavailable` if it cannot be read, after which trying again is safe.
    pub async fn of(device: &Path) -> Result<Self> {
        let path = device.to_owned();
        tokio::task::spawn_blocking(move || read(&path)).await.map_err(error::broken)?
    }

    /// Reads the fingerprint of a device as it was listed; `root` is the folder with `dev` in it.
    ///
    /// # Errors
    /// As of [`of`](Self::of); `Unavailable` also if what stands at its path has another size.
    pub async fn of_listed(device: &Device, root: &Path) -> Result<Self> {
        let (device, root) = (device.clone(), root.to_owned());
        tokio::task::spawn_blocking(move || read_listed(&device, &root)).await.map_err(error::broken)?
    }
}

/// As [`Fingerprint::of_listed`]. Blocks the thread.
pub(super) fn read_listed(device: &Device, root: &Path) -> Result<Fingerprint> {
    let node = Path::new(&device.path);
    let path = root.join(node.strip_prefix("/").unwrap_or(node));
    let found = read(&path)?;
    match device.size {
        Some(listed) if listed != found.size => Err(error::other_size(&path, found.size, listed)),
        _ => Ok(found),
    }
}

/// As [`Fingerprint::of`]. Blocks the thread.
fn read(path: &Path) -> Result<Fingerprint> {
    let unreadable = |e| error::data(path, e);
    let kind = fs::metadata(path).map_err(unreadable)?.file_type();
    // To open anything else may wait for ever.
    if !kind.is_block_device() && !kind.is_file() {
        return Err(error::no_device(path));
    }
    let mut file = File::open(path).map_err(unreadable)?;
    let size = file.seek(SeekFrom::End(0)).map_err(unreadable)?;
    let first = part(&mut file, 0, size).map_err(unreadable)?;
    let last = part(&mut file, size.saturating_sub(END), size).map_err(unreadable)?;
    Ok(Fingerprint { size, first: hex(&first), last: hex(&last), filesystem: filesystem(&first) })
}

/// Up to a MiB from `start` on. What ends too early is no device's data.
fn part(file: &mut File, start: u64, size: u64) -> io::Result<Vec<u8>> {
    let mut data = Vec::new();
    file.seek(SeekFrom::Start(start))?;
    let wanted = (size - start).min(END);
    if file.take(wanted).read_to_end(&mut data)? as u64 == wanted {
        Ok(data)
    } else {
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

fn hex(data: &[u8]) -> String {
    Sha256::digest(data).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// By the superblocks that ext (magic number at 1080) and XFS (at 0) keep at a fixed place.
fn filesystem(first: &[u8]) -> Option<FileSystem> {
    let known = [(FileSystemKind::Ext, 1080, &[0x53, 0xef][..], 1128), (FileSystemKind::Xfs, 0, b"XFSB", 32)];
    known.into_iter().find_map(|(kind, at, magic, id)| {
        let uuid = Uuid::from_slice(first.get(id..id + 16)?).ok()?;
        first.get(at..)?.starts_with(magic).then_some(FileSystem { kind, uuid })
    })
}
