//! The conformance suite finds every way in which a repository was broken on purpose.
#![cfg(feature = "testkit")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::evidence::{NewRecord, Record};
use cleanup_core::testkit::job_repository_suite;
use cleanup_core::{Conflict, Error, ErrorKind, JobRepository, Put, Result, Row, RowKind, RowQuery};
use jiff::Timestamp;
use serde_json::{Value, json};

/// A way to be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flaw {
    VersionsNotChecked,
    VersionsCheckedTooEarly,
    VersionAsGiven,
    VersionOfConflictMissing,
    TimeAsGiven,
    KindsMixed,
    IdsWithoutCase,
    BodyWithoutForeignText,
    BodyCut,
    ClaimsNotKept,
    ClaimsNeverReleased,
    ClaimsReleasedWithAnyPut,
    ClaimsOutsideTheTransaction,
    ClaimsOfOneKindOnly,
    ClaimsWithoutCase,
    ClaimTwiceRefused,
    ClaimHolderWrong,
    EventsLost,
    EventsReversed,
    EventsOutsideTheTransaction,
    EventsNumberedForAllRows,
    EventsAfterTheRow,
    EventTimesCut,
    SinceIncluded,
    LimitIgnored,
    FindOldestFirst,
    FindFirstStatusOnly,
    FindIgnoresTest,
    FindByPattern,
    HandlesApart,
    ForgetsWhenClosed,
    ClockRunsBack,
    StuckAfterADroppedPut,
    TwoLineName,
}

/// What the handles of a broken store share.
#[derive(Debug, Default)]
struct Shared {
    inner: MemoryRepository,
    given: Mutex<BTreeMap<String, u64>>,
    claims: Mutex<BTreeMap<String, String>>,
    events: Mutex<Vec<(String, NewRecord)>>,
    busy: AtomicBool,
    ticks: AtomicI64,
}

#[derive(Debug)]
struct Broken {
    flaw: Flaw,
    shared: Arc<Shared>,
}

fn error() -> Error {
    Error::new(ErrorKind::Repository, "broken on purpose")
}

fn key(kind: RowKind, id: &str) -> String {
    format!("{} {id}", kind.name())
}

#[async_trait]
impl JobRepository for Broken {
    fn name(&self) -> String {
        if self.flaw == Flaw::TwoLineName { "two\nlines".into() } else { "broken".into() }
    }

