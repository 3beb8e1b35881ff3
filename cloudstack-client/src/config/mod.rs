//! Where endpoint and keys come from.

#[expect(clippy::module_inception, reason = "the file of the type that the folder is named for")]
mod config;
mod env;
mod file;
mod ini;

pub use config::Config;
