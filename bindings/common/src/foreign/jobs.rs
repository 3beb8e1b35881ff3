//! A job repository of another language.

use async_trait::async_trait;
use cleanup_core::evidence::{NewRecord, Record};
use cleanup_core::{Error, ErrorKind, JobRepository, Put, Result, Row, RowKind, RowQuery};
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::object::Object;
use super::wire;

#[derive(Debug)]
pub(super) struct ForeignJobs {
    object: Object,
    name: String,
}

impl ForeignJobs {
    pub(super) async fn new(object: Object) -> Result<Self> {
        object.require(&["name", "now", "get", "find", "events", "put_if"])?;
        let name = object.read("name", &()).await?;
        Ok(Self { object, name })
    }

    async fn read<T: DeserializeOwned>(&self, method: &'static str, arguments: &Value) -> Result<T> {
        self.object.ask(method, arguments).await.map_err(|text| Error::new(ErrorKind::Repository, text))
    }
}

#[async_trait]
impl JobRepository for ForeignJobs {
    fn name(&self) -> String {
        self.name.clone()
    }

    async fn now(&self) -> Result<Timestamp> {
        self.read("now", &json!({})).await
    }

    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>> {
        self.read("get", &json!({ "kind": kind, "id": id })).await
    }

    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>> {
        let query = json!({
            "kind": query.kind, "status": query.status, "test_vm": query.test_vm, "source_vm": query.source_vm, "test": query.test
        });
        self.read("find", &json!({ "query": query })).await
    }

    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>> {
        self.read("events", &json!({ "kind": kind, "id": id, "since": since, "limit": limit })).await
    }

    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put {
        let put = json!({ "expected": expected, "row": row, "claims": claims, "events": events });
        match self.object.ask::<wire::PutAnswer>("put_if", &put).await {
            Ok(answer) => answer.into(),
            Err(text) => Put::Unknown(Error::new(ErrorKind::Repository, text)),
        }
    }
}
