//! Each fault, and what is left of the world after it. The door is bytes: requests are signed as a client signs them.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

use cloudstack_simulator::{
    CallOutcome, Cloud, FailoverTest, Fault, Outcome, Settings, SimTime, Throttle, VmState, VolumeState, WireRequest,
    World, signature,
};
use serde_json::Value;

const TEST_VM: &str = FailoverTest::TEST_VM;
const APPLIANCE: &str = FailoverTest::APPLIANCE;
const WALL: i64 = 1_795_422_482_000;
const JOB: &str = "f67bfaa3-b921-4aeb-9022-213ebf83402b";

struct Client {
    cloud: Cloud,
    now: u64,
    keys: (String, String),
}

impl Client {
    fn new(settings: Settings) -> Self {
        let keys = (settings.admin_api_key.expose().to_owned(), settings.admin_secret_key.expose().to_owned());
        Self { cloud: Cloud::new(World::failover_test(2), settings), now: 0, keys }
    }

    /// With the test VM stopped and volume 1 free.
    fn with_free_volume() -> Self {
        let mut client = Self::new(Settings { tick_phase_ms: Some(1_800), ..Settings::default() });
        client.cloud.somebody_stops(TEST_VM).unwrap();
        client.cloud.somebody_detaches(&FailoverTest::volume(1)).unwrap();
        client
    }

    fn send(&mut self, command: &str, parameters: &[(&str, &str)]) -> (Outcome, u64) {
        let mut all = vec![("command", command), ("apikey", &self.keys.0), ("response", "json")];
        all.extend(parameters);
        let signed = signature(all.iter().copied(), &self.keys.1);
        all.push(("signature", &signed));
        let encode = |text| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let body: Vec<String> = all.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let wall = WALL + i64::try_from(self.now).unwrap();
        let request = WireRequest::post_form(body.join("&"));
        let exchange = self.cloud.handle(SimTime::from_millis(self.now), wall, &request);
        (exchange.outcome, exchange.delay_ms)
    }

    /// Status and the object under the response key.
    fn call(&mut self, command: &str, parameters: &[(&str, &str)]) -> (u16, Value) {
        let (outcome, _) = self.send(command, parameters);
        let response = outcome.response().unwrap();
        let body: Value = serde_json::from_slice(&response.body).unwrap();
        (response.status, body.as_object().unwrap().values().next().unwrap().clone())
    }

    fn pass(&mut self, ms: u64) {
        self.now += ms;
        self.cloud.advance(SimTime::from_millis(self.now));
    }

    fn attach(&mut self) -> String {
        let volume = FailoverTest::volume(1);
        let (status, body) = self.call("attachVolume", &[("id", &volume), ("virtualmachineid", APPLIANCE)]);
        assert_eq!(status, 200, "{body}");
        body["jobid"].as_str().unwrap().to_owned()
    }

    fn job(&mut self, id: &str) -> Value {
        self.call("queryAsyncJobResult", &[("jobid", id)]).1
    }

    fn state_of_volume(&self) -> (Option<String>, Vec<String>, VolumeState) {
        let volume = self.cloud.volume(&FailoverTest::volume(1)).unwrap();
        (volume.virtual_machine, volume.open_in, volume.state)
    }
}

fn on_appliance() -> (Option<String>, Vec<String>, VolumeState) {
    (Some(APPLIANCE.to_owned()), vec![APPLIANCE.to_owned()], VolumeState::Ready)
}

#[test]
fn without_a_fault_it_works() {
    let mut client = Client::with_free_volume();
    let job = client.attach();
    client.pass(3_000);
    assert_eq!(client.job(&job)["jobstatus"], 1);
    assert_eq!(client.state_of_volume(), on_appliance());
}

