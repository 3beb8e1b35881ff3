//! The client over a socket against a simulated CloudStack.
#![cfg(all(
    feature = "reqwest",
    feature = "virtual-machine",
    feature = "volume",
    feature = "zone",
    feature = "resource-tags"
))]
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::time::{Duration, Instant};

use cloudstack_client::ids::{VmId, VolumeId};
use cloudstack_client::{Client, Credentials, ErrorKind, JobId, JobPolling, JobStatus, Submission};
use cloudstack_simulator::{Cloud, FailoverTest, Fault, Server, ServerOptions, Settings, VmState, World};

const SPEED: f64 = 4.0;

async fn server(settings: Settings) -> Server {
    let options = ServerOptions { speed: SPEED, ..ServerOptions::default() };
    Server::start(Cloud::new(World::failover_test(3), settings), options).await.unwrap()
}

fn client(server: &Server) -> Client {
    client_with(server, "admin-secret-key")
}

fn client_with(server: &Server, secret: &str) -> Client {
    Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::new("admin-api-key", secret))
        .polling(JobPolling::at_speed(SPEED))
        .build()
        .unwrap()
}

#[tokio::test]
async fn moves_volumes_with_few_looks() {
    for enforce_post in [false, true] {
        let server = server(Settings { enforce_post, ..Settings::default() }.starting_now()).await;
        let cloud = client(&server);
        let vm = cloud.virtual_machine().list().name(FailoverTest::TEST_VM_NAME).listall(true).one().await.unwrap();
        let id = vm.id.unwrap();
        assert_eq!((id.as_str(), vm.state.as_deref()), (FailoverTest::TEST_VM, Some("Running")));

        let stopped = cloud.virtual_machine().stop(&id).send().await.unwrap().wait().await.unwrap();
        assert_eq!(stopped.state.as_deref(), Some("Stopped"));
        let volumes = cloud.volume().list().virtualmachineid(&id).listall(true).all().await.unwrap();
        assert_eq!(volumes.len(), 3);
        let mut jobs = 1;
        for volume in volumes {
            let volume = volume.id.unwrap();
            let detached = cloud.volume().detach(&volume).send().await.unwrap().await.unwrap();
            assert_eq!((detached.id.as_ref(), detached.virtualmachineid), (Some(&volume), None));
            let attached = cloud.volume().attach(&volume, FailoverTest::APPLIANCE).send().await.unwrap().await.unwrap();
            assert_eq!(attached.virtualmachineid.unwrap().as_str(), FailoverTest::APPLIANCE);
            jobs += 2;
        }
        let tags = cloud.resource_tags().create([&id], "UserVm", [("claimed-by", "me")]).send().await.unwrap();
        tags.wait().await.unwrap();
        cloud.virtual_machine().destroy(&id).send().await.unwrap().wait().await.unwrap();
        jobs += 2;
        server.with_cloud(|cloud| assert_eq!(cloud.vm(FailoverTest::TEST_VM).unwrap().state, VmState::Destroyed));
        let stats = cloud.stats();
        assert_eq!((stats.changes, stats.job_lists, stats.retries), (jobs, 0, 0), "{stats:?}");
        // A machine that is busy with other tests may be late for a tick once.
        assert!(stats.result_reads <= 2 * jobs + 1, "{stats:?}");
        assert!(stats.probes <= 1, "{stats:?}");
        println!("{jobs} jobs: {stats:?}");
    }
}

#[tokio::test]
async fn a_lost_reply_is_an_unknown_fate_and_the_job_answers_for_itself() {
    let server = server(Settings::default().starting_now()).await;
    let cloud = client(&server);
    server.with_cloud(|cloud| cloud.inject(Fault { lose_reply: true, ..Fault::on("stopVirtualMachine") }));
    let id = JobId::random();
    let Submission::Unknown(job, error) =
        cloud.virtual_machine().stop(FailoverTest::TEST_VM).job_id(&id).submit().await
    else {
        panic!("the fate is known")
    };
    assert!(error.may_have_happened() && *job.id() == id, "{error:?}");
    assert_eq!(job.wait().await.unwrap().state.as_deref(), Some("Stopped"));

    server.with_cloud(|cloud| cloud.inject(Fault { drop_connection: true, ..Fault::on("startVirtualMachine") }));
    let Submission::Unknown(job, _) = cloud.virtual_machine().start(FailoverTest::TEST_VM).submit().await else {
        panic!("the fate is known")
    };
    assert!(job.status().await.unwrap_err().is_not_found());
    assert_eq!(cloud.stats().changes, 2);
}

