//! Addresses, mappings, and answers that no daemon gives.

use std::sync::Arc;

use cleanup_core::backends::volume_daemon::{MappingFinding, VolumeDaemon, VolumeDaemonOptions};
use cleanup_core::{ErrorKind, VmId, VolumeId, VolumeStore};

use super::parts::{APPLIANCE, Bench, TEST_VM, VOLUME, options};

const DEVICE: &str = "GET /api/v1/volumes/c0000000-0000-4000-8000-00000000000c/device";
const EXPORTS: &str = "GET /api/v1/exports?volume_id=c0000000-0000-4000-8000-00000000000c";
const PATH: &str = "/dev/disk/by-id/virtio-c0000000000040008000";

#[test]
fn only_a_daemon_on_this_machine_is_asked_unless_told() {
    let beneath: Arc<dyn VolumeStore> = Bench::new().shelf;
    let at = |address: &str, options| VolumeDaemon::new(address, Arc::clone(&beneath), options);
    for good in ["http://127.0.0.1:8090", "http://localhost:8090/", "http://[::1]:8090", "https://127.0.0.1/daemon"] {
        at(good, VolumeDaemonOptions::default()).unwrap();
    }
    for far in ["http://192.0.2.7:8090", "https://appliance.example", "http://localhost.example:8090"] {
        let error = at(far, VolumeDaemonOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("another machine"), "{error}");
        at(far, VolumeDaemonOptions { allow_remote: true, ..VolumeDaemonOptions::default() }).unwrap();
    }
    for bad in ["", "8090", "ftp://127.0.0.1", "http://me:secret@127.0.0.1:8090", "http://127.0.0.1:8090/?a=b"] {
        let error = at(bad, VolumeDaemonOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(!format!("{error:?}").contains("secret"), "{error:?}");
    }
}

#[tokio::test]
async fn rows_and_exports_are_compared_in_either_spelling() {
    let bench = Bench::new();
    bench.shelf.set(|truth| truth.owner = Some(APPLIANCE));
    let (volume, vm) = (VolumeId::new(VOLUME).unwrap(), VmId::new(APPLIANCE).unwrap());
    let check = async || bench.store.check_mapping(&volume, &vm).await.unwrap();
    assert_eq!(check().await, [MappingFinding::Missing]);

    let export = |status: &str, path: &str| {
        format!(r#"{{"exports":[{{"volume_id":"{VOLUME}","device_path":"{path}","status":"{status}"}}],"count":1}}"#)
    };
    for spelling in ["volume_uuid", "volume_id"] {
        let row = format!(r#"{{"id":"","{spelling}":"{VOLUME}","vm_id":"{APPLIANCE}","device_path":"{PATH}"}}"#);
        bench.daemon.answer(DEVICE, 200, &row);
        bench.daemon.answer(EXPORTS, 200, export("active", PATH));
        assert_eq!(check().await, []);
        for bad in [export("failed", PATH), export("active", "/dev/vdb"), r#"{"exports":null,"count":0}"#.to_owned()] {
            bench.daemon.answer(EXPORTS, 200, bad);
            assert_eq!(check().await, [MappingFinding::NotExported]);
        }
        // A build without exports.
        bench.daemon.answer(EXPORTS, 404, "404 page not found");
        assert_eq!(check().await, []);
        bench.daemon.answer(DEVICE, 200, row.replace(VOLUME, TEST_VM));
        assert_eq!(check().await, [MappingFinding::OtherVolume(TEST_VM.to_owned())]);
    }
    bench.daemon.answer(DEVICE, 200, "{}");
    let expected = PATH.to_owned();
    let nothing = MappingFinding::OtherDevice { found: String::new(), expected };
    assert_eq!(check().await, [MappingFinding::OtherVm(String::new()), nothing]);
}

#[tokio::test]
async fn what_cannot_be_compared_is_a_warning_and_no_silence() {
    let bench = Bench::new();
    bench.shelf.set(|truth| truth.owner = Some(APPLIANCE));
    bench.daemon.answer(DEVICE, 500, r#"{"error":"line one\nline two"}"#);
    let (volume, vm) = (VolumeId::new(VOLUME).unwrap(), VmId::new(APPLIANCE).unwrap());
    let warnings = bench.store.warnings(std::slice::from_ref(&volume), &vm).await;
    let [warning] = warnings.as_slice() else { panic!("{warnings:?}") };
    assert!(warning.contains(VOLUME) && warning.contains("line one\u{fffd}line two"), "{warning}");
    assert_eq!(bench.store.check_mapping(&volume, &vm).await.unwrap_err().kind(), ErrorKind::Unavailable);
}

#[tokio::test]
async fn an_answer_without_end_is_given_up() {
    let bench = Bench::with(VolumeDaemonOptions { longest_answer: 1000, ..options() });
    bench.daemon.answer("GET /health", 200, format!(r#"{{"version":"{}"}}"#, "x".repeat(2000)));
    let error = bench.store.version().await.unwrap_err();
    assert!(error.to_string().ends_with("answers with more than 1000 bytes"), "{error}");
    bench.daemon.answer("GET /health", 200, r#"{"status":"healthy"}"#);
    assert_eq!(bench.store.version().await.unwrap(), None);
    bench.daemon.answer("GET /health", 404, "");
    assert_eq!(bench.store.version().await.unwrap_err().kind(), ErrorKind::Unavailable);
}
