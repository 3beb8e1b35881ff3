//! Signing, clocks, retries and errors against a scripted server in virtual time.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::backend::{Clock, Sent, TokioClock};
use crate::scripted_server::{Answer, Form, KEY, SECRET, ScriptedServer};
use crate::{Client, Error, ErrorKind, RetryPolicy, Submission};

const REFUSED: &str = "unable to verify user credentials and/or request signature";

/// CloudStack's checks of expiry and key, with a clock that is `ahead` seconds ahead of the client's.
struct Gate {
    ahead: i64,
    enforce: bool,
    key_ok: bool,
}

impl Gate {
    fn judge(&self, form: &Form, now: Timestamp) -> Option<Answer> {
        let server = now + SignedDuration::from_secs(self.ahead);
        let refused = Some(Answer::error(401, REFUSED));
        match form.get("signatureversion").map(String::as_str) {
            Some("3") => {
                let expires: Timestamp = form["expires"].parse().unwrap();
                if expires < server || self.enforce && expires > server + SignedDuration::from_mins(15) {
                    return refused;
                }
                if form["command"].starts_with("stop") {
                    let ahead = expires.duration_since(server).as_secs();
                    assert!((0..=120).contains(&ahead), "a change stays valid for {ahead} s");
                }
            }
            _ if self.enforce => return refused,
            _ => {}
        }
        if self.key_ok { None } else { refused }
    }

    fn server(self) -> std::sync::Arc<ScriptedServer> {
        let clock = TokioClock::new();
        ScriptedServer::new(move |form, _| {
            if let Some(refused) = self.judge(form, clock.now()) {
                return refused;
            }
            match form["command"].as_str() {
                "stopVirtualMachine" => Answer::ok(json!({"jobid": form["customjobid"]})),
                _ => Answer::ok(json!({"count": 1, "zone": [{"id": "z1"}]})),
            }
        })
    }
}

async fn read(client: &Client) -> Result<Value, Error> {
    client.raw("listZones").send().await
}

