//! What runs on the appliance: `cleanup agent` and `cleanup devices`, on a made tree of sysfs.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{FileExt, symlink};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use cleanup_core::Fingerprint;
use cloudstack_simulator::FailoverTest as Ids;
use serde_json::{Value, json};

use super::bench::{Bench, Running, cleanup, lines, text};

const TOKEN: &str = "planted-0123456789abcdefghijklmnopqrstuvwxyz-token";

/// A virtio disk, complete before it can be seen.
fn disk(root: &Path, name: &str, serial: &str, size: u64) {
    let block = format!("sys/devices/{name}-hardware/block/{name}");
    fs::create_dir_all(root.join(&block)).unwrap();
    fs::write(root.join(&block).join("serial"), serial).unwrap();
    fs::write(root.join(&block).join("size"), (size / 512).to_string()).unwrap();
    let subsystem = root.join(format!("sys/devices/{name}-hardware/subsystem"));
    if fs::symlink_metadata(&subsystem).is_err() {
        symlink("../../bus/virtio", subsystem).unwrap();
        symlink("../..", root.join(&block).join("device")).unwrap();
    }
    fs::create_dir_all(root.join("sys/block")).unwrap();
    symlink(format!("../../{block}"), root.join("sys/block").join(name)).unwrap();
}

/// The data of a disk: its serial at both ends, and a hole between them.
fn hold(node: &Path, serial: &str, size: u64) {
    let data = fs::File::create(node).unwrap();
    data.set_len(size).unwrap();
    data.write_all_at(serial.as_bytes(), 0).unwrap();
    data.write_all_at(serial.as_bytes(), size - serial.len() as u64).unwrap();
}

