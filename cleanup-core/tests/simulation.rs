//! Deterministic simulation: seeded whole cleanups of the real engine, client and backend over a simulated CloudStack in virtual time, with everything
//! that can go wrong going wrong at once.
//!
//! `cargo xtask simulate --seeds 1000` runs more of them, `--seed S` one again. A seed that fails is shrunk to the events that it needs.
#![cfg(feature = "testkit")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on panics")]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "what was seen is for people")]

#[path = "simulation/check.rs"]
mod check;
#[path = "simulation/crash.rs"]
mod crash;
#[path = "simulation/dice.rs"]
mod dice;
#[path = "simulation/event.rs"]
mod event;
#[path = "simulation/gate.rs"]
mod gate;
#[path = "simulation/person.rs"]
mod person;
#[path = "simulation/scenario.rs"]
mod scenario;
#[path = "simulation/shrink.rs"]
mod shrink;
#[path = "simulation/stage.rs"]
mod stage;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use scenario::Scenario;

/// As many as fit into the test command.
const USUAL: Range<u64> = 0..1000;
/// From this many seeds on, every kind of event must have been seen.
const ENOUGH: u64 = 1000;

/// `SIMULATE_SEEDS=a..b` runs other seeds.
fn seeds() -> Range<u64> {
    let Ok(text) = std::env::var("SIMULATE_SEEDS") else { return USUAL };
    let (from, to) = text.split_once("..").expect("SIMULATE_SEEDS is FROM..TO");
    from.parse().unwrap()..to.parse().unwrap()
}

/// What all runs saw together.
#[derive(Default)]
struct Coverage {
    events: BTreeMap<&'static str, u64>,
    endings: BTreeMap<String, u64>,
}

#[test]
fn nothing_is_lost_whatever_happens() {
    let (seeds, began) = (seeds(), Instant::now());
    let (next, coverage) = (AtomicU64::new(seeds.start), Mutex::new(Coverage::default()));
    let failed = Mutex::new(None);
    // What fails is told once, shrunk, and not by every thread on its way.
    let quiet = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds.end || failed.lock().unwrap().is_some() {
                        return;
                    }
                    let scenario = Scenario::from_seed(seed);
                    match stage::run(&scenario) {
                        Ok(run) => {
                            let mut all = coverage.lock().unwrap();
                            run.seen.iter().for_each(|kind| *all.events.entry(kind).or_default() += 1);
                            *all.endings.entry(run.first_ending).or_default() += 1;
                        }
                        Err(_) => {
                            let earlier = failed.lock().unwrap().take();
                            let first = earlier.filter(|e: &Scenario| e.seed < seed).unwrap_or(scenario);
                            *failed.lock().unwrap() = Some(first);
                        }
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap().map(shrink::shrink);
    std::panic::set_hook(quiet);
    if let Some((scenario, story)) = failed {
        panic!(
            "seed {} fails; again: cargo xtask simulate --seed {}\nshrunk to:\n{scenario}\n{story}",
            scenario.seed, scenario.seed
        );
    }
    report(&coverage.into_inner().unwrap(), seeds.end - seeds.start, began.elapsed().as_secs_f64());
}

/// Prints what was seen, and fails if too little was.
fn report(coverage: &Coverage, runs: u64, seconds: f64) {
    println!("{runs} seeds in {seconds:.1} s");
    for (ending, count) in &coverage.endings {
        println!("{count:>8}  ended {ending}");
    }
    for kind in event::kinds() {
        println!("{:>8}  {kind}", coverage.events.get(kind).copied().unwrap_or_default());
    }
    assert!(event::kinds().len() >= 40, "only {} kinds of events", event::kinds().len());
    if runs >= ENOUGH {
        let unseen: Vec<&str> = event::kinds().into_iter().filter(|kind| !coverage.events.contains_key(kind)).collect();
        assert_eq!(unseen, [""; 0], "events that never happened");
        assert!(coverage.endings.len() >= 2, "every run ended the same: {:?}", coverage.endings);
    }
}

#[test]
fn a_seed_tells_the_same_story_twice() {
    for seed in [1, 7, 42, 99, 123] {
        let once = stage::run(&Scenario::from_seed(seed)).map(|run| run.story);
        let twice = stage::run(&Scenario::from_seed(seed)).map(|run| run.story);
        assert_eq!(once, twice, "seed {seed}");
    }
}
