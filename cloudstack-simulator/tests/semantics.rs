//! The behaviours that make cleanups dangerous, one by one.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

use cloudstack_simulator::{
    CallOutcome, Cloud, FailoverTest, Fault, RestartMode, Settings, SimTime, VmState, VolumeKind, VolumeState, World,
};
use serde_json::Value;

const TEST_VM: &str = FailoverTest::TEST_VM;
const APPLIANCE: &str = FailoverTest::APPLIANCE;

struct Sim(Cloud);

impl Sim {
    fn new(volumes: usize) -> Self {
        Self(Cloud::new(World::failover_test(volumes), Settings { tick_phase_ms: Some(1_800), ..Settings::default() }))
    }

    /// Submits a job; its id.
    fn submit(&mut self, command: &str, parameters: &[(&str, &str)]) -> String {
        self.0.call(command, parameters).unwrap()["jobid"].as_str().unwrap().to_owned()
    }

    fn pass(&mut self, ms: u64) {
        let now = self.0.now();
        self.0.advance(now.plus_millis(ms));
    }

    fn job(&mut self, id: &str) -> Value {
        self.0.call("queryAsyncJobResult", &[("jobid", id)]).unwrap()
    }

    /// Submits a job and lets it end; its final state.
    fn run(&mut self, command: &str, parameters: &[(&str, &str)]) -> Value {
        let id = self.submit(command, parameters);
        for _ in 0..100_000 {
            let job = self.job(&id);
            if job["jobstatus"] != 0 {
                return job;
            }
            self.pass(10);
        }
        panic!("{command} never ends");
    }

    fn succeed(&mut self, command: &str, parameters: &[(&str, &str)]) -> Value {
        let job = self.run(command, parameters);
        assert_eq!(job["jobstatus"], 1, "{command}: {job}");
        job
    }

    fn owner(&self, volume: &str) -> Option<String> {
        self.0.volume(volume).unwrap().virtual_machine
    }

    fn open_in(&self, volume: &str) -> Vec<String> {
        self.0.volume(volume).unwrap().open_in
    }
}

fn text(job: &Value) -> &str {
    job["jobresult"]["errortext"].as_str().unwrap_or_default()
}

#[test]
fn a_late_detach_wipes_the_newer_attachment_while_the_host_keeps_the_disk() {
    let mut sim = Sim::new(2);
    let volume = FailoverTest::volume(1);
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM)]);
    // Both detaches check while the volume is on the test VM; slow work lets the second wait.
    sim.submit("detachVolume", &[("id", &volume)]);
    sim.pass(20);
    sim.0.occupy(TEST_VM, 5_000).unwrap();
    let late = sim.submit("detachVolume", &[("id", &volume)]);
    sim.pass(2_500);
    assert_eq!(sim.owner(&volume), None);
    sim.succeed("attachVolume", &[("id", &volume), ("virtualmachineid", APPLIANCE)]);
    assert_eq!(sim.owner(&volume).as_deref(), Some(APPLIANCE));
    let listed = sim.0.call("listVolumes", &[("id", &volume)]).unwrap();
    assert_eq!(listed["volume"][0]["jobid"], late.as_str(), "the late job shows before it strikes");

    sim.pass(8_000);
    let late = sim.job(&late);
    assert_eq!(late["jobstatus"], 1, "{late}");
    assert_eq!(sim.owner(&volume), None, "the database forgot the new attachment");
    assert_eq!(sim.open_in(&volume), [APPLIANCE], "the host did not");
    let state = sim.0.state();
    assert_eq!(state["disagreements"], serde_json::json!([volume]));
}

#[test]
fn a_detach_that_arrives_late_takes_the_volume_off_the_appliance() {
    let mut sim = Sim::new(2);
    let volume = FailoverTest::volume(1);
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM)]);
    sim.succeed("detachVolume", &[("id", &volume)]);
    sim.succeed("attachVolume", &[("id", &volume), ("virtualmachineid", APPLIANCE)]);
    sim.succeed("detachVolume", &[("id", &volume)]);
    assert_eq!(sim.owner(&volume), None);
    assert_eq!(sim.open_in(&volume), [""; 0]);
}

