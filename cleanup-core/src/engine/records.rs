//! The records of failover tests: what was started, and what of that was wrong.

use serde_json::json;

use super::engine::{Engine, because};
use super::planner;
use super::row::{test_from_row, test_to_row, unfinished};
use super::runner::record;
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::RecordKind;
use crate::model::{FailoverTest, FailoverTestId, TestStatus};
use crate::repository::{Put, RowKind, RowQuery};

impl Engine {
    /// Records that a failover test was started. Recording the same test again changes nothing; what was withdrawn is recorded anew.
    ///
    /// # Errors
    /// `InvalidInput` if the record makes no sense; `Busy` if its id stands for a different test; `Repository`.
    pub async fn register(&self, test: &FailoverTest) -> Result<FailoverTest> {
        planner::check_record(test)?;
        let mut version = None;
        for _ in 0..2 {
            let record = record(RecordKind::Registered, json!({ "test": test }));
            let unclear = match self.repository().put_if(version, &test_to_row(test)?, &[], &[record]).await {
                Put::Committed(_) => return Ok(test.clone()),
                Put::Refused(e) => return Err(e),
                unclear @ (Put::Conflict(_) | Put::Unknown(_)) => unclear,
            };
            let Some(row) = self.repository().get(RowKind::FailoverTest, test.id.as_str()).await? else {
                let text = format!("failover test {} could not be recorded: try again", test.id);
                return Err(because(unclear, text));
            };
            let known = test_from_row(&row)?;
            if known.status == TestStatus::Withdrawn && version.is_none() {
                version = Some(row.version);
                continue;
            }
            if (FailoverTest { status: test.status, cleanup: test.cleanup, ..known.clone() }) == *test {
                return Ok(known);
            }
            break;
        }
        Err(Error::new(
            ErrorKind::Busy,
            format!(
                "failover test {} is recorded already, with other facts: if those are wrong, withdraw it and register it again",
                test.id
            ),
        ))
    }

    /// Takes back the record of a failover test that is wrong: nothing is planned from it any more, and it protects no appliance. It stays in the list, and may be registered again with other facts.
    ///
    /// # Errors
    /// `NotFound`; `Busy` if a cleanup of it is not over; `Refused` if one has completed; `Repository`.
    pub async fn withdraw(&self, test: &FailoverTestId, by: &str) -> Result<FailoverTest> {
        for _ in 0..20 {
            let row = self.repository().get(RowKind::FailoverTest, test.as_str()).await?;
            let row =
                row.ok_or_else(|| Error::new(ErrorKind::NotFound, format!("failover test {test} is not recorded")))?;
            let mut known = test_from_row(&row)?;
            if known.status == TestStatus::Withdrawn {
                return Ok(known);
            }
            if let (TestStatus::CleanupCompleted, Some(cleanup)) = (known.status, known.cleanup) {
                let text = format!(
                    "failover test {test} has been cleaned up: its record stays, see the report of cleanup {cleanup}"
                );
                return Err(Error::new(ErrorKind::Refused, text).with("cleanup", cleanup));
            }
            for cleanup in self.repository().find(&unfinished()).await? {
                if cleanup.test == test.as_str() {
                    let status = &cleanup.status;
                    let text = format!(
                        "cleanup {} of failover test {test} is {status}: see it to its end, or cancel it",
                        cleanup.id
                    );
                    return Err(Error::new(ErrorKind::Busy, text).with("cleanup", cleanup.id));
                }
            }
            known.status = TestStatus::Withdrawn;
            let asked = record(RecordKind::Person, json!({ "asked": "withdraw", "by": by }));
            // A start in the meantime either changes this row first, or finds it withdrawn and ends as cancelled.
            match self.repository().put_if(Some(row.version), &test_to_row(&known)?, &[], &[asked]).await {
                Put::Committed(_) => return Ok(known),
                Put::Refused(e) => return Err(e),
                Put::Conflict(_) | Put::Unknown(_) => {}
            }
        }
        Err(Error::new(ErrorKind::Repository, format!("failover test {test} could not be withdrawn: try again")))
    }

    /// All failover tests, the latest changed first.
    ///
    /// # Errors
    /// `Repository`.
    pub async fn tests(&self) -> Result<Vec<FailoverTest>> {
        self.repository().find(&RowQuery::all(RowKind::FailoverTest)).await?.iter().map(test_from_row).collect()
    }
}
