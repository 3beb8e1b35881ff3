//! Runs the checker and says what it found.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use stateright::{Checker, HasDiscoveries, Model};

use super::config::Config;
use super::space::{Action, CAN_COMPLETE, Space, Trail};
use super::world::World;

/// Each test has a thread of its own already.
const THREADS: usize = 1;
/// Longer than any run takes; a run that is cut short has proven nothing, and fails.
const PATIENCE: Duration = Duration::from_secs(3600);

/// States, each with the action that leads on.
pub(crate) type Steps = Vec<(World, Option<Action>)>;

/// What a run found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) name: &'static str,
    pub(crate) states: usize,
    pub(crate) time: Duration,
    /// The first broken property and the way there.
    pub(crate) broken: Option<(&'static str, Steps)>,
    pub(crate) completes: bool,
    /// States from which no way without further trouble leads to an end; only counted where nothing is broken.
    pub(crate) stuck: usize,
    /// Kinds of trouble that were allowed and never came: a run that tests less than it says.
    pub(crate) never_came: usize,
    pub(crate) finished: bool,
}

/// Explores everything, breadth first, so that a counterexample is as short as can be.
pub(crate) fn explore(config: Config) -> Found {
    let (name, enabled) = (config.name, config.enabled());
    let began = Instant::now();
    // A mutant is only hunted for harm; that it may also get stuck is of no interest.
    let trail = (!config.harm_only).then(|| Arc::new(Mutex::new(Trail::default())));
    let space = Space { config: Arc::new(config), trail: trail.clone() };
    let checker =
        space.checker().threads(THREADS).timeout(PATIENCE).finish_when(HasDiscoveries::AnyFailures).spawn_bfs().join();
    let discoveries = checker.discoveries();
    let completes = discoveries.contains_key(CAN_COMPLETE);
    let broken = discoveries
        .into_iter()
        .find(|(property, _)| *property != CAN_COMPLETE)
        .map(|(property, path)| (property, path.into_vec()));
    let finished = began.elapsed() < PATIENCE;
    let trail = trail.and_then(|trail| trail.lock().ok().map(|mut trail| std::mem::take(&mut *trail)));
    let trail = trail.unwrap_or_default();
    Found {
        name,
        states: checker.unique_state_count(),
        time: began.elapsed(),
        stuck: if broken.is_none() && finished { stuck(&trail) } else { 0 },
        never_came: enabled.iter().filter(|fault| trail.came[**fault as usize] == 0).count(),
        broken,
        completes,
        finished,
    }
}

/// How many states have no way to an end without further trouble.
fn stuck(trail: &Trail) -> usize {
    let mut numbers: HashMap<u64, usize> = HashMap::new();
    let mut back: Vec<Vec<u32>> = Vec::new();
    let mut number = |print: u64, back: &mut Vec<Vec<u32>>| {
        *numbers.entry(print).or_insert_with(|| {
            back.push(Vec::new());
            back.len() - 1
        })
    };
    for (from, to, trouble) in &trail.edges {
        let (from, to) = (number(*from, &mut back), number(*to, &mut back));
        if !trouble {
            back[to].push(u32::try_from(from).unwrap_or(u32::MAX));
        }
    }
    let mut reached = vec![false; back.len()];
    let mut todo: Vec<usize> = trail.ends.iter().map(|end| number(*end, &mut back)).collect();
    while let Some(state) = todo.pop() {
        if std::mem::replace(&mut reached[state], true) {
            continue;
        }
        todo.extend(back[state].iter().map(|from| *from as usize).filter(|from| !reached[*from]));
    }
    reached.iter().filter(|reached| !**reached).count()
}