#[test]
fn the_second_of_two_attaches_ends_already_attached() {
    let mut sim = Sim::new(2);
    let volume = FailoverTest::volume(1);
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM)]);
    sim.succeed("detachVolume", &[("id", &volume)]);
    let first = sim.submit("attachVolume", &[("id", &volume), ("virtualmachineid", APPLIANCE)]);
    let second = sim.submit("attachVolume", &[("id", &volume), ("virtualmachineid", APPLIANCE)]);
    sim.pass(6_000);
    assert_eq!(sim.job(&first)["jobstatus"], 1);
    let second = sim.job(&second);
    assert_eq!((&second["jobstatus"], &second["jobresultcode"]), (&2.into(), &530.into()));
    assert_eq!(text(&second), "This volume is already attached to a VM.");
    let third = sim.run("attachVolume", &[("id", &volume), ("virtualmachineid", APPLIANCE)]);
    assert_eq!(third["jobresultcode"], 431, "an attach that starts later is refused by its first checks");
    assert_eq!(sim.open_in(&volume), [APPLIANCE]);
}

#[test]
fn a_restart_fails_jobs_without_a_result_and_pushes_states_back() {
    let mut sim = Sim::new(3);
    let (one, two) = (FailoverTest::volume(1), FailoverTest::volume(2));
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM)]);
    sim.succeed("detachVolume", &[("id", &one)]);
    sim.0.inject(Fault { delay_ms: Some(60_000), times: 2, ..Fault::on("*") });
    let attach = sim.submit("attachVolume", &[("id", &one), ("virtualmachineid", APPLIANCE)]);
    let detach = sim.submit("detachVolume", &[("id", &two)]);
    let queued = sim.submit("detachVolume", &[("id", &FailoverTest::volume(0))]);
    sim.pass(3_000);
    assert_eq!(sim.0.volume(&one).unwrap().state, VolumeState::Attaching);

    sim.0.restart(RestartMode::QueuePurged);
    for id in [&attach, &detach, &queued] {
        let job = sim.job(id);
        assert_eq!((&job["jobstatus"], &job["jobresultcode"]), (&2.into(), &530.into()));
        assert!(job.get("jobresult").is_none() && job["completed"].is_string(), "{job}");
    }
    assert_eq!(sim.0.volume(&one).unwrap().state, VolumeState::Ready);
    sim.pass(120_000);
    assert_eq!(sim.owner(&one), None);
    assert_eq!(sim.owner(&two).as_deref(), Some(TEST_VM), "the detach under way was not done");
    assert_eq!(sim.owner(&FailoverTest::volume(0)).as_deref(), Some(TEST_VM), "the queued one never ran");
    let again = sim.0.call("stopVirtualMachine", &[("id", TEST_VM), ("customjobid", &queued)]);
    assert_eq!(again.unwrap_err().status(), 530, "ids stay taken");
}

#[test]
fn a_stop_under_way_is_pushed_back_to_running() {
    let mut sim = Sim::new(1);
    sim.0.inject(Fault { delay_ms: Some(60_000), ..Fault::on("stopVirtualMachine") });
    sim.submit("stopVirtualMachine", &[("id", TEST_VM)]);
    sim.pass(3_000);
    assert_eq!(sim.0.vm(TEST_VM).unwrap().state, VmState::Stopping);
    sim.0.restart(RestartMode::HalfDone);
    assert_eq!(sim.0.vm(TEST_VM).unwrap().state, VmState::Running);
    assert!(!sim.0.guest_runs(TEST_VM), "the host had done it");
}

#[test]
fn queued_work_may_survive_a_restart() {
    let mut sim = Sim::new(2);
    let volume = FailoverTest::volume(1);
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM)]);
    sim.0.occupy(TEST_VM, 3_000).unwrap();
    let detach = sim.submit("detachVolume", &[("id", &volume)]);
    sim.pass(2_500);
    sim.0.restart(RestartMode::QueueSurvives);
    assert_eq!(sim.job(&detach)["jobstatus"], 2);
    assert_eq!(sim.owner(&volume).as_deref(), Some(TEST_VM));
    sim.pass(5_000);
    assert_eq!(sim.owner(&volume), None, "the failed job's work happened after all");
    assert_eq!(sim.job(&detach)["jobstatus"], 2);
}

