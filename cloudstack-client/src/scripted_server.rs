//! A server for tests: answers by a script, in virtual time, and remembers what it was asked.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use crate::Credentials;
use crate::backend::{Clock, HttpReply, HttpRequest, Sent, TokioClock, Transport, TransportError};
use crate::client::{Client, ClientBuilder};

pub(crate) const SECRET: &str = "planted-secret-key";
pub(crate) const KEY: &str = "planted-api-key";

/// The name under which a form shows the cookies that came with it.
pub(crate) const COOKIES: &str = "(cookies)";

pub(crate) type Form = BTreeMap<String, String>;

/// What the server answers to one request.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    Json(u16, Value),
    Text(u16, String),
    /// A text in gzip.
    Packed(String),
    /// An object with cookies to keep.
    Cookies(Vec<String>, Value),
    Fail(Sent),
    Never,
}

impl Answer {
    pub(crate) fn ok(inner: Value) -> Self {
        Self::Json(200, json!({ "response": inner }))
    }

    pub(crate) fn error(code: u16, text: &str) -> Self {
        Self::Json(
            code,
            json!({"response": {"uuidList": [], "errorcode": code, "cserrorcode": 9999, "errortext": text}}),
        )
    }
}

type Script = Box<dyn FnMut(&Form, Duration) -> Answer + Send>;

pub(crate) struct ScriptedServer {
    script: Mutex<Script>,
    pub(crate) clock: TokioClock,
    latency: Duration,
    seen: Mutex<Vec<(Duration, Form)>>,
}

impl std::fmt::Debug for ScriptedServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ScriptedServer")
    }
}

impl ScriptedServer {
    pub(crate) fn new(script: impl FnMut(&Form, Duration) -> Answer + Send + 'static) -> Arc<Self> {
        let (clock, latency) = (TokioClock::new(), Duration::from_millis(4));
        Arc::new(Self { script: Mutex::new(Box::new(script)), clock, latency, seen: Mutex::default() })
    }

    /// A builder of clients of this server.
    pub(crate) fn builder(self: &Arc<Self>) -> ClientBuilder {
        Client::builder()
            .endpoint("http://127.0.0.1/client/api")
            .credentials(Credentials::new(KEY, SECRET))
            .transport(Arc::clone(self) as Arc<dyn Transport>)
            .clock(Arc::new(self.clock.clone()))
            .seed(1)
    }

    /// A client that trusts its own clock, so that no probes are mixed into what is counted.
    pub(crate) fn client(self: &Arc<Self>) -> Client {
        let expiry = crate::ExpiryPolicy { verify_clock: false, ..Default::default() };
        self.builder().expiry(expiry).build().unwrap()
    }

    /// When the command came, each time.
    pub(crate) fn times(&self, command: &str) -> Vec<Duration> {
        self.requests().into_iter().filter(|(_, form)| form["command"] == command).map(|(at, _)| at).collect()
    }

    pub(crate) fn requests(&self) -> Vec<(Duration, Form)> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

#[async_trait]
impl Transport for ScriptedServer {
    async fn send(&self, request: HttpRequest) -> Result<HttpReply, TransportError> {
        let half = self.latency / 2;
        self.clock.sleep_until(self.clock.monotonic() + half).await;
        let mut form = parse(&request.body);
        if let Some(cookies) = request.headers.get(http::header::COOKIE) {
            form.insert(COOKIES.to_owned(), cookies.to_str().unwrap().to_owned());
        }
        let now = self.clock.monotonic();
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push((now, form.clone()));
        let answer = self.script.lock().unwrap_or_else(PoisonError::into_inner)(&form, now);
        let mut headers = HeaderMap::new();
        let (status, body) = match answer {
            Answer::Packed(text) => {
                headers.insert(http::header::CONTENT_ENCODING, http::HeaderValue::from_static("gzip"));
                let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
                packer.write_all(text.as_bytes()).unwrap();
                (200, packer.finish().unwrap())
            }
            Answer::Cookies(cookies, inner) => {
                for cookie in cookies {
                    headers.append(http::header::SET_COOKIE, cookie.parse().unwrap());
                }
                (200, json!({ "response": inner }).to_string().into_bytes())
            }
            Answer::Json(status, body) => (status, body.to_string().into_bytes()),
            Answer::Text(status, text) => (status, text.into_bytes()),
            Answer::Fail(sent) => return Err(TransportError::new(sent, format!("broken, by the way {SECRET}"))),
            Answer::Never => std::future::pending().await,
        };
        self.clock.sleep_until(now + half).await;
        let status = StatusCode::from_u16(status).unwrap();
        Ok(HttpReply::new(status, headers, body))
    }
}

fn parse(body: &[u8]) -> Form {
    let text = std::str::from_utf8(body).unwrap();
    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
    text.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (decode(name), decode(value))).collect()
}

/// A server whose jobs on VMs are done at ticks, as CloudStack's are, and all others after a while.
pub(crate) struct Jobs {
    /// Ticks are at these many milliseconds after each multiple of two seconds.
    pub(crate) tick_at: u64,
    /// Milliseconds from a tick to the end of the job.
    pub(crate) work: u64,
    /// Milliseconds that commands take which do not queue.
    pub(crate) other: u64,
}

impl Jobs {
    pub(crate) fn server(self) -> Arc<ScriptedServer> {
        let mut ends: BTreeMap<String, Duration> = BTreeMap::new();
        ScriptedServer::new(move |form, now| match form["command"].as_str() {
            "queryAsyncJobResult" => match ends.get(&form["jobid"]) {
                Some(end) if *end <= now => Answer::ok(
                    json!({"jobid": form["jobid"], "jobstatus": 1, "jobresult": {"success": true, "details": end.as_millis().to_string()}}),
                ),
                Some(_) => Answer::ok(json!({"jobid": form["jobid"], "jobstatus": 0})),
                None => Answer::error(
                    431,
                    "Invalid parameter jobid value=x due to incorrect long value format, or entity does not exist",
                ),
            },
            "listAsyncJobs" => {
                let pending: Vec<_> = ends
                    .iter()
                    .filter(|(_, end)| **end > now)
                    .map(|(id, _)| json!({"jobid": id, "jobstatus": 0}))
                    .collect();
                if pending.is_empty() {
                    Answer::ok(json!({}))
                } else {
                    Answer::ok(json!({"count": pending.len(), "asyncjobs": pending}))
                }
            }
            command => {
                let steps = match command {
                    "destroyVirtualMachine" => Some(3),
                    "detachVolume" | "attachVolume" | "stopVirtualMachine" => Some(1),
                    _ => None,
                };
                let end = match steps {
                    Some(steps) => self.nth_tick(now, steps) + Duration::from_millis(self.work),
                    None => {
                        now + Duration::from_millis(form.get("took").map_or(self.other, |took| took.parse().unwrap()))
                    }
                };
                ends.insert(form["customjobid"].clone(), end);
                Answer::ok(json!({"jobid": form["customjobid"]}))
            }
        })
    }

    pub(crate) fn nth_tick(&self, after: Duration, n: u64) -> Duration {
        let after = u64::try_from(after.as_millis()).unwrap();
        let first = (after + 2000 - self.tick_at) / 2000 * 2000 + self.tick_at;
        Duration::from_millis(first + (n - 1) * 2000)
    }
}
