//! A cleanup on a CloudStack that exists.

use std::io::{BufRead, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::{anyhow, bail};
use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::{
    CleanupId, Engine, FailoverTest, FailoverTestId, Plan, Run, StartRequest, TestRef, TestStatus, VmId, VmProvider,
    VolumeId, VolumeStore,
};
use cloudstack_client::{Client, Config};

use super::Code;
use super::flags::Flags;
use super::run::watch;
use crate::{show, words};

pub(super) async fn cleanup(flags: &Flags, file: &Path) -> anyhow::Result<Code> {
    let client = Config::from_file(file).and_then(Client::from_config).map_err(|e| anyhow!("{e}"))?;
    let cloud = Arc::new(CloudStack::new(client.clone()));
    let repository = SqliteRepository::open(&flags.real.database).await.map_err(words)?;
    let engine = Engine::builder(cloud.clone(), cloud.clone(), Arc::new(repository.clone())).build();
    let outcome = go(flags, file, &engine, &cloud, &client).await;
    repository.close().await;
    outcome
}

async fn go(flags: &Flags, file: &Path, engine: &Engine, cloud: &CloudStack, client: &Client) -> anyhow::Result<Code> {
    let test_vm = VmId::new(flags.real.test_vm.as_deref().unwrap_or_default()).map_err(words)?;
    if let Err(e) = cloud.vm(&test_vm).await {
        bail!("{} cannot be used: {e}; check endpoint and keys in {}", client.endpoint(), file.display());
    }
    let (run, plan) = match unfinished(engine, &test_vm).await? {
        Some(begun) => {
            crate::say!("Cleanup {} of this test VM is {}.", begun.cleanup, begun.status);
            agree(flags, &begun)?;
            show::plan(&begun.plan);
            if flags.dry_run {
                crate::say!("Dry run: nothing was changed.");
                return Ok(Code::Completed);
            }
            if !flags.real.yes {
                confirm(&begun.plan)?;
            }
            (go_on(engine, &begun).await?, begun.plan)
        }
        None => {
            let test = record(flags, engine, cloud, test_vm).await?;
            let request = flags.request(TestRef::Id(test.id.clone()));
            let plan = engine.plan(&request).await.map_err(words)?;
            show::plan(&plan);
            if flags.dry_run {
                crate::say!("Dry run: nothing was changed.");
                return Ok(Code::Completed);
            }
            if !flags.real.yes {
                confirm(&plan)?;
            }
            let start = StartRequest { expect: Some(plan.hash()), ..StartRequest::new(request, user()) };
            (engine.start(&start).await.map_err(words)?, plan)
        }
    };
    let report = watch(engine, &run, &plan).await?;
    let code = show::report(&report);
    let events = engine.events(report.cleanup, 0).await.map_err(words)?;
    show::evidence(&report, &events);
    show::cost(client.stats());
    if code == Code::Parked {
        crate::say!("When that is done, run the same command again: it looks again and goes on.");
    }
    Ok(code)
}

/// A cleanup that is not over.
struct Begun {
    cleanup: CleanupId,
    status: String,
    plan: Plan,
}

/// A sealed plan is not changed by the flags of a later run: say so, rather than pass over them.
fn agree(flags: &Flags, begun: &Begun) -> anyhow::Result<()> {
    let (plan, cleanup) = (&begun.plan, begun.cleanup);
    let asked = flags.request(TestRef::Id(plan.test.clone()));
    let volumes: Vec<&str> = plan.volumes.iter().map(|volume| volume.id.as_str()).collect();
    let mut named: Vec<String> = flags.real.volume.iter().map(|id| id.to_lowercase()).collect();
    named.sort_unstable();
    let mut planned = volumes.clone();
    planned.sort_unstable();
    let differs = if flags.real.appliance.as_deref().is_some_and(|id| !id.eq_ignore_ascii_case(plan.appliance.as_str()))
    {
        "another appliance"
    } else if asked.after != plan.after {
        "another end for the test VM (--keep-vm)"
    } else if asked.consent.forced_stop != plan.consent.forced_stop {
        "another consent to force (--force-stop)"
    } else if asked.consent.proof != plan.consent.proof {
        "another consent to proof (--cloud-only)"
    } else if !named.is_empty() && named != planned {
        "other volumes"
    } else {
        return Ok(());
    };
    bail!("cleanup {cleanup} of this test VM has begun with {differs}: give the flags that it was started with")
}

/// Goes on: whoever runs this command again has looked at what parked it.
async fn go_on(engine: &Engine, begun: &Begun) -> anyhow::Result<Run> {
    let run = if begun.status == "parked" {
        engine.resolve(begun.cleanup, &user()).await
    } else {
        engine.resume(begun.cleanup).await
    };
    run.map_err(words)
}

/// A cleanup of this VM that is not over.
async fn unfinished(engine: &Engine, test_vm: &VmId) -> anyhow::Result<Option<Begun>> {
    for (cleanup, status) in engine.unfinished().await.map_err(words)? {
        let report = engine.report(cleanup).await.map_err(words)?;
        if report.plan.test_vm != *test_vm {
            continue;
        }
        return Ok(Some(Begun { cleanup, status, plan: report.plan }));
    }
    Ok(None)
}

/// The record of the failover test: the one that is known, or a new one of what is asked for.
async fn record(flags: &Flags, engine: &Engine, cloud: &CloudStack, test_vm: VmId) -> anyhow::Result<FailoverTest> {
    let appliance = VmId::new(flags.real.appliance.as_deref().unwrap_or_default()).map_err(words)?;
    let asked: Vec<VolumeId> = flags.real.volume.iter().map(VolumeId::new).collect::<Result<_, _>>().map_err(words)?;
    let mut known = engine.tests().await.map_err(words)?;
    known.retain(|test| test.test_vm == test_vm);
    let number = known.len() + 1;
    // Another appliance or other volumes are another record: the one before may have been a mistake.
    known.retain(|test| test.appliance == appliance && (asked.is_empty() || asked == test.volumes));
    if let Some(test) = known.into_iter().next() {
        if let (TestStatus::CleanupCompleted, Some(cleanup)) = (test.status, test.cleanup) {
            bail!("this failover test has been cleaned up already, by cleanup {cleanup}: nothing is left to do");
        }
        return Ok(test);
    }
    let vm = cloud.vm(&test_vm).await.map_err(words)?;
    let volumes = match (&vm, asked.is_empty()) {
        (_, false) => asked,
        (None, true) => bail!(
            "VM {test_vm} does not exist, or this account may not see it: check --test-vm; if it is deleted already, name each volume with --volume"
        ),
        (Some(_), true) => {
            let found = cloud.volumes_of(&test_vm).await.map_err(words)?;
            if found.is_empty() {
                bail!("VM {test_vm} has no volumes: name each volume that goes home with --volume");
            }
            crate::say!(
                "No --volume was given: the {} volume(s) on the test VM now go home. One that is already off it is not looked for: name each with --volume if you are not sure.",
                found.len()
            );
            found.into_iter().map(|volume| volume.id).collect()
        }
    };
    let source_vm = vm.map_or_else(|| "unknown".to_owned(), |vm| cleanup_core::harmless(&vm.name));
    let test = FailoverTest {
        id: FailoverTestId::new(format!("test-{number}-on-{test_vm}")).map_err(words)?,
        source_vm,
        test_vm,
        appliance,
        volumes,
        disposable: Vec::new(),
        snapshots: Vec::new(),
        fingerprints: Vec::new(),
        began_at: flags.real.began_at,
        tag: flags.real.tag.clone(),
        by: user(),
        status: TestStatus::Active,
        cleanup: None,
    };
    engine.register(&test).await.map_err(words)
}

fn confirm(plan: &Plan) -> anyhow::Result<()> {
    let name = if plan.test_vm_name.is_empty() { plan.test_vm.as_str() } else { &plan.test_vm_name };
    print!("Type the name of the test VM ({name}) to go on: ");
    // A prompt that cannot be shown is one that nobody answers.
    let _ = std::io::stdout().flush();
    let mut line = String::new();
    if std::io::stdin().lock().read_line(&mut line).is_err() || line.trim() != name {
        bail!("that is not {name}, so nothing was changed; --yes does not ask");
    }
    Ok(())
}

fn user() -> String {
    std::env::var("USER").ok().filter(|name| !name.is_empty()).unwrap_or_else(|| "the example".to_owned())
}
