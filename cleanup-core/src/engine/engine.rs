//! The functions people call.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;
use tokio_util::task::TaskTracker;
use uuid::Uuid;

use super::builder::EngineBuilder;
use super::drift::drift;
use super::observe::Sources;
use super::planner::{self, Made};
use super::request::{PlanRequest, StartRequest};
use super::row::{CleanupBody, Lease, State, summary_from_row, unfinished};
use super::run::Run;
use super::runner::Runner;
use super::{Timing, report};
use crate::decide::{Limits, Setup};
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::{Evidence, NewRecord, Record, RecordKind};
use crate::model::{CleanupId, CleanupSummary, FailoverTest, Observation, Plan, Report, SnapshotRule, TestStatus};
use crate::provider::VmProvider;
use crate::repository::{Conflict, JobRepository, Put, Row, RowKind, RowQuery};
use crate::time::later;
use crate::volume_store::VolumeStore;

pub(super) struct Shared {
    pub(super) sources: Sources,
    pub(super) repository: Arc<dyn JobRepository>,
    pub(super) timing: Timing,
    pub(super) limits: Limits,
    /// This executor, random for each process.
    pub(super) holder: Uuid,
    tasks: TaskTracker,
    runs: Mutex<Runs>,
    shown: Mutex<Shown>,
}

/// How many plans are remembered, to tell what has changed since.
const SHOWN_PLANS: usize = 64;

/// The plans that were shown last, by hash, the latest at the end.
#[derive(Default)]
struct Shown(VecDeque<(String, Plan)>);

impl Shown {
    fn remember(&mut self, plan: &Plan) {
        let hash = plan.hash();
        self.0.retain(|(known, _)| *known != hash);
        if self.0.len() == SHOWN_PLANS {
            self.0.pop_front();
        }
        self.0.push_back((hash, plan.clone()));
    }

    fn find(&self, hash: &str) -> Option<&Plan> {
        self.0.iter().find(|(known, _)| known == hash).map(|(_, plan)| plan)
    }
}

/// How many runs that have ended are remembered, for those who still watch.
const ENDED_RUNS: usize = 64;

/// The runs of this process.
#[derive(Default)]
struct Runs {
    live: BTreeMap<CleanupId, Run>,
    /// The last ones, the latest at the end.
    ended: VecDeque<Run>,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine")
            .field("sources", &self.sources)
            .field("repository", &self.repository.name())
            .field("timing", &self.timing)
            .finish_non_exhaustive()
    }
}

/// Runs cleanups. Cheap to clone; all clones are one engine.
#[derive(Clone, Debug)]
pub struct Engine(Arc<Shared>);

impl Engine {
    /// An engine over a provider, a store and a repository.
    #[must_use]
    pub fn builder(
        vms: Arc<dyn VmProvider>,
        volumes: Arc<dyn VolumeStore>,
        repository: Arc<dyn JobRepository>,
    ) -> EngineBuilder {
        EngineBuilder::new(vms, volumes, repository)
    }

    pub(super) fn new(sources: Sources, repository: Arc<dyn JobRepository>, timing: Timing, limits: Limits) -> Self {
        Self(Arc::new(Shared {
            sources,
            repository,
            timing,
            limits,
            holder: Uuid::new_v4(),
            tasks: TaskTracker::new(),
            runs: Mutex::default(),
            shown: Mutex::default(),
        }))
    }

    pub(super) fn repository(&self) -> &Arc<dyn JobRepository> {
        &self.0.repository
    }

    pub(super) fn call_ttl(&self) -> Duration {
        self.0.timing.call_ttl
    }

    pub(super) fn sources(&self) -> &Sources {
        &self.0.sources
    }

    /// What a cleanup would do. Reads only: this is also the dry run.
    ///
    /// # Errors
    /// `Refused` with the reason and what to do first; the errors of [`Engine::find_test`]; `Unavailable` if something could not be read.
    pub async fn plan(&self, request: &PlanRequest) -> Result<Plan> {
        let test = self.find_test(&request.test).await?;
        self.busy_check(&test).await?;
        not_over(&test)?;
        let plan = self.make_plan(&test, request).await?.plan;
        self.shown().remember(&plan);
        Ok(plan)
    }

