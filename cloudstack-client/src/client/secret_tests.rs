//! What a server, a job or a transport repeats of what was sent in secret is in nothing that can be printed.

use std::error::Error as _;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::tests::Log;
use crate::backend::{HttpReply, HttpRequest, Sent, Transport, TransportError};
use crate::scripted_server::{Answer, COOKIES, Form, KEY, SECRET, ScriptedServer};
use crate::{Client, Credentials, Error, Job, RetryPolicy};

/// All that can be seen of an error.
fn printed(error: &Error) -> String {
    let mut printed = format!("{error} {error:?} {:?} {:?}", error.error_text(), error.uuids());
    let mut source = error.source();
    while let Some(cause) = source {
        printed += &format!(" {cause} {cause:?}");
        source = cause.source();
    }
    printed
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// A refusal that repeats all that was sent, in words, in percent and among the ids, and the form it came in.
fn echo(form: &Form) -> Answer {
    let said: Vec<String> = form
        .iter()
        .map(|(name, value)| format!("due to invalid value {value} for parameter {name}, {}", encoded(value)))
        .collect();
    let sent = crate::auth::encode_form(form.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let ids: Vec<Value> = form.values().flat_map(|value| [json!({"uuid": value}), json!(encoded(value))]).collect();
    let secret = if form.contains_key("signature") { SECRET } else { "not known" };
    let text = format!("{} secret {secret}, form {sent}", said.join("; "));
    Answer::Json(431, json!({"response": {"uuidList": ids, "errorcode": 431, "cserrorcode": 4350, "errortext": text}}))
}

/// A client whose every call is refused like that, and the signatures that it sent.
fn refused() -> (Client, Arc<Mutex<Vec<String>>>) {
    let signatures = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&signatures);
    let server = ScriptedServer::new(move |form, _| {
        seen.lock().unwrap().push(form["signature"].clone());
        echo(form)
    });
    (server.client(), signatures)
}

#[tokio::test(start_paused = true)]
async fn claim_13_a_refusal_repeats_no_secret_of_its_request() {
    let (client, signatures) = refused();
    for (command, params) in [
        ("createUser", &[("password", "hunter2/planted+1"), ("username", "nora")][..]),
        ("updateUser", &[("currentpassword", "planted1"), ("password", "planted12 rest"), ("username", "nora")]),
        ("updateUser", &[("usersecretkey", "planted-a"), ("userapikey", "planted-b"), ("username", "nora")]),
        (
            "deployVirtualMachine",
            &[
                ("userdata", "cGxhbnRlZA=planted="),
                ("userdatadetails[0].hostname", "planted-variable"),
                ("details[0].rootPassword", "planted*root"),
                ("details[1].key", "Encrypted.Password"),
                ("details[1].value", "planted-pair"),
                ("name", "nora"),
            ],
        ),
        ("uploadSslCert", &[("privatekey", "-----BEGIN\nplanted\n-----END"), ("name", "nora")]),
        ("createVpnCustomerGateway", &[("ipsecpsk", "planted-psk"), ("name", "nora")]),
        ("createStoragePool", &[("url", "rbd://admin:planted/x==@10.0.0.1/pool"), ("name", "nora")]),
        ("addImageStore", &[("url", "cifs://10.0.0.1/share?user=u&password=planted"), ("name", "nora")]),
        ("addSwift", &[("key", "planted-swift"), ("username", "nora")]),
        ("registerCniConfiguration", &[("cniconfig", "planted-cni"), ("name", "nora")]),
    ] {
        let call = params.iter().fold(client.raw(command), |call, (name, value)| call.param(*name, *value));
        let error = call.send().await.unwrap_err();
        let printed = printed(&error);
        assert!(!printed.contains("planted") && !printed.contains(" rest"), "{printed}");
        assert!(printed.contains("value nora for parameter") && printed.contains("[redacted]"), "{printed}");
        let signature = signatures.lock().unwrap().pop().unwrap();
        assert!(!printed.contains(&signature) && !printed.contains(&encoded(&signature)), "{printed}");
    }
}

/// What is no secret stays, and a short secret leaves the words around it whole.
#[tokio::test(start_paused = true)]
async fn claim_13_an_error_stays_readable() {
    let (client, _) = refused();
    let call =
        client.raw("createUser").param("password", "in").param("passwordenabled", "true").param("userdata", "true");
    let error = call.send().await.unwrap_err();
    let text = error.error_text().unwrap();
    assert!(text.contains("due to invalid value [redacted] for parameter password,"), "{text}");
    assert!(text.contains("due to invalid value true for parameter userdata"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn claim_13_a_failed_job_repeats_no_secret_wherever_it_came_from() {
    let server = ScriptedServer::new(|form, _| match form["command"].as_str() {
        "queryAsyncJobResult" => {
            let text =
                format!("bad {KEY} {SECRET} {} planted+user/data {}", encoded(SECRET), encoded("planted+user/data"));
            let ids = json!([{"uuid": KEY}, encoded(KEY), "planted+user/data"]);
            let error = json!({"errorcode": 530, "errortext": text, "uuidList": ids});
            Answer::ok(json!({"jobid": form["jobid"], "jobstatus": 2, "jobresult": error}))
        }
        _ => Answer::ok(json!({"jobid": form["customjobid"]})),
    });
    let client = server.client();
    let deploy = client.raw("deployVirtualMachine").param("userdata", "planted+user/data");
    let job: Job<Value> = deploy.send_job().await.unwrap();
    let report = job.report().await.unwrap();
    let mut all = format!("{job:?} {report:?} {} {:?}", *report.result, report.status::<Value>().unwrap());
    all += &format!("{:?}", job.status().await.unwrap());
    all += &printed(&job.wait().await.unwrap_err());
    let mut progress = job.progress();
    while let Some(look) = progress.next().await {
        all += &format!("{look:?}");
    }
    assert!(!all.contains("planted"), "{all}");
    // Who has nothing but the id knows the client's own secrets.
    let error = Job::<Value>::from_id(&client, job.id().clone()).wait().await.unwrap_err();
    let all = printed(&error);
    assert!(all.contains("bad [redacted] [redacted]") && !all.contains(KEY) && !all.contains(SECRET), "{all}");
    assert_eq!(error.uuids(), ["[redacted]", "[redacted]", "planted+user/data"]);
}

#[tokio::test(start_paused = true)]
async fn claim_13_a_session_is_in_no_error() {
    let mut calls = 0;
    let server = ScriptedServer::new(move |form, _| {
        calls += 1;
        match (form["command"].as_str(), calls) {
            ("login", 1) => echo(form),
            ("login", _) => Answer::Cookies(
                vec!["JSESSIONID=planted-cookie;Path=/client".to_owned(), "sessionkey=planted/key=".to_owned()],
                json!({"sessionkey": "planted/key="}),
            ),
            _ => {
                let cookie = form[COOKIES].split([';', '=']).nth(1).unwrap();
                Answer::error(431, &format!("session {cookie} {} {}", form["sessionkey"], encoded(&form["sessionkey"])))
            }
        }
    });
    let credentials = Credentials::password("nora", "planted-password");
    let client = server.builder().credentials(credentials).retry(RetryPolicy::never()).build().unwrap();
    for expected in ["value nora for parameter username", "session [redacted] [redacted] [redacted]"] {
        let error = client.raw("listZones").send().await.unwrap_err();
        let printed = printed(&error);
        assert!(printed.contains(expected) && !printed.contains("planted"), "{printed}");
    }
}

/// A transport that tells all it was given.
#[derive(Debug)]
struct Talkative(Sent, bool);

#[async_trait]
impl Transport for Talkative {
    async fn send(&self, request: HttpRequest) -> Result<HttpReply, TransportError> {
        let error = TransportError::new(self.0, format!("broken: {}", String::from_utf8_lossy(&request.body)));
        Err(if self.1 { error.timed_out() } else { error })
    }
}

#[tokio::test(start_paused = true)]
async fn claim_13_a_broken_connection_repeats_no_secret() {
    let log = Log::default();
    let _logging = log.listen(tracing::Level::TRACE);
    for transport in [Talkative(Sent::No, false), Talkative(Sent::Maybe, false), Talkative(Sent::Maybe, true)] {
        let server = ScriptedServer::new(|_, _| Answer::Never);
        let client = server.builder().transport(Arc::new(transport)).retry(RetryPolicy::never()).build().unwrap();
        let call = client.raw("listZones").param("password", "planted/password");
        let printed = printed(&call.send().await.unwrap_err());
        assert!(printed.contains("signature=[redacted]") && !printed.contains("planted"), "{printed}");
    }
    let log = log.text();
    assert!(log.contains("signature=[redacted]") && !log.contains("planted"), "{log}");
}

#[test]
fn claim_13_an_endpoint_is_told_without_its_user() {
    for endpoint in [
        "admin:PLANTED/x#y@host/client/api",
        "admin:PLANTED?x@host/client/api",
        "admin:PLANTED%40host/client/api",
        "https://admin:PLANTED@host/client/api",
        "https://PLANTED@host/client/api",
        "https://PLANTED:@host",
        "https://admin:PLANTED@ho st/client/api",
        "ftp://admin:PLANTED@host/client/api",
    ] {
        let error = Client::builder().endpoint(endpoint).credentials(Credentials::new("a", "b")).build().unwrap_err();
        let printed = printed(&error);
        assert!(!printed.contains("PLANTED") && !printed.contains("admin"), "{endpoint}: {printed}");
    }
    let redirect = |location: &'static str| {
        let headers = [(http::header::LOCATION, http::HeaderValue::from_static(location))].into_iter().collect();
        HttpReply::new(http::StatusCode::FOUND, headers, "")
    };
    let (client, _) = refused();
    for location in [
        "https://admin:planted@host/client/;jsessionid=planted?x=planted",
        "//admin:planted@host/client/;jsessionid=planted",
    ] {
        let printed = printed(&client.0.judge(redirect(location)).unwrap_err());
        assert!(printed.contains("host/client/ ") || printed.contains("host/client/,"), "{printed}");
        assert!(!printed.contains("planted"), "{printed}");
    }
}

/// Nothing that a caller may print while calling.
#[tokio::test(start_paused = true)]
async fn claim_13_calls_print_names_and_no_values() {
    fn shown(what: &impl Debug) -> String {
        format!("{what:?} {what:#?}")
    }
    let (client, _) = refused();
    let call = client.raw("createUser").param("password", "planted");
    let all = format!("{} {}", shown(&call), shown(&client));
    assert!(all.contains("password") && !all.contains("planted"), "{all}");
}