#[test]
fn a_slow_host_blocks_its_vm() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { delay_ms: Some(6_000), ..Fault::on("attachVolume") });
    let slow = client.attach();
    let (_, behind) = client.call("stopVirtualMachine", &[("id", APPLIANCE)]);
    client.pass(7_800);
    assert_eq!(client.job(&slow)["jobstatus"], 0);
    assert_eq!(client.state_of_volume().2, VolumeState::Attaching);
    client.pass(50);
    assert_eq!(client.job(&slow)["jobstatus"], 1);
    assert_eq!(client.job(behind["jobid"].as_str().unwrap())["jobstatus"], 0);
    client.pass(2_000);
    assert_eq!(client.job(behind["jobid"].as_str().unwrap())["jobstatus"], 1);
}

#[test]
fn a_host_refuses_and_nothing_changes() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { fail: true, ..Fault::on("attachVolume") });
    let job = client.attach();
    client.pass(3_000);
    let job = client.job(&job);
    assert_eq!((&job["jobstatus"], &job["jobresultcode"]), (&2.into(), &530.into()));
    assert_eq!(client.state_of_volume(), (None, vec![], VolumeState::Ready));
    let again = client.attach();
    client.pass(3_000);
    assert_eq!(client.job(&again)["jobstatus"], 1, "it strikes once");
}

#[test]
fn a_failure_may_come_after_the_effect() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { fail_after_effect: true, ..Fault::on("attachVolume") });
    let job = client.attach();
    client.pass(3_000);
    assert_eq!(client.job(&job)["jobstatus"], 2);
    assert_eq!(client.state_of_volume(), on_appliance());
}

#[test]
fn the_host_may_have_it_while_the_database_does_not() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { host_only: true, ..Fault::on("attachVolume") });
    let job = client.attach();
    client.pass(3_000);
    assert_eq!(client.job(&job)["jobstatus"], 2);
    assert_eq!(client.state_of_volume(), (None, vec![APPLIANCE.to_owned()], VolumeState::Ready));
}

#[test]
fn an_attach_may_lie() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { lie: true, ..Fault::on("attachVolume") });
    let job = client.attach();
    client.pass(3_000);
    assert_eq!(client.job(&job)["jobstatus"], 1);
    assert_eq!(client.state_of_volume(), (Some(APPLIANCE.to_owned()), vec![], VolumeState::Ready));
}

#[test]
fn a_device_may_appear_late() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { late_device_ms: Some(5_000), ..Fault::on("attachVolume") });
    client.attach();
    client.pass(3_000);
    assert_eq!(client.state_of_volume(), on_appliance());
    let seen = |client: &Client| client.cloud.guest_devices(APPLIANCE).len();
    assert_eq!((seen(&client), client.cloud.host_disks(APPLIANCE).len()), (1, 2));
    client.pass(5_000);
    assert_eq!(seen(&client), 2);
}

#[test]
fn a_lost_reply_was_carried_out() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { lose_reply: true, ..Fault::on("stopVirtualMachine") });
    let (outcome, _) = client.send("stopVirtualMachine", &[("id", APPLIANCE), ("customjobid", JOB)]);
    assert_eq!(outcome, Outcome::ReplyLost);
    client.pass(3_000);
    assert_eq!(client.job(JOB)["jobstatus"], 1);
    assert_eq!(client.cloud.vm(APPLIANCE).unwrap().state, VmState::Stopped);
}

#[test]
fn a_dropped_connection_was_not() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { drop_connection: true, ..Fault::on("stopVirtualMachine") });
    let (outcome, _) = client.send("stopVirtualMachine", &[("id", APPLIANCE), ("customjobid", JOB)]);
    assert_eq!(outcome, Outcome::Dropped);
    client.pass(3_000);
    assert_eq!(client.call("queryAsyncJobResult", &[("jobid", JOB)]).0, 431);
    assert_eq!(client.cloud.vm(APPLIANCE).unwrap().state, VmState::Running);
    assert_eq!(client.cloud.calls().mutating, 0);
}

#[test]
fn a_throttled_call_is_told_when_to_come_back() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { throttle_ms: Some(700), ..Fault::on("listZones") });
    let (status, body) = client.call("listZones", &[]);
    assert_eq!(status, 429);
    assert!(body["errortext"].as_str().unwrap().ends_with("please retry after [700] ms."));
    assert_eq!(client.call("listZones", &[]).0, 200);
}

