//! A process that stands still past its lease, and wakes up when another one has taken over.

use std::time::Duration;

use serde_json::{Value, json};
use support::real::{Fate, PHASES, Worker, ask};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::bench::{OWNER, Real, SHORT};

/// When the first process wakes up.
#[derive(Clone, Copy, Debug)]
enum Wakes {
    /// While the other one is in the middle of the cleanup.
    During,
    /// After its end.
    After,
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_wakes_up_after_its_lease_does_nothing_more_and_says_so() {
    let mut running = JoinSet::new();
    // Suspended right after one of these lines of progress, of which one volume makes a dozen. Later than that there is nothing left to be in the middle of.
    for (lines, wakes) in [2, 3, 4, 5, 6, 7].map(|lines| (lines, Wakes::During)) {
        running.spawn(suspended(lines, wakes));
    }
    for (lines, wakes) in [2, 4, 6, 7, 8, 9, 10].map(|lines| (lines, Wakes::After)) {
        running.spawn(suspended(lines, wakes));
    }
    let (mut lost, mut all) = (0, 0);
    while let Some(one) = running.join_next().await {
        lost += usize::from(one.unwrap());
        all += 1;
    }
    println!("{lost} of {all} said that the lease was lost, the others followed");
    assert!(lost > 0, "nobody of {all} said that the lease was lost");
}

/// A process that stands still in the middle of its cleanup.
async fn in_the_middle(lines: u64) -> (Real, Worker) {
    loop {
        let real = Real::new(1).await;
        let mut first = real.worker(&real.owner);
        assert!(first.reaches(lines).await.unwrap());
        first.signal("STOP").await.unwrap();
        let report = match ask(&real.settings, &["report", &real.names.source_vm]).await {
            Ok(report) => serde_json::from_str::<Value>(&report).unwrap(),
            // It stands still in the middle of a write: nobody can take over before it goes on or is killed, and everybody is told so.
            Err(e) if e.to_string().contains("is locked by another process: try again, or end the process") => continue,
            Err(e) => panic!("{e}"),
        };
        // On a busy machine it may have come to its end before the signal came.
        if report["ending"].is_null() {
            return (real, first);
        }
    }
}

/// Whether the first process ended with the word that it lost its lease.
async fn suspended(lines: u64, wakes: Wakes) -> bool {
    let case = format!("suspended after line {lines}, woken up {wakes:?}");
    let (real, first) = in_the_middle(lines).await;
    let stopped = Instant::now();
    if matches!(wakes, Wakes::During) {
        // Somebody else's work keeps the hosts busy for so many simulated milliseconds: the process that takes over has to wait for it.
        for vm in [&real.names.test_vm, &real.names.appliance] {
            real.cloud.tell("people", &json!({ "do": "occupy", "virtualmachine": vm, "ms": 90_000 })).await.unwrap();
        }
    }

    let mut second = real.worker(&real.settings);
    let leads = |phase: &str| !PHASES[..2].contains(&phase);
    assert!(second.comes_to(leads).await.unwrap(), "{case}: the other one took over");
    let mut second = tokio::spawn(second.until(None));
    let fate = match wakes {
        Wakes::During => {
            // What the first one has in its hands expires: from then on the cloud refuses it, and before that it would be the same call.
            sleep_until(stopped + Duration::from_secs(u64::from(SHORT.1) + 1)).await;
            None
        }
        Wakes::After => Some((&mut second).await.unwrap().unwrap()),
    };
    let before = real.cloud.state().await.unwrap();
    if matches!(wakes, Wakes::During) {
        assert!(before["queues"][&real.names.appliance]["under_way"].is_object(), "{case}: too late");
    }
    first.signal("CONT").await.unwrap();
    let woken = first.until(None).await.unwrap();
    let lost = match &woken {
        Fate::Ended(Some(1), _, said) => {
            let said: Value = serde_json::from_str(said).unwrap();
            assert_eq!(said["code"], "lease_lost", "{case}: {said}");
            let words = "another executor has taken over cleanup ";
            assert!(said["message"].as_str().unwrap().starts_with(words), "{case}: {said}");
            true
        }
        // It was about to send something, and found out before that: it goes back, follows the other one, and tells how that ended.
        Fate::Ended(Some(0), ..) => false,
        other => panic!("{case}: {other:?}"),
    };
    let before = before["calls"]["log"].as_array().unwrap().len();
    let after = real.cloud.state().await.unwrap();
    // Not one request of it changes anything: those that were ready to be sent are refused.
    let log = after["calls"]["log"].as_array().unwrap();
    for late in log[before..].iter().filter(|call| call["account"] == OWNER) {
        assert!(late["outcome"]["refused"].is_u64() && late["effect_at"].is_null(), "{case}: {late}");
    }

    let fate = match fate {
        Some(fate) => fate,
        None => second.await.unwrap().unwrap(),
    };
    assert!(matches!(fate, Fate::Ended(Some(0), ..)), "{case}: {fate:?}");
    assert_eq!(real.completed().await.takeovers, 1, "{case}");
    lost
}
