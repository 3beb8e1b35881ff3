//! `cleanup doctor`.

use super::bench::{Bench, KEY, SECRET, lines, text};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_well_and_what_is_not() {
    let bench = Bench::new(1, 50.0).await;
    let verdicts = |output: &std::process::Output| -> Vec<String> {
        let pair = |line: &serde_json::Value| {
            format!("{} {}", line["verdict"].as_str().unwrap(), line["check"].as_str().unwrap())
        };
        lines(output).iter().map(pair).collect()
    };
    let output = bench.run(&["doctor", "--json"]).await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(
        verdicts(&output),
        ["ok cloud", "ok keys", "ok clock", "ok permissions", "warn permissions", "ok database", "warn inspector"]
    );

    // An account that may only look.
    let keys = bench.server.with_cloud(|cloud| {
        cloud.add_account("looker", Some(&["listApis", "listVirtualMachines", "listVolumes", "listAsyncJobs"]))
    });
    bench.write_settings(&keys.api_key, keys.secret_key.expose(), 50.0);
    let output = bench.run(&["doctor"]).await;
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let shown = text(&output.stdout);
    let line = shown.lines().find(|line| line.starts_with("FAIL  permissions: not allowed: ")).unwrap();
    assert!(line.contains("detachVolume") && !line.contains("listVolumes"), "{line}");

    // Keys that nobody knows.
    bench.write_settings(KEY, "planted-other", 50.0);
    let output = bench.run(&["doctor"]).await;
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("FAIL  keys: "), "{output:?}");
    assert!(!format!("{output:?}").contains("planted"), "{output:?}");

    // The parts of a deployed appliance.
    let mut settings: serde_json::Value = serde_json::from_slice(&std::fs::read(&bench.settings).unwrap()).unwrap();
    settings["volume_daemon"] = serde_json::json!({ "url": "http://127.0.0.1:1" });
    settings["deployed_database"] = serde_json::json!({ "url": "mysql://u:planted@127.0.0.1:1/jobs" });
    std::fs::write(&bench.settings, settings.to_string()).unwrap();
    let output = bench.run(&["doctor"]).await;
    let shown = text(&output.stdout);
    assert!(shown.contains("FAIL  volume daemon: ") && shown.contains("FAIL  deployed database: "), "{shown}");
    for command in [&["sync"][..], &["import", "web01"]] {
        let output = bench.run(command).await;
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert!(!format!("{output:?} {shown}").contains("planted"), "{output:?}");
    }
    settings["deployed_database"] = serde_json::json!({ "url_file": "/does/not/exist" });
    std::fs::write(&bench.settings, settings.to_string()).unwrap();
    assert!(text(&bench.run(&["sync"]).await.stderr).contains("/does/not/exist"));
    bench.write_settings(KEY, SECRET, 50.0);
    let output = bench.run(&["sync"]).await;
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).contains("the settings name no deployed_database"), "{output:?}");

    // Nobody there.
    let gone = Bench::new(1, 50.0).await;
    gone.write_settings(KEY, SECRET, 50.0);
    let Bench { server, folder, settings } = gone;
    server.stop();
    let output = tokio::task::spawn_blocking(move || {
        super::bench::cleanup(&["doctor", "--settings", settings.to_str().unwrap()]).output().unwrap()
    });
    let output = output.await.unwrap();
    drop(folder);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("FAIL  cloud: "), "{output:?}");
}
