//! The devices of an appliance that is another machine, over HTTP.
//!
//! On the appliance a [`DeviceAgent`] serves any inspector; where the engine runs, [`RemoteDevices`] asks it. The agent answers one question,
//! `GET /v1/devices?appliance=ID`, to whoever knows its token, and changes nothing. It speaks no TLS: between machines a proxy that does stands in
//! front of it.
//!
//! ```no_run
//! # async fn example(inspector: std::sync::Arc<dyn cleanup_core::DeviceInspector>) -> cleanup_core::Result<()> {
//! use cleanup_core::{Token, backends::remote_devices::{AgentOptions, DeviceAgent, RemoteDevices, RemoteDevicesOptions}};
//!
//! let token = "the text of openssl rand -hex 32";
//! let agent = DeviceAgent::start(inspector, AgentOptions::new(Token::new(token)?)).await?;       // on the appliance
//! let devices = RemoteDevices::new("https://appliance.example", token, RemoteDevicesOptions::default())?; // where the engine is
//! # Ok(()) }
//! ```

mod agent;
mod client;
mod error;
mod options;
mod wire;

pub use agent::DeviceAgent;
pub use client::RemoteDevices;
pub use options::{AgentOptions, RemoteDevicesOptions};
