//! The real machine against an abstract CloudStack: every state that a bounded number of faults can lead to.
//!
//! `MODEL_DEPTH=2` (or more) allows more faults; use `--release` for that. Each run prints what it counted with `--nocapture`.
#![expect(clippy::print_stdout, reason = "the checker reports what it counted")]

#[path = "model/mod.rs"]
mod model;

use Fault::{
    Blind, Cancel, Claim, Crash, FalseOff, Foreign, Human, JobFails, Lie, Loss, Network, OldLease, Pause, Repository,
    Restart, Resume, Takeover, Torn,
};
use model::config::{Config, Fault, Mutant};
use model::explore::{Found, explore};

/// Everything that can happen to a plain cleanup. Beyond that, a parked one is resumed once.
const ALL: [Fault; 14] = [
    Restart, Crash, Takeover, Network, JobFails, Lie, Human, Foreign, Torn, Blind, Repository, OldLease, Cancel, Pause,
];
/// What happens to servers and networks without anybody's doing.
const SERVERS: [Fault; 6] = [Restart, Crash, Takeover, Network, JobFails, Pause];

/// How many more faults than by default.
fn deeper() -> u8 {
    std::env::var("MODEL_DEPTH").ok().and_then(|depth| depth.parse::<u8>().ok()).unwrap_or(1).saturating_sub(1)
}

fn report(found: &Found) {
    let Found { name, states, stuck, .. } = found;
    let seconds = found.time.as_secs_f32();
    match &found.broken {
        None => println!("{name:<48} {states:>9} states {seconds:>7.1} s   holds, {stuck} stuck"),
        Some((property, path)) => {
            println!("{name:<48} {states:>9} states {seconds:>7.1} s   {property}: broken in {} steps", path.len() - 1);
        }
    }
}

/// Every property holds everywhere, it can complete, and from everywhere there is a way to an end.
fn holds(config: Config) {
    let found = explore(config);
    report(&found);
    if let Some((property, path)) = &found.broken {
        for (_, action) in path {
            println!("    {action:?}");
        }
        panic!("{}: {property} is broken: {:#?}", found.name, path.last().map(|(world, _)| &world.cloud));
    }
    assert!(found.finished, "{} was cut short", found.name);
    assert!(found.completes, "{} never completes", found.name);
    assert_eq!(found.stuck, 0, "{} has states without a way out", found.name);
    assert_eq!(found.never_came, 0, "{} allows faults that never come", found.name);
}

#[test]
fn one_volume_with_any_two_faults() {
    holds(Config::new("1 volume, any faults", 1).any(2 + deeper(), &ALL));
}

#[test]
fn one_volume_of_a_stopped_vm() {
    holds(Config::new("1 volume of a stopped VM, any faults", 1).stopped().any(1 + deeper(), &ALL));
}

#[test]
fn one_volume_among_people() {
    holds(Config::new("1 volume, restarts and people", 1).any(2 + deeper(), &[Restart, Human, Foreign, Crash]));
}

#[test]
fn two_volumes() {
    holds(Config::new("2 volumes, any faults", 2).any(1 + deeper(), &ALL));
}

#[test]
fn two_volumes_one_of_them_free() {
    holds(Config::new("2 volumes, 1 free, servers", 2).free(1).any(1 + deeper(), &SERVERS));
}

#[test]
fn a_kept_vm() {
    holds(Config::new("kept VM, any faults", 1).keep_vm().any(1 + deeper(), &ALL));
    let interfered = Config::new("kept VM, restarts and people", 1).keep_vm().any(deeper(), &[Restart, Human, Foreign]);
    holds(interfered.with(Restart, 1).with(Human, 1).with(Foreign, 1));
}

#[test]
fn a_forced_stop() {
    let faults = [Restart, Crash, Takeover, Network, JobFails, FalseOff];
    holds(Config::new("forced stop", 1).force().any(1 + deeper(), &faults).with(JobFails, 1));
}

#[test]
fn a_claim() {
    let faults = [Restart, Crash, Takeover, Network, JobFails, Claim, Cancel, OldLease];
    holds(Config::new("claim", 1).claims().any(1 + deeper(), &faults));
    holds(Config::new("claim on a kept VM", 1).claims().keep_vm().any(1 + deeper(), &faults));
}

#[test]
fn a_volume_that_goes_back_to_its_snapshot() {
    holds(Config::new("revert and delete, any faults", 1).reverting().any(1 + deeper(), &ALL));
    let servers = Config::new("revert and delete, free, servers", 1).reverting().free(1);
    holds(servers.any(1 + deeper(), &SERVERS).with(Restart, 1));
}

#[test]
fn a_repository_that_forgets() {
    holds(Config::new("forgotten commit and more", 1).with(Loss, 1).any(1 + deeper(), &SERVERS));
    let others = Config::new("forgotten commit and others", 1).any(deeper(), &[Restart, Foreign, Crash]);
    holds(others.with(Loss, 1).with(Restart, 1).with(Foreign, 1).with(Crash, 1).with(Resume, 0));
}

/// Each breaks one rule of the protocol on purpose. If the checker does not find harm, the rule, or the checker, is worth nothing.
#[test]
fn every_broken_rule_does_harm() {
    let broken = |name, mutant| Config::new(name, 1).mutant(mutant).harm_only();
    let mutants = [
        broken("resend without fence", Mutant::NoFence).any(2, &[Network, JobFails]),
        broken("ignore pending work", Mutant::IgnorePending).any(2, &[Restart, Network]),
        broken("no write-ahead intent", Mutant::NoIntent).any(2, &[Crash, Network]),
        broken("lease without compare and put", Mutant::NoCas).any(1, &[Takeover]),
        broken("trust the database", Mutant::TrustDatabase).any(1, &[Lie]),
        broken("no barrier", Mutant::NoBarrier).any(2, &[Restart]),
        broken("FAILED means not done", Mutant::FailedIsNotDone).any(2, &[Restart]),
        broken("random call ids", Mutant::RandomIds).any(1, &[Crash, Network]).with(Loss, 1),
        broken("the server honours no ids", Mutant::NoDedup).any(2, &[Network, Takeover]),
        broken("no second look", Mutant::NoSecondLook).any(1, &[Human, Foreign]),
        broken("no pre-flight", Mutant::NoPreflight).any(1, &[Human]),
        broken("believe a forced stop", Mutant::TrustForcedStop).force().any(2, &[FalseOff, JobFails]),
        broken("trust a lost revert", Mutant::TrustLostRevert).reverting().free(1).any(1, &[Restart]),
        broken("others' work is not shown", Mutant::HideBusy).any(1, &[Foreign]),
    ];
    let missed: Vec<&str> = mutants
        .into_iter()
        .map(explore)
        .inspect(report)
        .filter(|found| found.broken.is_none())
        .map(|found| found.name)
        .collect();
    assert!(missed.is_empty(), "no harm found: {missed:?}");
}