#[test]
fn an_attach_may_be_half_done_at_a_restart() {
    let mut sim = Sim::new(2);
    let volume = FailoverTest::volume(1);
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM)]);
    sim.succeed("detachVolume", &[("id", &volume)]);
    sim.0.inject(Fault { delay_ms: Some(60_000), ..Fault::on("attachVolume") });
    sim.submit("attachVolume", &[("id", &volume), ("virtualmachineid", APPLIANCE)]);
    sim.pass(3_000);
    sim.0.restart(RestartMode::HalfDone);
    assert_eq!(sim.owner(&volume), None);
    assert_eq!(sim.open_in(&volume), [APPLIANCE]);
}

#[test]
fn only_pending_api_jobs_are_listed() {
    let mut sim = Sim::new(2);
    sim.0.hidden_late_detach(&FailoverTest::volume(1), TEST_VM).unwrap();
    assert_eq!(sim.0.call("listAsyncJobs", &[("listall", "true")]).unwrap(), serde_json::json!({}));
    let id = sim.submit("stopVirtualMachine", &[("id", TEST_VM)]);
    assert_eq!(sim.0.call("listAsyncJobs", &[]).unwrap()["asyncjobs"][0]["jobid"], id.as_str());
    sim.pass(10_000);
    assert_eq!(sim.0.call("listAsyncJobs", &[("listall", "true")]).unwrap(), serde_json::json!({}));
}

#[test]
fn a_stop_of_a_stopped_vm_waits_its_turn_and_changes_nothing() {
    let mut sim = Sim::new(2);
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM)]);
    let before = sim.0.vm(TEST_VM).unwrap();
    sim.0.occupy(TEST_VM, 7_000).unwrap();
    let barrier = sim.submit("stopVirtualMachine", &[("id", TEST_VM)]);
    sim.pass(7_000);
    assert_eq!(sim.job(&barrier)["jobstatus"], 0, "it waits for what came first");
    sim.pass(4_000);
    assert_eq!(sim.job(&barrier)["jobstatus"], 1);
    assert_eq!(sim.0.vm(TEST_VM).unwrap(), before);
    assert_eq!(sim.0.calls().jobs[&barrier].took_effect, 0);
}

#[test]
fn one_unit_per_vm_and_tick_two_vms_side_by_side() {
    let mut sim = Sim::new(4);
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM)]);
    sim.succeed("detachVolume", &[("id", &FailoverTest::volume(1))]);
    let on_test_vm = [2, 3].map(|i| sim.submit("detachVolume", &[("id", &FailoverTest::volume(i))]));
    let on_appliance = [
        sim.submit("attachVolume", &[("id", &FailoverTest::volume(1)), ("virtualmachineid", APPLIANCE)]),
        sim.submit("stopVirtualMachine", &[("id", APPLIANCE)]),
    ];
    let start = sim.0.now().as_millis();
    sim.pass(6_000);
    let end = |sim: &Sim, id: &str| {
        let log = &sim.0.calls().log;
        match log.iter().find(|r| r.job_id.as_deref() == Some(id)).unwrap().outcome {
            CallOutcome::Succeeded(at) => at.as_millis() - start,
            ref other => panic!("{other:?}"),
        }
    };
    let lanes = [on_test_vm, on_appliance].map(|lane| lane.map(|id| end(&sim, &id)));
    assert_eq!(lanes[0], lanes[1], "the lanes do not hold each other up");
    assert_eq!(lanes[0][1] - lanes[0][0], 2_000);
}

#[test]
fn a_chosen_job_id_is_taken_once() {
    let mut sim = Sim::new(2);
    let id = "f67bfaa3-b921-4aeb-9022-213ebf83402b";
    let stop = [("id", TEST_VM), ("customjobid", id)];
    assert_eq!(sim.submit("stopVirtualMachine", &stop), id);
    let pending = sim.0.call("stopVirtualMachine", &stop).unwrap_err();
    assert_eq!((pending.status(), pending.cs_code()), (431, Some(4350)));
    assert_eq!(pending.text(), format!("UUID: {id} already exists so can't create/update with custom id"));
    sim.pass(3_000);
    let finished = sim.0.call("startVirtualMachine", &stop).unwrap_err();
    assert_eq!((finished.status(), finished.text()), (530, "Entity already exists "));
    for bad in ["zz", "F67BFAA3-b921-4aeb-9022-213ebf83402b", "f67bfaa3b9214aeb9022213ebf83402b"] {
        let error = sim.0.call("stopVirtualMachine", &[("id", TEST_VM), ("customjobid", bad)]).unwrap_err();
        assert_eq!(error.text(), format!("UUID: {bad} doesn't follow the UUID format"));
    }
    let statistics = sim.0.calls().jobs[id];
    assert_eq!((statistics.submitted, statistics.accepted, statistics.took_effect), (3, 1, 1));
}

