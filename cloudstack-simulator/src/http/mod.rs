//! A cloud on a socket.

mod clock;
mod control;
mod listener;
mod server;

pub use server::{Server, ServerError, ServerOptions};
