//! One failover test on a simulator of its own.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use support::real::{Aftermath, Names, Simulator, Worker, aftermath_harm, bystanders, settings, world};
use tempfile::TempDir;

use crate::programs::both_built;

/// How many times faster than a real server's the simulated one's work runs.
pub(crate) const SPEED: f64 = 10.0;

/// Seconds: of a lease, and of a request's life and an answer's.
pub(crate) const SHORT: (u16, u16) = (2, 4);

/// The account that owns the failover test, beside the root admin.
pub(crate) const OWNER: &str = "owner";

pub(crate) struct Real {
    pub(crate) cloud: Simulator,
    pub(crate) names: Names,
    /// Goes with it.
    _folder: TempDir,
    database: PathBuf,
    /// With the keys of the root admin.
    pub(crate) settings: PathBuf,
    /// With those of the owner: the same cloud and database, and the simulator tells the two apart.
    pub(crate) owner: PathBuf,
    before: Value,
}

impl Real {
    pub(crate) async fn new(volumes: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("jobs.db");
        Self::with_database(volumes, folder, database).await
    }

    pub(crate) async fn with_database(volumes: usize, folder: TempDir, database: PathBuf) -> Self {
        both_built();
        let file = folder.path().join("world.json");
        let names = Names::new(1, volumes);
        let mut all = world(&[volumes]).unwrap();
        for row in all["virtualmachines"].as_array_mut().unwrap() {
            if [&names.test_vm, &names.appliance].iter().any(|id| row["id"] == id.as_str()) {
                row["account"] = json!(OWNER);
            }
        }
        for row in all["volumes"].as_array_mut().unwrap() {
            if [&names.test_vm, &names.appliance].iter().any(|id| row["virtualmachineid"] == id.as_str()) {
                row["account"] = json!(OWNER);
            }
        }
        std::fs::write(&file, all.to_string()).unwrap();
        let cloud = Simulator::start(&file, SPEED).await.unwrap();
        let keys = cloud.tell("accounts", &json!({ "name": OWNER })).await.unwrap();
        let place = |name: &str, key: &str, secret: &str| {
            let file = folder.path().join(name);
            settings(file, (&cloud.url, key, secret), &database, SPEED, Some(SHORT)).unwrap()
        };
        let own = place("owner.json", keys["apikey"].as_str().unwrap(), keys["secretkey"].as_str().unwrap());
        let root = place("root.json", Simulator::KEYS.0, Simulator::KEYS.1);
        names.register(&root).await.unwrap();
        let before = bystanders(&cloud.state().await.unwrap());
        Self { cloud, names, _folder: folder, database, settings: root, owner: own, before }
    }

    /// The database and its log.
    pub(crate) fn database(&self) -> [PathBuf; 2] {
        ["", "-wal"].map(|end| PathBuf::from(format!("{}{end}", self.database.display())))
    }

    /// A process that carries the cleanup out, or goes on with it: always the same words.
    pub(crate) fn worker(&self, settings: &Path) -> Worker {
        Worker::start(settings, &["run", &self.names.source_vm, "--yes", "--key", &self.names.source_vm]).unwrap()
    }

    /// The cleanup is completed, and nothing came to harm: by the simulator, and by what new processes say.
    pub(crate) async fn completed(&self) -> Aftermath {
        let after = Aftermath::of(&self.settings, &self.names.source_vm).await.unwrap();
        let state = self.cloud.state().await.unwrap();
        assert_eq!(aftermath_harm(&state, &[&after]), Vec::<String>::new());
        assert_eq!(bystanders(&state), self.before, "a bystander is not as it was");
        after
    }

    /// The ids of the changes that the cloud was asked for, in order.
    pub(crate) async fn asked(&self) -> Vec<Value> {
        self.cloud.state().await.unwrap()["calls"]["log"].as_array().unwrap().clone()
    }
}
