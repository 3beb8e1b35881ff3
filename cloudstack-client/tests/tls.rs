//! Certificates, proxies and connections, over real TLS.
#![cfg(all(feature = "reqwest", feature = "zone"))]
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudstack_client::backend::ReqwestOptions;
use cloudstack_client::{Client, Credentials, Error, ErrorKind, RetryPolicy};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

const REPLY: &str = r#"{"listzonesresponse":{"count":1,"zone":[{"id":"z"}]}}"#;

/// An authority of our own, with a certificate for the server and one for the client.
struct Authority {
    ca: CertifiedIssuer<'static, KeyPair>,
    folder: tempfile::TempDir,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let ca = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let authority = Self { ca, folder: tempfile::tempdir().unwrap() };
        authority.write("ca.pem", &authority.ca.pem());
        let (client, key) = authority.issue("client");
        authority.write("client.pem", &client.pem());
        authority.write("client.key", &key.serialize_pem());
        authority.write("both.pem", &format!("{}{}", client.pem(), key.serialize_pem()));
        authority
    }

    fn issue(&self, name: &str) -> (rcgen::Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let names = vec![name.to_owned(), "127.0.0.1".to_owned()];
        (CertificateParams::new(names).unwrap().signed_by(&key, &self.ca).unwrap(), key)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// A server that shows a certificate of this authority, and may ask for one.
    async fn serve(&self, ask_for_certificate: bool) -> String {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let builder =
            ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions().unwrap();
        let builder = if ask_for_certificate {
            let mut roots = RootCertStore::empty();
            roots.add(self.ca.der().clone()).unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
            builder.with_client_cert_verifier(verifier)
        } else {
            builder.with_no_client_auth()
        };
        let (certificate, key) = self.issue("localhost");
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = builder.with_single_cert(vec![certificate.der().clone()], key).unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}/client/api", listener.local_addr().unwrap());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                // A handshake that fails is the client's to report.
                tokio::spawn(async move { converse(acceptor.accept(stream).await.ok()?).await });
            }
        });
        url
    }
}

/// Answers every request of a connection; gives the head of the last.
async fn converse(mut stream: impl AsyncRead + AsyncWrite + Unpin) -> Option<String> {
    let mut last = None;
    loop {
        let mut request = Vec::new();
        while !request.windows(10).any(|window| window == b"signature=") {
            if stream.read_buf(&mut request).await.ok()? == 0 {
                return last;
            }
        }
        let reply = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{REPLY}", REPLY.len());
        stream.write_all(reply.as_bytes()).await.ok()?;
        last = String::from_utf8_lossy(&request).split("\r\n\r\n").next().map(str::to_owned);
    }
}

fn options(set: impl FnOnce(&mut ReqwestOptions)) -> ReqwestOptions {
    let mut options = ReqwestOptions::default();
    set(&mut options);
    options
}

fn build(url: &str, options: ReqwestOptions) -> Result<Client, Error> {
    let credentials = Credentials::new("planted-api-key", "planted-secret-key");
    Client::builder().endpoint(url).credentials(credentials).retry(RetryPolicy::never()).reqwest(options).build()
}

async fn zones(url: &str, options: ReqwestOptions) -> Result<usize, Error> {
    build(url, options)?.zone().list().all().await.map(|zones| zones.len())
}

#[tokio::test]
async fn a_server_is_trusted_by_its_authority_only() {
    let authority = Authority::new();
    let url = authority.serve(false).await;
    let error = zones(&url, ReqwestOptions::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSent, "{error:?}");
    let other = Authority::new();
    let error = zones(&url, options(|options| options.ca_file = Some(other.path("ca.pem")))).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_happened()), (ErrorKind::NotSent, false), "{error:?}");
    assert_eq!(zones(&url, options(|options| options.ca_file = Some(authority.path("ca.pem")))).await.unwrap(), 1);
}

#[tokio::test]
async fn a_client_certificate_is_shown_when_asked_for() {
    let authority = Authority::new();
    let url = authority.serve(true).await;
    let with = |certificate: Option<&str>, key: Option<&str>| {
        options(|options| {
            options.ca_file = Some(authority.path("ca.pem"));
            options.client_certificate = certificate.map(|name| authority.path(name));
            options.client_key = key.map(|name| authority.path(name));
        })
    };
    assert!(zones(&url, with(None, None)).await.is_err());
    assert_eq!(zones(&url, with(Some("both.pem"), None)).await.unwrap(), 1);
    assert_eq!(zones(&url, with(Some("client.pem"), Some("client.key"))).await.unwrap(), 1);
    for (certificate, key) in
        [("client.pem", None), ("client.pem", Some("ca.pem")), ("missing.pem", None), ("both.pem", Some("missing.key"))]
    {
        let error = build(&url, with(Some(certificate), key)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{certificate} {key:?}");
    }
}

#[tokio::test]
async fn a_ca_file_without_certificates_is_refused() {
    let authority = Authority::new();
    authority.write("empty.pem", "planted");
    for (name, told) in [("empty.pem", "has no PEM certificates"), ("missing.pem", "cannot read the CA file")] {
        let error =
            build("https://c.example/client/api", options(|options| options.ca_file = Some(authority.path(name))));
        let error = error.unwrap_err();
        assert!(error.kind() == ErrorKind::Config && error.to_string().contains(told), "{error}");
        assert!(error.to_string().contains(name) && !error.to_string().contains("planted"), "{error}");
    }
}

/// Collects log lines.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

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
    fn warnings_while(act: impl FnOnce()) -> Vec<String> {
        let log = Self::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::WARN)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        tracing::subscriber::with_default(subscriber, act);
        let bytes = log.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect()
    }
}

