//! A run, written down before it begins, so that it can be shrunk and told.

use std::fmt;
use std::time::Duration;

use cleanup_core::SnapshotRule;

use crate::dice::Dice;
use crate::event::{Event, Node, Person};

/// Most events of a run.
const MOST: u64 = 7;
/// How long the events are spread over, in milliseconds: longer than a cleanup of three volumes takes.
const SPAN_MS: u64 = 30_000;

/// Everything that is decided before a run.
#[derive(Clone, Debug)]
pub(crate) struct Scenario {
    pub(crate) seed: u64,
    pub(crate) volumes: usize,
    /// What happens to the snapshot of each volume, if there are any.
    pub(crate) snapshots: Option<SnapshotRule>,
    /// What happens, and how long after the start.
    pub(crate) events: Vec<(Duration, Event)>,
}

impl Scenario {
    pub(crate) fn from_seed(seed: u64) -> Self {
        let mut dice = Dice(seed);
        let volumes = 1 + dice.roll(3);
        let rules = [SnapshotRule::Keep, SnapshotRule::Delete, SnapshotRule::Revert];
        let snapshots = (dice.roll(3) == 0).then(|| dice.pick(&rules));
        let mut events: Vec<(Duration, Event)> = (0..dice.roll(MOST + 1))
            .map(|_| {
                let event = Event::draw(&mut dice, volumes);
                // Half of the faults lie in wait from the start.
                let early = matches!(event, Event::Wire(..) | Event::Stray { .. }) && dice.roll(2) == 0;
                let after = if early { 0 } else { dice.roll(SPAN_MS) };
                (Duration::from_millis(after), event)
            })
            .collect();
        for (after, event) in events.clone() {
            let later = match event {
                Event::Node(Node::Freezes(i)) => Event::Node(Node::Thaws(i)),
                Event::Person(Person::DeletesTestVm) => Event::Person(Person::RecoversTestVm),
                _ => continue,
            };
            // Half of them are only undone in the end.
            if dice.roll(2) == 0 {
                events.push((after + Duration::from_millis(dice.roll(SPAN_MS)), later));
            }
        }
        events.sort_by_key(|(after, _)| *after);
        Self { seed, volumes: usize::try_from(volumes).unwrap(), snapshots, events }
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} volumes", self.volumes)?;
        if let Some(rule) = self.snapshots {
            writeln!(f, "  with snapshots: {rule:?}")?;
        }
        for (after, event) in &self.events {
            writeln!(f, "  after {:>6} ms: {event:?}", after.as_millis())?;
        }
        Ok(())
    }
}
