//! The daemon's own CloudStack client: signed `GET`s without an expiry or a job id, and waits of limited length.

use std::time::Duration;

use cloudstack_simulator::signature;
use serde_json::Value;
use tokio::time::Instant;

#[derive(Clone, Debug)]
pub(super) struct CloudClient {
    http: reqwest::Client,
    endpoint: String,
    api_key: String,
    secret_key: String,
    pub(super) poll: Duration,
}

impl CloudClient {
    pub(super) fn new(endpoint: String, poll: Duration) -> reqwest::Result<Self> {
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(60)).build()?;
        let (api_key, secret_key) = ("admin-api-key".to_owned(), "admin-secret-key".to_owned());
        Ok(Self { http, endpoint, api_key, secret_key, poll })
    }

    async fn call(&self, command: &str, parameters: &[(&str, &str)]) -> Result<Value, String> {
        let mut all = vec![("command", command), ("response", "json"), ("apiKey", &self.api_key)];
        all.extend(parameters);
        let signature = signature(all.iter().copied(), &self.secret_key);
        all.push(("signature", &signature));
        let mut url = reqwest::Url::parse(&self.endpoint).map_err(|e| e.to_string())?;
        url.query_pairs_mut().extend_pairs(all);
        let words = |e: reqwest::Error| e.without_url().to_string();
        let text = self.http.get(url).send().await.map_err(words)?.text().await.map_err(words)?;
        let answer: Value = serde_json::from_str(&text).map_err(|e| e.to_string())?;
        let body = answer.as_object().and_then(|all| all.values().next()).cloned().unwrap_or_default();
        match (&body["errorcode"], &body["errortext"]) {
            (Value::Number(code), text) => Err(format!("CloudStack API error {code}: {text}")),
            _ => Ok(body),
        }
    }

    /// Asks for a job; its id.
    pub(super) async fn submit(&self, command: &str, parameters: &[(&str, &str)]) -> Result<String, String> {
        let taken = self.call(command, parameters).await?;
        taken["jobid"].as_str().map(str::to_owned).ok_or_else(|| "no job id".to_owned())
    }

    /// Waits for a job, not for ever.
    pub(super) async fn wait(&self, job: &str, most: Duration) -> Result<(), String> {
        let deadline = Instant::now() + most;
        loop {
            let found = self.call("queryAsyncJobResult", &[("jobid", job)]).await?;
            match found["jobstatus"].as_u64() {
                Some(1) => return Ok(()),
                Some(2) => return Err(format!("Undefined error: {}", found["jobresult"])),
                _ if Instant::now() >= deadline => {
                    return Err("Timeout while waiting for async job to finish".to_owned());
                }
                _ => tokio::time::sleep(self.poll).await,
            }
        }
    }
}
