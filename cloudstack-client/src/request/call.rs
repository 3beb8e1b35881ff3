use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{CallOptions, Pages, Param, Params};
use crate::backend::Sent;
use crate::client::{Body, Client, CommandInfo, ReadPurpose};
use crate::decode::{self, Mismatch, Page, Record};
use crate::error::{Error, ErrorKind, Result};
use crate::ids::JobId;
use crate::job::{Job, Submission, queue_steps, send_safely};

/// What the generated commands give. Boxed here, so that the compiler proves once, and not for each of the nine hundred commands,
/// that it can be sent to another thread.
pub(crate) type Pending<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// One request being built: what every generated command is a thin cover of.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) client: Client,
    pub(crate) command: CommandInfo,
    pub(crate) params: Params,
    pub(crate) options: CallOptions,
    pub(crate) expires: Option<Timestamp>,
    pub(crate) job: Option<JobId>,
}

impl Call {
    pub(crate) fn new(client: &Client, command: CommandInfo) -> Self {
        let (params, options) = (Params::default(), CallOptions::default());
        Self { client: client.clone(), command, params, options, expires: None, job: None }
    }

    pub(crate) fn putting<P: Param>(mut self, key: &'static str, value: P) -> Self {
        value.put(key, &mut self.params);
        self
    }

    pub(crate) fn set_job_id(&mut self, id: JobId) {
        self.job = Some(id);
    }

    pub(crate) fn set_expiry(&mut self, expires: Timestamp) {
        self.expires = Some(expires);
    }

    async fn body(&self) -> Result<Bytes> {
        let inner = &self.client.0;
        if self.command.changes {
            inner.change(&self.command, &self.params, &self.options, self.expires).await
        } else {
            inner.read(&self.command, &self.params, &self.options, ReadPurpose::Other).await
        }
    }

    pub(crate) async fn inner_object(self) -> Result<Value> {
        decode::wrapped(&self.body().await?).map_err(|error| malformed(&self.command, error))
    }

    /// Sends a command that answers at once.
    async fn send<T: DeserializeOwned>(self) -> Result<T> {
        let command = self.command.clone();
        let strict = self.client.0.strict;
        let object = decode::single(self.inner_object().await?);
        if strict {
            return decode::parse_strictly(object).map_err(|mismatch| misfit(&command, &mismatch));
        }
        decode::parse(object).map_err(|error| malformed(&command, error))
    }

