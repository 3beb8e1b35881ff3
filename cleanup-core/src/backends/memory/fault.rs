//! Faults that a test orders in advance.

use std::collections::VecDeque;

/// What happens to a put instead of the usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PutFault {
    /// It commits, and the answer is lost.
    UnknownCommitted,
    /// It commits a moment later, and the answer is lost: reads do not see it until the next put or
    /// [`land`](super::MemoryRepository::land).
    UnknownLate,
    /// It does not commit, and the answer is lost.
    UnknownLost,
    /// It is refused.
    Refused,
    /// Somebody else put the same row first: it is one version further, otherwise as it was. A row that does not exist
    /// yet still does not, and the conflict names no version.
    Conflict,
}

/// The faults still to come.
#[derive(Debug, Default)]
pub(super) struct Faults {
    puts: VecDeque<PutFault>,
    reads: u32,
}

impl Faults {
    pub(super) fn add_put(&mut self, fault: PutFault) {
        self.puts.push_back(fault);
    }

    pub(super) fn add_reads(&mut self, times: u32) {
        self.reads = self.reads.saturating_add(times);
    }

    pub(super) fn next_put(&mut self) -> Option<PutFault> {
        self.puts.pop_front()
    }

    pub(super) fn next_read_fails(&mut self) -> bool {
        let fails = self.reads > 0;
        self.reads = self.reads.saturating_sub(1);
        fails
    }
}
