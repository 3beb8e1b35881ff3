use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use serde::de::DeserializeOwned;
use tokio::sync::mpsc;

use super::{Job, JobReport};
use crate::error::Result;

/// What is known about a job after a look at it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Progress<T> {
    /// It was still queued or running so long after it was sent, or after it was first asked for. CloudStack tells no share of work done.
    Pending {
        /// The time gone by.
        elapsed: Duration,
    },
    /// It is over: the last item.
    Ended(Result<T>),
}

type Watched = Pin<Box<dyn Future<Output = Result<JobReport>> + Send>>;

/// A job as it goes on: an item for each look at it, and one for its end. Looks are the poller's, so reading this costs no request more than
/// waiting does.
///
/// ```no_run
/// # use cloudstack_client::{Job, Progress};
/// # async fn example(job: Job<serde_json::Value>) -> cloudstack_client::Result<()> {
/// let mut progress = job.progress();
/// while let Some(progress) = progress.next().await {
///     match progress {
///         Progress::Pending { elapsed } => println!("since {elapsed:?} …"),
///         Progress::Ended(result) => println!("{}", result?),
///         _ => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is watched until the stream is read"]
pub struct JobProgress<T> {
    job: Job<T>,
    began: Duration,
    looks: mpsc::UnboundedReceiver<Duration>,
    end: Option<Watched>,
}

impl<T: DeserializeOwned> JobProgress<T> {
    pub(super) fn new(
        job: Job<T>,
        began: Duration,
        looks: mpsc::UnboundedReceiver<Duration>,
        end: impl Future<Output = Result<JobReport>> + Send + 'static,
    ) -> Self {
        Self { job, began, looks, end: Some(Box::pin(end)) }
    }

    /// The next item, `None` after the end. The same as the [`Stream`], without needing its extension traits.
    pub async fn next(&mut self) -> Option<Progress<T>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<T: DeserializeOwned> Stream for JobProgress<T> {
    type Item = Progress<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(end) = &mut self.end else { return Poll::Ready(None) };
        let ended = end.as_mut().poll(cx);
        // What was seen before the end comes before it.
        if let Poll::Ready(Some(at)) = self.looks.poll_recv(cx) {
            if let Poll::Ready(report) = ended {
                self.end = Some(Box::pin(std::future::ready(report)));
            }
            return Poll::Ready(Some(Progress::Pending { elapsed: at.saturating_sub(self.began) }));
        }
        match ended {
            Poll::Ready(report) => {
                self.end = None;
                Poll::Ready(Some(Progress::Ended(self.job.ended(report))))
            }
            Poll::Pending => Poll::Pending,
        }
    }
}

// Nothing inside is pinned by being inside: the future is boxed.
impl<T> Unpin for JobProgress<T> {}

impl<T> std::fmt::Debug for JobProgress<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JobProgress").field("job", &self.job).finish_non_exhaustive()
    }
}
