//! What must be equal, and how far times may be apart.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::drive::Driver;
use crate::recording::{Recording, Step};

const TICK_MS: u64 = 2_000;

/// Our ids for the server's own: of jobs, snapshots, users.
type Names = BTreeMap<String, String>;

pub(crate) fn replay(recording: &Recording, driver: &mut dyn Driver) {
    let mut names = Names::new();
    // (our job, recorded end, our end, recorded job)
    let mut jobs: Vec<(String, u64, u64, Value)> = Vec::new();
    let mut offset = 0_i64;
    for (number, step) in recording.steps.iter().enumerate() {
        let at = format!("{} step {number} {:?} {}", recording.name, step.command, step.label);
        let due = Recording::millis(step.at).saturating_add_signed(offset);
        if let Some(fault) = &step.fault {
            driver.inject(serde_json::from_value(fault.clone()).unwrap());
        } else if step.restart.is_some() {
            driver.restart();
        } else if let Some(job) = &step.await_job {
            let ours = names[job].clone();
            wait_for(driver, &ours);
            // Waiting ends when our job ends; what follows keeps its recorded distance.
            offset = i64::try_from(driver.now_ms()).unwrap() - i64::try_from(Recording::millis(step.at)).unwrap();
        } else if step.command.is_some() {
            driver.wait_until(due);
            let sent = driver.now_ms();
            let renamed = Step { params: rename(&step.params, &names), ..clone(step) };
            let (status, body) = driver.send(&renamed);
            assert_eq!(status, step.status, "{at}: {body}");
            learn(&step.body, &body, &mut names);
            same_body(&at, step, &body, &names);
            if let Some(job) = &step.job {
                let id = names[job["jobid"].as_str().unwrap()].clone();
                let recorded = Recording::millis(step.job_finished_at - step.at);
                jobs.push((id, sent + recorded, 0, job.clone()));
            }
        } else {
            driver.wait_until(due);
        }
    }
    for (id, recorded_end, our_end, recorded) in &mut jobs {
        let ours = wait_for(driver, id);
        same_job(&format!("{} job {id}", recording.name), recorded, &ours, &names);
        *our_end = end_of(driver, id);
        let apart = our_end.abs_diff(*recorded_end);
        assert!(apart <= TICK_MS, "{} {}: {our_end} against {recorded_end}", recording.name, recorded["cmd"]);
    }
    same_order(recording, &jobs);
}

fn clone(step: &Step) -> Step {
    Step { command: step.command.clone(), request: step.request.clone(), ..Step::default() }
}

fn rename(params: &BTreeMap<String, String>, names: &Names) -> BTreeMap<String, String> {
    params.iter().map(|(name, value)| (name.clone(), names.get(value).unwrap_or(value).clone())).collect()
}

/// Pairs the ids that the server made up with ours.
fn learn(recorded: &Value, ours: &Value, names: &mut Names) {
    let inner = |body: &Value| body.as_object().and_then(|body| body.values().next().cloned()).unwrap_or_default();
    let (recorded, ours) = (inner(recorded), inner(ours));
    for field in ["jobid", "id"] {
        if let (Some(recorded), Some(ours)) = (recorded[field].as_str(), ours[field].as_str()) {
            names.insert(recorded.to_owned(), ours.to_owned());
        }
    }
}

fn query(driver: &mut dyn Driver, id: &str) -> Value {
    let step = Step {
        command: Some("queryAsyncJobResult".to_owned()),
        params: BTreeMap::from([("jobid".to_owned(), id.to_owned())]),
        ..Step::default()
    };
    let (status, body) = driver.send(&step);
    assert_eq!(status, 200, "{body}");
    body["queryasyncjobresultresponse"].clone()
}

fn wait_for(driver: &mut dyn Driver, id: &str) -> Value {
    for _ in 0..6_000 {
        let job = query(driver, id);
        if job["jobstatus"] != 0 {
            return job;
        }
        let next = driver.now_ms() + 40;
        driver.wait_until(next);
    }
    panic!("job {id} never ends");
}

fn end_of(driver: &mut dyn Driver, id: &str) -> u64 {
    driver.ends().get(id).copied().unwrap_or_else(|| panic!("no end of {id}"))
}

fn same_order(recording: &Recording, jobs: &[(String, u64, u64, Value)]) {
    for (one, one_recorded, one_ours, _) in jobs {
        for (other, other_recorded, other_ours, _) in jobs {
            // Ends closer than this are side by side on the recorder's clock.
            if *one_recorded + 100 < *other_recorded {
                assert!(one_ours <= other_ours, "{}: {one} must not end after {other}", recording.name);
            }
        }
    }
}

fn same_job(at: &str, recorded: &Value, ours: &Value, names: &Names) {
    for field in ["jobstatus", "jobresultcode", "jobresulttype", "jobinstancetype", "cmd", "jobprocstatus"] {
        assert_eq!(ours[field], recorded[field], "{at} {field}");
    }
    let instance = recorded["jobinstanceid"].as_str();
    let instance = instance.map(|id| names.get(id).map_or(id, String::as_str));
    assert_eq!(ours["jobinstanceid"].as_str(), instance, "{at}");
    assert_eq!(ours["completed"].is_string(), recorded["completed"].is_string(), "{at}");
    let (recorded, ours) = (&recorded["jobresult"], &ours["jobresult"]);
    if recorded["errorcode"].is_number() {
        assert_eq!(ours["errorcode"], recorded["errorcode"], "{at}");
        same_meaning(at, &recorded["errortext"], &ours["errortext"]);
        return;
    }
    for kind in ["virtualmachine", "volume", "vmsnapshot", "snapshot"] {
        same_row(at, kind, &recorded[kind], &ours[kind], names);
    }
    assert_eq!(ours["success"], recorded["success"], "{at}");
}

