//! The table against what was generated from it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::every_command::every_command;
use super::{COMMANDS, CommandKind};
use crate::scripted_server::{Answer, ScriptedServer};

fn table() -> Vec<Value> {
    let text = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/api/cloudstack-4.22.json")).unwrap();
    let mut table: Value = serde_json::from_slice(&text).unwrap();
    serde_json::from_value(table["commands"].take()).unwrap()
}

#[test]
fn every_command_sends_every_parameter_under_its_name() {
    let client = ScriptedServer::new(|_, _| Answer::Never).client();
    let calls: BTreeMap<String, _> =
        every_command(&client).into_iter().map(|call| (call.command.name.to_string(), call)).collect();
    let kinds: BTreeMap<_, _> = COMMANDS.iter().copied().collect();
    let table = table();
    assert_eq!((calls.len(), kinds.len(), table.len()), (917, 917, 917));
    for command in &table {
        let name = command["name"].as_str().unwrap();
        let call = &calls[name];
        let sent: BTreeSet<String> =
            call.params.iter().map(|(name, _)| name.split('[').next().unwrap().to_owned()).collect();
        let listed: BTreeSet<String> = command["params"]
            .as_array()
            .unwrap()
            .iter()
            .map(|param| param["name"].as_str().unwrap().to_lowercase())
            .collect();
        let missing: Vec<_> =
            listed.difference(&sent).filter(|name| !matches!(name.as_str(), "page" | "pagesize")).collect();
        assert!(missing.is_empty() && sent.is_subset(&listed), "{name}: {missing:?} {sent:?}");
        let (is_async, post) = (command["async"] == true, command["post"] == true);
        assert_eq!(kinds[name] == CommandKind::Job, is_async, "{name}");
        assert_eq!(call.command.changes, is_async || post, "{name}");
    }
}

/// What a server that enforces POST takes for a change must be one for us, or a read that it names.
#[test]
fn changes_are_never_taken_for_reads() {
    let harmless = [
        "isaccountallowedtocreateofferingswithtags",
        "readyforshutdown",
        "cloudianisenabled",
        "quotabalance",
        "quotasummary",
        "quotatarifflist",
        "quotaisenabled",
        "quotastatement",
        "verifyoauthcodeandgetuser",
    ];
    for (name, kind) in COMMANDS {
        let lower = name.to_lowercase();
        let read = ["get", "list", "query", "find"].iter().any(|verb| lower.starts_with(verb))
            || harmless.contains(&lower.as_str());
        assert!(read || *kind != CommandKind::Read, "{name}");
    }
}
