use std::collections::BTreeMap;

use crate::Secret;

/// Milliseconds of silence after which a session is over.
const IDLE_MS: i64 = 30 * 60 * 1_000;

/// Somebody who has logged in.
#[derive(Clone)]
pub(crate) struct Session {
    pub(crate) account: String,
    pub(crate) key: Secret,
    /// Unix milliseconds.
    pub(crate) last_used: i64,
}

/// The sessions by the value of their `JSESSIONID` cookie.
#[derive(Clone, Default)]
pub(crate) struct Sessions(BTreeMap<String, Session>);

impl Sessions {
    pub(crate) fn open(&mut self, id: String, session: Session) {
        self.0.insert(id, session);
    }

    /// The session of this id, unless it has been silent for too long.
    pub(crate) fn live(&mut self, id: &str, now_unix_ms: i64) -> Option<&mut Session> {
        self.0.retain(|_, session| session.last_used.saturating_add(IDLE_MS) > now_unix_ms);
        self.0.get_mut(id)
    }

    pub(crate) fn close(&mut self, id: &str) {
        self.0.remove(id);
    }
}

/// Ids of sessions are as good as keys, so only their number is shown.
impl std::fmt::Debug for Sessions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Sessions").field(&self.0.len()).finish()
    }
}
