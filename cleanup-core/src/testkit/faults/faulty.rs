//! The decorator: which fault strikes when, and what it has seen.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Fault;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Call, CallId, CallStatus, Device, Outcome, Quiet};
use crate::provider::Capability;
use crate::repository::{Row, RowKind};

pub(super) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A copy of a request that arrives later.
pub(super) type Copy<P> = Box<dyn FnOnce(Arc<P>) -> BoxFuture<'static, ()> + Send>;

/// A copy of a request, made while its arguments are at hand.
macro_rules! copy {
    ($part:ident, $method:ident, $($argument:ident),+) => {{
        $(let $argument = ::std::clone::Clone::clone($argument);)+
        let copy: $crate::testkit::faults::faulty::Copy<$part> = Box::new(move |part| {
            Box::pin(async move { drop(part.$method($(&$argument),+).await) })
        });
        Some(copy)
    }};
}
pub(super) use copy;

/// A fault that struck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strike {
    /// The fault.
    pub fault: Fault,
    /// What it struck, as in [`Faulty::on`].
    pub on: &'static str,
    /// The id of what the request was about.
    pub about: String,
}

/// A part with faults: a VM provider, a volume store, a job repository, a device inspector, or several of these if the part beneath is.
///
/// Begin with [`Faulty::new`], order faults with [`Faulty::fault`] and narrow each down by what follows it.
pub struct Faulty<P: ?Sized> {
    pub(super) part: Arc<P>,
    rules: Vec<Rule>,
    state: Mutex<State<P>>,
}

#[derive(Clone, Debug)]
struct Rule {
    fault: Fault,
    /// Empty for all that the fault can strike.
    on: Vec<&'static str>,
    skip: u32,
    times: u32,
}

struct State<P: ?Sized> {
    /// For each rule, how often it could have struck.
    seen: Vec<u32>,
    log: Vec<Strike>,
    /// How many changes were sent.
    changes: u64,
    /// Answers by question: the latest and when, and the one from before the latest change.
    answers: BTreeMap<String, Answers>,
    /// Calls that are called failed whatever they did.
    failed: BTreeSet<CallId>,
    late: Vec<(u32, Copy<P>)>,
    first_serials: Option<Vec<String>>,
    /// The claims of each row that was put.
    claims: BTreeMap<(RowKind, String), Vec<String>>,
}

struct Answers {
    at: u64,
    latest: Box<dyn Any + Send>,
    before: Option<Box<dyn Any + Send>>,
}

impl<P: ?Sized> Faulty<P> {
    /// A part without faults so far.
    #[must_use]
    pub fn new(part: Arc<P>) -> Self {
        let state = State {
            seen: Vec::new(),
            log: Vec::new(),
            changes: 0,
            answers: BTreeMap::new(),
            failed: BTreeSet::new(),
            late: Vec::new(),
            first_serials: None,
            claims: BTreeMap::new(),
        };
        Self { part, rules: Vec::new(), state: Mutex::new(state) }
    }

