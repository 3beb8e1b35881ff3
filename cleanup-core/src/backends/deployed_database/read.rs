//! Rows as text, read from the columns that are there.

use std::collections::BTreeMap;

use sqlx::mysql::MySqlRow;
use sqlx::{MySql, MySqlConnection, QueryBuilder, Row as _};

use super::error;
use super::schema::Schema;
use crate::error::Result;
use crate::text::harmless;

const READ: &str = "deployed_database.read";

/// A column of interest.
#[derive(Clone, Copy, Debug)]
pub(super) enum Column {
    /// Read as text, whatever its type.
    Text(&'static str),
    /// A point in time, read as microseconds since 1970, by the server's own time zone where its type has none.
    Time(&'static str),
}

impl Column {
    fn name(self) -> &'static str {
        match self {
            Self::Text(name) | Self::Time(name) => name,
        }
    }
}

/// Begins a query for these columns of a table. A column that is missing is read as NULL.
pub(super) fn select(schema: &Schema, table: &'static str, columns: &[Column]) -> QueryBuilder<MySql> {
    let mut sql = QueryBuilder::new("SELECT ");
    for (i, column) in columns.iter().enumerate() {
        let name = column.name();
        if i > 0 {
            sql.push(", ");
        }
        match column {
            _ if !schema.has(table, name) => sql.push("CAST(NULL AS CHAR)"),
            Column::Text(_) => sql.push(format_args!("CAST(`{name}` AS CHAR)")),
            Column::Time(_) => sql.push(format_args!("CAST(FLOOR(UNIX_TIMESTAMP(`{name}`) * 1000000) AS CHAR)")),
        };
    }
    sql.push(format_args!(" FROM `{table}` WHERE "));
    sql
}

/// Does the query.
pub(super) async fn fetch(
    connection: &mut MySqlConnection,
    shown: &str,
    columns: &[Column],
    mut sql: QueryBuilder<MySql>,
) -> Result<Vec<Fields>> {
    let rows = sql.build().fetch_all(connection).await.map_err(|e| error::failed(shown, READ, e))?;
    rows.iter().map(|row| fields(shown, columns, row)).collect()
}

fn fields(shown: &str, columns: &[Column], row: &MySqlRow) -> Result<Fields> {
    let mut fields = BTreeMap::new();
    for (i, column) in columns.iter().enumerate() {
        let text: Option<String> = row.try_get(i).map_err(|e| error::failed(shown, READ, e))?;
        if let (Column::Time(name), Some(text)) = (column, &text)
            && text.parse::<i64>().is_err()
        {
            return Err(error::damaged(shown, &format!("{name} is {}", told(Some(text)))));
        }
        fields.insert(column.name(), text);
    }
    Ok(Fields(fields))
}

/// The columns of a row. NULL and a missing column are `None`; an empty text is a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fields(BTreeMap<&'static str, Option<String>>);

impl Fields {
    /// The text as it stands.
    pub(super) fn raw(&self, column: &str) -> Option<&str> {
        self.0.get(column)?.as_deref()
    }

    /// The text, if there is more than blanks.
    pub(super) fn given(&self, column: &str) -> Option<&str> {
        self.raw(column).map(str::trim).filter(|text| !text.is_empty())
    }

    /// Microseconds since 1970. MariaDB's zero date counts as none.
    pub(super) fn micros(&self, column: &str) -> Option<i64> {
        self.micros_raw(column).filter(|micros| *micros != 0)
    }

    /// Microseconds since 1970 as the server has them, the zero date included.
    pub(super) fn micros_raw(&self, column: &str) -> Option<i64> {
        self.raw(column)?.parse().ok()
    }

    /// The text for people: NULL, empty and a text are told apart.
    pub(super) fn told(&self, column: &str) -> String {
        told(self.raw(column))
    }
}

pub(super) fn told(text: Option<&str>) -> String {
    match text {
        None => "NULL".to_owned(),
        Some(text) if text.trim().is_empty() => "empty".to_owned(),
        Some(text) => format!("{:?}", harmless(text)),
    }
}