    async fn make_plan(&self, test: &FailoverTest, request: &PlanRequest) -> Result<Made> {
        let now = self.0.repository.now().await?;
        let query = RowQuery {
            status: vec!["completed".to_owned(), "cancelled".to_owned()],
            test_vm: Some(test.test_vm.to_string()),
            ..RowQuery::all(RowKind::Cleanup)
        };
        // Where volumes go home to is no VM to be deleted, whichever test says so.
        let others: Vec<FailoverTest> =
            self.tests().await?.into_iter().filter(|other| other.status != TestStatus::Withdrawn).collect();
        if let Some(other) = others.iter().find(|other| other.appliance == test.test_vm) {
            return Err(planner::keyless(
                "protection",
                format!(
                    "VM {} is the appliance of failover test {}, and so it cannot be the test VM of {}: withdraw the record that is wrong",
                    test.test_vm, other.id, test.id
                ),
            ));
        }
        if request.snapshots != SnapshotRule::Keep {
            snapshots_of_nobody_else(test, &others)?;
        }
        let over: Vec<String> = self.0.repository.find(&query).await?.into_iter().map(|row| row.id).collect();
        planner::make(&self.0.sources, test, request, &over, now).await
    }

    /// Refuses if a cleanup of this test VM is not over.
    async fn busy_check(&self, test: &FailoverTest) -> Result<()> {
        let query = RowQuery { test_vm: Some(test.test_vm.to_string()), ..unfinished() };
        match self.0.repository.find(&query).await?.first() {
            Some(row) => Err(busy(&format!("vm:{}", test.test_vm), &row.id, &row.status)),
            None => Ok(()),
        }
    }

    /// Seals a plan and carries it out. The work goes on whether or not anybody waits for the [`Run`].
    ///
    /// # Errors
    /// Those of [`Engine::plan`]; `InvalidInput` if the key started something else; `Drifted` if the plan is not the expected one any more; `Busy`, with the other cleanup's id, if the test VM or a volume belongs to another cleanup.
    pub async fn start(&self, request: &StartRequest) -> Result<Run> {
        let key = request.key.clone().unwrap_or_else(|| Uuid::new_v4().to_string());
        let cleanup = CleanupId::from_key(&key);
        if let Some(row) = self.0.repository.get(RowKind::Cleanup, &cleanup.to_string()).await? {
            return self.again(cleanup, &row, &request.plan);
        }
        match self.start_new(cleanup, request).await {
            Ok(run) => Ok(run),
            // Another start with this key may have been faster, and then what is in the way is the cleanup itself.
            Err(e) => match self.0.repository.get(RowKind::Cleanup, &cleanup.to_string()).await {
                Ok(Some(row)) => self.again(cleanup, &row, &request.plan),
                _ => Err(e),
            },
        }
    }

    async fn start_new(&self, cleanup: CleanupId, request: &StartRequest) -> Result<Run> {
        let test = self.find_test(&request.plan.test).await?;
        self.busy_check(&test).await?;
        not_over(&test)?;
        let made = self.make_plan(&test, &request.plan).await?;
        if let Some(expected) = &request.expect
            && *expected != made.plan.hash()
        {
            return Err(self.drifted(expected, request, &made.plan));
        }
        let now = self.0.repository.now().await?;
        let mut body = CleanupBody::new(cleanup, made.plan, request.by.clone(), now);
        body.seen = Some(made.seen.clone());
        body.token = 1;
        body.lease = Some(Lease { holder: self.0.holder, token: 1, until: later(now, self.0.timing.lease) });
        let started = NewRecord {
            at: Timestamp::now(),
            kind: RecordKind::Started,
            data: json!({ "by": request.by, "plan": body.plan, "plan_hash": body.plan_hash }),
        };
        let sealed = body.seal(&[started]);
        match self.0.repository.put_if(None, &body.to_row()?, &body.claims(), &sealed).await {
            Put::Committed(version) => Ok(self.spawn(body, Some(version), Some(made.seen), Starter::Program)),
            Put::Conflict(Conflict::Claim { claim, holder }) => Err(busy(&claim, &holder, "running")),
            Put::Refused(e) => Err(e),
            unclear @ (Put::Conflict(Conflict::Version(_)) | Put::Unknown(_)) => {
                match self.0.repository.get(RowKind::Cleanup, &cleanup.to_string()).await? {
                    Some(row) => self.again(cleanup, &row, &request.plan),
                    None => Err(because(
                        unclear,
                        "the cleanup could not be recorded, and nothing was changed: start again with the same key"
                            .to_owned(),
                    )),
                }
            }
        }
    }

