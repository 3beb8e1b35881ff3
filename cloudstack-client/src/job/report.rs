use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::auth::Secrets;
use crate::decode::{self, SensitiveValue, record};
use crate::error::{Error, ErrorBody, ErrorKind, Result};
use crate::ids::JobId;

record! {
    /// What the server says about a job.
    JobReport {
        id: Option<JobId> = "jobid",
        /// 0 pending, 1 succeeded, 2 failed, 3 cancelled by the server.
        status: Option<i64> = "jobstatus",
        /// 0, or the error code of a failed job.
        result_code: Option<i64> = "jobresultcode",
        /// What it made or changed, or the error; null while it is pending.
        result: SensitiveValue = "jobresult",
        /// The Java class of the command; differs by the caller's role.
        command_class: Option<String> = "cmd",
        instance_type: Option<String> = "jobinstancetype",
        instance_id: Option<String> = "jobinstanceid",
        created: Option<Timestamp> = "created",
        completed: Option<Timestamp> = "completed",
    }
}

/// How a job stands.
#[derive(Debug)]
#[non_exhaustive]
pub enum JobStatus<T> {
    /// Queued or running.
    Pending,
    /// Done, with what it made or changed.
    Succeeded(T),
    /// Ended with an error of kind `job_failed`. It may have done part of its work.
    Failed(Error),
    /// Cancelled, or ended without saying how, as jobs do when the management server restarts (`job_outcome_unknown`). It may have done its work.
    Unknown(Error),
}

impl JobReport {
    /// Whether it is still queued or running.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        !matches!(self.status, Some(1..=3))
    }

    /// The typed status.
    ///
    /// # Errors
    /// `malformed_reply` when the job succeeded with a result that is not a `T`. The types of CloudStack's objects read any object, and no result
    /// at all as one without fields.
    pub fn status<T: DeserializeOwned>(&self) -> Result<JobStatus<T>> {
        self.status_by(|object| decode::parse(object).map_err(|_| "cannot be understood".to_owned()))
    }

    /// The same for a client that reads strictly.
    pub(super) fn status_strictly<T: DeserializeOwned>(&self) -> Result<JobStatus<T>> {
        self.status_by(|object| {
            decode::parse_strictly(object).map_err(|mismatch| format!("does not fit the table: {mismatch}"))
        })
    }

    fn status_by<T>(&self, parse: impl FnOnce(Value) -> Result<T, String>) -> Result<JobStatus<T>> {
        match self.status {
            Some(1) => parse(decode::single(self.result.0.clone())).map(JobStatus::Succeeded).map_err(|what| {
                self.about(Error::new(ErrorKind::Malformed, format!("the job succeeded, but its result {what}")))
            }),
            Some(2) => Ok(match ErrorBody::read(&self.result) {
                Some(body) => JobStatus::Failed(self.about(Error::new(ErrorKind::JobFailed, "the job failed").with_body(body))),
                None => JobStatus::Unknown(self.about(Error::new(
                    ErrorKind::JobOutcomeUnknown,
                    "the job ended without saying how, as jobs do when the management server restarts; look at its objects",
                ))),
            }),
            Some(3) => Ok(JobStatus::Unknown(self.about(Error::new(
                ErrorKind::JobOutcomeUnknown,
                "the server has cancelled the job; look at its objects",
            )))),
            _ => Ok(JobStatus::Pending),
        }
    }

    /// The same without these secrets in what the server says about a failure.
    pub(super) fn scrubbed(mut self, secrets: &Secrets) -> Self {
        if self.status == Some(2) {
            scrub_all(&mut self.result.0, secrets);
        }
        self
    }

    fn about(&self, error: Error) -> Error {
        match &self.id {
            Some(id) => error.with_job(id.clone()),
            None => error,
        }
    }
}

fn scrub_all(value: &mut Value, secrets: &Secrets) {
    match value {
        Value::String(text) => *text = secrets.scrub(text),
        Value::Array(items) => items.iter_mut().for_each(|item| scrub_all(item, secrets)),
        Value::Object(members) => members.values_mut().for_each(|member| scrub_all(member, secrets)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
