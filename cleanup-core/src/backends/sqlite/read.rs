//! Reads, each in a transaction of its own, so that it sees everything that was committed before.

use std::path::Path;

use jiff::Timestamp;
use sqlx::sqlite::SqlitePool;
use sqlx::{QueryBuilder, Sqlite};

use super::error;
use crate::error::Result;
use crate::evidence::Record;
use crate::repository::{Row, RowKind, RowQuery};

const COLUMNS: &str = "SELECT id, version, status, test_vm, source_vm, test, body, updated_at FROM job_rows";

type RowColumns = (String, i64, String, String, String, String, String, i64);

pub(super) async fn now(readers: &SqlitePool, path: &Path) -> Result<Timestamp> {
    let micros = sqlx::query_scalar("SELECT CAST(round(unixepoch('subsec') * 1000000) AS INTEGER)")
        .fetch_one(readers)
        .await
        .map_err(|e| error::read(path, e))?;
    time(path, micros)
}

pub(super) async fn get(readers: &SqlitePool, path: &Path, kind: RowKind, id: &str) -> Result<Option<Row>> {
    let mut sql = QueryBuilder::<Sqlite>::new(COLUMNS);
    sql.push(" WHERE kind = ").push_bind(kind.name()).push(" AND id = ").push_bind(id);
    let found: Option<RowColumns> =
        sql.build_query_as().fetch_optional(readers).await.map_err(|e| error::read(path, e))?;
    found.map(|columns| row(path, kind, columns)).transpose()
}

pub(super) async fn find(readers: &SqlitePool, path: &Path, query: &RowQuery) -> Result<Vec<Row>> {
    let mut sql = QueryBuilder::<Sqlite>::new(COLUMNS);
    sql.push(" WHERE kind = ").push_bind(query.kind.name());
    if !query.status.is_empty() {
        sql.push(" AND status IN (");
        let mut words = sql.separated(", ");
        for word in &query.status {
            words.push_bind(word);
        }
        sql.push(")");
    }
    for (column, value) in
        [(" AND test_vm = ", &query.test_vm), (" AND source_vm = ", &query.source_vm), (" AND test = ", &query.test)]
    {
        if let Some(value) = value {
            sql.push(column).push_bind(value);
        }
    }
    sql.push(" ORDER BY put DESC");
    let found: Vec<RowColumns> = sql.build_query_as().fetch_all(readers).await.map_err(|e| error::read(path, e))?;
    found.into_iter().map(|columns| row(path, query.kind, columns)).collect()
}

pub(super) async fn events(
    readers: &SqlitePool,
    path: &Path,
    (kind, id): (RowKind, &str),
    since: u64,
    limit: u32,
) -> Result<Vec<Record>> {
    let found: Vec<(i64, i64, String, String)> = sqlx::query_as(
        "SELECT number, at, event, data FROM job_events WHERE kind = ? AND id = ? AND number > ? ORDER BY number LIMIT ?",
    )
    .bind(kind.name())
    .bind(id)
    .bind(i64::try_from(since).unwrap_or(i64::MAX))
    .bind(i64::from(limit))
    .fetch_all(readers)
    .await
    .map_err(|e| error::read(path, e))?;
    found.into_iter().map(|columns| record(path, columns)).collect()
}

fn row(path: &Path, kind: RowKind, columns: RowColumns) -> Result<Row> {
    let (id, version, status, test_vm, source_vm, test, body, updated_at) = columns;
    let version = u64::try_from(version).map_err(|e| error::damaged(path, "a row's version").caused_by(e))?;
    let body = serde_json::from_str(&body).map_err(|e| error::damaged(path, "a row's body").caused_by(e))?;
    let updated_at = time(path, updated_at)?;
    Ok(Row { id, kind, version, status, test_vm, source_vm, test, body, updated_at })
}

fn record(path: &Path, (number, at, event, data): (i64, i64, String, String)) -> Result<Record> {
    let number = u64::try_from(number).map_err(|e| error::damaged(path, "an event's number").caused_by(e))?;
    let data = serde_json::from_str(&data).map_err(|e| error::damaged(path, "an event's data").caused_by(e))?;
    let kind =
        serde_json::from_value(event.as_str().into()).map_err(|e| error::newer_event(path, &event).caused_by(e))?;
    Ok(Record { number, at: time(path, at)?, kind, data })
}

fn time(path: &Path, micros: i64) -> Result<Timestamp> {
    Timestamp::from_microsecond(micros).map_err(|e| error::damaged(path, "a time").caused_by(e))
}
