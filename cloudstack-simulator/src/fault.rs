//! What can be told to go wrong.

use serde::{Deserialize, Serialize};

/// Something that goes wrong with the next calls of one command. The JSON form is the same.
///
/// `drop_connection`, `lose_reply`, `throttle_ms` and `duplicate` strike when the request arrives; the others when the host does the work (one unit of a
/// VM's queue), or when the job starts if it needs no host. Several may be combined.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fault {
    /// The command, as in `attachVolume`; `*` = every command.
    pub on: String,
    /// How often it strikes.
    #[serde(default = "once")]
    pub times: u32,
    /// How many matching calls pass unharmed before it strikes first.
    pub skip: u32,
    /// Strikes only when the call's `id` is this one.
    pub target: Option<String>,
    /// The host takes this much longer, in milliseconds, and the VM's queue waits for it. On a call without a job: the answer comes later.
    pub delay_ms: Option<u64>,
    /// The host refuses.
    pub fail: bool,
    /// Everything is done, host and database, and then the job fails all the same.
    pub fail_after_effect: bool,
    /// The host does it, the job fails, and the database never learns: for an attach, the guest has a disk that is free on paper.
    pub host_only: bool,
    /// The host does not answer. An ordinary stop fails; a forced one says Stopped while the guest runs on.
    pub unreachable: bool,
    /// An attach that succeeds on paper while the guest sees nothing.
    pub lie: bool,
    /// An attached disk appears in the guest this many milliseconds after the job has succeeded.
    pub late_device_ms: Option<u64>,
    /// The request is carried out but its answer never arrives.
    pub lose_reply: bool,
    /// The connection ends before the request is looked at.
    pub drop_connection: bool,
    /// The request is refused with 429, asking to come back after this many milliseconds.
    pub throttle_ms: Option<u64>,
    /// The request is carried out twice, as by a proxy that retries; the second answer is the one that arrives.
    pub duplicate: bool,
}

fn once() -> u32 {
    1
}

impl Fault {
    /// A fault that strikes the next call of `command` once; set what goes wrong on the result.
    pub fn on(command: impl Into<String>) -> Self {
        Self { on: command.into(), times: 1, ..Self::default() }
    }

    fn strikes_on_arrival(&self) -> bool {
        self.lose_reply || self.drop_connection || self.throttle_ms.is_some() || self.duplicate
    }

    fn strikes_at_work(&self) -> bool {
        self.delay_ms.is_some()
            || self.fail
            || self.fail_after_effect
            || self.host_only
            || self.unreachable
            || self.lie
            || self.late_device_ms.is_some()
    }
}

/// How the management server dies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RestartMode {
    /// Work in the VMs' queues is gone. What a single server does.
    #[default]
    QueuePurged,
    /// Work that waits in the VMs' queues is done later, although its job has failed. What happens when another server takes over.
    QueueSurvives,
    /// The work under way has been done by the host, and the database does not know. Work that waits is gone.
    HalfDone,
}

#[derive(Clone, Debug)]
struct Armed {
    fault: Fault,
    skip_arrival: u32,
    skip_work: u32,
    left_arrival: u32,
    left_work: u32,
}

/// The faults that have been injected and have not all struck yet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faults(Vec<Armed>);

impl Faults {
    pub(crate) fn inject(&mut self, fault: Fault) {
        let left_arrival = if fault.strikes_on_arrival() { fault.times } else { 0 };
        let left_work = if fault.strikes_at_work() { fault.times } else { 0 };
        self.0.push(Armed { skip_arrival: fault.skip, skip_work: fault.skip, left_arrival, left_work, fault });
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn on_arrival(&mut self, command: &str, target: Option<&str>) -> Option<Fault> {
        self.strike(command, target, |armed| (&mut armed.skip_arrival, &mut armed.left_arrival))
    }

    pub(crate) fn at_work(&mut self, command: &str, target: Option<&str>) -> Option<Fault> {
        self.strike(command, target, |armed| (&mut armed.skip_work, &mut armed.left_work))
    }

    fn strike(
        &mut self,
        command: &str,
        target: Option<&str>,
        counters: impl Fn(&mut Armed) -> (&mut u32, &mut u32),
    ) -> Option<Fault> {
        let mut struck = None;
        for armed in &mut self.0 {
            let named = armed.fault.on == "*" || armed.fault.on == command;
            if !named || armed.fault.target.as_deref().is_some_and(|wanted| Some(wanted) != target) {
                continue;
            }
            let (skip, left) = counters(armed);
            if *left == 0 {
                continue;
            }
            if *skip > 0 {
                *skip -= 1;
                continue;
            }
            *left -= 1;
            struck = Some(armed.fault.clone());
            break;
        }
        self.0.retain(|armed| armed.left_arrival > 0 || armed.left_work > 0);
        struck
    }

    pub(crate) fn waiting(&self) -> Vec<Fault> {
        self.0
            .iter()
            .map(|armed| Fault { times: armed.left_arrival.max(armed.left_work), ..armed.fault.clone() })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strikes_as_often_as_asked_after_those_it_spares() {
        let mut faults = Faults::default();
        faults.inject(Fault { fail: true, times: 2, skip: 1, ..Fault::on("attachVolume") });
        let hits: Vec<bool> = (0..5).map(|_| faults.at_work("attachVolume", None).is_some()).collect();
        assert_eq!(hits, [false, true, true, false, false]);
    }

    #[test]
    fn strikes_only_its_command_target_and_moment() {
        let mut faults = Faults::default();
        faults.inject(Fault { lose_reply: true, target: Some("a".into()), ..Fault::on("attachVolume") });
        assert_eq!(faults.at_work("attachVolume", Some("a")), None);
        assert_eq!(faults.on_arrival("detachVolume", Some("a")), None);
        assert_eq!(faults.on_arrival("attachVolume", Some("b")), None);
        assert!(faults.on_arrival("attachVolume", Some("a")).is_some());
    }

    #[test]
    fn unknown_fields_are_refused() {
        assert!(serde_json::from_str::<Fault>(r#"{"on":"x","fial":true}"#).is_err());
        let fault: Fault = serde_json::from_str(r#"{"on":"x","fail":true}"#).unwrap();
        assert_eq!(fault.times, 1);
    }
}
