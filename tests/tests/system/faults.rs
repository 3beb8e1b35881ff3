//! Each fault of the example `cleanup` ends completed or parked, and the simulator agrees that nothing came to harm.

use support::FAULTS;

use crate::programs::{run, text};

const COMPLETED: i32 = 0;
const PARKED: i32 = 2;

macro_rules! faults {
    ($($test:ident $name:literal $code:ident;)*) => {
        $(#[test] fn $test() { ends($name, $code); })*
        const TESTED: &[&str] = &[$($name),*];
    };
}

faults! {
    lost_reply "lost-reply" COMPLETED;
    dropped_connection "dropped-connection" COMPLETED;
    lost_delete "lost-delete" COMPLETED;
    dropped_delete "dropped-delete" COMPLETED;
    outage "outage" COMPLETED;
    throttled "throttled" COMPLETED;
    proxy_duplicate "proxy-duplicate" COMPLETED;
    failed_host "failed-host" COMPLETED;
    failed_after_effect "failed-after-effect" COMPLETED;
    half_done_attach "half-done-attach" PARKED;
    lying_attach "lying-attach" PARKED;
    late_device "late-device" COMPLETED;
    slow_host "slow-host" COMPLETED;
    stop_fails_once "stop-fails-once" COMPLETED;
    stop_fails "stop-fails" PARKED;
    host_unreachable "host-unreachable" PARKED;
    restart "restart" COMPLETED;
    restart_queue_survives "restart-queue-survives" COMPLETED;
    restart_half_done "restart-half-done" PARKED;
    restart_in_delete "restart-in-delete" COMPLETED;
    late_duplicate_detach "late-duplicate-detach" COMPLETED;
    hidden_late_detach "hidden-late-detach" PARKED;
    foreign_work "foreign-work" COMPLETED;
    human_moves_volume "human-moves-volume" PARKED;
    human_puts_volume_back "human-puts-volume-back" COMPLETED;
    human_helps "human-helps" COMPLETED;
    human_detaches_home "human-detaches-home" COMPLETED;
    human_starts_vm "human-starts-vm" COMPLETED;
    human_stops_vm "human-stops-vm" COMPLETED;
    human_deletes_vm "human-deletes-vm" COMPLETED;
    protected "protected" PARKED;
    snapshot "snapshot" PARKED;
}

fn ends(fault: &str, code: i32) {
    let output = run("cleanup", &["--speed", "40", "--fault", fault]);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!((output.status.code(), err.as_str()), (Some(code), ""), "{out}");
    assert!(out.contains("The simulator agrees"), "{out}");
    assert!(!out.contains("did not strike"), "{out}");
    for words in ["PARKED on purpose", "What to do next: "] {
        assert_eq!(out.contains(words), code == PARKED, "{words}: {out}");
    }
}

#[test]
fn every_fault_is_tested() {
    let all: Vec<&str> = FAULTS.iter().map(|fault| fault.name).collect();
    assert_eq!(all, TESTED);
}
