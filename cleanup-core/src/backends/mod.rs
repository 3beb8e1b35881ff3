//! Ready-made providers, stores and repositories.

#[cfg(feature = "cloudstack")]
pub mod cloudstack;
#[cfg(feature = "deployed-database")]
pub mod deployed_database;
#[cfg(any(feature = "remote-devices", feature = "volume-daemon"))]
mod http;
#[cfg(all(feature = "linux-devices", target_os = "linux"))]
pub mod linux_devices;
pub mod memory;
#[cfg(feature = "remote-devices")]
pub mod remote_devices;
#[cfg(feature = "sqlite")]
pub mod sqlite;
#[cfg(feature = "volume-daemon")]
pub mod volume_daemon;
