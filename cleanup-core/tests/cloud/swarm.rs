//! Many seeded runs with several faults and other people at once. A seed that fails is printed and replays.

use std::time::Duration;

use cleanup_core::{CleanupId, Ending, ErrorKind, Report, StartRequest};
use cloudstack_simulator::{FailoverTest as World, Fault, RestartMode};

use super::support::Lab;

/// A small generator of our own: the same numbers for the same seed on every platform and version.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.roll(from.len() as u64)).unwrap()]
    }
}

pub(crate) fn fault(dice: &mut Dice) -> Fault {
    const COMMANDS: [&str; 5] =
        ["createTags", "stopVirtualMachine", "detachVolume", "attachVolume", "destroyVirtualMachine"];
    let base = Fault {
        times: 1 + u32::try_from(dice.roll(2)).unwrap(),
        skip: u32::try_from(dice.roll(2)).unwrap(),
        ..Fault::on(dice.pick(&COMMANDS))
    };
    match dice.roll(9) {
        0 => Fault { lose_reply: true, ..base },
        1 => Fault { drop_connection: true, ..base },
        2 => Fault { fail: true, ..base },
        3 => Fault { fail_after_effect: true, ..base },
        4 => Fault { duplicate: true, ..base },
        5 => Fault { delay_ms: Some(dice.roll(90_000)), ..base },
        6 => Fault { throttle_ms: Some(dice.roll(5_000)), ..base },
        7 => Fault { late_device_ms: Some(dice.roll(50_000)), ..base },
        _ => Fault { host_only: true, on: "attachVolume".to_owned(), ..base },
    }
}

/// Something that other people, or the server itself, do in the middle.
fn incident(lab: &Lab, dice: &mut Dice) -> String {
    let volumes = World::volumes(lab.test.volumes.len());
    let volume = volumes[usize::try_from(dice.roll(volumes.len() as u64)).unwrap()].clone();
    lab.cloud.with(|cloud| match dice.roll(7) {
        0 => {
            let mode = dice.pick(&[RestartMode::QueuePurged, RestartMode::QueueSurvives, RestartMode::HalfDone]);
            cloud.restart(mode);
            format!("restart {mode:?}")
        }
        1 => format!("a person starts the test VM: {:?}", cloud.somebody_starts(World::TEST_VM)),
        2 => format!("a person stops the test VM: {:?}", cloud.somebody_stops(World::TEST_VM)),
        3 => format!("a late detach of {volume}: {:?}", cloud.late_detach(&volume, World::TEST_VM)),
        4 => {
            let busy = dice.roll(20_000);
            format!("foreign work for {busy} ms: {:?}", cloud.occupy(World::TEST_VM, busy))
        }
        5 => {
            let freed = cloud.somebody_detaches(&volume);
            format!(
                "a person moves {volume} to the test VM: {freed:?} {:?}",
                cloud.somebody_attaches(&volume, World::TEST_VM)
            )
        }
        _ => {
            let freed = cloud.somebody_detaches(&volume);
            format!("a person moves {volume} home: {freed:?} {:?}", cloud.somebody_attaches(&volume, World::APPLIANCE))
        }
    })
}

async fn one(seed: u64) -> (bool, String) {
    let mut dice = Dice(seed);
    let volumes = 1 + usize::try_from(dice.roll(3)).unwrap();
    let lab = Lab::new(volumes).await;
    let mut story = format!("seed {seed}, {volumes} volumes");
    for _ in 0..dice.roll(4) {
        let fault = fault(&mut dice);
        story += &format!("\n  {fault:?}");
        lab.cloud.with(|cloud| cloud.inject(fault));
    }
    let incidents: Vec<u64> = (0..dice.roll(3)).map(|_| dice.roll(25_000)).collect();
    let start = StartRequest { key: Some(format!("seed {seed}")), ..StartRequest::new(lab.request(), "swarm") };
    let run = match lab.engine.start(&start).await {
        Ok(run) => run,
        // A fault struck the plan's reads; nothing was begun.
        Err(e) if e.kind() == ErrorKind::Unavailable => return (false, story),
        Err(e) => panic!("{story}\n{e:?}"),
    };
    for after in incidents {
        if tokio::time::timeout(Duration::from_millis(after), run.wait()).await.is_ok() {
            // What people do afterwards is their own business.
            break;
        }
        story += &format!("\n  after {after} ms more: {}", incident(&lab, &mut dice));
    }
    let report = tokio::time::timeout(Duration::from_secs(6 * 3600), run.wait()).await;
    let mut report = report.unwrap_or_else(|_| panic!("{story}\nno end within six hours")).unwrap();
    story += &format!("\n  ended {:?}", report.ending);
    lab.check_told(&report, &story);
    // Once faults stop and a person has looked, it must come to an end that is not "the same again" for ever.
    lab.cloud.with(cloudstack_simulator::Cloud::clear_faults);
    for _ in 0..3 {
        if !matches!(report.ending, Some(Ending::Parked { .. })) {
            break;
        }
        let id: CleanupId = report.cleanup;
        story += &format!("\n  a person: {}", follow_runbook(&lab, &report));
        report = lab.engine.resolve(id, "swarm").await.unwrap().wait().await.unwrap();
        story += &format!("\n  resolved, then {:?}", report.ending);
        lab.check_told(&report, &story);
    }
    assert_eq!(report.ending, Some(Ending::Completed), "{story}");
    (true, story)
}

/// Does what the report tells a person to do.
fn follow_runbook(lab: &Lab, report: &Report) -> String {
    let Some(Ending::Parked { code, .. }) = &report.ending else { return String::new() };
    lab.cloud.with(|cloud| match code.as_str() {
        "ghost_device" => {
            let stopped = cloud.somebody_stops(World::APPLIANCE);
            format!("stops and starts the appliance: {stopped:?} {:?}", cloud.somebody_starts(World::APPLIANCE))
        }
        "on_deleted_vm" | "test_vm_came_back" => {
            let recovered = cloud.somebody_calls("recoverVirtualMachine", &[("id", World::TEST_VM)]).is_ok();
            format!("recovers the test VM: {recovered}")
        }
        other => format!("looks at {other}"),
    })
}

/// `SWARM_SEEDS=a..b` runs other seeds.
pub(crate) fn seeds() -> std::ops::Range<u64> {
    let Ok(text) = std::env::var("SWARM_SEEDS") else { return 0..200 };
    let (from, to) = text.split_once("..").expect("SWARM_SEEDS is FROM..TO");
    from.parse().unwrap()..to.parse().unwrap()
}

#[test]
fn nothing_is_lost_whatever_happens() {
    let mut ran = 0;
    for seed in seeds() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        let (began, _) = runtime.block_on(one(seed));
        ran += u64::from(began);
    }
    assert!(ran * 10 >= (seeds().end - seeds().start) * 9, "only {ran} runs began");
}
