//! Several commands, one cloud and one database.

use cloudstack_simulator::{FailoverTest as Ids, Fault};

use super::bench::{Bench, Running, cleanup, lines, text};

#[tokio::test(flavor = "multi_thread")]
async fn from_a_record_to_a_report() {
    let bench = Bench::new(2, 50.0).await;
    bench.register(2).await;
    let plan = lines(&bench.run(&["plan", "web01", "--json"]).await).remove(0);
    let hash = plan["plan_hash"].as_str().unwrap();
    let run = ["run", "web01", "--yes", "--json", "--key", "one", "--plan-hash", hash];
    let output = bench.run(&run).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let report = lines(&output).pop().unwrap();
    assert_eq!((&report["by"], &report["plan_hash"]), (&"tester".into(), &plan["plan_hash"]));
    // The same key is the same cleanup, whoever asks and how often.
    let again = lines(&bench.run(&run).await).pop().unwrap();
    assert_eq!(again["cleanup"], report["cleanup"]);
    assert_eq!(bench.sent("destroyVirtualMachine"), 1);

    let id = report["cleanup"].as_str().unwrap();
    for name in [id, "web01", Ids::TEST_VM] {
        let status = lines(&bench.run(&["status", name, "--json"]).await).remove(0);
        assert_eq!((status["id"].as_str(), status["status"].as_str()), (Some(id), Some("completed")), "{name}");
    }
    assert_eq!(lines(&bench.run(&["list", "--json"]).await)[0]["status"], "cleanup_completed");
    assert_eq!(lines(&bench.run(&["list", "--cleanups", "--json"]).await)[0]["id"], id);
    assert!(text(&bench.run(&["report", id]).await.stdout).starts_with("COMPLETED"));
    assert_eq!(bench.run(&["watch", id]).await.status.code(), Some(0));
    assert!(text(&bench.run(&["report", id, "--page"]).await.stdout).starts_with("<!doctype html>"));
    evidence_is_checked(&bench, id).await;
    // Nothing is left to do.
    assert_eq!(bench.run(&["run", "web01", "--yes"]).await.status.code(), Some(3));
    assert_eq!(bench.run(&["cancel", id]).await.status.code(), Some(3));
}

/// The process that made the plan is gone; what it showed is in a file.
#[tokio::test(flavor = "multi_thread")]
async fn a_plan_in_a_file_tells_what_has_changed_since() {
    let bench = Bench::new(2, 50.0).await;
    bench.register(2).await;
    let file = bench.folder.path().join("plan.json");
    std::fs::write(&file, bench.run(&["plan", "web01", "--json"]).await.stdout).unwrap();
    let run = ["run", "web01", "--yes", "--plan", file.to_str().unwrap()];
    bench.server.with_cloud(|cloud| cloud.somebody_stops(Ids::TEST_VM).unwrap());
    let output = bench.run(&run).await;
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let told = text(&output.stderr);
    assert!(told.contains("the world has changed since the plan was made: ") && told.contains("stopped"), "{told}");
    assert_eq!(bench.sent("detachVolume"), 0);

    let altered = std::fs::read_to_string(&file).unwrap().replace("\"delete_vm\"", "\"keep_vm\"");
    std::fs::write(&file, altered).unwrap();
    let told = text(&bench.run(&run).await.stderr);
    assert!(told.contains("its plan is not the one with its plan_hash"), "{told}");
    std::fs::write(&file, "{}").unwrap();
    assert!(text(&bench.run(&run).await.stderr).contains("is not a plan as `cleanup plan --json` writes it"));

    std::fs::write(&file, bench.run(&["plan", "web01", "--json"]).await.stdout).unwrap();
    assert_eq!(bench.run(&run).await.status.code(), Some(0));
}

