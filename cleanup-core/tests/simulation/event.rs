//! What can happen.

use cleanup_core::backends::memory::PutFault;
use cloudstack_simulator::{Fault, RestartMode};

use crate::dice::Dice;

/// One thing that happens, besides the cleanup.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// Goes wrong with the next matching requests.
    Wire(&'static str, Fault),
    /// The network holds a request back, or a copy of it.
    Stray { command: &'static str, late_ms: u64, copy: bool },
    /// The management server dies and comes back.
    Restart(RestartMode),
    /// Somebody acts on the cloud.
    Person(Person),
    /// Something happens to an executor.
    Node(Node),
    /// Something happens to the repository.
    Database(Database),
}

/// What people and other programs do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Person {
    StartsTestVm,
    StopsTestVm,
    KeepsTestVmBusy(u64),
    KeepsApplianceBusy(u64),
    DetachesLate(u8),
    FreesVolume(u8),
    MovesToTestVm(u8),
    MovesHome(u8),
    MovesToStranger(u8),
    StopsAppliance,
    RestartsAppliance,
    DeletesTestVm,
    RecoversTestVm,
    ProtectsTestVm,
    RenamesTestVm,
    Cancels,
}

/// What happens to executors. Number 0 is the one that began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// Stands still, like a process under SIGSTOP.
    Freezes(u8),
    /// Goes on.
    Thaws(u8),
    /// Stands still for ever.
    Dies(u8),
    /// Another one resumes the cleanup.
    Joins,
    /// Another one starts it with the same key.
    StartsAgain,
}

/// What happens to the repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Database {
    LosesLastCommit,
    Puts(PutFault),
    ReadsFail(u32),
    ClockAhead(u64),
    ClockBack(u64),
}

const WIRE: [(&str, &str); 26] = [
    ("reply to a change lost", "reply to a read lost"),
    ("connection dropped at a change", "connection dropped at a read"),
    ("change throttled", "read throttled"),
    ("change duplicated by a proxy", ""),
    ("stop delayed", ""),
    ("stop fails", ""),
    ("stop done and failed", ""),
    ("host of the test VM unreachable", ""),
    ("detach delayed", ""),
    ("detach fails", ""),
    ("detach done and failed", ""),
    ("attach delayed", ""),
    ("attach fails", ""),
    ("attach done and failed", ""),
    ("attach on the host only", ""),
    ("attach that the guest does not see", ""),
    ("device appears late", ""),
    ("destroy delayed", ""),
    ("destroy fails", ""),
    ("destroy done and failed", ""),
    ("claim fails", ""),
    ("read answered late", ""),
    ("revert delayed", ""),
    ("revert fails", ""),
    ("revert done and failed", ""),
    ("deleting a snapshot fails", ""),
];

/// Every kind of event, by name.
pub(crate) fn kinds() -> Vec<&'static str> {
    let wire = WIRE.iter().flat_map(|(change, read)| [*change, *read]).filter(|name| !name.is_empty());
    wire.chain([
        "change arrives late",
        "copy of a change arrives late",
        "restart that purges queues",
        "restart that queued work survives",
        "restart with half-done work",
        "person starts the test VM",
        "person stops the test VM",
        "foreign work on the test VM",
        "foreign work on the appliance",
        "late detach by somebody else",
        "person frees a volume",
        "person moves a volume to the test VM",
        "person moves a volume home",
        "person moves a volume to a stranger",
        "person stops the appliance",
        "person restarts the appliance",
        "person deletes the test VM",
        "person recovers the test VM",
        "person protects the test VM",
        "person renames the test VM",
        "person cancels",
        "executor stands still",
        "executor goes on",
        "executor dies",
        "executor joins",
        "executor starts again",
        "last commit lost",
        "put committed, answer lost",
        "put late, answer lost",
        "put lost, answer lost",
        "put refused",
        "put conflicts",
        "repository unreadable",
        "repository's clock ahead",
        "repository's clock back",
    ])
    .collect()
}

