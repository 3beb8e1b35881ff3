//! A recording as it lies in its file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;

#[derive(Debug)]
pub(crate) struct Recording {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) steps: Vec<Step>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Step {
    pub(crate) at: f64,
    pub(crate) command: Option<String>,
    pub(crate) params: BTreeMap<String, String>,
    pub(crate) status: u16,
    pub(crate) body: Value,
    pub(crate) request: BTreeMap<String, Value>,
    pub(crate) label: String,
    pub(crate) job: Option<Value>,
    pub(crate) job_finished_at: f64,
    pub(crate) await_job: Option<String>,
    pub(crate) fault: Option<Value>,
    pub(crate) sleep: Option<f64>,
    pub(crate) restart: Option<Value>,
}

impl Recording {
    pub(crate) fn folder() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("recordings")
    }

    pub(crate) fn load(name: &str) -> Self {
        let text = std::fs::read_to_string(Self::folder().join(format!("{name}.json"))).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        let steps = serde_json::from_value(value["steps"].clone()).unwrap();
        Self { name: name.to_owned(), text, steps }
    }

    pub(crate) fn millis(seconds: f64) -> u64 {
        std::time::Duration::from_secs_f64(seconds.max(0.0)).as_millis().try_into().unwrap()
    }

    /// The commands that the limited account was given: those that its calls show to be allowed.
    pub(crate) fn allowed(&self) -> Vec<&str> {
        let limited = |step: &&Step| step.request.get("apikey").and_then(Value::as_str) == Some("limited account");
        self.steps
            .iter()
            .filter(limited)
            .filter(|step| step.status != 432)
            .filter_map(|s| s.command.as_deref())
            .collect()
    }
}
