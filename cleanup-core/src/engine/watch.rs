//! Waiting for calls to end, without asking more often than it pays.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::Timing;
use super::observe::Sources;
use crate::decide::{Lane, Open};
use crate::model::{Call, CallStatus};

/// How long a provider may wait for the end of a call before it answers that it is pending.
const PATIENCE: Duration = Duration::from_secs(60);
/// The first pause between two looks, for providers that answer at once.
const FIRST_PAUSE: Duration = Duration::from_millis(50);

/// One look at a call, or a longer one.
pub(super) async fn status(sources: &Sources, call: &Call, patience: Duration) -> CallStatus {
    if call.kind.is_for_the_store() {
        sources.volumes.status(call, patience).await
    } else {
        sources.vms.status(call, patience).await
    }
}

/// Watches at most one call in each lane. A watch goes on between two waits, so that the provider's own knowledge of when to look is not lost.
#[derive(Debug)]
pub(super) struct Watchers {
    running: BTreeMap<Lane, (Open, JoinHandle<()>)>,
    ended: BTreeMap<Open, CallStatus>,
    sender: mpsc::UnboundedSender<(Open, CallStatus)>,
    receiver: mpsc::UnboundedReceiver<(Open, CallStatus)>,
}

impl Watchers {
    pub(super) fn new() -> Self {
        let (sender, receiver) = mpsc::unbounded_channel();
        Self { running: BTreeMap::new(), ended: BTreeMap::new(), sender, receiver }
    }

    /// Waits until one of these calls has ended or `slice` has passed, and says how all of them stand.
    pub(super) async fn wait(
        &mut self,
        sources: &Sources,
        calls: &[(Open, Call)],
        timing: &Timing,
        slice: Duration,
    ) -> Vec<CallStatus> {
        for (open, call) in calls {
            let lane = open.step.lane();
            if self.running.get(&lane).is_some_and(|(watched, _)| watched == open) {
                continue;
            }
            let task = watch(sources.clone(), *open, call.clone(), timing.watch_pause, self.sender.clone());
            if let Some((_, old)) = self.running.insert(lane, (*open, tokio::spawn(task))) {
                old.abort();
            }
        }
        let mut deadline = tokio::time::Instant::now() + slice;
        let mut any = calls.iter().any(|(open, _)| self.ended.contains_key(open));
        while !calls.iter().all(|(open, _)| self.ended.contains_key(open)) {
            if any {
                // Work in both lanes ends with the same tick: one round of reads serves both.
                deadline = deadline.min(tokio::time::Instant::now() + timing.gather);
            }
            match tokio::time::timeout_at(deadline, self.receiver.recv()).await {
                Ok(Some((open, status))) => {
                    self.note(open, status);
                    any = true;
                }
                Ok(None) | Err(_) => break,
            }
        }
        calls.iter().map(|(open, _)| self.ended.remove(open).unwrap_or(CallStatus::Pending)).collect()
    }

    fn note(&mut self, open: Open, status: CallStatus) {
        let lane = open.step.lane();
        if self.running.get(&lane).is_some_and(|(watched, _)| *watched == open) {
            self.running.remove(&lane);
            self.ended.insert(open, status);
        }
    }
}

impl Drop for Watchers {
    fn drop(&mut self) {
        for (_, task) in self.running.values() {
            task.abort();
        }
    }
}

async fn watch(
    sources: Sources,
    open: Open,
    call: Call,
    most_pause: Duration,
    ended: mpsc::UnboundedSender<(Open, CallStatus)>,
) {
    let mut pause = FIRST_PAUSE.min(most_pause);
    loop {
        match status(&sources, &call, PATIENCE).await {
            CallStatus::Pending => {
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(most_pause);
            }
            status => {
                // The executor may be gone; then nobody wants to know.
                let _ = ended.send((open, status));
                return;
            }
        }
    }
}
