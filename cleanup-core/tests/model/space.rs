//! The state space: which transitions there are, and what must hold everywhere.

use std::sync::{Arc, Mutex};

use cleanup_core::decide::{Lane, OffProgress, Open};
use cleanup_core::machine::Effect;
use stateright::{Model, Property};

use super::cloud::{Id, Luck, Restart, broken};
use super::config::{Config, FAULTS, Fault, Mutant};
use super::driver::How;
use super::humans::Human;
use super::reading::Cut;
use super::world::{Status, World};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Action {
    /// Executor `i` does what its machine wants.
    Do(usize, How),
    /// An executor begins where none lives.
    Begin,
    Crash(usize),
    /// Another executor takes over while the first still lives.
    TakeOver(usize),
    /// A person resumes a parked cleanup.
    Resume,
    Cancel,
    Arrive(Id),
    Resolve(Id),
    Run(Lane, Luck),
    /// A call expires; while somebody waits for it, that is only a matter of time.
    Expire(Open, bool),
    Appear(u8),
    /// What a dead server asked a host to do is done.
    Stray(u8),
    Restart(Restart),
    Forget,
    Human(Human),
    Foreign(u8),
    ResolveForeign(u8),
    OtherClaims,
}

impl Action {
    /// The trouble it is, if it is any.
    pub(crate) fn fault(self) -> Option<Fault> {
        Some(match self {
            Self::Do(_, how) => match how {
                How::Well => return None,
                How::NoReply | How::Late => Fault::Network,
                How::CrashAfter | How::CrashLate => Fault::Crash,
                How::NotSent => Fault::OldLease,
                How::Refused => Fault::Claim,
                How::Blind => Fault::Blind,
                How::Torn(_) => Fault::Torn,
                How::RepositoryFails { .. } => Fault::Repository,
            },
            Self::Begin
            | Self::Arrive(_)
            | Self::Resolve(_)
            | Self::ResolveForeign(_)
            | Self::Expire(_, true)
            | Self::Appear(_)
            | Self::Stray(_) => return None,
            Self::Expire(_, false) => Fault::Pause,
            Self::Run(_, Luck::Well) => return None,
            Self::Run(Lane::TestVm, Luck::Lies | Luck::Half) => Fault::FalseOff,
            Self::Run(_, Luck::Lies | Luck::LiesForNow) => Fault::Lie,
            Self::Run(..) => Fault::JobFails,
            Self::Crash(_) => Fault::Crash,
            Self::TakeOver(_) => Fault::Takeover,
            Self::Resume => Fault::Resume,
            Self::Cancel => Fault::Cancel,
            Self::Restart(_) => Fault::Restart,
            Self::Forget => Fault::Loss,
            Self::Human(_) => Fault::Human,
            Self::Foreign(_) => Fault::Foreign,
            Self::OtherClaims => Fault::Claim,
        })
    }
}

/// The one property that is to be found.
pub(crate) const CAN_COMPLETE: &str = "it can complete";

/// What a run leaves behind for questions that only the whole can answer.
#[derive(Debug, Default)]
pub(crate) struct Trail {
    /// Every edge: from, to, and whether it took trouble.
    pub(crate) edges: Vec<(u64, u64, bool)>,
    /// The states in which the cleanup has ended.
    pub(crate) ends: Vec<u64>,
    /// How often each kind of trouble came.
    pub(crate) came: [usize; FAULTS],
}

#[derive(Clone, Debug)]
pub(crate) struct Space {
    pub(crate) config: Arc<Config>,
    pub(crate) trail: Option<Arc<Mutex<Trail>>>,
}

impl Space {
    fn effect_ways(&self, effect: &Effect, torn: bool) -> Vec<How> {
        let mut ways = vec![How::Well];
        match effect {
            Effect::Send(_) => {
                ways.extend([How::NoReply, How::Late, How::CrashAfter, How::CrashLate, How::NotSent, How::Refused]);
            }
            Effect::Inquire { .. } | Effect::Watch(_) | Effect::AskQuiet { .. } => ways.push(How::Blind),
            Effect::Observe(_) if !torn => {
                ways.extend([How::Blind, How::Torn(Cut::Vms), How::Torn(Cut::Leftover)]);
                ways.push(How::Torn(Cut::Volumes));
            }
            Effect::Commit(_) => {
                ways.extend([How::RepositoryFails { written: true }, How::RepositoryFails { written: false }]);
            }
            _ => {}
        }
        ways
    }
}

