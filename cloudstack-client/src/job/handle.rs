use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;

use super::{JobProgress, JobReport, JobStatus};
use crate::auth::Secrets;
use crate::client::{Client, CommandInfo, ReadPurpose};
use crate::decode;
use crate::error::{Error, ErrorKind, Result};
use crate::ids::JobId;
use crate::request::{CallOptions, Params};

/// A job of the server. A handle and nothing more: dropping it changes nothing, and it can be made again from its id.
///
/// Awaiting the handle is the same as [`wait`](Self::wait). All jobs of a client are watched by one poller.
///
/// A job is not its result:
///
/// ```compile_fail,E0609
/// # async fn example(cloud: cloudstack_client::Client) -> cloudstack_client::Result<()> {
/// let job = cloud.volume().detach("6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab").send().await?;
/// println!("{:?}", job.state);
/// # Ok(())
/// # }
/// ```
pub struct Job<T> {
    client: Client,
    id: JobId,
    command: Option<Arc<str>>,
    sent: Option<Duration>,
    steps: Option<u32>,
    entity: Option<String>,
    /// What the command was sent with and no error may repeat.
    sent_secrets: Secrets,
    result: PhantomData<fn() -> T>,
}

/// What waiting for a limited time came to.
#[derive(Debug)]
pub enum Waited<T> {
    /// The job succeeded.
    Done(T),
    /// It still runs; here is the handle.
    Running(Job<T>),
}

impl<T> Job<T> {
    /// A handle for a job known by its id, perhaps started by another process.
    #[must_use]
    pub fn from_id(client: &Client, id: impl Into<JobId>) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            command: None,
            sent: None,
            steps: None,
            entity: None,
            sent_secrets: Secrets::default(),
            result: PhantomData,
        }
    }

    /// The handle of a command that was just sent; `steps` are the ticks that it needs in a VM's queue.
    pub(crate) fn submitted(client: &Client, id: JobId, command: &str, sent: Duration, steps: Option<u32>) -> Self {
        Self { command: Some(command.into()), sent: Some(sent), steps, ..Self::from_id(client, id) }
    }

    pub(crate) fn with_secrets(mut self, secrets: Secrets) -> Self {
        self.sent_secrets = secrets;
        self
    }

    pub(crate) fn with_entity(mut self, entity: Option<String>) -> Self {
        self.entity = entity;
        self
    }

    /// The id, known before the command was sent.
    #[must_use]
    pub fn id(&self) -> &JobId {
        &self.id
    }

    /// The id of the object that a create command makes. The object exists before the job begins.
    #[must_use]
    pub fn entity_id(&self) -> Option<&str> {
        self.entity.as_deref()
    }

    /// Looks once and gives what the server says.
    ///
    /// # Errors
    /// Those of a read; [`is_not_found`](Error::is_not_found) when the server does not know the job: never accepted, not yet, or over for more than a day.
    pub async fn report(&self) -> Result<JobReport> {
        let report = read_report(&self.client, &self.id, &CallOptions::default()).await;
        report.map(|report| report.scrubbed(&self.secrets())).map_err(|error| error.scrubbed(&self.secrets()))
    }

    /// The same job, with its result read as something else: `serde_json::Value` reads anything.
    #[must_use]
    pub fn retyped<U>(&self) -> Job<U> {
        Job {
            client: self.client.clone(),
            id: self.id.clone(),
            command: self.command.clone(),
            sent: self.sent,
            steps: self.steps,
            entity: self.entity.clone(),
            sent_secrets: self.sent_secrets.clone(),
            result: PhantomData,
        }
    }

    /// What no error of this job may repeat.
    fn secrets(&self) -> Secrets {
        self.client.0.secrets().and(&self.sent_secrets)
    }

    fn named(&self, error: Error) -> Error {
        let error = error.scrubbed(&self.secrets());
        let error = if error.job_id().is_none() { error.with_job(self.id.clone()) } else { error };
        match &self.command {
            Some(command) if !matches!(error.command(), Some(known) if known != "queryAsyncJobResult") => {
                error.with_command(command, true)
            }
            _ => error,
        }
    }

    /// The report when the job is over, or `None` at the deadline.
    async fn finished(&self, patience: Duration) -> Result<Option<JobReport>> {
        let clock = &self.client.0.clock;
        let deadline = clock.monotonic().saturating_add(patience);
        let watched = self.client.0.poller.watch(
            &self.id,
            self.command.clone(),
            self.sent.zip(Some(self.steps)),
            clock.monotonic(),
            None,
        );
        tokio::select! {
            biased;
            report = watched => report.map(Some),
            () = clock.sleep_until(deadline) => Ok(None),
        }
    }
}

