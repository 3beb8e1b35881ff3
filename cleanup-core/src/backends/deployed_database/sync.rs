//! Telling the deployed database once more: after a crash, after an outage, at every start.

use super::repository::WithDeployed;
use super::sink::WriteBack;
use crate::error::{Error, ErrorKind, Result};
use crate::repository::{Put, Row, RowKind, RowQuery};

/// What became of telling one failover test's row.
#[derive(Debug)]
pub struct Synced {
    /// The failover test.
    pub test: String,
    /// The protected machine's name.
    pub source_vm: String,
    /// What became of it.
    pub told: Result<WriteBack>,
}

impl WithDeployed {
    /// Tells the deployed database how every failover test stands. What it knows already is not written again, and what somebody else has
    /// changed is left as it is. Failover tests without a cleanup are left out.
    ///
    /// # Errors
    /// `Repository` if the failover tests cannot be read; `Unavailable` or `Denied` if the deployed database cannot be asked. Trying again is safe.
    pub async fn sync(&self) -> Result<Vec<Synced>> {
        let rows = self.inner.find(&RowQuery::all(RowKind::FailoverTest)).await?;
        self.database.check().await?;
        let mut all = Vec::new();
        for row in rows {
            let told = self.sync_one(&row).await;
            if matches!(told, Ok(WriteBack::Nothing)) {
                continue;
            }
            self.remember(&row.id, &told);
            all.push(Synced { test: row.id, source_vm: row.source_vm, told });
        }
        Ok(all)
    }

    async fn sync_one(&self, row: &Row) -> Result<WriteBack> {
        if let Some(note) = self.intend(row).await? {
            // The row as it is, with the note: nothing is written elsewhere that is not written down here first.
            match self.inner.put_if(Some(row.version), row, &[], &[note.record()]).await {
                Put::Committed(_) => {}
                Put::Conflict(_) => {
                    return Err(Error::new(
                        ErrorKind::Busy,
                        format!("failover test {} has just changed: the next sync tells how it stands", row.id),
                    )
                    .advise("sync again"));
                }
                Put::Refused(e) | Put::Unknown(e) => return Err(e),
            }
        }
        self.tell(row).await
    }
}
