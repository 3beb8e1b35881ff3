//! Many jobs at once: they share one poller, so a hundred cost little more than one.
#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

mod support;

use std::time::Instant;

use anyhow::{Context, ensure};
use support::{Playground, playground};
use tokio::task::JoinSet;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Playground { server, cloud } = playground(100).await?;
    let vms = cloud.virtual_machine().list().listall(true).all().await?;

    let began = Instant::now();
    let mut stops = JoinSet::new();
    for vm in vms {
        let (cloud, id) = (cloud.clone(), vm.id.context("a VM without an id")?);
        // A client is a handle: clones share connections, limits and the poller.
        stops.spawn(async move { cloud.virtual_machine().stop(id).send().await?.wait().await });
    }
    let (mut stopped, mut failed) = (0, 0);
    while let Some(result) = stops.join_next().await {
        match result? {
            Ok(_) => stopped += 1,
            Err(error) => {
                failed += 1;
                println!("{error}");
            }
        }
    }
    let stats = cloud.stats();
    println!("{stopped} stopped and {failed} failed in {:.1} s", began.elapsed().as_secs_f64());
    println!(
        "{} reads of results and {} listings of pending jobs, over {} connections",
        stats.result_reads,
        stats.job_lists,
        server.connections()
    );
    ensure!((stopped, failed) == (100, 0), "not all were stopped");
    ensure!(stats.result_reads < 200, "{} reads of results for 100 jobs", stats.result_reads);
    Ok(())
}