impl Event {
    /// Its kind, by name.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Wire(name, _) => name,
            Self::Stray { copy: false, .. } => "change arrives late",
            Self::Stray { copy: true, .. } => "copy of a change arrives late",
            Self::Restart(RestartMode::QueuePurged) => "restart that purges queues",
            Self::Restart(RestartMode::QueueSurvives) => "restart that queued work survives",
            Self::Restart(RestartMode::HalfDone) => "restart with half-done work",
            Self::Person(person) => match person {
                Person::StartsTestVm => "person starts the test VM",
                Person::StopsTestVm => "person stops the test VM",
                Person::KeepsTestVmBusy(_) => "foreign work on the test VM",
                Person::KeepsApplianceBusy(_) => "foreign work on the appliance",
                Person::DetachesLate(_) => "late detach by somebody else",
                Person::FreesVolume(_) => "person frees a volume",
                Person::MovesToTestVm(_) => "person moves a volume to the test VM",
                Person::MovesHome(_) => "person moves a volume home",
                Person::MovesToStranger(_) => "person moves a volume to a stranger",
                Person::StopsAppliance => "person stops the appliance",
                Person::RestartsAppliance => "person restarts the appliance",
                Person::DeletesTestVm => "person deletes the test VM",
                Person::RecoversTestVm => "person recovers the test VM",
                Person::ProtectsTestVm => "person protects the test VM",
                Person::RenamesTestVm => "person renames the test VM",
                Person::Cancels => "person cancels",
            },
            Self::Node(node) => match node {
                Node::Freezes(_) => "executor stands still",
                Node::Thaws(_) => "executor goes on",
                Node::Dies(_) => "executor dies",
                Node::Joins => "executor joins",
                Node::StartsAgain => "executor starts again",
            },
            Self::Database(database) => match database {
                Database::LosesLastCommit => "last commit lost",
                Database::Puts(PutFault::UnknownCommitted) => "put committed, answer lost",
                Database::Puts(PutFault::UnknownLate) => "put late, answer lost",
                Database::Puts(PutFault::UnknownLost) => "put lost, answer lost",
                Database::Puts(PutFault::Refused) => "put refused",
                Database::Puts(_) => "put conflicts",
                Database::ReadsFail(_) => "repository unreadable",
                Database::ClockAhead(_) => "repository's clock ahead",
                Database::ClockBack(_) => "repository's clock back",
            },
        }
    }

    /// Any event, for a test with so many volumes.
    pub(crate) fn draw(dice: &mut Dice, volumes: u64) -> Self {
        let volume = |dice: &mut Dice| u8::try_from(dice.roll(volumes)).unwrap();
        match dice.roll(11) {
            0..=4 => wire(dice),
            10 => Self::Stray {
                command: dice.pick(&[
                    "detachVolume",
                    "detachVolume",
                    "attachVolume",
                    "stopVirtualMachine",
                    "destroyVirtualMachine",
                    "revertSnapshot",
                    "deleteSnapshot",
                ]),
                late_ms: dice.roll(90_000),
                copy: dice.roll(2) == 0,
            },
            5 => {
                Self::Restart(dice.pick(&[RestartMode::QueuePurged, RestartMode::QueueSurvives, RestartMode::HalfDone]))
            }
            6 | 7 => Self::Person(match dice.roll(16) {
                0 => Person::StartsTestVm,
                1 => Person::StopsTestVm,
                2 => Person::KeepsTestVmBusy(dice.roll(20_000)),
                3 => Person::KeepsApplianceBusy(dice.roll(20_000)),
                4 => Person::DetachesLate(volume(dice)),
                5 => Person::FreesVolume(volume(dice)),
                6 => Person::MovesToTestVm(volume(dice)),
                7 => Person::MovesHome(volume(dice)),
                8 => Person::MovesToStranger(volume(dice)),
                9 => Person::StopsAppliance,
                10 => Person::RestartsAppliance,
                11 => Person::DeletesTestVm,
                12 => Person::RecoversTestVm,
                13 => Person::ProtectsTestVm,
                14 => Person::RenamesTestVm,
                _ => Person::Cancels,
            }),
            8 => Self::Node(match dice.roll(5) {
                0 => Node::Freezes(u8::try_from(dice.roll(2)).unwrap()),
                1 => Node::Thaws(u8::try_from(dice.roll(2)).unwrap()),
                2 => Node::Dies(u8::try_from(dice.roll(2)).unwrap()),
                3 => Node::Joins,
                _ => Node::StartsAgain,
            }),
            _ => Self::Database(match dice.roll(5) {
                0 => Database::LosesLastCommit,
                1 | 2 => Database::Puts(dice.pick(&[
                    PutFault::UnknownCommitted,
                    PutFault::UnknownLate,
                    PutFault::UnknownLost,
                    PutFault::Refused,
                    PutFault::Conflict,
                ])),
                3 => Database::ReadsFail(1 + dice.count(4)),
                _ if dice.roll(2) == 0 => Database::ClockAhead(dice.roll(600)),
                _ => Database::ClockBack(dice.roll(600)),
            }),
        }
    }
}

fn wire(dice: &mut Dice) -> Event {
    const CHANGES: [&str; 7] = [
        "createTags",
        "stopVirtualMachine",
        "detachVolume",
        "attachVolume",
        "destroyVirtualMachine",
        "revertSnapshot",
        "deleteSnapshot",
    ];
    const READS: [&str; 4] = ["listVirtualMachines", "listVolumes", "queryAsyncJobResult", "listAsyncJobs"];
    let which = usize::try_from(dice.roll(WIRE.len() as u64)).unwrap();
    let (name, read) = WIRE[which];
    let is_read = !read.is_empty() && dice.roll(2) == 1 || name == "read answered late";
    let on = match which {
        4..=7 => "stopVirtualMachine",
        8..=10 => "detachVolume",
        11..=16 => "attachVolume",
        17..=19 => "destroyVirtualMachine",
        20 => "createTags",
        22..=24 => "revertSnapshot",
        25 => "deleteSnapshot",
        _ if is_read => dice.pick(&READS),
        _ => dice.pick(&CHANGES),
    };
    let base = Fault { times: 1 + dice.count(2), skip: dice.count(2), ..Fault::on(on) };
    let fault = match which {
        0 => Fault { lose_reply: true, ..base },
        1 => Fault { drop_connection: true, ..base },
        2 => Fault { throttle_ms: Some(dice.roll(5_000)), ..base },
        3 => Fault { duplicate: true, ..base },
        4 | 8 | 11 | 17 | 22 => Fault { delay_ms: Some(dice.roll(90_000)), ..base },
        5 | 9 | 12 | 18 | 20 | 23 | 25 => Fault { fail: true, ..base },
        6 | 10 | 13 | 19 | 24 => Fault { fail_after_effect: true, ..base },
        7 => Fault { unreachable: true, ..base },
        14 => Fault { host_only: true, ..base },
        15 => Fault { lie: true, ..base },
        16 => Fault { late_device_ms: Some(dice.roll(50_000)), ..base },
        _ => Fault { delay_ms: Some(dice.roll(20_000)), ..base },
    };
    Event::Wire(if is_read && !read.is_empty() { read } else { name }, fault)
}