/// Lets the tree show what the simulated appliance's guest shows, for ever.
async fn mirror(bench: &Bench, root: &Path) {
    let mut shown = BTreeSet::new();
    loop {
        let disks = bench.server.with_cloud(|cloud| cloud.guest_devices(Ids::APPLIANCE));
        let now: BTreeSet<String> = disks.iter().map(|disk| format!("vd{}", disk.serial)).collect();
        for gone in shown.difference(&now) {
            fs::remove_file(root.join("sys/block").join(gone)).unwrap();
        }
        for new in disks.iter().filter(|disk| !shown.contains(&format!("vd{}", disk.serial))) {
            fs::create_dir_all(root.join("dev")).unwrap();
            hold(&root.join(format!("dev/vd{}", new.serial)), &new.serial, new.size);
            disk(root, &format!("vd{}", new.serial), &new.serial, new.size);
        }
        shown = now;
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

fn agent(root: &Path, appliance: &str) -> (Running, String) {
    let mut command = cleanup(&["agent", "--appliance", appliance, "--listen", "127.0.0.1:0", "--json", "--root"]);
    command.arg(root).env("CLEANUP_TOKEN", TOKEN);
    let mut running = Running::start(command);
    let ready: Value = serde_json::from_str(&running.until("url")).unwrap();
    (running, ready["url"].as_str().unwrap().to_owned())
}

/// Settings with an agent's address in them.
fn ask_agent(bench: &Bench, url: &str, token: &str) {
    let file = bench.folder.path().join("token");
    fs::write(&file, token).unwrap();
    let mut settings: Value = serde_json::from_str(&fs::read_to_string(&bench.settings).unwrap()).unwrap();
    settings["cloud_only"] = json!(false);
    settings["inspector"] = json!({ "agent": { "url": url, "token_file": file } });
    fs::write(&bench.settings, settings.to_string()).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_cleanup_whose_devices_an_agent_sees() {
    let bench = Bench::new(2, 50.0).await;
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("sys/block")).unwrap();
    let (agent, url) = agent(root.path(), Ids::APPLIANCE);
    ask_agent(&bench, &url, TOKEN);
    bench.register(2).await;
    let work = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let doctor = bench.run(&["doctor"]).await;
        let told = text(&doctor.stdout);
        assert!(
            told.contains(&format!("ok    inspector: it sees 1 disk(s) of appliance {}", Ids::APPLIANCE)),
            "{told}"
        );
        bench.run(&["run", "web01", "--yes", "--json"]).await
    };
    let output = tokio::select! {
        output = work => output,
        () = mirror(&bench, root.path()) => unreachable!(),
    };
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let report = lines(&output).pop().unwrap();
    for volume in report["volumes"].as_array().unwrap() {
        assert_eq!(volume["device"]["serial"].as_str().map(str::len), Some(20), "{volume}");
        assert!(volume["guest"].as_str().unwrap().starts_with("the appliance shows /dev/vd"), "{volume}");
    }
    assert!(report["warnings"].as_array().unwrap().is_empty(), "{report}");

    // Somebody else's agent, then nobody's.
    ask_agent(&bench, &url, &TOKEN.replace("0123", "3210"));
    let other =
        bench.run(&["register", "--source-vm", "web02", "--test-vm", "t", "--appliance", "a", "--volume", "v"]).await;
    assert_eq!(other.status.code(), Some(3), "{other:?}");
    agent.signal("TERM");
    let (code, beside) = agent.end();
    assert_eq!(code, Some(0), "{beside}");
    assert!(!format!("{output:?} {beside}").contains("planted-0123456789abcdef"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_volumes_hold_is_read_through_the_agent_and_compared() {
    let bench = Bench::new(2, 50.0).await;
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("sys/block")).unwrap();
    let (agent, url) = agent(root.path(), Ids::APPLIANCE);
    ask_agent(&bench, &url, TOKEN);
    let [first, second] = Ids::volumes(2).try_into().unwrap();
    let wanted = ["fingerprints", "--appliance", Ids::APPLIANCE, "--volume", &first, "--volume", &second];
    let file = bench.folder.path().join("before.jsonl");
    let name = file.to_str().unwrap();
    let register =
        ["register", "--source-vm", "w", "--test-vm", Ids::TEST_VM, "--appliance", Ids::APPLIANCE, "--volume", &first];
    for (written, told) in [("", "the file is empty"), ("{}", "missing field"), ("[]", "are not what")] {
        fs::write(&file, written).unwrap();
        let output = bench.run(&[&register[..], &["--began-at", Ids::BEGAN_AT, "--fingerprints", name]].concat()).await;
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        assert!(text(&output.stderr).contains(told), "{output:?}");
    }
    // The made disk of a volume holds its serial at both ends. Of the first volume the record says so, of the second it does not.
    let serial = |volume: &str| volume.chars().filter(char::is_ascii_hexdigit).take(20).collect::<String>();
    let image = bench.folder.path().join("image");
    hold(&image, &serial(&first), 5 << 30);
    let known = Fingerprint::of(&image).await.unwrap();
    let before = |volume: &str| json!({ "volume": volume, "fingerprint": known }).to_string();
    fs::write(&file, format!("{}\n{}\n", before(&first), before(&second))).unwrap();
    bench.register_with(2, &["--fingerprints", name]).await;
    let work = async {
        // On the test VM nothing here can read them.
        let early = bench.run(&wanted).await;
        assert_eq!(early.status.code(), Some(3), "{early:?}");
        assert!(text(&early.stderr).contains("not on appliance"), "{early:?}");
        let output = bench.run(&["run", "web01", "--yes", "--json"]).await;
        (output, bench.run(&[&wanted[..], &["--json"]].concat()).await)
    };
    let (output, read) = tokio::select! {
        outputs = work => outputs,
        () = mirror(&bench, root.path()) => unreachable!(),
    };
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let report = lines(&output).pop().unwrap();
    assert_eq!(report["volumes"][0]["data"], json!({ "result": "same" }));
    assert_eq!(report["volumes"][1]["data"], json!({ "result": "changed", "what": ["first", "last"] }));
    assert_eq!(report["warnings"], json!([]), "what a test writes is no warning");
    let shown = text(&bench.run(&["report", "web01"]).await.stdout);
    assert!(shown.contains("its first MiB and its last MiB are not as before the test"), "{shown}");
    // What is read now fits what stands in the report.
    let read = lines(&read);
    assert_eq!(read[0], serde_json::from_str::<Value>(&before(&first)).unwrap());
    assert_ne!(read[1]["fingerprint"], read[0]["fingerprint"]);
    agent.signal("TERM");
    agent.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_that_cannot_be_asked_is_told_by_the_doctor() {
    let bench = Bench::new(1, 50.0).await;
    bench.register(1).await;
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("sys/block")).unwrap();
    let (agent, url) = agent(root.path(), "another-vm");
    for (token, told) in [(TOKEN.replace("0123", "3210"), "token"), (TOKEN.to_owned(), "another-vm")] {
        ask_agent(&bench, &url, &token);
        let output = bench.run(&["doctor"]).await;
        let text = text(&output.stdout);
        let line = text.lines().find(|line| line.contains("inspector: ")).unwrap();
        assert!(line.starts_with("FAIL") && line.contains(told), "{line}");
        assert_eq!(output.status.code(), Some(1));
    }
    agent.signal("KILL");
    agent.end();
    assert!(text(&bench.run(&["doctor"]).await.stdout).contains("FAIL  inspector: "));
    // Nothing is deleted while nobody can look.
    assert_eq!(bench.run(&["run", "web01", "--yes"]).await.status.code(), Some(1));
    assert_eq!(bench.sent("stopVirtualMachine"), 0);
}

/// Before any failover test is recorded, a mistake in the settings is found.
#[tokio::test(flavor = "multi_thread")]
async fn an_inspector_on_this_machine_is_asked_for_its_own_appliance() {
    let bench = Bench::new(1, 50.0).await;
    let root = tempfile::tempdir().unwrap();
    let mut settings: Value = serde_json::from_str(&fs::read_to_string(&bench.settings).unwrap()).unwrap();
    settings["cloud_only"] = json!(false);
    settings["inspector"] = json!({ "local": { "appliance": Ids::APPLIANCE, "root": root.path() } });
    fs::write(&bench.settings, settings.to_string()).unwrap();
    let output = bench.run(&["doctor"]).await;
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(text(&output.stdout).contains("FAIL  inspector: the appliance's devices cannot be listed"), "{output:?}");
    disk(root.path(), "vda", "6f1c1b6e3f5e4b0e9d0e", 4 << 20);
    let output = bench.run(&["doctor"]).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let told = format!("ok    inspector: it sees 1 disk(s) of appliance {}", Ids::APPLIANCE);
    assert!(text(&output.stdout).contains(&told), "{output:?}");
}

#[test]
fn disks_are_listed_with_what_tells_their_data_apart() {
    let root = tempfile::tempdir().unwrap();
    disk(root.path(), "vda", "6f1c1b6e3f5e4b0e9d0e", 4 << 20);
    let run = |more: &[&str]| {
        let mut command = cleanup(&["devices", "--root"]);
        command.arg(root.path()).args(more).output().unwrap()
    };
    let listed = lines(&run(&["--json"]));
    let vda = json!({ "serial": "6f1c1b6e3f5e4b0e9d0e", "size": 4 << 20, "path": "/dev/vda", "bus": "virtio" });
    assert_eq!(listed, [vda]);
    // A disk that cannot be read is an error, and no shorter list.
    let output = run(&["--fingerprint"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(text(&output.stderr).contains("next:  see that the disk is there"), "{output:?}");
    fs::create_dir_all(root.path().join("dev")).unwrap();
    fs::write(root.path().join("dev/vda"), vec![7; 4 << 20]).unwrap();
    let before = lines(&run(&["--fingerprint", "--json"]));
    assert_eq!(before[0]["fingerprint"]["first"], before[0]["fingerprint"]["last"]);
    let shown = text(&run(&["--fingerprint"]).stdout);
    assert!(shown.contains(&before[0]["fingerprint"]["first"].as_str().unwrap()[..16]), "{shown}");
    fs::write(root.path().join("dev/vda"), [vec![7; (4 << 20) - 1], vec![8]].concat()).unwrap();
    let after = lines(&run(&["--fingerprint", "--json"]));
    assert_eq!(after[0]["fingerprint"]["first"], before[0]["fingerprint"]["first"]);
    assert_ne!(after[0]["fingerprint"]["last"], before[0]["fingerprint"]["last"]);
}

#[test]
fn an_agent_wants_a_token_and_a_loopback_address() {
    for (arguments, told) in
        [(&["--token-file", "/does/not/exist"][..], "/does/not/exist"), (&["--listen", "0.0.0.0:0"], "0.0.0.0:0")]
    {
        let mut command = cleanup(&["agent", "--appliance", "x"]);
        let output = command.args(arguments).env("CLEANUP_TOKEN", TOKEN).stdout(Stdio::null()).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        assert!(text(&output.stderr).contains(told), "{output:?}");
    }
}
