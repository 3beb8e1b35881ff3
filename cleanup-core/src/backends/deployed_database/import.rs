//! From the deployed system's rows to a failover test. Pure: what was read comes in, a record or a refusal goes out.

use std::collections::BTreeSet;

use jiff::Timestamp;
use uuid::Uuid;

use super::error;
use super::read::Fields;
use super::source::{DeployedTest, row_of};
use super::status::DeployedStatus;
use super::volumes::{snapshots, volumes};
use crate::error::Result;
use crate::model::{FailoverTest, FailoverTestId, TestStatus, VmId};
use crate::text::harmless;

/// Everything that was read about one row of `failover_jobs`.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) job: Fields,
    pub(super) contexts: Vec<Fields>,
    pub(super) configs: Vec<Fields>,
    pub(super) volumes: Vec<Fields>,
    pub(super) mappings: Vec<Fields>,
    pub(super) disks: Vec<Fields>,
    pub(super) tracked: Vec<Fields>,
    /// The appliance by the settings.
    pub(super) appliance: Option<VmId>,
}

/// A row of `failover_jobs`, so that a person finds it.
pub(super) fn row_name(job: &Fields) -> String {
    format!(
        "row {} of failover_jobs (job {}, VM {}, {}, {})",
        job.raw("id").unwrap_or("without an id"),
        job.told("job_id"),
        job.told("source_vm_name"),
        harmless(job.raw("job_type").unwrap_or("NULL")),
        DeployedStatus::new(job.raw("status").unwrap_or_default())
    )
}

pub(super) fn import(facts: &Facts) -> Result<DeployedTest> {
    let job = &facts.job;
    let name = row_name(job);
    let mut notes = Vec::new();
    if job.raw("job_type") != Some("test") {
        return Err(error::refused(&name, "is no test failover: only test failovers are cleaned up"));
    }
    let status = status(facts, &name, &mut notes)?;
    let id = job_id(job, &name)?;
    let context = context(facts, &name)?;
    let source_vm = source_vm(job, context, &name)?;
    let test_vm = test_vm(job, context, &name)?;
    let appliance = appliance(facts, &name)?;
    if test_vm == appliance {
        return Err(error::wrong(&name, "names the appliance itself as its test VM: correct destination_vm_id"));
    }
    let volumes = volumes(facts, &test_vm, &name, &mut notes)?;
    let snapshots = snapshots(facts, &volumes, &name, &mut notes)?;
    let began = job.micros("started_at").or_else(|| job.micros("created_at"));
    let began_at = began.and_then(|micros| Timestamp::from_microsecond(micros).ok());
    if began_at.is_none() {
        let what = "does not say when the test began, and so nothing would show that its test VM was made for it: fill in started_at";
        return Err(error::wrong(&name, what));
    }
    let owner = facts.tracked.first().and_then(|tracked| tracked.given("owner")).unwrap_or_default();
    let test = FailoverTest {
        id,
        source_vm,
        test_vm,
        appliance,
        volumes: volumes.into_iter().collect(),
        disposable: Vec::new(),
        snapshots,
        fingerprints: Vec::new(),
        began_at,
        tag: None,
        by: owner.to_owned(),
        status,
        cleanup: None,
    };
    Ok(DeployedTest { test, row: row_of(job), notes })
}

/// What the status says, where another program may be at work on the test.
fn status(facts: &Facts, name: &str, notes: &mut Vec<String>) -> Result<TestStatus> {
    let status = DeployedStatus::new(facts.job.raw("status").unwrap_or_default());
    let tracked = facts.tracked.first().and_then(|tracked| tracked.given("status"));
    let over = matches!(tracked, Some("completed" | "failed" | "cancelled"));
    if !status.is_settled() && !over {
        let what = format!(
            "is still being set up by its status, or by a program that knows more statuses ({status}), and job_tracking does not say that its job has ended: \
             wait for its end; if nobody is at it any more, set its status to failed"
        );
        return Err(error::refused(name, &what));
    }
    if !status.is_settled() {
        notes.push(format!(
            "its status is {status}, but job_tracking says that its job has {}",
            tracked.unwrap_or_default()
        ));
    }
    let context = facts.contexts.first().and_then(|context| context.given("current_status"));
    match &status {
        DeployedStatus::CleanupCompleted => return Ok(TestStatus::CleanupCompleted),
        DeployedStatus::CleaningUp(word) => {
            notes.push(format!("its status is {word}: another clean-up has begun, and may be at work or may have ended"));
        }
        DeployedStatus::Completed if context == Some("ready_for_failover") => notes.push(
            "its status is completed, which is also written after a clean-up, and its VM context is ready_for_failover: it may have been cleaned up already"
                .to_owned(),
        ),
        _ => {}
    }
    if context == Some("failed_over_live") {
        return Err(error::refused(name, "belongs to a VM context that has failed over live: its volumes are in use"));
    }
    Ok(TestStatus::Active)
}

