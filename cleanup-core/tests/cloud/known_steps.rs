//! The four steps that people know, on the mock cloud.

use std::time::Duration;

use cleanup_core::testkit::MockCloud;
use cleanup_core::{
    Call, CallId, CallKind, CallStatus, CleanupId, Outcome, PowerState, StopMode, VmId, VmProvider, VmProviderExt,
};
use cloudstack_simulator::{FailoverTest as World, Fault};

async fn stop_call(provider: &dyn VmProvider, key: &str) -> Call {
    let cleanup = CleanupId::from_key(key);
    Call {
        id: CallId::derive(cleanup, "stop", World::TEST_VM, 0),
        cleanup,
        kind: CallKind::Stop,
        target: World::TEST_VM.to_owned(),
        on: None,
        attempt: 0,
        expires: provider.deadline(Duration::from_secs(60)).await,
        reference: None,
    }
}

#[tokio::test(start_paused = true)]
async fn a_vm_is_powered_off_once() {
    let cloud = MockCloud::failover_test(1);
    let provider = cloud.provider().unwrap();
    let vm = VmId::new(World::TEST_VM).unwrap();
    assert_eq!(provider.power_state(&vm).await.unwrap(), Some(PowerState::Running));
    let call = stop_call(provider.as_ref(), "a").await;
    let patience = Duration::from_secs(30);
    assert_eq!(provider.ensure_powered_off(&call, &vm, StopMode::Graceful, patience).await, Outcome::done());
    assert_eq!(provider.power_state(&vm).await.unwrap(), Some(PowerState::Stopped));
    let again = stop_call(provider.as_ref(), "b").await;
    assert_eq!(provider.ensure_powered_off(&again, &vm, StopMode::Graceful, patience).await, Outcome::done());
    assert_eq!(cloud.with(|cloud| cloud.calls().mutating), 1, "a stopped VM is left alone");
}

#[tokio::test(start_paused = true)]
async fn a_time_out_is_no_result() {
    let cloud = MockCloud::failover_test(1);
    let provider = cloud.provider().unwrap();
    let vm = VmId::new(World::TEST_VM).unwrap();
    cloud.with(|cloud| cloud.inject(Fault { delay_ms: Some(60_000), ..Fault::on("stopVirtualMachine") }));
    let call = stop_call(provider.as_ref(), "a").await;
    let outcome = provider.power_off(&call, &vm, StopMode::Graceful, Duration::from_secs(5)).await;
    assert_eq!(outcome, Outcome::Accepted { status: CallStatus::Pending, reference: None });
}
