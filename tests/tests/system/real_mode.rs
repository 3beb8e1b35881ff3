//! The example `cleanup` on a CloudStack that it did not start: the simulator as a process of its own, which insists on POST and expiry.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use cloudstack_simulator::FailoverTest as Ids;
use support::Control;

use crate::programs::{Simulator, example, text};

struct Site {
    simulator: Simulator,
    folder: tempfile::TempDir,
}

impl Site {
    fn new() -> Self {
        let simulator = Simulator::start(&["--enforce-post", "--control", "--speed", "10"]);
        let site = Self { simulator, folder: tempfile::tempdir().unwrap() };
        site.configure("admin-secret-key");
        site
    }

    fn configure(&self, secret: &str) {
        let text = format!("[cloudstack]\nendpoint = {}\nkey = admin-api-key\nsecret = {secret}\n", self.simulator.url);
        std::fs::write(self.config(), text).unwrap();
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("cloud.ini")
    }

    /// Runs the example, with this text typed at its prompt.
    fn run(&self, test_vm: &str, more: &[&str], typed: &str) -> Output {
        let mut child = Command::new(example("cleanup"))
            .args(["--test-vm", test_vm, "--appliance", Ids::APPLIANCE, "--began-at", Ids::BEGAN_AT, "--config"])
            .arg(self.config())
            .arg("--database")
            .arg(self.folder.path().join("jobs.db"))
            .args(more)
            .env_remove("RUST_LOG")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A command that does not ask does not listen.
        let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// The one line on stderr of a command that fails.
    fn error(&self, test_vm: &str, more: &[&str], typed: &str) -> String {
        let output = self.run(test_vm, more, typed);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
        text(&output.stderr).replace(self.config().to_str().unwrap(), "CONFIG").replace(&self.simulator.url, "ENDPOINT")
    }

    async fn harm(&self) -> Vec<String> {
        let state = Control::new(self.simulator.control()).unwrap().state().await.unwrap();
        support::harm(&state, &support::record(3).unwrap(), None)
    }

    async fn changes(&self) -> u64 {
        let state = Control::new(self.simulator.control()).unwrap().state().await.unwrap();
        state["calls"]["mutating"].as_u64().unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_asks_for_consent_and_for_the_name_and_then_completes() {
    let site = Site::new();
    assert_eq!(
        site.error(Ids::TEST_VM, &[], ""),
        "error: nobody looks at the appliance's devices, so a volume can only be called home on the provider's word: give a device inspector, or consent to cloud-only proof\n"
    );
    assert_eq!(
        site.error(Ids::TEST_VM, &["--cloud-only"], "yes\n"),
        "error: that is not web01-test-1, so nothing was changed; --yes does not ask\n"
    );
    assert_eq!(
        site.error(Ids::TEST_VM, &["--cloud-only"], ""),
        "error: that is not web01-test-1, so nothing was changed; --yes does not ask\n"
    );
    assert_eq!(site.changes().await, 0);
    let output = site.run(Ids::TEST_VM, &["--cloud-only"], "web01-test-1\n");
    let out = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{out}{}", text(&output.stderr));
    assert!(out.contains("COMPLETED") && out.contains("Nobody looks at devices"), "{out}");
    assert_eq!(site.harm().await, Vec::<String>::new());
    assert_eq!(site.changes().await, 9);
    // Once is enough.
    let again = site.error(Ids::TEST_VM, &["--cloud-only", "--yes"], "");
    assert!(again.starts_with("error: this failover test has been cleaned up already, by cleanup "), "{again}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_changes_nothing() {
    let site = Site::new();
    let output = site.run(Ids::TEST_VM, &["--cloud-only", "--dry-run"], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stdout).ends_with("Dry run: nothing was changed.\n"));
    assert_eq!(site.changes().await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_ids_and_keys_are_named() {
    let site = Site::new();
    let nobody = "99999999-0000-4000-8000-000000000000";
    assert_eq!(
        site.error(nobody, &["--cloud-only", "--yes"], ""),
        "error: VM 99999999-0000-4000-8000-000000000000 does not exist, or this account may not see it: check --test-vm; if it is deleted already, name each volume with --volume\n"
    );
    assert_eq!(
        site.error(Ids::APPLIANCE, &["--cloud-only", "--yes"], ""),
        "error: test VM and appliance are the same VM, a0000000-0000-4000-8000-00000000000a: a cleanup would delete the appliance\n"
    );
    assert_eq!(
        site.error(Ids::TEST_VM, &["--cloud-only", "--yes", "--volume", nobody], ""),
        "error: volume 99999999-0000-4000-8000-000000000000 of failover test test-1-on-b0000000-0000-4000-8000-00000000000b does not exist, or this account may not see it: it may have been deleted; do not go on before you know\n"
    );
    site.configure("wrong");
    assert_eq!(
        site.error(Ids::TEST_VM, &["--cloud-only", "--yes"], ""),
        "error: ENDPOINT cannot be used: VM b0000000-0000-4000-8000-00000000000b: listVirtualMachines: the server does not accept these keys: API key or secret key is wrong, or the user is disabled: unable to verify user credentials and/or request signature (error 401); check endpoint and keys in CONFIG\n"
    );
    site.configure("");
    assert_eq!(
        site.error(Ids::TEST_VM, &["--cloud-only"], ""),
        "error: CONFIG has no value for `secret` in section [cloudstack]: add `secret = …`\n"
    );
    assert_eq!(site.changes().await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parked_cleanup_goes_on_when_the_command_is_run_again() {
    let site = Site::new();
    let control = |route: &str, body: &str| {
        let url = format!("{}/{route}", site.simulator.control());
        let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
        let mut stream = std::net::TcpStream::connect(host).unwrap();
        let length = body.len();
        write!(
            stream,
            "POST /{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let answer = std::io::read_to_string(stream).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    };
    control("faults", r#"{"on": "stopVirtualMachine", "fail": true, "times": 3}"#);
    let output = site.run(Ids::TEST_VM, &["--cloud-only", "--yes"], "");
    let out = text(&output.stdout);
    assert_eq!(output.status.code(), Some(2), "{out}{}", text(&output.stderr));
    for words in ["PARKED on purpose: test VM web01-test-1", "does not power off", "run the same command again"] {
        assert!(out.contains(words), "no {words:?} in {out}");
    }
    // Neither a dry run nor other flags touch what has begun.
    let before = site.changes().await;
    let output = site.run(Ids::TEST_VM, &["--cloud-only", "--dry-run"], "");
    assert!(text(&output.stdout).contains("Dry run: nothing was changed."), "{}", text(&output.stdout));
    for (flags, words) in [
        (&["--cloud-only", "--yes", "--keep-vm"][..], "another end for the test VM"),
        (&["--cloud-only", "--yes", "--force-stop"], "another consent to force"),
        (&["--yes"], "another consent to proof"),
        (&["--cloud-only", "--yes", "--volume", Ids::APPLIANCE_ROOT], "other volumes"),
    ] {
        let error = site.error(Ids::TEST_VM, flags, "");
        assert!(error.contains(words) && error.contains("the flags that it was started with"), "{error}");
    }
    let error = site.error(Ids::TEST_VM, &["--cloud-only"], "another name\n");
    assert!(error.contains("nothing was changed"), "{error}");
    assert_eq!(site.changes().await, before);

    let output = site.run(Ids::TEST_VM, &["--cloud-only", "--yes"], "");
    let out = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{out}{}", text(&output.stderr));
    assert!(out.starts_with("Cleanup ") && out.contains(" of this test VM is parked."), "{out}");
    assert_eq!(site.harm().await, Vec::<String>::new());
}