#[tokio::test]
async fn refusals_are_told_apart() {
    let server = server(Settings::default().starting_now()).await;
    let cloud = client(&server);
    let nobody = "00000000-1111-4222-8333-444444444444";
    let error = cloud.virtual_machine().stop(nobody).send().await.unwrap_err();
    assert!(error.is_not_found() && !error.may_have_happened() && error.error_code() == Some(431), "{error:?}");

    let id = JobId::random();
    let job = cloud.virtual_machine().stop(FailoverTest::TEST_VM).job_id(&id).send().await.unwrap();
    let twice = cloud.virtual_machine().stop(FailoverTest::TEST_VM).job_id(&id).send().await.unwrap_err();
    assert!(twice.is_conflict() && !twice.may_have_happened(), "{twice:?}");
    job.wait().await.unwrap();

    let attached =
        cloud.volume().attach(FailoverTest::volume(0).as_str(), FailoverTest::APPLIANCE).send().await.unwrap();
    let error = attached.wait().await.unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::JobFailed, Some("attachVolume")));
    assert!(matches!(attached.status().await.unwrap(), JobStatus::Failed(_)));
}

#[tokio::test]
async fn a_wrong_secret_is_named() {
    for enforce_post in [false, true] {
        let server = server(Settings { enforce_post, ..Settings::default() }.starting_now()).await;
        let wrong = client_with(&server, "wrong-secret");
        let error = wrong.zone().list().all().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert!(error.to_string().contains("secret key is wrong"), "{error}");
        assert!(wrong.stats().probes <= 6);
    }
}

#[tokio::test]
async fn nobody_listening_means_not_sent() {
    let server = server(Settings::default()).await;
    let url = server.url();
    server.stop();
    // The port is free once the listener is gone.
    while tokio::net::TcpStream::connect(url.trim_start_matches("http://").trim_end_matches("/client/api"))
        .await
        .is_ok()
    {
        tokio::task::yield_now().await;
    }
    let cloud = Client::builder()
        .endpoint(url)
        .credentials(Credentials::new("admin-api-key", "admin-secret-key"))
        .retry(cloudstack_client::RetryPolicy::never())
        .build()
        .unwrap();
    let error = cloud.virtual_machine().stop(FailoverTest::TEST_VM).send().await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_happened()), (ErrorKind::NotSent, false), "{error:?}");
}

#[tokio::test]
async fn a_request_time_limit_is_kept() {
    let server = server(Settings::default().starting_now()).await;
    let cloud = client(&server);
    cloud.zone().list().all().await.unwrap();
    server.with_cloud(|cloud| cloud.inject(Fault { delay_ms: Some(20_000), times: 9, ..Fault::on("listZones") }));
    let options = cloudstack_client::CallOptions { timeout: Some(Duration::from_millis(300)), ..Default::default() };
    let started = Instant::now();
    let error = cloud.zone().list().with(options).all().await.unwrap_err();
    let took = started.elapsed();
    assert!(error.is_timeout(), "{error:?}");
    assert!(took < Duration::from_millis(350), "{took:?}");
}

#[tokio::test]
async fn tags_are_put_on_read_and_taken_off_by_the_id_of_what_carries_them() {
    let server = server(Settings::default().starting_now()).await;
    let cloud = client(&server);
    let (volume, vm) = (VolumeId::from(FailoverTest::volume(0)), VmId::from(FailoverTest::TEST_VM));
    let tags = cloud.resource_tags();
    let before = tags.of(&volume).await.unwrap();
    tags.add(&volume, [("role", "data"), ("tier", "1")]).send().await.unwrap().wait().await.unwrap();
    tags.add(&vm, [("role", "test")]).send().await.unwrap().wait().await.unwrap();
    let on_volume = tags.of(&volume).await.unwrap();
    assert_eq!((on_volume.get("role"), on_volume.get("tier")), (Some(&"data".to_owned()), Some(&"1".to_owned())));
    assert_eq!(tags.of(&vm).await.unwrap().get("role").map(String::as_str), Some("test"));
    // A key that is there already is refused, and so is the other one.
    let again = tags.add(&volume, [("other", "x"), ("role", "other")]).send().await.unwrap().wait().await;
    assert_eq!(again.unwrap_err().kind(), ErrorKind::JobFailed);
    assert_eq!(tags.of(&volume).await.unwrap(), on_volume);
    tags.remove(&volume, [("role", "data"), ("tier", "1")]).send().await.unwrap().wait().await.unwrap();
    assert_eq!(tags.of(&volume).await.unwrap(), before);
    assert!(tags.of(VolumeId::from("no-such-volume")).await.unwrap_or_default().is_empty());
}
