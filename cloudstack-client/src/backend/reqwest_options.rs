use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use url::Url;

/// How [`ReqwestTransport`](super::ReqwestTransport) connects. `Debug` shows of a proxy its host only.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReqwestOptions {
    /// The longest a connection may take to be made, TLS included. Default 5 s.
    pub connect_timeout: Duration,
    /// How long a connection may be idle and still be used again. Default 20 s: the server closes it after 30 s, and a request that meets
    /// a closing connection looks like one whose reply was lost.
    pub idle_timeout: Duration,
    /// A PEM file with certificates to trust besides the system's.
    pub ca_file: Option<PathBuf>,
    /// A PEM file with the certificate that a proxy in front of the server asks for, with its key unless `client_key` names another file.
    pub client_certificate: Option<PathBuf>,
    /// A PEM file with the key of the client certificate.
    pub client_key: Option<PathBuf>,
    /// Accept any certificate. Only for a test server on this machine: it gives the keys to whoever answers. Each client that is built so
    /// logs a warning.
    pub dangerously_skip_tls_verification: bool,
    /// The proxy for all requests, such as `http://user:password@proxy.example:3128`. It sees every request in clear unless the endpoint is
    /// `https`.
    pub proxy: Option<Url>,
    /// Obey `HTTPS_PROXY` and the like. Off by default: who sets an environment variable should not get to see what is sent.
    pub system_proxy: bool,
    /// Connections kept open for reuse. Default 8, as many as a list has pages under way.
    pub max_idle_connections: usize,
}

impl Default for ReqwestOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            idle_timeout: Duration::from_secs(20),
            ca_file: None,
            client_certificate: None,
            client_key: None,
            dangerously_skip_tls_verification: false,
            proxy: None,
            system_proxy: false,
            max_idle_connections: 8,
        }
    }
}

impl fmt::Debug for ReqwestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestOptions")
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("ca_file", &self.ca_file)
            .field("client_certificate", &self.client_certificate)
            .field("client_key", &self.client_key)
            .field("dangerously_skip_tls_verification", &self.dangerously_skip_tls_verification)
            .field("proxy", &self.proxy.as_ref().and_then(Url::host_str))
            .field("system_proxy", &self.system_proxy)
            .field("max_idle_connections", &self.max_idle_connections)
            .finish()
    }
}
