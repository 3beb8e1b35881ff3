//! What the backends that ask something over HTTP have in common.

use reqwest::{Response, Url};

/// A plain URL of `http` or `https` that ends in a slash, so that paths can be joined to it.
///
/// # Errors
/// What is wrong with it. The text itself may hold a password, so it is not repeated.
pub(super) fn address(text: &str) -> Result<Url, &'static str> {
    let mut address = Url::parse(text.trim()).map_err(|_| "is not a URL: give https://HOST")?;
    if !matches!(address.scheme(), "https" | "http") || address.host_str().is_none() {
        return Err("must start with https://");
    }
    let plain = address.username().is_empty() && address.password().is_none();
    if !plain || address.query().is_some() || address.fragment().is_some() {
        return Err("must be a plain URL, without a user, a query and a fragment");
    }
    if !address.path().ends_with('/') {
        address.set_path(&format!("{}/", address.path()));
    }
    Ok(address)
}

/// Whether an address is this very machine's.
pub(super) fn is_this_machine(address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default();
    let number = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    number.map_or(host == "localhost", |number| number.is_loopback())
}

/// Why there is no body.
pub(super) enum NoBody {
    /// The connection broke.
    Broken(reqwest::Error),
    /// It is longer than it may be.
    TooLong,
}

/// The body of an answer, or an error as soon as it is too long. Memory is taken as the bytes come.
pub(super) async fn body(mut response: Response, longest: usize) -> Result<Vec<u8>, NoBody> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(NoBody::Broken)? {
        if body.len() + chunk.len() > longest {
            return Err(NoBody::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
