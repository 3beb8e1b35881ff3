//! Settings of the backend.

use std::time::Duration;

/// How the daemon is asked, and how long its work may take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumeDaemonOptions {
    /// Whether the daemon may be on another machine. It asks nobody who they are and speaks no TLS: whoever is in between, or reaches its port, moves volumes too.
    pub allow_remote: bool,
    /// How long a connection may take to be made; 5 s unless told.
    pub connect_timeout: Duration,
    /// How long a call is held back that found nobody listening, before it is called not done and made again; 15 s unless told. Five attempts outlast a restart
    /// of the daemon's service, and park soon where there is none.
    pub unreachable_pause: Duration,
    /// How long an answer may take; 30 s unless told. A `POST` that takes longer is unknown, and may still be carried out.
    pub timeout: Duration,
    /// Bytes of the longest answer that is read; 4 MiB unless told.
    pub longest_answer: usize,
    /// The pause between two looks at an operation; 2 s unless told, which is how often the daemon itself looks at CloudStack's jobs.
    pub poll: Duration,
    /// How long an operation may be seen at work before its end is no longer waited for; 15 minutes unless told. The daemon's own waits end after seven.
    pub operation_limit: Duration,
    /// How long all must be calm after an operation that the daemon calls failed; 10 s unless told.
    pub settle: Duration,
    /// How long all must be calm when it is not known what became of a request or of its operation; 60 s unless told, after which the daemon gives up a request
    /// of its own.
    pub lost_settle: Duration,
}

impl Default for VolumeDaemonOptions {
    fn default() -> Self {
        Self {
            allow_remote: false,
            connect_timeout: Duration::from_secs(5),
            unreachable_pause: Duration::from_secs(15),
            timeout: Duration::from_secs(30),
            longest_answer: 4 << 20,
            poll: Duration::from_secs(2),
            operation_limit: Duration::from_secs(900),
            settle: Duration::from_secs(10),
            lost_settle: Duration::from_secs(60),
        }
    }
}

impl VolumeDaemonOptions {
    /// For a daemon, and a cloud behind it, whose work runs `speed` times as fast as in the field. Time-outs of requests stay as they are.
    #[must_use]
    pub fn at_speed(speed: f64) -> Self {
        let real = Self::default();
        let scaled = |time: Duration| time.div_f64(speed.max(0.001)).max(Duration::from_millis(1));
        Self {
            unreachable_pause: scaled(real.unreachable_pause),
            poll: scaled(real.poll),
            operation_limit: scaled(real.operation_limit),
            settle: scaled(real.settle),
            lost_settle: scaled(real.lost_settle),
            ..real
        }
    }
}
