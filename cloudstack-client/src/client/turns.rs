use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::backend::{Clock, Sent};
use crate::error::{Error, ErrorKind, Result};

/// How many requests of one client are under way at a time, which is how many connections it has. The others wait for their turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concurrency {
    /// Changes and looks at jobs, while the server is quick. Default 2, which sends some hundred changes in a second to a server that takes
    /// 20 ms for each. When one has waited for its turn for half of [`JobPolling::tick`](crate::JobPolling::tick), one second, the
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

/// How long a connection takes until it can be used again.
const HANDOVER: Duration = Duration::from_millis(1);

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
    /// Of those, the ones that are done and whose connection is on its way back.
    handing_over: usize,
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
        let width = Mutex::new(Width { now: usual, users: 0, handing_over: 0, widened: Duration::ZERO });
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
                    if self.lock().handing_over > 0 {
                        // Rather the connection that is about to come back than another.
                        clock.sleep_until(clock.monotonic().saturating_add(HANDOVER)).await;
                    }
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

    fn end(&self, permit: Option<OwnedSemaphorePermit>) {
        drop(permit);
        let mut width = self.lock();
        width.users -= 1;
        if width.users == 0 {
            // Nobody waits: back to few.
            width.now -= self.turns.forget_permits(width.now - self.usual);
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
        let (lane, permit) = (Arc::clone(&self.lane), self.permit.take());
        match Handle::try_current() {
            // HTTP gives the connection back a moment after the last byte of the reply; who came before that would open another.
            Ok(runtime) if permit.is_some() && lane.usual < lane.most => {
                lane.lock().handing_over += 1;
                drop(runtime.spawn(async move {
                    tokio::time::sleep(HANDOVER).await;
                    lane.lock().handing_over -= 1;
                    lane.end(permit);
                }));
            }
            _ => lane.end(permit),
        }
    }
}

impl fmt::Debug for Turns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Turns").field("changes", &self.changes).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::TokioClock;

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    /// So many at once, each under way for that long: the most at a time, and how long all took.
    async fn flood(turns: &Arc<Turns>, count: usize, each: Duration) -> (usize, Duration) {
        let clock = TokioClock::new();
        let under_way = Arc::new(Mutex::new((0_usize, 0_usize)));
        let began = clock.monotonic();
        let tasks: Vec<_> = (0..count)
            .map(|_| {
                let (turns, under_way, clock) = (Arc::clone(turns), Arc::clone(&under_way), clock.clone());
                tokio::spawn(async move {
                    let _turn = turns.change(&clock, ms(30_000)).await.unwrap();
                    {
                        let mut counts = under_way.lock().unwrap();
                        counts.0 += 1;
                        counts.1 = counts.1.max(counts.0);
                    }
                    tokio::time::sleep(each).await;
                    under_way.lock().unwrap().0 -= 1;
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        let most = under_way.lock().unwrap().1;
        (most, clock.monotonic() - began)
    }

    fn turns() -> Arc<Turns> {
        Arc::new(Turns::new(&Concurrency::default(), ms(1_000)))
    }

    #[tokio::test(start_paused = true)]
    async fn claim_05_a_quick_server_gets_a_hundred_changes_over_two_connections() {
        let (most, took) = flood(&turns(), 100, ms(4)).await;
        assert_eq!(most, 2);
        assert!(took < ms(400), "{took:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_server_gets_more_at_once_and_few_again_afterwards() {
        let turns = turns();
        let (most, took) = flood(&turns, 100, ms(1_000)).await;
        assert_eq!(most, 16);
        // With two at a time it would be fifty seconds.
        assert!(took < ms(8_500), "{took:?}");
        tokio::time::sleep(ms(10)).await;
        assert_eq!(flood(&turns, 50, ms(4)).await.0, 2);
    }

    #[tokio::test(start_paused = true)]
    async fn who_gets_no_turn_in_time_has_sent_nothing() {
        let one = Concurrency { changes: 1, most: 1 };
        let (turns, clock) = (Turns::new(&one, ms(1_000)), TokioClock::new());
        let held = turns.change(&clock, ms(10)).await.unwrap();
        let error = turns.change(&clock, ms(300)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(!error.may_have_happened() && clock.monotonic() < ms(320));
        turns.read(&clock, ms(10)).await.unwrap();
        drop(held);
        turns.change(&clock, ms(10)).await.unwrap();
    }
}
