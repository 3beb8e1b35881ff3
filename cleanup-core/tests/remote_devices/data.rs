//! Fingerprints through the agent.

use std::io::Write;
use std::sync::Arc;

use cleanup_core::backends::remote_devices::DeviceAgent;
use cleanup_core::{DeviceInspector, ErrorKind, VmId};

use super::parts::{Inspector, TOKEN, appliance, client, disks, fingerprint, options, scripted};

#[tokio::test]
async fn a_fingerprint_comes_as_the_inspector_gives_it() {
    let agent = DeviceAgent::start(Arc::new(Inspector::Shows(disks())), options()).await.unwrap();
    let devices = client(agent.address());
    for disk in disks() {
        assert_eq!(devices.fingerprint(&appliance(), &disk.serial).await.unwrap(), fingerprint());
    }
    for strange in ["x&appliance=y", "../devices", "a b%20c", "#"] {
        let error = devices.fingerprint(&appliance(), strange).await.unwrap_err();
        assert!(error.to_string().contains("no such disk"), "{error}");
    }
    let other = devices.fingerprint(&VmId::new("appliance-2").unwrap(), "größe").await.unwrap_err();
    assert_eq!(other.kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn who_does_not_know_the_token_reads_no_data() {
    let agent = DeviceAgent::start(Arc::new(Inspector::Shows(disks())), options()).await.unwrap();
    let url = format!("http://{}/v1/fingerprint?appliance=appliance-1&serial=6f1c1b6e3f5e4b0e9d0e", agent.address());
    let http = reqwest::Client::new();
    assert_eq!(http.get(&url).send().await.unwrap().status(), 401);
    let answer = http.get(&url).bearer_auth(TOKEN).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.text().await.unwrap().contains(&fingerprint().first));
    for (question, status) in
        [("?appliance=appliance-1", 400), ("?appliance=appliance-1&serial=x&path=/etc", 400), ("", 400)]
    {
        let url = format!("http://{}/v1/fingerprint{question}", agent.address());
        assert_eq!(http.get(url).bearer_auth(TOKEN).send().await.unwrap().status(), status, "{question}");
    }
    let posted = http.post(&url).bearer_auth(TOKEN).send().await.unwrap();
    assert_eq!(posted.status(), 404);
}

#[tokio::test]
async fn the_fingerprint_of_another_disk_or_appliance_is_not_taken() {
    let good = serde_json::json!({
        "version": 1, "appliance": "appliance-1", "serial": "s",
        "fingerprint": { "size": 1, "first": "a".repeat(64), "last": "b".repeat(64), "filesystem": null }
    });
    for (field, value, right) in
        [("", "", true), ("serial", "t", false), ("appliance", "appliance-2", false), ("more", "x", false)]
    {
        let mut body = good.clone();
        if !field.is_empty() {
            body[field] = value.into();
        }
        let body = body.to_string();
        let (address, _) = scripted(move |mut stream, _| {
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
                .unwrap();
        });
        let answer = client(address).fingerprint(&appliance(), "s").await;
        assert_eq!(answer.is_ok(), right, "{field}: {answer:?}");
    }
    // What an agent from before there were fingerprints says.
    let refusal = r#"{"version":1,"error":"not_found","message":"there is only GET /v1/devices"}"#;
    let (address, _) = scripted(move |mut stream, _| {
        write!(
            stream,
            "HTTP/1.1 404 Not Found\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{refusal}",
            refusal.len()
        )
        .unwrap();
    });
    let error = client(address).fingerprint(&appliance(), "s").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
}
