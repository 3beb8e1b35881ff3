//! A job repository in one SQLite file on a local disk.
//!
//! The file may be used by several processes of one machine at once, and survives their sudden death and a power cut:
//! every put is synced to the disk before it is answered (`journal_mode=WAL`, `synchronous=FULL`). Both settings are
//! checked at every connection, and a place where they do not hold, such as a network file system, is refused.

mod connection;
mod error;
mod location;
mod migrations;
mod options;
mod put;
mod read;
mod repository;

pub use options::{SqliteAccess, SqliteOptions};
pub use repository::SqliteRepository;
