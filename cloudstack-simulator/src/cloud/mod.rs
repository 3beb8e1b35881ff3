//! The management server as a whole: state, and the passage of time.

mod access;
mod agenda;
mod checks;
mod expunge;
mod people;
mod queue;
mod report;
mod restart;
mod steps;
mod work;

use std::collections::BTreeMap;

pub use access::{VmView, VolumeView};
use agenda::{Agenda, Event};
pub use people::NotPossible;
use queue::{Queues, Work};

use crate::fault::Faults;
use crate::model::{Account, Database, Hosts, Key, Sessions, VolumeKind};
use crate::statistics::CallLog;
use crate::time::date;
use crate::world::populate;
use crate::{Fault, Secret, Settings, SimTime, World};

/// How long the first unit of work waits where nothing else sets the phase of the ticks: what the recordings show, which begin just after a tick.
const FIRST_TICK_AFTER_MS: u64 = 1_650;

/// A CloudStack management server with its hosts, in memory.
///
/// It has no clock: every call says what time it is, and nothing happens between calls. Equal worlds, settings, calls and times give equal answers.
#[derive(Clone, Debug)]
pub struct Cloud {
    pub(crate) settings: Settings,
    pub(crate) now: SimTime,
    pub(crate) database: Database,
    pub(crate) hosts: Hosts,
    pub(crate) faults: Faults,
    pub(crate) calls: CallLog,
    /// Per account: when its throttling window began (Unix milliseconds), and the calls made since.
    pub(crate) windows: BTreeMap<String, (i64, u32)>,
    pub(crate) sessions: Sessions,
    queues: Queues,
    agenda: Agenda,
    /// When tick 0 is, in milliseconds; `None` until the first unit of work is queued.
    phase_ms: Option<u64>,
    /// The number of the last tick that has happened.
    last_tick: Option<u64>,
    simulator_data_volumes: u32,
    /// The number of the youngest job there ever was.
    pub(crate) last_job: Key,
}

impl Cloud {
    /// A cloud at [`SimTime::ZERO`], holding `world`.
    pub fn new(world: World, settings: Settings) -> Self {
        let (database, hosts) = populate(&world, &settings);
        // A recorded VM with more disks than the seed allows was recorded with a raised limit.
        let most = |vm: &Key| database.volumes_on(*vm).iter().filter(|v| v.kind == VolumeKind::DataDisk).count();
        let simulator_data_volumes = if database.vms.keys().any(|vm| most(vm) > 6) { 64 } else { 6 };
        let mut cloud = Self {
            now: SimTime::ZERO,
            database,
            hosts,
            faults: Faults::default(),
            calls: CallLog::default(),
            windows: BTreeMap::new(),
            sessions: Sessions::default(),
            queues: Queues::default(),
            agenda: Agenda::default(),
            phase_ms: settings.tick_phase_ms,
            last_tick: None,
            simulator_data_volumes,
            settings,
            last_job: 0,
        };
        let destroyed: Vec<Key> =
            cloud.database.vms.values().filter(|vm| vm.destroyed_at.is_some()).map(|vm| vm.key).collect();
        for vm in destroyed {
            cloud.agenda.add(SimTime::from_millis(cloud.settings.expunge_delay_ms), Event::Expunge(vm));
        }
        cloud
    }

    /// The current simulated time: the latest that any call has named.
    pub fn now(&self) -> SimTime {
        self.now
    }

    /// How this cloud was configured.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Lets everything happen that is due at or before `to`. Time never runs backwards: an earlier `to` does nothing.
    pub fn advance(&mut self, to: SimTime) {
        while let Some(next) = self.next_event() {
            if next > to {
                break;
            }
            self.now = self.now.max(next);
            match self.agenda.take(self.now) {
                Some(event) => self.happen(event),
                None => self.tick(),
            }
        }
        self.now = self.now.max(to);
    }

    /// When something will happen by itself next; `None` = never, unless somebody calls.
    pub fn next_event(&self) -> Option<SimTime> {
        match (self.agenda.next(), self.next_tick()) {
            (Some(event), Some(tick)) => Some(event.min(tick)),
            (event, tick) => event.or(tick),
        }
    }

    /// Makes something go wrong from now on.
    pub fn inject(&mut self, fault: Fault) {
        self.faults.inject(fault);
    }

