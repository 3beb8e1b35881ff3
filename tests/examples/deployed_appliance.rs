//! A deployed appliance for the tests of other languages: a simulated CloudStack, a double of the Volume Daemon that moves volumes in it, and a MariaDB with the
//! failover job's row.
//!
//! The first line on standard output says what a door is opened with, or `{"missing":…}` without a MariaDB. Every line on standard input is answered with a line
//! that says how things stand. It ends when standard input does.
#![expect(clippy::unwrap_used, reason = "a part of a test that cannot go on panics")]

#[expect(dead_code, reason = "the tests of the daemon use the rest")]
#[path = "../tests/common/daemon.rs"]
mod daemon;
#[expect(dead_code, reason = "the tests of the deployed database use the rest")]
#[path = "../../cleanup-core/tests/deployed_database/server.rs"]
mod server;
#[expect(dead_code, reason = "the tests of the deployed database use the rest")]
#[path = "../../cleanup-core/tests/deployed_database/tables.rs"]
mod tables;

use std::io::BufRead;
use std::sync::Arc;

use cloudstack_simulator::{FailoverTest as Ids, Settings, VmState};
use serde_json::{Value, json};
use server::Database;
use tables::{JOB, Shape};

const VOLUMES: usize = 2;

#[expect(clippy::print_stdout, reason = "whoever started it reads there")]
fn say(line: &Value) {
    println!("{line}");
}

#[tokio::main]
async fn main() {
    let Some(database) = Database::new(Shape::Newer).await else {
        return say(&json!({ "missing": "there is no MariaDB" }));
    };
    database.seed(Shape::Newer, VOLUMES).await;
    let lab = daemon::lab(VOLUMES).await;
    let kernel = Arc::clone(&lab);
    let by_id = move || {
        let disks = kernel.server.with_cloud(|cloud| cloud.guest_devices(Ids::APPLIANCE));
        disks.iter().map(|disk| format!("/dev/disk/by-id/virtio-{}", disk.serial)).collect()
    };
    let double = daemon::double(&lab, daemon::manner(), by_id).await;
    let keys = Settings::default();
    say(&json!({
        "endpoint": lab.server.url(),
        "key": keys.admin_api_key.expose(),
        "secret": keys.admin_secret_key.expose(),
        "speed": daemon::SPEED,
        "volume_daemon": double.url(),
        "deployed_database": database.url(),
        "job": JOB,
    }));
    for line in std::io::stdin().lock().lines() {
        line.unwrap();
        let (owners, vm) = lab.server.with_cloud(|cloud| {
            let owners =
                Ids::volumes(VOLUMES).iter().map(|id| cloud.volume(id).unwrap().virtual_machine).collect::<Vec<_>>();
            (owners, cloud.vm(Ids::TEST_VM))
        });
        say(&json!({
            "status": database.status(JOB).await,
            "asked_of_the_daemon": double.posts().len(),
            "home": owners.iter().filter(|owner| owner.as_deref() == Some(Ids::APPLIANCE)).count(),
            "mapped": Ids::volumes(VOLUMES).iter().filter(|volume| double.is_mapped(volume)).count(),
            "deleted": vm.is_none_or(|vm| vm.state == VmState::Destroyed),
        }));
    }
}
