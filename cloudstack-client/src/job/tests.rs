//! The poller against a scripted server in virtual time: how often it looks and how late it notices.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use super::{Job, JobStatus, Progress, Waited, wait_all, wait_each};
use crate::scripted_server::{Answer, Jobs, ScriptedServer};
use crate::{Client, ErrorKind, JobId};

async fn send(client: &Client, command: &str) -> Job<Value> {
    client.raw(command).send_job().await.unwrap()
}

fn ended(result: &Value) -> Duration {
    Duration::from_millis(result["details"].as_str().unwrap().parse().unwrap())
}

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// A cleanup's calls one after the other: each is noticed before the next tick with at most two looks, but the first, from which the ticks are
/// learnt, with three.
#[tokio::test(start_paused = true)]
async fn claim_04_a_chain_of_queued_jobs_costs_three_looks_for_the_first_two_for_the_others_and_no_tick() {
    for tick_at in (0..2000).step_by(97) {
        for work in [0, 25, 45] {
            let jobs = Jobs { tick_at, work, other: 40 };
            let server = Jobs { ..jobs }.server();
            let client = server.client();
            let commands = [
                "stopVirtualMachine",
                "detachVolume",
                "detachVolume",
                "detachVolume",
                "attachVolume",
                "destroyVirtualMachine",
            ];
            let mut delays = Vec::new();
            for command in commands {
                let before = client.stats().result_reads;
                let result = send(&client, command).await.wait().await.unwrap();
                let now = client.clock().monotonic();
                let looks = client.stats().result_reads - before;
                assert!(
                    looks <= if delays.is_empty() { 3 } else { 2 },
                    "{command} with ticks at {tick_at}+{work}: {looks} looks"
                );
                let tick = ended(&result) - ms(work);
                assert!(
                    now + ms(5) < tick + ms(2000),
                    "{command} with ticks at {tick_at}+{work}: noticed a tick too late"
                );
                delays.push(now - ended(&result));
            }
            let last = delays[delays.len() - 1];
            assert!(last < ms(200), "ticks at {tick_at}+{work}: {delays:?}");
            assert_eq!(client.stats().job_lists, 0);
        }
    }
}

/// Two lanes: a job on each of two VMs at a time.
#[tokio::test(start_paused = true)]
async fn two_lanes_side_by_side_cost_two_looks_each_at_most() {
    for tick_at in (0..2000).step_by(331) {
        let server = Jobs { tick_at, work: 30, other: 40 }.server();
        let client = server.client();
        for round in 0..6 {
            let before = client.stats().result_reads;
            let (one, other) = (send(&client, "detachVolume").await, send(&client, "attachVolume").await);
            let (one, other) = tokio::join!(one.wait(), other.wait());
            assert_eq!(ended(&one.unwrap()), ended(&other.unwrap()));
            assert!(
                client.stats().result_reads - before <= if round == 0 { 6 } else { 4 },
                "round {round} with ticks at {tick_at}"
            );
        }
        assert_eq!(client.stats().job_lists, 0);
    }
}

#[tokio::test(start_paused = true)]
async fn commands_that_do_not_queue_are_looked_at_soon() {
    let server = Jobs { tick_at: 0, work: 0, other: 60 }.server();
    let client = server.client();
    for _ in 0..3 {
        let before = client.stats().result_reads;
        let result = send(&client, "createTags").await.wait().await.unwrap();
        assert!(client.clock().monotonic() - ended(&result) < ms(60));
        assert_eq!(client.stats().result_reads - before, 1);
    }
}

async fn mean_delay(lengths: impl Iterator<Item = u64>) -> Duration {
    let (mut sum, mut n) = (Duration::ZERO, 0);
    for length in lengths {
        let server = Jobs { tick_at: 0, work: 0, other: 0 }.server();
        let client = server.client();
        let job: Job<Value> =
            client.raw("deployVirtualMachine").param("took", length.to_string()).send_job().await.unwrap();
        let result = job.wait().await.unwrap();
        sum += client.clock().monotonic() - ended(&result);
        n += 1;
    }
    sum / n
}

#[tokio::test(start_paused = true)]
async fn claim_04_longer_jobs_are_noticed_in_time() {
    let short = mean_delay((1000..5000).step_by(37)).await;
    assert!(short <= ms(150), "{short:?}");
    let long = mean_delay((5000..30_000).step_by(233)).await;
    assert!(long <= ms(450), "{long:?}");
}

#[tokio::test(start_paused = true)]
async fn claim_05_a_hundred_jobs_share_their_looks() {
    let server = Jobs { tick_at: 0, work: 0, other: 10_500 }.server();
    let client = server.client();
    let mut jobs = Vec::new();
    for _ in 0..100 {
        jobs.push(send(&client, "deployVirtualMachine").await);
    }
    let tasks: Vec<_> = jobs.into_iter().map(|job| tokio::spawn(async move { job.wait().await })).collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let stats = client.stats();
    assert_eq!(stats.result_reads, 100, "{stats:?}");
    assert!(stats.job_lists <= 30, "{stats:?}");
}

