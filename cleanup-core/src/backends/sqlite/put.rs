//! The put: one transaction that holds the write lock from its first statement on.

use std::path::Path;

use sqlx::{Connection, Sqlite, SqliteConnection, Transaction};

use super::error;
use crate::error::{Error, Result};
use crate::evidence::NewRecord;
use crate::repository::{Conflict, Put, Row};

/// What is put, checked and written as text before the transaction begins.
pub(super) struct Change<'a> {
    expected: Option<u64>,
    row: &'a Row,
    body: String,
    claims: String,
    events: Vec<(i64, String, String)>,
}

impl<'a> Change<'a> {
    /// # Errors
    /// `InvalidInput` if something cannot be written as text.
    pub(super) fn new(
        path: &Path,
        expected: Option<u64>,
        row: &'a Row,
        claims: &[String],
        events: &[NewRecord],
    ) -> Result<Self> {
        let no = |what: &str, e: serde_json::Error| error::unstorable(path, what).caused_by(e);
        let events = events.iter().map(|event| {
            let kind = serde_json::to_value(event.kind).map_err(|e| no("the kind of an event", e))?;
            let kind = kind.as_str().ok_or_else(|| error::unstorable(path, "the kind of an event"))?.to_owned();
            let data = serde_json::to_string(&event.data).map_err(|e| no("the data of an event", e))?;
            Ok((event.at.as_microsecond(), kind, data))
        });
        Ok(Self {
            expected,
            row,
            body: serde_json::to_string(&row.body).map_err(|e| no("the body of a row", e))?,
            claims: serde_json::to_string(claims).map_err(|e| no("the claims of a row", e))?,
            events: events.collect::<Result<_>>()?,
        })
    }
}

/// How a put ended, and whether its connection is still good.
pub(super) enum Done {
    Clean(Put),
    Broken(Put),
}

pub(super) async fn put(connection: &mut SqliteConnection, path: &Path, change: &Change<'_>) -> Done {
    let refused = |e: sqlx::Error| Done::Broken(Put::Refused(error::put(path, e)));
    let mut transaction = match connection.begin_with("BEGIN IMMEDIATE").await {
        Ok(transaction) => transaction,
        Err(e) => return refused(e),
    };
    match write(&mut transaction, change).await {
        Err(e) => refused(e),
        Ok(Err(conflict)) => match transaction.rollback().await {
            Ok(()) => Done::Clean(Put::Conflict(conflict)),
            Err(_) => Done::Broken(Put::Conflict(conflict)),
        },
        Ok(Ok(version)) => match transaction.commit().await {
            Ok(()) => Done::Clean(Put::Committed(version)),
            Err(e) if error::is_surely_not_committed(&e) => refused(e),
            Err(e) => Done::Broken(Put::Unknown(unknown(path, e))),
        },
    }
}

fn unknown(path: &Path, e: sqlx::Error) -> Error {
    error::put(path, e).with("put", "may or may not have been written: read it before going on")
}

async fn write(
    transaction: &mut Transaction<'_, Sqlite>,
    change: &Change<'_>,
) -> Result<std::result::Result<u64, Conflict>, sqlx::Error> {
    let Change { expected, row, body, claims, events } = change;
    let (kind, id) = (row.kind.name(), row.id.as_str());

    let found: Option<i64> = sqlx::query_scalar("SELECT version FROM job_rows WHERE kind = ? AND id = ?")
        .bind(kind)
        .bind(id)
        .fetch_optional(&mut **transaction)
        .await?;
    let version = found.map(i64::cast_unsigned);
    if version != *expected {
        return Ok(Err(Conflict::Version(version)));
    }

    let taken: Option<(String, String)> = sqlx::query_as(
        "SELECT held.claim, held.id FROM json_each(?) AS wanted CROSS JOIN job_claims AS held ON held.claim = wanted.value
         WHERE NOT (held.kind = ? AND held.id = ?) ORDER BY wanted.key LIMIT 1",
    )
    .bind(claims)
    .bind(kind)
    .bind(id)
    .fetch_optional(&mut **transaction)
    .await?;
    if let Some((claim, holder)) = taken {
        return Ok(Err(Conflict::Claim { claim, holder }));
    }

    let next = version.unwrap_or(0) + 1;
    sqlx::query(
        "INSERT INTO job_rows (kind, id, version, status, test_vm, source_vm, test, body, updated_at, put)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(round(unixepoch('subsec') * 1000000) AS INTEGER),
                 (SELECT coalesce(max(put), 0) + 1 FROM job_rows))
         ON CONFLICT (kind, id) DO UPDATE SET
             version = excluded.version, status = excluded.status, test_vm = excluded.test_vm,
             source_vm = excluded.source_vm, test = excluded.test, body = excluded.body,
             updated_at = excluded.updated_at, put = excluded.put",
    )
    .bind(kind)
    .bind(id)
    .bind(next.cast_signed())
    .bind(&row.status)
    .bind(&row.test_vm)
    .bind(&row.source_vm)
    .bind(&row.test)
    .bind(body)
    .execute(&mut **transaction)
    .await?;

    sqlx::query("DELETE FROM job_claims WHERE kind = ? AND id = ?")
        .bind(kind)
        .bind(id)
        .execute(&mut **transaction)
        .await?;
    sqlx::query("INSERT INTO job_claims (claim, kind, id) SELECT DISTINCT value, ?, ? FROM json_each(?)")
        .bind(kind)
        .bind(id)
        .bind(claims)
        .execute(&mut **transaction)
        .await?;

    for (at, event, data) in events {
        sqlx::query(
            "INSERT INTO job_events (kind, id, number, at, event, data)
             SELECT ?1, ?2, coalesce(max(number), 0) + 1, ?3, ?4, ?5 FROM job_events WHERE kind = ?1 AND id = ?2",
        )
        .bind(kind)
        .bind(id)
        .bind(at)
        .bind(event)
        .bind(data)
        .execute(&mut **transaction)
        .await?;
    }
    Ok(Ok(next))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use serde_json::json;

    use super::super::connection;
    use super::super::options::SqliteOptions;
    use super::*;
    use crate::repository::RowKind;

    #[tokio::test]
    async fn a_file_without_room_refuses_and_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("jobs.db");
        let mut connection = connection::writer(&path, &SqliteOptions::default()).await.unwrap();
        sqlx::raw_sql("PRAGMA max_page_count = 30").execute(&mut connection).await.unwrap();
        let text = String::new();
        let row = Row {
            id: "a".into(),
            kind: RowKind::Cleanup,
            version: 0,
            status: text.clone(),
            test_vm: text.clone(),
            source_vm: text.clone(),
            test: text,
            body: json!("x".repeat(1 << 20)),
            updated_at: Timestamp::UNIX_EPOCH,
        };
        let change = Change::new(&path, None, &row, &[], &[]).unwrap();
        let Done::Broken(Put::Refused(error)) = put(&mut connection, &path, &change).await else {
            panic!("it was not refused");
        };
        assert!(error.to_string().contains("has no room to grow: free space on its disk"), "{error}");
        let small = Row { body: json!(0), ..row };
        let mut connection = connection::writer(&path, &SqliteOptions::default()).await.unwrap();
        let change = Change::new(&path, None, &small, &[], &[]).unwrap();
        assert!(matches!(put(&mut connection, &path, &change).await, Done::Clean(Put::Committed(1))));
    }
}
