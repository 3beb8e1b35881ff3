//! Whether anything came to harm. Asks the simulator's own state and none of our records.

use cleanup_core::{After, Ending, FailoverTest, Report};
use serde_json::Value;

/// Something that must never happen, in words.
pub type Harm = String;

/// Everything that came to harm, by the simulator's own state: a volume lost or open in two guests, a call that took effect twice, a report that is not true.
#[must_use]
pub fn harm(state: &Value, test: &FailoverTest, report: Option<&Report>) -> Vec<Harm> {
    let mut found = Vec::new();
    for id in &test.volumes {
        match row(state, "volumes", id.as_str()) {
            None => found.push(format!("volume {id} is lost: the cloud no longer knows it")),
            Some(volume) => check_volume(state, test, volume, &mut found),
        }
    }
    check_calls(state, &mut found);
    if let Some(report) = report
        && report.ending == Some(Ending::Completed)
    {
        check_completed(state, test, report, &mut found);
    }
    found
}

fn row<'a>(state: &'a Value, table: &str, id: &str) -> Option<&'a Value> {
    state[table].as_array()?.iter().find(|row| row["id"] == id)
}

fn check_volume(state: &Value, test: &FailoverTest, volume: &Value, found: &mut Vec<Harm>) {
    let id = volume["id"].as_str().unwrap_or_default();
    let at = volume["state"].as_str().unwrap_or_default();
    if volume["expunged"] == true || matches!(at, "Destroy" | "Destroying" | "Expunging" | "Expunged") {
        found.push(format!("volume {id} is lost: it was deleted ({at})"));
    }
    let open: Vec<&str> = volume["open_in"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if open.len() > 1 {
        found.push(format!("volume {id} is attached twice: VMs {} have it open", open.join(" and ")));
    }
    // What is on a deleted VM goes with it.
    let owner = volume["virtualmachineid"].as_str().unwrap_or_default();
    let deleted =
        |vm: &Value| vm["expunged"] == true || matches!(vm["state"].as_str(), Some("Destroyed" | "Expunging"));
    if owner == test.test_vm.as_str() && row(state, "virtualmachines", owner).is_none_or(deleted) {
        found.push(format!("volume {id} is attached to the deleted test VM"));
    }
}

/// No call id has a second effect, and nothing is asked for under a new id before the call before it has ended.
fn check_calls(state: &Value, found: &mut Vec<Harm>) {
    for (id, job) in state["calls"]["jobs"].as_object().into_iter().flatten() {
        let times = job["took_effect"].as_u64().unwrap_or(u64::MAX);
        if times > 1 {
            found.push(format!("call {id} took effect {times} times"));
        }
    }
    let log: Vec<&Value> = state["calls"]["log"].as_array().into_iter().flatten().collect();
    for (i, later) in log.iter().enumerate() {
        let before = log.get(..i).unwrap_or_default().iter().filter(|earlier| {
            ["command", "target", "virtual_machine"].iter().all(|field| earlier[field] == later[field])
                && earlier["job_id"] != later["job_id"]
        });
        for earlier in before {
            let outcome = &earlier["outcome"];
            let ended = outcome["succeeded"].as_u64().or_else(|| outcome["failed"].as_u64());
            let settled = outcome == "done"
                || outcome["refused"].is_u64()
                || ended.is_some_and(|end| later["at"].as_u64() >= Some(end));
            if !settled {
                found.push(format!(
                    "{} of {} was sent again as call {} before call {} had ended",
                    later["command"], later["target"], later["job_id"], earlier["job_id"]
                ));
            }
        }
    }
}

/// Called completed, so it must be.
fn check_completed(state: &Value, test: &FailoverTest, report: &Report, found: &mut Vec<Harm>) {
    for id in &test.volumes {
        let Some(volume) = row(state, "volumes", id.as_str()) else { continue };
        if volume["virtualmachineid"] != test.appliance.as_str() {
            found.push(format!("the cleanup is called completed, and volume {id} is not on the appliance"));
        }
        let runs = state["hosts"].get(test.appliance.as_str()).is_some();
        if runs && !volume["open_in"].as_array().is_some_and(|open| open.iter().any(|vm| vm == test.appliance.as_str()))
        {
            found.push(format!("the cleanup is called completed, and the appliance does not have volume {id}"));
        }
    }
    let vm = row(state, "virtualmachines", test.test_vm.as_str());
    let gone = vm.is_none_or(|vm| vm["expunged"] == true || vm["state"] == "Destroyed" || vm["state"] == "Expunging");
    if report.plan.after == After::DeleteVm && !gone {
        found.push("the cleanup is called completed, and the test VM is still there".to_owned());
    }
    if report.plan.after == After::KeepVm && gone && report.plan.test_vm_power.is_some() {
        found.push("the test VM was to be kept, and is deleted".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use cloudstack_simulator::{Cloud, FailoverTest as Ids, Settings, SimTime, World};
    use serde_json::json;

    use super::*;

    fn state() -> Value {
        let mut cloud = Cloud::new(World::failover_test(2), Settings::default());
        let stop = [("id", Ids::TEST_VM), ("customjobid", "11111111-0000-4000-8000-000000000001")];
        cloud.call("stopVirtualMachine", &stop).unwrap();
        cloud.advance(SimTime::from_millis(5_000));
        cloud.state()
    }

    fn harm_after(change: impl FnOnce(&mut Value)) -> Vec<Harm> {
        let mut state = state();
        change(&mut state);
        harm(&state, &crate::lab::record(2).unwrap(), None)
    }

    /// The row of a test volume, which follow the appliance's root.
    fn volume(state: &mut Value, index: usize) -> &mut Value {
        &mut state["volumes"][index + 1]
    }

    #[test]
    fn each_kind_of_harm_is_seen() {
        assert_eq!(harm_after(|_| ()), Vec::<Harm>::new());
        let first = Ids::volume(0);
        for (change, words) in [
            ((|state| volume(state, 0)["expunged"] = json!(true)) as fn(&mut Value), "is lost: it was deleted"),
            (|state| volume(state, 0)["state"] = json!("Destroy"), "is lost: it was deleted (Destroy)"),
            (|state| volume(state, 0)["id"] = json!("x"), "is lost: the cloud no longer knows it"),
            (|state| volume(state, 0)["open_in"] = json!(["a", "b"]), "is attached twice: VMs a and b have it open"),
            (|state| state["virtualmachines"][1]["state"] = json!("Destroyed"), "is attached to the deleted test VM"),
        ] {
            let found = harm_after(change);
            assert!(
                found.first().is_some_and(|harm| harm.contains(&first) && harm.contains(words)),
                "{words}: {found:?}"
            );
        }
        let twice = harm_after(|state| {
            state["calls"]["jobs"]["11111111-0000-4000-8000-000000000001"]["took_effect"] = json!(2);
        });
        assert_eq!(twice, ["call 11111111-0000-4000-8000-000000000001 took effect 2 times"]);
    }

    #[test]
    fn a_new_id_before_the_end_of_the_call_before_is_seen() {
        let again = |at: u64, id: &str| {
            harm_after(|state| {
                let log = state["calls"]["log"].as_array_mut().unwrap();
                let mut later = log[0].clone();
                (later["at"], later["job_id"]) = (json!(at), json!(id));
                log.push(later);
            })
        };
        let first = state()["calls"]["log"][0].clone();
        let (begun, ended) = (first["at"].as_u64().unwrap(), first["outcome"]["succeeded"].as_u64().unwrap());
        assert!(begun < ended, "{first}");
        assert_eq!(again(ended, "another"), Vec::<Harm>::new());
        assert_eq!(again(ended - 1, first["job_id"].as_str().unwrap()), Vec::<Harm>::new(), "the same call sent again");
        let found = again(ended - 1, "another");
        assert!(found.len() == 1 && found[0].contains("before call") && found[0].contains("had ended"), "{found:?}");
    }
}