fn job_id(job: &Fields, name: &str) -> Result<FailoverTestId> {
    let text = job.raw("job_id").unwrap_or_default();
    let id = FailoverTestId::new(text).map_err(|e| error::wrong(name, &format!("has no job id: {e}")))?;
    if !id.as_str().eq_ignore_ascii_case(text) {
        return Err(error::wrong(
            name,
            "has a job id with blanks around it or with a UUID in an unusual spelling: write it plainly",
        ));
    }
    Ok(id)
}

fn context<'a>(facts: &'a Facts, name: &str) -> Result<&'a Fields> {
    let id = facts.job.told("vm_context_id");
    match facts.contexts.as_slice() {
        [one] => Ok(one),
        [] if facts.job.given("vm_context_id").is_none() => {
            let what = format!(
                "does not say which VM context it belongs to (vm_context_id is {id}), so its volumes cannot be known: fill in the context_id of that VM from vm_replication_contexts"
            );
            Err(error::wrong(name, &what))
        }
        [] => Err(error::wrong(name, &format!("names the VM context {id}, which is not there: correct vm_context_id"))),
        _ => Err(error::wrong(name, &format!("names the VM context {id}, which is there more than once"))),
    }
}

fn source_vm(job: &Fields, context: &Fields, name: &str) -> Result<String> {
    let (own, its) = (job.given("source_vm_name"), context.given("vm_name"));
    match (own, its) {
        (Some(own), Some(its)) if own != its => {
            let what = format!(
                "is of VM {}, but its VM context is of {}: one of the two is swapped; correct source_vm_name or vm_context_id",
                job.told("source_vm_name"),
                context.told("vm_name")
            );
            Err(error::wrong(name, &what))
        }
        (Some(vm), _) | (None, Some(vm)) => Ok(vm.to_owned()),
        (None, None) => Err(error::wrong(name, "names no source VM, nor does its VM context: fill in source_vm_name")),
    }
}

fn test_vm(job: &Fields, context: &Fields, name: &str) -> Result<VmId> {
    let told = job.told("destination_vm_id");
    let advice = "set destination_vm_id to the id of the test VM as CloudStack lists it";
    let Some(text) = job.given("destination_vm_id") else {
        return Err(error::wrong(name, &format!("names no test VM (destination_vm_id is {told}): {advice}")));
    };
    if Uuid::parse_str(text).is_err() {
        let what =
            format!("names {told} as its test VM, which is no id of a VM in CloudStack but perhaps its name: {advice}");
        return Err(error::wrong(name, &what));
    }
    let vm = VmId::new(text)?;
    let vmware = [job.given("vm_id"), context.given("vmware_vm_id"), context.given("context_id")];
    if vmware.into_iter().flatten().any(|other| VmId::new(other).is_ok_and(|other| other == vm)) {
        let what =
            format!("names {told} as its test VM, which is the id of the protected VM or of its context: {advice}");
        return Err(error::wrong(name, &what));
    }
    Ok(vm)
}

fn appliance(facts: &Facts, name: &str) -> Result<VmId> {
    let mut found = BTreeSet::new();
    for config in &facts.configs {
        if let Some(text) = config.given("oma_vm_id") {
            if Uuid::parse_str(text).is_err() {
                let what = format!(
                    "belongs to row {} of ossea_configs, whose oma_vm_id is {}: that is no id of a VM in CloudStack; correct it",
                    config.told("id"),
                    config.told("oma_vm_id")
                );
                return Err(error::wrong(name, &what));
            }
            found.insert(VmId::new(text)?);
        }
    }
    found.extend(facts.appliance.clone());
    let found: Vec<VmId> = found.into_iter().collect();
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(error::wrong(
            name,
            "belongs to no appliance: ossea_configs names none (oma_vm_id), nor do the settings",
        )),
        _ => {
            let all: Vec<String> = found.iter().map(ToString::to_string).collect();
            let what = format!(
                "may belong to one of several appliances, by ossea_configs and the settings: {}; fill in ossea_config_id of its VM context, or correct what is wrong",
                all.join(", ")
            );
            Err(error::wrong(name, &what))
        }
    }
}
