use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Call, CallOptions};
use crate::client::{Client, CommandInfo};
use crate::error::Result;
use crate::ids::JobId;
use crate::job::{Job, Submission};

/// Any command by its name. Names that start with `list`, `query`, `get` or `find` are taken for reads, all others for changes:
/// the server's own rule, safe for what it does not know.
#[derive(Debug, Clone)]
#[must_use = "a command does nothing until it is sent"]
pub struct RawCall(Call);

impl RawCall {
    pub(crate) fn new(client: Client, name: String) -> Self {
        let lower = name.to_ascii_lowercase();
        let changes = !["list", "query", "get", "find"].iter().any(|verb| lower.starts_with(verb));
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
        self.0.submit().await
    }
}
