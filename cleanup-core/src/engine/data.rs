//! Whether volumes that came home hold what they held before the test.

use std::time::Duration;

use serde_json::json;
use tokio::time::{Instant, timeout_at};

use super::row::CleanupBody;
use super::runner::Runner;
use crate::decide::{DeviceView, View, Where};
use crate::evidence::RecordKind;
use crate::model::{Change, DataCheck, PlannedVolume};

/// How long one look at all volumes together may take. It decides nothing, so it shall not hold anything up.
const LIMIT: Duration = Duration::from_secs(10);

impl Runner {
    /// Compares the volumes that are home by this look, and were not compared yet, with their fingerprints.
    pub(super) async fn compare_data(&mut self, view: &View) {
        let Some(inspector) = self.shared.sources.inspector.clone() else { return };
        let until = Instant::now() + LIMIT;
        for (i, (planned, seen)) in self.body.plan.volumes.iter().zip(&view.volumes).enumerate() {
            let home = seen.place == Where::Appliance && seen.device == DeviceView::Right;
            let open = matches!(self.body.data.get(&i), None | Some(DataCheck::Unknown { .. }));
            let (Some(before), Some(serial)) = (&planned.before, &planned.serial) else { continue };
            if !home || !open {
                continue;
            }
            let read = inspector.fingerprint(&self.body.plan.appliance, serial);
            let check = match timeout_at(until, read).await {
                Ok(Ok(now)) => match before.changes(&now) {
                    what if what.is_empty() => DataCheck::Same,
                    what => DataCheck::Changed { what },
                },
                Ok(Err(e)) => DataCheck::Unknown { why: e.to_string() },
                Err(_) => DataCheck::Unknown { why: format!("it was not read within {} s", LIMIT.as_secs()) },
            };
            if self.body.data.get(&i) != Some(&check) {
                let facts = json!({ "compared": { "volume": planned.id, "check": check } });
                self.records.push(super::runner::record(RecordKind::Observed, facts));
                self.body.data.insert(i, check);
            }
        }
    }
}

/// What a person should know of the data that came home.
pub(super) fn warnings(body: &CleanupBody) -> impl Iterator<Item = String> {
    body.data.iter().filter_map(|(i, check)| warning(body, *i, check))
}

fn warning(body: &CleanupBody, i: usize, check: &DataCheck) -> Option<String> {
    let PlannedVolume { id, name, .. } = body.plan.volumes.get(i)?;
    let reverted = u8::try_from(i).is_ok_and(|i| body.progress.reverted.contains(&i));
    let words = check.words();
    let anew = |what: &[Change]| what.iter().any(|part| matches!(part, Change::FileSystem | Change::Size));
    match check {
        DataCheck::Unknown { .. } => Some(format!("volume {name} ({id}): {words}")),
        DataCheck::Changed { .. } if reverted => Some(format!(
            "volume {name} ({id}) went back to its snapshot, but {words}: look at its data before you rely on it, unless the appliance wrote there since it came home"
        )),
        DataCheck::Changed { what } if anew(what) => {
            Some(format!("volume {name} ({id}): {words}: the test seems to have made it anew"))
        }
        // What a test writes changes the ends, as it may.
        DataCheck::Same | DataCheck::Changed { .. } => None,
    }
}
