//! Logging in with a password, against a scripted server in virtual time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use crate::backend::Sent;
use crate::scripted_server::{Answer, COOKIES, Form, ScriptedServer};
use crate::{Client, Credentials, ErrorKind, Submission};

const PASSWORD: &str = "planted-password";
const REFUSED: &str = "unable to verify user credentials";

/// A server with sessions, each of which lasts for so many calls.
fn server(calls_per_session: usize) -> Arc<ScriptedServer> {
    let (mut logins, mut left) = (0, 0);
    ScriptedServer::new(move |form, _| {
        assert!(!form.contains_key("signature") && !form.contains_key("apikey"), "{form:?}");
        match form["command"].as_str() {
            "login" => {
                if (form["username"].as_str(), form["password"].as_str(), form.get("domain").map(String::as_str))
                    != ("nora", PASSWORD, Some("/acme"))
                {
                    return Answer::error(
                        531,
                        "Failed to authenticate user nora in domain /acme; please provide valid credentials",
                    );
                }
                (logins, left) = (logins + 1, calls_per_session);
                let cookies = vec![
                    format!("JSESSIONID=planted-cookie-{logins};Path=/client;Secure;HttpOnly"),
                    format!("sessionkey=planted-key-{logins};HttpOnly;SameSite=Lax"),
                ];
                Answer::Cookies(
                    cookies,
                    json!({"sessionkey": format!("planted-key-{logins}"), "timeout": 1800, "is2faenabled": "false"}),
                )
            }
            command => {
                let cookies = format!("JSESSIONID=planted-cookie-{logins}; sessionkey=planted-key-{logins}");
                let mine = form.get(COOKIES) == Some(&cookies) && form["sessionkey"] == format!("planted-key-{logins}");
                if !mine || left == 0 {
                    return Answer::error(401, REFUSED);
                }
                left -= 1;
                match command {
                    "logout" => {
                        left = 0;
                        Answer::ok(json!({"description": "success"}))
                    }
                    "stopVirtualMachine" => Answer::ok(json!({"jobid": form["customjobid"]})),
                    _ => Answer::ok(json!({"count": 1, "zone": [{"id": "z1"}]})),
                }
            }
        }
    })
}

fn client_with(server: &Arc<ScriptedServer>, password: &str) -> Client {
    server.builder().credentials(Credentials::password("nora", password).in_domain("/acme")).build().unwrap()
}

fn client(server: &Arc<ScriptedServer>) -> Client {
    client_with(server, PASSWORD)
}

async fn read(client: &Client) -> crate::Result<Value> {
    client.raw("listZones").send().await
}

#[tokio::test(start_paused = true)]
async fn one_login_serves_all_calls() {
    let server = server(usize::MAX);
    let client = client(&server);
    let reads = (0..20).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { read(&client).await })
    });
    for read in reads.collect::<Vec<_>>() {
        read.await.unwrap().unwrap();
    }
    client.raw("stopVirtualMachine").send_job::<Value>().await.unwrap();
    let stats = client.stats();
    assert_eq!((stats.logins, stats.reads, stats.changes, stats.probes), (1, 20, 1, 0), "{stats:?}");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_ended_is_begun_anew_for_reads_and_changes() {
    let server = server(1);
    let client = client(&server);
    for _ in 0..3 {
        read(&client).await.unwrap();
    }
    assert_eq!((client.stats().logins, client.stats().reads), (3, 5));
    let id = "6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab";
    let submission = client.raw("stopVirtualMachine").job_id(id).submit::<Value>().await;
    let Submission::Accepted(job) = submission else { panic!("{submission:?}") };
    assert_eq!(job.id().as_str(), id);
    let sent: Vec<Form> = server.requests().into_iter().map(|(_, form)| form).collect();
    let stops: Vec<&Form> = sent.iter().filter(|form| form["command"] == "stopVirtualMachine").collect();
    assert_eq!(stops.len(), 2, "refused once, accepted once");
    assert!(stops.iter().all(|stop| stop["customjobid"] == id));
}

#[tokio::test(start_paused = true)]
async fn a_session_that_is_never_accepted_is_not_tried_for_ever() {
    let server = server(0);
    let client = client(&server);
    let error = read(&client).await.unwrap_err();
    assert!(error.is_auth() && error.command() == Some("listZones"), "{error:?}");
    assert_eq!(client.stats().logins, 2);
    let submission = client.raw("stopVirtualMachine").submit::<Value>().await;
    assert!(matches!(submission, Submission::Refused(_)), "{submission:?}");
    assert!(client.stats().logins <= 4);
}

