//! Connections that are not made, and connections that end badly.

use std::net::SocketAddr;
use std::time::Duration;

use cleanup_core::backends::volume_daemon::VolumeDaemonOptions;
use cleanup_core::{Call, CallId, CallKind, CallStatus, ErrorKind, Outcome, Quiet, VolumeStore};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::timeout;

use super::parts::{Bench, VOLUME, call, options};

/// An address that was free a moment ago.
fn nobody() -> SocketAddr {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Nothing left this machine, and so nothing is there to settle. The next attempt is another call.
#[tokio::test]
async fn a_call_that_finds_nobody_listening_is_surely_not_done() {
    let bench = Bench::at(nobody(), options());
    let call = call(CallKind::Detach);
    let Outcome::Refused { why } = bench.detach(&call).await else { panic!("not refused") };
    assert!(why.contains("cannot be reached"), "{why}");
    assert_eq!(bench.status(&call).await, CallStatus::Absent);
    assert_eq!(bench.quiet(&call).await, Quiet::Quiet);
    bench.shelf.set(|truth| truth.busy = true);
    assert_eq!(bench.quiet(&call).await, Quiet::Pending, "somebody else is at the volume");
    // Of a call that this process never made it cannot be said.
    let other = Call { id: CallId::derive(call.cleanup, "detach", VOLUME, 1), ..call };
    bench.shelf.set(|truth| truth.busy = false);
    assert_eq!(bench.quiet(&other).await, Quiet::Pending);
}

/// A queue for connections that is full: what comes is never answered, not even with a refusal.
#[tokio::test]
async fn a_connection_that_does_not_come_about_in_time_carried_nothing() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(stream) = timeout(Duration::from_millis(300), TcpStream::connect(address)).await {
        waiting.push(stream.unwrap());
    }
    let options = VolumeDaemonOptions { connect_timeout: Duration::from_millis(200), ..options() };
    let bench = Bench::at(address, options);
    let Outcome::Refused { why } = bench.detach(&call(CallKind::Detach)).await else { panic!("not refused") };
    assert!(why.contains("cannot be reached"), "{why}");
}

/// Once there was a connection, the request may have gone over it, whoever took it and however it ended.
#[tokio::test]
async fn a_connection_that_breaks_or_is_silent_may_have_carried_the_request() {
    for (read, keep) in [(false, false), (true, false), (false, true), (true, true)] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let options = VolumeDaemonOptions { timeout: Duration::from_millis(300), ..options() };
        let bench = Bench::at(listener.local_addr().unwrap(), options);
        let call = call(CallKind::Detach);
        let taken = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            if read {
                stream.read_u8().await.unwrap();
            }
            keep.then_some(stream)
        };
        let (outcome, _kept) = tokio::join!(bench.detach(&call), taken);
        assert!(matches!(outcome, Outcome::Unknown { .. }), "{read} {keep}: {outcome:?}");
        // Nobody takes the connections that ask about it.
        assert!(matches!(bench.status(&call).await, CallStatus::Unknown { .. }), "{read} {keep}");
        assert_eq!(bench.quiet(&call).await, Quiet::Pending, "{read} {keep}");
    }
}

#[tokio::test]
async fn who_is_ready_is_there_and_answers_as_a_daemon_does() {
    let bench = Bench::new();
    bench.daemon.answer("GET /health", 200, r#"{"status":"healthy","version":"2.8.1"}"#);
    bench.store.ready().await.unwrap();
    for (status, body) in [(404, ""), (500, r#"{"error":"x"}"#), (200, "<html>")] {
        bench.daemon.answer("GET /health", status, body);
        assert_eq!(bench.store.ready().await.unwrap_err().kind(), ErrorKind::Unavailable, "{status} {body}");
    }
    let address = nobody();
    let error = Bench::at(address, options()).store.ready().await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Unavailable, true));
    assert!(error.to_string().contains(&address.to_string()) && error.to_string().contains("service"), "{error}");
}
