//! The sentences of the trait, and cleanups without trouble.

use cleanup_core::testkit::{ProviderBench, volume_store_suite};
use cleanup_core::{Result, VmId, VolumeId};
use cloudstack_simulator::FailoverTest as Ids;
use std::sync::Arc;
use system_tests::volume_daemon::{Kind, Manner};

use crate::bench::Bench;
use crate::daemon::{manner, options};

#[tokio::test(flavor = "multi_thread")]
async fn the_daemon_over_cloudstack_keeps_every_sentence_of_its_trait() {
    let benches = std::sync::Mutex::new(Vec::new());
    let make = async |_check: String| -> Result<ProviderBench> {
        let bench = Bench::new(3).await;
        let made = ProviderBench {
            vms: bench.cloud.clone(),
            volumes: Arc::new(bench.store.clone()),
            test_vm: VmId::new(Ids::TEST_VM)?,
            appliance: VmId::new(Ids::APPLIANCE)?,
            on_test_vm: Ids::volumes(3).iter().map(VolumeId::new).collect::<Result<_>>()?,
            no_vm: VmId::new("00000000-0000-4000-8000-000000000001")?,
            no_volume: VolumeId::new("00000000-0000-4000-8000-000000000002")?,
        };
        // It lives until the end of the suite.
        benches.lock().unwrap().push(bench);
        Ok(made)
    };
    volume_store_suite(make).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plain_cleanup_goes_through_the_daemon_alone() {
    let bench = Bench::new(3).await;
    let report = bench.run().await;
    bench.completed_and_mapped(&report).await;
    assert_eq!((bench.posts(Kind::Detach), bench.posts(Kind::Attach)), (3, 3));
    assert_eq!((bench.accepted("detachVolume"), bench.accepted("attachVolume")), (3, 3));
    assert_eq!(report.warnings, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn other_builds_of_the_daemon_are_understood() {
    let old = Manner { old_build: true, ..manner() };
    let spelling = Manner { uuid_spelling: true, ..manner() };
    let plain_ok = Manner { taken: axum::http::StatusCode::OK, ..manner() };
    for manner in [old, spelling, plain_ok] {
        let bench = Bench::with(2, manner.clone(), options()).await;
        let report = bench.run().await;
        bench.completed_and_mapped(&report).await;
        assert_eq!(bench.double.posts().len(), 4, "{manner:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_version_is_read() {
    let bench = Bench::new(2).await;
    assert_eq!(bench.store.version().await.unwrap().as_deref(), Some("2.8.1"));
}
