//! One fault at a time, for every command that a cleanup sends: completed or parked, and nothing lost.

use cleanup_core::{Ending, Report};
use cloudstack_simulator::Fault;

use super::support::Lab;

const COMMANDS: [&str; 5] =
    ["createTags", "stopVirtualMachine", "detachVolume", "attachVolume", "destroyVirtualMachine"];

async fn with_fault(fault: Fault) -> (Lab, Report) {
    let lab = Lab::new(2).await;
    lab.cloud.with(|cloud| cloud.inject(fault.clone()));
    let report = tokio::time::timeout(std::time::Duration::from_secs(3600), lab.run())
        .await
        .unwrap_or_else(|_| panic!("{fault:?}: no end within an hour"))
        .unwrap();
    lab.check_nothing_lost(&report);
    let left = lab.cloud.with(|cloud| cloud.state()["faults"].clone());
    let struck = left.as_array().unwrap().iter().all(|f| f["times"].as_u64() < Some(u64::from(fault.times)));
    assert!(struck, "{fault:?} never struck");
    (lab, report)
}

async fn completes(fault: Fault) {
    let (lab, report) = with_fault(fault.clone()).await;
    assert_eq!(report.ending, Some(Ending::Completed), "{fault:?}: {report:#?}");
    lab.check_home();
}

async fn parks(fault: Fault, code: &str) -> Lab {
    let (lab, report) = with_fault(fault.clone()).await;
    match &report.ending {
        Some(Ending::Parked { code: found, .. }) => assert_eq!(found, code, "{fault:?}: {report:#?}"),
        other => panic!("{fault:?}: {other:?}"),
    }
    lab
}

#[tokio::test(start_paused = true)]
async fn a_lost_reply_is_looked_up_and_not_sent_again() {
    for command in COMMANDS {
        completes(Fault { lose_reply: true, ..Fault::on(command) }).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_connection_is_sent_again_under_the_same_id() {
    for command in COMMANDS {
        completes(Fault { drop_connection: true, ..Fault::on(command) }).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_host_that_refuses_once_is_asked_again() {
    for command in COMMANDS {
        if command != "createTags" {
            completes(Fault { fail: true, ..Fault::on(command) }).await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn failed_does_not_mean_not_done() {
    for command in COMMANDS {
        completes(Fault { fail_after_effect: true, ..Fault::on(command) }).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_taken_twice_has_one_effect() {
    for command in COMMANDS {
        completes(Fault { duplicate: true, ..Fault::on(command) }).await;
    }
}

#[tokio::test(start_paused = true)]
async fn slow_work_is_waited_for() {
    for command in COMMANDS {
        completes(Fault { delay_ms: Some(120_000), ..Fault::on(command) }).await;
    }
}

#[tokio::test(start_paused = true)]
async fn throttling_is_obeyed() {
    for command in COMMANDS.into_iter().chain(["listVirtualMachines", "listVolumes", "queryAsyncJobResult"]) {
        completes(Fault { throttle_ms: Some(700), times: 2, ..Fault::on(command) }).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_late_device_is_waited_for() {
    completes(Fault { late_device_ms: Some(30_000), times: 2, ..Fault::on("attachVolume") }).await;
}

#[tokio::test(start_paused = true)]
async fn an_attachment_that_the_guest_does_not_see_parks() {
    parks(Fault { lie: true, ..Fault::on("attachVolume") }, "device_missing").await;
}

#[tokio::test(start_paused = true)]
async fn a_disk_that_the_database_forgot_parks() {
    parks(Fault { host_only: true, ..Fault::on("attachVolume") }, "ghost_device").await;
}

#[tokio::test(start_paused = true)]
async fn a_vm_that_never_stops_parks_without_consent_to_force() {
    parks(Fault { fail: true, times: 99, ..Fault::on("stopVirtualMachine") }, "will_not_power_off").await;
}
