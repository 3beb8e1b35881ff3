//! CloudStack's own commands.

use std::collections::BTreeMap;
use std::time::Duration;

use cloudstack_client::{Client, Error, Job, JobId, RawCall, Waited};
use serde_json::{Map, Value, json};

use super::cloud::JsonCloud;
use super::read::{input, output, settings};
use crate::door::{config, connect};
use crate::problem::Problem;
use crate::settings::Cloud;

/// The parameter by which a caller chooses a job's id.
const JOB: &str = "$job";

/// A client of CloudStack. Cheap to clone.
#[derive(Clone, Debug)]
pub struct JsonClient(Client);

impl JsonClient {
    /// A client of a real cloud: `{"kind":"keys",…}`, `{"kind":"file",…}` or `{"kind":"environment"}`.
    ///
    /// # Errors
    /// `invalid_input`.
    pub fn open(text: &str) -> Result<Self, Problem> {
        Ok(Self(connect(config(&settings::<Cloud>(text)?)?, 1.0)?))
    }

    /// A client of a simulated cloud.
    ///
    /// # Errors
    /// None that are expected.
    pub fn of(cloud: &JsonCloud) -> Result<Self, Problem> {
        Ok(Self(cloud.given()?.client))
    }

    /// Any command by its name, and the object under the reply's only key.
    ///
    /// # Errors
    /// The client's codes; the fact `may_have_happened` tells whether anything may be concluded.
    pub async fn request(&self, command: &str, parameters: &str) -> Result<String, Problem> {
        let (call, job) = self.call(command, parameters)?;
        if job.is_some() {
            return Err(crate::settings::invalid("only a command that is submitted has a job").into());
        }
        output(&call.send().await.map_err(problem)?)
    }

    /// An asynchronous command: `{"job":"…"}` once the server has taken it. `"$job"` among the parameters chooses the job's id.
    ///
    /// # Errors
    /// The client's codes. Where the reply was lost, the fact `job_id` is what to ask for.
    pub async fn submit(&self, command: &str, parameters: &str) -> Result<String, Problem> {
        let (call, job) = self.call(command, parameters)?;
        let call = match job {
            Some(id) => call.job_id(id),
            None => call,
        };
        // In a task of its own: whoever stops waiting must not cut a change off half sent.
        let sent = tokio::spawn(async move { call.send_job::<Value>().await });
        let job = sent.await.map_err(|e| {
            Problem::new("unexpected", format!("the request died: {e}"), "ask the cloud before doing anything else")
        })?;
        output(&json!({ "job": job.map_err(problem)?.id().as_str() }))
    }

    /// Waits for a job, at most so long: its result, or `{"status":"pending"}`.
    ///
    /// # Errors
    /// `job_failed`, `job_outcome_unknown`, or those of a read.
    pub async fn wait(&self, job: &str, patience: Option<Duration>) -> Result<String, Problem> {
        let handle: Job<Value> = self.0.job(JobId::from(job));
        let result = match patience {
            None => handle.wait().await.map_err(problem)?,
            Some(patience) => match handle.wait_for(patience).await.map_err(problem)? {
                Waited::Done(result) => result,
                Waited::Running(_) => return output(&json!({ "job": job, "status": "pending" })),
            },
        };
        output(&json!({ "job": job, "status": "succeeded", "result": result }))
    }

    fn call(&self, command: &str, parameters: &str) -> Result<(RawCall, Option<JobId>), Problem> {
        let parameters: Map<String, Value> = input("parameters", parameters)?;
        let (mut call, mut job) = (self.0.raw(command), None);
        for (name, value) in parameters {
            let text = match value {
                // Not said.
                Value::Null => continue,
                Value::String(text) => text,
                Value::Bool(_) | Value::Number(_) => value.to_string(),
                Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
                Value::Object(_) => {
                    let told = format!("parameters.{name} is an object: write maps as {name}[0].key");
                    return Err(crate::settings::invalid(told).into());
                }
            };
            if name == JOB {
                job = Some(JobId::from(text.as_str()));
            } else {
                call = call.param(name, text);
            }
        }
        Ok((call, job))
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn problem(e: Error) -> Problem {
    let mut facts = BTreeMap::new();
    let mut fact = |name: &str, value: Option<String>| value.map(|value| facts.insert(name.to_owned(), value));
    fact("command", e.command().map(str::to_owned));
    fact("job_id", e.job_id().map(|id| id.as_str().to_owned()));
    fact("http_status", e.http_status().map(|n| n.to_string()));
    fact("error_code", e.error_code().map(|n| n.to_string()));
    fact("cs_error_code", e.cs_error_code().map(|n| n.to_string()));
    fact("error_text", e.error_text().map(str::to_owned));
    fact("may_have_happened", Some(e.may_have_happened().to_string()));
    let next = match (e.may_have_happened(), e.job_id()) {
        (true, Some(_)) => "ask for the job before doing anything else; never send the command again unasked",
        (true, None) => "look at the cloud before doing anything else",
        (false, _) if e.is_retryable() => "nothing was changed: try again later",
        (false, _) => "nothing was changed: correct what the message says",
    };
    Problem {
        retryable: e.is_retryable() && !e.may_have_happened(),
        facts,
        ..Problem::new(e.kind().code(), e.to_string(), next)
    }
}
