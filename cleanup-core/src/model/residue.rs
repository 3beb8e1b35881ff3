//! What is left after a cleanup that ended.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Something that a cleanup left behind, knowingly or because it would not go. No volume that was to go home is ever residue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Residue {
    /// What it is.
    pub kind: ResidueKind,
    /// Its id; of a tag, its key.
    pub id: String,
    /// The name people know it by; of a tag, its value.
    pub name: String,
    /// The id of what it belongs to: a snapshot's volume, a tag's VM, a disk's test VM.
    pub of: String,
    /// Its size in bytes, where that is known and means something.
    pub size: Option<u64>,
    /// When it was made, by the provider's clock, where that is known.
    pub created: Option<Timestamp>,
    /// Why it is there still, in a sentence.
    pub reason: String,
    /// The next safe step, as a person would type it.
    pub next: String,
    /// The engine can try again to take it away.
    pub retry: bool,
}

/// What is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ResidueKind {
    /// A snapshot that was taken for the test.
    Snapshot,
    /// A disk that could have gone with the test VM and did not, such as its old root.
    OldRoot,
    /// A mark on a VM that stays.
    Tag,
}
