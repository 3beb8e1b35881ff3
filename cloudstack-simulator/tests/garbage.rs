//! Whatever arrives, the simulator answers.

use cloudstack_simulator::{Cloud, FailoverTest, Settings, SimTime, WireRequest, World, signature};
use proptest::prelude::*;

const COMMANDS: [&str; 12] = [
    "listVirtualMachines",
    "listVolumes",
    "attachVolume",
    "detachVolume",
    "destroyVirtualMachine",
    "createTags",
    "listTags",
    "updateVolume",
    "createVMSnapshot",
    "listZones",
    "queryAsyncJobResult",
    "createVolume",
];

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(FailoverTest::TEST_VM.to_owned()),
        Just(FailoverTest::APPLIANCE.to_owned()),
        Just(FailoverTest::volume(0)),
        Just(FailoverTest::volume(1)),
        Just("-1".to_owned()),
        Just("true".to_owned()),
        any::<i64>().prop_map(|number| number.to_string()),
        "\\PC{0,40}",
    ]
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(vec![
            "id",
            "ids",
            "virtualmachineid",
            "volumeids",
            "deviceid",
            "page",
            "pagesize",
            "keyword",
            "details",
            "expunge",
            "forced",
            "listall",
            "state",
            "name",
            "customjobid",
            "resourceids",
            "resourcetype",
            "tags[0].key",
            "tags[0].value",
            "tags[",
            "a]b[",
            "size",
            "startdate",
            "zoneid",
            "jobid",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,20}",
    ]
}

fn cloud() -> Cloud {
    Cloud::new(World::failover_test(3), Settings::default())
}

proptest! {
    #[test]
    fn bytes(query in "[ -~]{0,200}", body in proptest::collection::vec(any::<u8>(), 0..300)) {
        let request = WireRequest::post_form(body).with_query(query);
        let exchange = cloud().handle(SimTime::ZERO, 0, &request);
        prop_assert!(exchange.outcome.response().is_some_and(|response| response.status >= 400));
    }

    #[test]
    fn signed_calls(calls in proptest::collection::vec((proptest::sample::select(COMMANDS.to_vec()), proptest::collection::btree_map(name(), value(), 0..6), 0_u64..4_000), 1..12)) {
        let mut cloud = cloud();
        let mut now = 0;
        for (command, parameters, pause) in calls {
            now += pause;
            let mut all: Vec<(&str, &str)> = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            all.retain(|(name, _)| !["command", "apikey", "response"].contains(&name.to_lowercase().as_str()));
            all.extend([("command", command), ("apikey", "admin-api-key"), ("response", "json")]);
            let signed = signature(all.iter().copied(), "admin-secret-key");
            all.push(("signature", &signed));
            let encode = |text| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
            let body: Vec<String> = all.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
            let exchange = cloud.handle(SimTime::from_millis(now), 0, &WireRequest::post_form(body.join("&")));
            let response = exchange.outcome.response().expect("nothing was told to get lost");
            prop_assert!(serde_json::from_slice::<serde_json::Value>(&response.body).is_ok());
            prop_assert_ne!(response.status, 401);
        }
        cloud.advance(SimTime::from_millis(now + 60_000));
        // Whatever was asked, no volume is open in two guests.
        for volume in cloud.volumes() {
            prop_assert!(volume.open_in.len() <= 1);
        }
    }

    #[test]
    fn worlds(text in "\\PC{0,200}") {
        prop_assert!(World::from_json(&text).is_err());
    }
}
