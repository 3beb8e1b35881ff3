//! The cleanup as an HTTP service.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use cleanup_doors::{Door, Settings};
//! use cleanup_server::{ServeOptions, Service, Token};
//!
//! let door = Door::open(Settings::simulator(10.0)).await?;
//! let service = Service::start(door, ServeOptions::new(Token::read("token".as_ref())?)).await?;
//! println!("http://{}/v1/openapi.json", service.address());
//! # Ok(()) }
//! ```
//!
//! `/v1` is the service's own; `/api/v1` holds the two endpoints that deployed appliances call, in their old shapes (`seed`). Everything but `/health`
//! needs the token. The work belongs to the engine: neither a lost connection nor the end of the service cancels a cleanup.
#![forbid(unsafe_code)]

mod app;
mod body;
mod failure;
mod guard;
mod routes;
mod schema;
mod seed;
mod service;
mod telling;

pub use app::openapi;
pub use cleanup_core::Token;
pub use service::{ServeOptions, Service};
