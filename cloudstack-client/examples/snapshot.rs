//! Commands that make something: its id is known before the job is done.
#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

mod support;

use anyhow::{Context, ensure};
use cloudstack_client::ids::SnapshotId;
use support::{Playground, playground};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Playground { server: _server, cloud } = playground(2).await?;
    let vm = cloud.virtual_machine().list().name("vm-00002").listall(true).one().await?;
    let vm = vm.id.context("a VM without an id")?;
    let volume = cloud.volume().list().virtualmachineid(&vm).type_("ROOT").listall(true).one().await?;
    let volume = volume.id.context("a volume without an id")?;

    let job = cloud.snapshot().create(&volume).name("before-upgrade").send().await?;
    let made = job.entity_id().context("the server gave no id")?.to_owned();
    println!("snapshot {made} is being made by job {}", job.id());
    let snapshot = job.wait().await?;
    println!("{} is {}", snapshot.name.unwrap_or_default(), snapshot.state.unwrap_or_default());
    ensure!(snapshot.id.as_ref().map(SnapshotId::as_str) == Some(made.as_str()), "the job made another snapshot");

    let listed = cloud.snapshot().list().volumeid(&volume).listall(true).all().await?;
    ensure!(listed.len() == 1, "{} snapshots are listed", listed.len());

    // With a snapshot of the whole VM, memory included, in one.
    let whole =
        cloud.snapshot().create_vm_snapshot(&vm).name("whole").snapshotmemory(true).send().await?.wait().await?;
    println!("VM snapshot {} is {}", whole.displayname.unwrap_or_default(), whole.state.unwrap_or_default());
    cloud.snapshot().delete_vm_snapshot(whole.id.context("a VM snapshot without an id")?).send().await?.wait().await?;

    let deleted = cloud.snapshot().delete(made.as_str()).send().await?.wait().await?;
    ensure!(deleted.success == Some(true), "the snapshot was not deleted");
    let left = cloud.snapshot().list().volumeid(&volume).listall(true).all().await?;
    ensure!(left.is_empty(), "{} snapshots are left", left.len());
    println!("both are gone again");
    Ok(())
}
