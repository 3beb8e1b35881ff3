//! The append-only event log and what it proves.

mod chain;
#[expect(clippy::module_inception, reason = "the file as a whole")]
mod evidence;
mod page;
mod record;

pub use chain::Chain;
pub use evidence::{Altered, Evidence};
pub use page::page;
pub use record::{NewRecord, Record, RecordKind};
