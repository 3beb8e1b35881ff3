//! What became of a call.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use tokio::time::Instant;

use super::client::Posted;
use super::error::{no_route, quote};
use super::memory::Request;
use super::store::VolumeDaemon;
use super::wire::{Operation, State};
use crate::error::Result;
use crate::model::{Call, CallKind, CallStatus, Outcome};

fn unknown(why: impl Into<String>) -> CallStatus {
    CallStatus::Unknown { why: why.into() }
}

impl VolumeDaemon {
    /// Makes a call's one request.
    pub(super) async fn post(&self, call: &Call, path: &[&str], body: Option<Value>) -> Outcome {
        if !self.memory().begin(call.id) {
            return Outcome::unknown("its request was made before, and is never made twice: the daemon knows no ids");
        }
        match self.client().post(path, body).await {
            Posted::Taken(operation) if operation.fits(call.kind.name(), &call.target) => {
                Outcome::Accepted { status: CallStatus::Pending, reference: Some(operation.id) }
            }
            Posted::Taken(operation) => Outcome::unknown(format!(
                "the daemon answered with operation {}, which is about something else",
                quote(&operation.id)
            )),
            Posted::NotSent(e) => {
                self.memory().not_sent(call.id);
                // Refused calls are made again at once, and a daemon that restarts is back in a moment.
                tokio::time::sleep(self.options().unreachable_pause).await;
                Outcome::refused(e.to_string())
            }
            Posted::Unclear(e) => {
                self.memory().unclear(call.id, e.to_string());
                Outcome::unknown(e.to_string())
            }
        }
    }

    /// Looks at a call until it has ended or patience has.
    pub(super) async fn follow(&self, call: &Call, patience: Duration) -> CallStatus {
        let deadline = Instant::now() + patience;
        loop {
            let status = match &call.reference {
                Some(operation) => self.look(call, operation).await,
                None => self.look_around(call).await,
            };
            let left = deadline.saturating_duration_since(Instant::now());
            if status != CallStatus::Pending || left.is_zero() {
                return status;
            }
            tokio::time::sleep(self.options().poll.min(left)).await;
        }
    }

    async fn look(&self, call: &Call, id: &str) -> CallStatus {
        let operation: Operation = match self.client().get(&["operations", id], &[]).await {
            Ok(Some(operation)) => operation,
            Ok(None) => {
                return unknown(format!("the daemon knows no operation {id}: it was restarted, or its database fails"));
            }
            Err(e) => return unknown(e.to_string()),
        };
        if operation.id != id || !operation.fits(call.kind.name(), &call.target) {
            return unknown(format!("the daemon calls another operation {id}"));
        }
        match &operation.status {
            State::Active if self.is_overdue(&operation) => {
                unknown(format!("operation {id} of the daemon does not end: it hangs, or the daemon has forgotten it"))
            }
            State::Active => CallStatus::Pending,
            State::Completed => self.confirm(call).await,
            State::Failed => {
                let why = operation.error.as_deref().unwrap_or("it does not say why");
                CallStatus::Failed { why: format!("the daemon: {}", quote(why)) }
            }
            State::Other(word) => unknown(format!("operation {id} of the daemon is {}", quote(word))),
        }
    }

    /// Whether an operation has been seen at work for longer than any is.
    pub(super) fn is_overdue(&self, operation: &Operation) -> bool {
        self.memory().at_work(&operation.id) > self.options().operation_limit
    }

    /// The daemon calls it done. Done is what the other store agrees to.
    async fn confirm(&self, call: &Call) -> CallStatus {
        let volume = match self.read_target(call).await {
            Ok(Some(volume)) => volume,
            Ok(None) => {
                return unknown(format!("the daemon is done, and volume {} is not known any more", call.target));
            }
            Err(e) => return unknown(format!("the daemon is done, and whether it is true cannot be read: {e}")),
        };
        if volume.busy {
            return CallStatus::Pending;
        }
        let owner = volume.owner.as_ref().map(|vm| vm.as_str());
        let wanted = match call.kind {
            CallKind::Attach => call.on.as_deref(),
            _ => None,
        };
        if owner == wanted && (call.kind == CallKind::Detach || wanted.is_some()) {
            return CallStatus::Succeeded;
        }
        let held = owner.map_or_else(|| "on no VM".to_owned(), |vm| format!("on VM {vm}"));
        unknown(format!("the daemon calls the {} done, and volume {} is {held}", call.kind.name(), call.target))
    }

    /// A call whose operation is not known: an operation of its kind that is at work on its volume may be it, and is waited for. None is taken for it.
    async fn look_around(&self, call: &Call) -> CallStatus {
        if self.memory().request(call.id) == Request::NotSent {
            return CallStatus::Absent;
        }
        let operations = match self.operations_of(&call.target).await {
            Ok(Some(operations)) => operations,
            Ok(None) => return unknown(no_route(self.client().root(), "a list of operations").to_string()),
            Err(e) => return unknown(e.to_string()),
        };
        let at_work = self.at_work(&operations);
        let mut same = at_work.iter().filter(|operation| operation.fits(call.kind.name(), &call.target));
        // One that does not end is not waited for here: whether it matters is for `quiet` to say.
        if same.any(|operation| !self.is_overdue(operation)) {
            return CallStatus::Pending;
        }
        match self.memory().request(call.id) {
            Request::MaybeSent => {
                let why = self.memory().why_unclear(call.id);
                let why = why.unwrap_or_else(|| "there was no answer to its request".to_owned());
                unknown(format!("{why}; the daemon is not at work on it"))
            }
            Request::NotByUs | Request::NotSent => CallStatus::Absent,
        }
    }

    /// The daemon's operations about a volume; `None` if it has no list of them.
    pub(super) async fn operations_of(&self, volume: &str) -> Result<Option<Vec<Operation>>> {
        let listed: Option<Option<Vec<Operation>>> =
            self.client().get(&["operations"], &[("volume_id", volume)]).await?;
        // Nothing is `null`, and older builds may not filter.
        let about = |operation: &Operation| operation.volume().is_some_and(|id| id.eq_ignore_ascii_case(volume));
        Ok(listed.map(|all| all.unwrap_or_default().into_iter().filter(about).collect()))
    }

    /// Those of them that are, or may be, at work.
    pub(super) fn at_work<'a>(&self, operations: &'a [Operation]) -> Vec<&'a Operation> {
        for ended in operations.iter().filter(|operation| operation.status.has_ended()) {
            self.memory().ended(&ended.id);
        }
        let now = Timestamp::now();
        operations.iter().filter(|operation| !operation.status.has_ended() && !operation.is_forgotten(now)).collect()
    }
}
