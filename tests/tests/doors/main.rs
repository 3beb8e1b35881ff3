//! One story, told through every door: import a failover test, record another, plan, run, watch it park, put right what was wrong, resolve, report, take away what was
//! left behind, and tell the deployed database once more. Without a MariaDB (`CLEANUP_TEST_MYSQL_URL`, or a private one), nothing is imported or told.
//!
//! `parity.json` says by which name each door offers each step; a missing cell needs a reason. What the doors answer must be the same.
//! The Python and the npm package must be installed first: `cargo xtask test` does it all.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

mod cli;
mod http;
mod packages;
mod rust;
mod stage;
mod table;

// The deployed tables are described once, for the tests of that part, which use more of them.
#[expect(dead_code, reason = "the tests of the deployed database use the rest")]
#[path = "../../../cleanup-core/tests/deployed_database/server.rs"]
mod server;
#[expect(dead_code, reason = "the tests of the deployed database use the rest")]
#[path = "../../../cleanup-core/tests/deployed_database/tables.rs"]
mod tables;

use std::collections::BTreeMap;

use serde_json::Value;
use stage::{Stage, same};
use table::{DOORS, Table};

/// What one step answered, and by which name it was asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Told {
    pub(crate) name: String,
    pub(crate) answer: Value,
    pub(crate) events: Vec<Value>,
}

/// The story as one door told it, by step.
pub(crate) type Story = BTreeMap<String, Told>;

pub(crate) fn told(name: &str, answer: Value, events: Vec<Value>) -> Told {
    Told { name: name.to_owned(), answer, events }
}

/// Steps that need the deployed database.
const DEPLOYED: [&str; 2] = ["import", "sync"];

/// The story, and whether there was a deployed database.
async fn tell(door: &str, table: &Table) -> (Story, bool) {
    let stage = Stage::new().await;
    let story = match door {
        "rust" => rust::tell(&stage).await,
        "http" => http::tell(&stage, table).await,
        "cli" => cli::tell(&stage, table).await,
        "python" => packages::python(&stage, table).await,
        "node" => packages::node(&stage, table).await,
        _ => panic!("there is no door {door:?}"),
    };
    stage.is_clean().await;
    (story, stage.tells())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_door_tells_the_same_story() {
    let table = Table::read();
    let mut stories = BTreeMap::new();
    for door in DOORS {
        let (story, deployed) = tell(door, &table).await;
        for step in table.steps() {
            match (table.name(step, door), story.get(step)) {
                (Some(name), Some(told)) => assert_eq!(told.name, name, "{door}: {step} was asked by another name"),
                (Some(_), None) if !deployed && DEPLOYED.contains(&step) => println!("NOT RUN: {step} of {door}"),
                (Some(name), None) => panic!("{door}: {step} is {name}, says the table, and was not told"),
                (None, _) => println!("{door} has no {step}: {}", table.reason(step, door)),
            }
        }
        stories.insert(door, story);
    }
    // Rust's is the measure, for the others only convert.
    let measure = &stories["rust"];
    for (door, story) in &stories {
        for (step, told) in story {
            assert_eq!(same(&told.answer), same(&measure[step].answer), "{door}: {step} answers something else");
            assert_eq!(same(&told.events), same(&measure[step].events), "{door}: {step} shows other events");
        }
    }
    let events: BTreeMap<&str, Value> =
        ["run", "resolve"].into_iter().map(|step| (step, same(&measure[step].events))).collect();
    insta::assert_json_snapshot!("progress_events", events);
}