/// A server that takes 25 calls in a second and refuses more: the looks at 500 jobs that end together keep to what it takes, but for the few
/// that are under way when it says so.
#[tokio::test(start_paused = true)]
async fn claim_05_five_hundred_jobs_keep_to_twenty_five_calls_a_second() {
    let (mut sent, mut window) = (BTreeMap::new(), (Duration::ZERO, 0));
    let refused = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&refused);
    let server = ScriptedServer::new(move |form, now| {
        if now >= window.0 + ms(1000) {
            window = (now, 0);
        }
        window.1 += 1;
        if window.1 > 25 {
            counter.fetch_add(1, Ordering::Relaxed);
            let wait = (window.0 + ms(1000) - now).as_millis();
            return Answer::error(429, &format!("The account has exceeded its limit; please retry after [{wait}] ms."));
        }
        let pending = |at: &Duration| now < *at + Duration::from_secs(40);
        match form["command"].as_str() {
            "queryAsyncJobResult" if pending(&sent[&form["jobid"]]) => {
                Answer::ok(json!({"jobid": form["jobid"], "jobstatus": 0}))
            }
            "queryAsyncJobResult" => {
                Answer::ok(json!({"jobid": form["jobid"], "jobstatus": 1, "jobresult": {"success": true}}))
            }
            "listAsyncJobs" => {
                let rows: Vec<_> =
                    sent.iter().filter(|(_, at)| pending(at)).map(|(id, _)| json!({"jobid": id})).collect();
                Answer::ok(json!({"count": rows.len(), "asyncjobs": rows}))
            }
            _ => {
                sent.insert(form["customjobid"].clone(), now);
                Answer::ok(json!({"jobid": form["customjobid"]}))
            }
        }
    });
    let client = server.client();
    let mut jobs = Vec::new();
    for _ in 0..500 {
        jobs.push(send(&client, "deployVirtualMachine").await);
        tokio::time::sleep(ms(50)).await;
    }
    let began = client.clock().monotonic();
    assert!(wait_all(jobs).await.iter().all(Result::is_ok));
    let (seconds, refused) = ((client.clock().monotonic() - began).as_secs(), refused.load(Ordering::Relaxed));
    let stats = client.stats();
    // They end within 25 s, from 15 s on; 500 results take 20 s at the least.
    assert!(seconds <= 50, "{seconds} s, {stats:?}");
    assert!(refused <= 50 && stats.result_reads <= 550, "{refused} calls beyond the limit in {seconds} s, {stats:?}");
}

