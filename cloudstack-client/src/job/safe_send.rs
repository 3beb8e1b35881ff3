use std::time::Duration;

use jiff::Timestamp;

use super::handle::read_report;
use super::{Job, Submission, queue_steps};
use crate::api::{COMMANDS, CREATES_BEFORE_JOB};
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::ids::JobId;
use crate::request::{Call, CallOptions};

/// Sends an asynchronous command until its fate is known, as its documentation says.
pub(crate) async fn send_safely<T>(mut call: Call, patience: Duration) -> Result<Job<T>> {
    let id = call.job.clone().unwrap_or_else(JobId::random);
    call.set_job_id(id.clone());
    let (client, started) = (call.client.clone(), call.client.0.clock.monotonic());
    let sending = Sending {
        deadline: started.saturating_add(patience),
        makes_object_first: makes_object_first(&call.command.name),
        started,
        client,
        id,
        call,
        open: None,
        lost: None,
    };
    sending.run().await
}

fn makes_object_first(command: &str) -> bool {
    CREATES_BEFORE_JOB.binary_search(&command).is_ok() || COMMANDS.iter().all(|(known, _)| *known != command)
}

/// One command on its way.
struct Sending {
    client: Client,
    call: Call,
    id: JobId,
    makes_object_first: bool,
    started: Duration,
    deadline: Duration,
    /// Requests whose fate is unknown can be accepted until then.
    open: Option<Open>,
    /// What became of the last of those.
    lost: Option<Error>,
}

#[derive(Clone, Copy)]
enum Open {
    Until(Timestamp),
    /// Requests of a login session do not expire.
    ForEver,
}

/// What the server says about the job.
enum Asked<T> {
    Exists(Job<T>),
    NotKnown,
    /// Nothing before patience ended.
    NoAnswer,
}

impl Sending {
    async fn run<T>(mut self) -> Result<Job<T>> {
        let mut tried = 0;
        loop {
            let refused = match self.send().await {
                Submission::Accepted(job) => return Ok(job),
                Submission::Refused(error) => Some(error),
                Submission::Unknown(_, error) => {
                    self.lost = Some(error);
                    None
                }
            };
            // Where nothing was ever on its way, and this did not leave either, there is nothing to ask for.
            let never_left = refused.as_ref().is_some_and(|error| error.http_status().is_none());
            let mut asked = if never_left && self.open.is_none() { Asked::NotKnown } else { self.ask().await };
            let again = refused.as_ref().is_none_or(is_passing);
            if matches!(asked, Asked::NotKnown) && (!again || self.makes_object_first) {
                asked = self.settle().await;
            }
            match (asked, refused) {
                (Asked::Exists(job), _) => return Ok(job),
                (Asked::NoAnswer, refused) => return Err(self.given_up(refused)),
                (Asked::NotKnown, Some(refused)) if !again => return Err(refused),
                (Asked::NotKnown, refused) => {
                    let wait = refused.as_ref().and_then(Error::retry_after).unwrap_or_else(|| pause(tried));
                    if !self.sleep(wait).await {
                        return Err(self.given_up(refused));
                    }
                }
            }
            tracing::debug!(command = %self.call.command.name, job = %self.id, tried, "the server knows no such job: sending again under the same id");
            tried += 1;
        }
    }

    async fn send<T>(&mut self) -> Submission<T> {
        let mut call = self.call.clone();
        if call.expires.is_none() && self.client.0.credentials.user().is_none() {
            match self.client.fresh_expiry_before(self.deadline).await {
                Ok(expires) => call.set_expiry(expires),
                Err(error) if error.is_retryable() => {
                    let message = format!("the server's clock cannot be found out: {error}");
                    return Submission::Refused(
                        Error::new(ErrorKind::NotSent, message).with_command(&call.command.name, true),
                    );
                }
                Err(error) => return Submission::Refused(error.with_command(&call.command.name, true)),
            }
        }
        let left = self.left();
        call.options.request_timeout =
            Some(call.options.request_timeout.unwrap_or(self.client.0.timeouts.request).min(left));
        let expires = call.expires;
        let submission = call.submit().await;
        if matches!(submission, Submission::Unknown(..)) {
            self.open = Some(match (self.open, expires) {
                (Some(Open::ForEver), _) | (_, None) => Open::ForEver,
                (Some(Open::Until(before)), Some(expires)) => Open::Until(before.max(expires)),
                (None, Some(expires)) => Open::Until(expires),
            });
        }
        submission
    }

    /// Asks for the job until there is an answer.
    async fn ask<T>(&self) -> Asked<T> {
        let mut tried = 0;
        while !self.left().is_zero() {
            let options = CallOptions { timeout: Some(self.left()), ..CallOptions::default() };
            match read_report(&self.client, &self.id, &options).await {
                Ok(report) => return Asked::Exists(self.job().with_entity(report.instance_id)),
                Err(error) if error.error_code() == Some(431) => return Asked::NotKnown,
                Err(error) => tracing::debug!(job = %self.id, "cannot ask for the job: {error}"),
            }
            self.sleep(pause(tried)).await;
            tried += 1;
        }
        Asked::NoAnswer
    }

    fn job<T>(&self) -> Job<T> {
        let (name, params) = (&self.call.command.name, &self.call.params);
        let steps = queue_steps(name, params.get("expunge") == Some("true"));
        Job::submitted(&self.client, self.id.clone(), name, self.started, steps).with_secrets(params.secrets(name))
    }

    /// Waits until nothing that was sent can be accepted any more, and asks once more.
    async fn settle<T>(&mut self) -> Asked<T> {
        let expires = match self.open {
            None => return Asked::NotKnown,
            Some(Open::ForEver) => return Asked::NoAnswer,
            Some(Open::Until(expires)) => expires,
        };
        let mut tried = 0;
        loop {
            let ahead = Duration::try_from(expires.duration_since(self.client.server_time())).unwrap_or_default();
            if !self.sleep(ahead + pause(tried)).await {
                return Asked::NoAnswer;
            }
            let passed = self.client.0.within(self.deadline, self.client.expiry_has_passed(expires)).await;
            if matches!(passed, Ok(true)) {
                break;
            }
            tried += 1;
        }
        if self.makes_object_first && !self.sleep(self.client.0.expiry.object_before_job).await {
            return Asked::NoAnswer;
        }
        let asked = self.ask().await;
        if matches!(asked, Asked::NotKnown) {
            self.open = None;
        }
        asked
    }

    fn left(&self) -> Duration {
        self.deadline.saturating_sub(self.client.0.clock.monotonic())
    }

    /// Whether there is patience left after that pause.
    async fn sleep(&self, pause: Duration) -> bool {
        let clock = &self.client.0.clock;
        let until = clock.monotonic().saturating_add(pause);
        clock.sleep_until(until.min(self.deadline)).await;
        until < self.deadline
    }

    /// The error when patience ends: of the request that may still be accepted, if there is one.
    fn given_up(self, refused: Option<Error>) -> Error {
        let open = self.lost.filter(|_| self.open.is_some());
        let never = || Error::new(ErrorKind::NotSent, "patience ended before the command could be sent");
        open.or(refused).unwrap_or_else(never).with_command(&self.call.command.name, true).with_job(self.id)
    }
}

/// Whether the same command may be accepted later.
fn is_passing(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotSent | ErrorKind::Throttled)
        || error.kind() == ErrorKind::Api && error.error_code() == Some(503)
}

fn pause(tried: u32) -> Duration {
    Duration::from_millis(100).saturating_mul(1 << tried.min(5))
}
