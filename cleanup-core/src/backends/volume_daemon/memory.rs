//! What this process has seen of calls and operations. All of it may be lost without harm: waiting then begins anew.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::model::CallId;

/// What became of a call's one request, as far as this process knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Request {
    /// This process made none. Another one may have.
    #[default]
    NotByUs,
    /// It never left.
    NotSent,
    /// It may have arrived.
    MaybeSent,
}

#[derive(Debug, Default)]
struct Known {
    request: Request,
    /// Since when every look has found that nothing is under way.
    calm_since: Option<Instant>,
    /// What the answer to its request said, if that was no answer to go by.
    unclear: Option<String>,
}

#[derive(Debug, Default)]
struct Seen {
    calls: BTreeMap<CallId, Known>,
    /// Since when operations have been seen at work.
    at_work: BTreeMap<String, Instant>,
}

#[derive(Debug, Default)]
pub(super) struct Memory(Mutex<Seen>);

impl Memory {
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that the call's request is made now; `false` if one was made before.
    pub(super) fn begin(&self, call: CallId) -> bool {
        let mut seen = self.seen();
        let known = seen.calls.entry(call).or_default();
        let first = known.request == Request::NotByUs;
        known.request = Request::MaybeSent;
        first
    }

    /// The request was answered with this, or with nothing.
    pub(super) fn unclear(&self, call: CallId, why: String) {
        if let Some(known) = self.seen().calls.get_mut(&call) {
            known.unclear = Some(why);
        }
    }

    /// Why it is not known what became of its request.
    pub(super) fn why_unclear(&self, call: CallId) -> Option<String> {
        self.seen().calls.get(&call).and_then(|known| known.unclear.clone())
    }

    pub(super) fn not_sent(&self, call: CallId) {
        if let Some(known) = self.seen().calls.get_mut(&call) {
            known.request = Request::NotSent;
        }
    }

    pub(super) fn request(&self, call: CallId) -> Request {
        self.seen().calls.get(&call).map_or(Request::NotByUs, |known| known.request)
    }

    /// Something was seen under way, or could not be seen.
    pub(super) fn stirred(&self, call: CallId) {
        if let Some(known) = self.seen().calls.get_mut(&call) {
            known.calm_since = None;
        }
    }

    /// Nothing was seen under way. How long that has been so.
    pub(super) fn calm(&self, call: CallId) -> Duration {
        let mut seen = self.seen();
        let known = seen.calls.entry(call).or_default();
        known.calm_since.get_or_insert_with(Instant::now).elapsed()
    }

    /// How long this operation has been seen at work.
    pub(super) fn at_work(&self, operation: &str) -> Duration {
        self.seen().at_work.entry(operation.to_owned()).or_insert_with(Instant::now).elapsed()
    }

    pub(super) fn ended(&self, operation: &str) {
        self.seen().at_work.remove(operation);
    }
}
