//! The links of `/dev/disk/by-id`, which survive a change of the kernel's names.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use super::error::Failure;

const FOLDER: &str = "/dev/disk/by-id";

/// What the links said when they were read.
pub(super) struct Links(Vec<(String, PathBuf)>);

impl Links {
    /// Reads all links. A machine without any has no such folder.
    ///
    /// # Errors
    /// `Unreadable` if there is a folder that cannot be listed.
    pub(super) fn read(root: &Path) -> Result<Self, Failure> {
        let folder = root.join(FOLDER.trim_start_matches('/'));
        let unreadable = |e| Failure::Unreadable(folder.clone(), e);
        let entries = match fs::read_dir(&folder) {
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Self(Vec::new())),
            entries => entries.map_err(unreadable)?,
        };
        let mut links = Vec::new();
        for entry in entries {
            let entry = entry.map_err(unreadable)?;
            // A link that goes away meanwhile names nothing, and what is no link is not udev's.
            let (Ok(name), Ok(target)) = (entry.file_name().into_string(), fs::read_link(entry.path())) else {
                continue;
            };
            links.push((name, resolved(&target)));
        }
        links.sort();
        Ok(Self(links))
    }

    /// The link to `node`, such as `/dev/vdb`, that names this serial. One that names another is left over from a disk that had the node before.
    pub(super) fn of(&self, node: &Path, serial: &str) -> Option<PathBuf> {
        if serial.is_empty() {
            return None;
        }
        // udev writes blanks as underscores.
        let serial = serial.replace(char::is_whitespace, "_");
        let fits = |(name, target): &&(String, PathBuf)| target == node && named(name, &serial);
        self.0.iter().find(fits).map(|(name, _)| Path::new(FOLDER).join(name))
    }
}

/// Whether a link's name holds this serial and no longer one. Links are called `BUS-MODEL_SERIAL` or `BUS-SERIAL`, some with an instance behind.
fn named(name: &str, serial: &str) -> bool {
    name.match_indices(serial).any(|(start, found)| {
        let is_end = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
        let (before, after) = (name.get(..start), name.get(start + found.len()..));
        is_end(before.and_then(|text| text.chars().next_back())) && is_end(after.and_then(|text| text.chars().next()))
    })
}

/// Where a link in the folder leads, by its text alone: the tree may be somebody else's root.
fn resolved(target: &Path) -> PathBuf {
    let mut path = PathBuf::new();
    for part in Path::new(FOLDER).join(target).components() {
        match part {
            Component::ParentDir => _ = path.pop(),
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_fits_by_its_target_and_its_name() {
        let link = |name: &str, target: &str| (name.to_owned(), resolved(Path::new(target)));
        let links = Links(vec![
            link("nvme-Model_x_s_1", "/dev/nvme0n1"),
            link("virtio-", "../../vda"),
            link("virtio-abc", "../../vda"),
            link("virtio-abc-part1", "../../vda1"),
            link("virtio-abcd", "../../vda"),
            link("virtio-old", "../../vdb"),
        ]);
        let of = |node: &str, serial: &str| links.of(Path::new(node), serial);
        assert_eq!(of("/dev/vda", "abc"), Some("/dev/disk/by-id/virtio-abc".into()));
        assert_eq!(of("/dev/vda", "abcd"), Some("/dev/disk/by-id/virtio-abcd".into()));
        assert_eq!(of("/dev/nvme0n1", "s 1"), Some("/dev/disk/by-id/nvme-Model_x_s_1".into()));
        // A part of a serial, another disk's link, a link left over from another disk, no serial at all.
        for (node, serial) in [("/dev/vda", "ab"), ("/dev/vdc", "abc"), ("/dev/vdb", "new"), ("/dev/vda", "")] {
            assert_eq!(of(node, serial), None, "{node} {serial}");
        }
    }
}
