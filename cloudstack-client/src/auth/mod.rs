//! Proving who we are: keys, signatures, expiry and the server's clock.

mod credentials;
mod secret_names;
mod secrets;
mod server_clock;
mod sign;

pub use credentials::Credentials;
pub(crate) use credentials::UserPassword;
pub(crate) use secret_names::{names_a_secret, secrets_of_url};
pub(crate) use secrets::Secrets;
pub(crate) use server_clock::{Estimate, ServerClock};
pub(crate) use sign::{encode_form, server_format, sign};
