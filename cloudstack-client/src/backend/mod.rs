//! The seams of the client: what carries requests and what tells the time. Implement them to run without a socket or in virtual time.

mod clock;
#[cfg(feature = "reqwest")]
mod reqwest_options;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
mod transport;

pub use clock::{Clock, TokioClock};
#[cfg(feature = "reqwest")]
pub use reqwest_options::ReqwestOptions;
#[cfg(feature = "reqwest")]
pub use reqwest_transport::ReqwestTransport;
pub use transport::{HttpReply, HttpRequest, Sent, Transport, TransportError};
