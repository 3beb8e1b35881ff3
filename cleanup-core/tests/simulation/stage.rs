//! One run: a cloud, a repository, executors, and what happens to them.

use std::fmt::Write as _;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::{MockCloud, Stray};
use cleanup_core::{
    CleanupId, Ending, Engine, Error, ErrorKind, FailoverTest, JobRepository, PlanRequest, Report,
    Result as CoreResult, Run, SnapshotId, StartRequest, TestRef, TestSnapshot, VmProvider, VolumeStore,
};
use cloudstack_simulator::{Cloud, Settings, World};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::event::{Database, Event, Node, Person};
use crate::gate::{Gate, Gated};
use crate::scenario::Scenario;
use crate::{check, person};

/// No run takes longer than this, in virtual time.
const LONGEST: Duration = Duration::from_secs(12 * 3600);
/// How often a person looks again at a parked cleanup.
const LOOKS: u32 = 5;
/// How often the invariants are looked at.
const LOOK_MS: u64 = 500;

/// How a run went.
pub(crate) struct Ran {
    pub(crate) story: String,
    /// The kinds of events that had an effect.
    pub(crate) seen: Vec<&'static str>,
    /// How it ended before anybody helped.
    pub(crate) first_ending: String,
}

type Told<T> = Result<T, String>;

/// Runs a scenario, always the same way; an error is the story of how it failed.
pub(crate) fn run(scenario: &Scenario) -> Told<Ran> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    let story = Arc::new(Mutex::new(String::new()));
    // Made inside, where time stands still until somebody waits.
    let stage = AssertUnwindSafe(|| runtime.block_on(async { Stage::new(scenario, Arc::clone(&story)).play().await }));
    let told = || story.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
    match std::panic::catch_unwind(stage) {
        Ok(Ok((seen, first_ending))) => Ok(Ran { story: told(), seen, first_ending }),
        Ok(Err(wrong)) => Err(format!("{}\n  WRONG: {wrong}", told())),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Err(format!("{}\n  PANIC: {}", told(), text.unwrap_or_default()))
        }
    }
}

/// An executor, as one process.
struct Executor {
    engine: Engine,
    gate: Gate,
    dead: bool,
}

type Ends = Arc<Mutex<Vec<(usize, CoreResult<Report>)>>>;

struct Stage<'a> {
    scenario: &'a Scenario,
    story: Arc<Mutex<String>>,
    cloud: MockCloud,
    repository: MemoryRepository,
    /// How far the repository's clock is off, in seconds.
    clock: Arc<AtomicI64>,
    executors: Vec<Executor>,
    /// Which executor each run was begun by.
    waits: Vec<usize>,
    ends: Ends,
    seen: Vec<&'static str>,
    lost: bool,
    began: tokio::time::Instant,
}

fn world(volumes: usize) -> World {
    let mut world = World::failover_test(volumes);
    let mut stranger = world.virtual_machines[0].clone();
    for (field, value) in [("id", person::STRANGER), ("name", "db07"), ("instancename", "i-2-99-VM")] {
        stranger.insert(field.to_owned(), json!(value));
    }
    stranger.remove("nic");
    world.virtual_machines.push(stranger);
    world
}

impl<'a> Stage<'a> {
    fn new(scenario: &'a Scenario, story: Arc<Mutex<String>>) -> Self {
        let settings = Settings { seed: scenario.seed, max_data_volumes: Some(64), ..Settings::default() };
        let cloud = MockCloud::new(Cloud::new(world(scenario.volumes), settings));
        let clock = Arc::new(AtomicI64::new(0));
        let (origin, offset) = (tokio::time::Instant::now(), Arc::clone(&clock));
        // The same moments in every run.
        let began = Timestamp::from_second(1_795_422_482).unwrap();
        let repository = MemoryRepository::with_clock(move || {
            let now = began + SignedDuration::try_from(origin.elapsed()).unwrap();
            now + SignedDuration::from_secs(offset.load(Ordering::Relaxed))
        });
        Self {
            scenario,
            story,
            cloud,
            repository,
            clock,
            executors: Vec::new(),
            waits: Vec::new(),
            ends: Ends::default(),
            seen: Vec::new(),
            lost: false,
            began: origin,
        }
    }

    fn tell(&self, what: &str) {
        let line = format!("  {:>9.3} s  {what}", self.began.elapsed().as_secs_f64());
        if std::env::var_os("SIMULATE_TELL").is_some() {
            eprintln!("{line}");
        }
        let _ = writeln!(self.story.lock().unwrap(), "{line}");
    }

    fn executor(&mut self) -> Engine {
        let gate = Gate::open();
        let provider = self.cloud.provider().unwrap();
        let vms: Arc<dyn VmProvider> = provider.clone();
        let volumes: Arc<dyn VolumeStore> = provider;
        let rows: Arc<dyn JobRepository> = Arc::new(self.repository.clone());
        let engine = Engine::builder(
            Arc::new(Gated(gate.clone(), vms)),
            Arc::new(Gated(gate.clone(), volumes)),
            Arc::new(Gated(gate.clone(), rows)),
        )
        .inspector(Arc::new(self.cloud.clone()))
        .build();
        self.executors.push(Executor { engine: engine.clone(), gate, dead: false });
        engine
    }

