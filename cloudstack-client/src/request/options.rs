use std::time::Duration;

/// What may differ for one call. The default takes everything from the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallOptions {
    /// One read with all its retries. For commands that change something: the same as `request_timeout`.
    pub timeout: Option<Duration>,
    /// One HTTP exchange.
    pub request_timeout: Option<Duration>,
    /// Whether a failed read is repeated. Changes never are.
    pub retry: bool,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self { timeout: None, request_timeout: None, retry: true }
    }
}
