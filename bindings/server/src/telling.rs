//! Telling the deployed database what it could not be told when it happened.

use std::sync::Arc;
use std::time::Duration;

use cleanup_doors::Door;
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

/// How often it is told.
const EVERY: Duration = Duration::from_secs(180);
/// How long a start waits for the first time. What takes longer goes on beside what is resumed.
const FIRST: Duration = Duration::from_secs(15);

/// Tells it now and every few minutes. Returns when it has been told for the first time, or cannot be.
pub(crate) async fn start(door: Arc<Door>, closing: CancellationToken) {
    let (first, told) = oneshot::channel();
    tokio::spawn(async move {
        tell(&door).await;
        // A start that waits no longer needs no answer.
        let _ = first.send(());
        loop {
            tokio::select! {
                () = closing.cancelled() => return,
                () = tokio::time::sleep(EVERY) => tell(&door).await,
            }
        }
    });
    if tokio::time::timeout(FIRST, told).await.is_err() {
        tracing::warn!("the deployed database takes long to be told: unfinished cleanups go on meanwhile");
    }
}

async fn tell(door: &Door) {
    match door.sync().await {
        Ok(told) => {
            for one in told.iter().filter(|one| !one.is_so()) {
                tracing::warn!(test = one.test, outcome = one.outcome, "{}", one.text);
            }
        }
        Err(e) => tracing::warn!(error = %e, "the deployed database could not be told"),
    }
}
