//! Snapshots: named, gone back to, and what of them is left.

use cloudstack_simulator::{FailoverTest as Ids, Fault, World};
use serde_json::json;

use super::bench::{Bench, lines, text};

const SNAPSHOT: &str = "50000000-0000-4000-8000-00000000000e";

/// A world in which the first of two volumes has a snapshot, and a record that names it.
async fn bench() -> Bench {
    let snapshot = json!({ "id": SNAPSHOT, "volumeid": Ids::volume(0), "name": "before" });
    let mut world = World::failover_test(2);
    world.snapshots.extend(snapshot.as_object().cloned());
    let bench = Bench::world(world, 50.0).await;
    bench.register_with(2, &["--snapshot", &format!("{}={SNAPSHOT}", Ids::volume(0))]).await;
    bench
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_is_named_with_the_command_that_takes_it_away() {
    let bench = bench().await;
    let shown = text(&bench.run(&["plan", "web01", "--snapshots", "revert"]).await.stdout);
    assert!(shown.contains("detach, go back to its snapshot, attach to the appliance"), "{shown}");
    assert!(shown.contains("The snapshots that volumes went back to (1) are deleted once every volume is home."));
    assert!(shown.contains("whatever was written since then is lost"), "{shown}");

    bench.server.with_cloud(|cloud| cloud.inject(Fault { fail: true, ..Fault::on("deleteSnapshot") }));
    let output = bench.run(&["run", "web01", "--snapshots", "revert", "--yes", "--key", "one"]).await;
    // What is left behind keeps nobody waiting, and is no failure.
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let shown = text(&output.stdout);
    assert!(shown.contains("COMPLETED") && shown.contains("Left behind:"), "{shown}");
    assert_eq!(bench.sent("revertSnapshot"), 1);

    let status = text(&bench.run(&["status", "web01"]).await.stdout);
    let from = |text: &str| text.lines().skip_while(|line| *line != "Left behind:").collect::<Vec<_>>().join("\n");
    assert!(from(&status).starts_with(&format!("Left behind:\n- snapshot before, {SNAPSHOT}, 5.0 GiB, ")), "{status}");
    assert!(status.contains("\n  Why: it could not be deleted: "), "{status}");
    assert!(status.contains(&format!("\n  Next: deleteSnapshot id={SNAPSHOT}\n")), "{status}");
    assert!(from(&text(&bench.run(&["report", "web01"]).await.stdout)).starts_with(&from(&status)), "{status}");

    // What it says can be typed.
    let line = status.lines().find_map(|line| line.strip_prefix("  Or try again: cleanup ")).unwrap();
    let words: Vec<&str> = line.split(' ').chain(["--by", "somebody"]).collect();
    let mut command = super::bench::cleanup(&words);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(!text(&output.stdout).contains("Left behind"), "{output:?}");
    let report = lines(&bench.run(&["report", "web01", "--json"]).await).remove(0);
    assert_eq!(report["residue"], json!([]));
    assert!(text(&bench.run(&["evidence", "web01"]).await.stdout).contains("somebody"));
    assert_eq!((bench.sent("deleteSnapshot"), bench.sent("destroyVirtualMachine")), (2, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_plan_keeps_is_named_and_not_tried() {
    let bench = bench().await;
    let output = bench.run(&["run", "web01", "--yes"]).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let shown = text(&output.stdout);
    assert!(shown.contains("The snapshots (1) stay.") && shown.contains("  Why: the plan keeps it"), "{shown}");
    assert!(!shown.contains("try again"), "{shown}");
    assert_eq!(bench.run(&["retry", "web01"]).await.status.code(), Some(0));
    assert_eq!(bench.sent("deleteSnapshot") + bench.sent("revertSnapshot"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_tried_before_the_end() {
    let bench = bench().await;
    let never = Fault { fail: true, times: 50, ..Fault::on("stopVirtualMachine") };
    bench.server.with_cloud(|cloud| cloud.inject(never));
    let output = bench.run(&["run", "web01", "--snapshots", "delete", "--yes"]).await;
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    // Nobody looked: that is not the same as nothing to see.
    assert!(
        text(&output.stdout).contains("Volume web01-disk-0: nobody looks at the appliance's devices"),
        "{output:?}"
    );
    let output = bench.run(&["retry", "web01"]).await;
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(text(&output.stderr).contains("only what an ended one left behind is tried again"), "{output:?}");
    assert_eq!(bench.sent("deleteSnapshot"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_snapshot_is_given_with_its_volume() {
    let bench = Bench::new(1, 50.0).await;
    for (given, told) in [("v", "the volume's id, ="), ("=s", "the volume's id, ="), ("v=", "the volume's id, =")] {
        let output = bench.run(&["register", "--snapshot", given]).await;
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        assert!(text(&output.stderr).contains(told), "{output:?}");
    }
    let output = bench.run(&["plan", "web01", "--snapshots", "forget"]).await;
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(text(&output.stderr).contains("keep, delete, revert"), "{output:?}");
}