    pub(crate) fn sending<T: DeserializeOwned + Send + 'static>(self) -> Pending<Result<T>> {
        Box::pin(self.send())
    }

    pub(crate) fn sending_job<T: 'static>(self) -> Pending<Result<Job<T>>> {
        Box::pin(async move { self.submit().await.into_result() })
    }

    pub(crate) fn submitting<T: 'static>(self) -> Pending<Submission<T>> {
        Box::pin(self.submit())
    }

    pub(crate) fn sending_safely<T: 'static>(self, patience: Duration) -> Pending<Result<Job<T>>> {
        Box::pin(send_safely(self, patience))
    }

    pub(crate) fn reading_rows<T: DeserializeOwned + Send + 'static>(self) -> Pending<Result<Vec<T>>> {
        Box::pin(self.rows())
    }

    pub(crate) fn reading_all<T: Record + DeserializeOwned + Send + 'static>(self) -> Pending<Result<Vec<T>>> {
        Box::pin(self.all())
    }

    pub(crate) fn reading_one<T: Record + DeserializeOwned + Send + 'static>(self) -> Pending<Result<T>> {
        Box::pin(self.one())
    }

    pub(crate) fn reading_optional<T: Record + DeserializeOwned + Send + 'static>(self) -> Pending<Result<Option<T>>> {
        Box::pin(self.optional())
    }

    /// Sends an asynchronous command under a job id of our choice.
    pub(crate) async fn submit<T>(mut self) -> Submission<T> {
        let id = self.job.take().unwrap_or_else(JobId::random);
        let command = self.command.clone();
        if !is_job_id(id.as_str()) {
            let message = "a job id must be a UUID in lower case";
            return Submission::Refused(
                Error::new(ErrorKind::InvalidRequest, message).with_command(&command.name, true).with_job(id),
            );
        }
        self.params.set("customjobid", id.as_str());
        let client = self.client.clone();
        let sent_at = client.0.clock.monotonic();
        let steps = queue_steps(&command.name, self.params.get("expunge") == Some("true"));
        let secrets = self.params.secrets(&command.name);
        let handle =
            |id: JobId| Job::submitted(&client, id, &command.name, sent_at, steps).with_secrets(secrets.clone());
        match self.inner_object().await {
            Ok(answer) => match answer.get("jobid").and_then(Value::as_str) {
                Some(given) => {
                    let entity = answer.get("id").and_then(Value::as_str).map(str::to_owned);
                    Submission::Accepted(handle(JobId::from(given)).with_entity(entity))
                }
                None => {
                    let error = Error::new(ErrorKind::Malformed, "the server's answer names no job")
                        .with_command(&command.name, true)
                        .with_sent(Sent::ReplyLost)
                        .with_job(id.clone());
                    Submission::Unknown(handle(id), error)
                }
            },
            Err(error) => {
                let error = error.with_job(id.clone());
                if error.may_have_happened() {
                    Submission::Unknown(handle(id), error)
                } else {
                    Submission::Refused(error)
                }
            }
        }
    }

    /// One request for rows, not decoded yet; `page` is a page number and size.
    pub(crate) async fn page_body(&self, page: Option<(usize, usize)>) -> Result<Body> {
        let mut params = self.params.clone();
        if let Some((number, size)) = page {
            params.set("page", number.to_string());
            params.set("pagesize", size.to_string());
        }
        self.client.0.read_body(&self.command, &params, &self.options, ReadPurpose::Other).await
    }

    /// Decodes a page of about so many rows.
    pub(crate) fn decode_body<T: Record + DeserializeOwned>(&self, body: &Body, expected: usize) -> Result<Page<T>> {
        let text = body.unpacking().filter(|_| !self.client.0.strict);
        if let Some(page) = text.and_then(|text| decode::list_page_in_parts(text, expected)) {
            return Ok(page);
        }
        let plain = body.clone().unpack();
        self.decode_page(&plain.map_err(|error| error.with_command(&self.command.name, self.command.changes))?)
    }

    fn decode_page<T: DeserializeOwned>(&self, body: &[u8]) -> Result<Page<T>> {
        if !self.client.0.strict {
            return decode::list_page(body).map_err(|error| malformed(&self.command, error));
        }
        decode::list_page_strictly(body)
            .map_err(|error| malformed(&self.command, error))?
            .map_err(|mismatch| misfit(&self.command, &mismatch))
    }

    async fn only_page<T: Record + DeserializeOwned>(&self) -> Result<Page<T>> {
        self.decode_body(&self.page_body(None).await?, 0)
    }

    /// All rows of a list that has no pages, or of a change that answers with several objects.
    async fn rows<T: DeserializeOwned>(self) -> Result<Vec<T>> {
        Ok(self.decode_page(&self.body().await?)?.rows)
    }

    async fn all<T: Record + DeserializeOwned + Send + 'static>(self) -> Result<Vec<T>> {
        let mut pages = self.pages();
        let mut rows = Vec::new();
        while let Some(page) = pages.next().await {
            rows.extend(page?);
        }
        Ok(rows)
    }

    pub(crate) fn pages<T: Record + DeserializeOwned + Send + 'static>(self) -> Pages<T> {
        Pages::new(self, T::key, Self::decode_body)
    }

    /// The only row.
    async fn one<T: Record + DeserializeOwned>(self) -> Result<T> {
        let command = self.command.clone();
        let row = self.optional().await?;
        row.ok_or_else(|| Error::new(ErrorKind::NotFound, "nothing matches").with_command(&command.name, false))
    }

    /// The only row, if there is one.
    async fn optional<T: Record + DeserializeOwned>(self) -> Result<Option<T>> {
        let mut page = self.only_page().await?;
        let found = page.rows.len();
        if found > 1 {
            let message = format!("one was asked for and {found} match; narrow the search down");
            return Err(Error::new(ErrorKind::Ambiguous, message).with_command(&self.command.name, false));
        }
        Ok(page.rows.pop())
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(&self.command.name).field("params", &self.params).field("job", &self.job).finish_non_exhaustive()
    }
}

pub(crate) fn malformed(command: &CommandInfo, error: serde_json::Error) -> Error {
    // serde_json's messages may quote values of the reply; the position is enough.
    let message = format!("the server's reply cannot be understood (line {}, column {})", error.line(), error.column());
    Error::new(ErrorKind::Malformed, message).with_command(&command.name, command.changes).with_sent(Sent::ReplyLost)
}

/// The reply is good JSON, and not what a strict reader takes.
fn misfit(command: &CommandInfo, mismatch: &Mismatch) -> Error {
    Error::new(ErrorKind::Malformed, format!("the server's reply does not fit the table: {mismatch}"))
        .with_command(&command.name, command.changes)
        .with_sent(Sent::ReplyLost)
}

/// The server's pattern: a UUID, lower case only.
fn is_job_id(text: &str) -> bool {
    uuid::Uuid::try_parse(text).is_ok_and(|id| id.hyphenated().to_string() == text)
}