fn same_body(at: &str, step: &Step, ours: &Value, names: &Names) {
    let recorded = &step.body;
    let key = |body: &Value| body.as_object().map(|body| body.keys().cloned().collect::<Vec<_>>());
    assert_eq!(key(ours), key(recorded), "{at}");
    let key = key(recorded).unwrap_or_default().join("");
    let (recorded, ours) = (&recorded[&key], &ours[&key]);
    for field in ["errorcode", "cserrorcode", "uuidList", "count", "success"] {
        assert_eq!(ours[field], recorded[field], "{at} {field}");
    }
    same_meaning(at, &recorded["errortext"], &ours["errortext"]);
    for field in ["jobid", "id", "jobstatus"] {
        assert_eq!(ours[field].is_null(), recorded[field].is_null(), "{at} {field}");
    }
    if step.command.as_deref() == Some("queryAsyncJobResult") && recorded["jobstatus"].is_number() {
        same_job(at, recorded, ours, names);
    }
    for kind in ["virtualmachine", "volume", "vmSnapshot", "snapshot", "zone", "tag", "asyncjobs"] {
        match (&recorded[kind], &ours[kind]) {
            (Value::Array(recorded), Value::Array(ours)) => {
                assert_eq!(ours.len(), recorded.len(), "{at} {kind}");
                for (recorded, ours) in recorded.iter().zip(ours) {
                    same_row(at, kind, recorded, ours, names);
                }
            }
            (recorded, ours) => same_row(at, kind, recorded, ours, names),
        }
    }
}

/// Fields whose values are the server's own: made up, counted, or dates.
const OWN: [&str; 18] = [
    "lastupdated",
    "attached",
    "created",
    "jobid",
    "path",
    "cmd",
    "userid",
    "accountid",
    "name",
    "displayname",
    "managementserverid",
    "jobinstanceid",
    "zonetoken",
    "details",
    "resourceid",
    "id",
    "volumeid",
    "gpuused",
];

/// Fields that the worlds of the recordings leave out, so that nobody can know them.
const UNKNOWABLE: [&str; 42] = [
    "cpuused",
    "networkkbsread",
    "networkkbswrite",
    "diskkbsread",
    "diskkbswrite",
    "diskioread",
    "diskiowrite",
    "memorykbs",
    "memoryintfreekbs",
    "memorytargetkbs",
    "utilization",
    "templatetype",
    "templateformat",
    "templatedisplaytext",
    "ostypeid",
    "osdisplayname",
    "bootmode",
    "boottype",
    "diskofferingid",
    "diskofferingname",
    "diskofferingdisplaytext",
    "serviceofferingid",
    "serviceofferingname",
    "serviceofferingdisplaytext",
    "templateid",
    "templatename",
    "clusterid",
    "clustername",
    "podid",
    "podname",
    "isextractable",
    "gputotal",
    "gpuused",
    "allowuserspecifyvrmtu",
    "routerprivateinterfacemaxmtu",
    "routerpublicinterfacemaxmtu",
    "isnsxenabled",
    "ismultiarch",
    "asnrange",
    "routedmodeenabled",
    "storage",
    "storageid",
];

fn same_row(at: &str, kind: &str, recorded: &Value, ours: &Value, names: &Names) {
    let (Some(recorded), Some(ours)) = (recorded.as_object(), ours.as_object()) else {
        assert_eq!(ours.is_null(), recorded.is_null(), "{at} {kind}");
        return;
    };
    for (field, value) in recorded {
        if UNKNOWABLE.contains(&field.as_str()) {
            continue;
        }
        let ours = ours.get(field).unwrap_or_else(|| panic!("{at} {kind}: no {field} in {ours:?}"));
        if field == "id" || field == "resourceid" || field == "volumeid" {
            let expected = value.as_str().map(|id| names.get(id).map_or(id, String::as_str));
            assert_eq!(ours.as_str(), expected, "{at} {kind}");
        } else if !OWN.contains(&field.as_str()) {
            assert_eq!(ours, value, "{at} {kind} {field}");
        }
    }
    for field in ours.keys().filter(|field| !UNKNOWABLE.contains(&field.as_str())) {
        assert!(recorded.contains_key(field), "{at} {kind}: {field} should be absent from {}", json!(ours));
    }
}

/// Numbers and ids inside a text are the server's own; its words are not.
fn same_meaning(at: &str, recorded: &Value, ours: &Value) {
    let words = |text: &Value| -> String {
        let text = text.as_str().unwrap_or_default();
        // The words after "due to" of a failed attach are a Java class cast.
        let text =
            if text.starts_with("Failed to attach") { text.split(" due to").next().unwrap_or_default() } else { text };
        let masked = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty() && !word.chars().any(|c| c.is_ascii_digit()) && word.len() > 1);
        masked.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(words(ours), words(recorded), "{at}");
}
