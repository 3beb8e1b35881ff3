//! Watching a run to its end.

use cleanup_core::{CleanupId, Engine, Plan, Report, Run};

use tokio::sync::mpsc::{self, UnboundedSender};

use crate::{bars, words};

/// Shows progress until the run ends. Ctrl-C asks the cleanup to stop at the nearest safe place.
pub(super) async fn watch(engine: &Engine, run: &Run, plan: &Plan) -> anyhow::Result<Report> {
    let (say, said) = mpsc::unbounded_channel();
    let canceller = tokio::spawn(cancel_on_ctrl_c(engine.clone(), run.id(), say));
    bars::watch(plan, run.progress(), said).await;
    canceller.abort();
    run.wait().await.map_err(words)
}

async fn cancel_on_ctrl_c(engine: Engine, cleanup: CleanupId, say: UnboundedSender<String>) {
    while tokio::signal::ctrl_c().await.is_ok() {
        let text = match engine.cancel(cleanup, "Ctrl-C").await {
            Ok(()) => "Going to the nearest safe place: nothing more is detached, and what is free is brought home."
                .to_owned(),
            Err(e) => format!("It could not be cancelled: {e}"),
        };
        if say.send(text).is_err() {
            return;
        }
    }
}
