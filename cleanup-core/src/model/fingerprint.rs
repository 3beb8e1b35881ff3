//! Fingerprints of disks: whether a volume holds what it held before a test.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::VolumeId;

/// What tells one disk's data from another's without reading all of it: its size, both ends, and its file system.
///
/// Equal fingerprints of a disk before it is detached and after it is attached again say that it is the same disk and that nobody wrote to its ends.
/// Data in between is not looked at. While something may write to the disk, fingerprints may differ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fingerprint {
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the first MiB, or of all there is, in hex.
    pub first: String,
    /// SHA-256 of the last MiB, or of all there is, in hex.
    pub last: String,
    /// The file system that fills the device; `None` if it is partitioned, empty or of another kind.
    pub filesystem: Option<FileSystem>,
}

/// A file system that fills a device.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileSystem {
    /// Its kind.
    pub kind: FileSystemKind,
    /// The id that it got when it was made.
    pub uuid: Uuid,
}

/// Kinds of file system that are recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FileSystemKind {
    /// ext2, ext3 or ext4.
    Ext,
    /// XFS.
    Xfs,
}

impl Fingerprint {
    /// Whether both hashes are 64 hex digits.
    pub(crate) fn is_well_formed(&self) -> bool {
        [&self.first, &self.last]
            .iter()
            .all(|hash| hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
    }

    /// What is not as it was.
    pub(crate) fn changes(&self, now: &Self) -> Vec<Change> {
        let parts = [
            (Change::Size, self.size == now.size),
            (Change::First, self.first.eq_ignore_ascii_case(&now.first)),
            (Change::Last, self.last.eq_ignore_ascii_case(&now.last)),
            (Change::FileSystem, self.filesystem == now.filesystem),
        ];
        parts.into_iter().filter(|(_, same)| !same).map(|(part, _)| part).collect()
    }
}

/// What a volume held before a failover test, while the appliance still had it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestFingerprint {
    /// The volume; at most one fingerprint of each.
    pub volume: VolumeId,
    /// Its fingerprint from before the test.
    pub fingerprint: Fingerprint,
}

/// A part of a fingerprint that is not as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Change {
    /// The size.
    Size,
    /// The first MiB.
    First,
    /// The last MiB.
    Last,
    /// The file system's kind or id.
    FileSystem,
}

impl Change {
    /// The part, in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Size => "its size",
            Self::First => "its first MiB",
            Self::Last => "its last MiB",
            Self::FileSystem => "its file system",
        }
    }
}

/// What came of comparing a volume that is home with its fingerprint from before the test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "result")]
#[non_exhaustive]
pub enum DataCheck {
    /// Size, both ends and file system are as they were.
    Same,
    /// Some are not.
    Changed {
        /// Which.
        what: Vec<Change>,
    },
    /// They could not be compared.
    Unknown {
        /// Why not.
        why: String,
    },
}

impl DataCheck {
    /// A stable word.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed { .. } => "changed",
            Self::Unknown { .. } => "unknown",
        }
    }

    /// The result, in words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Same => "it holds what it held before the test, as far as its fingerprint tells".to_owned(),
            Self::Changed { what } => {
                let parts: Vec<&str> = what.iter().map(|part| part.words()).collect();
                let verb = if parts.len() == 1 { "is" } else { "are" };
                format!("{} {verb} not as before the test", parts.join(" and "))
            }
            Self::Unknown { why } => format!("it could not be compared with what it held before the test: {why}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_that_differs_is_named_and_no_other() {
        let hash = |digit: &str| digit.repeat(64);
        let uuid = Uuid::from_u128(7);
        let before = Fingerprint {
            size: 1,
            first: hash("a"),
            last: hash("b"),
            filesystem: Some(FileSystem { kind: FileSystemKind::Ext, uuid }),
        };
        let with = |change: fn(&mut Fingerprint)| {
            let mut now = before.clone();
            change(&mut now);
            before.changes(&now)
        };
        assert_eq!(with(|_| {}), []);
        assert_eq!(with(|now| now.first = now.first.to_uppercase()), []);
        assert_eq!(with(|now| now.size = 2), [Change::Size]);
        assert_eq!(with(|now| now.first = "c".repeat(64)), [Change::First]);
        assert_eq!(with(|now| now.last = "c".repeat(64)), [Change::Last]);
        assert_eq!(with(|now| now.filesystem = None), [Change::FileSystem]);
        let other = |now: &mut Fingerprint| now.filesystem.as_mut().unwrap().uuid = Uuid::from_u128(8);
        assert_eq!(with(other), [Change::FileSystem]);
        assert!(before.is_well_formed());
        assert!(!Fingerprint { last: "b".repeat(63), ..before.clone() }.is_well_formed());
        assert!(!Fingerprint { first: "g".repeat(64), ..before }.is_well_formed());
    }
}