impl Model for Space {
    type State = World;
    type Action = Action;

    fn init_states(&self) -> Vec<World> {
        let mut world = World::new(&self.config);
        if world.budget.can(Fault::Loss, &self.config) {
            world.before = Some(Arc::clone(&world.row));
            world.seal();
        }
        vec![world]
    }

    fn actions(&self, world: &World, actions: &mut Vec<Action>) {
        if world.cloud.broken != 0 {
            return;
        }
        for i in 0..2 {
            let Some(exec) = world.exec(i) else { continue };
            let ways = self.effect_ways(&exec.effect, exec.torn.is_some());
            actions.extend(ways.into_iter().map(|how| Action::Do(i, how)));
            actions.push(Action::Crash(i));
            if world.execs[1 - i].is_none() {
                actions.push(Action::TakeOver(1 - i));
            }
        }
        if world.execs.iter().all(Option::is_none) {
            actions.push(match world.row.status {
                Status::Running => Action::Begin,
                _ => Action::Resume,
            });
        }
        let cloud = &world.cloud;
        actions.extend(cloud.net.iter().map(|id| Action::Arrive(*id)));
        actions.extend(cloud.api.iter().map(|id| Action::Resolve(*id)));
        actions.extend(cloud.strays.iter().map(|volume| Action::Stray(*volume)));
        actions.extend(cloud.others.iter().map(|volume| Action::ResolveForeign(*volume)));
        for (lane, queue) in [(Lane::TestVm, &cloud.queue_t), (Lane::Appliance, &cloud.queue_x)] {
            use Luck::{FailsAfter, FailsBefore, Half, Lies, LiesForNow, Well};
            if !queue.is_empty() {
                let all = [Well, FailsBefore, FailsAfter, Half, Lies, LiesForNow];
                actions.extend(all.map(|luck| Action::Run(lane, luck)));
            }
        }
        actions.extend(world.mortal().into_iter().map(|(open, awaited)| Action::Expire(open, awaited)));
        use Human::{AddVolume, Delete, Expunge, Free, MoveElsewhere, MoveToTestVm, Start};
        let humans = world.budget.can(Fault::Human, &self.config);
        for i in 0..self.config.setup.volumes {
            if cloud.disks[usize::from(i)].late {
                actions.push(Action::Appear(i));
            }
            actions.push(Action::Foreign(i));
            if humans {
                actions.extend([Free(i), MoveElsewhere(i), MoveToTestVm(i)].map(Action::Human));
            }
        }
        if humans {
            actions.extend([AddVolume, Delete, Expunge, Start].map(Action::Human));
        }
        if cloud.any_job() {
            let all = [Restart::WorkSurvives, Restart::WorkPurged, Restart::AttachHalfDone];
            actions.extend(all.map(Action::Restart));
        }
        actions.extend([Action::Forget, Action::Cancel, Action::OtherClaims]);
        actions.retain(|action| action.fault().is_none_or(|fault| world.budget.can(fault, &self.config)));
    }

    fn next_state(&self, before: &World, action: Action) -> Option<World> {
        let mut world = before.clone();
        let config = &*self.config;
        if let Some(fault) = action.fault() {
            world.budget.spend(fault, config)?;
        }
        step(&mut world, action, config)?;
        world.seal();
        if config.harm_only {
            world.cloud.broken &= broken::HARM;
        }
        if world.print == before.print {
            return None;
        }
        if let Some(trail) = &self.trail
            && let Ok(mut trail) = trail.lock()
        {
            let fault = action.fault();
            trail.edges.push((before.print, world.print, fault.is_some()));
            if let Some(fault) = fault {
                trail.came[fault as usize] += 1;
            }
            if world.row.status != Status::Running {
                trail.ends.push(world.print);
            }
        }
        Some(world)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        macro_rules! never {
            ($text:literal, $flag:ident) => {
                Property::always($text, |_: &Self, world: &World| world.cloud.broken & broken::$flag == 0)
            };
        }
        vec![
            never!("S1 no volume is open on two VMs", TWO_OPENERS),
            never!("S2 no late detach wipes the volume's new place", CLOBBERED),
            never!("S2 no detach takes a volume from the appliance", TAKEN_FROM_HOME),
            never!("S3 a destroy takes no volume with it", DESTROYED_EARLY),
            never!("S3 a destroy is sent only when every volume is home", DESTROY_SENT_EARLY),
            never!("S5 one unresolved call in each lane", TWO_IN_A_LANE),
            never!("S5 every call was committed before it was sent", NOT_COMMITTED),
            never!("S7 a detach is sent only while the test VM is off", DETACH_FROM_RUNNING),
            never!("S8 an attach is sent only when no detach is left", ATTACH_TOO_EARLY),
            never!("S10 completed means home for good", FALSE_COMPLETED),
            never!("S12 nothing outside the plan is touched", OUT_OF_SCOPE),
            never!("no volume goes back to a snapshot while a guest has it open", REVERTED_IN_USE),
            never!("no snapshot is deleted before its volume is home, and back if wanted", SNAPSHOT_GONE_EARLY),
            Property::sometimes(CAN_COMPLETE, |_: &Self, world: &World| world.row.status == Status::Completed),
        ]
    }
}

