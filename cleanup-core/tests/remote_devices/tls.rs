//! An agent behind a proxy that speaks TLS, as between machines.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cleanup_core::backends::remote_devices::{DeviceAgent, RemoteDevices, RemoteDevicesOptions};
use cleanup_core::{DeviceInspector, ErrorKind};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use super::parts::{Inspector, TOKEN, appliance, disks, options};

/// A proxy with a certificate of an authority of its own.
struct Proxy {
    url: String,
    ca_file: PathBuf,
    passed_on: Arc<AtomicUsize>,
    _folder: tempfile::TempDir,
}

async fn proxy(agent: SocketAddr) -> Proxy {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let ca_file = folder.path().join("ca.pem");
    std::fs::write(&ca_file, authority.pem()).unwrap();

    let builder = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = builder.with_single_cert(vec![certificate.der().clone()], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let passed_on = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&passed_on);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // A handshake that fails is the client's to report.
            let Ok(mut inside) = acceptor.accept(stream).await else { continue };
            count.fetch_add(1, Ordering::SeqCst);
            let mut to_agent = TcpStream::connect(agent).await.unwrap();
            let _ = tokio::io::copy_bidirectional(&mut inside, &mut to_agent).await;
        }
    });
    Proxy { url, ca_file, passed_on, _folder: folder }
}

#[tokio::test]
async fn an_agent_behind_tls_is_read_by_whoever_trusts_its_proxy() {
    let agent = DeviceAgent::start(Arc::new(Inspector::Shows(disks())), options()).await.unwrap();
    let proxy = proxy(agent.address()).await;
    let client = |ca_file| {
        let options = RemoteDevicesOptions { ca_file, ..RemoteDevicesOptions::default() };
        RemoteDevices::new(&proxy.url, TOKEN, options)
    };
    let error = client(None).unwrap().devices(&appliance()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains("invalid peer certificate"), "{error}");
    assert_eq!(proxy.passed_on.load(Ordering::SeqCst), 0, "something was told to a stranger");

    let devices = client(Some(proxy.ca_file.clone())).unwrap().devices(&appliance()).await.unwrap();
    assert_eq!(devices, disks());
    assert_eq!(proxy.passed_on.load(Ordering::SeqCst), 1);

    let empty = proxy.ca_file.with_file_name("empty.pem");
    std::fs::write(&empty, "no certificate").unwrap();
    for (bad, words) in
        [(empty.clone(), "has no PEM certificates"), (empty.with_file_name("missing"), "cannot be read")]
    {
        let error = client(Some(bad)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains(words), "{error}");
    }
}