/// As a real server does: the id is looked at when what the command makes is there already.
#[test]
fn a_taken_job_id_is_noticed_after_the_object_was_made() {
    let mut sim = Sim::new(1);
    let volumes = |sim: &Sim| sim.0.volumes().len();
    let (before, id) = (volumes(&sim), "f67bfaa3-b921-4aeb-9022-213ebf83402b");
    let create = [("name", "twin"), ("size", "1"), ("customjobid", id)];
    assert_eq!(sim.submit("createVolume", &create), id);
    assert_eq!(sim.0.call("createVolume", &create).unwrap_err().status(), 431);
    assert_eq!(volumes(&sim), before + 2, "the refused one was made as well");
}

#[test]
fn a_job_is_forgotten_after_a_day_and_its_id_is_free_again() {
    let mut sim = Sim::new(1);
    let id = "f67bfaa3-b921-4aeb-9022-213ebf83402b";
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM), ("customjobid", id)]);
    sim.pass(86_400_000 - 1);
    assert!(sim.0.call("queryAsyncJobResult", &[("jobid", id)]).is_ok());
    sim.pass(1);
    assert_eq!(sim.0.call("queryAsyncJobResult", &[("jobid", id)]).unwrap_err().status(), 431);
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM), ("customjobid", id)]);
}

#[test]
fn a_forced_stop_of_an_unreachable_host_leaves_the_guest_running() {
    let mut sim = Sim::new(2);
    sim.0.inject(Fault { unreachable: true, times: 2, ..Fault::on("stopVirtualMachine") });
    let graceful = sim.run("stopVirtualMachine", &[("id", TEST_VM)]);
    assert_eq!((graceful["jobresultcode"].as_u64(), sim.0.vm(TEST_VM).unwrap().state), (Some(530), VmState::Running));
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM), ("forced", "true")]);
    assert_eq!(sim.0.vm(TEST_VM).unwrap().state, VmState::Stopped);
    assert_eq!(sim.open_in(&FailoverTest::volume(0)), [TEST_VM], "two writers are possible now");
}

#[test]
fn power_reports_put_the_database_right() {
    let mut sim = Sim::new(1);
    sim.0.inject(Fault { unreachable: true, ..Fault::on("stopVirtualMachine") });
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM), ("forced", "true")]);
    sim.0.report_power();
    assert_eq!(sim.0.vm(TEST_VM).unwrap().state, VmState::Running, "a false Stopped");
    assert_eq!(sim.0.vm(APPLIANCE).unwrap().state, VmState::Running);
}

#[test]
fn jobs_submitted_together_may_overtake_each_other() {
    let overtakes = |seed: u64| {
        let settings = Settings { seed, job_start_jitter_ms: 20, ..Settings::default() };
        let mut sim = Sim(Cloud::new(World::failover_test(2), settings));
        let first = sim.submit("stopVirtualMachine", &[("id", TEST_VM)]);
        sim.submit("stopVirtualMachine", &[("id", TEST_VM)]);
        sim.pass(2_000);
        sim.job(&first)["jobstatus"] == 0
    };
    let outcomes: Vec<bool> = (0..20).map(overtakes).collect();
    assert!(outcomes.contains(&true) && outcomes.contains(&false), "{outcomes:?}");
    assert_eq!(outcomes, (0..20).map(overtakes).collect::<Vec<_>>());
}

#[test]
fn destroy_stops_frees_the_data_disks_and_keeps_the_root() {
    let mut sim = Sim::new(3);
    let start = sim.0.now().as_millis();
    sim.succeed("destroyVirtualMachine", &[("id", TEST_VM)]);
    assert!((5_500..=6_000).contains(&(sim.0.now().as_millis() - start)), "three turns in the queue");
    assert_eq!(sim.0.vm(TEST_VM).unwrap().state, VmState::Destroyed);
    assert!(!sim.0.guest_runs(TEST_VM));
    assert_eq!(sim.owner(&FailoverTest::volume(0)).as_deref(), Some(TEST_VM));
    assert_eq!(sim.owner(&FailoverTest::volume(1)), None);
    assert_eq!(sim.0.volume(&FailoverTest::volume(1)).unwrap().state, VolumeState::Ready);
    sim.succeed("destroyVirtualMachine", &[("id", TEST_VM)]);
    sim.0.call("recoverVirtualMachine", &[("id", TEST_VM)]).unwrap();
    assert_eq!(sim.0.vm(TEST_VM).unwrap().state, VmState::Stopped);
}

