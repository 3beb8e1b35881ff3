use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::FuturesUnordered;
use serde::de::DeserializeOwned;

use super::Job;
use crate::error::Result;
use crate::ids::JobId;

/// Waits for all jobs, which share their looks at the server; the results come in the order of the jobs. One that fails does not end the
/// waiting for the others. Each is waited for as long as [`Job::wait`] would.
///
/// ```no_run
/// # #[cfg(feature = "virtual-machine")]
/// # async fn example(cloud: cloudstack_client::Client) -> cloudstack_client::Result<()> {
/// let mut jobs = Vec::new();
/// for vm in cloud.virtual_machine().list().tags([("role", "web")]).all().await? {
///     jobs.push(cloud.virtual_machine().stop(vm.id.unwrap_or("?".into())).send().await?);
/// }
/// for stopped in cloudstack_client::wait_all(jobs).await {
///     println!("{:?}", stopped?.name);
/// }
/// # Ok(())
/// # }
/// ```
pub async fn wait_all<T>(jobs: impl IntoIterator<Item = Job<T>>) -> Vec<Result<T>>
where
    T: DeserializeOwned,
{
    let jobs: Vec<Job<T>> = jobs.into_iter().collect();
    futures_util::future::join_all(jobs.iter().map(Job::wait)).await
}

/// Waits for all jobs, and tells of each as soon as it is over.
#[must_use = "nothing is waited for until the stream is read"]
pub fn wait_each<T>(jobs: impl IntoIterator<Item = Job<T>>) -> Endings<T>
where
    T: DeserializeOwned + Send + 'static,
{
    let ending = |job: Job<T>| -> Ending<T> {
        Box::pin(async move {
            let result = job.wait().await;
            (job.id().clone(), result)
        })
    };
    Endings(jobs.into_iter().map(ending).collect())
}

type Ending<T> = Pin<Box<dyn Future<Output = (JobId, Result<T>)> + Send>>;

/// The results of several jobs in the order in which they end; see [`wait_each`].
pub struct Endings<T>(FuturesUnordered<Ending<T>>);

impl<T> Endings<T> {
    /// The next job that is over, `None` after the last. The same as the [`Stream`], without needing its extension traits.
    pub async fn next(&mut self) -> Option<(JobId, Result<T>)> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<T> Stream for Endings<T> {
    type Item = (JobId, Result<T>);

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(cx)
    }
}

impl<T> std::fmt::Debug for Endings<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Endings").field("running", &self.0.len()).finish()
    }
}