#[tokio::test(start_paused = true)]
async fn claim_02_works_with_clocks_ten_minutes_apart_whether_or_not_expiry_is_enforced() {
    for enforce in [false, true] {
        for ahead in [-600, -300, -90, -20, 0, 20, 45, 90, 300, 600] {
            let client = Gate { ahead, enforce, key_ok: true }.server().builder().build().unwrap();
            read(&client).await.unwrap_or_else(|error| panic!("{ahead} s, enforced: {enforce}: {error:?}"));
            let read_probes = client.stats().probes;
            assert!(read_probes <= 6, "{ahead} s: {read_probes} probes");
            let job = client.raw("stopVirtualMachine").send_job::<Value>().await;
            job.unwrap_or_else(|error| panic!("{ahead} s, enforced: {enforce}: {error:?}"));
            let probes = client.stats().probes;
            assert!(probes <= 8, "{ahead} s: {probes} probes");
            let known = client.server_time().duration_since(client.clock().now()).as_secs();
            assert!((known - ahead).abs() <= 40, "the server is {ahead} s ahead and was taken for {known} s");
            read(&client).await.unwrap();
            assert_eq!(client.stats().probes, probes, "{ahead} s: probed again");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn claim_02_a_change_comes_first_on_a_fresh_client() {
    for enforce in [false, true] {
        for ahead in [-600, 0, 600] {
            let client = Gate { ahead, enforce, key_ok: true }.server().builder().build().unwrap();
            client.raw("stopVirtualMachine").send_job::<Value>().await.unwrap();
            assert_eq!(client.stats().changes, 1, "a change was sent twice");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_wrong_key_is_named_after_six_probes_at_most() {
    for enforce in [false, true] {
        let client = Gate { ahead: 3, enforce, key_ok: false }.server().builder().build().unwrap();
        let error = read(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert!(error.is_auth() && error.to_string().contains("does not accept these keys"), "{error}");
        assert!(client.stats().probes <= 6, "{:?}", client.stats());
        let error = client.raw("stopVirtualMachine").send_job::<Value>().await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_happened(), client.stats().changes), (ErrorKind::Auth, false, 0));
    }
}

#[tokio::test(start_paused = true)]
async fn asks_the_server_whether_an_expiry_has_passed() {
    let client = Gate { ahead: 30, enforce: true, key_ok: true }.server().builder().build().unwrap();
    let expires = client.fresh_expiry().await.unwrap();
    assert!(!client.expiry_has_passed(expires).await.unwrap());
    tokio::time::sleep(Duration::from_secs(100)).await;
    assert!(client.expiry_has_passed(expires).await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn an_expiry_too_far_ahead_is_not_sent() {
    let server = Gate { ahead: 0, enforce: false, key_ok: true }.server();
    let client = server.builder().build().unwrap();
    let expires = client.fresh_expiry().await.unwrap() + SignedDuration::from_secs(300);
    let error = client.raw("stopVirtualMachine").expires_at(expires).send_job::<Value>().await.unwrap_err();
    assert_eq!((error.kind(), client.stats().changes), (ErrorKind::InvalidRequest, 0));
}

#[tokio::test(start_paused = true)]
async fn reads_are_repeated_and_changes_are_not() {
    for (broken, kind) in [
        (Answer::Fail(Sent::Maybe), ErrorKind::ReplyLost),
        (Answer::Fail(Sent::ReplyLost), ErrorKind::ReplyLost),
        (Answer::Text(502, "<html>".into()), ErrorKind::Http),
        (Answer::Text(200, String::new()), ErrorKind::Malformed),
        (Answer::Text(200, "{".into()), ErrorKind::Malformed),
        (Answer::Never, ErrorKind::Timeout),
    ] {
        let server = ScriptedServer::new(move |_, _| broken.clone());
        let client = server.client();
        assert_eq!(read(&client).await.unwrap_err().kind(), kind);
        let decode_failed = matches!(kind, ErrorKind::Malformed);
        assert!(client.stats().reads > 1 || decode_failed, "{kind}");
        let submission =
            client.raw("stopVirtualMachine").job_id("6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab").submit::<Value>().await;
        let Submission::Unknown(job, error) = submission else { panic!("{kind}: {submission:?}") };
        assert_eq!(job.id().as_str(), "6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab");
        assert_eq!((error.kind(), error.may_have_happened(), client.stats().changes), (kind, true, 1));
        assert_eq!(error.job_id(), Some(job.id()));
    }
}

#[tokio::test(start_paused = true)]
async fn definite_answers_are_refusals() {
    for (answer, kind) in [
        (Answer::error(431, "no"), ErrorKind::Api),
        (Answer::error(530, "Entity already exists "), ErrorKind::Api),
        (Answer::error(503, "Maintenance or Shutdown has been initiated"), ErrorKind::Api),
        (Answer::error(429, "please retry after [5] ms."), ErrorKind::Throttled),
        (Answer::Fail(Sent::No), ErrorKind::NotSent),
    ] {
        let client = ScriptedServer::new(move |_, _| answer.clone()).client();
        let submission = client.raw("stopVirtualMachine").submit::<Value>().await;
        let Submission::Refused(error) = submission else { panic!("{submission:?}") };
        assert_eq!((error.kind(), error.may_have_happened(), client.stats().changes), (kind, false, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn claim_07_a_deadline_is_kept() {
    let client = ScriptedServer::new(|_, _| Answer::Never).client();
    let started = client.clock().monotonic();
    let options = crate::CallOptions { timeout: Some(Duration::from_secs(40)), ..Default::default() };
    let error = client.raw("listZones").with(options).send().await.unwrap_err();
    let took = client.clock().monotonic() - started;
    assert!(error.is_timeout() && took <= Duration::from_millis(40_050), "{took:?}");
}

/// Collects log lines.
#[derive(Clone, Default)]
pub(super) struct Log(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Collects what is logged from here on, until what is given is dropped.
    pub(super) fn listen(&self, level: tracing::Level) -> tracing::subscriber::DefaultGuard {
        /// While there is one listener only, whatever another thread logs first is switched off for all threads.
        static SECOND: std::sync::LazyLock<tracing::Dispatch> = std::sync::LazyLock::new(|| {
            tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(std::io::sink).finish().into()
        });
        std::sync::LazyLock::force(&SECOND);
        let writer = self.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(level).with_writer(move || writer.clone()).finish();
        tracing::subscriber::set_default(subscriber)
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// No error, Debug, Display or log line ever shows a key, a secret or a signature.
#[tokio::test(start_paused = true)]
async fn claim_13_nothing_printed_holds_a_secret() {
    let log = Log::default();
    let _logging = log.listen(tracing::Level::TRACE);
    let echo = |form: &Form| format!("bad key {KEY} secret {SECRET}, signature {}", form["signature"]);
    let signatures = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let signed = std::sync::Arc::clone(&signatures);
    let all = move |form: &Form| {
        signed.lock().unwrap().push(form["signature"].clone());
        let values = form.values().map(|value| {
            format!("{value} {}", percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC))
        });
        format!("{SECRET} {}", values.collect::<Vec<_>>().join(" "))
    };
    let mut case = 0;
    let server = ScriptedServer::new(move |form, _| {
        case += 1;
        match case % 8 {
            0 => Answer::Fail(Sent::No),
            1 => Answer::Fail(Sent::Maybe),
            2 => Answer::error(401, REFUSED),
            3 => Answer::error(431, &all(form)),
            4 => Answer::Text(500, echo(form)),
            5 => Answer::Text(200, echo(form)),
            6 => Answer::Text(302, echo(form)),
            _ => Answer::Text(200, String::new()),
        }
    });
    let client = server.builder().retry(RetryPolicy::never()).build().unwrap();
    let mut all_printed = String::new();
    for i in 0..64 {
        let call = client.raw("listZones").param("password", "planted-password");
        let mut printed = format!("{call:?} {client:?}");
        let error = if i % 2 == 0 {
            call.send().await.unwrap_err()
        } else {
            client
                .raw("stopVirtualMachine")
                .param("userdata", "planted-userdata")
                .param("details[0].key", "rootPassword")
                .param("details[0].value", "planted-detail")
                .send_job::<Value>()
                .await
                .unwrap_err()
        };
        let mut source: Option<&dyn std::error::Error> = Some(&error);
        while let Some(cause) = source {
            printed += &format!("{cause} {cause:?}");
            source = cause.source();
        }
        assert!(!printed.contains("planted"), "{printed}");
        all_printed += &printed;
    }
    let log = log.text();
    assert!(log.contains("stopVirtualMachine") && !log.contains("planted"), "{log}");
    let signatures = signatures.lock().unwrap();
    assert!(
        !signatures.is_empty()
            && signatures.iter().all(|signature| !log.contains(signature) && !all_printed.contains(signature))
    );
}

/// What the server says of a failed job is printed too.
#[tokio::test(start_paused = true)]
async fn claim_13_a_failed_job_prints_no_secret() {
    let server = ScriptedServer::new(|form, _| match form["command"].as_str() {
        "deployVirtualMachine" => Answer::ok(json!({"jobid": form["customjobid"]})),
        _ => Answer::ok(json!({"jobid": form["jobid"], "jobstatus": 2, "jobresult":
            {"errorcode": 530, "errortext": format!("{KEY} {SECRET} planted%2Duserdata planted-root bad template")}})),
    });
    let client = server.client();
    let deploy = client
        .raw("deployVirtualMachine")
        .param("userdata", "planted-userdata")
        .param("details[0].rootPassword", "planted-root");
    let job = deploy.send_job::<Value>().await.unwrap();
    let mut printed = format!("{job:?} {:?} {:?}", job.report().await.unwrap(), job.status().await.unwrap());
    let error = job.wait().await.unwrap_err();
    printed += &format!("{error} {error:?}");
    assert!(error.to_string().contains("bad template") && !printed.contains("planted"), "{printed}");
}

/// They make something, whatever their names say and in whatever case those are written.
#[tokio::test(start_paused = true)]
async fn a_command_that_changes_something_is_sent_once_whatever_its_name() {
    let changes = [
        "getUploadParamsForVolume",
        "getuploadparamsfortemplate",
        "getUploadParamsForIso",
        "getUploadParamsForKubernetesSupportedVersion",
        "listAndSwitchSamlAccount",
        "verifyOAuthCodeAndGetUser",
        "getDiagnosticsData",
        "getHypervisorGuestOsNames",
        "restoreEverything",
    ];
    for command in changes {
        let server = ScriptedServer::new(|_, _| Answer::Fail(Sent::Maybe));
        let error = server.client().raw(command).send().await.unwrap_err();
        assert!(error.may_have_happened(), "{command}: {error:?}");
        assert_eq!(server.requests().len(), 1, "{command}");
    }
    for command in ["getDiagnosticsData", "getHypervisorGuestOsNames", "getSomethingNew", "listSomethingNew"] {
        let server = ScriptedServer::new(|_, _| Answer::Fail(Sent::Maybe));
        let submission = server.client().raw(command).submit::<Value>().await;
        assert!(matches!(submission, Submission::Unknown(..)), "{command}: {submission:?}");
        assert_eq!(server.requests().len(), 1, "{command}");
    }
    for command in
        ["listZones", "queryAsyncJobResult", "getUser", "isAccountAllowedToCreateOfferingsWithTags", "listSomethingNew"]
    {
        let server = ScriptedServer::new(|_, _| Answer::Fail(Sent::Maybe));
        let error = server.client().raw(command).send().await.unwrap_err();
        assert!(!error.may_have_happened() && server.requests().len() > 1, "{command}: {error:?}");
    }
}