#[test]
fn a_retrying_proxy_makes_two_of_one() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { duplicate: true, times: 2, ..Fault::on("stopVirtualMachine") });
    let (status, _) = client.call("stopVirtualMachine", &[("id", APPLIANCE), ("customjobid", JOB)]);
    assert_eq!(status, 431, "the id was taken by the first copy");
    let statistics = client.cloud.calls().jobs[JOB];
    assert_eq!((statistics.submitted, statistics.accepted), (2, 1));
    client.call("stopVirtualMachine", &[("id", APPLIANCE)]);
    assert_eq!(client.cloud.calls().jobs.len(), 3, "without a chosen id there are two jobs");
}

#[test]
fn a_call_without_a_job_may_be_slow_or_fail() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { delay_ms: Some(900), ..Fault::on("listVolumes") });
    assert_eq!(client.send("listVolumes", &[]).1, 900);
    client.cloud.inject(Fault { fail: true, ..Fault::on("listVolumes") });
    assert_eq!(client.call("listVolumes", &[]).0, 530);
    assert_eq!(client.call("listVolumes", &[]).0, 200);
}

#[test]
fn a_job_without_a_queue_may_fail_too() {
    let mut client = Client::with_free_volume();
    client.cloud.inject(Fault { fail: true, ..Fault::on("updateVolume") });
    let parameters = [("id", &*FailoverTest::volume(1)), ("deleteprotection", "true"), ("customjobid", JOB)];
    client.call("updateVolume", &parameters);
    client.pass(100);
    assert_eq!(client.job(JOB)["jobstatus"], 2);
    let listed = client.call("listVolumes", &[("id", &FailoverTest::volume(1))]).1;
    assert_eq!(listed["volume"][0]["deleteprotection"], false);
}

#[test]
fn the_window_opens_with_the_first_call_and_spares_the_root_admin() {
    let mut client = Client::new(Settings { throttle: Some(Throttle { calls: 2, seconds: 2 }), ..Settings::default() });
    for _ in 0..5 {
        assert_eq!(client.call("listZones", &[]).0, 200);
    }
    let keys = client.cloud.add_account("cleaner", None);
    client.keys = (keys.api_key, keys.secret_key.expose().to_owned());
    client.pass(500);
    assert_eq!(client.call("listZones", &[]).0, 200);
    client.pass(1_000);
    assert_eq!(client.call("listZones", &[]).0, 200);
    let (status, body) = client.call("listZones", &[]);
    assert_eq!(status, 429);
    assert!(body["errortext"].as_str().unwrap().contains("[1000] ms"), "{body}");
    client.pass(999);
    let right = std::mem::replace(&mut client.keys.1, "wrong".to_owned());
    assert_eq!(client.call("listZones", &[]).0, 429, "told before the signature is looked at");
    client.keys.1 = right;
    client.pass(1);
    assert_eq!(client.call("listZones", &[]).0, 200);
}

#[test]
fn signed_requests_expire_on_the_second() {
    let mut client = Client::new(Settings::default());
    let at = |ms: i64| {
        let time = jiff::Timestamp::from_millisecond(WALL + ms).unwrap();
        time.strftime("%Y-%m-%dT%H:%M:%S+0000").to_string()
    };
    let soon = at(1_000);
    let with = |client: &mut Client, version: &str, expires: &str| {
        client.call("listZones", &[("signatureversion", version), ("expires", expires)]).0
    };
    client.pass(1_000);
    assert_eq!(with(&mut client, "3", &soon), 200);
    client.pass(1);
    assert_eq!(with(&mut client, "3", &soon), 401);
    assert_eq!(with(&mut client, "2", &soon), 200, "only version 3 expires");
    assert_eq!(with(&mut client, "3", &at(3_600_000)), 200, "there is no upper bound unless it is enforced");
    assert_eq!(client.call("listZones", &[("signatureversion", "3")]).0, 401);
}

