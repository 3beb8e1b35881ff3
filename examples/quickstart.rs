//! The README's example: a whole cleanup by the crate, in a few lines.

use std::sync::Arc;

use cleanup_core::backends::{cloudstack::CloudStack, sqlite::SqliteRepository};
use cleanup_core::{Engine, PlanRequest, StartRequest, TestRef};
use support::{HostInspector, Lab};

#[tokio::main]
#[expect(clippy::print_stdout, reason = "an example for people")]
async fn main() -> anyhow::Result<()> {
    // Elsewhere: Client::from_env()?, your own inspector, and the test that you started.
    let lab = Lab::start(3, 10.0).await?;
    let (client, devices) = (lab.client()?, Arc::new(HostInspector(lab.control()?)));
    let test = support::record(3)?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("jobs.db");

    // README begins
    let cloud = Arc::new(CloudStack::new(client));
    let jobs = Arc::new(SqliteRepository::open(&file).await?);
    let engine = Engine::builder(cloud.clone(), cloud, jobs).inspector(devices).build();
    engine.register(&test).await?; // which volumes belong where
    let request = PlanRequest::new(TestRef::Id(test.id));
    let plan = engine.plan(&request).await?; // reads only: look at it
    let start = StartRequest { expect: Some(plan.hash()), ..StartRequest::new(request, "me") };
    let run = engine.start(&start).await?; // seals the plan and goes on, whoever waits
    let report = run.wait().await?; // where every volume is
    // README ends

    for volume in &report.volumes {
        println!("{}: {}", volume.name, volume.is);
    }
    println!("{}", report.ending.map_or("running", |ending| ending.name()));
    Ok(())
}
