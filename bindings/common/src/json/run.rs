//! A cleanup under way.

use std::fmt;
use std::sync::Arc;

use cleanup_core::{ProgressEvents, Run};
use tokio::sync::Mutex;

use super::read::output;
use crate::problem::Problem;

/// A cleanup that goes on whether or not anybody holds or waits for this.
#[derive(Clone, Debug)]
pub struct JsonRun(pub(super) Run);

impl JsonRun {
    /// The cleanup's id.
    #[must_use]
    pub fn id(&self) -> String {
        self.0.id().to_string()
    }

    /// Waits for the end, and gives the report.
    ///
    /// # Errors
    /// `repository` if the repository could not be used any more; `lease_lost` if another executor has taken over.
    pub async fn wait(&self) -> Result<String, Problem> {
        output(&self.0.wait().await?)
    }

    /// Every progress event of this run, from the first.
    #[must_use]
    pub fn progress(&self) -> JsonProgress {
        JsonProgress(Arc::new(Mutex::new(self.0.progress())))
    }
}

/// The progress events of a run, in order.
#[derive(Clone)]
pub struct JsonProgress(Arc<Mutex<ProgressEvents>>);

impl fmt::Debug for JsonProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonProgress")
    }
}

impl JsonProgress {
    /// The next event, or `None` when the run is over.
    ///
    /// # Errors
    /// Only if an event could not be written.
    pub async fn next(&self) -> Result<Option<String>, Problem> {
        // One caller after the other gets the next event.
        let event = self.0.lock().await.next().await;
        event.as_ref().map(output).transpose()
    }
}