    /// Takes one of each volume, as whoever starts a failover test does.
    async fn take_snapshots(&mut self, test: &mut FailoverTest) {
        for volume in &test.volumes {
            let about = [("volumeid", volume.as_str())];
            let answer = self.cloud.with(|cloud| cloud.somebody_calls("createSnapshot", &about).unwrap());
            let snapshot = SnapshotId::new(answer["id"].as_str().unwrap()).unwrap();
            test.snapshots.push(TestSnapshot { volume: volume.clone(), snapshot });
        }
        // Long enough for all of them, one after the other.
        tokio::time::sleep(Duration::from_secs(20)).await;
        self.began = tokio::time::Instant::now();
    }

    fn start(&self) -> StartRequest {
        let snapshots = self.scenario.snapshots.unwrap_or_default();
        let request = PlanRequest { snapshots, ..PlanRequest::new(TestRef::Any("test-1".to_owned())) };
        StartRequest { key: Some("simulation".to_owned()), ..StartRequest::new(request, "simulation") }
    }

    /// Waits for a run in the background.
    fn wait(&mut self, executor: usize, run: Run) {
        self.waits.push(executor);
        let ends = Arc::clone(&self.ends);
        tokio::spawn(async move {
            let end = run.wait().await;
            ends.lock().unwrap().push((executor, end));
        });
    }

    fn report(&self) -> Option<Report> {
        self.ends.lock().unwrap().iter().find_map(|(_, end)| end.as_ref().ok().cloned())
    }

    async fn play(mut self) -> Told<(Vec<&'static str>, String)> {
        let scenario = self.scenario;
        let engine = self.executor();
        let mut test = MockCloud::record(scenario.volumes).unwrap();
        if scenario.snapshots.is_some() {
            self.take_snapshots(&mut test).await;
        }
        engine.register(&test).await.map_err(|e| e.to_string())?;
        let (early, later): (Vec<_>, Vec<_>) = scenario.events.iter().partition(|(after, _)| after.is_zero());
        for (_, event) in early {
            self.happen(event, None).await;
        }
        let run = match engine.start(&self.start()).await {
            Ok(run) => run,
            Err(e) if may_fail(&e) => {
                self.tell(&format!("not begun: {e}"));
                check::always(&self.cloud, scenario.volumes)?;
                return Ok((self.seen, "before it began".to_owned()));
            }
            Err(e) => return Err(format!("it could not begin: {e:?}")),
        };
        let id = run.id();
        self.wait(0, run);
        for (after, event) in later {
            self.pass_until(self.began + *after).await?;
            if self.report().is_some() {
                // What happens afterwards is nobody's business here.
                break;
            }
            self.happen(event, Some(id)).await;
        }
        let report = self.end(id).await?;
        self.tell(&format!("ended {:?}", report.ending));
        check::ended(&self.cloud, scenario.volumes, &report)?;
        let first_ending = report.ending.as_ref().map_or("nowhere", Ending::name).to_owned();
        self.help(id, report).await?;
        Ok((self.seen, first_ending))
    }

    /// Lets time pass, and looks at the invariants all the while.
    async fn pass_until(&self, until: tokio::time::Instant) -> Told<()> {
        while tokio::time::Instant::now() < until && self.report().is_none() {
            let next = tokio::time::Instant::now() + Duration::from_millis(LOOK_MS);
            tokio::time::sleep_until(next.min(until)).await;
            check::always(&self.cloud, self.scenario.volumes)?;
        }
        Ok(())
    }

    async fn happen(&mut self, event: &Event, id: Option<CleanupId>) {
        let did = match event {
            Event::Wire(_, fault) => {
                self.cloud.with(|cloud| cloud.inject(fault.clone()));
                true
            }
            Event::Stray { command, late_ms, copy } => {
                let late = Duration::from_millis(*late_ms);
                self.cloud.stray(Stray { command: (*command).to_owned(), late, copy: *copy });
                true
            }
            Event::Restart(mode) => {
                self.cloud.with(|cloud| cloud.restart(*mode));
                true
            }
            Event::Person(Person::Cancels) => match id {
                // In the background: whoever asks may stand still themselves.
                Some(id) => {
                    let engine = self.executors[0].engine.clone();
                    tokio::spawn(async move { engine.cancel(id, "somebody").await });
                    true
                }
                None => false,
            },
            Event::Person(person) => person::act(&self.cloud, self.scenario.volumes, *person),
            Event::Node(node) => match id {
                Some(id) => self.node(*node, id).await,
                None => false,
            },
            Event::Database(database) => self.database(*database),
        };
        self.tell(&format!("{event:?}{}", if did { "" } else { ": not possible" }));
        if did {
            self.seen.push(event.kind());
        }
    }

