//! A daemon that answers what it is told, and the store beneath that shows what it is told.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::backends::volume_daemon::{VolumeDaemon, VolumeDaemonOptions};
use cleanup_core::{
    Call, CallId, CallKind, CallStatus, CleanupId, Error, ErrorKind, Outcome, Quiet, Result, VmId, Volume, VolumeId,
    VolumeStore,
};
use jiff::Timestamp;

pub(super) const VOLUME: &str = "c0000000-0000-4000-8000-00000000000c";
pub(super) const TEST_VM: &str = "b0000000-0000-4000-8000-00000000000b";
pub(super) const APPLIANCE: &str = "a0000000-0000-4000-8000-00000000000a";
/// The list of the volume's operations.
pub(super) const LIST: &str = "GET /api/v1/operations?volume_id=c0000000-0000-4000-8000-00000000000c";
pub(super) const DETACH: &str = "POST /api/v1/volumes/c0000000-0000-4000-8000-00000000000c/detach";
pub(super) const OPERATION: &str = "GET /api/v1/operations/op-1";

#[derive(Default)]
struct Script {
    answers: BTreeMap<String, (u16, String)>,
    requests: Vec<String>,
}

/// Answers each request as told, and with a 404 otherwise.
#[derive(Clone)]
pub(super) struct Scripted {
    script: Arc<Mutex<Script>>,
    pub(super) address: SocketAddr,
}

impl Scripted {
    pub(super) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let scripted = Self { script: Arc::default(), address: listener.local_addr().unwrap() };
        let script = Arc::clone(&scripted.script);
        thread::spawn(move || {
            for stream in listener.incoming() {
                converse(stream.unwrap(), &script);
            }
        });
        scripted
    }

    /// From now on this request is answered so.
    pub(super) fn answer(&self, request: &str, status: u16, body: impl Into<String>) {
        self.script.lock().unwrap().answers.insert(request.to_owned(), (status, body.into()));
    }

    /// How often this request came.
    pub(super) fn asked(&self, request: &str) -> usize {
        self.script.lock().unwrap().requests.iter().filter(|came| *came == request).count()
    }
}

fn converse(stream: TcpStream, script: &Mutex<Script>) {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    let request = line.rsplit_once(' ').unwrap().0.to_owned();
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).unwrap();
        if header.trim().is_empty() {
            break;
        }
        if let Some(value) = header.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
    }
    reader.read_exact(&mut vec![0; length]).unwrap();
    let (status, body) = {
        let mut script = script.lock().unwrap();
        script.requests.push(request.clone());
        script.answers.get(&request).cloned().unwrap_or((404, r#"{"error":"not found"}"#.to_owned()))
    };
    let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    // Whoever asked may be gone.
    let _ = reader.into_inner().write_all(format!("{head}{body}").as_bytes());
}

/// The store that tells the truth: one volume, and whether anything is pending.
#[derive(Debug)]
pub(super) struct Shelf(pub(super) Mutex<Truth>);

#[derive(Debug)]
pub(super) struct Truth {
    pub(super) owner: Option<&'static str>,
    pub(super) busy: bool,
    pub(super) readable: bool,
    pub(super) quiet: Quiet,
}

impl Shelf {
    pub(super) fn set(&self, change: impl FnOnce(&mut Truth)) {
        change(&mut self.0.lock().unwrap());
    }
}

#[async_trait]
impl VolumeStore for Shelf {
    async fn volumes_of(&self, _vm: &VmId) -> Result<Vec<Volume>> {
        Ok(Vec::new())
    }
    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        let truth = self.0.lock().unwrap();
        if !truth.readable {
            return Err(Error::new(ErrorKind::Unavailable, "the cloud is away"));
        }
        let mut volume = Volume::new(id.clone(), "disk", 1 << 30);
        volume.owner = truth.owner.map(|vm| VmId::new(vm).unwrap());
        volume.busy = truth.busy;
        volume.serial = Some("c0000000000040008000".to_owned());
        Ok(Some(volume))
    }
    async fn detach(&self, _call: &Call, _volume: &VolumeId) -> Outcome {
        panic!("the daemon is to do it")
    }
    async fn attach(&self, _call: &Call, _volume: &VolumeId, _vm: &VmId) -> Outcome {
        panic!("the daemon is to do it")
    }
    async fn status(&self, _call: &Call, _patience: Duration) -> CallStatus {
        CallStatus::Absent
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        let truth = self.0.lock().unwrap();
        // Of a call that never reached it and may still arrive it would say that this may happen.
        if calls.iter().any(|call| call.expires > Timestamp::now()) { Quiet::Pending } else { truth.quiet }
    }
}

