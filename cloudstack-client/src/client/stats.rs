use std::sync::atomic::{AtomicU64, Ordering};

/// How many requests a client has sent, by what they were for. Retries count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Commands that change something.
    pub changes: u64,
    /// Reads of one job's result.
    pub result_reads: u64,
    /// Listings of pending jobs, made when many are waited for.
    pub job_lists: u64,
    /// Reads made to learn the server's clock or the reason of a refusal.
    pub probes: u64,
    /// Logins of a user with a password.
    pub logins: u64,
    /// All other reads.
    pub reads: u64,
    /// Repetitions among the reads above.
    pub retries: u64,
}

impl Stats {
    /// Everything sent.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.changes + self.result_reads + self.job_lists + self.probes + self.logins + self.reads
    }
}

#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) changes: AtomicU64,
    pub(crate) result_reads: AtomicU64,
    pub(crate) job_lists: AtomicU64,
    pub(crate) probes: AtomicU64,
    pub(crate) logins: AtomicU64,
    pub(crate) reads: AtomicU64,
    pub(crate) retries: AtomicU64,
}

impl Counters {
    pub(crate) fn snapshot(&self) -> Stats {
        Stats {
            changes: self.changes.load(Ordering::Relaxed),
            result_reads: self.result_reads.load(Ordering::Relaxed),
            job_lists: self.job_lists.load(Ordering::Relaxed),
            probes: self.probes.load(Ordering::Relaxed),
            logins: self.logins.load(Ordering::Relaxed),
            reads: self.reads.load(Ordering::Relaxed),
            retries: self.retries.load(Ordering::Relaxed),
        }
    }
}

pub(crate) fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}