#[test]
fn expunge_takes_what_is_root_at_that_moment() {
    let mut sim = Sim::new(2);
    let job = sim.succeed("destroyVirtualMachine", &[("id", TEST_VM), ("expunge", "true")]);
    assert!(job["jobresult"]["virtualmachine"].get("id").is_none(), "a hollow object");
    assert!(sim.0.volume(&FailoverTest::volume(0)).unwrap().expunged);
    assert!(!sim.0.volume(&FailoverTest::volume(1)).unwrap().expunged);
    assert_eq!(sim.0.call("listVirtualMachines", &[("id", TEST_VM)]).unwrap(), serde_json::json!({}));
    let again = sim.0.call("stopVirtualMachine", &[("id", TEST_VM)]).unwrap_err();
    assert_eq!(again.text(), "Unable to find UUID for id [11] of type [VirtualMachine]");
}

#[test]
fn a_destroyed_vm_is_expunged_after_its_delay_unless_recovered() {
    let mut sim = Sim::new(1);
    sim.succeed("destroyVirtualMachine", &[("id", TEST_VM)]);
    sim.0.call("recoverVirtualMachine", &[("id", TEST_VM)]).unwrap();
    sim.pass(86_400_000);
    assert!(!sim.0.vm(TEST_VM).unwrap().expunged);
    sim.succeed("destroyVirtualMachine", &[("id", TEST_VM)]);
    sim.pass(86_400_000);
    assert!(sim.0.vm(TEST_VM).unwrap().expunged);
}

#[test]
fn a_destroy_begins_with_a_stop_that_the_host_may_refuse() {
    let mut sim = Sim::new(2);
    sim.0.inject(Fault { fail: true, ..Fault::on("stopVirtualMachine") });
    let job = sim.run("destroyVirtualMachine", &[("id", TEST_VM)]);
    assert!(text(&job).starts_with("Unable to stop VM instance"), "{job}");
    assert_eq!(sim.0.vm(TEST_VM).unwrap().state, VmState::Running);
    assert_eq!(sim.owner(&FailoverTest::volume(1)).as_deref(), Some(TEST_VM));
    sim.succeed("destroyVirtualMachine", &[("id", TEST_VM)]);
}

#[test]
fn vm_snapshots_block_moves_but_not_destroy() {
    let mut sim = Sim::new(2);
    let volume = FailoverTest::volume(1);
    let snapshot = sim.succeed("createVMSnapshot", &[("virtualmachineid", TEST_VM)]);
    assert_eq!(snapshot["jobresult"]["vmsnapshot"]["state"], "Ready");
    let blocked = sim.run("detachVolume", &[("id", &volume)]);
    assert_eq!(text(&blocked), "Unable to detach volume, please specify a VM that does not have VM snapshots");
    let revert = [("vmsnapshotid", snapshot["jobresult"]["vmsnapshot"]["id"].as_str().unwrap())];
    assert!(text(&sim.run("revertToVMSnapshot", &revert)).starts_with("VM Snapshot revert not allowed"));
    sim.succeed("destroyVirtualMachine", &[("id", TEST_VM)]);
    assert_eq!(sim.owner(&volume), None);
    assert_eq!(sim.0.state()["vmsnapshots"], serde_json::json!([]));
}

#[test]
fn a_volume_snapshot_takes_a_turn_in_the_queue() {
    let mut sim = Sim::new(2);
    let volume = FailoverTest::volume(1);
    sim.0.inject(Fault { delay_ms: Some(3_000), ..Fault::on("createSnapshot") });
    let id = sim.submit("createSnapshot", &[("volumeid", &volume)]);
    sim.pass(3_000);
    assert_eq!(sim.0.volume(&volume).unwrap().state, VolumeState::Snapshotting);
    let delete = sim.0.call("deleteVolume", &[("id", &volume)]).unwrap_err();
    assert_eq!(delete.text(), "There are snapshot operations in progress on the volume, unable to delete it");
    sim.pass(3_000);
    assert_eq!(sim.job(&id)["jobresult"]["snapshot"]["state"], "BackedUp");
    assert_eq!(sim.0.volume(&volume).unwrap().state, VolumeState::Ready);
}

