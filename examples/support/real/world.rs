//! A cloud with many failover tests, and one that nobody cleans up.

use std::path::{Path, PathBuf};

use anyhow::Context;
use cleanup_core::FailoverTest;
use cloudstack_simulator::{FailoverTest as Ids, World};
use serde_json::{Map, Value, json};

use super::programs::ask;

/// The names and ids of one failover test of many.
#[derive(Clone, Debug)]
pub struct Names {
    /// The name of the protected machine, which finds the failover test again.
    pub source_vm: String,
    /// The test VM's id.
    pub test_vm: String,
    /// The appliance's id.
    pub appliance: String,
    /// The volumes' ids.
    pub volumes: Vec<String>,
}

/// The failover test that belongs to nobody here: its VMs and volumes are bystanders.
const BYSTANDER: u8 = 0;

impl Names {
    /// Failover test number `index`, from 1, with so many volumes.
    #[must_use]
    pub fn new(index: u8, volumes: usize) -> Self {
        let own = |id: &str| renamed(id, index);
        Self {
            source_vm: own("web01"),
            test_vm: own(Ids::TEST_VM),
            appliance: own(Ids::APPLIANCE),
            volumes: Ids::volumes(volumes).iter().map(|id| own(id)).collect(),
        }
    }

    /// Records the failover test.
    ///
    /// # Errors
    /// If `cleanup` does not.
    pub async fn register(&self, settings: &Path) -> anyhow::Result<FailoverTest> {
        let Self { source_vm, test_vm, appliance, volumes } = self;
        let mut arguments = vec!["register", "--source-vm", source_vm, "--test-vm", test_vm, "--appliance", appliance];
        arguments.extend(["--began-at", Ids::BEGAN_AT]);
        for id in volumes {
            arguments.extend(["--volume", id]);
        }
        let said = ask(settings, &arguments).await?;
        serde_json::from_str(&said).with_context(|| format!("register answers with the test, not {said}"))
    }
}

/// The same text for the failover test with this index. A guest sees the group of the id in which it is.
fn renamed(text: &str, index: u8) -> String {
    text.replace("-0000-4000-8000-", &format!("-{index:04x}-4000-8000-"))
        .replace("web01", &format!("web{index:02}"))
        .replace("\"appliance\"", &format!("\"appliance-{index:02}\""))
}

/// A world with failover tests 1, 2, 3 … that have so many volumes each, and the bystanders.
///
/// # Errors
/// None that could happen: rows are plain data.
pub fn world(volumes: &[usize]) -> anyhow::Result<Value> {
    let (mut vms, mut disks) = (Vec::new(), Vec::new());
    for (index, count) in (BYSTANDER..).zip([&2].into_iter().chain(volumes)) {
        let one = World::failover_test(*count);
        let own = |rows: &[Map<String, Value>]| -> anyhow::Result<Vec<Value>> {
            let text = serde_json::to_string(rows).context("rows are plain data")?;
            serde_json::from_str(&renamed(&text, index)).context("renamed rows are rows")
        };
        vms.extend(own(&one.virtual_machines)?);
        disks.extend(own(&one.volumes)?);
    }
    Ok(json!({ "virtualmachines": vms, "volumes": disks }))
}

/// Everything about the bystanders that the simulator knows.
#[must_use]
pub fn bystanders(state: &Value) -> Value {
    let names = Names::new(BYSTANDER, 2);
    let vms = [names.test_vm.as_str(), names.appliance.as_str()];
    let rows = |table: &str, field: &str| -> Vec<Value> {
        let rows = state[table].as_array().into_iter().flatten();
        rows.filter(|row| row[field].as_str().is_some_and(|id| vms.contains(&id))).cloned().collect()
    };
    let hosts: Vec<&Value> = vms.iter().map(|id| &state["hosts"][id]).collect();
    json!({ "vms": rows("virtualmachines", "id"), "volumes": rows("volumes", "virtualmachineid"), "hosts": hosts })
}

/// Writes settings for `cleanup`: its cloud with the keys of an account, its database, and seconds of leases and requests if they are not to be those that ship.
///
/// # Errors
/// If the file cannot be written.
pub fn settings(
    file: PathBuf,
    (endpoint, key, secret): (&str, &str, &str),
    database: &Path,
    speed: f64,
    short: Option<(u16, u16)>,
) -> anyhow::Result<PathBuf> {
    let mut settings = json!({
        "cloud": { "kind": "keys", "endpoint": endpoint, "key": key, "secret": secret },
        "database": database,
        // Nobody can look into the guests of another process.
        "cloud_only": true,
        "speed": speed,
    });
    if let Some((lease, answer)) = short {
        (settings["lease_seconds"], settings["answer_seconds"]) = (json!(lease), json!(answer));
    }
    std::fs::write(&file, settings.to_string()).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(file)
}
