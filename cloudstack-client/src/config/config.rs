use std::path::PathBuf;
use std::time::Duration;

use url::Url;

use crate::auth::Credentials;
use crate::client::parse_endpoint;
use crate::error::Result;

/// Endpoint, keys and what goes with them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Config {
    /// The API's URL.
    pub endpoint: Url,
    /// The keys.
    pub credentials: Credentials,
    /// The time limit of one HTTP exchange, if set.
    pub request_timeout: Option<Duration>,
    /// The time limit of waiting for one job, if set.
    pub job_timeout: Option<Duration>,
    /// A PEM file with certificates to trust besides the system's.
    pub ca_file: Option<PathBuf>,
    /// A PEM file with a certificate to show, with its key unless `client_key` names another file.
    pub client_certificate: Option<PathBuf>,
    /// A PEM file with the key of the client certificate.
    pub client_key: Option<PathBuf>,
    /// Accept any certificate: gives the keys to whoever answers.
    pub dangerously_skip_tls_verification: bool,
}

impl Config {
    /// A configuration of the required parts.
    ///
    /// # Errors
    /// `config` when the endpoint is not a URL that can be used.
    pub fn new(endpoint: &str, credentials: Credentials) -> Result<Self> {
        Ok(Self {
            endpoint: parse_endpoint(endpoint)?,
            credentials,
            request_timeout: None,
            job_timeout: None,
            ca_file: None,
            client_certificate: None,
            client_key: None,
            dangerously_skip_tls_verification: false,
        })
    }
}
