//! A handle on a cleanup that goes on whether or not anybody holds one.

use std::sync::{Arc, Mutex};

use tokio::sync::{broadcast, watch};

use crate::error::{Error, ErrorKind, Result};
use crate::model::{CleanupId, ProgressEvent, Report};

/// How many progress events a slow watcher may be behind before it misses some.
const BACKLOG: usize = 1024;

type Ended = Option<Arc<Result<Report>>>;

/// A cleanup under way. Cheap to clone; dropping it stops nothing.
#[derive(Clone, Debug)]
pub struct Run {
    cleanup: CleanupId,
    ended: watch::Receiver<Ended>,
    progress: Progressing,
}

/// The side of the executor.
#[derive(Debug)]
pub(super) struct Ends {
    ended: watch::Sender<Ended>,
    progress: Progressing,
}

/// Progress events: all of this run so far, and those to come.
#[derive(Clone, Debug)]
pub(super) struct Progressing {
    past: Arc<Mutex<Vec<ProgressEvent>>>,
    sender: broadcast::Sender<ProgressEvent>,
}

impl Progressing {
    pub(super) fn send(&self, event: ProgressEvent) {
        let mut past = self.past.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        past.push(event.clone());
        // Nobody needs to watch.
        let _ = self.sender.send(event);
    }
}

impl Run {
    pub(super) fn new(cleanup: CleanupId) -> (Self, Ends) {
        let (sender, ended) = watch::channel(None);
        let progress = Progressing { past: Arc::default(), sender: broadcast::channel(BACKLOG).0 };
        let ends = Ends { ended: sender, progress: progress.clone() };
        (Self { cleanup, ended, progress }, ends)
    }

    /// The cleanup's id. With it, any process can resume or report it.
    #[must_use]
    pub fn id(&self) -> CleanupId {
        self.cleanup
    }

    /// Waits for the end. A parked cleanup is an end like any other: see [`Report::ending`].
    ///
    /// # Errors
    /// `Repository` if the repository could not be used any more; `LeaseLost` if another executor has taken over.
    pub async fn wait(&self) -> Result<Report> {
        let mut ended = self.ended.clone();
        let result = ended.wait_for(Option::is_some).await.map(|end| end.clone());
        match result {
            Ok(Some(end)) => match &*end {
                Ok(report) => Ok(report.clone()),
                Err(e) => Err(copy(e)),
            },
            Ok(None) | Err(_) => Err(Error::new(
                ErrorKind::Unexpected,
                format!("the executor of cleanup {} died: resume it", self.cleanup),
            )),
        }
    }

    /// The latest progress event so far.
    #[must_use]
    pub fn latest(&self) -> Option<ProgressEvent> {
        self.progress.past.lock().unwrap_or_else(std::sync::PoisonError::into_inner).last().cloned()
    }

    /// Every progress event of this run from the first, then `None` after the last.
    #[must_use]
    pub fn progress(&self) -> ProgressEvents {
        let past = self.progress.past.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // Subscribed under the lock, so that no event is missed or seen twice.
        let receiver = self.progress.sender.subscribe();
        ProgressEvents { past: past.clone().into_iter(), receiver, ended: self.ended.clone() }
    }
}

/// The progress events of a run, in order.
#[derive(Debug)]
pub struct ProgressEvents {
    past: std::vec::IntoIter<ProgressEvent>,
    receiver: broadcast::Receiver<ProgressEvent>,
    ended: watch::Receiver<Ended>,
}

impl ProgressEvents {
    /// The next event, or `None` when the run is over.
    pub async fn next(&mut self) -> Option<ProgressEvent> {
        if let Some(event) = self.past.next() {
            return Some(event);
        }
        loop {
            tokio::select! {
                biased;
                event = self.receiver.recv() => match event {
                    Ok(event) => return Some(event),
                    // Too slow: older events are gone, newer ones say more.
                    Err(broadcast::error::RecvError::Lagged(_)) => {}
                    Err(broadcast::error::RecvError::Closed) => return None,
                },
                _ = self.ended.wait_for(Option::is_some) => return self.receiver.try_recv().ok(),
            }
        }
    }
}

impl Ends {
    pub(super) fn progress(&self) -> Progressing {
        self.progress.clone()
    }

    pub(super) fn finish(self, result: Result<Report>) {
        self.ended.send_replace(Some(Arc::new(result)));
    }
}

/// Errors are not `Clone`; every waiter gets kind, text, facts and advice.
fn copy(e: &Error) -> Error {
    let mut copy = Error::new(e.kind(), e.to_string()).in_operation(e.operation());
    for (key, value) in e.context() {
        copy = copy.with(key, value);
    }
    match e.advice() {
        Some(advice) => copy.advise(advice),
        None => copy,
    }
}
