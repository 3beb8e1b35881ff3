//! The work of the measurements, done with this repository's client. Prints one line of JSON.
#![expect(clippy::print_stdout, reason = "the result is what it prints")]

use std::collections::BTreeMap;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, bail, ensure};
use clap::{Parser, Subcommand};
use cloudstack_client::api::types::VirtualMachine;
use cloudstack_client::{Client, Credentials, JobId, Waited};
use futures_util::future::try_join_all;
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};

#[derive(Parser)]
struct Flags {
    /// The API's URL.
    url: String,
    #[command(subcommand)]
    work: Work,
}

#[derive(Subcommand)]
enum Work {
    /// Lists all VMs page by page, keeping none.
    ListVms,
    /// Lists all VMs, keeping them.
    KeepVms,
    /// Lists all volumes.
    ListVolumes,
    /// Stops VMs one after the other, so many each, in so many tasks with a client each.
    JobsInTurn { workers: usize, each: usize },
    /// Stops so many VMs at once with one client.
    JobsAtOnce { count: usize },
    /// Waits for a long job with each of these limits, in milliseconds.
    Deadlines { limits: Vec<u64> },
    /// Ends the waiting for so many jobs, one after the other.
    Cancel { count: usize },
}

type Returned = BTreeMap<String, f64>;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Flags { url, work } = Flags::parse();
    let result = match work {
        Work::ListVms => list_vms(&client(&url)?).await?,
        Work::KeepVms => {
            let vms = client(&url)?.virtual_machine().list().listall(true).all().await?;
            with_cost(vms.iter().filter(|vm| vm.name.is_some()).count())?
        }
        Work::ListVolumes => {
            let began = Instant::now();
            let rows = client(&url)?.volume().list().listall(true).all().await?.len();
            json!({"rows": rows, "wall_s": began.elapsed().as_secs_f64()})
        }
        Work::JobsInTurn { workers, each } => {
            let tasks = (0..workers).map(|worker| tokio::spawn(in_turn(url.clone(), worker * each, each)));
            let mut returned = Returned::new();
            for part in try_join_all(tasks).await? {
                returned.extend(part?);
            }
            json!({"returned": returned})
        }
        Work::JobsAtOnce { count } => {
            let cloud = client(&url)?;
            let tasks = (1..=count).map(|number| tokio::spawn(stop(cloud.clone(), number)));
            let returned = try_join_all(tasks).await?.into_iter().collect::<anyhow::Result<Returned>>()?;
            json!({"returned": returned})
        }
        Work::Deadlines { limits } => {
            let waits = limits.into_iter().enumerate().map(|(index, limit)| deadline(url.clone(), index + 1, limit));
            json!({"overshoot_ms": try_join_all(waits).await?})
        }
        Work::Cancel { count } => cancel(&client(&url)?, count).await?,
    };
    println!("{result}");
    Ok(())
}

fn client(url: &str) -> anyhow::Result<Client> {
    Ok(Client::builder().endpoint(url).credentials(Credentials::new("admin-api-key", "admin-secret-key")).build()?)
}

fn vm_id(number: usize) -> String {
    format!("00000001-0000-4000-8000-{number:012x}")
}

async fn list_vms(cloud: &Client) -> anyhow::Result<Value> {
    let mut pages = cloud.virtual_machine().list().listall(true).pages();
    let mut rows = 0;
    while let Some(page) = pages.next().await {
        rows += page?.iter().filter(|vm| vm.name.is_some()).count();
    }
    with_cost(rows)
}

async fn stop(cloud: Client, number: usize) -> anyhow::Result<(String, f64)> {
    cloud.virtual_machine().stop(vm_id(number)).send().await?.wait().await?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?;
    Ok((vm_id(number), now.as_secs_f64() * 1_000.0))
}

async fn in_turn(url: String, after: usize, each: usize) -> anyhow::Result<Returned> {
    let cloud = client(&url)?;
    let mut returned = Returned::new();
    for number in after + 1..=after + each {
        returned.extend([stop(cloud.clone(), number).await?]);
    }
    Ok(returned)
}

async fn deadline(url: String, number: usize, limit_ms: u64) -> anyhow::Result<f64> {
    let cloud = client(&url)?;
    let limit = Duration::from_millis(limit_ms);
    let job = cloud.virtual_machine().stop(vm_id(number)).send().await?;
    let began = Instant::now();
    match job.wait_for(limit).await? {
        Waited::Running(_) => Ok((began.elapsed().as_secs_f64() - limit.as_secs_f64()) * 1_000.0),
        Waited::Done(_) => bail!("the job was over before its time limit"),
    }
}

async fn cancel(cloud: &Client, count: usize) -> anyhow::Result<Value> {
    let (mut took, mut resumable) = (Vec::new(), 0);
    for number in 1..=count {
        let id = JobId::random();
        let job = cloud.virtual_machine().stop(vm_id(number)).job_id(&id).send().await?;
        let waiting = tokio::spawn(async move { job.wait().await });
        tokio::time::sleep(Duration::from_millis(300)).await;
        let began = Instant::now();
        waiting.abort();
        ensure!(waiting.await.is_err_and(|error| error.is_cancelled()), "the job was over before it was cancelled");
        took.push(began.elapsed().as_secs_f64() * 1_000.0);
        if cloud.job::<VirtualMachine>(&id).report().await?.is_pending() {
            resumable += 1;
        }
    }
    Ok(json!({"cancel_ms": took, "resumable": resumable}))
}

/// What this whole process has cost so far.
fn with_cost(rows: usize) -> anyhow::Result<Value> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no VmHWM")?;
    let peak_kib: u64 = peak.trim().trim_end_matches(" kB").parse()?;
    let cpu: Duration = clock_gettime(ClockId::ProcessCPUTime).try_into()?;
    Ok(json!({"rows": rows, "cpu_s": cpu.as_secs_f64(), "peak_kib": peak_kib}))
}