    async fn now(&self) -> Result<Timestamp> {
        if self.flaw == Flaw::ClockRunsBack {
            return Ok(Timestamp::from_second(-self.shared.ticks.fetch_add(1, Ordering::SeqCst)).unwrap());
        }
        self.shared.inner.now().await
    }

    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>> {
        let (kind, id) = self.place(kind, id);
        let found = self.shared.inner.get(kind, &id).await?;
        Ok(found.map(|row| match self.flaw {
            Flaw::VersionAsGiven => {
                let given = self.shared.given.lock().unwrap();
                Row { version: given.get(&key(kind, &id)).copied().unwrap_or(row.version), ..row }
            }
            Flaw::TimeAsGiven => Row { updated_at: Timestamp::UNIX_EPOCH, ..row },
            _ => row,
        }))
    }

    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>> {
        let mut query = query.clone();
        match self.flaw {
            Flaw::FindFirstStatusOnly => query.status.truncate(1),
            Flaw::FindIgnoresTest => query.test = None,
            Flaw::FindByPattern if query.test_vm.as_deref() == Some("%") => query.test_vm = None,
            _ => {}
        }
        let mut found = self.shared.inner.find(&query).await?;
        if self.flaw == Flaw::FindOldestFirst {
            found.reverse();
        }
        Ok(found)
    }

    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>> {
        let (kind, id) = self.place(kind, id);
        let inner = &self.shared.inner;
        match self.flaw {
            Flaw::SinceIncluded => inner.events(kind, &id, since.saturating_sub(1), limit).await,
            Flaw::LimitIgnored => inner.events(kind, &id, since, u32::MAX).await,
            Flaw::EventsOutsideTheTransaction | Flaw::EventsAfterTheRow | Flaw::EventsNumberedForAllRows => {
                Ok(self.own_events(&key(kind, &id), since, limit))
            }
            _ => inner.events(kind, &id, since, limit).await,
        }
    }

    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put {
        let inner = &self.shared.inner;
        let (kind, id) = self.place(row.kind, &row.id);
        let mut row = Row { kind, id, ..row.clone() };
        let (mut claims, mut events) = (claims.to_vec(), events.to_vec());
        match self.flaw {
            Flaw::VersionsNotChecked => {
                return inner.put_if(self.version(&row).await, &row, &claims, &events).await;
            }
            Flaw::VersionsCheckedTooEarly => {
                let found = self.version(&row).await;
                if found != expected {
                    return Put::Conflict(Conflict::Version(found));
                }
                // A round trip to a server.
                tokio::time::sleep(Duration::from_millis(1)).await;
                return inner.put_if(self.version(&row).await, &row, &claims, &events).await;
            }
            Flaw::VersionOfConflictMissing => {
                return match inner.put_if(expected, &row, &claims, &events).await {
                    Put::Conflict(Conflict::Version(_)) => Put::Conflict(Conflict::Version(None)),
                    other => other,
                };
            }
            Flaw::ClaimHolderWrong => {
                return match inner.put_if(expected, &row, &claims, &events).await {
                    Put::Conflict(Conflict::Claim { claim, .. }) => {
                        Put::Conflict(Conflict::Claim { claim, holder: row.id })
                    }
                    other => other,
                };
            }
            Flaw::ClaimsNeverReleased | Flaw::ClaimsReleasedWithAnyPut | Flaw::ClaimsOutsideTheTransaction => {
                return self.put_with_own_claims(expected, &row, &claims, &events).await;
            }
            Flaw::EventsAfterTheRow | Flaw::EventsNumberedForAllRows => {
                let answer = inner.put_if(expected, &row, &claims, &[]).await;
                if self.flaw == Flaw::EventsAfterTheRow {
                    tokio::task::yield_now().await;
                }
                if matches!(answer, Put::Committed(_)) {
                    self.keep_own_events(&row, &events);
                }
                return answer;
            }
            Flaw::StuckAfterADroppedPut => {
                for _ in 0..10_000 {
                    if !self.shared.busy.swap(true, Ordering::SeqCst) {
                        tokio::task::yield_now().await;
                        let answer = inner.put_if(expected, &row, &claims, &events).await;
                        self.shared.busy.store(false, Ordering::SeqCst);
                        return answer;
                    }
                    tokio::task::yield_now().await;
                }
                return Put::Refused(error());
            }
            Flaw::ClaimTwiceRefused if claims.iter().collect::<BTreeSet<_>>().len() < claims.len() => {
                return Put::Refused(error());
            }
            Flaw::VersionAsGiven => {
                self.shared.given.lock().unwrap().insert(key(row.kind, &row.id), row.version);
            }
            Flaw::BodyWithoutForeignText => row.body = ascii(&row.body),
            Flaw::BodyCut if row.body.to_string().len() > 65_535 => row.body = json!("cut"),
            Flaw::ClaimsNotKept => claims.clear(),
            Flaw::ClaimsOfOneKindOnly => claims.iter_mut().for_each(|claim| *claim = key(row.kind, claim)),
            Flaw::ClaimsWithoutCase => claims.iter_mut().for_each(|claim| *claim = claim.to_lowercase()),
            Flaw::EventsLost => drop(events.pop()),
            Flaw::EventsReversed => events.reverse(),
            Flaw::EventTimesCut => {
                events.iter_mut().for_each(|new| new.at = Timestamp::from_second(new.at.as_second()).unwrap());
            }
            Flaw::EventsOutsideTheTransaction => self.keep_own_events(&row, &events),
            _ => {}
        }
        inner.put_if(expected, &row, &claims, &events).await
    }
}

