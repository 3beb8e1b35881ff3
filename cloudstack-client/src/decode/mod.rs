//! Tolerant decoding. CloudStack's shapes drift between versions; a changed type must not fail a whole answer.

mod entries;
mod envelope;
#[cfg(test)]
#[cfg(feature = "full")]
mod history_tests;
mod list;
mod list_parts;
mod record;
mod repair;
mod scalar;
mod sensitive;
mod strict;
#[cfg(test)]
mod tests;

pub use entries::Details;
pub(crate) use envelope::{Page, list_page, list_page_strictly, parse, single, wrapped};
pub(crate) use list_parts::list_page_in_parts;
pub(crate) use record::Field;
pub(crate) use record::{Record, RecordVisitor, Slot, record};
pub(crate) use scalar::FromText;
pub(crate) use sensitive::Hidden;
pub use sensitive::{Sensitive, SensitiveValue};
pub(crate) use strict::{Mismatch, parse_strictly};
