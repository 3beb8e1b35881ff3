//! Tolerant decoding. CloudStack's shapes drift between versions; a changed type must not fail a whole answer.

mod envelope;
mod list;
mod record;
mod repair;
mod scalar;
mod sensitive;
#[cfg(test)]
mod tests;

pub(crate) use envelope::{Page, list_page, parse, single, wrapped};
pub(crate) use record::Field;
pub(crate) use record::{Record, RecordVisitor, Slot, record};
pub(crate) use scalar::FromText;
pub use sensitive::Sensitive;
