//! The rows, claims and events, and how commits reach them and are lost again.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::evidence::{NewRecord, Record};
use crate::repository::{Conflict, Row, RowKind, RowQuery};

type Key = (RowKind, String);

#[derive(Clone, Debug)]
struct Entry {
    row: Row,
    /// Counts every put of the store; newer than any clock that jumps.
    order: u64,
    claims: BTreeSet<String>,
}

/// A put that passed its checks.
#[derive(Clone, Debug)]
pub(super) struct Commit {
    key: Key,
    entry: Entry,
    events: Vec<Record>,
}

/// What takes a commit back.
#[derive(Clone, Debug)]
struct Undo {
    key: Key,
    before: Option<Entry>,
    events: usize,
}

/// Everything that is kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Store {
    entries: BTreeMap<Key, Entry>,
    claims: BTreeMap<String, Key>,
    events: BTreeMap<Key, Vec<Record>>,
    order: u64,
    /// Written, not yet visible.
    late: Vec<Commit>,
    /// Visible; the last `unsynced` of them are not synced.
    undo: Vec<Undo>,
    unsynced: usize,
    sync_delayed: bool,
}

impl Store {
    pub(super) fn get(&self, kind: RowKind, id: &str) -> Option<Row> {
        self.entries.get(&(kind, id.to_owned())).map(|entry| entry.row.clone())
    }

    pub(super) fn find(&self, query: &RowQuery) -> Vec<Row> {
        let mut found: Vec<&Entry> = self.entries.values().filter(|entry| query.fits(&entry.row)).collect();
        found.sort_by_key(|entry| std::cmp::Reverse(entry.order));
        found.into_iter().map(|entry| entry.row.clone()).collect()
    }

    pub(super) fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Vec<Record> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let all = self.events.get(&(kind, id.to_owned())).into_iter().flatten();
        all.filter(|record| record.number > since).take(limit).cloned().collect()
    }

    /// Checks a put without writing anything.
    pub(super) fn check(
        &self,
        expected: Option<u64>,
        row: &Row,
        claims: &[String],
        events: &[NewRecord],
        now: Timestamp,
    ) -> Result<Commit, Conflict> {
        let key = (row.kind, row.id.clone());
        let version = self.entries.get(&key).map(|entry| entry.row.version);
        if version != expected {
            return Err(Conflict::Version(version));
        }
        for claim in claims {
            if let Some(holder) = self.claims.get(claim).filter(|holder| **holder != key) {
                return Err(Conflict::Claim { claim: claim.clone(), holder: holder.1.clone() });
            }
        }
        let events = (self.events.get(&key).map_or(0, Vec::len) as u64 + 1..)
            .zip(events)
            .map(|(number, new)| Record { number, at: to_micros(new.at), kind: new.kind, data: new.data.clone() })
            .collect();
        let row = Row { version: version.unwrap_or(0) + 1, updated_at: to_micros(now), ..row.clone() };
        let entry = Entry { row, order: self.order + 1, claims: claims.iter().cloned().collect() };
        Ok(Commit { key, entry, events })
    }

    /// Makes a commit visible, and durable unless that is delayed.
    pub(super) fn commit(&mut self, commit: Commit) -> u64 {
        let Commit { key, entry, events } = commit;
        let version = entry.row.version;
        self.order = entry.order;
        let log = self.events.entry(key.clone()).or_default();
        let length = log.len();
        log.extend(events);
        let before = self.replace(&key, Some(entry));
        self.undo.push(Undo { key, before, events: length });
        self.unsynced += usize::from(self.sync_delayed);
        version
    }

    fn replace(&mut self, key: &Key, entry: Option<Entry>) -> Option<Entry> {
        let before = self.entries.remove(key);
        for claim in before.iter().flat_map(|entry| &entry.claims) {
            self.claims.remove(claim);
        }
        if let Some(entry) = entry {
            self.claims.extend(entry.claims.iter().map(|claim| (claim.clone(), key.clone())));
            self.entries.insert(key.clone(), entry);
        }
        before
    }

    /// Puts a row again as it is, as another process might; its version then, if there is such a row.
    pub(super) fn touch(&mut self, kind: RowKind, id: &str, now: Timestamp) -> Option<u64> {
        let entry = self.entries.get(&(kind, id.to_owned()))?.clone();
        let claims: Vec<String> = entry.claims.into_iter().collect();
        let commit = self.check(Some(entry.row.version), &entry.row, &claims, &[], now).ok()?;
        Some(self.commit(commit))
    }

    /// Keeps a commit back until [`Store::land`].
    pub(super) fn commit_late(&mut self, commit: Commit) {
        self.late.push(commit);
    }

    /// Makes visible what was kept back.
    pub(super) fn land(&mut self) {
        for commit in std::mem::take(&mut self.late) {
            self.commit(commit);
        }
    }

    /// Takes the last visible commit back; whether there was one.
    pub(super) fn lose_last(&mut self) -> bool {
        let Some(Undo { key, before, events }) = self.undo.pop() else { return false };
        if let Some(log) = self.events.get_mut(&key) {
            log.truncate(events);
        }
        self.replace(&key, before);
        self.unsynced = self.unsynced.saturating_sub(1);
        true
    }

    pub(super) fn delay_sync(&mut self) {
        self.sync_delayed = true;
    }

    pub(super) fn sync(&mut self) {
        self.sync_delayed = false;
        self.unsynced = 0;
    }

    /// Loses everything that is not synced; how many commits that were.
    pub(super) fn crash(&mut self) -> usize {
        let lost = self.late.len() + self.unsynced;
        self.late.clear();
        for _ in 0..self.unsynced {
            self.lose_last();
        }
        lost
    }
}

/// As exact as the databases keep times, so that a test in memory does not pass for its finer clock.
fn to_micros(time: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(time.as_microsecond()).unwrap_or(time)
}
