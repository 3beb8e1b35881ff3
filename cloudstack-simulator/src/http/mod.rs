//! A cloud on a socket.

mod clock;
mod connection;
mod control;
mod server;

pub use server::{Server, ServerError, ServerOptions};
