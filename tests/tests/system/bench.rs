//! A server, an engine on a SQLite file, and the question whether anything came to harm.

use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::{
    Consent, Ending, Engine, Error, FailoverTest, Plan, PlanRequest, ProofRule, Report, Run, StartRequest, TestRef,
    Timing,
};
use cloudstack_client::{Client, RetryPolicy};
use cloudstack_simulator::{CallOutcome, Cloud, FailoverTest as Ids, Settings};
use support::Lab;

/// How many times faster than a real server's the work of the simulated one runs in tests.
pub(crate) const SPEED: f64 = 50.0;

pub(crate) struct Bench {
    pub(crate) lab: Lab,
    pub(crate) client: Client,
    pub(crate) repository: SqliteRepository,
    pub(crate) engine: Engine,
    pub(crate) test: FailoverTest,
    /// Goes with the bench.
    pub(crate) folder: tempfile::TempDir,
}

impl Bench {
    /// A failover test with so many volumes, recorded and ready to be cleaned up.
    pub(crate) async fn new(volumes: usize) -> Self {
        let bench = Self::unrecorded(volumes, SPEED, Settings::default()).await;
        bench.engine.register(&bench.test).await.unwrap();
        bench
    }

    pub(crate) async fn unrecorded(volumes: usize, speed: f64, settings: Settings) -> Self {
        let lab = Lab::start_with(volumes, speed, settings).await.unwrap();
        let client = lab.client().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let repository = SqliteRepository::open(folder.path().join("jobs.db")).await.unwrap();
        let engine = lab.engine(client.clone(), Arc::new(repository.clone()), Timing::at_speed(speed)).unwrap();
        let test = support::record(volumes).unwrap();
        Self { lab, client, repository, engine, test, folder }
    }

    pub(crate) fn request(&self) -> PlanRequest {
        PlanRequest::new(TestRef::Id(self.test.id.clone()))
    }

    pub(crate) fn cloud_only(&self) -> PlanRequest {
        PlanRequest { consent: Consent { proof: ProofRule::CloudOnly, ..Consent::default() }, ..self.request() }
    }

    pub(crate) fn start(&self) -> StartRequest {
        StartRequest::new(self.request(), "tests")
    }

    /// A plan of another failover test.
    pub(crate) async fn plan_of(&self, test: &FailoverTest) -> Result<Plan, Error> {
        self.engine.plan(&PlanRequest::new(TestRef::Id(test.id.clone()))).await
    }

    /// The text of the error that planning ends with.
    pub(crate) async fn plan_error(&self) -> String {
        self.engine.plan(&self.request()).await.unwrap_err().to_string()
    }

    pub(crate) async fn run(&self) -> Report {
        self.engine.start(&self.start()).await.unwrap().wait().await.unwrap()
    }

    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Cloud) -> T) -> T {
        self.lab.server.with_cloud(act)
    }

    /// By the simulator's own state: nothing came to harm, and what is called completed is.
    pub(crate) async fn unharmed(&self, report: &Report) {
        let state = self.lab.control().unwrap().state().await.unwrap();
        assert_eq!(support::harm(&state, &self.test, Some(report)), Vec::<String>::new(), "{report:#?}");
    }

    pub(crate) async fn completed(&self, report: &Report) {
        assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
        self.unharmed(report).await;
    }

    /// How often the server saw this command, refused calls included.
    pub(crate) fn sent(&self, command: &str) -> usize {
        self.with(|cloud| cloud.calls().log.iter().filter(|call| call.command == command).count())
    }

    /// How often the server accepted this command.
    pub(crate) fn accepted(&self, command: &str) -> usize {
        let accepted = |outcome: &CallOutcome| !matches!(outcome, CallOutcome::Refused(_));
        self.with(|cloud| {
            cloud.calls().log.iter().filter(|call| call.command == command && accepted(&call.outcome)).count()
        })
    }

    /// No change was asked for.
    pub(crate) fn untouched(&self) {
        assert_eq!(self.with(|cloud| cloud.calls().mutating), 0, "something was changed");
    }
}

/// Volume `index` of the failover test.
pub(crate) fn volume(index: usize) -> String {
    Ids::volume(index)
}

/// Tries until it is so; not for ever.
pub(crate) async fn until(what: &str, mut so: impl FnMut() -> bool) {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
    while !so() {
        assert!(tokio::time::Instant::now() < deadline, "waited in vain until {what}");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// A client that does not repeat reads for long.
pub(crate) fn impatient() -> RetryPolicy {
    RetryPolicy { base: Duration::from_millis(1), ..RetryPolicy::default() }
}

/// The code of a parked ending.
pub(crate) fn parked(report: &Report) -> &str {
    match &report.ending {
        Some(Ending::Parked { code, .. }) => code,
        other => panic!("not parked but {other:?}: {report:#?}"),
    }
}

/// The error of a run, or of a start.
pub(crate) async fn ended(run: Result<Run, Error>) -> Result<Report, Error> {
    run?.wait().await
}
