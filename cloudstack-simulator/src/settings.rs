//! What an operator of a management server can configure, and the simulation's own constants.

use crate::Secret;

/// How a [`Cloud`](crate::Cloud) behaves. `Default` is a fresh 4.22 installation.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Ids and keys that the cloud makes up are derived from this number.
    pub seed: u64,
    /// Milliseconds between two drains of the per-VM work queues.
    pub tick_ms: u64,
    /// When the first drain happens, in milliseconds of simulated time. `None` = 1.65 s after the first unit of work was queued, as in the recordings.
    pub tick_phase_ms: Option<u64>,
    /// Milliseconds between the acceptance of a job and the checks it makes first.
    pub job_start_ms: u64,
    /// Up to so many milliseconds more, different for each job but the same for the same seed: jobs submitted closer together may overtake each other.
    pub job_start_jitter_ms: u64,
    /// Milliseconds that one unit of work takes on a healthy host.
    pub work_ms: u64,
    /// Whether changes must be POSTed and every request must expire within 15 minutes
    /// (`enforce.post.requests.and.timestamps`).
    pub enforce_post: bool,
    /// The calls that an account other than root admin may make; `None` = as many as it likes.
    pub throttle: Option<Throttle>,
    /// Data disks that a VM may have. `None` = what its hypervisor type allows: 64 on KVM, 6 on CloudStack's own simulator hypervisor
    /// (more if the world shows a VM that has more).
    pub max_data_volumes: Option<u32>,
    /// Rows of a page at most, and when no page is asked for (`default.page.size`).
    pub page_size: u64,
    /// Milliseconds after which a finished job is forgotten and its id is free again (`job.expire.minutes`).
    pub job_expire_ms: u64,
    /// Milliseconds after which a destroyed VM is expunged (`expunge.delay`).
    pub expunge_delay_ms: u64,
    /// API key of the root admin.
    pub admin_api_key: Secret,
    /// Secret key of the root admin.
    pub admin_secret_key: Secret,
    /// Password of the root admin's user, `admin`.
    pub admin_password: Secret,
    /// Whether answers carry a `Date` header. A packaged server's do not.
    pub send_date_header: bool,
    /// Unix time in milliseconds at [`SimTime::ZERO`](crate::SimTime::ZERO); dates in answers count from here.
    pub epoch_unix_ms: i64,
}

/// A fixed window: `calls` calls per `seconds`, for all users of an account together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttle {
    /// Calls per window.
    pub calls: u32,
    /// Length of the window in seconds.
    pub seconds: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 0,
            tick_ms: 2_000,
            tick_phase_ms: None,
            job_start_ms: 10,
            job_start_jitter_ms: 0,
            work_ms: 40,
            enforce_post: false,
            throttle: None,
            max_data_volumes: None,
            page_size: 500,
            job_expire_ms: 86_400_000,
            expunge_delay_ms: 86_400_000,
            admin_api_key: Secret::new("admin-api-key"),
            admin_secret_key: Secret::new("admin-secret-key"),
            admin_password: Secret::new("password"),
            send_date_header: false,
            epoch_unix_ms: 1_795_422_482_000,
        }
    }
}

#[cfg(feature = "http")]
impl Settings {
    /// The same, with dates that count from the real present.
    #[must_use]
    pub fn starting_now(self) -> Self {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Self { epoch_unix_ms: i64::try_from(since.as_millis()).unwrap_or(i64::MAX), ..self }
    }
}
