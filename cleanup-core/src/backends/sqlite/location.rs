//! Where a file may be, and whether it is still the same one.

use std::path::{Path, PathBuf};

use super::error;
use super::options::SqliteAccess;
use crate::error::Result;

/// File systems whose locks do not hold between machines, as `/proc/self/mountinfo` names them.
const NETWORK: &[&str] = &["nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "fuse.sshfs", "fuse.glusterfs"];

/// The absolute path, once it is clear that a file can be there.
///
/// # Errors
/// `InvalidInput` if it cannot.
pub(super) fn check(path: &Path, access: SqliteAccess) -> Result<PathBuf> {
    if path.as_os_str().is_empty() || path.as_os_str() == ":memory:" {
        return Err(error::no_file());
    }
    // Absolute, so that SQLite takes no path for a URI and a changed working directory changes nothing.
    let path = std::path::absolute(path).map_err(|e| error::bad_path(path, "does not make a path").caused_by(e))?;
    if path.to_str().is_none() {
        return Err(error::bad_path(&path, "is not UTF-8"));
    }
    if path.is_dir() {
        return Err(error::bad_path(&path, "is a folder"));
    }
    let folder = path.parent().unwrap_or(Path::new("/"));
    if !folder.is_dir() {
        return Err(error::no_folder(&path, folder));
    }
    if access != SqliteAccess::Create && !path.exists() {
        return Err(error::missing(&path));
    }
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    match file_system(&mounts, &folder) {
        Some(name) if NETWORK.contains(&name) => Err(error::network(&path, name)),
        _ => Ok(path),
    }
}

/// The type of the file system a folder is on, by the text of `/proc/self/mountinfo`.
fn file_system<'a>(mounts: &'a str, folder: &Path) -> Option<&'a str> {
    // 36 35 98:0 /root /mount/point rw,noatime shared:1 - ext4 /dev/sda1 rw
    let mounted = mounts.lines().filter_map(|line| {
        let (left, right) = line.split_once(" - ")?;
        let point = left.split(' ').nth(4)?.replace("\\040", " ");
        Some((point, right.split(' ').next()?))
    });
    // Of two mounts on one point the later one is seen, and `max_by_key` takes the last of equals.
    mounted.filter(|(point, _)| folder.starts_with(point)).max_by_key(|(point, _)| point.len()).map(|(_, name)| name)
}

/// Tells a file from another one that was put in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    #[cfg(unix)]
    device: u64,
    #[cfg(unix)]
    inode: u64,
}

impl Identity {
    /// The identity of what is at a path now.
    ///
    /// # Errors
    /// If nothing is there.
    pub(super) fn of(path: &Path) -> std::io::Result<Self> {
        let metadata = std::fs::metadata(path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            Ok(Self { device: metadata.dev(), inode: metadata.ino() })
        }
        // Elsewhere an open file cannot be replaced.
        #[cfg(not(unix))]
        {
            let _ = metadata;
            Ok(Self {})
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw
40 22 0:44 / /srv/jobs rw shared:9 - nfs4 filer:/jobs rw,vers=4.2
41 22 0:45 / /srv/my\\040share rw - cifs //filer/share rw
42 22 0:46 / /srv/jobs/local rw - xfs /dev/sdb1 rw
";

    #[test]
    fn the_innermost_mount_counts() {
        for (folder, expected) in [
            ("/var/lib", "ext4"),
            ("/srv/jobs", "nfs4"),
            ("/srv/jobs/a/b", "nfs4"),
            ("/srv/jobs2", "ext4"),
            ("/srv/my share/x", "cifs"),
            ("/srv/jobs/local", "xfs"),
        ] {
            assert_eq!(file_system(MOUNTS, Path::new(folder)), Some(expected), "{folder}");
        }
        assert_eq!(file_system("", Path::new("/")), None);
    }

    #[test]
    fn network_file_systems_are_refused_in_words() {
        let error = error::network(Path::new("/srv/jobs/a.db"), "nfs4");
        assert!(error.to_string().contains("nfs4"), "{error}");
    }
}
