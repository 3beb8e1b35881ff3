//! A double of the deployed Volume Daemon: the same routes and shapes, with its defects, on a loopback port.
//!
//! It moves volumes in a CloudStack of its own accord, over HTTP, by `GET` and with jobs under ids that nobody chose, keeps device mappings and exports in memory,
//! forgets its operations when it restarts, and calls things failed that have happened. [`Trouble`] makes it do worse. It knows nothing of cleanups.

mod cloud;
mod routes;
mod server;
mod tables;
mod trouble;
mod work;

pub use server::{DaemonDouble, Manner};
pub use tables::Mapping;
pub use trouble::{Kind, Trouble};
