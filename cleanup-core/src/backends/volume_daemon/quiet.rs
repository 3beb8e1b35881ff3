//! Whether anything that was sent can still happen.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::memory::Request;
use super::store::VolumeDaemon;
use super::wire::{Operation, State};
use crate::error::Result;
use crate::model::{Call, Quiet};

/// What one look found.
enum Look {
    /// Something is under way.
    Stirring,
    /// Something seems to be, for far too long.
    Stuck,
    /// The daemon has no list to look at.
    Blind,
    /// Nothing is, and this is how long that must stay so.
    Calm(Duration),
}

impl VolumeDaemon {
    /// Quiet means what the module's documentation says.
    pub(super) async fn is_move_quiet(&self, call: &Call) -> Quiet {
        let needed = match self.look_for_work(call).await {
            Ok(Look::Calm(needed)) => needed,
            Ok(Look::Stuck | Look::Blind) => return Quiet::CannotTell,
            // What could not be read may still go on.
            Ok(Look::Stirring) | Err(_) => {
                self.memory().stirred(call.id);
                return Quiet::Pending;
            }
        };
        match self.pending_beneath(call).await {
            Quiet::Quiet if self.memory().calm(call.id) >= needed => Quiet::Quiet,
            Quiet::Quiet => Quiet::Pending,
            other => {
                self.memory().stirred(call.id);
                other
            }
        }
    }

    /// The daemon's own side.
    async fn look_for_work(&self, call: &Call) -> Result<Look> {
        let unsent = call.reference.is_none() && self.memory().request(call.id) == Request::NotSent;
        let operations = match self.operations_of(&call.target).await {
            Ok(Some(operations)) => operations,
            Ok(None) => return Ok(Look::Blind),
            // Nobody listens now either, and there is nothing of this call to be seen.
            Err(_) if unsent => return Ok(Look::Calm(Duration::ZERO)),
            Err(e) => return Err(e),
        };
        let at_work = self.at_work(&operations);
        if at_work.iter().any(|operation| !self.is_overdue(operation)) {
            return Ok(Look::Stirring);
        }
        if !at_work.is_empty() {
            return Ok(Look::Stuck);
        }
        let Some(id) = &call.reference else {
            return Ok(Look::Calm(if unsent { Duration::ZERO } else { self.options().lost_settle }));
        };
        let own = match operations.into_iter().find(|operation| operation.id == *id) {
            Some(operation) => Some(operation),
            // A list may be cut short.
            None => self.client().get::<Operation>(&["operations", id], &[]).await?,
        };
        Ok(match own.map(|operation| operation.status) {
            Some(State::Completed) => Look::Calm(Duration::ZERO),
            Some(State::Failed) => Look::Calm(self.options().settle),
            Some(State::Active | State::Other(_)) => Look::Stirring,
            None => Look::Calm(self.options().lost_settle),
        })
    }

    /// The other store's side. It never heard of the call, so it is asked as if the call had expired long ago: what it then says is about the volume and the VM.
    async fn pending_beneath(&self, call: &Call) -> Quiet {
        match self.read_target(call).await {
            Ok(volume) if volume.as_ref().is_none_or(|volume| !volume.busy) => {}
            Ok(_) | Err(_) => return Quiet::Pending,
        }
        let long_ago = Timestamp::now().saturating_sub(SignedDuration::from_hours(24)).unwrap_or(Timestamp::UNIX_EPOCH);
        let unheard = Call { expires: long_ago, reference: None, ..call.clone() };
        self.beneath().quiet(std::slice::from_ref(&unheard)).await
    }
}