#[tokio::test(start_paused = true)]
async fn a_wrong_password_is_tried_once_and_nothing_else_is_sent() {
    let server = server(9);
    let client = client_with(&server, "planted-wrong");
    let error = read(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.command()), (ErrorKind::Auth, Some("login")), "{error:?}");
    assert!(error.to_string().contains("does not accept this user, password and domain"), "{error}");
    assert_eq!(client.stats().logins, 1);
    let submission = client.raw("stopVirtualMachine").submit::<Value>().await;
    let Submission::Refused(error) = submission else { panic!("{submission:?}") };
    assert!(!error.may_have_happened());
    assert_eq!((client.stats().logins, server.requests().len()), (1, 1), "refused a moment ago");
    tokio::time::sleep(Duration::from_secs(31)).await;
    assert!(read(&client).await.unwrap_err().is_auth());
    assert_eq!((client.stats().logins, server.requests().len()), (2, 2));
}

/// CloudStack disables a user after a few wrong passwords.
#[tokio::test(start_paused = true)]
async fn many_calls_with_a_wrong_password_are_one_login() {
    let server = server(9);
    let client = client_with(&server, "planted-wrong");
    for refused in futures_util::future::join_all((0..20).map(|_| read(&client))).await {
        assert!(refused.unwrap_err().is_auth());
    }
    assert_eq!(client.stats().logins, 1);
}

#[tokio::test(start_paused = true)]
async fn a_change_whose_login_got_lost_was_surely_not_sent() {
    let server = ScriptedServer::new(|_, _| Answer::Fail(Sent::Maybe));
    let client = client(&server);
    let submission = client.raw("stopVirtualMachine").submit::<Value>().await;
    let Submission::Refused(error) = submission else { panic!("{submission:?}") };
    assert!(!error.may_have_happened(), "{error:?}");
    assert!(server.requests().iter().all(|(_, form)| form["command"] == "login"));
}

#[tokio::test(start_paused = true)]
async fn a_second_factor_is_told_at_the_login_and_later() {
    let first = ScriptedServer::new(|_, _| {
        Answer::Cookies(
            vec!["JSESSIONID=a".into()],
            json!({"sessionkey": "k", "is2faenabled": "true", "is2faverified": "false"}),
        )
    });
    let error = read(&client(&first)).await.unwrap_err();
    assert!(error.is_auth() && error.to_string().contains("second factor"), "{error}");
    let later = ScriptedServer::new(|form, _| match form["command"].as_str() {
        "login" => Answer::Cookies(vec!["JSESSIONID=a".into()], json!({"sessionkey": "k"})),
        _ => Answer::error(511, "Two factor authentication is mandatory"),
    });
    let error = read(&client(&later)).await.unwrap_err();
    assert!(error.is_auth() && error.to_string().contains("second factor"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_logout_ends_the_session_and_the_next_call_begins_another() {
    let server = server(usize::MAX);
    let client = client(&server);
    client.logout().await.unwrap();
    assert!(server.requests().is_empty(), "there was nothing to end");
    read(&client).await.unwrap();
    client.logout().await.unwrap();
    assert_eq!(server.times("logout").len(), 1);
    read(&client).await.unwrap();
    assert_eq!(client.stats().logins, 2);
}

#[tokio::test(start_paused = true)]
async fn what_needs_an_expiry_is_refused() {
    let server = server(usize::MAX);
    let client = client(&server);
    let now = client.clock().now();
    assert_eq!(client.fresh_expiry().await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert_eq!(client.expiry_has_passed(now).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    let submission = client.raw("stopVirtualMachine").expires_at(now).submit::<Value>().await;
    let Submission::Refused(error) = submission else { panic!("{submission:?}") };
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(server.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn claim_13_no_password_session_key_or_cookie_is_printed() {
    let calls = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&calls);
    let server = ScriptedServer::new(move |form, _| match form["command"].as_str() {
        "login" => Answer::Cookies(vec!["JSESSIONID=planted-cookie".into()], json!({"sessionkey": "planted-key"})),
        _ => {
            let all = format!("{PASSWORD} {} {}", form["sessionkey"], form[COOKIES]);
            match seen.fetch_add(1, Ordering::Relaxed) % 3 {
                0 => Answer::error(431, &all),
                1 => Answer::Text(502, all),
                _ => Answer::Text(200, all),
            }
        }
    });
    let client = server
        .builder()
        .credentials(Credentials::password("nora", PASSWORD))
        .retry(crate::RetryPolicy::never())
        .build()
        .unwrap();
    for _ in 0..6 {
        let error = read(&client).await.unwrap_err();
        let printed = format!("{error} {error:?} {client:?}");
        assert!(!printed.contains("planted"), "{printed}");
    }
    assert_eq!(calls.load(Ordering::Relaxed), 6);
}
