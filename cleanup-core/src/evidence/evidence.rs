//! The event log of a cleanup as a file: one JSON object a line.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Record;
use super::chain::{Chain, SEAL};
use crate::model::CleanupId;

/// The first line's word for what the file is.
const FORMAT: &str = "cleanup-evidence/1";

/// Why a line is refused that reads as it should: a second field of the same name, or one that nobody looks at, may say anything.
const MORE: &str = "there is more in it than was written, or it is written differently";

/// What a cleanup did, entry by entry, with the seals that hold it together.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The cleanup.
    pub cleanup: CleanupId,
    /// Where the chain stood, by the cleanup's own row. Compare it with what you noted elsewhere, such as a printed report.
    pub chain: Chain,
    /// Every entry.
    pub records: Vec<Record>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct First {
    format: String,
    cleanup: CleanupId,
    #[serde(flatten)]
    chain: Chain,
}

/// The first line that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Altered {
    /// Its number in the file, from 1.
    pub line: usize,
    /// What does not fit.
    pub why: String,
}

impl fmt::Display for Altered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.why)
    }
}

impl std::error::Error for Altered {}

impl Evidence {
    /// As a file.
    #[must_use]
    pub fn to_lines(&self) -> String {
        let first = First { format: FORMAT.to_owned(), cleanup: self.cleanup, chain: self.chain.clone() };
        let mut text = line(&first);
        for record in &self.records {
            text.push_str(&line(record));
        }
        text
    }

    /// Reads a file and checks every line of it, without asking anybody.
    ///
    /// What was cut off together with the first line's count, or a file that was made up as a whole, only shows against a [`Chain::head`]
    /// that was kept elsewhere.
    ///
    /// # Errors
    /// The first line that was altered, is missing, or was put in.
    pub fn verify(text: &str) -> std::result::Result<Self, Altered> {
        let altered = |line: usize, why: &str| Altered { line, why: why.to_owned() };
        // Not `lines`, which takes a carriage return away.
        let mut lines = text.strip_suffix('\n').unwrap_or(text).split('\n');
        let text_of_first = lines.next().unwrap_or_default();
        let first: First = serde_json::from_str(text_of_first)
            .map_err(|e| altered(1, &format!("this is not the first line of an evidence file: {e}")))?;
        if first.format != FORMAT {
            return Err(altered(1, "another version of this software wrote it: use that one"));
        }
        if line(&first).trim_end() != text_of_first {
            return Err(altered(1, MORE));
        }
        let mut chain = Chain::new(first.cleanup);
        let mut records = Vec::new();
        for (number, text) in (2..).zip(lines) {
            let record: Record =
                serde_json::from_str(text).map_err(|e| altered(number, &format!("this is no entry: {e}")))?;
            if record.number != chain.entries + 1 {
                let why = format!("entry {} stands where {} belongs", record.number, chain.entries + 1);
                return Err(altered(number, &why));
            }
            if !follows(&mut chain, &record) {
                return Err(altered(number, "its seal does not fit it and what stands before it"));
            }
            if line(&record).trim_end() != text {
                return Err(altered(number, MORE));
            }
            records.push(record);
        }
        let end = records.len() + 1;
        if chain.entries < first.chain.entries {
            let why = format!("the file ends here, and {} entries are missing", first.chain.entries - chain.entries);
            return Err(altered(end, &why));
        }
        if chain != first.chain {
            return Err(altered(1, "it does not speak of the entries that follow"));
        }
        Ok(Self { cleanup: first.cleanup, chain, records })
    }

    /// Checks what a repository gave.
    ///
    /// # Errors
    /// As [`Evidence::verify`].
    pub fn check(&self) -> std::result::Result<(), Altered> {
        Self::verify(&self.to_lines()).map(drop)
    }
}

/// Whether an entry's seal fits; the chain goes on with it.
fn follows(chain: &mut Chain, record: &Record) -> bool {
    let Value::Object(mut fields) = record.data.clone() else { return false };
    let Some(Value::String(seal)) = fields.remove(SEAL) else { return false };
    chain.take(record.at.as_microsecond(), record.kind, &fields);
    chain.head == seal
}

fn line(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string(value).unwrap_or_default();
    text.push('\n');
    text
}
