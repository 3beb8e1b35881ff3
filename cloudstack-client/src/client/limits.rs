use std::time::Duration;

/// How long to wait for what. Each can be set for one call as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeouts {
    /// One HTTP exchange, from sending to the last byte of the reply. Default 30 s.
    pub request: Duration,
    /// One read with all its retries. Default 90 s.
    pub read: Duration,
    /// Waiting for one job. Default one hour: what it was started for goes on in any case.
    pub job: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { request: Duration::from_secs(30), read: Duration::from_secs(90), job: Duration::from_secs(3600) }
    }
}

/// How reads are repeated. Commands that change something never are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How often a failed read is repeated. Default 5; 0 turns retries off.
    pub retries: u32,
    /// The longest first pause; each later one may be twice as long. The actual pause is random between nothing and that. Default 200 ms.
    pub base: Duration,
    /// No pause is longer, except when a throttling server asks for more. Default 20 s.
    pub cap: Duration,
}

impl RetryPolicy {
    /// No retries.
    #[must_use]
    pub fn never() -> Self {
        Self { retries: 0, ..Self::default() }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { retries: 5, base: Duration::from_millis(200), cap: Duration::from_secs(20) }
    }
}

/// How long a signed request stays valid, by the server's clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpiryPolicy {
    /// A command that changes something. Default 60 s: after that a delayed copy of it is refused.
    pub change: Duration,
    /// The latest expiry that the client will send with a change, its doubt about the server's clock included. Default 120 s.
    pub longest_change: Duration,
    /// A read. Default 30 s.
    pub read: Duration,
    /// Whether to find out the server's clock before the first change when replies carry no `Date`. Costs one or
    /// two reads once, one of which the server is meant to refuse. Default true.
    pub verify_clock: bool,
    /// How long after its expiry a request that the server took in time may still write its job down, where the command makes its object before
    /// its job: what [`send_safely`](crate::RawCall::send_safely) waits before it sends such a command again. Nothing in the API states or bounds
    /// this time; it is assumed. Default 10 s. A server that is slower makes a second object.
    pub object_before_job: Duration,
}

impl Default for ExpiryPolicy {
    fn default() -> Self {
        Self {
            change: Duration::from_secs(60),
            longest_change: Duration::from_secs(120),
            read: Duration::from_secs(30),
            verify_clock: true,
            object_before_job: Duration::from_secs(10),
        }
    }
}