#[test]
fn the_log_tells_time_target_and_outcome() {
    let mut client = Client::with_free_volume();
    client.pass(100);
    client.attach();
    client.call("attachVolume", &[("id", "00000000-1111-4222-8333-444444444444"), ("virtualmachineid", APPLIANCE)]);
    client.call("listZones", &[]);
    client.pass(3_000);
    let calls = client.cloud.calls();
    assert_eq!((calls.mutating, calls.result_reads, calls.other_reads), (2, 0, 1));
    assert_eq!(calls.by_command["attachVolume"], 2);
    let first = &calls.log[0];
    assert_eq!((first.at.as_millis(), first.target.clone()), (100, Some(FailoverTest::volume(1))));
    assert_eq!(first.virtual_machine.as_deref(), Some(APPLIANCE));
    assert_eq!(first.outcome, CallOutcome::Succeeded(SimTime::from_millis(1_840)));
    assert_eq!(first.effect_at, Some(SimTime::from_millis(1_840)));
    assert_eq!(calls.log[1].outcome, CallOutcome::Refused(431));
}

#[test]
fn accounts_see_and_touch_only_their_own() {
    let mut client = Client::new(Settings::default());
    let root = client.keys.clone();
    let keys = client.cloud.add_account("cleaner", None);
    client.keys = (keys.api_key, keys.secret_key.expose().to_owned());
    let (_, made) = client.call("createVolume", &[("name", "mine"), ("customjobid", JOB)]);
    let mine = made["id"].as_str().unwrap().to_owned();
    let rows = |body: &Value| body["volume"].as_array().map_or(0, Vec::len);
    assert_eq!(rows(&client.call("listVolumes", &[("listall", "true")]).1), 1);
    assert_eq!(client.call("listVolumes", &[("id", &FailoverTest::volume(0))]), (200, serde_json::json!({})));
    let listed = client.call("listVolumes", &[]).1;
    assert!(listed["volume"][0].get("path").is_none() && listed["volume"][0].get("hypervisor").is_none());
    assert_eq!(client.call("stopVirtualMachine", &[("id", TEST_VM)]).0, 531);
    client.pass(100);
    let (status, body) = client.call("createVolume", &[("customjobid", JOB)]);
    assert_eq!(status, 530);
    assert_eq!(body["errortext"], "Internal error executing command, please contact your system administrator");

    let (_, stop) = {
        client.keys = root;
        client.call("stopVirtualMachine", &[("id", TEST_VM)])
    };
    assert_eq!(rows(&client.call("listVolumes", &[]).1), 3, "without listall an admin sees its own");
    assert_eq!(rows(&client.call("listVolumes", &[("listall", "true")]).1), 5, "the refused one was made before");
    assert_eq!(rows(&client.call("listVolumes", &[("id", &mine)]).1), 1, "by id, everything");
    let (status, body) = client.call("createVolume", &[("customjobid", JOB)]);
    assert_eq!((status, &body["errortext"]), (530, &"Entity already exists ".into()));

    let keys = client.cloud.add_account("reader", Some(&["queryAsyncJobResult"]));
    client.keys = (keys.api_key, keys.secret_key.expose().to_owned());
    assert_eq!(client.call("queryAsyncJobResult", &[("jobid", stop["jobid"].as_str().unwrap())]).0, 531);
    assert_eq!(client.call("listVolumes", &[]).0, 432);
}

#[test]
fn no_key_is_printed() {
    let mut client = Client::new(Settings { admin_secret_key: "hush".into(), ..Settings::default() });
    let keys = client.cloud.add_account("cleaner", None);
    let shown = format!("{:?} {keys:?} {:?}", client.cloud, Settings::default());
    assert!(!shown.contains("hush") && !shown.contains(keys.secret_key.expose()));
    assert!(!shown.contains("admin-secret-key") && !shown.contains("admin-api-key"));
    let request = WireRequest::get("apikey=k&signature=hush");
    assert!(!format!("{request:?}").contains("hush"));
    assert!(!client.cloud.state().to_string().contains("hush"));
}
