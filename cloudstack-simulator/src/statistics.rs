//! Who called what, how often, and what became of it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::SimTime;

/// The calls that a cloud has seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CallLog {
    /// Calls of commands that change something, refused ones included.
    pub mutating: u64,
    /// Calls of `queryAsyncJobResult`.
    pub result_reads: u64,
    /// Calls of everything else.
    pub other_reads: u64,
    /// Calls by command.
    pub by_command: BTreeMap<String, u64>,
    /// The mutating calls in order of arrival.
    pub log: Vec<CallRecord>,
    /// By job id: what became of the calls that carried or got it.
    pub jobs: BTreeMap<String, JobIdStatistics>,
}

/// One mutating call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CallRecord {
    /// When it arrived.
    pub at: SimTime,
    /// The account that made it, where that could be told.
    pub account: Option<String>,
    /// As in `attachVolume`.
    pub command: String,
    /// The job id that the caller chose or the server made up.
    pub job_id: Option<String>,
    /// The `id` that it names.
    pub target: Option<String>,
    /// The `virtualmachineid` that it names.
    pub virtual_machine: Option<String>,
    /// What became of it, so far.
    pub outcome: CallOutcome,
    /// When it first changed something, on a host or in the database.
    pub effect_at: Option<SimTime>,
}

/// What became of a mutating call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CallOutcome {
    /// Refused at once with this HTTP status.
    Refused(u16),
    /// Done at once; the command has no job.
    Done,
    /// Its job is pending.
    Accepted,
    /// Its job succeeded at this time.
    Succeeded(SimTime),
    /// Its job failed at this time, which does not say that nothing happened.
    Failed(SimTime),
}

/// What became of the calls with one job id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct JobIdStatistics {
    /// How often a call with this id reached the server.
    pub submitted: u32,
    /// How often it was accepted; more than once only after the id has been forgotten.
    pub accepted: u32,
    /// How many of those accepted changed something. A job of several units of work counts once.
    pub took_effect: u32,
}

impl CallLog {
    pub(crate) fn count(&mut self, command: &str, mutating: bool) {
        *self.by_command.entry(command.to_owned()).or_default() += 1;
        match (mutating, command) {
            (true, _) => self.mutating += 1,
            (false, "queryAsyncJobResult") => self.result_reads += 1,
            (false, _) => self.other_reads += 1,
        }
    }

    pub(crate) fn record(&mut self, record: CallRecord) {
        if let Some(id) = &record.job_id {
            let statistics = self.jobs.entry(id.clone()).or_default();
            statistics.submitted += 1;
            if !matches!(record.outcome, CallOutcome::Refused(_)) {
                statistics.accepted += 1;
            }
        }
        self.log.push(record);
    }

    pub(crate) fn took_effect(&mut self, job: &str, now: SimTime) {
        if let Some(record) = self.accepted(job) {
            record.effect_at.get_or_insert(now);
        }
        if let Some(statistics) = self.jobs.get_mut(job) {
            statistics.took_effect += 1;
        }
    }

    pub(crate) fn ended(&mut self, job: &str, now: SimTime, succeeded: bool) {
        if let Some(record) = self.accepted(job) {
            record.outcome = if succeeded { CallOutcome::Succeeded(now) } else { CallOutcome::Failed(now) };
        }
    }

    fn accepted(&mut self, job: &str) -> Option<&mut CallRecord> {
        let of_job = |record: &&mut CallRecord| {
            record.job_id.as_deref() == Some(job) && !matches!(record.outcome, CallOutcome::Refused(_))
        };
        self.log.iter_mut().rev().find(of_job)
    }
}
