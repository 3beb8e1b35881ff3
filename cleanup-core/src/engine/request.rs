//! What is asked of an engine.

use super::find::TestRef;
use crate::model::{After, Consent, FailoverTestId, Plan, SnapshotRule, VmId};

/// What a plan is wanted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRequest {
    /// The failover test.
    pub test: TestRef,
    /// What happens to the test VM.
    pub after: After,
    /// What happens to the snapshots that the failover test's record names.
    pub snapshots: SnapshotRule,
    /// What is agreed to.
    pub consent: Consent,
}

impl PlanRequest {
    /// Deletes the test VM, with device proof and without force; snapshots stay.
    #[must_use]
    pub fn new(test: TestRef) -> Self {
        Self { test, after: After::default(), snapshots: SnapshotRule::default(), consent: Consent::default() }
    }

    /// Whether this asks for what was planned.
    pub(super) fn fits(&self, plan: &Plan) -> bool {
        let named = match &self.test {
            TestRef::Id(id) => *id == plan.test,
            TestRef::TestVm(vm) => *vm == plan.test_vm,
            TestRef::SourceVm(name) => *name == plan.source_vm,
            TestRef::Any(text) => {
                let text = text.trim();
                text == plan.source_vm
                    || FailoverTestId::new(text).is_ok_and(|id| id == plan.test)
                    || VmId::new(text).is_ok_and(|vm| vm == plan.test_vm)
            }
        };
        named && self.wants_the_same(plan)
    }

    /// Whether this asks for the same to be done as was planned, whatever it is done to.
    pub(super) fn wants_the_same(&self, plan: &Plan) -> bool {
        self.after == plan.after && self.snapshots == plan.snapshots && self.consent == plan.consent
    }
}

/// What a cleanup is started with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartRequest {
    /// What to do.
    pub plan: PlanRequest,
    /// Who asks.
    pub by: String,
    /// The idempotency key: the same key always means the same cleanup. Drawn at random if empty.
    pub key: Option<String>,
    /// The hash of the plan that was looked at: the start is refused if the world has drifted since.
    pub expect: Option<String>,
    /// The plan with that hash, where another process made it: then a refusal can say what has changed.
    pub shown: Option<Plan>,
}

impl StartRequest {
    /// Starts without a key and without having looked at a plan.
    pub fn new(plan: PlanRequest, by: impl Into<String>) -> Self {
        Self { plan, by: by.into(), key: None, expect: None, shown: None }
    }
}