    /// Forgets the faults that have not struck yet.
    pub fn clear_faults(&mut self) {
        self.faults.clear();
    }

    /// Adds an ordinary account, allowed to call only `allow` (`None` = everything), and makes up its keys. An account of this name keeps its id and gets
    /// the new role and keys. Nobody can log in to it until [`Cloud::set_password`].
    pub fn add_account(&mut self, name: &str, allow: Option<&[&str]>) -> AccountKeys {
        let keys = AccountKeys {
            api_key: format!("{}-{}", name, self.database.new_id()),
            secret_key: Secret::new(self.database.new_id()),
        };
        let account = Account {
            id: self.database.new_id(),
            name: name.to_owned(),
            user_id: self.database.new_id(),
            root_admin: false,
            api_key: Some(Secret::new(keys.api_key.clone())),
            secret_key: keys.secret_key.clone(),
            password: None,
            allow: allow.map(|allow| allow.iter().map(|command| (*command).to_owned()).collect()),
        };
        match self.database.accounts.iter_mut().find(|existing| existing.name == name) {
            Some(existing) => {
                *existing = Account { id: existing.id.clone(), user_id: existing.user_id.clone(), ..account };
            }
            None => self.database.accounts.push(account),
        }
        keys
    }

    /// Gives the user of this account a password to log in with. Whether there is such an account.
    pub fn set_password(&mut self, account: &str, password: Secret) -> bool {
        let account = self.database.accounts.iter_mut().find(|known| known.name == account);
        account.map(|account| account.password = Some(password)).is_some()
    }

    /// The server's date, now.
    pub(crate) fn date(&self) -> String {
        date(self.unix_millis())
    }

    pub(crate) fn unix_millis(&self) -> i64 {
        self.settings.epoch_unix_ms.saturating_add(i64::try_from(self.now.as_millis()).unwrap_or(i64::MAX))
    }

    /// The next drain of the queues that will find work to begin.
    fn next_tick(&self) -> Option<SimTime> {
        if self.queues.ready().is_empty() {
            return None;
        }
        let number = self.tick_number(self.now);
        Some(self.tick_time(self.last_tick.map_or(number, |last| number.max(last + 1))))
    }

    /// The number of the first tick at or after `time`.
    fn tick_number(&self, time: SimTime) -> u64 {
        time.as_millis().saturating_sub(self.phase_ms.unwrap_or_default()).div_ceil(self.settings.tick_ms.max(1))
    }

    fn tick_time(&self, number: u64) -> SimTime {
        let ms = number.saturating_mul(self.settings.tick_ms.max(1)).saturating_add(self.phase_ms.unwrap_or_default());
        SimTime::from_millis(ms)
    }

    /// Puts work at the end of a VM's queue.
    fn enqueue(&mut self, vm: Key, work: Work, job: Option<Key>) {
        let first_tick = self.now.plus_millis(FIRST_TICK_AFTER_MS).as_millis();
        self.phase_ms.get_or_insert(first_tick);
        self.queues.push(vm, work, job);
    }

    fn tick(&mut self) {
        self.last_tick = Some(self.tick_number(self.now));
        for vm in self.queues.ready() {
            self.begin_unit(vm);
        }
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::StartJob(job) => self.start_job(job),
            Event::RunJob(job, fault) => self.run_job(job, fault),
            Event::EndUnit(vm) => self.end_unit(vm),
            Event::ForgetJob(job) => {
                self.database.jobs.remove(&job);
            }
            Event::Expunge(vm) => self.expunge_if_due(vm),
        }
    }

    /// How many data disks a VM of this hypervisor type may have.
    pub(crate) fn data_volume_limit(&self, hypervisor: &str) -> u32 {
        self.settings.max_data_volumes.unwrap_or(match hypervisor {
            "Simulator" => self.simulator_data_volumes,
            "XenServer" => 13,
            _ => 64,
        })
    }
}

/// The keys of an account that [`Cloud::add_account`] made.
#[derive(Clone)]
pub struct AccountKeys {
    /// Names the account in a request.
    pub api_key: String,
    /// Signs its requests.
    pub secret_key: Secret,
}

impl std::fmt::Debug for AccountKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccountKeys").finish_non_exhaustive()
    }
}
