//! Watching a run to its end.

use cleanup_core::{CleanupId, Engine, Plan, Report, Run};

use crate::{bars, words};

/// Shows progress until the run ends. Ctrl-C asks the cleanup to stop at the nearest safe place.
pub(super) async fn watch(engine: &Engine, run: &Run, plan: &Plan) -> anyhow::Result<Report> {
    let canceller = tokio::spawn(cancel_on_ctrl_c(engine.clone(), run.id()));
    bars::watch(plan, run.progress()).await;
    canceller.abort();
    run.wait().await.map_err(words)
}

async fn cancel_on_ctrl_c(engine: Engine, cleanup: CleanupId) {
    while tokio::signal::ctrl_c().await.is_ok() {
        match engine.cancel(cleanup, "Ctrl-C").await {
            Ok(()) => eprintln!(
                "Going to the nearest safe place: no further volume is detached, and what is free is brought home."
            ),
            Err(e) => eprintln!("It could not be cancelled: {e}"),
        }
    }
}