/// A plan in a file names the failover test, and is carried out as it was made.
#[tokio::test(flavor = "multi_thread")]
async fn a_plan_in_a_file_is_asked_for_as_it_was_made() {
    let bench = Bench::new(1, 50.0).await;
    bench.register(1).await;
    bench.register_with(1, &["--id", "second"]).await;
    let file = bench.folder.path().join("plan.json");
    let name = file.to_str().unwrap();
    std::fs::write(&file, bench.run(&["plan", "second", "--keep-vm", "--json"]).await.stdout).unwrap();
    for (more, told) in [
        (&[][..], "was made with --keep-vm, and this asks for no options"),
        (&["--keep-vm", "--force-stop"], "was made with --keep-vm, and this asks for --keep-vm --force-stop"),
        (&["--device-proof"], "was made with --keep-vm --cloud-only, and this asks for --device-proof"),
        (&["--keep-vm", &format!("test-on-{}", Ids::TEST_VM)], "the plan is for failover test second, and test-on-"),
    ] {
        let output = bench.run(&[&["run", "--yes", "--plan", name][..], more].concat()).await;
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        assert!(text(&output.stderr).contains(told), "{output:?}");
        assert!(!text(&output.stderr).contains("the world has changed"), "{output:?}");
    }
    let output = bench.run(&["run", "--yes"]).await;
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert_eq!(bench.sent("stopVirtualMachine"), 0);
    let output = bench.run(&["run", "--yes", "--plan", name, "--keep-vm", "--json"]).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(lines(&output).pop().unwrap()["plan"]["test"], "second");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_says_what_to_do_next_where_it_happened() {
    let bench = Bench::new(1, 50.0).await;
    let volume = &Ids::volumes(1)[0];
    let tagged = |test_vm| {
        let mut arguments = vec!["register", "--source-vm", "web01", "--id", "one", "--tag", "nobody=has-it"];
        arguments.extend(["--test-vm", test_vm, "--appliance", Ids::APPLIANCE, "--volume", volume]);
        arguments
    };
    assert_eq!(bench.run(&tagged(Ids::TEST_VM)).await.status.code(), Some(0));
    let other = Ids::volumes(2).remove(1);
    for (arguments, code, told) in [
        (&tagged(&other)[..], 4, "next:  look at what is recorded: "),
        (&["withdraw", "web01"], 3, "next:  give the failover test's own id, as the list of failover tests shows it"),
        (&["plan", "one"], 3, "\nkey:   origin\nnext:  do what the message says"),
    ] {
        let output = bench.run(arguments).await;
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        let beside = text(&output.stderr);
        assert!(beside.contains(told), "{told:?}: {beside}");
    }
}

/// Whoever cancels a parked cleanup while it is resolved is told its end, and not how it stood before.
#[tokio::test(flavor = "multi_thread")]
async fn a_cancel_beside_a_resolve_tells_the_new_end() {
    let bench = Bench::new(1, 50.0).await;
    bench.register(1).await;
    let never = Fault { fail: true, times: 50, ..Fault::on("stopVirtualMachine") };
    bench.server.with_cloud(|cloud| cloud.inject(never));
    assert_eq!(bench.run(&["run", "web01", "--yes"]).await.status.code(), Some(2));
    bench.server.with_cloud(|cloud| {
        cloud.clear_faults();
        cloud.somebody_stops(Ids::TEST_VM).unwrap();
    });
    let asked = async {
        while !text(&bench.run(&["evidence", "web01"]).await.stdout).contains("\"asked\":\"cancel\"") {}
        bench.run(&["resolve", "web01"]).await
    };
    let (cancelled, resolved) = tokio::join!(bench.run(&["cancel", "web01"]), asked);
    assert_eq!(cancelled.status.code(), Some(5), "{cancelled:?}");
    assert_eq!(resolved.status.code(), Some(5), "{resolved:?}");
    assert!(text(&cancelled.stdout).contains("CANCELLED at a safe place"), "{cancelled:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn parked_then_busy_then_resolved() {
    let bench = Bench::new(1, 50.0).await;
    bench.register(1).await;
    let never = Fault { fail: true, times: 50, ..Fault::on("stopVirtualMachine") };
    bench.server.with_cloud(|cloud| cloud.inject(never));
    let output = bench.run(&["run", "web01", "--yes"]).await;
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let shown = text(&output.stdout);
    assert!(shown.contains("PARKED on purpose") && shown.contains("What to do next"), "{shown}");
    let report = text(&bench.run(&["report", "web01"]).await.stdout);
    for shown in [shown, report] {
        let last = shown.lines().last().unwrap();
        assert!(last.starts_with("When that is done: cleanup --settings ") && last.contains(" resolve "), "{shown}");
    }
    let output = bench.run(&["run", "web01", "--yes"]).await;
    assert_eq!(output.status.code(), Some(4), "{output:?}");
    assert!(text(&output.stderr).contains("resolve that one"), "{output:?}");
    assert_eq!(bench.run(&["watch", "web01"]).await.status.code(), Some(2));
    // Shown, and not waited for.
    assert_eq!(bench.run(&["status", "web01"]).await.status.code(), Some(0));
    let output = bench.run(&["withdraw", &format!("test-on-{}", Ids::TEST_VM)]).await;
    assert_eq!(output.status.code(), Some(4), "{output:?}");
    assert!(
        text(&output.stderr).contains("next:  withdraw the failover test when that cleanup has ended"),
        "{output:?}"
    );

    bench.server.with_cloud(|cloud| {
        cloud.clear_faults();
        cloud.somebody_stops(Ids::TEST_VM).unwrap();
    });
    let output = bench.run(&["resolve", "web01"]).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_is_followed_by_another() {
    // A tick is 200 ms: slow enough to be killed in the middle.
    let bench = Bench::new(3, 10.0).await;
    bench.register(3).await;
    let mut first = Running::start(bench.command(&["run", "web01", "--yes", "--key", "one"]));
    first.until("% detach volume");
    bench.taken("detachVolume");
    first.signal("KILL");
    assert_eq!(first.end().0, None);
    assert_eq!(bench.sent("destroyVirtualMachine"), 0);
    let status = lines(&bench.run(&["status", "web01", "--json"]).await).remove(0);
    assert_eq!(status["status"], "running");

    let output = bench.run(&["watch", "web01"]).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!((bench.sent("detachVolume"), bench.sent("destroyVirtualMachine")), (3, 1));
    for volume in Ids::volumes(3) {
        let owner = bench.server.with_cloud(|cloud| cloud.volume(&volume).unwrap().virtual_machine);
        assert_eq!(owner.as_deref(), Some(Ids::APPLIANCE));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupt_stops_the_waiting_and_says_how_to_go_on() {
    let bench = Bench::new(3, 10.0).await;
    bench.register(3).await;
    let mut first = Running::start(bench.command(&["run", "web01", "--yes"]));
    first.until("% detach volume");
    bench.taken("detachVolume");
    first.signal("INT");
    let (code, beside) = first.end();
    assert_eq!(code, Some(130), "{beside}");
    let line = beside.lines().find(|line| line.contains(" cancel ")).unwrap();
    // What it says can be typed: here, to a safe place.
    let words: Vec<&str> = line.split("cleanup ").nth(1).unwrap().split(' ').collect();
    let mut command = super::bench::cleanup(&words);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    assert_eq!(output.status.code(), Some(5), "{output:?}");
    let free: Vec<String> = Ids::volumes(3)
        .into_iter()
        .filter(|id| bench.server.with_cloud(|cloud| cloud.volume(id).unwrap().virtual_machine.is_none()))
        .collect();
    assert_eq!(free, Vec::<String>::new());
    assert_eq!(bench.sent("destroyVirtualMachine"), 0);
}

/// The log verifies as a file, without settings or a cloud, and not once it was altered.
async fn evidence_is_checked(bench: &Bench, id: &str) {
    let lines = text(&bench.run(&["evidence", id]).await.stdout);
    let file = bench.folder.path().join("evidence.jsonl");
    let verify = |lines: &str, more: &[&str]| {
        std::fs::write(&file, lines).unwrap();
        let output = cleanup(&["verify", file.to_str().unwrap(), "--json"]).args(more).output().unwrap();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let (code, said, _) = verify(&lines, &[]);
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!((code, said["cleanup"].as_str()), (Some(0), Some(id)));
    assert_eq!(verify(&lines, &["--head", said["head"].as_str().unwrap()]).0, Some(0));
    let (code, _, told) = verify(&lines, &["--head", &"0".repeat(64)]);
    assert_eq!(code, Some(3), "{told}");
    assert!(told.contains("trust nothing of it"), "{told}");
    let (code, _, told) = verify(&lines.replacen("\"succeeded\"", "\"failed\"", 1), &[]);
    let altered = lines.lines().position(|line| line.contains("\"succeeded\"")).unwrap() + 1;
    assert_eq!(code, Some(3));
    assert!(told.contains(&format!("line {altered}: its seal does not fit")), "{told}");
    assert!(told.contains("trust nothing from this line on"), "{told}");
}
