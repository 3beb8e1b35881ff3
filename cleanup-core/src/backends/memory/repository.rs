//! The repository: one lock around the store, never held over an await.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use jiff::Timestamp;

use super::error;
use super::fault::{Faults, PutFault};
use super::store::Store;
use crate::error::Result;
use crate::evidence::{NewRecord, Record};
use crate::repository::{Conflict, JobRepository, Put, Row, RowKind, RowQuery};

/// A job repository in memory. Clones share one store and one clock.
///
/// ```
/// use cleanup_core::JobRepository;
/// use cleanup_core::backends::memory::MemoryRepository;
///
/// let repository = MemoryRepository::new();
/// assert_eq!(repository.name(), "memory");
/// ```
#[derive(Clone)]
pub struct MemoryRepository {
    shared: Arc<Shared>,
}

struct Shared {
    clock: Box<dyn Fn() -> Timestamp + Send + Sync>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    store: Store,
    faults: Faults,
}

/// Everything a [`MemoryRepository`] held at one moment, like a backup of a database.
#[derive(Clone, Debug)]
pub struct MemorySnapshot {
    store: Store,
}

impl MemoryRepository {
    /// An empty repository on the system's clock.
    #[must_use]
    pub fn new() -> Self {
        Self::with_clock(Timestamp::now)
    }

    /// An empty repository on a clock of the caller's. The clock must not call the repository.
    pub fn with_clock(clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self { shared: Arc::new(Shared { clock: Box::new(clock), state: Mutex::default() }) }
    }

    /// Orders a fault for the next put that has none yet; several are met in the order given.
    ///
    /// A put that the repository would turn down anyway is turned down as usual, and uses the fault up.
    pub fn fail_next_put(&self, fault: PutFault) {
        self.with(|state| state.faults.add_put(fault));
    }

    /// Lets that many more reads fail: `now`, `get`, `find` and `events`.
    pub fn fail_reads(&self, times: u32) {
        self.with(|state| state.faults.add_reads(times));
    }

    /// Takes the last visible commit back, as a failover to a replica that lagged behind does; whether there was one.
    ///
    /// Call it several times to lose several.
    pub fn lose_last_commit(&self) -> bool {
        self.with(|state| state.store.lose_last())
    }

    /// Makes commits visible that [`PutFault::UnknownLate`] kept back. The next put does so too.
    pub fn land(&self) {
        self.with(|state| state.store.land());
    }

    /// From now on puts are answered before they are synced, as by a database that does not keep its promises.
    pub fn delay_sync(&self) {
        self.with(|state| state.store.delay_sync());
    }

    /// Syncs every visible commit, and from now on each before it is answered.
    pub fn sync(&self) {
        self.with(|state| state.store.sync());
    }

    /// Loses every commit that is not synced, as a power cut does; how many those were.
    pub fn crash(&self) -> usize {
        self.with(|state| state.store.crash())
    }

    /// A copy of everything, without the faults still to come.
    #[must_use]
    pub fn snapshot(&self) -> MemorySnapshot {
        self.with(|state| MemorySnapshot { store: state.store.clone() })
    }

    /// Goes back to a snapshot, for all clones.
    pub fn restore(&self, snapshot: &MemorySnapshot) {
        self.with(|state| state.store = snapshot.store.clone());
    }

    fn with<T>(&self, use_it: impl FnOnce(&mut State) -> T) -> T {
        // Every change is complete before anything could panic, so a poisoned lock still guards a whole store.
        use_it(&mut self.shared.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn read<T>(&self, read: impl FnOnce(&Store) -> T) -> Result<T> {
        self.with(
            |state| if state.faults.next_read_fails() { Err(error::unreadable()) } else { Ok(read(&state.store)) },
        )
    }
}

impl Default for MemoryRepository {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryRepository {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryRepository").field("state", &self.shared.state).finish_non_exhaustive()
    }
}

#[async_trait]
impl JobRepository for MemoryRepository {
    fn name(&self) -> String {
        "memory".to_owned()
    }

    async fn now(&self) -> Result<Timestamp> {
        let now = (self.shared.clock)();
        self.read(|_| now)
    }

    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>> {
        self.read(|store| store.get(kind, id))
    }

    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>> {
        self.read(|store| store.find(query))
    }

    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>> {
        self.read(|store| store.events(kind, id, since, limit))
    }

    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put {
        let now = (self.shared.clock)();
        self.with(|state| {
            // A database makes this put wait until the one before has ended.
            state.store.land();
            let fault = state.faults.next_put();
            let commit = match state.store.check(expected, row, claims, events, now) {
                Ok(commit) => commit,
                Err(conflict) => return Put::Conflict(conflict),
            };
            match fault {
                None => Put::Committed(state.store.commit(commit)),
                Some(PutFault::UnknownCommitted) => {
                    state.store.commit(commit);
                    Put::Unknown(error::answer_lost())
                }
                Some(PutFault::UnknownLate) => {
                    state.store.commit_late(commit);
                    Put::Unknown(error::answer_lost())
                }
                Some(PutFault::UnknownLost) => Put::Unknown(error::answer_lost()),
                Some(PutFault::Refused) => Put::Refused(error::refused()),
                Some(PutFault::Conflict) => Put::Conflict(Conflict::Version(state.store.touch(row.kind, &row.id, now))),
            }
        })
    }
}
