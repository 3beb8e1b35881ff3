//! Bytes in, bytes out: what happens to a request before a command sees it, and to an answer afterwards.

mod envelope;
mod exchange;
mod expires;
mod form;
mod gate;
mod session;
mod signature;

pub use exchange::{Exchange, Outcome, WireRequest, WireResponse};
pub use signature::signature;
