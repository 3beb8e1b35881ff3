//! A cleanup on a CloudStack that exists.

use std::io::{BufRead, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::{anyhow, bail};
use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::{
    Engine, FailoverTest, FailoverTestId, Plan, Run, StartRequest, TestRef, TestStatus, VmId, VmProvider, VolumeId,
    VolumeStore,
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
        Some((run, plan)) => {
            println!("Going on with cleanup {} of this test VM.", run.id());
            (run, plan)
        }
        None => {
            let test = record(flags, engine, cloud, test_vm).await?;
            let request = flags.request(TestRef::Id(test.id.clone()));
            let plan = engine.plan(&request).await.map_err(words)?;
            show::plan(&plan);
            if flags.dry_run {
                println!("Dry run: nothing was changed.");
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
        println!("When that is done, run the same command again: it looks again and goes on.");
    }
    Ok(code)
}

/// A cleanup of this VM that is not over: one that is parked was looked at by whoever runs this command again.
async fn unfinished(engine: &Engine, test_vm: &VmId) -> anyhow::Result<Option<(Run, Plan)>> {
    for (cleanup, status) in engine.unfinished().await.map_err(words)? {
        let report = engine.report(cleanup).await.map_err(words)?;
        if report.plan.test_vm != *test_vm {
            continue;
        }
        let run =
            if status == "parked" { engine.resolve(cleanup, &user()).await } else { engine.resume(cleanup).await };
        return Ok(Some((run.map_err(words)?, report.plan)));
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
            found.into_iter().map(|volume| volume.id).collect()
        }
    };
    let source_vm = vm.map_or_else(|| "unknown".to_owned(), |vm| vm.name);
    let test = FailoverTest {
        id: FailoverTestId::new(format!("test-{number}-on-{test_vm}")).map_err(words)?,
        source_vm,
        test_vm,
        appliance,
        volumes,
        disposable: Vec::new(),
        began_at: None,
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
