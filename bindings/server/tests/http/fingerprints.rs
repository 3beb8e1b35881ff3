//! What volumes hold, asked over HTTP.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use cleanup_core::VmId;
use cleanup_doors::{Inspector, Settings};
use cloudstack_simulator::FailoverTest as Ids;
use reqwest::StatusCode;
use serde_json::json;

use super::bench::{Bench, settings, volume};

/// A made tree of sysfs with the appliance's own disk, and what that holds.
fn tree(root: &Path) {
    let block = root.join("sys/devices/hardware/block/vda");
    for folder in [&block, &root.join("sys/block"), &root.join("dev")] {
        fs::create_dir_all(folder).unwrap();
    }
    let serial: String = Ids::APPLIANCE_ROOT.chars().filter(char::is_ascii_hexdigit).take(20).collect();
    fs::write(block.join("serial"), serial).unwrap();
    fs::write(block.join("size"), "1").unwrap();
    symlink("../../bus/virtio", root.join("sys/devices/hardware/subsystem")).unwrap();
    symlink("../..", block.join("device")).unwrap();
    symlink("../devices/hardware/block/vda", root.join("sys/block/vda")).unwrap();
    fs::write(root.join("dev/vda"), [0; 512]).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_volume_holds_is_read_and_recorded() {
    let root = tempfile::tempdir().unwrap();
    tree(root.path());
    let inspector =
        Inspector::Local { appliance: VmId::new(Ids::APPLIANCE).unwrap(), root: Some(root.path().to_owned()) };
    let bench = Bench::with(Settings { inspector: Some(inspector), ..settings(1, 50.0) }).await;
    let ask = |volume: &str| json!({ "appliance": Ids::APPLIANCE, "volumes": [volume] });
    let (status, found) = bench.post("/v1/fingerprints", &ask(Ids::APPLIANCE_ROOT)).await;
    assert_eq!(status, StatusCode::OK, "{found}");
    // Of 512 zeros.
    let digest = "076a27c79e5ace2a3d47f9dd2e83e4ff6ea8872b3c2218f66c92b89b55f36560";
    let fingerprint = json!({ "size": 512, "first": digest, "last": digest, "filesystem": null });
    assert_eq!(found, json!({ "items": [{ "volume": Ids::APPLIANCE_ROOT, "fingerprint": fingerprint }], "total": 1 }));

    let (status, problem) = bench.post("/v1/fingerprints", &ask(&volume(0))).await;
    assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("refused")), "{problem}");
    let (status, problem) = bench.post("/v1/fingerprints", &json!({ "appliance": "a" })).await;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{problem}");

    let record = json!({
        "id": "with-data", "source_vm": "db01", "test_vm": Ids::TEST_VM, "appliance": Ids::APPLIANCE, "volumes": [volume(0)],
        "began_at": Ids::BEGAN_AT, "fingerprints": [{ "volume": volume(0), "fingerprint": fingerprint }],
    });
    let (status, recorded) = bench.post("/v1/failover-tests", &record).await;
    assert_eq!((status, &recorded["fingerprints"]), (StatusCode::CREATED, &record["fingerprints"]), "{recorded}");
}
