use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

/// The table of facts, as it is in the file.
#[derive(Debug, Deserialize)]
pub(super) struct Table {
    pub(super) commands: Vec<Command>,
    pub(super) types: BTreeMap<String, Type>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Command {
    pub(super) name: String,
    pub(super) service: String,
    #[serde(rename = "async")]
    pub(super) is_async: bool,
    #[serde(default)]
    pub(super) post: bool,
    #[serde(default)]
    pub(super) creates_before_job: bool,
    #[serde(default)]
    pub(super) sensitive_request: bool,
    #[serde(default)]
    pub(super) sensitive_response: bool,
    pub(super) since: Option<String>,
    #[serde(default)]
    pub(super) roles: Vec<String>,
    pub(super) response: String,
    pub(super) listkey: Option<String>,
    pub(super) singlekey: Option<String>,
    pub(super) params: Vec<Param>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Param {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default)]
    pub(super) entity: Vec<String>,
    #[serde(default)]
    pub(super) encoding: Vec<String>,
    pub(super) since: Option<String>,
    /// Of a map: see [`Corrections`](super::corrections::Corrections).
    #[serde(skip)]
    pub(super) rows: Option<Vec<String>>,
    /// Of a map: what else a caller must know.
    #[serde(skip)]
    pub(super) note: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Type {
    pub(super) fields: Vec<Field>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Field {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) of: Option<String>,
    pub(super) java: Option<String>,
    pub(super) since: Option<String>,
    #[serde(default)]
    pub(super) sensitive: bool,
    /// See [`Corrections`](super::corrections::Corrections).
    #[serde(skip)]
    pub(super) told_by: Option<String>,
    #[serde(default)]
    pub(super) roles: Vec<String>,
}

impl Table {
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_slice(&text).with_context(|| format!("{} is not a table", path.display()))
    }
}
