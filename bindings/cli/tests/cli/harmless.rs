//! Names that somebody wrote to do harm.

use cloudstack_simulator::World;
use serde_json::json;

use super::bench::{Bench, text};

#[tokio::test(flavor = "multi_thread")]
async fn a_name_cannot_write_to_the_terminal() {
    let name = "<b>\"x\"</b>\u{1b}[2J\n\u{202e}👩\u{200d}💻'";
    let mut world = World::failover_test(1);
    for vm in &mut world.virtual_machines {
        vm.insert("name".to_owned(), json!(name));
        vm.insert("displayname".to_owned(), json!(name));
    }
    for volume in &mut world.volumes {
        volume.insert("name".to_owned(), json!(name));
    }
    let bench = Bench::world(world, 50.0).await;
    bench.register(1).await;
    for arguments in
        [&["plan", "web01"][..], &["run", "web01", "--yes"], &["report", "web01"], &["status", "web01"], &["list"]]
    {
        let output = bench.run(arguments).await;
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        for shown in [text(&output.stdout), text(&output.stderr)] {
            assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{arguments:?} {shown:?}");
        }
        if arguments[0] == "plan" {
            assert!(
                text(&output.stdout).contains("<b>\"x\"</b>\u{fffd}[2J\u{fffd}\u{fffd}👩\u{200d}💻'"),
                "{output:?}"
            );
        }
    }
    // A name that would end a line is not taken for a record.
    let output = bench
        .run(&[
            "register",
            "--source-vm",
            "a\nb",
            "--test-vm",
            "t",
            "--appliance",
            "a",
            "--volume",
            "v",
            "--tag",
            "a=b",
        ])
        .await;
    assert_eq!(output.status.code(), Some(3), "{output:?}");
}
