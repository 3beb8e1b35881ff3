//! Every wrong input gets one line that says what is wrong and what to do.

use std::sync::Arc;

use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::{Engine, ErrorKind, FailoverTest, TestRef, VmId, VolumeId};
use cloudstack_client::{Client, Credentials};
use cloudstack_simulator::{FailoverTest as Ids, Settings};
use support::Lab;

use crate::bench::{Bench, SPEED, impatient, volume};

/// An engine of a bench, with another client.
fn engine(bench: &Bench, client: Client) -> Engine {
    bench.lab.engine(client, Arc::new(bench.repository.clone()), cleanup_core::Timing::at_speed(SPEED)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unreachable_endpoint_is_named() {
    let bench = Bench::new(1).await;
    // Bound and dropped, so that nobody listens there.
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = Client::builder()
        .endpoint(format!("http://{address}/client/api"))
        .credentials(Credentials::new("admin-api-key", "admin-secret-key"))
        .retry(impatient())
        .build()
        .unwrap();
    let error = engine(&bench, client).plan(&bench.request()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert_eq!(
        error.to_string().replace(&address.to_string(), "HERE"),
        "appliance a0000000-0000-4000-8000-00000000000a could not be read: VMs: listVirtualMachines: cannot reach the server at HERE: error sending request: client error (Connect): tcp connect error: Connection refused (os error 111)"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_key_is_named_as_such_after_at_most_six_probes() {
    let bench = Bench::new(1).await;
    for (key, secret) in [("admin-api-key", "wrong"), ("wrong", "admin-secret-key")] {
        let client = Client::builder()
            .endpoint(bench.lab.server.url())
            .credentials(Credentials::new(key, secret))
            .build()
            .unwrap();
        let error = engine(&bench, client.clone()).plan(&bench.request()).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "appliance a0000000-0000-4000-8000-00000000000a could not be read: VMs: listVirtualMachines: the server does not accept these keys: API key or secret key is wrong, or the user is disabled: unable to verify user credentials and/or request signature (error 401)"
        );
        assert!(client.stats().probes <= 6, "{:?}", client.stats());
        assert!(!format!("{error:?}").contains("admin-"), "a key is in the report: {error:?}");
    }
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_makes_no_sense_is_refused_before_anything_is_read() {
    let bench = Bench::unrecorded(2, SPEED, Settings::default()).await;
    let good = bench.test.clone();
    let stranger = VolumeId::new(volume(0)).unwrap();
    for (bad, text) in [
        (
            FailoverTest { test_vm: good.appliance.clone(), ..good.clone() },
            "test VM and appliance are the same VM, a0000000-0000-4000-8000-00000000000a: a cleanup would delete the appliance",
        ),
        (
            FailoverTest { volumes: Vec::new(), ..good.clone() },
            "failover test web01-test-1 names no volumes: list every volume that must go home",
        ),
        (
            FailoverTest { volumes: vec![stranger.clone(), stranger.clone()], ..good.clone() },
            "failover test web01-test-1 names volume c0000000-0000-4000-8000-00000000000c twice",
        ),
        (
            FailoverTest { disposable: vec![stranger], ..good.clone() },
            "volume c0000000-0000-4000-8000-00000000000c cannot go home and be disposable at once",
        ),
        (
            FailoverTest { source_vm: " ".to_owned(), ..good.clone() },
            "the source VM's name is empty or has a control character in it",
        ),
    ] {
        let error = bench.engine.register(&bad).await.unwrap_err();
        assert_eq!(error.to_string(), text);
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
    assert_eq!(bench.client.stats().total(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_that_nobody_recorded_is_not_guessed() {
    let bench = Bench::unrecorded(1, SPEED, Settings::default()).await;
    for (wanted, text) in [
        (TestRef::Id(bench.test.id.clone()), "failover test web01-test-1 is not recorded: register it first"),
        (
            TestRef::TestVm(bench.test.test_vm.clone()),
            "a failover test with test VM b0000000-0000-4000-8000-00000000000b is not recorded: register it first",
        ),
        (
            TestRef::SourceVm("web01".to_owned()),
            "no failover test of source VM \"web01\" is recorded; by their names these VMs could be one: web01-test-1 (b0000000-0000-4000-8000-00000000000b); register the right one, with its volumes, and start again",
        ),
        (TestRef::Any("db99".to_owned()), "a failover test of source VM \"db99\" is not recorded: register it first"),
    ] {
        let error = bench.engine.find_test(&wanted).await.unwrap_err();
        assert_eq!(error.to_string(), text);
    }
}

/// Records a test that differs from the world's, and gives the text with which planning it is refused.
async fn refusal(change: impl FnOnce(&mut FailoverTest)) -> String {
    let mut bench = Bench::unrecorded(2, SPEED, Settings::default()).await;
    change(&mut bench.test);
    bench.engine.register(&bench.test).await.unwrap();
    let text = bench.plan_error().await;
    bench.untouched();
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_things_are_named() {
    let nobody = "99999999-0000-4000-8000-000000000000";
    assert_eq!(
        refusal(|test| test.appliance = VmId::new(nobody).unwrap()).await,
        "appliance 99999999-0000-4000-8000-000000000000 does not exist, or this account may not see it: check the failover test's record, and the account"
    );
    assert_eq!(
        refusal(|test| test.volumes.push(VolumeId::new(nobody).unwrap())).await,
        "volume 99999999-0000-4000-8000-000000000000 of failover test web01-test-1 does not exist, or this account may not see it: it may have been deleted; do not go on before you know"
    );
    // A test VM that nobody knows looks like one that is gone; but its volumes would not be on another VM.
    assert_eq!(
        refusal(|test| test.test_vm = VmId::new(nobody).unwrap()).await,
        "volume web01-disk-0 (c0000000-0000-4000-8000-00000000000c) is attached to VM b0000000-0000-4000-8000-00000000000b, which is neither the test VM nor the appliance: correct the record of failover test web01-test-1, or move the volume first"
    );
    assert_eq!(
        refusal(|test| test.test_vm = VmId::new("web01").unwrap()).await,
        "volume web01-disk-0 (c0000000-0000-4000-8000-00000000000c) is attached to VM b0000000-0000-4000-8000-00000000000b, which is neither the test VM nor the appliance: correct the record of failover test web01-test-1, or move the volume first"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_volume_of_another_vm_is_refused() {
    let bench = Bench::new(2).await;
    bench.with(|cloud| {
        cloud.somebody_detaches(&volume(1)).unwrap();
        cloud.somebody_attaches(&volume(1), Lab::BYSTANDER).unwrap();
    });
    assert_eq!(
        bench.plan_error().await,
        "volume web01-disk-1 (c0000001-0000-4000-8000-00000000000c) is attached to VM e0000000-0000-4000-8000-00000000000e, which is neither the test VM nor the appliance: correct the record of failover test web01-test-1, or move the volume first"
    );
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_appliances_own_root_disk_is_refused() {
    let mut bench = Bench::unrecorded(2, SPEED, Settings::default()).await;
    bench.test.volumes.push(cleanup_core::VolumeId::new(Ids::APPLIANCE_ROOT).unwrap());
    bench.engine.register(&bench.test).await.unwrap();
    let error = bench.plan_error().await;
    assert!(error.contains("is the appliance's own root disk") && error.contains("correct the record"), "{error}");
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_volume_that_the_record_forgot_is_refused() {
    let mut bench = Bench::unrecorded(2, SPEED, Settings::default()).await;
    bench.test.volumes.pop();
    bench.engine.register(&bench.test).await.unwrap();
    assert_eq!(
        bench.plan_error().await,
        "volume web01-disk-1 (c0000001-0000-4000-8000-00000000000c) is attached to test VM b0000000-0000-4000-8000-00000000000b, and the record does not name it: add it to the volumes that go home, or to the disposable ones"
    );
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_protected_test_vm_is_refused() {
    let bench = Bench::new(1).await;
    let protect = [("id", Ids::TEST_VM), ("deleteprotection", "true")];
    bench.with(|cloud| cloud.somebody_calls("updateVirtualMachine", &protect).unwrap());
    assert_eq!(
        bench.plan_error().await,
        "test VM web01-test-1 (b0000000-0000-4000-8000-00000000000b) is protected from deletion: remove the protection (updateVirtualMachine id=b0000000-0000-4000-8000-00000000000b deleteprotection=false), or keep the VM"
    );
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn snapshots_are_named_with_the_way_to_delete_them() {
    for (vm, text) in [
        (
            Ids::TEST_VM,
            "test VM b0000000-0000-4000-8000-00000000000b has VM snapshots, and volumes of such a VM cannot be moved: delete them first (before: deleteVMSnapshot vmsnapshotid=SNAPSHOT)",
        ),
        (
            Ids::APPLIANCE,
            "appliance a0000000-0000-4000-8000-00000000000a has VM snapshots, and volumes of such a VM cannot be moved: delete them first (before: deleteVMSnapshot vmsnapshotid=SNAPSHOT)",
        ),
    ] {
        let bench = Bench::new(1).await;
        let answer = bench.with(|cloud| {
            cloud.somebody_calls("createVMSnapshot", &[("virtualmachineid", vm), ("name", "before")]).unwrap()
        });
        let id = answer["id"].as_str().unwrap();
        assert_eq!(bench.plan_error().await.replace(id, "SNAPSHOT"), text);
        bench.untouched();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_appliance_is_refused_before_anything_is_detached() {
    let settings = Settings { max_data_volumes: Some(2), ..Settings::default() };
    let bench = Bench::unrecorded(3, SPEED, settings).await;
    bench.engine.register(&bench.test).await.unwrap();
    assert_eq!(
        bench.plan_error().await,
        "appliance a0000000-0000-4000-8000-00000000000a is full: it holds 0 data volumes, 3 would come, and it can hold 2: detach what it does not need first"
    );
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_cleanup_gets_the_id_of_the_first() {
    let bench = Bench::new(2).await;
    let first = bench.engine.start(&bench.start()).await.unwrap();
    for error in
        [bench.engine.start(&bench.start()).await.unwrap_err(), bench.engine.plan(&bench.request()).await.unwrap_err()]
    {
        assert_eq!(error.kind(), ErrorKind::Busy);
        assert_eq!(error.get("cleanup"), Some(first.id().to_string().as_str()));
        assert_eq!(
            error.to_string().replace(&first.id().to_string(), "FIRST"),
            "test VM b0000000-0000-4000-8000-00000000000b belongs to cleanup FIRST, which is running: wait for that one"
        );
    }
    bench.completed(&first.wait().await.unwrap()).await;
    let error = bench.engine.start(&bench.start()).await.unwrap_err();
    assert_eq!(
        error.to_string().replace(&first.id().to_string(), "FIRST"),
        "failover test web01-test-1 has been cleaned up already: see the report of cleanup FIRST"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_world_that_changed_since_the_plan_is_refused() {
    let bench = Bench::new(2).await;
    let plan = bench.engine.plan(&bench.request()).await.unwrap();
    bench.with(|cloud| cloud.somebody_stops(Ids::TEST_VM).unwrap());
    let start = cleanup_core::StartRequest { expect: Some(plan.hash()), ..bench.start() };
    let error = bench.engine.start(&start).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Drifted);
    assert_eq!(
        error.to_string(),
        "the world has changed since the plan was made: the power of the test VM was running and is stopped; look at a new plan and start that"
    );
    // Another process has not seen that plan, and can only say that it is another one.
    let start = cleanup_core::StartRequest { expect: Some("0".repeat(64)), ..bench.start() };
    let error = bench.engine.start(&start).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the plan now is another one than the one with this hash: look at a new plan and start that"
    );
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_may_not_do_what_is_needed_is_told_so() {
    let bench = Bench::new(1).await;
    let keys = bench.with(|cloud| cloud.add_account("reader", Some(&["listVirtualMachines", "listCapabilities"])));
    let client = Client::builder()
        .endpoint(bench.lab.server.url())
        .credentials(Credentials::new(keys.api_key, keys.secret_key.expose()))
        .build()
        .unwrap();
    let cloud = Arc::new(CloudStack::new(client));
    let engine = Engine::builder(cloud.clone(), cloud, Arc::new(bench.repository.clone())).build();
    let error = engine.plan(&bench.cloud_only()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "appliance a0000000-0000-4000-8000-00000000000a does not exist, or this account may not see it: check the failover test's record, and the account"
    );
    bench.untouched();
}
