//! Lists: filters, one thing by name, names that are not there.
#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

mod support;

use anyhow::ensure;
use support::{Playground, playground};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Playground { server: _server, cloud } = playground(12).await?;

    // Everything that matches, however many pages it takes. A root admin sees other accounts' VMs with listall only.
    let vms = cloud.virtual_machine().list().listall(true).state("Running").all().await?;
    println!("{:<10} {:<8} {:<14} {:>4} {:>9}", "name", "state", "address", "cpus", "memory");
    for vm in &vms {
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        println!(
            "{:<10} {:<8} {:<14} {:>4} {:>5} MiB",
            text(&vm.name),
            text(&vm.state),
            text(&vm.ipaddress),
            vm.cpunumber.unwrap_or_default(),
            vm.memory.unwrap_or_default()
        );
    }
    ensure!(vms.len() == 12, "{} of 12 VMs were listed", vms.len());

    // Exactly one: none and several are errors.
    let vm = cloud.virtual_machine().list().name("vm-00007").listall(true).one().await?;
    println!("vm-00007 runs {} on {}", vm.osdisplayname.unwrap_or_default(), vm.hostname.unwrap_or_default());
    // One or none.
    let missing = cloud.virtual_machine().list().name("vm-99999").listall(true).optional().await?;
    ensure!(missing.is_none(), "there is a vm-99999");
    let several = cloud.volume().list().listall(true).one().await;
    ensure!(several.is_err(), "one() took one of many");
    println!("asking for the one volume: {}", several.err().map(|error| error.to_string()).unwrap_or_default());

    for zone in cloud.zone().list().all().await? {
        println!("zone {}: {}", zone.name.unwrap_or_default(), zone.networktype.unwrap_or_default());
    }
    println!("{} requests in all", cloud.stats().total());
    Ok(())
}