pub(super) struct Bench {
    pub(super) daemon: Scripted,
    pub(super) shelf: Arc<Shelf>,
    pub(super) store: VolumeDaemon,
}

/// Long enough to be seen, short enough to be waited for.
pub(super) const SETTLE: Duration = Duration::from_millis(300);

pub(super) fn options() -> VolumeDaemonOptions {
    VolumeDaemonOptions {
        timeout: Duration::from_secs(5),
        poll: Duration::from_millis(5),
        unreachable_pause: Duration::from_millis(5),
        settle: SETTLE,
        lost_settle: SETTLE,
        ..VolumeDaemonOptions::default()
    }
}

impl Bench {
    pub(super) fn new() -> Self {
        Self::with(options())
    }

    pub(super) fn with(options: VolumeDaemonOptions) -> Self {
        let daemon = Scripted::start();
        let address = daemon.address;
        Self::made(daemon, address, options)
    }

    /// With somebody else, or nobody, at the daemon's address.
    pub(super) fn at(address: SocketAddr, options: VolumeDaemonOptions) -> Self {
        Self::made(Scripted::start(), address, options)
    }

    fn made(daemon: Scripted, address: SocketAddr, options: VolumeDaemonOptions) -> Self {
        let truth = Truth { owner: Some(TEST_VM), busy: false, readable: true, quiet: Quiet::Quiet };
        let shelf = Arc::new(Shelf(Mutex::new(truth)));
        let store = VolumeDaemon::new(&format!("http://{address}"), shelf.clone(), options).unwrap();
        daemon.answer(LIST, 200, "null");
        Self { daemon, shelf, store }
    }

    /// What the daemon lists, and shows of its one operation.
    pub(super) fn operation(&self, kind: &str, status: &str) {
        let operation = operation("op-1", kind, status);
        self.daemon.answer(OPERATION, 200, &operation);
        self.daemon.answer(LIST, 200, format!("[{operation}]"));
    }

    pub(super) async fn status(&self, call: &Call) -> CallStatus {
        self.store.status(call, Duration::ZERO).await
    }

    pub(super) async fn quiet(&self, call: &Call) -> Quiet {
        self.store.quiet(std::slice::from_ref(call)).await
    }

    pub(super) async fn detach(&self, call: &Call) -> Outcome {
        self.store.detach(call, &VolumeId::new(VOLUME).unwrap()).await
    }

    /// It is not quiet at once, and becomes so by itself.
    pub(super) async fn becomes_quiet(&self, call: &Call) {
        assert_eq!(self.quiet(call).await, Quiet::Pending, "at once");
        let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
        while self.quiet(call).await == Quiet::Pending {
            assert!(tokio::time::Instant::now() < deadline, "it does not become quiet");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert_eq!(self.quiet(call).await, Quiet::Quiet);
    }
}

pub(super) fn operation(id: &str, kind: &str, status: &str) -> String {
    format!(
        r#"{{"id":"{id}","type":"{kind}","status":"{status}","volume_id":"{VOLUME}","request":{{}},"error":"some words","created_at":"{}"}}"#,
        Timestamp::now()
    )
}

pub(super) fn call(kind: CallKind) -> Call {
    let cleanup = CleanupId::from_key("tests");
    let on = if kind == CallKind::Attach { APPLIANCE } else { TEST_VM };
    Call {
        id: CallId::derive(cleanup, kind.name(), VOLUME, 0),
        cleanup,
        kind,
        target: VOLUME.to_owned(),
        on: Some(on.to_owned()),
        attempt: 0,
        expires: cleanup_core::later(Timestamp::now(), Duration::from_secs(60)),
        reference: None,
    }
}

/// The same with the daemon's own name for the work.
pub(super) fn known(kind: CallKind) -> Call {
    Call { reference: Some("op-1".to_owned()), ..call(kind) }
}
