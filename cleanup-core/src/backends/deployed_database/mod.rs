//! The deployed system's own database: failover tests are read from its MariaDB, and how their cleanups stand is written back.
//!
//! - [`DeployedDatabase`] is the source: a row of `failover_jobs` and what belongs to it become a [`FailoverTest`](crate::FailoverTest).
//! - [`WithDeployed`] is the sink: a job repository around another one, which tells the deployed row when a cleanup begins and ends.
//!
//! The deployed database is a record and no authority: where volumes are is asked elsewhere, and nothing that happens to them depends
//! on what is written here. Its tables exist in several shapes, so every read is built from the columns that are there. Nothing but
//! `status` and `updated_at` of the one row of a test is ever written (and its VM context's status, if so told), and that only while
//! the row still is as it was read: by both columns, or by the status alone in tables without `updated_at`. No table is ever altered.
//!
//! Times in columns without a time zone are read and written by the server's own, as the deployed programs do.
//!
//! Passwords are sent in the way of MariaDB (`mysql_native_password`); MySQL's `caching_sha2_password` needs TLS here.

mod connection;
mod error;
mod import;
mod location;
mod note;
mod options;
mod read;
mod repository;
mod schema;
mod sink;
mod source;
mod status;
mod sync;
mod volumes;

pub use connection::DeployedDatabase;
pub use options::{ContextRule, DeployedOptions, DeployedTls};
pub use repository::WithDeployed;
pub use sink::{RowState, WriteBack};
pub use source::{DeployedRef, DeployedRow, DeployedTest, ListedTest};
pub use status::DeployedStatus;
pub use sync::Synced;