    fn drifted(&self, expected: &str, request: &StartRequest, now: &Plan) -> Error {
        let remembered = self.shown().find(expected).cloned();
        let shown = request.shown.as_ref().filter(|plan| plan.hash() == expected).or(remembered.as_ref());
        let asked_the_same = shown.is_none_or(|then| request.plan.wants_the_same(then));
        let shown = shown.map(|then| drift(then, now).join("; "));
        let told = match &shown {
            Some(changes) if asked_the_same => {
                format!("the world has changed since the plan was made: {changes}; look at a new plan and start that")
            }
            Some(changes) => format!(
                "what is asked for is not what the plan was made for: {changes}; ask for the same, or look at a new plan and start that"
            ),
            // Another process made that plan, or nobody did.
            None => {
                "the plan now is another one than the one with this hash: look at a new plan and start that".to_owned()
            }
        };
        let error = Error::new(ErrorKind::Drifted, told).with("expected", expected).with("now", now.hash());
        match shown {
            Some(changes) => error.with("changes", changes),
            None => error,
        }
    }

    /// The same key again: the same cleanup, running or not.
    fn again(&self, cleanup: CleanupId, row: &Row, asked: &PlanRequest) -> Result<Run> {
        let body = CleanupBody::from_row(row)?;
        if !asked.fits(&body.plan) {
            return Err(Error::new(
                ErrorKind::InvalidInput,
                format!("this key started cleanup {cleanup}, which is another one than asked for: draw a new key"),
            )
            .with("cleanup", cleanup));
        }
        if let Some(run) = self.live(cleanup) {
            return Ok(run);
        }
        Ok(self.spawn(body, None, None, Starter::Program))
    }

    /// The run of a cleanup in this process: the one under way, or the last one if it ended not long ago. Starts nothing.
    #[must_use]
    pub fn run_of(&self, cleanup: CleanupId) -> Option<Run> {
        let runs = self.runs();
        runs.live.get(&cleanup).or_else(|| runs.ended.iter().rev().find(|run| run.id() == cleanup)).cloned()
    }

    /// Goes on with a cleanup whose executor died. A parked one stays parked: see [`Engine::resolve`].
    ///
    /// # Errors
    /// `NotFound`; `Repository`. If another executor holds the cleanup, the run follows it and takes over when its lease ends.
    pub async fn resume(&self, cleanup: CleanupId) -> Result<Run> {
        if let Some(run) = self.live(cleanup) {
            return Ok(run);
        }
        let body = self.body(cleanup).await?;
        Ok(self.spawn(body, None, None, Starter::Program))
    }

    /// A person has fixed something: look again and go on with a parked cleanup.
    ///
    /// # Errors
    /// `NotFound`; `Repository`; `Refused` if the cleanup is not parked.
    pub async fn resolve(&self, cleanup: CleanupId, by: &str) -> Result<Run> {
        let body = self.body(cleanup).await?;
        if !matches!(body.state, State::Parked { .. }) {
            return Err(Error::new(
                ErrorKind::Refused,
                format!("cleanup {cleanup} is {}, not parked", body.state.name()),
            ));
        }
        // Where nobody could move a volume it would only park again, and late.
        self.0.sources.volumes.ready().await.map_err(|e| e.in_operation("resolve"))?;
        Ok(self.spawn(body, None, None, Starter::Person(by.to_owned())))
    }

