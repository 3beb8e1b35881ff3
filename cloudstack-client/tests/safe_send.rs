//! Claim 3 over sockets: connections that are killed around accepted requests cost neither a job nor its result.
#![cfg(all(feature = "reqwest", feature = "volume"))]
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use cloudstack_client::{Client, Credentials, JobId, JobPolling};
use cloudstack_simulator::{CallOutcome, Cloud, FailoverTest, Fault, Server, ServerOptions, Settings, World};

const CALLS: usize = 1000;
const SPEED: f64 = 20.0;

async fn start() -> (Server, Client) {
    let options = ServerOptions { speed: SPEED, ..ServerOptions::default() };
    let cloud = Cloud::new(World::failover_test(3), Settings::default().starting_now());
    let server = Server::start(cloud, options).await.unwrap();
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::new("admin-api-key", "admin-secret-key"))
        .polling(JobPolling::at_speed(SPEED))
        .build()
        .unwrap();
    (server, client)
}

/// Each call renames a volume; its result shows the name that it gave.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn claim_03_a_thousand_killed_connections_make_a_thousand_jobs_over_http() {
    let (server, client) = start().await;
    server.with_cloud(|cloud| {
        // The reply is killed after the job was accepted, then the connection before the request is looked at.
        cloud.inject(Fault { lose_reply: true, times: 700, ..Fault::on("updateVolume") });
        cloud.inject(Fault { drop_connection: true, times: 200, ..Fault::on("updateVolume") });
    });
    // Fewer than the file handles that a process may have.
    let at_once = Arc::new(tokio::sync::Semaphore::new(64));
    let calls = (0..CALLS).map(|i| {
        let (client, at_once) = (client.clone(), Arc::clone(&at_once));
        tokio::spawn(async move {
            let _permit = at_once.acquire().await.unwrap();
            let id = JobId::random();
            let rename = client.volume().update().id(FailoverTest::volume(i % 3).as_str()).name(format!("name-{i}"));
            let job = rename.job_id(&id).send_safely(Duration::from_secs(120)).await.unwrap();
            assert_eq!(*job.id(), id);
            let volume = job.wait().await.unwrap();
            assert_eq!(volume.name, Some(format!("name-{i}")));
            id
        })
    });
    let mut ids = BTreeSet::new();
    for call in calls.collect::<Vec<_>>() {
        ids.insert(call.await.unwrap().to_string());
    }
    let log = server.with_cloud(|cloud| cloud.calls().clone());
    let accepted: Vec<_> = log.log.iter().filter(|call| !matches!(call.outcome, CallOutcome::Refused(_))).collect();
    assert_eq!((ids.len(), accepted.len()), (CALLS, CALLS));
    assert!(accepted.iter().all(|call| matches!(call.outcome, CallOutcome::Succeeded(_))));
    assert!(ids.iter().all(|id| log.jobs[id].accepted == 1 && log.jobs[id].took_effect == 1));
    // What was accepted is never sent again; what was killed before that, once for each time.
    assert_eq!(client.stats().changes, 1200, "{:?}", client.stats());
}

/// The server makes the volume before it looks at the job's id: sending again at once would make a second one, and does where it is done by hand.
#[tokio::test]
async fn claim_03_a_volume_whose_reply_is_lost_is_made_once_over_http() {
    let (server, client) = start().await;
    let volumes = || server.with_cloud(|cloud| cloud.volumes().len());
    let before = volumes();
    server.with_cloud(|cloud| cloud.inject(Fault { lose_reply: true, ..Fault::on("createVolume") }));
    let create = || client.volume().create().name("made").size(1);
    let job = create().send_safely(Duration::from_secs(20)).await.unwrap();
    let made = job.wait().await.unwrap();
    assert_eq!((made.name.as_deref(), volumes()), (Some("made"), before + 1));
    let id = JobId::random();
    create().job_id(&id).send().await.unwrap();
    create().job_id(&id).send().await.unwrap_err();
    assert_eq!(volumes(), before + 3);
}