impl Broken {
    /// Where a row is really kept.
    fn place(&self, kind: RowKind, id: &str) -> (RowKind, String) {
        match self.flaw {
            Flaw::KindsMixed => (RowKind::Cleanup, id.to_owned()),
            Flaw::IdsWithoutCase => (kind, id.to_lowercase()),
            _ => (kind, id.to_owned()),
        }
    }

    async fn version(&self, row: &Row) -> Option<u64> {
        self.shared.inner.get(row.kind, &row.id).await.unwrap().map(|row| row.version)
    }

    fn keep_own_events(&self, row: &Row, events: &[NewRecord]) {
        let key = key(row.kind, &row.id);
        self.shared.events.lock().unwrap().extend(events.iter().map(|new| (key.clone(), new.clone())));
    }

    fn own_events(&self, wanted: &str, since: u64, limit: u32) -> Vec<Record> {
        let all = self.shared.events.lock().unwrap();
        let every = self.flaw == Flaw::EventsNumberedForAllRows;
        let numbered = (1_u64..).zip(all.iter().filter(|(key, _)| every || *key == wanted));
        let own = numbered.filter(|(number, (key, _))| *key == wanted && *number > since);
        let records = own.map(|(number, (_, new))| {
            let NewRecord { at, kind, data } = new.clone();
            Record { number, at, kind, data }
        });
        records.take(usize::try_from(limit).unwrap()).collect()
    }

    /// Claims in a table of their own, which may be changed before it is clear that the put commits.
    async fn put_with_own_claims(
        &self,
        expected: Option<u64>,
        row: &Row,
        claims: &[String],
        events: &[NewRecord],
    ) -> Put {
        let key = key(row.kind, &row.id);
        let early = self.flaw == Flaw::ClaimsOutsideTheTransaction;
        let found = self.version(row).await;
        if !early && found != expected {
            return Put::Conflict(Conflict::Version(found));
        }
        if let Err(conflict) = self.take_own_claims(&key, claims, early) {
            return Put::Conflict(conflict);
        }
        self.shared.inner.put_if(expected, row, &[], events).await
    }

    fn take_own_claims(&self, key: &str, claims: &[String], early: bool) -> Result<(), Conflict> {
        let mut held = self.shared.claims.lock().unwrap();
        let before = held.clone();
        match self.flaw {
            Flaw::ClaimsNeverReleased => {}
            Flaw::ClaimsReleasedWithAnyPut => held.clear(),
            _ => held.retain(|_, holder| holder != key),
        }
        for claim in claims {
            let holder = held.entry(claim.clone()).or_insert_with(|| key.to_owned());
            if holder != key {
                let holder = holder.split_once(' ').unwrap().1.to_owned();
                if !early {
                    *held = before;
                }
                return Err(Conflict::Claim { claim: claim.clone(), holder });
            }
        }
        Ok(())
    }
}

fn ascii(value: &Value) -> Value {
    let text: String = value.to_string().chars().map(|c| if c.is_ascii() { c } else { '?' }).collect();
    serde_json::from_str(&text).unwrap()
}

