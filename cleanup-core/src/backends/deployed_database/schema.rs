//! Which tables and columns are there.

use std::collections::BTreeMap;

use sqlx::MySqlConnection;

use super::error;
use crate::error::Result;

/// The tables that are read, where they exist.
pub(super) const JOBS: &str = "failover_jobs";
pub(super) const CONTEXTS: &str = "vm_replication_contexts";
pub(super) const VOLUMES: &str = "ossea_volumes";
pub(super) const MAPPINGS: &str = "device_mappings";
pub(super) const DISKS: &str = "vm_disks";
pub(super) const CONFIGS: &str = "ossea_configs";
pub(super) const TRACKING: &str = "job_tracking";

/// Without these nothing can be said about a failover test.
const NEEDED: [&str; 4] = ["job_id", "job_type", "status", "destination_vm_id"];

/// Tables and columns as `information_schema` has them: for each column its full type, as in `enum('a','b')`.
#[derive(Debug, Default)]
pub(super) struct Schema(BTreeMap<String, BTreeMap<String, String>>);

impl Schema {
    pub(super) async fn probe(connection: &mut MySqlConnection, shown: &str) -> Result<Self> {
        // Casts: the types of these columns differ between server versions.
        let columns: Vec<(String, String, String)> = sqlx::query_as(
            "SELECT CAST(table_name AS CHAR), CAST(column_name AS CHAR), CAST(column_type AS CHAR) \
             FROM information_schema.columns WHERE table_schema = DATABASE()",
        )
        .fetch_all(connection)
        .await
        .map_err(|e| error::failed(shown, "deployed_database.open", e))?;
        let mut schema = Self::default();
        for (table, column, kind) in columns {
            schema.0.entry(table).or_default().insert(column, kind);
        }
        match NEEDED.into_iter().find(|column| !schema.has(JOBS, column)) {
            Some(missing) => Err(error::no_column(shown, JOBS, missing)),
            None => Ok(schema),
        }
    }

    pub(super) fn has(&self, table: &str, column: &str) -> bool {
        self.0.get(table).is_some_and(|columns| columns.contains_key(column))
    }

    /// Whether the column of a job's status takes a word. Only an enum is known not to.
    pub(super) fn takes_status(&self, word: &str) -> bool {
        let kind = self.0.get(JOBS).and_then(|columns| columns.get("status"));
        kind.and_then(|kind| members(kind)).is_none_or(|members| members.iter().any(|member| member == word))
    }
}

/// The members of an enum's type.
fn members(kind: &str) -> Option<Vec<String>> {
    let list = kind.strip_prefix("enum(")?.strip_suffix(')')?;
    // A quote inside a member is doubled; members of interest have none, so that splitting cannot invent one.
    Some(list.split(',').map(|member| member.trim().trim_matches('\'').to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enum_takes_its_members_and_any_other_type_takes_every_word() {
        let with = |kind: &str| {
            let columns = BTreeMap::from([("status".to_owned(), kind.to_owned())]);
            Schema(BTreeMap::from([(JOBS.to_owned(), columns)]))
        };
        let schema = with("enum('completed','cleanup')");
        assert!(schema.takes_status("cleanup") && schema.takes_status("completed"));
        assert!(!schema.takes_status("cleanup_completed") && !schema.takes_status("clean"));
        assert!(with("varchar(64)").takes_status("cleanup_completed"));
    }
}
