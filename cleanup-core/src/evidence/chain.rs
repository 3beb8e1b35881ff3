//! The chain: each entry's seal covers it and everything before it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{NewRecord, RecordKind};
use crate::model::CleanupId;

/// Where an entry's data keeps its seal.
pub(super) const SEAL: &str = "seal";

/// Where the chain of a cleanup's event log stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    /// How many entries it has.
    pub entries: u64,
    /// The seal of the last one: 64 lower-case hex digits.
    pub head: String,
}

impl Chain {
    /// The chain of a cleanup without entries. It begins with the cleanup's id, so that no other cleanup's log fits.
    #[must_use]
    pub fn new(cleanup: CleanupId) -> Self {
        Self { entries: 0, head: digest(&[&format!("cleanup {cleanup}")]) }
    }

    /// Appends an entry and seals it.
    pub(crate) fn append(&mut self, record: &NewRecord) -> NewRecord {
        let mut fields = match record.data.clone() {
            Value::Object(fields) => fields,
            other => serde_json::Map::from_iter([("data".to_owned(), other)]),
        };
        self.take(record.at.as_microsecond(), record.kind, &fields);
        fields.insert(SEAL.to_owned(), self.head.clone().into());
        NewRecord { data: Value::Object(fields), ..record.clone() }
    }

    /// Goes one entry on, whose data is without its seal.
    pub(super) fn take(&mut self, at_us: i64, kind: RecordKind, data: &serde_json::Map<String, Value>) {
        let kind = serde_json::to_string(&kind).unwrap_or_default();
        // The keys of an object are sorted, so its text is canonical.
        let data = serde_json::to_string(data).unwrap_or_default();
        self.head = digest(&[&self.head, &at_us.to_string(), &kind, &data]);
        self.entries += 1;
    }
}

/// Of all parts, with their lengths, so that nothing can move from one to the next.
fn digest(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
