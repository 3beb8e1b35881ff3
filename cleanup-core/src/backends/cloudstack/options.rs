//! Settings of the backend.

use std::time::Duration;

/// Settings of the CloudStack backend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloudStackOptions {
    /// The key of the tag that claims a test VM. The server refuses a second tag with the same key.
    pub claim_key: String,
    /// How long after its expiry a request counts as possible still: it may have been accepted in its last moment and not be written down yet.
    pub settle: Duration,
}

impl Default for CloudStackOptions {
    fn default() -> Self {
        Self { claim_key: "cleanup-claim".to_owned(), settle: Duration::from_secs(10) }
    }
}
