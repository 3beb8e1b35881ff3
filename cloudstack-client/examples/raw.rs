//! Commands that have no method here, because of their service's feature or their age: by name, with the same signing, retries and jobs.
#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

mod support;

use anyhow::{Context, ensure};
use cloudstack_client::api::types::VirtualMachine;
use cloudstack_simulator::World;
use serde_json::Value;
use support::{Playground, playground};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Playground { server: _server, cloud } = playground(1).await?;

    // The answer is the object under the reply's only key.
    let capabilities = cloud.raw("listCapabilities").send().await?;
    let version = capabilities["capability"]["cloudstackversion"].as_str().context("no version")?;
    println!("CloudStack {version}");

    for (command, key) in
        [("listHosts", "host"), ("listServiceOfferings", "serviceoffering"), ("listNetworks", "network")]
    {
        let answer =
            cloud.raw(command).param("listall", "true").param("page", "1").param("pagesize", "100").send().await?;
        let rows = answer[key].as_array().with_context(|| format!("{command} gave no {key}"))?;
        let names: Vec<&str> = rows.iter().filter_map(|row| row["name"].as_str()).collect();
        println!("{command}: {} of {}: {}", rows.len(), answer["count"], names.join(", "));
    }

    // A job's result is read as whatever is asked for: anything, or a type.
    let job = cloud.raw("rebootVirtualMachine").param("id", World::sized_vm(1)).send_job::<Value>().await?;
    println!("rebooting by job {}", job.id());
    let vm: VirtualMachine = job.retyped().wait().await?;
    ensure!(vm.state.as_deref() == Some("Running"), "it does not run");

    // A name that does not exist is refused by the server, in its own way.
    let error = cloud.raw("listUnicorns").send().await.err().context("there are unicorns")?;
    println!("listUnicorns: {error}");
    Ok(())
}