    /// Asks a cleanup to stop at the nearest safe place: every volume home or untouched.
    ///
    /// # Errors
    /// `NotFound`; `Repository`; `Refused` if it is over.
    pub async fn cancel(&self, cleanup: CleanupId, by: &str) -> Result<()> {
        for _ in 0..20 {
            let row = self.row(cleanup).await?;
            let mut body = CleanupBody::from_row(&row)?;
            if body.state.is_over() {
                return Err(Error::new(
                    ErrorKind::Refused,
                    format!("cleanup {cleanup} is {} already", body.state.name()),
                ));
            }
            body.cancel_by = Some(by.to_owned());
            let asked = NewRecord {
                at: Timestamp::now(),
                kind: RecordKind::Person,
                data: json!({ "asked": "cancel", "by": by }),
            };
            let sealed = body.seal(&[asked]);
            match self.0.repository.put_if(Some(row.version), &body.to_row()?, &body.claims(), &sealed).await {
                Put::Committed(_) => return Ok(()),
                Put::Refused(e) => return Err(e),
                // Somebody else wrote the row: look again. A cancel asked for twice is one cancel.
                Put::Conflict(_) | Put::Unknown(_) => {}
            }
        }
        Err(Error::new(ErrorKind::Repository, format!("cleanup {cleanup} could not be asked to stop: try again")))
    }

    /// Every cleanup, the latest changed first.
    ///
    /// # Errors
    /// `Repository`.
    pub async fn cleanups(&self) -> Result<Vec<CleanupSummary>> {
        self.0.repository.find(&RowQuery::all(RowKind::Cleanup)).await?.iter().map(summary_from_row).collect()
    }

    /// Every cleanup that is not over, the latest changed first: its id and status.
    ///
    /// # Errors
    /// `Repository`.
    pub async fn unfinished(&self) -> Result<Vec<(CleanupId, String)>> {
        let rows = self.0.repository.find(&unfinished()).await?;
        rows.iter().map(|row| Ok((row.id.parse()?, row.status.clone()))).collect()
    }

    /// Where everything is and what happened, from the record. For a parked cleanup this is the runbook.
    ///
    /// # Errors
    /// `NotFound`; `Repository`.
    pub async fn report(&self, cleanup: CleanupId) -> Result<Report> {
        let row = self.row(cleanup).await?;
        Ok(report::of(&CleanupBody::from_row(&row)?, row.updated_at))
    }

    /// The event log of a cleanup, from the entry after `since`.
    ///
    /// # Errors
    /// `Repository`.
    pub async fn events(&self, cleanup: CleanupId, since: u64) -> Result<Vec<Record>> {
        self.0.repository.events(RowKind::Cleanup, &cleanup.to_string(), since, 1000).await
    }

    /// Everything that a cleanup did, sealed entry by entry. [`Evidence::check`] tells whether the repository still has it as it was written.
    ///
    /// # Errors
    /// `NotFound`; `Repository`.
    pub async fn evidence(&self, cleanup: CleanupId) -> Result<Evidence> {
        let mut records = Vec::new();
        loop {
            // The row first: what is put meanwhile is not asked for.
            let chain = self.body(cleanup).await?.chain;
            let missing = usize::try_from(chain.entries).unwrap_or(usize::MAX).saturating_sub(records.len());
            let more = self.events(cleanup, records.len() as u64).await?;
            if missing == 0 || more.is_empty() {
                records.truncate(usize::try_from(chain.entries).unwrap_or(usize::MAX));
                return Ok(Evidence { cleanup, chain, records });
            }
            records.extend(more);
        }
    }

    /// Waits until every run of this engine has ended.
    pub async fn drain(&self) {
        self.0.tasks.close();
        self.0.tasks.wait().await;
        self.0.tasks.reopen();
    }

    pub(super) async fn row(&self, cleanup: CleanupId) -> Result<Row> {
        self.0
            .repository
            .get(RowKind::Cleanup, &cleanup.to_string())
            .await?
            .ok_or_else(|| Error::new(ErrorKind::NotFound, format!("there is no cleanup {cleanup}")))
    }

    async fn body(&self, cleanup: CleanupId) -> Result<CleanupBody> {
        CleanupBody::from_row(&self.row(cleanup).await?)
    }

