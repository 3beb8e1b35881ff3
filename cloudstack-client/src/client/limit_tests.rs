//! The limit of one call holds for all that has to be done before it, against scripted servers in virtual time.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::backend::{Clock, Sent};
use crate::scripted_server::{Answer, ScriptedServer};
use crate::{CallOptions, Client, Credentials, Error, ErrorKind, Submission};

const LIMIT: Duration = Duration::from_millis(300);

fn options() -> CallOptions {
    CallOptions { timeout: Some(LIMIT), request_timeout: Some(LIMIT), ..CallOptions::default() }
}

async fn stop(client: &Client) -> Submission<Value> {
    client.raw("stopVirtualMachine").with(options()).submit().await
}

fn refused(submission: Submission<Value>) -> Error {
    let Submission::Refused(error) = submission else { panic!("{submission:?}") };
    assert!(!error.may_have_happened(), "{error:?}");
    assert_eq!(error.command(), Some("stopVirtualMachine"));
    error
}

/// How long these took, in virtual time, with what they gave.
async fn timed<T>(server: &Arc<ScriptedServer>, work: impl Future<Output = T>) -> (T, Duration) {
    let began = server.clock.monotonic();
    let result = work.await;
    (result, server.clock.monotonic() - began)
}

#[tokio::test(start_paused = true)]
async fn claim_07_the_first_change_keeps_its_limit_where_the_clock_cannot_be_found_out() {
    let server = ScriptedServer::new(|_, _| Answer::Never);
    let client = server.builder().build().unwrap();
    let calls = (0..4).map(|_| stop(&client));
    let (submissions, took) = timed(&server, join_all(calls)).await;
    assert_eq!(took, LIMIT);
    for submission in submissions {
        assert_eq!(refused(submission).kind(), ErrorKind::Timeout);
    }
    assert!(server.times("stopVirtualMachine").is_empty());
}

#[tokio::test(start_paused = true)]
async fn claim_07_sending_safely_keeps_its_patience_where_the_clock_cannot_be_found_out() {
    let server = ScriptedServer::new(|_, _| Answer::Never);
    let client = server.builder().build().unwrap();
    let sending = client.raw("stopVirtualMachine").send_safely::<Value>(LIMIT);
    let (sent, took) = timed(&server, sending).await;
    assert_eq!((sent.unwrap_err().may_have_happened(), took), (false, LIMIT));
}

#[tokio::test(start_paused = true)]
async fn claim_07_a_read_that_is_refused_and_then_left_alone_keeps_its_limit() {
    let mut first = true;
    let server = ScriptedServer::new(move |_, _| match std::mem::take(&mut first) {
        true => Answer::error(401, "unable to verify user credentials"),
        false => Answer::Never,
    });
    let client = server.builder().build().unwrap();
    let (read, took) = timed(&server, client.raw("listZones").with(options()).send()).await;
    let error = read.unwrap_err();
    assert_eq!((error.kind(), error.command(), took), (ErrorKind::Timeout, Some("listZones"), LIMIT));
}

#[tokio::test(start_paused = true)]
async fn a_change_before_which_a_look_at_the_clock_went_wrong_was_surely_not_sent() {
    for answer in [Answer::Fail(Sent::Maybe), Answer::Text(502, "down".into()), Answer::Text(200, "<html>".into())] {
        let server = ScriptedServer::new(move |_, _| answer.clone());
        let client = server.builder().build().unwrap();
        let error = refused(client.raw("stopVirtualMachine").submit().await);
        assert_eq!(error.kind(), ErrorKind::NotSent, "{error:?}");
        assert!(error.to_string().contains("the server's clock cannot be found out: listCapabilities: "), "{error}");
        assert!(server.times("stopVirtualMachine").is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn claim_07_calls_that_wait_for_a_login_keep_their_limits() {
    let server = ScriptedServer::new(|_, _| Answer::Never);
    let client = server.builder().credentials(Credentials::password("nora", "planted")).build().unwrap();
    let (submissions, took) = timed(&server, join_all((0..4).map(|_| stop(&client)))).await;
    assert_eq!((took, client.stats().changes), (LIMIT, 0));
    for submission in submissions {
        let Submission::Refused(error) = submission else { panic!("{submission:?}") };
        assert_eq!((error.kind(), error.may_have_happened()), (ErrorKind::Timeout, false), "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_job_can_be_waited_for_without_end() {
    let mut looks = 0;
    let server = ScriptedServer::new(move |form, _| {
        looks += 1;
        let status = i32::from(looks > 3);
        Answer::ok(json!({"jobid": form["jobid"], "jobstatus": status, "jobresult": {"success": true}}))
    });
    let job = server.client().job::<Value>("6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab");
    assert!(matches!(job.wait_for(Duration::MAX).await, Ok(crate::Waited::Done(_))));
}
