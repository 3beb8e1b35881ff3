//! Everything that a cleanup needs, checked without changing anything.

use std::collections::BTreeSet;

use cleanup_core::Result;
use cleanup_doors::{Door, harmless};
use cloudstack_client::{Client, ErrorKind};
use jiff::Timestamp;
use serde::Serialize;

use crate::code::Code;
use crate::out::Out;

/// What a cleanup calls. Without one of these it cannot be carried out.
const NEEDED: &[&str] = &[
    "listVirtualMachines",
    "listVolumes",
    "listVMSnapshot",
    "listAsyncJobs",
    "queryAsyncJobResult",
    "stopVirtualMachine",
    "detachVolume",
    "attachVolume",
    "destroyVirtualMachine",
    "createTags",
];
/// What a cleanup can do without, and what happens then.
const USEFUL: &[(&str, &str)] = &[
    ("listHypervisorCapabilities", "a full appliance is noticed only when a volume does not fit"),
    ("deleteTags", "a kept test VM keeps the mark of its cleanup"),
];
/// What a cleanup never calls. An account without these cannot do harm by mistake.
const HARMFUL: &[&str] = &["deleteVolume", "destroyVolume", "expungeVirtualMachine"];
/// More than this many seconds between two clocks is worth a word; the client corrects for it.
const SKEW: i64 = 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Verdict {
    Ok,
    Warn,
    Fail,
}

#[derive(Debug, Serialize)]
struct Line {
    check: &'static str,
    verdict: Verdict,
    text: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    next: &'static str,
}

fn line(check: &'static str, verdict: Verdict, text: impl Into<String>, next: &'static str) -> Line {
    Line { check, verdict, text: text.into(), next }
}

pub(super) async fn doctor(out: Out, door: &Door) -> Result<Code> {
    let mut lines = Vec::new();
    if let Some(client) = &door.client {
        let (reached, commands) = reach(client).await;
        lines.extend(reached);
        if let Some(commands) = commands {
            lines.push(clock(client));
            lines.extend(permissions(&commands));
        }
    }
    lines.push(database(door).await);
    for (part, said) in door.appliance().await {
        lines.push(match said {
            Ok(text) => line(part, Verdict::Ok, text, ""),
            Err(e) => {
                line(part, Verdict::Fail, e.to_string(), "see that it runs, and that the settings name it rightly")
            }
        });
    }
    lines.extend(inspector(door).await);
    for line in &lines {
        out.answer(line, || {
            let verdict = match line.verdict {
                Verdict::Ok => "ok  ",
                Verdict::Warn => "warn",
                Verdict::Fail => "FAIL",
            };
            let next = if line.next.is_empty() { String::new() } else { format!("\n        next: {}", line.next) };
            format!("{verdict}  {}: {}{next}", line.check, harmless(&line.text))
        });
    }
    Ok(if lines.iter().any(|line| line.verdict == Verdict::Fail) { Code::Error } else { Code::Done })
}

/// Whether the cloud answers to these keys, and the commands that the account may call.
async fn reach(client: &Client) -> (Vec<Line>, Option<BTreeSet<String>>) {
    let host = client.endpoint().host_str().unwrap_or_default().to_owned();
    let e = match client.api_discovery().list().all().await {
        Ok(commands) => {
            let names = commands.into_iter().filter_map(|command| command.name).collect();
            let lines = vec![
                line("cloud", Verdict::Ok, format!("{host} answers"), ""),
                line("keys", Verdict::Ok, "accepted", ""),
            ];
            return (lines, Some(names));
        }
        Err(e) => e,
    };
    let text = e.to_string();
    let reached = || line("cloud", Verdict::Ok, format!("{host} answers"), "");
    let lines = match e.kind() {
        ErrorKind::Auth => {
            vec![
                reached(),
                line("keys", Verdict::Fail, text, "check API key and secret key, and that the user is enabled"),
            ]
        }
        ErrorKind::ClockSkew => {
            vec![
                reached(),
                line(
                    "clock",
                    Verdict::Fail,
                    text,
                    "set the clocks of this machine and of the management server by NTP",
                ),
            ]
        }
        _ => vec![line("cloud", Verdict::Fail, text, "check the endpoint, the network and the certificate")],
    };
    (lines, None)
}

