use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::backend::{Clock, Sent};
use crate::error::{Error, ErrorKind, Result};

/// How many requests of one client are under way at a time, which is how many connections it has. The others wait for their turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concurrency {
    /// Changes and looks at jobs, while the server is quick. Default 2, which sends some hundred changes in a second to a server that takes
    /// 20 ms for each. When one has waited for its turn for a quarter of [`JobPolling::tick`](crate::JobPolling::tick), half a second, the
    /// server is slow: then there may be twice as many, and after each eighth of that time that this was not enough twice as many again, up
    /// to `most`, until all have been sent.
    pub changes: usize,
    /// The most changes and looks at jobs, and beside them the most reads. Default 16.
    pub most: usize,
}

impl Default for Concurrency {
    fn default() -> Self {
        Self { changes: 2, most: 16 }
    }
}

/// Hands out the turns.
pub(crate) struct Turns {
    /// For changes and looks at jobs.
    changes: Lane,
    reads: Lane,
}

/// The right to have one request under way.
#[derive(Debug)]
pub(crate) struct Turn {
    lane: Arc<LaneState>,
    permit: Option<OwnedSemaphorePermit>,
}

type Lane = Arc<LaneState>;

#[derive(Debug)]
struct LaneState {
    usual: usize,
    most: usize,
    patience: Duration,
    turns: Arc<Semaphore>,
    width: Mutex<Width>,
}

#[derive(Debug)]
struct Width {
    now: usize,
    /// Those who have a turn or wait for one.
    users: usize,
    widened: Duration,
}

impl Turns {
    pub(crate) fn new(concurrency: &Concurrency, patience: Duration) -> Self {
        let most = concurrency.most.clamp(1, Semaphore::MAX_PERMITS);
        let changes = concurrency.changes.clamp(1, most);
        Self { changes: LaneState::new(changes, most, patience), reads: LaneState::new(most, most, patience) }
    }

    /// A turn for a change or a look at a job.
    ///
    /// # Errors
    /// `timeout` when there was none in that time; nothing was sent.
    pub(crate) async fn change(&self, clock: &dyn Clock, limit: Duration) -> Result<Turn> {
        self.changes.turn(clock, limit).await
    }

    /// A turn for any other read.
    ///
    /// # Errors
    /// As of [`change`](Self::change).
    pub(crate) async fn read(&self, clock: &dyn Clock, limit: Duration) -> Result<Turn> {
        self.reads.turn(clock, limit).await
    }
}

impl LaneState {
    fn new(usual: usize, most: usize, patience: Duration) -> Lane {
        let width = Mutex::new(Width { now: usual, users: 0, widened: Duration::ZERO });
        Arc::new(Self { usual, most, patience, turns: Arc::new(Semaphore::new(usual)), width })
    }

    fn lock(&self) -> MutexGuard<'_, Width> {
        self.width.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn turn(self: &Arc<Self>, clock: &dyn Clock, limit: Duration) -> Result<Turn> {
        self.lock().users += 1;
        // Made before the first wait, so that whoever gives up is counted out.
        let mut turn = Turn { lane: Arc::clone(self), permit: None };
        let began = clock.monotonic();
        let end = began.saturating_add(limit);
        let mut impatient = began.saturating_add(self.patience);
        let mut waiting = pin!(Arc::clone(&self.turns).acquire_owned());
        loop {
            tokio::select! {
                biased;
                permit = &mut waiting => {
                    turn.permit = permit.ok();
                    return Ok(turn);
                }
                () = clock.sleep_until(impatient.min(end)) => {}
            }
            let now = clock.monotonic();
            if now >= end {
                let message = "no turn to send it within the time limit: the server is slow, and others were first";
                return Err(Error::new(ErrorKind::Timeout, message).with_sent(Sent::No));
            }
            self.widen(now);
            impatient = now.saturating_add(self.patience / 8);
        }
    }

    /// Lets twice as many have a turn, once in a while.
    fn widen(&self, now: Duration) {
        let mut width = self.lock();
        if width.now < self.most && now.saturating_sub(width.widened) >= self.patience / 8 {
            let more = width.now.min(self.most - width.now);
            (width.now, width.widened) = (width.now + more, now);
            self.turns.add_permits(more);
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        drop(self.permit.take());
        let mut width = self.lane.lock();
        width.users -= 1;
        if width.users == 0 {
            // Nobody waits: back to few.
            width.now -= self.lane.turns.forget_permits(width.now - self.lane.usual);
        }
    }
}

impl fmt::Debug for Turns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Turns").field("changes", &self.changes).finish_non_exhaustive()
    }
}
