//! What people get wrong and what servers and proxies send instead of an answer, over sockets.
#![cfg(all(feature = "reqwest", feature = "zone", feature = "virtual-machine"))]
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudstack_client::{Client, Credentials, Error, ErrorKind, ExpiryPolicy, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A server that gives the same bytes to every request and then closes the connection.
struct Fixed {
    url: String,
    requests: Arc<AtomicUsize>,
}

impl Fixed {
    async fn start(reply: impl Into<Vec<u8>>) -> Self {
        let (reply, requests) = (Arc::new(reply.into()), Arc::new(AtomicUsize::new(0)));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/client/api", listener.local_addr().unwrap());
        let counter = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (reply, counter) = (Arc::clone(&reply), Arc::clone(&counter));
                tokio::spawn(async move {
                    let mut request = Vec::new();
                    // The body of these requests is one short line without a line break.
                    while !request.windows(10).any(|window| window == b"signature=") {
                        if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
                            return;
                        }
                    }
                    counter.fetch_add(1, Ordering::SeqCst);
                    // A client that has had enough hangs up.
                    let _ = stream.write_all(&reply).await;
                    let _ = stream.shutdown().await;
                });
            }
        });
        Self { url, requests }
    }

    async fn with(status: &str, body: &str) -> Self {
        Self::start(http(status, "", body.as_bytes())).await
    }

    fn client(&self) -> Client {
        client(&self.url)
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

fn http(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{headers}Connection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

fn client(url: &str) -> Client {
    Client::builder()
        .endpoint(url)
        .credentials(Credentials::new("planted-api-key", "planted-secret-key"))
        .expiry(ExpiryPolicy { verify_clock: false, ..ExpiryPolicy::default() })
        .retry(RetryPolicy { base: std::time::Duration::from_millis(1), ..RetryPolicy::default() })
        .max_reply(1 << 20)
        .build()
        .unwrap()
}

async fn read_error(server: &Fixed) -> Error {
    let error = server.client().zone().list().all().await.unwrap_err();
    assert_eq!(error.command(), Some("listZones"), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("planted"), "{error:?}");
    error
}

/// A change under the same circumstances: what it says about having happened.
async fn change_error(server: &Fixed) -> Error {
    let before = server.requests();
    let error =
        server.client().virtual_machine().stop("6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab").send().await.unwrap_err();
    assert_eq!(server.requests() - before, 1, "a change was sent again");
    error
}

fn build(endpoint: &str, key: &str, secret: &str) -> Result<Client, Error> {
    Client::builder().endpoint(endpoint).credentials(Credentials::new(key, secret)).build()
}

#[tokio::test]
async fn a_key_with_a_stray_newline_is_used_without_it() {
    let server = Fixed::with("200 OK", r#"{"listzonesresponse":{"count":1,"zone":[{"id":"z"}]}}"#).await;
    let cloud = build(&server.url, "api-key\n", " secret-key\r\n").unwrap();
    assert_eq!(cloud.zone().list().all().await.unwrap().len(), 1);
    assert_eq!(Credentials::new("api-key\n", "\tsecret "), Credentials::new("api-key", "secret"));
}

#[test]
fn a_key_with_a_newline_inside_is_refused() {
    for (key, secret) in [("api\nkey", "secret"), ("api", "planted secret"), ("api", ""), ("\n", "secret")] {
        let error = build("https://c.example/client/api", key, secret).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!error.to_string().contains("planted"), "{error}");
    }
}

#[test]
fn an_endpoint_without_client_api_is_refused_with_advice() {
    for endpoint in ["https://cloud.example", "https://cloud.example/", "http://10.0.0.1:8080"] {
        let error = build(endpoint, "k", "s").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("add /client/api"), "{error}");
    }
    // Behind a proxy it may be anywhere.
    build("https://cloud.example/cs/api", "k", "s").unwrap();
}

#[test]
fn an_endpoint_that_cannot_work_or_holds_secrets_is_refused() {
    for endpoint in [
        "cloud.example/client/api",
        "ftp://c.example/client/api",
        "https://planted@c.example/client/api",
        "nora:planted/#planted@c.example/client/api",
        "https://c.example/client/api?apikey=planted",
        "https://c.example/client/api ; my cloud",
        "",
    ] {
        let error = build(endpoint, "k", "s").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!error.to_string().contains("planted"), "{error}");
    }
}

#[tokio::test]
async fn an_html_502_keeps_its_status() {
    let server = Fixed::with("502 Bad Gateway", "<html><h1>Bad Gateway</h1></html>").await;
    let error = read_error(&server).await;
    assert_eq!((error.kind(), error.http_status(), error.is_retryable()), (ErrorKind::Http, Some(502), true));
    assert!(server.requests() > 1, "a read is repeated");
    assert!(change_error(&server).await.may_have_happened());
}

#[tokio::test]
async fn an_html_200_is_malformed() {
    let server = Fixed::with("200 OK", "<html>please log in</html>").await;
    let error = read_error(&server).await;
    assert_eq!(error.kind(), ErrorKind::Malformed);
    assert!(error.to_string().contains("/client/api"), "{error}");
    assert!(change_error(&server).await.may_have_happened());
}

