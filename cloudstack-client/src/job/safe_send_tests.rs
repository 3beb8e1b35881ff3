//! Sending until the fate is known, over a network that loses and delays requests and replies.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::backend::{Clock, Sent, TokioClock};
use crate::scripted_server::{Answer, Form, ScriptedServer};
use crate::{Client, ErrorKind, Job, JobId, Result};

/// What the network does to one change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Network {
    Delivers,
    LosesRequest,
    LosesReply,
    /// The connection breaks, and the request arrives so many milliseconds later.
    Delays(u64),
    /// A proxy sends it twice and gives the second answer.
    Doubles,
}

/// A server that accepts a job id once, but makes the object of a create command before it looks at the id.
#[derive(Debug, Default)]
struct Cloud {
    /// When each job is written down.
    jobs: BTreeMap<String, Duration>,
    /// How many objects were made and how often a command was carried out, by job id.
    effects: BTreeMap<String, usize>,
    /// Requests that are still on their way.
    late: Vec<(Duration, Form)>,
    /// What happens to the next changes, and to all after the last of these nothing.
    faults: Vec<Network>,
    /// Milliseconds from making an object to writing its job down.
    slow: u64,
}

impl Cloud {
    fn arrives(&mut self, form: &Form, now: Duration, wall: Timestamp) -> Answer {
        if form["expires"].parse::<Timestamp>().unwrap() < wall {
            return Answer::error(401, "unable to verify user credentials and/or request signature");
        }
        let id = form["customjobid"].clone();
        let creates = form["command"] == "deployVirtualMachine";
        let taken = self.jobs.contains_key(&id);
        if creates || !taken {
            *self.effects.entry(id.clone()).or_default() += 1;
        }
        if taken {
            return Answer::error(431, "already exists so can't create/update with custom id");
        }
        let written = if creates { now + Duration::from_millis(self.slow) } else { now };
        self.jobs.insert(id.clone(), written);
        Answer::ok(json!({"jobid": id, "id": format!("object-of-{id}")}))
    }

    fn answer(&mut self, form: &Form, now: Duration, wall: Timestamp) -> Answer {
        let (due, late): (Vec<_>, Vec<_>) = self.late.drain(..).partition(|(at, _)| *at <= now);
        self.late = late;
        for (at, form) in due {
            // It arrived a while ago, by the clock of then.
            let then = wall - jiff::SignedDuration::try_from(now - at).unwrap();
            self.arrives(&form, at, then);
        }
        match form["command"].as_str() {
            "listCapabilities" => match form["expires"].parse::<Timestamp>().unwrap() < wall {
                true => Answer::error(401, "unable to verify user credentials and/or request signature"),
                false => Answer::ok(json!({"capability": {}})),
            },
            "queryAsyncJobResult" => match self.jobs.get(&form["jobid"]) {
                Some(written) if *written <= now => Answer::ok(
                    json!({"jobid": form["jobid"], "jobstatus": 1, "jobinstanceid": format!("object-of-{}", form["jobid"]),
                        "jobresult": {"success": true, "details": form["jobid"]}}),
                ),
                _ => Answer::error(
                    431,
                    "Invalid parameter jobid value=x due to incorrect long value format, or entity does not exist",
                ),
            },
            _ if self.faults.is_empty() => self.arrives(form, now, wall),
            _ => match self.faults.remove(0) {
                Network::Delivers => self.arrives(form, now, wall),
                Network::LosesRequest => Answer::Fail(Sent::Maybe),
                Network::LosesReply => {
                    self.arrives(form, now, wall);
                    Answer::Fail(Sent::ReplyLost)
                }
                Network::Delays(ms) => {
                    self.late.push((now + Duration::from_millis(ms), form.clone()));
                    Answer::Fail(Sent::Maybe)
                }
                Network::Doubles => {
                    self.arrives(form, now, wall);
                    self.arrives(form, now, wall)
                }
            },
        }
    }