#[tokio::test(start_paused = true)]
async fn claim_07_a_slow_job_ends_patience_but_not_the_job() {
    let server = Jobs { tick_at: 0, work: 30_000, other: 0 }.server();
    let client = server.client();
    let job = send(&client, "stopVirtualMachine").await;
    let id = job.id().clone();
    let started = client.clock().monotonic();
    let Waited::Running(job) = job.wait_for(Duration::from_secs(3)).await.unwrap() else { panic!("over already") };
    assert!(client.clock().monotonic() - started < ms(3050));
    assert_eq!(*job.id(), id);
    let again: Job<Value> = client.job(id);
    assert!(matches!(again.status().await.unwrap(), JobStatus::Pending));
    again.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn claim_06_dropping_the_wait_stops_the_looks_and_leaves_the_handle() {
    let server = Jobs { tick_at: 0, work: 0, other: 60_000 }.server();
    let client = server.client();
    let job = send(&client, "deployVirtualMachine").await;
    let began = client.clock().monotonic();
    assert!(tokio::time::timeout(Duration::from_secs(2), job.wait()).await.is_err());
    assert!(client.clock().monotonic() - began < ms(2010));
    let reads = client.stats().result_reads;
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert!(client.stats().result_reads <= reads);
    // The id is enough to go on, here or in another process.
    let id = job.id().clone();
    drop(job);
    client.job::<Value>(id).wait().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_job_without_a_result_has_an_unknown_outcome() {
    let server = ScriptedServer::new(|form, _| match form["command"].as_str() {
        "queryAsyncJobResult" => Answer::ok(serde_json::json!({"jobid": "x", "jobstatus": 2, "jobresultcode": 530})),
        _ => Answer::ok(serde_json::json!({"jobid": form["customjobid"]})),
    });
    let error = send(&server.client(), "detachVolume").await.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JobOutcomeUnknown);
    assert!(error.may_have_happened());
    assert_eq!(error.command(), Some("detachVolume"));
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_job_has_an_unknown_outcome_and_one_of_an_unknown_status_is_not_waited_for() {
    for (status, kind) in [
        (json!(3), ErrorKind::JobOutcomeUnknown),
        (json!(7), ErrorKind::Malformed),
        (json!("paused"), ErrorKind::Malformed),
        (Value::Null, ErrorKind::Malformed),
    ] {
        let answer = json!({"jobstatus": status, "jobresultcode": 0});
        let server = ScriptedServer::new(move |_, _| Answer::ok(answer.clone()));
        let client = server.client();
        let error = client.job::<Value>("6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab").wait().await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_happened()), (kind, kind == ErrorKind::JobOutcomeUnknown), "{status}");
        assert!(client.clock().monotonic() < Duration::from_secs(60), "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_failed_job_tells_why() {
    let server = ScriptedServer::new(|form, _| match form["command"].as_str() {
        "queryAsyncJobResult" => Answer::ok(serde_json::json!({
            "jobid": "x", "jobstatus": 2, "jobresultcode": 431, "jobresult": {"errorcode": 431, "errortext": "The volume has VM snapshots."}
        })),
        _ => Answer::ok(serde_json::json!({"jobid": form["customjobid"]})),
    });
    let error = send(&server.client(), "detachVolume").await.wait().await.unwrap_err();
    assert_eq!((error.kind(), error.error_code()), (ErrorKind::JobFailed, Some(431)));
    assert_eq!(
        error.to_string(),
        format!("detachVolume: the job failed: The volume has VM snapshots (error 431) [job {}]", "x")
    );
}

#[tokio::test(start_paused = true)]
async fn an_unknown_job_is_not_found() {
    let server = Jobs { tick_at: 0, work: 0, other: 0 }.server();
    let job: Job<Value> = server.client().job(JobId::random());
    assert!(job.status().await.unwrap_err().is_not_found());
    assert!(job.wait().await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn looks_that_fail_are_repeated() {
    let mut looks = 0;
    let server = ScriptedServer::new(move |form, _| {
        if form["command"] != "queryAsyncJobResult" {
            return Answer::ok(serde_json::json!({"jobid": form["customjobid"]}));
        }
        looks += 1;
        match looks {
            1 => Answer::Text(502, "<html>Bad Gateway</html>".into()),
            2 => Answer::Text(200, String::new()),
            3 => Answer::Fail(crate::backend::Sent::Maybe),
            4 => Answer::error(429, "please retry after [700] ms."),
            _ => Answer::ok(serde_json::json!({"jobid": "x", "jobstatus": 1, "jobresult": {"success": true}})),
        }
    });
    send(&server.client(), "detachVolume").await.wait().await.unwrap();
}

async fn three_of_different_length(client: &Client) -> Vec<Job<Value>> {
    let mut jobs = Vec::new();
    for took in [9_000, 1_000, 5_000] {
        let sent = client.raw("deployVirtualMachine").param("took", format!("{took}")).send_job().await;
        jobs.push(sent.unwrap());
    }
    jobs
}

/// A failure among them keeps its place and ends nothing.
#[tokio::test(start_paused = true)]
async fn all_are_waited_for_with_one_result_each_in_order() {
    let server = Jobs { tick_at: 0, work: 0, other: 0 }.server();
    let client = server.client();
    let mut jobs = three_of_different_length(&client).await;
    jobs.insert(1, client.job(JobId::random()));
    let began = client.clock().monotonic();
    let results = wait_all(jobs.clone()).await;
    assert!(client.clock().monotonic() - began < ms(9_600), "one after the other");
    let ends: Vec<_> = results.iter().map(|result| result.as_ref().ok().map(ended)).collect();
    assert!(ends[0] > ends[3] && ends[3] > ends[2] && ends[1].is_none(), "{ends:?}");
    assert!(wait_all(Vec::<Job<Value>>::new()).await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn each_is_told_of_when_it_ends() {
    let server = Jobs { tick_at: 0, work: 0, other: 0 }.server();
    let client = server.client();
    let jobs = three_of_different_length(&client).await;
    let expected = [1, 2, 0].map(|i: usize| jobs[i].id().clone());
    let mut endings = wait_each(jobs);
    for id in expected {
        let (ended_id, result) = endings.next().await.unwrap();
        assert_eq!(ended_id, id);
        assert!(client.clock().monotonic() - ended(&result.unwrap()) < ms(500), "told late");
    }
    assert!(endings.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn progress_tells_of_every_look_and_costs_none() {
    let server = Jobs { tick_at: 0, work: 0, other: 20_000 }.server();
    let client = server.client();
    let job = send(&client, "deployVirtualMachine").await;
    let mut progress = job.progress();
    let mut seen = Vec::new();
    let result = loop {
        match progress.next().await.unwrap() {
            Progress::Pending { elapsed } => seen.push(elapsed),
            Progress::Ended(result) => break result.unwrap(),
        }
    };
    assert!(progress.next().await.is_none());
    assert!(seen.is_sorted() && seen.len() > 5 && *seen.last().unwrap() < ms(20_000), "{seen:?}");
    assert_eq!(seen.len() as u64 + 1, client.stats().result_reads, "a look that nobody was told of");
    assert!(client.clock().monotonic() - ended(&result) < ms(900));
    let error = client.job::<Value>(JobId::random()).progress().next().await;
    assert!(matches!(error, Some(Progress::Ended(Err(error))) if error.is_not_found()));
}
