//! Where the client may go, and what it sends.

use std::io::{Read, Write};
use std::net::TcpListener;

use cleanup_core::backends::remote_devices::{RemoteDevices, RemoteDevicesOptions};
use cleanup_core::{DeviceInspector, ErrorKind, VmId};

use super::parts::{TOKEN, appliance, scripted};

#[tokio::test]
async fn the_token_does_not_cross_a_network_in_clear() {
    let plain = RemoteDevicesOptions { allow_plain_http: true, ..RemoteDevicesOptions::default() };
    for address in
        ["http://appliance.example", "http://192.0.2.1:8091", "http://[2001:db8::1]", "http://localhost.example"]
    {
        let error = RemoteDevices::new(address, TOKEN, RemoteDevicesOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("use https"), "{error}");
        assert!(RemoteDevices::new(address, TOKEN, plain.clone()).is_ok(), "{address} when asked for");
    }
    for address in
        ["https://appliance.example", "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:8091", "http://localhost"]
    {
        assert!(RemoteDevices::new(address, TOKEN, RemoteDevicesOptions::default()).is_ok(), "{address}");
    }
}

#[tokio::test]
async fn an_address_that_makes_no_sense_is_refused_without_being_shown() {
    for address in [
        "",
        "appliance.example",
        "ftp://appliance.example",
        "unix:/run/planted",
        "https://planted:planted@appliance.example",
        "https://planted@appliance.example",
        "https://appliance.example/?token=planted",
        "https://appliance.example/#planted",
    ] {
        let error = RemoteDevices::new(address, TOKEN, RemoteDevicesOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{address}");
        assert!(!format!("{error} {error:?}").contains("planted"), "{error:?}");
    }
    for token in ["", "planted", "planted\r\nX: y", &format!("{}\n{TOKEN}", "planted".repeat(9))] {
        let error = RemoteDevices::new("http://127.0.0.1", token, RemoteDevicesOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(!format!("{error} {error:?}").contains("planted"), "{error:?}");
    }
}

#[tokio::test]
async fn the_question_is_sent_as_agents_expect_it() {
    for (base, path) in [("", "/v1/devices"), ("/", "/v1/devices"), ("/disks", "/disks/v1/devices")] {
        let (address, head) = scripted(|mut stream, head| {
            stream.write_all(b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n").unwrap();
            head
        });
        let agent = format!("http://{address}{base}");
        let client = RemoteDevices::new(&agent, &format!("{TOKEN}\n"), RemoteDevicesOptions::default()).unwrap();
        let id = VmId::new("a b&c=d/ü").unwrap();
        assert_eq!(client.devices(&id).await.unwrap_err().kind(), ErrorKind::Unavailable);
        let head = head.recv().unwrap();
        assert!(head.starts_with(&format!("GET {path}?appliance=a+b%26c%3Dd%2F%C3%BC HTTP/1.1\r\n")), "{head}");
        assert!(head.to_lowercase().contains(&format!("\r\nauthorization: bearer {TOKEN}\r\n")), "{head}");
    }
}

#[tokio::test]
async fn https_is_never_spoken_in_clear() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let first_bytes = std::thread::spawn(move || {
        let mut first = vec![0; 4096];
        let read = listener.accept().unwrap().0.read(&mut first).unwrap();
        first.truncate(read);
        first
    });
    let client = RemoteDevices::new(&url, TOKEN, RemoteDevicesOptions::default()).unwrap();
    assert_eq!(client.devices(&appliance()).await.unwrap_err().kind(), ErrorKind::Unavailable);
    let first_bytes = first_bytes.join().unwrap();
    assert_eq!(first_bytes.first(), Some(&0x16), "no TLS handshake: {}", String::from_utf8_lossy(&first_bytes));
}
