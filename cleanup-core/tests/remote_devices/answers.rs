//! What the client makes of answers that an agent never gives.

use std::io::Write;
use std::time::Duration;

use cleanup_core::backends::remote_devices::{RemoteDevices, RemoteDevicesOptions};
use cleanup_core::{DeviceInspector, ErrorKind};

use super::parts::{TOKEN, appliance, client, reading, scripted};

const DEVICE: &str = r#"{"serial":"s","size":512,"path":"/dev/vda","bus":"virtio"}"#;

fn listing(device: &str) -> String {
    format!(r#"{{"version":1,"appliance":"appliance-1","devices":[{device}]}}"#)
}

#[tokio::test]
async fn garbage_is_unavailable_and_never_an_empty_list() {
    assert_eq!(reading("200 OK", listing(DEVICE)).await.unwrap().len(), 1);
    assert_eq!(reading("200 OK", listing(&DEVICE.replace("512", "null"))).await.unwrap()[0].size, None);
    let bad_devices = [
        DEVICE.replace(r#""size":512,"#, ""),
        DEVICE.replace("512", "-1"),
        DEVICE.replace("512", "\"512\""),
        DEVICE.replace("512", "18446744073709551616"),
        DEVICE.replace("serial", "Serial"),
        DEVICE.replace(r#""serial":"s","#, ""),
        DEVICE.replace('{', r#"{"model":"x","#),
        DEVICE.replace('{', r#"{"serial":"t","#),
        "null".to_owned(),
    ];
    let others = [
        "",
        "{}",
        "[]",
        "null",
        "<html>welcome</html>",
        "\u{0}\u{1}",
        r#"{"version":1}"#,
        r#"{"version":1,"appliance":"appliance-1"}"#,
        r#"{"version":1,"appliance":"appliance-1","devices":null}"#,
        r#"{"version":1,"appliance":"appliance-1","devices":[],"more":1}"#,
        r#"{"version":1,"appliance":"appliance-1","devices":[]} "#,
        r#"{"version":1,"appliance":"appliance-1","devices":[]}{}"#,
        r#"{"version":1,"appliance":"appliance-1","devices":["#,
    ];
    let bad = bad_devices.iter().map(|device| listing(device)).chain(others.map(str::to_owned));
    for body in bad {
        let answer = reading("200 OK", body.clone()).await;
        if body.ends_with("} ") {
            assert_eq!(answer.unwrap(), [], "blanks behind are no garbage");
            continue;
        }
        let error = answer.expect_err(&body);
        assert_eq!(error.kind(), ErrorKind::Unavailable, "{body}");
        assert!(!error.to_string().contains("html"), "{error}");
    }
}

#[tokio::test]
async fn only_a_200_is_a_list() {
    let empty = listing("");
    for status in ["201 Created", "204 No Content", "302 Found", "404 Not Found", "500 Oops", "502 Bad Gateway"] {
        let body = if status.starts_with("204") { "" } else { &empty };
        let error = reading(status, body).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable, "{status}: {error}");
    }
}

#[tokio::test]
async fn a_redirect_does_not_get_the_token() {
    let (elsewhere, stolen) = scripted(|_, head| head);
    let (address, _) = scripted(move |mut stream, _| {
        write!(stream, "HTTP/1.1 307 Go\r\nLocation: http://{elsewhere}/\r\nContent-Length: 0\r\n\r\n").unwrap();
    });
    assert_eq!(client(address).devices(&appliance()).await.unwrap_err().kind(), ErrorKind::Unavailable);
    assert!(stolen.try_recv().is_err(), "it was followed");
}

#[tokio::test]
async fn another_version_is_named() {
    let answer = r#"{"version":2,"appliance":"appliance-1","disks":[]}"#;
    let error = reading("200 OK", answer).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains("speaks version 2, and this software version 1"), "{error}");
}

#[tokio::test]
async fn the_devices_of_another_appliance_are_not_taken() {
    let answer = listing(DEVICE).replace("appliance-1", "appliance-2");
    let error = reading("200 OK", answer).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(error.to_string().contains("appliance-2"), "{error}");
}

#[tokio::test]
async fn an_answer_of_100_megabytes_is_not_read() {
    const LENGTH: usize = 100 << 20;
    for head in [format!("Content-Length: {LENGTH}\r\nConnection: close"), "Connection: close".to_owned()] {
        let (address, written) = scripted(move |mut stream, _| {
            write!(stream, "HTTP/1.1 200 OK\r\n{head}\r\n\r\n").unwrap();
            let piece = vec![b' '; 1 << 16];
            (0..LENGTH / piece.len()).take_while(|_| stream.write_all(&piece).is_ok()).count() * piece.len()
        });
        let error = client(address).devices(&appliance()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert!(error.to_string().contains("more than 4194304 bytes"), "{error}");
        let written = tokio::task::spawn_blocking(move || written.recv().unwrap()).await.unwrap();
        assert!(written < LENGTH, "all {written} bytes were taken");
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_unavailable() {
    let (address, _) = scripted(|mut stream, _| {
        let text = listing("");
        write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{text}", text.len() + 1).unwrap();
    });
    assert_eq!(client(address).devices(&appliance()).await.unwrap_err().kind(), ErrorKind::Unavailable);
}

#[tokio::test]
async fn an_agent_that_is_silent_is_not_waited_for() {
    // Before the head, and in the middle of the body.
    for text in ["", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"] {
        let (address, _keep) = scripted(move |mut stream, _| {
            stream.write_all(text.as_bytes()).unwrap();
            stream
        });
        let options = RemoteDevicesOptions { timeout: Duration::from_millis(100), ..RemoteDevicesOptions::default() };
        let client = RemoteDevices::new(&format!("http://{address}"), TOKEN, options).unwrap();
        let error = client.devices(&appliance()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert!(error.to_string().contains("did not answer in time"), "{error}");
    }
}

#[tokio::test]
async fn words_from_the_other_side_are_made_harmless() {
    let repeat = |text: &str| format!(r#"{{"version":1,"error":"refused","message":"{text}"}}"#);
    let error = reading("409 Conflict", repeat(&format!("\\u001b[2J\\nyou said Bearer {TOKEN}"))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(error.to_string().ends_with("\u{fffd}[2J\u{fffd}you said Bearer [redacted]"), "{error}");
    let error = reading("409 Conflict", repeat(&"x".repeat(1 << 20))).await.unwrap_err();
    assert!(error.to_string().len() < 500, "{}", error.to_string().len());
    // As a name, a value and a code.
    for body in [
        format!(r#"{{"version":1,"{TOKEN}":1}}"#),
        listing(&DEVICE.replace("512", &format!("\"{TOKEN}\""))),
        repeat("no").replace("refused", TOKEN),
    ] {
        for status in ["200 OK", "409 Conflict"] {
            let error = reading(status, body.clone()).await.unwrap_err();
            assert!(!format!("{error} {error:?}").contains(TOKEN), "{error:?}");
        }
    }
    let devices = reading("200 OK", listing(&DEVICE.replace("\"s\"", "\"s\\u001b\""))).await.unwrap();
    assert_eq!(devices[0].serial, "s\u{fffd}");
}
