//! Asynchronous jobs: handles, and the one poller that all jobs of a client share.

mod handle;
mod many;
mod phase;
mod plan;
mod poller;
mod polling;
mod progress;
mod queue_steps;
mod report;
mod safe_send;
#[cfg(test)]
mod safe_send_tests;
mod submission;
mod watch_table;

#[cfg(test)]
mod tests;

pub use handle::{Job, Waited};
pub use many::{Endings, wait_all, wait_each};
pub(crate) use poller::Poller;
pub use polling::JobPolling;
pub use progress::{JobProgress, Progress};
pub(crate) use queue_steps::queue_steps;
pub use report::{JobReport, JobStatus};
pub(crate) use safe_send::send_safely;
pub use submission::Submission;
