//! What the story is told on: a simulated cloud over HTTP, and a person who puts right what was wrong.

use cloudstack_simulator::{Cloud, FailoverTest as Ids, Fault, Server, ServerOptions, Settings, World};
use serde::Serialize;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::server::Database;
use super::tables::{JOB, Shape};

/// How many times faster than a real server.
const SPEED: f64 = 20.0;
const VOLUMES: usize = 2;
/// The snapshot of the last volume, from before the test.
const SNAPSHOT: &str = "50000000-0000-4000-8000-00000000000e";

/// The failover test's id, here and as a job of the deployed database.
const TEST: &str = "story-1";
/// The protected machine's name.
const SOURCE_VM: &str = "<b>\"web\"</b> 'n 👩\u{200d}💻";

pub(crate) struct Stage {
    pub(crate) server: Server,
    /// The deployed database, where there is a MariaDB.
    database: Option<Database>,
    folder: TempDir,
}

impl Stage {
    /// A cloud whose test VM will not stop.
    pub(crate) async fn new() -> Self {
        let behaviour = Settings { send_date_header: true, ..Settings::default().starting_now() };
        let mut world = World::failover_test(VOLUMES);
        let snapshot = json!({
            "id": SNAPSHOT, "volumeid": Ids::volume(VOLUMES - 1), "name": "before", "created": "2026-11-23T07:50:00+0000"
        });
        world.snapshots.extend(snapshot.as_object().cloned());
        let mut cloud = Cloud::new(world, behaviour);
        cloud.inject(Fault { fail: true, times: 1_000, ..Fault::on("stopVirtualMachine") });
        let server = Server::start(cloud, ServerOptions { speed: SPEED, ..ServerOptions::default() }).await.unwrap();
        Self { server, database: deployed().await, folder: tempfile::tempdir().unwrap() }
    }

    /// Whether there is a deployed database to import from and to be told.
    pub(crate) fn tells(&self) -> bool {
        self.database.is_some()
    }

    /// What every door is opened with.
    pub(crate) fn settings(&self) -> Value {
        let keys = Settings::default();
        let mut settings = json!({
            "cloud": {
                "kind": "keys", "endpoint": self.server.url(),
                "key": keys.admin_api_key.expose(), "secret": keys.admin_secret_key.expose()
            },
            "database": self.folder.path().join("jobs.db"), "cloud_only": true, "speed": SPEED,
        });
        if let Some(database) = &self.database {
            settings["deployed_database"] = json!({ "url": database.url() });
        }
        settings
    }

    /// By which name the failover test is imported.
    pub(crate) fn source_vm(&self) -> String {
        SOURCE_VM.to_owned()
    }

    /// The failover test.
    pub(crate) fn test(&self) -> Value {
        json!({
            "id": TEST, "source_vm": SOURCE_VM, "test_vm": Ids::TEST_VM, "appliance": Ids::APPLIANCE,
            "volumes": Ids::volumes(VOLUMES), "snapshots": [{ "volume": Ids::volume(VOLUMES - 1), "snapshot": SNAPSHOT }],
            "began_at": Ids::BEGAN_AT, "by": "story"
        })
    }

    pub(crate) fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// A person finds the test VM's guest and turns it off. The snapshot is in use for a while yet.
    pub(crate) async fn put_right(&self) {
        self.server.with_cloud(|cloud| {
            cloud.clear_faults();
            cloud.inject(Fault { fail: true, ..Fault::on("deleteSnapshot") });
            cloud.somebody_stops(Ids::TEST_VM).unwrap();
        });
        if let Some(database) = &self.database {
            assert_eq!(database.status(TEST).await, "cleanup");
            database.run("CREATE TABLE as_parked AS SELECT status, updated_at FROM failover_jobs").await;
        }
    }

    /// The deployed row is as if the end had never been told.
    pub(crate) async fn untell(&self) {
        if let Some(database) = &self.database {
            assert_eq!(database.status(TEST).await, "cleanup_completed");
            database.run("UPDATE failover_jobs, as_parked SET failover_jobs.status = as_parked.status, failover_jobs.updated_at = as_parked.updated_at").await;
            assert_eq!(database.status(TEST).await, "cleanup");
        }
    }

    /// The volumes are home, one of them back at its snapshot, and that is gone, whatever was told.
    pub(crate) async fn is_clean(&self) {
        if let Some(database) = &self.database {
            assert_eq!(database.status(TEST).await, "cleanup_completed", "nobody told it again");
        }
        self.server.with_cloud(|cloud| {
            for id in Ids::volumes(VOLUMES) {
                let owner = cloud.volume(&id).and_then(|volume| volume.virtual_machine);
                assert_eq!(owner.as_deref(), Some(Ids::APPLIANCE), "volume {id}");
            }
            let sent = |command: &str| cloud.calls().by_command.get(command).copied();
            assert_eq!((sent("revertSnapshot"), sent("deleteSnapshot")), (Some(1), Some(2)));
            let left = cloud.somebody_calls("listSnapshots", &[("listall", "true")]).unwrap();
            assert_eq!(left["snapshot"], Value::Null, "{left}");
        });
    }
}

/// The deployed database with the failover test as a job that nobody has imported; `None` without a MariaDB.
async fn deployed() -> Option<Database> {
    let database = Database::new(Shape::Newer).await?;
    database.seed(Shape::Newer, VOLUMES).await;
    let (name, last) = (SOURCE_VM.replace('\'', "''"), Ids::volume(VOLUMES - 1));
    database
        .run(&format!(
            "UPDATE failover_jobs SET job_id = '{TEST}', source_vm_name = '{name}';
             UPDATE vm_replication_contexts SET vm_name = '{name}';
             UPDATE job_tracking SET id = '{TEST}' WHERE id = '{JOB}';
             UPDATE ossea_volumes SET snapshot_id = '{SNAPSHOT}' WHERE volume_id = '{last}';"
        ))
        .await;
    Some(database)
}

/// The same, but for what differs from run to run: moments, and how long is left.
pub(crate) fn same(value: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(value).unwrap();
    forget(&mut value);
    value
}

fn forget(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(forget),
        Value::Object(fields) => {
            for (name, field) in fields {
                match name.as_str() {
                    "at" | "updated_at" | "began_at" | "ended_at" | "observed_at" if field.is_string() => {
                        *field = json!("[moment]")
                    }
                    "remaining_s" => *field = json!("[seconds]"),
                    _ => forget(field),
                }
            }
        }
        _ => {}
    }
}