impl<T: DeserializeOwned> Job<T> {
    /// Looks once.
    ///
    /// # Errors
    /// Those of a read, and `malformed_reply` when the job succeeded with a result that is not a `T`. A failed job is not an error here.
    pub async fn status(&self) -> Result<JobStatus<T>> {
        Ok(match self.typed(&self.report().await?)? {
            JobStatus::Failed(error) => JobStatus::Failed(self.named(error)),
            JobStatus::Unknown(error) => JobStatus::Unknown(self.named(error)),
            other => other,
        })
    }

    /// Waits until the job is over, at most the client's job time-out.
    ///
    /// # Errors
    /// `job_failed`, `job_outcome_unknown`, `job_still_running` at the time-out (the job goes on, and so may the waiting), or those of a read.
    pub async fn wait(&self) -> Result<T> {
        let patience = self.client.0.timeouts.job;
        match self.finished(patience).await.map_err(|error| self.named(error))? {
            Some(report) => self.outcome(&report),
            None => {
                let message = format!("the job is still running after {} s", patience.as_secs());
                Err(self.named(Error::new(ErrorKind::JobStillRunning, message)))
            }
        }
    }

    /// Waits until the job is over, at most so long; then gives the handle back.
    ///
    /// # Errors
    /// `job_failed`, `job_outcome_unknown`, or those of a read.
    pub async fn wait_for(self, patience: Duration) -> Result<Waited<T>> {
        match self.finished(patience).await.map_err(|error| self.named(error))? {
            Some(report) => self.outcome(&report).map(Waited::Done),
            None => Ok(Waited::Running(self)),
        }
    }

    fn typed(&self, report: &JobReport) -> Result<JobStatus<T>> {
        if self.client.0.strict { report.status_strictly() } else { report.status() }
    }

    /// Watches the job: an item for each look at it, and one for its end. Without a time limit; dropping the stream ends the watching.
    pub fn progress(&self) -> JobProgress<T> {
        let now = self.client.0.clock.monotonic();
        let (sender, looks) = tokio::sync::mpsc::unbounded_channel();
        let sent = self.sent.zip(Some(self.steps));
        let end = self.client.0.poller.watch(&self.id, self.command.clone(), sent, now, Some(sender));
        JobProgress::new(self.clone(), self.sent.unwrap_or(now), looks, end)
    }

    /// What the end of the watching means.
    pub(super) fn ended(&self, report: Result<JobReport>) -> Result<T> {
        self.outcome(&report.map_err(|error| self.named(error))?)
    }

    fn outcome(&self, report: &JobReport) -> Result<T> {
        match self.typed(report).map_err(|error| self.named(error))? {
            JobStatus::Succeeded(result) => Ok(result),
            JobStatus::Failed(error) | JobStatus::Unknown(error) => Err(self.named(error)),
            JobStatus::Pending => {
                Err(self.named(Error::new(ErrorKind::Malformed, "the job was over and is pending again")))
            }
        }
    }
}

/// What the server says about a job, as it says it: whoever shows it scrubs it.
pub(crate) async fn read_report(client: &Client, id: &JobId, options: &CallOptions) -> Result<JobReport> {
    let command = CommandInfo::read("queryAsyncJobResult");
    let mut params = Params::default();
    params.set("jobid", id.as_str());
    let read = client.0.read(&command, &params, options, ReadPurpose::JobResult);
    let body = read.await.map_err(|error| error.with_job(id.clone()))?;
    let report = decode::wrapped(&body).and_then(decode::parse::<JobReport>);
    let mut report = report.map_err(|error| crate::request::malformed(&command, error).with_job(id.clone()))?;
    if !matches!(report.status, Some(0..=3)) {
        let message = match report.status {
            None => "the answer has no job status".to_owned(),
            Some(status) => format!("the answer has a job status that this client does not know: {status}"),
        };
        return Err(Error::new(ErrorKind::Malformed, message)
            .with_command("queryAsyncJobResult", false)
            .with_job(id.clone()));
    }
    report.id.get_or_insert_with(|| id.clone());
    Ok(report)
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for Job<T> {
    type Output = Result<T>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.wait().await })
    }
}

impl<T> Clone for Job<T> {
    fn clone(&self) -> Self {
        self.retyped()
    }
}

impl<T> fmt::Debug for Job<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("id", &self.id).field("command", &self.command).finish_non_exhaustive()
    }
}