#[test]
fn somebody_else_is_not_counted() {
    let mut sim = Sim::new(2);
    sim.0.somebody_calls("stopVirtualMachine", &[("id", TEST_VM)]).unwrap();
    sim.pass(3_000);
    assert_eq!(sim.0.vm(TEST_VM).unwrap().state, VmState::Stopped);
    sim.0.somebody_detaches(&FailoverTest::volume(1)).unwrap();
    sim.0.somebody_attaches(&FailoverTest::volume(1), APPLIANCE).unwrap();
    assert_eq!(sim.open_in(&FailoverTest::volume(1)), [APPLIANCE]);
    sim.0.somebody_starts(TEST_VM).unwrap();
    assert!(sim.0.somebody_starts(TEST_VM).is_err());
    sim.0.somebody_expunges(TEST_VM).unwrap();
    assert!(sim.0.volume(&FailoverTest::volume(0)).unwrap().expunged);
    assert_eq!(sim.0.calls().mutating, 0);
}

#[test]
fn destroy_with_volume_ids_destroys_them_too() {
    let mut sim = Sim::new(3);
    let (doomed, spared) = (FailoverTest::volume(1), FailoverTest::volume(2));
    let other = sim.run("destroyVirtualMachine", &[("id", TEST_VM), ("volumeids", FailoverTest::APPLIANCE_ROOT)]);
    assert!(text(&other).starts_with("The following supplied volumes are not DATADISK attached to the VM"), "{other}");
    sim.succeed("destroyVirtualMachine", &[("id", TEST_VM), ("volumeids", &doomed)]);
    assert_eq!(sim.0.volume(&doomed).unwrap().state, VolumeState::Destroy);
    assert_eq!(sim.0.volume(&spared).unwrap().state, VolumeState::Ready);
}

#[test]
fn protection_stops_destroy_but_not_expunge() {
    let mut sim = Sim::new(1);
    sim.succeed("destroyVirtualMachine", &[("id", TEST_VM)]);
    sim.0.call("recoverVirtualMachine", &[("id", TEST_VM)]).unwrap();
    sim.0.call("updateVirtualMachine", &[("id", TEST_VM), ("deleteprotection", "true")]).unwrap();
    let job = sim.run("destroyVirtualMachine", &[("id", TEST_VM)]);
    assert_eq!(job["jobresultcode"], 431);
    assert!(text(&job).contains("has delete protection enabled"));
    let expunge = sim.run("expungeVirtualMachine", &[("id", TEST_VM)]);
    assert_eq!(text(&expunge), "Please destroy vm with specified vmId before expunge");
}

#[test]
fn roots_change_their_kind_with_every_move() {
    let mut sim = Sim::new(2);
    let root = FailoverTest::volume(0);
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM)]);
    sim.succeed("detachVolume", &[("id", &root)]);
    assert_eq!(sim.0.volume(&root).unwrap().kind, VolumeKind::DataDisk);
    let start = sim.run("startVirtualMachine", &[("id", TEST_VM)]);
    assert!(text(&start).starts_with("ROOT volume is missing"), "{start}");
    sim.succeed("attachVolume", &[("id", &root), ("virtualmachineid", TEST_VM), ("deviceid", "0")]);
    assert_eq!(sim.0.volume(&root).unwrap().kind, VolumeKind::Root);
    sim.succeed("startVirtualMachine", &[("id", TEST_VM)]);
    assert_eq!(sim.open_in(&root), [TEST_VM]);
}

#[test]
fn slots_skip_the_cd_rom_and_end() {
    let mut sim = Sim::new(5);
    let slots: Vec<u32> = sim.0.host_disks(TEST_VM).iter().map(|disk| disk.slot).collect();
    assert_eq!(slots, [0, 1, 2, 4, 5]);
    sim.succeed("stopVirtualMachine", &[("id", TEST_VM)]);
    let (one, two) = (FailoverTest::volume(1), FailoverTest::volume(2));
    sim.succeed("detachVolume", &[("id", &one)]);
    for (slot, words) in [("3", "deviceId should be"), ("2", "deviceId 2 is used"), ("99", "deviceId should be")] {
        let job = sim.run("attachVolume", &[("id", &one), ("virtualmachineid", TEST_VM), ("deviceid", slot)]);
        assert!(job["jobresultcode"] == 530 && text(&job).starts_with(words), "{job}");
        assert_eq!(sim.0.volume(&one).unwrap().state, VolumeState::Ready);
    }
    sim.succeed("detachVolume", &[("id", &two)]);
    sim.succeed("attachVolume", &[("id", &two), ("virtualmachineid", TEST_VM)]);
    assert_eq!(sim.0.volume(&two).unwrap().device, Some(1), "the lowest free one");
}

