//! What is answered, where the engine's own types are not enough.

use cleanup_core::evidence::Evidence;
use cleanup_core::{CleanupId, Ending, FailoverTestId, Plan, ProgressEvent, Report, Residue, VmId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A plan and the hash that a start sends back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanOutput {
    /// The plan's hash.
    pub plan_hash: String,
    /// The plan.
    pub plan: Plan,
}

impl From<Plan> for PlanOutput {
    fn from(plan: Plan) -> Self {
        Self { plan_hash: plan.hash(), plan }
    }
}

/// How a cleanup stands; its report says more.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CleanupOutput {
    /// Its id.
    pub id: CleanupId,
    /// `running`, `parked`, `completed` or `cancelled`.
    pub status: &'static str,
    /// The failover test.
    pub test: FailoverTestId,
    /// The name of the protected machine.
    pub source_vm: String,
    /// The VM to clean up.
    pub test_vm: VmId,
    /// Who asked.
    pub by: String,
    /// The sealed plan's hash.
    pub plan_hash: String,
    /// When it began, by the repository's clock.
    pub began_at: Timestamp,
    /// When it last changed, by the repository's clock.
    pub updated_at: Timestamp,
    /// How it ended, once it has: for a parked one why, and what a person does next.
    #[serde(flatten)]
    pub ending: Option<Ending>,
    /// What was left behind, once it has ended other than parked.
    pub residue: Vec<Residue>,
    /// The latest step, if the cleanup runs in the process that is asked.
    pub progress: Option<ProgressEvent>,
}

impl CleanupOutput {
    /// The short form of a report.
    #[must_use]
    pub fn new(report: &Report, progress: Option<ProgressEvent>) -> Self {
        Self {
            id: report.cleanup,
            status: report.ending.as_ref().map_or("running", Ending::name),
            test: report.plan.test.clone(),
            source_vm: report.plan.source_vm.clone(),
            test_vm: report.plan.test_vm.clone(),
            by: report.by.clone(),
            plan_hash: report.plan_hash.clone(),
            began_at: report.began_at,
            updated_at: report.at,
            ending: report.ending.clone(),
            residue: report.residue.clone(),
            progress: progress.filter(|_| report.ending.is_none()),
        }
    }
}

/// What a sealed event log is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EvidenceOutput {
    /// The cleanup.
    pub cleanup: CleanupId,
    /// How many entries it has.
    pub entries: u64,
    /// The seal of the last one.
    pub head: String,
}

impl From<&Evidence> for EvidenceOutput {
    fn from(evidence: &Evidence) -> Self {
        Self { cleanup: evidence.cleanup, entries: evidence.chain.entries, head: evidence.chain.head.clone() }
    }
}