#[tokio::test]
async fn skipped_verification_works_and_each_client_warns() {
    let authority = Authority::new();
    let url = authority.serve(false).await;
    let careless = || options(|options| options.dangerously_skip_tls_verification = true);
    assert_eq!(zones(&url, careless()).await.unwrap(), 1);
    let warnings = Log::warnings_while(|| {
        build(&url, careless()).unwrap();
        build("https://other.example/client/api", careless()).unwrap();
        build("https://careful.example/client/api", ReqwestOptions::default()).unwrap();
    });
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings[0].contains(&url) && warnings[1].contains("other.example"), "{warnings:?}");
}

#[test]
fn http_warns_except_on_this_machine() {
    let warnings = Log::warnings_while(|| {
        for endpoint in [
            "http://127.0.0.1:8080/client/api",
            "http://localhost/client/api",
            "http://[::1]/client/api",
            "https://c.example/client/api",
        ] {
            build(endpoint, ReqwestOptions::default()).unwrap();
        }
    });
    assert_eq!(warnings, Vec::<String>::new());
    let warnings = Log::warnings_while(|| drop(build("http://10.0.0.1:8080/client/api", ReqwestOptions::default())));
    assert!(
        warnings.len() == 1 && warnings[0].contains("not encrypted") && warnings[0].contains("10.0.0.1"),
        "{warnings:?}"
    );
}

/// A server in clear text that counts its connections and keeps the head of each connection's last request.
async fn plain() -> (std::net::SocketAddr, Arc<AtomicUsize>, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(AtomicUsize::new(0));
    let (heads, seen) = tokio::sync::mpsc::unbounded_channel();
    let counter = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counter.fetch_add(1, Ordering::SeqCst);
            let heads = heads.clone();
            tokio::spawn(async move { converse(stream).await.map(|head| heads.send(head)) });
        }
    });
    (address, connections, seen)
}

#[tokio::test]
async fn a_proxy_gets_every_request_and_its_password_is_not_shown() {
    let (proxy, connections, mut heads) = plain().await;
    let through = options(|options| {
        options.proxy = Some(format!("http://nora:planted@{proxy}").parse().unwrap());
        options.max_idle_connections = 0;
    });
    assert!(!format!("{through:?}").contains("planted"), "{through:?}");
    assert_eq!(zones("http://nowhere.invalid/client/api", through).await.unwrap(), 1);
    assert_eq!(connections.load(Ordering::SeqCst), 1);
    let head = heads.recv().await.unwrap().to_lowercase();
    assert!(
        head.starts_with("post http://nowhere.invalid/client/api ") && head.contains("proxy-authorization: basic"),
        "{head}"
    );
}

#[tokio::test]
async fn a_proxy_that_cannot_be_used_is_refused_rather_than_gone_around() {
    let (server, connections, _heads) = plain().await;
    for proxy in ["ftp://nora:planted@127.0.0.1:1", "foo://proxy.example", "socks5://127.0.0.1:1", "mailto:nora"] {
        let through = options(|options| options.proxy = Some(proxy.parse().unwrap()));
        let error = build(&format!("http://{server}/client/api"), through).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("http://host:port") && !error.to_string().contains("planted"), "{error}");
    }
    assert_eq!(connections.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn connections_are_used_again_until_they_were_idle_too_long() {
    assert!(ReqwestOptions::default().idle_timeout < Duration::from_secs(30), "the server closes them then");
    let (address, connections, _heads) = plain().await;
    let cloud = build(
        &format!("http://{address}/client/api"),
        options(|options| options.idle_timeout = Duration::from_millis(300)),
    )
    .unwrap();
    for _ in 0..50 {
        cloud.zone().list().all().await.unwrap();
    }
    assert!(connections.load(Ordering::SeqCst) <= 2, "fifty calls in a row took {connections:?} connections");
    let before = connections.load(Ordering::SeqCst);
    tokio::time::sleep(Duration::from_secs(1)).await;
    cloud.zone().list().all().await.unwrap();
    assert_eq!(connections.load(Ordering::SeqCst), before + 1);
}