    async fn node(&mut self, node: Node, id: CleanupId) -> bool {
        let which = |i: u8| usize::from(i) % self.executors.len();
        match node {
            Node::Freezes(i) => self.executors[which(i)].gate.set_open(false),
            Node::Thaws(i) => {
                let executor = &self.executors[which(i)];
                if executor.dead || executor.gate.is_open() {
                    return false;
                }
                executor.gate.set_open(true);
            }
            Node::Dies(i) => {
                let i = which(i);
                self.executors[i].gate.set_open(false);
                self.executors[i].dead = true;
            }
            Node::Joins => return self.join(id).await,
            Node::StartsAgain => {
                let engine = self.executor();
                match engine.start(&self.start()).await {
                    Ok(run) => self.wait(self.executors.len() - 1, run),
                    Err(e) => self.tell(&format!("starting again: {e}")),
                }
            }
        }
        true
    }

    async fn join(&mut self, id: CleanupId) -> bool {
        let engine = self.executor();
        let run = match engine.resume(id).await {
            // The lost commit was the very first: the same key begins the same cleanup again.
            Err(e) if e.kind() == ErrorKind::NotFound => engine.start(&self.start()).await,
            other => other,
        };
        match run {
            Ok(run) => {
                self.wait(self.executors.len() - 1, run);
                true
            }
            Err(e) => {
                self.tell(&format!("joining: {e}"));
                false
            }
        }
    }

    fn database(&mut self, database: Database) -> bool {
        match database {
            // One lost commit is promised to be harmless, several are not.
            Database::LosesLastCommit if self.lost => return false,
            Database::LosesLastCommit => {
                self.lost = self.repository.lose_last_commit();
                return self.lost;
            }
            Database::Puts(fault) => self.repository.fail_next_put(fault),
            Database::ReadsFail(times) => self.repository.fail_reads(times),
            Database::ClockAhead(seconds) => self.shift(seconds.cast_signed()),
            Database::ClockBack(seconds) => self.shift(-seconds.cast_signed()),
        }
        true
    }

    fn shift(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Lets everybody who is not dead go on, and waits for the end.
    async fn end(&mut self, id: CleanupId) -> Told<Report> {
        for executor in self.executors.iter().filter(|executor| !executor.dead) {
            executor.gate.set_open(true);
        }
        let deadline = tokio::time::Instant::now() + LONGEST;
        let mut refused = 0;
        loop {
            if let Some(report) = self.report() {
                return Ok(report);
            }
            let ended: Vec<usize> = self.ends.lock().unwrap().iter().map(|(executor, _)| *executor).collect();
            let alive = |executor: &&usize| !self.executors[**executor].dead;
            if self.waits.iter().filter(alive).count() <= ended.iter().filter(alive).count() {
                // Whoever was at it is gone, or has lost it to somebody who is.
                self.tell("somebody resumes it");
                if !self.join(id).await {
                    refused += 1;
                    if refused > LOOKS {
                        return Err("it can be neither resumed nor started again".to_owned());
                    }
                    // Nothing is recorded any more, so the start is refused for what a person has done meanwhile.
                    self.cloud.with(Cloud::clear_faults);
                    person::put_right(&self.cloud, self.scenario.volumes);
                }
            }
            if tokio::time::Instant::now() > deadline {
                return Err("there was no end".to_owned());
            }
            self.pass_until((tokio::time::Instant::now() + Duration::from_secs(60)).min(deadline)).await?;
            check::always(&self.cloud, self.scenario.volumes)?;
        }
    }

    /// Nothing goes wrong any more, and a person follows the report: then it must come to an end.
    async fn help(&mut self, id: CleanupId, first: Report) -> Told<()> {
        self.cloud.with(Cloud::clear_faults);
        let engine = self.executor();
        let mut report = first;
        for _ in 0..LOOKS {
            if !matches!(report.ending, Some(Ending::Parked { .. })) {
                break;
            }
            self.tell(&format!("a person: {}", person::follow_runbook(&self.cloud, self.scenario.volumes, &report)));
            let run = engine.resolve(id, "somebody").await.map_err(|e| format!("it cannot be resolved: {e:?}"))?;
            let end = tokio::time::timeout(LONGEST, run.wait()).await;
            report = end.map_err(|_| "no end after it was resolved".to_owned())?.map_err(|e| format!("{e:?}"))?;
            self.tell(&format!("then {:?}", report.ending));
            check::ended(&self.cloud, self.scenario.volumes, &report)?;
        }
        match report.ending {
            Some(Ending::Completed | Ending::Cancelled) => {}
            other => return Err(format!("a person did what the report says, and it still is {other:?}")),
        }
        let evidence = engine.evidence(id).await.map_err(|e| e.to_string())?;
        match evidence.check() {
            // What the database lost is missing in the log, and the seals say so.
            Err(_) if self.lost => Ok(()),
            other => other.map_err(|e| format!("the event log does not hold together: {e}")),
        }
    }
}

/// Errors that a start may meet when faults lie in wait.
fn may_fail(e: &Error) -> bool {
    matches!(e.kind(), ErrorKind::Unavailable | ErrorKind::Repository | ErrorKind::Refused)
}
