use std::time::Duration;

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Call, CallOptions};
use crate::api::{COMMANDS, CommandKind};
use crate::client::{Client, CommandInfo};
use crate::error::Result;
use crate::ids::JobId;
use crate::job::{Job, Submission};

/// Any command by its name. What the table of commands does not know is taken for a read where its name starts with `list`, `query`, `get` or
/// `find`, which is the server's own rule, and for a change otherwise; sent as a job, it is always a change.
#[derive(Debug, Clone)]
#[must_use = "a command does nothing until it is sent"]
pub struct RawCall(Call);

impl RawCall {
    pub(crate) fn new(client: Client, name: String) -> Self {
        let reads = || ["list", "query", "get", "find"].iter().any(|verb| name.to_ascii_lowercase().starts_with(verb));
        let changes = kind(&name).map_or_else(|| !reads(), |kind| kind != CommandKind::Read);
        Self(Call::new(&client, CommandInfo { name: name.into(), changes }))
    }

    /// Sets a parameter.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.params.set(name.into(), value);
        self
    }

    /// Chooses the id of the job, before it exists. For asynchronous commands.
    pub fn job_id(mut self, id: impl Into<JobId>) -> Self {
        self.0.set_job_id(id.into());
        self
    }

    /// Chooses the moment after which the server refuses this request. For commands that change something.
    pub fn expires_at(mut self, expires: Timestamp) -> Self {
        self.0.set_expiry(expires);
        self
    }

    /// Sets time limits for this call.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.0.options = options;
        self
    }

    /// Sends it and gives the object under the reply's only key, such as `{"count":1,"volume":[…]}`.
    ///
    /// # Errors
    /// Any kind; after a change, [`may_have_happened`](crate::Error::may_have_happened) tells whether it is safe to conclude anything.
    pub async fn send(self) -> Result<Value> {
        self.0.inner_object().await
    }

    /// Sends an asynchronous command; `T` is what its job results in.
    ///
    /// # Errors
    /// Any kind; see [`submit`](Self::submit) to tell a refusal from an unknown fate.
    pub async fn send_job<T: DeserializeOwned>(self) -> Result<Job<T>> {
        self.submit().await.into_result()
    }

    /// Sends an asynchronous command and tells what is known about its fate.
    pub async fn submit<T: DeserializeOwned>(self) -> Submission<T> {
        self.starting_a_job().submit().await
    }

    /// Sends the command until its fate is known, at most so long: exactly one job exists when this returns `Ok`, however many replies were lost.
    ///
    /// The job's id makes that possible (a random one, or the one chosen with `job_id`): after anything but an acceptance the server is asked for
    /// the job of that id. Only when it does not know the id is the same request sent again, under the same id, which the server accepts only once.
    /// A job that exists under a chosen id is taken for this one, whoever sent it.
    ///
    /// Commands that make their object before their job (`deployVirtualMachine`, `createVolume` …, see
    /// [`CREATES_BEFORE_JOB`](crate::api::CREATES_BEFORE_JOB)) are sent again only after the request before has expired by the server's own clock and
    /// ten more seconds, because the server would make a second object before it notices that the id is taken. Those ten seconds are an assumption:
    /// that a server which took a request in time has written its job down by then. The API promises nothing of the kind, so after a longer pause
    /// of the server within such a command there can be two objects, of which one has no job. `ExpiryPolicy::object_before_job` sets another time.
    /// Patience below 75 s is too short for a second try of those. With a login session, whose requests never expire, they are not sent again at all.
    ///
    /// A command that the table does not know is treated as one of those.
    ///
    /// # Errors
    /// Any kind. [`may_have_happened`](crate::Error::may_have_happened) is false only when no request that was sent can be accepted any more; when
    /// patience ended before that was known, it is true, and [`job_id`](crate::Error::job_id) is what to ask for later.
    pub async fn send_safely<T: DeserializeOwned>(self, patience: Duration) -> Result<Job<T>> {
        crate::job::send_safely(self.starting_a_job(), patience).await
    }

    /// What the table does not know and the caller takes for a job is no read, whatever its name.
    fn starting_a_job(mut self) -> Call {
        self.0.command.changes |= kind(&self.0.command.name).is_none();
        self.0
    }
}

/// What the table says of a command. The server does not mind the case of its name.
fn kind(name: &str) -> Option<CommandKind> {
    COMMANDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, kind)| *kind)
}