#[test]
fn a_full_vm_takes_no_more() {
    let settings = Settings { max_data_volumes: Some(2), ..Settings::default() };
    let mut sim = Sim(Cloud::new(World::failover_test(3), settings));
    let volume = sim.0.call("createVolume", &[("name", "x")]).unwrap()["id"].as_str().unwrap().to_owned();
    let job = sim.run("attachVolume", &[("id", &volume), ("virtualmachineid", TEST_VM)]);
    assert_eq!(
        text(&job),
        "The specified VM already has the maximum number of data disks (2) attached. Please specify another VM."
    );
    assert_eq!(sim.owner(&volume), None);
    sim.succeed("attachVolume", &[("id", &volume), ("virtualmachineid", APPLIANCE)]);
    assert_eq!(sim.0.volume(&volume).unwrap().state, VolumeState::Ready);
}

#[test]
fn serials_are_twenty_digits_of_the_id() {
    let sim = Sim::new(2);
    let disks = sim.0.host_disks(TEST_VM);
    assert_eq!(disks[1].serial, "c0000001000040008000");
    assert_ne!(disks[0].serial, disks[1].serial);
    assert_eq!(disks[1].size, 5 << 30);
}

#[test]
fn the_same_history_gives_the_same_state() {
    let history = || {
        let mut sim = Sim::new(3);
        sim.submit("stopVirtualMachine", &[("id", TEST_VM)]);
        sim.pass(2_000);
        sim.submit("detachVolume", &[("id", &FailoverTest::volume(1))]);
        sim.0.advance(SimTime::from_millis(60_000));
        sim.0.state()
    };
    assert_eq!(history(), history());
    assert_eq!(history()["now_ms"], 60_000);
}

#[test]
fn the_next_event_is_when_something_happens() {
    let mut sim = Sim::new(1);
    assert_eq!(sim.0.next_event(), None, "nothing happens by itself");
    sim.submit("stopVirtualMachine", &[("id", TEST_VM)]);
    let mut moments = Vec::new();
    while let Some(next) = sim.0.next_event().filter(|next| next.as_millis() < 10_000) {
        moments.push(next.as_millis());
        sim.0.advance(next);
    }
    assert_eq!(moments, [10, 1_800, 1_840]);
}

#[test]
fn however_quick_the_host_a_tick_does_one_unit() {
    let settings = Settings { tick_phase_ms: Some(1_800), work_ms: 0, job_start_ms: 0, ..Settings::default() };
    let mut sim = Sim(Cloud::new(World::failover_test(3), settings));
    let jobs = [1, 2].map(|i| sim.submit("detachVolume", &[("id", &FailoverTest::volume(i))]));
    sim.pass(1_800);
    assert_eq!(jobs.each_ref().map(|id| sim.job(id)["jobstatus"].as_u64()), [Some(1), Some(0)]);
    sim.pass(2_000);
    assert_eq!(sim.job(&jobs[1])["jobstatus"], 1);
}

#[test]
fn a_vm_can_be_deployed_and_boots_from_its_own_root() {
    let mut sim = Sim::new(0);
    let zone = sim.0.call("listZones", &[]).unwrap()["zone"][0]["id"].as_str().unwrap().to_owned();
    let error = sim.0.call("deployVirtualMachine", &[("zoneid", &zone)]).unwrap_err();
    assert_eq!(
        error.text(),
        "Unable to execute API command deployvirtualmachine due to missing parameter serviceofferingid"
    );
    let job = sim.succeed(
        "deployVirtualMachine",
        &[("serviceofferingid", "s"), ("templateid", "t"), ("zoneid", &zone), ("name", "new")],
    );
    let vm = &job["jobresult"]["virtualmachine"];
    assert_eq!((&vm["name"], &vm["state"]), (&"new".into(), &"Running".into()));
    assert_eq!(sim.0.host_disks(vm["id"].as_str().unwrap()).len(), 1);
}
