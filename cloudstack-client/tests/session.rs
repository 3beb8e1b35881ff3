//! A user with a password, and what a server offers, over sockets against a simulated CloudStack.
#![cfg(all(feature = "reqwest", feature = "virtual-machine", feature = "zone"))]
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::time::Duration;

use cloudstack_client::{Client, Credentials, ErrorKind, JobPolling, Progress};
use cloudstack_simulator::{Cloud, FailoverTest, Fault, Secret, Server, ServerOptions, Settings, World};

const SPEED: f64 = 4.0;

async fn start() -> Server {
    let mut cloud = Cloud::new(World::failover_test(3), Settings::default().starting_now());
    assert!(cloud.set_password("admin", Secret::new("open sesame ~*+&=")));
    let options = ServerOptions { speed: SPEED, ..ServerOptions::default() };
    Server::start(cloud, options).await.unwrap()
}

fn client(server: &Server, credentials: Credentials) -> Client {
    let polling = JobPolling::at_speed(SPEED);
    Client::builder().endpoint(server.url()).credentials(credentials).polling(polling).build().unwrap()
}

#[tokio::test]
async fn a_user_logs_in_reads_changes_and_logs_out() {
    let server = start().await;
    let cloud = client(&server, Credentials::password("admin", "open sesame ~*+&="));
    let vm = cloud.virtual_machine().list().listall(true).pages().id_of(FailoverTest::TEST_VM_NAME).await.unwrap();
    let job = cloud.virtual_machine().stop(vm).send().await.unwrap();
    assert_eq!(job.wait().await.unwrap().state.as_deref(), Some("Stopped"));
    assert_eq!(cloud.stats().logins, 1);
    cloud.logout().await.unwrap();
    cloud.zone().list().all().await.unwrap();
    assert_eq!(cloud.stats().logins, 2);
}

#[tokio::test]
async fn a_wrong_password_is_named() {
    let server = start().await;
    let error = client(&server, Credentials::password("admin", "open")).zone().list().all().await.unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Auth, Some("login")), "{error:?}");
}

/// Without an expiry a lost reply still has an answer: the job's id.
#[tokio::test]
async fn a_lost_reply_in_a_session_is_found_again() {
    let server = start().await;
    let cloud = client(&server, Credentials::password("admin", "open sesame ~*+&="));
    server.with_cloud(|cloud| cloud.inject(Fault { lose_reply: true, ..Fault::on("stopVirtualMachine") }));
    server.with_cloud(|cloud| cloud.inject(Fault { drop_connection: true, ..Fault::on("startVirtualMachine") }));
    let patience = Duration::from_secs(60);
    cloud.virtual_machine().stop(FailoverTest::TEST_VM).send_safely(patience).await.unwrap().await.unwrap();
    cloud.virtual_machine().start(FailoverTest::TEST_VM).send_safely(patience).await.unwrap().await.unwrap();
    // The stop was accepted at once, the start when it was sent again.
    assert_eq!(cloud.stats().changes, 3);
}

#[tokio::test]
async fn an_account_learns_what_it_may_do() {
    let server = start().await;
    let keys =
        server.with_cloud(|cloud| cloud.add_account("reader", Some(&["listCapabilities", "listApis", "listZones"])));
    let reader = client(&server, Credentials::new(keys.api_key, keys.secret_key.expose()));
    let capabilities = reader.capabilities().await.unwrap();
    assert!(capabilities.has("listZones") && !capabilities.has("destroyVirtualMachine"), "{capabilities:?}");
    let admin = client(&server, Credentials::new("admin-api-key", "admin-secret-key"));
    let capabilities = admin.capabilities().await.unwrap();
    assert!(capabilities.server_version().unwrap().starts_with("4.22"), "{capabilities:?}");
    assert_eq!(capabilities.is_async("destroyVirtualMachine"), Some(true));
    assert!(capabilities.has_parameter("destroyVirtualMachine", "expunge"));
}

#[tokio::test]
async fn a_job_tells_of_its_progress() {
    let server = start().await;
    let cloud = client(&server, Credentials::new("admin-api-key", "admin-secret-key"));
    let mut progress = cloud.virtual_machine().stop(FailoverTest::TEST_VM).send().await.unwrap().progress();
    let stopped = loop {
        if let Progress::Ended(result) = progress.next().await.unwrap() {
            break result.unwrap();
        }
    };
    assert_eq!(stopped.state.as_deref(), Some("Stopped"));
}
