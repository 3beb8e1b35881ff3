//! The records of failover tests: what was started, and what of that was wrong.

use serde_json::json;

use super::engine::{Engine, because};
use super::observe::Sources;
use super::planner;
use super::row::{test_from_row, test_to_row, unfinished};
use super::runner::record;
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::RecordKind;
use crate::model::{FailoverTest, FailoverTestId, TestFingerprint, TestStatus, VmId, VolumeId};
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
        )
        .advise("look at what is recorded: if that is wrong, withdraw it and register again; if it is another failover test, give this one another id"))
    }

    /// Takes back the record of a failover test that is wrong: nothing is planned from it any more, and it protects no appliance. It stays in the list, and may be registered again with other facts.
    ///
    /// # Errors
    /// `NotFound`; `Busy` if a cleanup of it is not over; `Refused` if one has completed; `Repository`.
    pub async fn withdraw(&self, test: &FailoverTestId, by: &str) -> Result<FailoverTest> {
        for _ in 0..20 {
            let row = self.repository().get(RowKind::FailoverTest, test.as_str()).await?;
            let row = row.ok_or_else(|| {
                let text = format!("no failover test with the id {test} is recorded");
                Error::new(ErrorKind::NotFound, text)
                    .advise("give the failover test's own id, as the list of failover tests shows it")
            })?;
            let mut known = test_from_row(&row)?;
            if known.status == TestStatus::Withdrawn {
                return Ok(known);
            }
            if let (TestStatus::CleanupCompleted, Some(cleanup)) = (known.status, known.cleanup) {
                let text = format!(
                    "failover test {test} has been cleaned up: its record stays, see the report of cleanup {cleanup}"
                );
                return Err(Error::new(ErrorKind::Refused, text)
                    .with("cleanup", cleanup)
                    .advise("there is nothing left to withdraw; nothing was changed"));
            }
            for cleanup in self.repository().find(&unfinished()).await? {
                if cleanup.test == test.as_str() {
                    let status = &cleanup.status;
                    let text = format!(
                        "cleanup {} of failover test {test} is {status}: see it to its end, or cancel it",
                        cleanup.id
                    );
                    return Err(Error::new(ErrorKind::Busy, text)
                        .with("cleanup", cleanup.id)
                        .advise("withdraw the failover test when that cleanup has ended; a parked one is resolved first, or cancelled and resolved"));
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

    /// What these volumes hold now, while they are on the appliance: to be recorded with a failover test before it begins, and compared once they are home again.
    ///
    /// # Errors
    /// `Refused` without a device inspector that reads data, or if a volume is not on the appliance or has no serial number; `NotFound` if there is no such volume; `Unavailable` if something could not be read.
    pub async fn fingerprints(&self, appliance: &VmId, volumes: &[VolumeId]) -> Result<Vec<TestFingerprint>> {
        let refused = |text: String| Error::new(ErrorKind::Refused, text).in_operation("fingerprints");
        let Sources { volumes: store, inspector, .. } = self.sources();
        let inspector = inspector
            .as_ref()
            .ok_or_else(|| refused("nobody looks at the appliance's devices: give a device inspector".to_owned()))?;
        let mut found = Vec::new();
        for id in volumes {
            let volume = store.volume(id).await?;
            let volume = volume.ok_or_else(|| Error::new(ErrorKind::NotFound, format!("there is no volume {id}")))?;
            if volume.owner.as_ref() != Some(appliance) {
                let place = volume.owner.map_or_else(|| "on no VM".to_owned(), |owner| format!("on VM {owner}"));
                return Err(refused(format!(
                    "volume {id} is {place}, not on appliance {appliance}: only what the appliance has can be read there"
                )));
            }
            let serial = volume.serial.filter(|serial| !serial.trim().is_empty());
            let serial = serial.ok_or_else(|| {
                refused(format!(
                    "the store knows no serial number for volume {id}, so its disk cannot be told from another"
                ))
            })?;
            let fingerprint = inspector.fingerprint(appliance, &serial).await?;
            found.push(TestFingerprint { volume: id.clone(), fingerprint });
        }
        Ok(found)
    }

    /// All failover tests, the latest changed first.
    ///
    /// # Errors
    /// `Repository`.
    pub async fn tests(&self) -> Result<Vec<FailoverTest>> {
        self.repository().find(&RowQuery::all(RowKind::FailoverTest)).await?.iter().map(test_from_row).collect()
    }
}