#[tokio::test]
async fn a_truncated_body_is_a_lost_reply() {
    let server =
        Fixed::start("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"listzonesresponse\":{\"count\":1,\"zo").await;
    assert_eq!(read_error(&server).await.kind(), ErrorKind::ReplyLost);
    assert!(change_error(&server).await.may_have_happened());
}

#[tokio::test]
async fn a_truncated_text_is_malformed() {
    let server = Fixed::with("200 OK", "{\"listzonesresponse\":{\"count\":1,\"zo").await;
    assert_eq!(read_error(&server).await.kind(), ErrorKind::Malformed);
}

/// Nothing like 100 MB is ever held: it is given up at the limit, and not asked for again.
#[tokio::test]
async fn a_hundred_megabytes_are_given_up_at_the_limit() {
    let server = Fixed::start(http("200 OK", "", &vec![b' '; 100_000_000])).await;
    let error = read_error(&server).await;
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::ReplyTooLong, false));
    assert!(error.to_string().contains("longer than 1048576 bytes"), "{error}");
    assert_eq!(server.requests(), 1);
    assert!(change_error(&server).await.may_have_happened());
}

fn gzip(parts: usize, part: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    (0..parts).for_each(|_| encoder.write_all(part).unwrap());
    encoder.finish().unwrap()
}

/// A hundred kilobytes that would become a hundred megabytes.
#[tokio::test]
async fn a_gzip_bomb_is_given_up_at_the_limit() {
    let bomb = gzip(100, &vec![b' '; 1_000_000]);
    assert!(bomb.len() < 200_000);
    let server = Fixed::start(http("200 OK", "Content-Encoding: gzip\r\n", &bomb)).await;
    assert_eq!(read_error(&server).await.kind(), ErrorKind::ReplyTooLong);
    assert_eq!(server.requests(), 1);
}

#[tokio::test]
async fn an_answer_in_gzip_is_read_and_a_broken_one_is_a_lost_reply() {
    let whole = gzip(1, br#"{"listzonesresponse":{"count":1,"zone":[{"id":"z"}]}}"#);
    let server = Fixed::start(http("200 OK", "Content-Encoding: gzip\r\n", &whole)).await;
    assert_eq!(server.client().zone().list().all().await.unwrap().len(), 1);
    let server = Fixed::start(http("200 OK", "Content-Encoding: gzip\r\n", &whole[..whole.len() - 9])).await;
    assert_eq!(read_error(&server).await.kind(), ErrorKind::ReplyLost);
}

#[tokio::test]
async fn a_wrong_json_type_is_tolerated_in_a_field_and_named_where_nothing_is_left() {
    let server =
        Fixed::with("200 OK", r#"{"r":{"count":"1","zone":[{"id":7,"name":{"a":1},"allocationstate":["Enabled"]}]}}"#)
            .await;
    let zones = server.client().zone().list().all().await.unwrap();
    let zone = &zones[0];
    assert_eq!(
        (zone.id.as_ref().unwrap().as_str(), &zone.name, zone.allocationstate.as_deref()),
        ("7", &None, Some("Enabled"))
    );
    for nonsense in ["5", "\"text\"", "[]", "null", r#"{"r":5}"#, r#"{"r":[1]}"#] {
        assert_eq!(read_error(&Fixed::with("200 OK", nonsense).await).await.kind(), ErrorKind::Malformed, "{nonsense}");
    }
}

#[tokio::test]
async fn an_empty_200_is_malformed_and_read_again() {
    let server = Fixed::with("200 OK", "").await;
    assert_eq!(read_error(&server).await.kind(), ErrorKind::Malformed);
    assert!(server.requests() > 1);
    assert!(change_error(&server).await.may_have_happened());
}

#[tokio::test]
async fn redirects_are_not_followed() {
    for status in ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let elsewhere = Fixed::with("200 OK", r#"{"r":{}}"#).await;
        let server = Fixed::start(http(status, &format!("Location: {}\r\n", elsewhere.url), b"")).await;
        let error = read_error(&server).await;
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Http, status[..3].parse().ok()));
        assert_eq!((server.requests(), elsewhere.requests()), (1, 0), "keys went elsewhere");
    }
    for (location, shown) in [
        ("https://nora:planted@cloud.example/client/api?token=planted#planted", "https://cloud.example/client/api, "),
        ("/login?from=planted", "/login, "),
    ] {
        let server = Fixed::start(http("302 Found", &format!("Location: {location}\r\n"), b"<html>moved</html>")).await;
        let error = read_error(&server).await.to_string();
        assert!(error.contains(&format!("redirects to {shown}")) && error.contains("/client/api"), "{error}");
        assert!(!error.contains("planted"), "{error}");
    }
}

#[tokio::test]
async fn an_unknown_enum_value_is_kept() {
    let server =
        Fixed::with("200 OK", r#"{"r":{"count":1,"virtualmachine":[{"id":"v","state":"Teleporting"}]}}"#).await;
    let vm = server.client().virtual_machine().list().one().await.unwrap();
    assert_eq!(vm.state.as_deref(), Some("Teleporting"));
}

#[tokio::test]
async fn of_duplicate_json_keys_the_last_counts() {
    let server = Fixed::with("200 OK", r#"{"r":{"count":1,"zone":[{"id":"a","name":"one","name":"two"}]}}"#).await;
    let zone = server.client().zone().list().one().await.unwrap();
    assert_eq!(zone.name.as_deref(), Some("two"));
}