fn step(world: &mut World, action: Action, config: &Config) -> Option<()> {
    match action {
        Action::Do(i, how) => world.perform(i, how, config),
        Action::Begin => world.begin(0, false, config),
        Action::Crash(i) => {
            world.end(i);
            Some(())
        }
        Action::TakeOver(i) => {
            if world.row.status != Status::Running {
                return None;
            }
            Arc::make_mut(&mut world.row).holder = None;
            world.begin(i, false, config)
        }
        Action::Resume => {
            if world.row.status != Status::Parked {
                return None;
            }
            // They were told to see that nothing is under way.
            world.cloud.strays.clear();
            if world.row.progress.off == OffProgress::PersonAsked {
                // They were told to see to it on the host first.
                world.cloud.power_off_on_host();
            }
            Arc::make_mut(&mut world.row).status = Status::Running;
            world.begin(0, true, config)
        }
        Action::Cancel => {
            let row = Arc::make_mut(&mut world.row);
            if row.cancel || row.status != Status::Running {
                return None;
            }
            row.cancel = true;
            Some(())
        }
        Action::Arrive(id) => {
            // Not promised: the repository forgets a detach that is still on its way, the executor dies, and within the call's life
            // somebody else takes that very volume off the test VM. Nobody is left who could know of the late request.
            let meddled = world.budget.came(Fault::Foreign) || world.budget.came(Fault::Human);
            if meddled && !world.remembered(id.open) {
                return None;
            }
            world.cloud.net.remove(&id);
            world.cloud.arrive(id, config.mutant != Mutant::NoDedup);
            Some(())
        }
        Action::Resolve(id) => {
            world.cloud.resolve(id);
            Some(())
        }
        Action::Run(lane, luck) => {
            if luck != Luck::Well && world.cloud.head_is_others(lane) {
                return None;
            }
            world.cloud.run(lane, luck)
        }
        Action::Expire(open, _) => {
            world.cloud.expired.insert(open);
            Some(())
        }
        Action::Appear(volume) => {
            let disk = world.cloud.disk(volume);
            if !disk.late {
                return None;
            }
            disk.late = false;
            disk.open |= super::cloud::ON_X;
            Some(())
        }
        Action::Stray(volume) => {
            if !world.cloud.strays.remove(&volume) {
                return None;
            }
            world.cloud.take_back(volume);
            Some(())
        }
        Action::Restart(how) => world.cloud.restart(how),
        Action::Forget => forget(world),
        Action::Human(what) => world.human(what),
        Action::Foreign(volume) => {
            if world.budget.came(Fault::Human) && world.cloud.attach_left(volume) {
                return None;
            }
            world.foreign_detach(volume)
        }
        Action::ResolveForeign(volume) => world.cloud.resolve_others(volume),
        Action::OtherClaims => world.other_claims(),
    }
}

/// The repository falls back to the commit before its last.
fn forget(world: &mut World) -> Option<()> {
    let before = world.before.clone()?;
    if world.row.status != Status::Running || *before == *world.row {
        return None;
    }
    let taken = world.row.taken;
    let writer = world.row.holder;
    for i in 0..2 {
        let Some(exec) = &world.execs[i] else { continue };
        let mut exec = (**exec).clone();
        exec.version = match exec.version {
            // It took the lease with what is forgotten: nothing of it stands there any more.
            0 if taken && writer == Some(i) => -2,
            -2 => -2,
            version => (version + 1).min(1),
        };
        world.execs[i] = Some(Arc::new(exec));
    }
    world.row = Arc::clone(&before);
    // Only the last one is ever lost.
    if let Some(holder) = world.row.holder
        && world.execs[holder].is_none()
    {
        Arc::make_mut(&mut world.row).holder = None;
    }
    Some(())
}
