//! Jobs: start something, keep its handle, wait for its result, or for a while.
#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

mod support;

use std::time::Duration;

use anyhow::ensure;
use cloudstack_client::{JobId, Waited, api::types::VirtualMachine};
use support::{Playground, playground};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Playground { server: _server, cloud } = playground(1).await?;
    let id =
        cloud.virtual_machine().list().name("vm-00001").listall(true).one().await?.id.unwrap_or_else(|| "?".into());

    // A job is not its result: `send` gives a handle as soon as the server has accepted the command …
    let job = cloud.virtual_machine().stop(&id).send().await?;
    println!("stopping {id}: job {}", job.id());
    // … and awaiting it gives the VM as it is afterwards.
    let vm = job.wait().await?;
    println!("it is {}", vm.state.clone().unwrap_or_default());
    ensure!(vm.state.as_deref() == Some("Stopped"), "it did not stop");

    // The id of a job can be chosen before it exists, and written down: whoever knows it can go on later, in another process too.
    let chosen = JobId::random();
    cloud.virtual_machine().start(&id).job_id(&chosen).send().await?;
    let later = cloud.job::<VirtualMachine>(&chosen);
    println!("starting it: job {chosen}, waited for by its id alone");
    ensure!(later.wait().await?.state.as_deref() == Some("Running"), "it did not start");

    // Waiting for a limited time gives the handle back, never just an error.
    let reboot = cloud.virtual_machine().reboot(&id).send().await?;
    match reboot.wait_for(Duration::from_millis(1)).await? {
        Waited::Done(_) => println!("rebooted at once"),
        Waited::Running(handle) => {
            println!("job {} goes on while we do something else", handle.id());
            ensure!(handle.wait().await?.state.as_deref() == Some("Running"), "it did not come back");
            println!("rebooted");
        }
    }
    let stats = cloud.stats();
    println!("3 jobs: {} changes, {} reads of results", stats.changes, stats.result_reads);
    Ok(())
}
