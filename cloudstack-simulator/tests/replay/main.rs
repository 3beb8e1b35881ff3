//! Every recording of the real server, sent to the simulator: same statuses, keys, codes, texts, states, owners, slots, types; jobs that end the same way, in the
//! same order, within one tick.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a helper that cannot go on fails its test")]

mod compare;
mod drive;
mod recording;
mod sign;

use drive::{HttpDriver, VirtualDriver};
use recording::Recording;

fn in_virtual_time(name: &str) {
    let recording = Recording::load(name);
    // The phase of the real server's tick is unknown; whatever ours is, one tick of tolerance must do.
    for phase in [None, Some(400), Some(900), Some(1_800)] {
        let mut driver = VirtualDriver::new(&recording, phase);
        compare::replay(&recording, &mut driver);
    }
}

macro_rules! recordings {
    ($($test:ident: $file:literal),* $(,)?) => {
        $(#[test] fn $test() { in_virtual_time($file); })*

        #[test]
        fn no_recording_is_left_out() {
            let mut files: Vec<String> = std::fs::read_dir(Recording::folder()).unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            files.sort();
            let mut known = vec![$(concat!($file, ".json").to_owned()),*];
            known.sort();
            assert_eq!(files, known);
        }
    };
}

recordings! {
    cleanup_root_and_data: "cleanup-root-and-data",
    delete_protection: "delete-protection",
    hardened_server: "hardened-server",
    host_failures: "host-failures",
    named_jobs: "named-jobs",
    paging: "paging",
    pending_jobs_visible: "pending-jobs-visible",
    queue_order: "queue-order",
    refusals: "refusals",
    snapshots: "snapshots",
    tags: "tags",
    throttled: "throttled",
}

#[test]
fn over_a_socket_at_twenty_times_the_speed() {
    let recording = Recording::load("named-jobs");
    let mut driver = HttpDriver::new(&recording, 20.0);
    compare::replay(&recording, &mut driver);
}
