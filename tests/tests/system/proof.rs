//! Who says that a volume is home.

use std::sync::Arc;

use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::{Engine, ErrorKind, StartRequest, Timing, VolumeStep};
use cloudstack_simulator::{FailoverTest as Ids, Fault, VmState};

use crate::bench::{Bench, SPEED, parked, volume};

fn without_inspector(bench: &Bench) -> Engine {
    let cloud = Arc::new(CloudStack::new(bench.client.clone()));
    Engine::builder(cloud.clone(), cloud, Arc::new(bench.repository.clone())).timing(Timing::at_speed(SPEED)).build()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_attach_that_lies_is_seen_and_parked() {
    let bench = Bench::new(2).await;
    let lie = Fault { lie: true, target: Some(volume(1)), ..Fault::on("attachVolume") };
    bench.with(|cloud| cloud.inject(lie));
    let report = bench.run().await;
    assert_eq!(parked(&report), "device_missing");
    let steps: Vec<VolumeStep> = report.volumes.iter().map(|volume| volume.step).collect();
    assert_eq!(steps, [VolumeStep::Home, VolumeStep::Attached]);
    assert!(report.volumes[0].device.is_some() && report.volumes[1].device.is_none(), "{report:#?}");
    assert_eq!(bench.with(|cloud| cloud.vm(Ids::TEST_VM).unwrap().state), VmState::Stopped);
    assert_eq!(bench.sent("destroyVirtualMachine"), 0);
    bench.unharmed(&report).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_inspector_nothing_is_deleted_unless_consent_is_recorded() {
    let bench = Bench::new(2).await;
    let engine = without_inspector(&bench);
    for error in [engine.plan(&bench.request()).await.unwrap_err(), engine.start(&bench.start()).await.unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert_eq!(
            error.to_string(),
            "nobody looks at the appliance's devices, so a volume can only be called home on the provider's word: give a device inspector, or consent to cloud-only proof"
        );
    }
    bench.untouched();

    let start = StartRequest::new(bench.cloud_only(), "tests");
    let report = engine.start(&start).await.unwrap().wait().await.unwrap();
    bench.completed(&report).await;
    assert_eq!(
        report.warnings,
        ["nobody looks at the appliance's devices: a volume counts as home on the provider's word"]
    );
    assert!(report.volumes.iter().all(|volume| volume.device.is_none()), "{report:#?}");
    let events = engine.events(report.cleanup, 0).await.unwrap();
    assert_eq!(events[0].data["plan"]["consent"]["proof"], "cloud_only", "the consent is not in the event log");
}

#[tokio::test(flavor = "multi_thread")]
async fn keeping_the_vm_needs_no_consent() {
    let bench = Bench::new(1).await;
    let keep = cleanup_core::PlanRequest { after: cleanup_core::After::KeepVm, ..bench.request() };
    let engine = without_inspector(&bench);
    let report = engine.start(&StartRequest::new(keep, "tests")).await.unwrap().wait().await.unwrap();
    bench.completed(&report).await;
    assert_eq!(bench.sent("destroyVirtualMachine"), 0);
}
