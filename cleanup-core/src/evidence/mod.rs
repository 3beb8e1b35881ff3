//! The append-only event log and what it proves.

mod record;

pub use record::{NewRecord, Record, RecordKind};
