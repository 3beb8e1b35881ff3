//! What is remembered of the deployed row beside the failover test, in the entries of its own event log.
//!
//! An entry is put together with the failover test's status, before the deployed row is touched. So whoever comes later, after a crash
//! or an outage, knows three things: how the row stood when it was read, how it stands if only we wrote it, and how it shall stand.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::schema::Schema;
use super::sink::RowState;
use super::status::DeployedStatus;
use crate::evidence::{NewRecord, Record, RecordKind};
use crate::model::TestStatus;

const KEY: &str = "deployed";

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    /// The status when the row was read first: what a cancelled cleanup gives back.
    pub(super) original: String,
    /// How the row may stand if nobody but us has changed it.
    pub(super) expected: Vec<RowState>,
    /// How it shall stand.
    pub(super) target: Option<Target>,
}

/// How the row shall stand, and since which status of the failover test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Target {
    pub(super) since: TestStatus,
    pub(super) state: RowState,
}

/// The words that the deployed database takes for what happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// A cleanup has begun.
    begun: Option<&'static str>,
    /// It has completed.
    completed: Option<&'static str>,
    /// Whether the row says when it was changed.
    dated: bool,
}

impl Words {
    pub(super) fn of(schema: &Schema) -> Self {
        let first = |words: &[&'static str]| words.iter().copied().find(|word| schema.takes_status(word));
        Self {
            begun: first(&["cleanup", "reverting"]),
            // The deployed clean-up itself writes `completed` at its end.
            completed: first(&["cleanup_completed", "completed"]),
            dated: schema.has(super::schema::JOBS, "updated_at"),
        }
    }
}

impl Note {
    /// The row was read, and nothing shall be written.
    pub(super) fn of(read: RowState) -> Self {
        Self { original: read.status.clone(), expected: vec![read], target: None }
    }

    /// The note that goes with a status of the failover test, if that wants another one than this.
    pub(super) fn next(&self, status: TestStatus, words: Words, now: Timestamp) -> Option<Self> {
        if self.target.as_ref().is_some_and(|target| target.since == status) {
            return None;
        }
        let word = match status {
            TestStatus::Cleaning => words.begun?.to_owned(),
            TestStatus::CleanupCompleted => words.completed?.to_owned(),
            // Every volume is home or was never touched: the row goes back to what it was, if anything was written.
            TestStatus::CleanupCancelled | TestStatus::Withdrawn if self.has_begun() => self.original.clone(),
            // A parked cleanup has begun and not ended.
            TestStatus::Active | TestStatus::CleanupParked | TestStatus::CleanupCancelled | TestStatus::Withdrawn => {
                return None;
            }
        };
        // Whole seconds fit into every type of column.
        let updated_at = Timestamp::from_second(now.as_second()).ok().filter(|_| words.dated);
        let mut expected = self.expected.clone();
        expected.extend(self.target.clone().map(|target| target.state));
        expected.dedup();
        let target = Target { since: status, state: RowState { status: word, updated_at } };
        Some(Self { original: self.original.clone(), expected, target: Some(target) })
    }

    fn has_begun(&self) -> bool {
        self.target.as_ref().is_some_and(|target| target.since == TestStatus::Cleaning)
    }

    /// As an entry of the event log.
    pub(super) fn record(&self) -> NewRecord {
        let kind = if self.target.is_some() { RecordKind::Intent } else { RecordKind::Observed };
        NewRecord { at: Timestamp::now(), kind, data: json!({ KEY: self }) }
    }

    /// The entry's note, if it is one.
    pub(super) fn read(record: &Record) -> Option<Self> {
        serde_json::from_value(record.data.get(KEY)?.clone()).ok()
    }
}

/// Whether a row that was never read before may be taken for unchanged: by these words, a clean-up may begin or has begun.
pub(super) fn may_be_first_read(state: &RowState) -> bool {
    matches!(
        DeployedStatus::new(&state.status),
        DeployedStatus::Completed | DeployedStatus::Failed | DeployedStatus::CleaningUp(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: Words = Words { begun: Some("cleanup"), completed: Some("cleanup_completed"), dated: true };

    fn state(status: &str, second: i64) -> RowState {
        RowState { status: status.to_owned(), updated_at: Timestamp::from_second(second).ok() }
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn every_state_that_may_be_ours_stays_expected_and_no_other() {
        let read = Note::of(state("completed", 1));
        assert_eq!(read.next(TestStatus::Active, WORDS, at(2)), None);
        let begun = read.next(TestStatus::Cleaning, WORDS, at(2)).unwrap();
        assert_eq!(begun.expected, [state("completed", 1)]);
        assert_eq!(begun.target.as_ref().unwrap().state, state("cleanup", 2));
        // The same status again, by a second executor or after a park: the same target, so that it is written once.
        assert_eq!(begun.next(TestStatus::Cleaning, WORDS, at(3)), None);
        assert_eq!(begun.next(TestStatus::CleanupParked, WORDS, at(3)), None);
        let ended = begun.next(TestStatus::CleanupCompleted, WORDS, at(4)).unwrap();
        // The beginning may never have been written.
        assert_eq!(ended.expected, [state("completed", 1), state("cleanup", 2)]);
        assert_eq!(ended.target.unwrap().state, state("cleanup_completed", 4));
    }

    #[test]
    fn a_cancelled_cleanup_gives_back_what_it_found() {
        let read = Note::of(state("failed", 1));
        assert_eq!(read.next(TestStatus::CleanupCancelled, WORDS, at(2)), None, "nothing was written");
        let begun = read.next(TestStatus::Cleaning, WORDS, at(2)).unwrap();
        let back = begun.next(TestStatus::CleanupCancelled, WORDS, at(3)).unwrap();
        assert_eq!(back.target.as_ref().unwrap().state, state("failed", 3));
        assert_eq!(back.next(TestStatus::Withdrawn, WORDS, at(4)), None, "it is back already");
    }

    #[test]
    fn a_word_that_is_not_taken_is_not_written() {
        let none = Words { begun: None, completed: None, dated: true };
        let read = Note::of(state("completed", 1));
        assert_eq!(read.next(TestStatus::Cleaning, none, at(2)), None);
        assert_eq!(read.next(TestStatus::CleanupCompleted, none, at(2)), None);
    }

    #[test]
    fn a_note_is_read_back_as_it_was_written() {
        let note = Note::of(state("", 1)).next(TestStatus::Cleaning, WORDS, at(2)).unwrap();
        let NewRecord { at, kind, data } = note.record();
        assert_eq!(Note::read(&Record { number: 1, at, kind, data }), Some(note));
        let other = Record { number: 1, at, kind: RecordKind::Outcome, data: json!({ "status": "cleaning" }) };
        assert_eq!(Note::read(&other), None);
    }
}
