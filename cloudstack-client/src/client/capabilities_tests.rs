//! What a server says about itself, and warnings that follow from it.

use std::sync::Arc;

use serde_json::json;

use super::tests::Log;
use crate::scripted_server::{Answer, ScriptedServer};

fn server(version: &'static str) -> Arc<ScriptedServer> {
    ScriptedServer::new(move |form, _| match form["command"].as_str() {
        "listCapabilities" => Answer::ok(json!({"capability": {"cloudstackversion": version, "apilimitmax": 25}})),
        "listApis" => Answer::ok(json!({"count": 2, "api": [
            {"name": "stopVirtualMachine", "isasync": true, "params": [{"name": "id"}, {"name": "forced"}]},
            {"name": "listZones", "isasync": false, "params": []},
        ]})),
        _ => Answer::ok(json!({"count": 1, "zone": [{"id": "z1"}]})),
    })
}

#[tokio::test(start_paused = true)]
async fn capabilities_tell_version_commands_and_parameters() {
    let server = server("4.19.1.0");
    let capabilities = server.client().capabilities().await.unwrap();
    assert_eq!(capabilities.server_version(), Some("4.19.1.0"));
    assert_eq!(capabilities.fact("apilimitmax"), Some(&json!(25)));
    assert_eq!(capabilities.commands().collect::<Vec<_>>(), ["listZones", "stopVirtualMachine"]);
    assert!(capabilities.has("listZones") && !capabilities.has("expungeVirtualMachine"));
    assert!(capabilities.has_parameter("stopVirtualMachine", "FORCED"));
    assert!(!capabilities.has_parameter("stopVirtualMachine", "gently") && !capabilities.has_parameter("x", "id"));
    let kinds = ["stopVirtualMachine", "listZones", "x"].map(|command| capabilities.is_async(command));
    assert_eq!(kinds, [Some(true), Some(false), None]);
    assert_eq!(server.requests().len(), 2);
}

/// `listsystemvms` came with 4.18, `isencrypted` with 4.19.1, `name` was always there; unknown parameters are nobody's business.
#[tokio::test(start_paused = true)]
async fn a_parameter_newer_than_the_server_warns_once() {
    for (version, newer) in
        [("4.17.2.0", 2), ("4.19.0.0", 1), ("4.22.0.0-SNAPSHOT", 0), ("4.17 or so", 2), ("unknown", 0)]
    {
        let log = Log::default();
        let _logging = log.listen(tracing::Level::WARN);
        let client = server(version).client();
        let call = |client: &crate::Client| {
            client
                .raw("listVolumes")
                .param("listSystemVms", "true")
                .param("isencrypted", "true")
                .param("name", "x")
                .param("misspelt", "x")
        };
        call(&client).send().await.unwrap();
        assert_eq!(log.text(), "", "{version}: nothing is known yet");
        client.capabilities().await.unwrap();
        for _ in 0..3 {
            call(&client).send().await.unwrap();
        }
        let warnings = log.text().lines().filter(|line| line.contains("is older than this parameter")).count();
        assert_eq!(warnings, newer, "{version}: {}", log.text());
    }
}