    /// Orders a fault: it strikes once, at the first request that it can. Of several that could strike, the one that was ordered first does.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.rules.push(Rule { fault, on: Vec::new(), skip: 0, times: 1 });
        self.locked().seen.push(0);
        self
    }

    /// The last fault only strikes this; with another `on`, that too. Changes go by the names of their [`CallKind`](crate::CallKind)s, such
    /// as `detach` or `barrier`, reads by their methods.
    ///
    /// # Panics
    /// If no fault was ordered yet or it cannot strike this: a test would wait for it in vain.
    #[must_use]
    pub fn on(mut self, operation: &str) -> Self {
        let rule = self.last();
        let all: Vec<&str> = rule.fault.operations().collect();
        match rule.fault.operations().find(|known| *known == operation) {
            Some(known) => rule.on.push(known),
            None => panic!("{:?} cannot strike {operation:?}, only {all:?}", rule.fault),
        }
        self
    }

    /// The last fault strikes so often.
    ///
    /// # Panics
    /// If no fault was ordered yet.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.last().times = times;
        self
    }

    /// The last fault strikes every time.
    ///
    /// # Panics
    /// If no fault was ordered yet.
    #[must_use]
    pub fn always(self) -> Self {
        self.times(u32::MAX)
    }

    /// The last fault lets so many requests pass first.
    ///
    /// # Panics
    /// If no fault was ordered yet.
    #[must_use]
    pub fn skip(mut self, skip: u32) -> Self {
        self.last().skip = skip;
        self
    }

    fn last(&mut self) -> &mut Rule {
        let Some(rule) = self.rules.last_mut() else { panic!("order a fault first") };
        rule
    }

    /// What struck so far, in order.
    #[must_use]
    pub fn struck(&self) -> Vec<Strike> {
        self.locked().log.clone()
    }

    /// Faults that have not struck as often as ordered, or not at all if they always strike. A test that expects them wants this empty.
    #[must_use]
    pub fn left(&self) -> Vec<Fault> {
        let state = self.locked();
        let left = self.rules.iter().zip(&state.seen).filter(|(rule, seen)| {
            let wanted = if rule.times == u32::MAX { 1 } else { rule.times };
            seen.saturating_sub(rule.skip) < wanted
        });
        left.map(|(rule, _)| rule.fault).collect()
    }

    /// Lets the late copies arrive that still wait for a further change.
    pub async fn deliver(&self) {
        let late = std::mem::take(&mut self.locked().late);
        for (_, copy) in late {
            copy(Arc::clone(&self.part)).await;
        }
    }

    fn locked(&self) -> MutexGuard<'_, State<P>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The fault that strikes this request, if one does, among those that `could`.
    pub(super) fn strike(&self, on: &'static str, about: &str, could: impl Fn(Fault) -> bool) -> Option<Fault> {
        let mut state = self.locked();
        for (i, rule) in self.rules.iter().enumerate() {
            let fits = if rule.on.is_empty() {
                rule.fault.operations().any(|operation| operation == on)
            } else {
                rule.on.contains(&on)
            };
            let Some(seen) = state.seen.get_mut(i).filter(|_| fits && could(rule.fault)) else { continue };
            let before = *seen;
            *seen = before.saturating_add(1);
            if before >= rule.skip && before - rule.skip < rule.times {
                tracing::info!(fault = ?rule.fault, on, about, "a fault strikes");
                state.log.push(Strike { fault: rule.fault, on, about: about.to_owned() });
                return Some(rule.fault);
            }
        }
        None
    }

    pub(super) fn promises(&self, honest: Capability) -> Capability {
        let late = self.rules.iter().any(|rule| matches!(rule.fault, Fault::LateDuplicate(_)));
        Capability { calls_end_on_return: honest.calls_end_on_return && !late, ..honest }
    }

    /// Copies whose time has come.
    fn due(&self) -> Vec<Copy<P>> {
        let mut state = self.locked();
        let (due, later) = std::mem::take(&mut state.late).into_iter().partition(|(after, _)| *after == 0);
        let later: Vec<(u32, Copy<P>)> = later;
        state.late = later.into_iter().map(|(after, copy)| (after - 1, copy)).collect();
        let due: Vec<(u32, Copy<P>)> = due;
        due.into_iter().map(|(_, copy)| copy).collect()
    }

    /// A request that changes the world.
    pub(super) async fn change<'a>(
        &'a self,
        call: &Call,
        send: impl Fn() -> BoxFuture<'a, Outcome> + Send,
        copy: Option<Copy<P>>,
    ) -> Outcome
    where
        P: Send + Sync,
    {
        for late in self.due() {
            late(Arc::clone(&self.part)).await;
        }
        let fault = self.strike(call.kind.name(), &call.target, |_| true);
        let sent = !matches!(fault, Some(Fault::LostRequest | Fault::Refused | Fault::NeverAnswers));
        if sent {
            self.locked().changes += 1;
        }
        match fault {
            Some(Fault::LostRequest) => Outcome::unknown("the request was lost, on purpose"),
            Some(Fault::Refused) => Outcome::refused("refused on purpose"),
            Some(Fault::NeverAnswers) => std::future::pending().await,
            Some(Fault::LostReply) => {
                send().await;
                Outcome::unknown("the reply was lost, on purpose")
            }
            Some(Fault::DoneButNeverAnswers) => {
                send().await;
                std::future::pending().await
            }
            Some(Fault::Panics) => {
                send().await;
                // As `panic!`, without a message on standard error.
                std::panic::resume_unwind(Box::new("a panic, on purpose"))
            }
            Some(Fault::FailedButDone) => {
                self.locked().failed.insert(call.id);
                match send().await {
                    Outcome::Accepted { status, reference } => {
                        Outcome::Accepted { status: self.told(call, status), reference }
                    }
                    other => other,
                }
            }
            Some(Fault::Slow(length)) => {
                tokio::time::sleep(length).await;
                send().await
            }
            Some(Fault::Duplicate) => {
                send().await;
                send().await
            }
            Some(Fault::LateDuplicate(after)) => {
                let answer = send().await;
                if let Some(copy) = copy {
                    self.locked().late.push((after, copy));
                }
                answer
            }
            _ => send().await,
        }
    }

    fn told(&self, call: &Call, status: CallStatus) -> CallStatus {
        if status == CallStatus::Succeeded && self.locked().failed.contains(&call.id) {
            return CallStatus::Failed { why: "called failed, on purpose".to_owned() };
        }
        status
    }

    /// What keeps a read from being answered at once, if anything does.
    async fn hindered(&self, on: &'static str, about: &str) -> std::result::Result<(), String>
    where
        P: Send + Sync,
    {
        let hinders = |fault| matches!(fault, Fault::Unavailable | Fault::NeverAnswers | Fault::Slow(_));
        match self.strike(on, about, hinders) {
            Some(Fault::Unavailable) => return Err(format!("{on} of {about:?} is unavailable, on purpose")),
            Some(Fault::NeverAnswers) => std::future::pending().await,
            Some(Fault::Slow(length)) => tokio::time::sleep(length).await,
            _ => {}
        }
        Ok(())
    }

    /// A read that never shows what was true before.
    pub(super) async fn read<T>(
        &self,
        on: &'static str,
        about: &str,
        kind: ErrorKind,
        ask: impl Future<Output = Result<T>> + Send,
    ) -> Result<T>
    where
        P: Send + Sync,
    {
        self.hindered(on, about).await.map_err(|why| Error::new(kind, why))?;
        ask.await
    }

    /// A read of things in the world, each with its id.
    pub(super) async fn look<T: Clone + PartialEq + Send + 'static>(
        &self,
        on: &'static str,
        ids: &[&str],
        ask: impl Future<Output = Result<Vec<T>>> + Send,
    ) -> Result<Vec<T>>
    where
        P: Send + Sync,
    {
        let about = ids.join(", ");
        let fresh = self.read(on, &about, ErrorKind::Unavailable, ask).await?;
        let stale: Vec<T> =
            ids.iter().zip(&fresh).map(|(id, answer)| self.before(&format!("{on} {id}"), answer)).collect();
        if stale != fresh && self.strike(on, &about, |fault| fault == Fault::StaleRead).is_some() {
            return Ok(stale);
        }
        Ok(fresh)
    }

    /// Keeps an answer, and gives the one from before the latest change, or else the same.
    fn before<T: Clone + Send + 'static>(&self, question: &str, answer: &T) -> T {
        let mut state = self.locked();
        let now = state.changes;
        let latest = Box::new(answer.clone());
        match state.answers.get_mut(question) {
            None => {
                state.answers.insert(question.to_owned(), Answers { at: now, latest, before: None });
            }
            Some(known) => {
                let old: Box<dyn Any + Send> = std::mem::replace(&mut known.latest, latest);
                if known.at < now {
                    known.before = Some(old);
                    known.at = now;
                }
            }
        }
        let known = state.answers.get(question).and_then(|known| known.before.as_ref());
        known.and_then(|before| before.downcast_ref()).unwrap_or(answer).clone()
    }

    /// The serials of the first look.
    pub(super) fn first_serials(&self, seen: &[Device]) -> Vec<String> {
        let mut state = self.locked();
        state.first_serials.get_or_insert_with(|| seen.iter().map(|device| device.serial.clone()).collect()).clone()
    }

    pub(super) fn remember_claims(&self, row: &Row, claims: &[String]) {
        self.locked().claims.insert((row.kind, row.id.clone()), claims.to_vec());
    }

    pub(super) fn claims_of(&self, row: &Row) -> Vec<String> {
        self.locked().claims.get(&(row.kind, row.id.clone())).cloned().unwrap_or_default()
    }

    pub(super) async fn status_of(&self, call: &Call, ask: impl Future<Output = CallStatus> + Send) -> CallStatus
    where
        P: Send + Sync,
    {
        match self.hindered("status", &call.target).await {
            Ok(()) => self.told(call, ask.await),
            Err(why) => CallStatus::Unknown { why },
        }
    }

    pub(super) async fn quiet_of(&self, calls: &[Call], ask: impl Future<Output = Quiet> + Send) -> Quiet
    where
        P: Send + Sync,
    {
        let about: Vec<&str> = calls.iter().map(|call| call.target.as_str()).collect();
        match self.hindered("quiet", &about.join(", ")).await {
            Ok(()) => ask.await,
            Err(_) => Quiet::CannotTell,
        }
    }
}

impl<P: ?Sized + fmt::Debug> fmt::Debug for Faulty<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Faulty").field("part", &&*self.part).field("rules", &self.rules).finish_non_exhaustive()
    }
}