    fn serve(self) -> (Arc<Mutex<Self>>, Arc<ScriptedServer>, Client) {
        let cloud = Arc::new(Mutex::new(self));
        let (shared, clock) = (Arc::clone(&cloud), TokioClock::new());
        let server = ScriptedServer::new(move |form, now| shared.lock().unwrap().answer(form, now, clock.now()));
        let client = server.client();
        (cloud, server, client)
    }
}

async fn send(client: &Client, command: &str, id: &JobId, patience: u64) -> Result<Job<Value>> {
    client.raw(command).job_id(id).send_safely(Duration::from_secs(patience)).await
}

/// SplitMix64.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn faults(seed: &mut u64) -> Vec<Network> {
    let how_many = next(seed) % 4;
    (0..how_many)
        .map(|_| match next(seed) % 5 {
            0 => Network::Delivers,
            1 => Network::LosesRequest,
            2 => Network::LosesReply,
            3 => Network::Delays(next(seed) % 59_000),
            _ => Network::Doubles,
        })
        .collect()
}

#[tokio::test(start_paused = true)]
async fn claim_03_a_thousand_calls_with_broken_connections_make_a_thousand_jobs() {
    let mut seed = 7;
    for i in 0..1000 {
        let faults = faults(&mut seed);
        let (cloud, _, client) = Cloud { faults: faults.clone(), ..Cloud::default() }.serve();
        let id = JobId::random();
        let job =
            send(&client, "detachVolume", &id, 300).await.unwrap_or_else(|error| panic!("{i}: {faults:?}: {error:?}"));
        let result = job.wait().await.unwrap();
        assert_eq!((job.id(), result["details"].as_str()), (&id, Some(id.as_str())), "{i}: {faults:?}");
        // Whatever is still on its way arrives, and is refused.
        tokio::time::sleep(Duration::from_secs(120)).await;
        job.report().await.unwrap();
        let cloud = cloud.lock().unwrap();
        assert_eq!((cloud.jobs.len(), &cloud.effects), (1, &BTreeMap::from([(id.to_string(), 1)])), "{i}: {faults:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn claim_03_commands_that_make_their_object_first_never_make_two() {
    let mut seed = 11;
    for i in 0..1000 {
        // A proxy that sends twice makes two objects whatever a client does.
        let faults: Vec<_> = faults(&mut seed).into_iter().filter(|fault| *fault != Network::Doubles).collect();
        let slow = next(&mut seed) % 9_000;
        let (cloud, _, client) = Cloud { faults: faults.clone(), slow, ..Cloud::default() }.serve();
        let id = JobId::random();
        let job = send(&client, "deployVirtualMachine", &id, 900)
            .await
            .unwrap_or_else(|error| panic!("{i}: {faults:?}: {error:?}"));
        assert_eq!(job.entity_id(), Some(format!("object-of-{id}").as_str()));
        tokio::time::sleep(Duration::from_secs(120)).await;
        job.report().await.unwrap();
        let cloud = cloud.lock().unwrap();
        assert_eq!(
            (cloud.jobs.len(), &cloud.effects),
            (1, &BTreeMap::from([(id.to_string(), 1)])),
            "{i}: {faults:?} {slow}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn claim_03_an_object_is_asked_for_long_before_it_is_made_again() {
    let (_, server, client) = Cloud { faults: vec![Network::LosesRequest], ..Cloud::default() }.serve();
    send(&client, "deployVirtualMachine", &JobId::random(), 300).await.unwrap();
    let (sent, asked) = (server.times("deployVirtualMachine"), server.times("queryAsyncJobResult"));
    assert_eq!((sent.len(), asked.len()), (2, 2));
    assert!(asked[0] - sent[0] < Duration::from_secs(1), "asked at once");
    assert!(
        sent[1] - sent[0] > Duration::from_secs(70),
        "{sent:?}: 60 s of validity and 10 s for the job to be written down"
    );
    assert!(asked[1] > sent[1] - Duration::from_secs(1), "asked right before sending again");
}

/// A command that is sent again after 100 ms unless it makes its object first.
#[tokio::test(start_paused = true)]
async fn claim_03_all_fifty_three_wait_and_so_does_what_nobody_knows() {
    assert_eq!(crate::api::CREATES_BEFORE_JOB.len(), 53);
    for command in crate::api::CREATES_BEFORE_JOB.iter().copied().chain(["createSomethingNew"]) {
        let (_, server, client) = Cloud { faults: vec![Network::LosesRequest], ..Cloud::default() }.serve();
        let error = send(&client, command, &JobId::random(), 60).await.unwrap_err();
        assert!(error.may_have_happened() && error.job_id().is_some(), "{command}: {error:?}");
        assert_eq!(server.times(command).len(), 1, "{command} was sent again");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_counts_only_when_nothing_else_can_be_accepted() {
    // The first request is late; the second is refused for a reason that has passed when the first arrives.
    let mut asked = 0;
    let clock = TokioClock::new();
    let mut accepted = None;
    let server = ScriptedServer::new(move |form, now| match form["command"].as_str() {
        "listCapabilities" if form["expires"].parse::<Timestamp>().unwrap() < clock.now() => Answer::error(401, "no"),
        "listCapabilities" => Answer::ok(json!({"capability": {}})),
        "queryAsyncJobResult" if accepted.is_some_and(|at| at <= now) => {
            Answer::ok(json!({"jobid": form["jobid"], "jobstatus": 0}))
        }
        "queryAsyncJobResult" => Answer::error(431, "entity does not exist"),
        _ => {
            asked += 1;
            if asked == 1 {
                accepted = Some(now + Duration::from_secs(40));
                return Answer::Fail(Sent::Maybe);
            }
            Answer::error(431, "The volume is in the wrong state")
        }
    });
    let client = server.client();
    let job = send(&client, "detachVolume", &JobId::random(), 300).await.unwrap();
    assert!(job.report().await.unwrap().is_pending());
    assert_eq!(server.times("detachVolume").len(), 2);
}

#[tokio::test(start_paused = true)]
async fn refusals_are_told_at_once_and_passing_ones_are_waited_out() {
    let refusing = ScriptedServer::new(|form, _| match form["command"].as_str() {
        "queryAsyncJobResult" => Answer::error(431, "entity does not exist"),
        _ => Answer::error(531, "no permission"),
    });
    let error = send(&refusing.client(), "detachVolume", &JobId::random(), 300).await.unwrap_err();
    assert_eq!((error.error_code(), error.may_have_happened()), (Some(531), false));
    assert_eq!(refusing.times("detachVolume").len(), 1);

    let mut tries = 0;
    let busy = ScriptedServer::new(move |form, _| match form["command"].as_str() {
        "queryAsyncJobResult" => Answer::error(431, "entity does not exist"),
        _ => {
            tries += 1;
            match tries {
                1 => Answer::Fail(Sent::No),
                2 => Answer::error(429, "please retry after [1913] ms."),
                3 => Answer::error(503, "Maintenance or Shutdown has been initiated"),
                _ => Answer::ok(json!({"jobid": form["customjobid"]})),
            }
        }
    });
    send(&busy.client(), "detachVolume", &JobId::random(), 300).await.unwrap();
    let sent = busy.times("detachVolume");
    assert!(sent.len() == 4 && sent[2] - sent[1] >= Duration::from_millis(1913), "{sent:?}");
}

#[tokio::test(start_paused = true)]
async fn patience_ends_without_a_guess() {
    let silent = ScriptedServer::new(|_, _| Answer::Never);
    let client = silent.client();
    let (id, began) = (JobId::random(), client.clock().monotonic());
    let error = send(&client, "detachVolume", &id, 45).await.unwrap_err();
    let took = client.clock().monotonic() - began;
    assert!(error.may_have_happened() && error.job_id() == Some(&id), "{error:?}");
    assert!(took <= Duration::from_millis(45_050), "{took:?}");

    let gone = ScriptedServer::new(|_, _| Answer::Fail(Sent::No));
    let error = send(&gone.client(), "detachVolume", &id, 45).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_happened()), (ErrorKind::NotSent, false), "{error:?}");
}
