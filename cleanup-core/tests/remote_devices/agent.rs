//! What the agent answers, and to whom.

use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::remote_devices::{AgentOptions, DeviceAgent, RemoteDevices, RemoteDevicesOptions};
use cleanup_core::{DeviceInspector, ErrorKind, VmId};
use reqwest::{Method, StatusCode};

use super::parts::{Inspector, TOKEN, appliance, client, disks, options};

async fn agent(inspector: Inspector) -> DeviceAgent {
    DeviceAgent::start(Arc::new(inspector), options()).await.unwrap()
}

#[tokio::test]
async fn what_the_appliance_shows_arrives() {
    for shown in [disks(), Vec::new()] {
        let agent = agent(Inspector::Shows(shown.clone())).await;
        assert_eq!(client(agent.address()).devices(&appliance()).await.unwrap(), shown);
    }
}

#[tokio::test]
async fn nobody_gets_an_answer_without_the_token() {
    let agent = agent(Inspector::Shows(disks())).await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let wrong = [
        None,
        Some(String::new()),
        Some("Bearer ".to_owned()),
        Some(TOKEN.to_owned()),
        Some(format!("Basic {TOKEN}")),
        Some(format!("Bearer {}", &TOKEN[1..])),
        Some(format!("Bearer {TOKEN}0")),
        Some(format!("Bearer {}", TOKEN.to_uppercase())),
    ];
    for path in ["/v1/devices?appliance=appliance-1", "/v1/devices", "/", "/there/is/nothing"] {
        for method in [Method::GET, Method::POST] {
            for header in &wrong {
                let mut request = http.request(method.clone(), format!("http://{}{path}", agent.address()));
                if let Some(header) = header {
                    request = request.header("Authorization", header);
                }
                let response = request.send().await.unwrap();
                assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{method} {path} {header:?}");
                assert_eq!(response.headers()["www-authenticate"], "Bearer");
                let body = response.text().await.unwrap();
                assert!(!body.contains("6f1c") && !body.contains(TOKEN), "{body}");
            }
        }
    }
}

#[tokio::test]
async fn a_wrong_token_is_denied_and_never_shown() {
    let agent = agent(Inspector::Shows(disks())).await;
    let other = TOKEN.replace('0', "9");
    let url = format!("http://{}", agent.address());
    let client = RemoteDevices::new(&url, &other, RemoteDevicesOptions::default()).unwrap();
    let error = client.devices(&appliance()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Denied);
    for text in [
        error.to_string(),
        format!("{error:?}"),
        format!("{client:?}"),
        format!("{agent:?}"),
        format!("{:?}", options()),
    ] {
        assert!(!text.contains(&other) && !text.contains(TOKEN), "{text}");
    }
}

#[tokio::test]
async fn only_its_questions_are_answered() {
    let agent = agent(Inspector::Shows(disks())).await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    for (method, path, status) in [
        (Method::GET, "/v1/devices?appliance=appliance-1", StatusCode::OK),
        (Method::GET, "/v1/devices", StatusCode::BAD_REQUEST),
        (Method::GET, "/v1/devices?appliance=", StatusCode::BAD_REQUEST),
        (Method::GET, "/v1/devices?appliance=appliance-1&x=1", StatusCode::BAD_REQUEST),
        (Method::GET, "/v1/devices?appliance=appliance-2", StatusCode::CONFLICT),
        (Method::POST, "/v1/devices?appliance=appliance-1", StatusCode::NOT_FOUND),
        (Method::GET, "/v2/devices", StatusCode::NOT_FOUND),
    ] {
        let request = http.request(method.clone(), format!("http://{}{path}", agent.address())).bearer_auth(TOKEN);
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), status, "{method} {path}");
        assert_eq!(response.headers()["cache-control"], "no-store");
        let body = response.text().await.unwrap();
        assert!(body.starts_with(r#"{"version":1,"#), "{method} {path}: {body}");
    }
}

#[tokio::test]
async fn the_inspectors_own_errors_arrive() {
    for (kind, message, expected) in [
        (ErrorKind::Unavailable, "vda/serial cannot be read", ErrorKind::Unavailable),
        (ErrorKind::Refused, "another machine", ErrorKind::Refused),
        (ErrorKind::InvalidInput, "no such id", ErrorKind::InvalidInput),
        (ErrorKind::Unexpected, "panicked", ErrorKind::Unavailable),
    ] {
        let agent = agent(Inspector::Fails(kind, message)).await;
        let error = client(agent.address()).devices(&appliance()).await.unwrap_err();
        assert_eq!(error.kind(), expected);
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[tokio::test]
async fn the_agent_of_another_appliance_refuses() {
    let agent = agent(Inspector::Shows(disks())).await;
    let error = client(agent.address()).devices(&VmId::new("appliance-2").unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(error.to_string().contains("this is appliance-1"), "{error}");
}

#[tokio::test]
async fn an_inspector_that_never_answers_is_not_waited_for() {
    let options = AgentOptions { patience: Duration::from_millis(50), ..options() };
    let agent = DeviceAgent::start(Arc::new(Inspector::NeverAnswers), options).await.unwrap();
    let error = client(agent.address()).devices(&appliance()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains("no answer within 0.05 s"), "{error}");
}

#[tokio::test]
async fn other_machines_are_let_in_only_when_asked_for() {
    // No machine has these, so that nothing is open for a moment should it not be refused.
    for listen in ["192.0.2.1:8091", "[2001:db8::1]:8091"] {
        let options = AgentOptions { listen: listen.parse().unwrap(), ..options() };
        let error = DeviceAgent::start(Arc::new(Inspector::Shows(disks())), options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
    }
    let first = agent(Inspector::Shows(disks())).await;
    let options = AgentOptions { listen: first.address(), ..options() };
    let error = DeviceAgent::start(Arc::new(Inspector::Shows(disks())), options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error}");
}

#[tokio::test]
async fn an_agent_that_is_gone_is_unavailable() {
    let agent = agent(Inspector::Shows(disks())).await;
    let client = client(agent.address());
    assert!(client.devices(&appliance()).await.is_ok());
    agent.stop().await;
    let error = client.devices(&appliance()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains(&agent.address().to_string()), "{error}");
}

#[tokio::test]
async fn a_dropped_agent_listens_no_more() {
    let agent = agent(Inspector::Shows(disks())).await;
    let address = agent.address();
    drop(agent);
    // The port is free again once the listener is gone.
    let free = async {
        while std::net::TcpListener::bind(address).is_err() {
            tokio::task::yield_now().await;
        }
    };
    assert!(tokio::time::timeout(Duration::from_secs(30), free).await.is_ok(), "it still listens");
}
