//! What became of a call.

use std::time::Duration;

use cloudstack_client::{Error, ErrorKind, Job, JobStatus, Submission, Waited};
use serde_json::Value;

use super::CloudStack;
use crate::model::{Call, CallKind, CallStatus, Outcome, VmId};

/// CloudStack's code for a command that the account may not use. It is decided before a job exists, for every copy alike.
const NOT_ALLOWED: u16 = 432;

impl CloudStack {
    /// The outcome of a command that was sent once.
    pub(super) async fn outcome<T>(&self, call: &Call, sent: Submission<T>) -> Outcome {
        let error = match sent {
            Submission::Accepted(job) => {
                // The typed result is not needed: what a job did is read from the objects, live.
                self.remember(call, job.retyped());
                return Outcome::pending();
            }
            Submission::Refused(error) | Submission::Unknown(_, error) => error,
        };
        // A refusal may be the answer to a second copy. Whether the first was accepted, only the job's id tells.
        match self.look(call).await {
            CallStatus::Absent if error.error_code() == Some(NOT_ALLOWED) => Outcome::refused(error.to_string()),
            CallStatus::Absent if self.has_no_queue(call, &error).await => Outcome::refused(error.to_string()),
            CallStatus::Absent | CallStatus::Unknown { .. } => Outcome::unknown(error.to_string()),
            status => Outcome::Accepted { status, reference: None },
        }
    }

    /// A stop that the server refused, of a VM that it lists no more: an expunged VM has no work queue.
    async fn has_no_queue(&self, call: &Call, error: &Error) -> bool {
        let stops = matches!(call.kind, CallKind::Stop | CallKind::Barrier | CallKind::ForceStop);
        if !stops || error.error_code() != Some(431) {
            return false;
        }
        let Ok(id) = VmId::new(&call.target) else { return false };
        matches!(self.read_vm(&id).await, Ok(None))
    }

    /// One look at a call's job.
    pub(super) async fn look(&self, call: &Call) -> CallStatus {
        let job: Job<Value> = self.client().job(call.id.as_uuid());
        match job.status().await {
            Ok(status) => job_status(status),
            Err(error) => failed_look(&error),
        }
    }

    /// Whether a call's job is called failed, and has no result.
    pub(super) async fn ended_without_a_word(&self, call: &Call) -> bool {
        let job: Job<Value> = self.client().job(call.id.as_uuid());
        match job.status().await {
            Ok(JobStatus::Pending | JobStatus::Succeeded(_) | JobStatus::Failed(_)) => false,
            Err(error) if error.is_not_found() => false,
            // What cannot be read is no reason to go on either.
            Ok(_) | Err(_) => true,
        }
    }

    /// Waits for the end of a call's job, with the poller that all jobs of the client share.
    pub(super) async fn wait(&self, call: &Call, patience: Duration) -> CallStatus {
        if patience.is_zero() {
            return self.look(call).await;
        }
        match self.job_of(call).wait_for(patience).await {
            Ok(Waited::Done(_)) => CallStatus::Succeeded,
            Ok(Waited::Running(_)) => CallStatus::Pending,
            Err(error) => match error.kind() {
                ErrorKind::JobFailed | ErrorKind::JobOutcomeUnknown => CallStatus::Failed { why: error.to_string() },
                _ => failed_look(&error),
            },
        }
    }
}

fn job_status(status: JobStatus<Value>) -> CallStatus {
    match status {
        JobStatus::Pending => CallStatus::Pending,
        JobStatus::Succeeded(_) => CallStatus::Succeeded,
        // A job that ended without saying how is one that failed: neither says anything about the effect.
        JobStatus::Failed(error) | JobStatus::Unknown(error) => CallStatus::Failed { why: error.to_string() },
        other => CallStatus::Unknown { why: format!("{other:?}") },
    }
}

fn failed_look(error: &Error) -> CallStatus {
    if error.is_not_found() { CallStatus::Absent } else { CallStatus::Unknown { why: error.to_string() } }
}
