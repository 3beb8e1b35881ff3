//! What will happen when.

use std::collections::BTreeMap;

use crate::model::Key;
use crate::{Fault, SimTime};

#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// A submitted job is picked up and makes its checks.
    StartJob(Key),
    /// A job that needs no VM queue is done, with what went wrong with it.
    RunJob(Key, Option<Fault>),
    /// The unit of work under way on this VM ends.
    EndUnit(Key),
    /// A finished job's row is deleted.
    ForgetJob(Key),
    /// A destroyed VM may have been destroyed for long enough.
    Expunge(Key),
}

/// Events by time; those of one moment in the order in which they were added.
#[derive(Clone, Debug, Default)]
pub(crate) struct Agenda {
    events: BTreeMap<(SimTime, u64), Event>,
    added: u64,
}

impl Agenda {
    pub(crate) fn add(&mut self, at: SimTime, event: Event) {
        self.added += 1;
        self.events.insert((at, self.added), event);
    }

    pub(crate) fn next(&self) -> Option<SimTime> {
        self.events.keys().next().map(|(at, _)| *at)
    }

    pub(crate) fn take(&mut self, at: SimTime) -> Option<Event> {
        let first = *self.events.keys().next()?;
        if first.0 > at { None } else { self.events.remove(&first) }
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&Event) -> bool) {
        self.events.retain(|_, event| keep(event));
    }
}
