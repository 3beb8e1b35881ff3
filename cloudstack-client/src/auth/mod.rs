//! Proving who we are: keys, signatures, expiry and the server's clock.

mod credentials;
mod secrets;
mod server_clock;
mod sign;

pub use credentials::Credentials;
pub(crate) use credentials::UserPassword;
pub(crate) use secrets::{Secrets, names_a_secret, without};
pub(crate) use server_clock::{Estimate, ServerClock};
pub(crate) use sign::{encode_form, server_format, sign};
