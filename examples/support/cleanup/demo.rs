//! A cleanup on a simulated CloudStack.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::bail;
use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::{Engine, FailoverTest, StartRequest, TestRef, Timing};
use cloudstack_client::{Client, Stats};

use super::Code;
use super::flags::Flags;
use super::run::watch;
use crate::audit::harm;
use crate::faults::{Arrange, FAULTS, NamedFault};
use crate::lab::{Lab, record};
use crate::{show, words};

/// How long a request lives where a fault makes it necessary to wait for its expiry.
const SHORT_TTL: Duration = Duration::from_secs(3);

pub(super) async fn cleanup(flags: &Flags) -> anyhow::Result<Code> {
    let fault = flags.fault.as_deref().map(named).transpose()?;
    let short_calls = fault.is_some_and(|fault| fault.short_calls);
    let volumes = usize::from(flags.volumes);
    let lab = if short_calls {
        Lab::start_with_date(volumes, flags.speed).await?
    } else {
        Lab::start(volumes, flags.speed).await?
    };
    let folder = tempfile::tempdir()?;
    let repository = SqliteRepository::open(folder.path().join("jobs.db")).await.map_err(words)?;
    crate::say!("Simulated CloudStack {} at {} times the speed of a real one.", lab.server.url(), flags.speed);
    crate::say!("Job repository {} (gone when this ends).", repository.path().display());
    let mut timing = Timing::at_speed(flags.speed);
    if let Some(fault) = fault {
        crate::say!("Fault: {}: {}.", fault.name, fault.about);
    }
    if short_calls {
        timing.call_ttl = SHORT_TTL;
        crate::say!(
            "One request must expire before anything is sure, so requests live {} s here instead of {} s, and the server sends a Date header.",
            SHORT_TTL.as_secs(),
            Timing::default().call_ttl.as_secs()
        );
    }
    let client = lab.client()?;
    let engine = lab.engine(client.clone(), Arc::new(repository.clone()), timing).map_err(words)?;
    let test = engine.register(&record(lab.volumes).map_err(words)?).await.map_err(words)?;

    let outcome = plan_and_run(flags, &lab, fault, &engine, &client, &test).await;
    repository.close().await;
    outcome
}

async fn plan_and_run(
    flags: &Flags,
    lab: &Lab,
    fault: Option<&NamedFault>,
    engine: &Engine,
    client: &Client,
    test: &FailoverTest,
) -> anyhow::Result<Code> {
    let request = flags.request(TestRef::Id(test.id.clone()));
    let plan = engine.plan(&request).await.map_err(words)?;
    crate::say!();
    show::plan(&plan);
    if flags.dry_run {
        crate::say!("Dry run: nothing was changed.");
        return Ok(Code::Completed);
    }
    crate::say!();
    let before = client.stats();
    let began = Instant::now();
    let trouble = fault.map(|fault| Trouble::begin(lab, fault));
    let start = StartRequest { expect: Some(plan.hash()), ..StartRequest::new(request, "the example") };
    let finished = async {
        let run = engine.start(&start).await.map_err(words)?;
        watch(engine, &run, &plan).await
    };
    let report = match &trouble {
        Some(trouble) => tokio::select! {
            report = finished => report,
            () = trouble.stir(lab) => bail!("the trouble ended before the cleanup"),
        },
        None => finished.await,
    };
    let took = began.elapsed();
    let cost = since(client.stats(), before);

    let state = lab.control().map_err(words)?.state().await.map_err(words)?;
    let code = match &report {
        Ok(report) => {
            let code = show::report(report);
            let events = engine.events(report.cleanup, 0).await.map_err(words)?;
            show::evidence(report, &events);
            if code == Code::Completed {
                show::time(took, lab.critical_path(flags.keep_vm), flags.speed);
            }
            show::cost(cost);
            code
        }
        Err(_) => Code::Error,
    };
    if trouble.is_some_and(|trouble| !trouble.struck())
        || state["faults"].as_array().is_some_and(|left| left.iter().any(|f| f["times"].as_u64() < Some(50)))
    {
        crate::say!("The fault did not strike, or not as often as it could.");
    }
    let harm = harm(&state, test, report.as_ref().ok());
    for harm in &harm {
        eprintln!("!!! HARM, says the simulator: {harm}");
    }
    if !harm.is_empty() {
        return Ok(Code::Harm);
    }
    crate::say!("The simulator agrees: every volume exists, none is open in two guests, no call took effect twice.");
    report.map(|_| code)
}

fn named(name: &str) -> anyhow::Result<&'static NamedFault> {
    match FAULTS.iter().find(|fault| fault.name == name) {
        Some(fault) => Ok(fault),
        None => bail!("there is no fault {name:?}: --fault help lists them"),
    }
}

fn since(now: Stats, before: Stats) -> Stats {
    let mut spent = now;
    spent.changes -= before.changes;
    spent.result_reads -= before.result_reads;
    spent.job_lists -= before.job_lists;
    spent.probes -= before.probes;
    spent.reads -= before.reads;
    spent.retries -= before.retries;
    spent
}

/// A fault on its way.
struct Trouble {
    during: Option<fn(&mut cloudstack_simulator::Cloud) -> bool>,
    struck: std::cell::Cell<bool>,
}

impl Trouble {
    fn begin(lab: &Lab, fault: &NamedFault) -> Self {
        let (before, during) = match fault.arrange {
            Arrange::Before(before) => (Some(before), None),
            Arrange::During(during) => (None, Some(during)),
            Arrange::Both(before, during) => (Some(before), Some(during)),
        };
        if let Some(before) = before {
            lab.server.with_cloud(before);
        }
        Self { struck: during.is_none().into(), during }
    }

    /// Tries until it strikes, then never ends.
    async fn stir(&self, lab: &Lab) {
        if let Some(arrange) = self.during {
            while !lab.server.with_cloud(arrange) {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            self.struck.set(true);
        }
        std::future::pending().await
    }

    fn struck(&self) -> bool {
        self.struck.get()
    }
}