/// The checks that fail for a flaw.
async fn failures(flaw: Flaw) -> Vec<&'static str> {
    let stores = Mutex::new(BTreeMap::<String, Weak<Shared>>::new());
    let kept = Mutex::new(Vec::new());
    let open = |store: String| {
        let mut stores = stores.lock().unwrap();
        let found = stores.get(&store).and_then(Weak::upgrade).filter(|_| flaw != Flaw::HandlesApart);
        let shared = found.unwrap_or_default();
        stores.insert(store, Arc::downgrade(&shared));
        if flaw != Flaw::ForgetsWhenClosed {
            kept.lock().unwrap().push(Arc::clone(&shared));
        }
        async move { Ok(Arc::new(Broken { flaw, shared }) as Arc<dyn JobRepository>) }
    };
    let Err(failure) = job_repository_suite(open).await else { return Vec::new() };
    for failure in &failure.failures {
        assert!(failure.to_string().len() < 2_000, "a failure is to be read: {failure}");
    }
    failure.failures.iter().map(|failure| failure.check).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_flaw_is_found_by_the_checks_meant_for_it() {
    let mut missed = Vec::new();
    for (flaw, checks) in [
        (Flaw::VersionsNotChecked, &["a_wrong_version_conflicts"][..]),
        (Flaw::VersionsCheckedTooEarly, &["one_of_many_puts_wins_each_version", "one_of_many_first_puts_wins"]),
        (Flaw::VersionAsGiven, &["the_given_version_and_time_are_ignored", "versions_count_up"]),
        (Flaw::VersionOfConflictMissing, &["a_wrong_version_conflicts"]),
        (Flaw::TimeAsGiven, &["the_given_version_and_time_are_ignored", "a_row_comes_back_as_put"]),
        (Flaw::KindsMixed, &["kinds_are_apart"]),
        (Flaw::IdsWithoutCase, &["ids_are_exact"]),
        (Flaw::BodyWithoutForeignText, &["large_and_foreign_bodies_are_kept"]),
        (Flaw::BodyCut, &["large_and_foreign_bodies_are_kept"]),
        (Flaw::ClaimsNotKept, &["a_claim_belongs_to_one_row", "one_of_many_gets_the_claim", "many_claims_are_held"]),
        (Flaw::ClaimsNeverReleased, &["a_put_replaces_all_claims", "an_empty_list_gives_claims_up"]),
        (Flaw::ClaimsReleasedWithAnyPut, &["a_claim_belongs_to_one_row"]),
        (Flaw::ClaimsOutsideTheTransaction, &["a_claim_conflict_writes_nothing", "a_version_conflict_writes_nothing"]),
        (Flaw::ClaimsOfOneKindOnly, &["claims_of_both_kinds_exclude_each_other"]),
        (Flaw::ClaimsWithoutCase, &["claims_are_exact"]),
        (Flaw::ClaimTwiceRefused, &["a_claim_named_twice_counts_once"]),
        (Flaw::ClaimHolderWrong, &["a_claim_belongs_to_one_row"]),
        (Flaw::EventsLost, &["events_are_numbered_in_order", "many_events_fit_in_one_put"]),
        (Flaw::EventsReversed, &["events_are_numbered_in_order"]),
        (Flaw::EventsOutsideTheTransaction, &["a_conflict_leaves_no_gap", "a_version_conflict_writes_nothing"]),
        (Flaw::EventsNumberedForAllRows, &["each_row_has_its_own_events"]),
        (Flaw::EventsAfterTheRow, &["a_dropped_put_is_whole_or_nothing"]),
        (Flaw::EventTimesCut, &["events_come_back_as_put"]),
        (Flaw::SinceIncluded, &["events_are_paged"]),
        (Flaw::LimitIgnored, &["events_are_paged"]),
        (Flaw::FindOldestFirst, &["the_latest_put_comes_first", "an_empty_query_finds_every_row_of_its_kind"]),
        (Flaw::FindFirstStatusOnly, &["any_status_of_the_list_fits"]),
        (Flaw::FindIgnoresTest, &["each_part_of_a_query_filters"]),
        (Flaw::FindByPattern, &["searches_are_exact"]),
        (Flaw::HandlesApart, &["handles_see_each_others_puts"]),
        (Flaw::ForgetsWhenClosed, &["a_reopened_store_has_everything"]),
        (Flaw::ClockRunsBack, &["handles_share_one_clock"]),
        (Flaw::StuckAfterADroppedPut, &["a_dropped_put_is_whole_or_nothing"]),
        (Flaw::TwoLineName, &["the_name_is_one_short_line"]),
    ] {
        let found = failures(flaw).await;
        for check in checks {
            if !found.contains(check) {
                missed.push(format!("{flaw:?} was to be found by {check}, but what failed was {found:?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}
