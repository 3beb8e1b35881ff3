//! Sudden death, and several processes at work on one file.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::{Conflict, JobRepository, Put, RowKind};

use crate::child::{Child, put, row, say};
use crate::{execute, place};

const EVENTS: u64 = 3;
const ROWS: [&str; 3] = ["a", "b", "c"];
const COUNTS: u64 = 40;

/// Puts one row after the other, next to other processes that do the same; says what was committed.
pub(crate) async fn put_for_ever(file: &Path) {
    let repository = SqliteRepository::open(file).await.unwrap();
    for id in ROWS.iter().cycle() {
        let found = repository.get(RowKind::Cleanup, id).await.unwrap().map(|row| row.version);
        match put(&repository, id, found, EVENTS).await {
            Put::Committed(version) => say(&format!("{id} {version}")),
            Put::Conflict(Conflict::Version(_)) => {}
            other => panic!("{other:?}"),
        }
    }
}

/// Raises one row's version so many times, against others.
pub(crate) async fn count(file: &Path) {
    let repository = SqliteRepository::open(file).await.unwrap();
    let mut done = 0;
    while done < COUNTS {
        let found = repository.get(RowKind::Cleanup, "a").await.unwrap().map(|row| row.version);
        match put(&repository, "a", found, EVENTS).await {
            Put::Committed(version) => {
                say(&format!("{version}"));
                done += 1;
            }
            Put::Conflict(Conflict::Version(_)) => {}
            other => panic!("{other:?}"),
        }
    }
}

/// Checks that row, events and claims are of one version, and gives it; 0 if there is no row.
pub(crate) async fn assert_whole(repository: &SqliteRepository, id: &str, events: u64) -> u64 {
    let found = repository.get(RowKind::Cleanup, id).await.unwrap();
    let version = found.as_ref().map_or(0, |row| row.version);
    let log = repository.events(RowKind::Cleanup, id, 0, u32::MAX).await.unwrap();
    let numbers: Vec<u64> = log.iter().map(|event| event.number).collect();
    assert_eq!(numbers, (1..=version * events).collect::<Vec<_>>(), "{id} at version {version}");
    for event in log {
        assert_eq!(event.data.as_u64(), Some(event.number.div_ceil(events)), "{id}: event {}", event.number);
    }
    let Some(found) = found else { return 0 };
    let (wanted, _) = row(id, version);
    assert_eq!((found.status, found.body), (wanted.status, wanted.body), "{id} at version {version}");

    let (probe, _) = row("probe", 0);
    for (claim, held) in [("volume", true)]
        .into_iter()
        .map(|(claim, held)| (format!("{claim} of {id}"), held))
        .chain((0..3).map(|turn| (format!("turn {turn} of {id}"), version % 3 == turn)))
    {
        let expected = repository.get(RowKind::Cleanup, "probe").await.unwrap().map(|row| row.version);
        let answer = repository.put_if(expected, &probe, std::slice::from_ref(&claim), &[]).await;
        let conflict = Conflict::Claim { claim: claim.clone(), holder: id.to_owned() };
        match answer {
            Put::Conflict(found) if held => assert_eq!(found, conflict),
            Put::Committed(version) if !held => {
                assert!(matches!(repository.put_if(Some(version), &probe, &[], &[]).await, Put::Committed(_)));
            }
            other => panic!("{claim:?} of version {version}: {other:?}"),
        }
    }
    version
}

#[tokio::test]
async fn killed_processes_lose_nothing_acknowledged() {
    let (_folder, path) = place();
    let mut said = BTreeMap::<String, u64>::new();
    // Different moments on every run, each printed: the file is checked whole after each, whatever they are.
    let mut moment = u64::from(std::process::id());
    for round in 0..20 {
        let mut children = [Child::start("put", &path), Child::start("put", &path)];
        let mut lines = vec![children[0].line().unwrap(), children[1].line().unwrap()];
        moment = moment.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let after = Duration::from_micros((moment >> 33) % 50_000);
        println!("round {round}: killed after {after:?}");
        let began = Instant::now();
        while began.elapsed() < after {
            lines.extend(children[0].line());
        }
        for child in &mut children {
            child.kill();
            lines.extend(std::iter::from_fn(|| child.line()));
        }
        for line in lines {
            let (id, version) = line.split_once(' ').unwrap();
            // A line that was cut off by the kill is a smaller number, or none.
            let version = version.parse().unwrap_or(0);
            let last = said.entry(id.to_owned()).or_default();
            *last = version.max(*last);
        }
        let repository = SqliteRepository::open(&path).await.unwrap();
        for id in ROWS {
            let version = assert_whole(&repository, id, EVENTS).await;
            let last = said.get(id).copied().unwrap_or(0);
            // Each of the two may have committed once more than it could say.
            assert!((last..=last + 2).contains(&version), "{id} is at version {version}, but {last} was said");
        }
        repository.close().await;
    }
    assert!(said.values().sum::<u64>() > 60, "the children did work: {said:?}");
    execute(&path, "PRAGMA integrity_check").await.unwrap();
}

#[tokio::test]
async fn processes_share_one_file() {
    let (_folder, path) = place();
    let mut children: Vec<Child> = (0..3).map(|_| Child::start("count", &path)).collect();
    let mut said: Vec<u64> = Vec::new();
    for child in &mut children {
        said.extend(child.succeed().iter().map(|line| line.parse::<u64>().unwrap()));
    }
    said.sort_unstable();
    assert_eq!(said, (1..=3 * COUNTS).collect::<Vec<_>>(), "every version was put once, by one of them");
    let repository = SqliteRepository::open(&path).await.unwrap();
    assert_eq!(assert_whole(&repository, "a", EVENTS).await, 3 * COUNTS);
}