    fn live(&self, cleanup: CleanupId) -> Option<Run> {
        self.runs().live.get(&cleanup).cloned()
    }

    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.0.shown.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn runs(&self) -> MutexGuard<'_, Runs> {
        self.0.runs.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn spawn(&self, body: CleanupBody, version: Option<u64>, seen: Option<Observation>, starter: Starter) -> Run {
        let cleanup = body.cleanup;
        let mut runs = self.runs();
        if let Some(run) = runs.live.get(&cleanup) {
            return run.clone();
        }
        let (run, ends) = Run::new(cleanup);
        runs.live.insert(cleanup, run.clone());
        drop(runs);
        let engine = self.clone();
        let shared = Arc::clone(&self.0);
        self.0.tasks.spawn(async move {
            let runner = Runner::new(shared, body, version, seen, starter, ends.progress());
            let result = runner.run().await;
            let mut runs = engine.runs();
            if let Some(run) = runs.live.remove(&cleanup) {
                while runs.ended.len() >= ENDED_RUNS {
                    runs.ended.pop_front();
                }
                runs.ended.push_back(run);
            }
            drop(runs);
            ends.finish(result);
        });
        run
    }
}

/// Who wants a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Starter {
    Program,
    Person(String),
}

impl Shared {
    pub(super) fn setup(&self, plan: &Plan) -> Setup {
        Setup {
            volumes: u8::try_from(plan.volumes.len()).unwrap_or(u8::MAX),
            after: plan.after,
            forced_stop: plan.consent.forced_stop,
            inspector: self.sources.inspector.is_some(),
            claims: self.sources.vms.capability().claims,
            reverts: if plan.snapshots == SnapshotRule::Revert { with_snapshots(plan) } else { Vec::new() },
            sweeps: if plan.snapshots == SnapshotRule::Keep { Vec::new() } else { with_snapshots(plan) },
            limits: self.limits.clone(),
        }
    }
}

/// The volumes of a plan that have a snapshot.
fn with_snapshots(plan: &Plan) -> Vec<u8> {
    (0..=u8::MAX).zip(&plan.volumes).filter(|(_, volume)| volume.snapshot.is_some()).map(|(i, _)| i).collect()
}

/// Refuses to take away what another failover test, not cleaned up yet, names as its own.
fn snapshots_of_nobody_else(test: &FailoverTest, others: &[FailoverTest]) -> Result<()> {
    for other in others.iter().filter(|other| other.id != test.id && other.status.is_open()) {
        if let Some(shared) =
            other.snapshots.iter().find(|theirs| test.snapshots.iter().any(|mine| mine.snapshot == theirs.snapshot))
        {
            return Err(Error::new(
                ErrorKind::Refused,
                format!(
                    "snapshot {} is also named by failover test {}, which is {}: keep the snapshots, or withdraw the record that is wrong",
                    shared.snapshot,
                    other.id,
                    other.status.name()
                ),
            ));
        }
    }
    Ok(())
}

/// Refuses a failover test that needs no cleanup any more.
fn not_over(test: &FailoverTest) -> Result<()> {
    if test.status == TestStatus::Withdrawn {
        return Err(Error::new(
            ErrorKind::InvalidInput,
            format!("failover test {} has been withdrawn: register it again, with the right facts", test.id),
        ));
    }
    if test.status != TestStatus::CleanupCompleted {
        return Ok(());
    }
    let cleanup = test.cleanup.map(|cleanup| cleanup.to_string()).unwrap_or_default();
    let text = format!("failover test {} has been cleaned up already: see the report of cleanup {cleanup}", test.id);
    Err(Error::new(ErrorKind::InvalidInput, text).with("cleanup", cleanup))
}

fn busy(claim: &str, holder: &str, status: &str) -> Error {
    let (kind, id) = claim.split_once(':').unwrap_or(("", claim));
    let what = if kind == "vm" { "test VM" } else { "volume" };
    let next = if status == "parked" { "resolve that one" } else { "wait for that one" };
    Error::new(ErrorKind::Busy, format!("{what} {id} belongs to cleanup {holder}, which is {status}: {next}"))
        .with("cleanup", holder)
}

/// An error of the repository, with what the repository itself said.
pub(super) fn because(put: Put, text: String) -> Error {
    let error = Error::new(ErrorKind::Repository, text);
    match put {
        Put::Unknown(e) | Put::Refused(e) => error.caused_by(e),
        Put::Committed(_) | Put::Conflict(_) => error,
    }
}