fn clock(client: &Client) -> Line {
    let off = client.server_time().duration_since(Timestamp::now()).as_secs();
    if off.abs() > SKEW {
        let text = format!("the server's clock differs from ours by {off} s; requests are signed for its time");
        return line("clock", Verdict::Warn, text, "set both clocks by NTP");
    }
    line("clock", Verdict::Ok, format!("the server's clock is ours within {SKEW} s, as far as it says"), "")
}

fn permissions(commands: &BTreeSet<String>) -> Vec<Line> {
    let mut lines = Vec::new();
    let needed: Vec<&str> = NEEDED.iter().copied().filter(|name| !commands.contains(*name)).collect();
    lines.push(if needed.is_empty() {
        line("permissions", Verdict::Ok, format!("all {} commands that a cleanup needs are allowed", NEEDED.len()), "")
    } else {
        line(
            "permissions",
            Verdict::Fail,
            format!("not allowed: {}", needed.join(", ")),
            "allow them in the account's role",
        )
    });
    for (name, then) in USEFUL.iter().filter(|(name, _)| !commands.contains(*name)) {
        let text = format!("not allowed: {name}; {then}");
        lines.push(line("permissions", Verdict::Warn, text, "allow it in the account's role"));
    }
    let harmful: Vec<&str> = HARMFUL.iter().copied().filter(|name| commands.contains(*name)).collect();
    if !harmful.is_empty() {
        let text = format!("the account may also {}, which a cleanup never does", harmful.join(", "));
        lines.push(line("permissions", Verdict::Warn, text, "give the cleanup an account with a role of its own"));
    }
    lines
}

async fn database(door: &Door) -> Line {
    let Some(database) = &door.database else {
        return line(
            "database",
            Verdict::Warn,
            "none: cleanups are forgotten when this process ends",
            "name one with --database, except for a try-out",
        );
    };
    // Opening it has checked that every put is synced (WAL, synchronous=FULL) and that locks hold where it lies.
    match door.engine.tests().await {
        Ok(tests) => {
            let text = format!(
                "{} is durable (WAL, synchronous=FULL), {} failover test(s)",
                database.path().display(),
                tests.len()
            );
            line("database", Verdict::Ok, text, "")
        }
        Err(e) => line("database", Verdict::Fail, e.to_string(), "see to the file and its disk"),
    }
}

async fn inspector(door: &Door) -> Vec<Line> {
    let Some(inspector) = &door.inspector else {
        return vec![if door.cloud_only {
            line("inspector", Verdict::Warn, "nobody looks at the appliance's devices, and that was agreed to", "")
        } else {
            line(
                "inspector",
                Verdict::Fail,
                "nobody looks at the appliance's devices, so no test VM can be deleted",
                "name an inspector in the settings, or agree to --cloud-only",
            )
        }];
    };
    let tests = door.engine.tests().await.unwrap_or_default();
    let recorded = tests.into_iter().filter(|test| test.status.is_open()).map(|test| test.appliance);
    let appliances: BTreeSet<_> = recorded.chain(door.this_appliance.clone()).collect();
    if appliances.is_empty() {
        let text = "there is one; with no failover test recorded, there is no appliance to look at";
        return vec![line("inspector", Verdict::Ok, text, "")];
    }
    let mut lines = Vec::new();
    for appliance in appliances {
        lines.push(match inspector.devices(&appliance).await {
            Ok(devices) => {
                let text = format!("it sees {} disk(s) of appliance {appliance}", devices.len());
                line("inspector", Verdict::Ok, text, "")
            }
            Err(e) => line(
                "inspector",
                Verdict::Fail,
                e.to_string(),
                "see that the appliance runs and, if an agent is to look, that it listens and has the same token",
            ),
        });
    }
    lines
}
