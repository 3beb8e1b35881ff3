//! What keeps a request out, in the server's order: each request is wrong in several ways, and the first one counts.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

use cloudstack_simulator::{Cloud, Settings, SimTime, WireRequest, World, signature};
use serde_json::Value;

const WALL: i64 = 1_795_422_482_000;

/// Status and the one member of the body.
fn answer(cloud: &mut Cloud, request: &WireRequest) -> (u16, String, Value) {
    let exchange = cloud.handle(SimTime::ZERO, WALL, request);
    let response = exchange.outcome.response().unwrap();
    let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    let member = body.as_object().and_then(|body| body.iter().next()).map(|(key, value)| (key.clone(), value.clone()));
    let (key, value) = member.unwrap_or_default();
    (response.status, key, value)
}

fn cloud(enforce_post: bool) -> Cloud {
    let mut cloud = Cloud::new(World::failover_test(1), Settings { enforce_post, ..Settings::default() });
    cloud.add_account("cleaner", Some(&["listZones"]));
    cloud
}

fn signed(parameters: &[(&str, &str)]) -> String {
    let signature = signature(parameters.iter().copied(), "admin-secret-key");
    let encode = |text| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    let all = parameters.iter().copied().chain([("signature", signature.as_str())]);
    all.map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}

#[test]
fn keys_of_refusals() {
    for (query, status, key) in [
        ("response=json", 401, "null"),
        ("response=json&command=nonsense&apikey=x&signature=y", 401, "errorresponse"),
        ("response=json&command=listvirtualmachines", 401, "errorresponse"),
        ("response=json&command=listZones", 401, "listzonesresponse"),
        ("response=json&command=listZones&apikey=x&signature=y", 401, "listzonesresponse"),
        ("response=json&command=listZones&apikey=admin-api-key&signature=y", 401, "listzonesresponse"),
        ("response=JSON&Command=listZones", 401, "null"),
        ("command=listZones&apikey=x&signature=y", 400, "errorresponse"),
        ("command=login", 405, ""),
    ] {
        let (got, got_key, body) = answer(&mut cloud(false), &WireRequest::get(query));
        assert_eq!((got, got_key.as_str()), (status, key), "{query}: {body}");
        if status == 401 {
            assert_eq!(body["errortext"], "unable to verify user credentials and/or request signature");
            assert!(body.get("cserrorcode").is_none() && body["uuidList"] == serde_json::json!([]));
        }
    }
}

#[test]
fn a_role_is_checked_before_the_signature() {
    let mut cloud = cloud(false);
    let keys = cloud.add_account("cleaner", Some(&["listZones"]));
    let query = format!("response=json&command=listVolumes&apikey={}&signature=wrong", keys.api_key);
    let (status, key, body) = answer(&mut cloud, &WireRequest::get(query));
    assert_eq!((status, key.as_str()), (432, "errorresponse"));
    assert!(
        body["errortext"].as_str().unwrap().starts_with("The API [listVolumes] does not exist or is not available")
    );
}

#[test]
fn names_count_in_any_case_and_signatures_in_every_encoding() {
    let parameters =
        [("command", "listZones"), ("apiKey", "admin-api-key"), ("response", "json"), ("NAME", "z1"), ("x", "a b/ü~*")];
    let query = signed(&parameters).replace("%20", "+");
    assert_eq!(answer(&mut cloud(false), &WireRequest::get(query.clone())).0, 200);
    assert_eq!(answer(&mut cloud(false), &WireRequest::post_form(query.clone())).0, 200);
    assert_eq!(answer(&mut cloud(false), &WireRequest::get(query.replace("z1", "z2"))).0, 401);
}

#[test]
fn enforcement_asks_for_post_and_a_near_expiry() {
    let base = |command: &'static str| vec![("command", command), ("apikey", "admin-api-key"), ("response", "json")];
    let with = |command, expires: &'static str| {
        let mut parameters = base(command);
        parameters.extend([("signatureversion", "3"), ("expires", expires)]);
        signed(&parameters)
    };
    // The clock shows 08:28:02.
    let (near, far) = ("2026-11-23T08:43:02Z", "2026-11-23T08:43:03Z");
    let status = |request| answer(&mut cloud(true), &request).0;
    assert_eq!(status(WireRequest::get(signed(&base("listZones")))), 401);
    assert_eq!(status(WireRequest::get(with("listZones", near))), 200);
    assert_eq!(status(WireRequest::get(with("listZones", far))), 401);
    assert_eq!(status(WireRequest::get(with("stopVirtualMachine", near))), 400);
    assert_eq!(status(WireRequest::post_form(with("stopVirtualMachine", near))), 431, "let in; it lacks an id");
}

#[test]
fn parameters_are_read_as_the_server_reads_them() {
    let words = |parameters: &[(&str, &str)]| {
        let mut all = vec![("apikey", "admin-api-key"), ("response", "json")];
        all.extend(parameters);
        let (status, _, body) = answer(&mut cloud(false), &WireRequest::post_form(signed(&all)));
        (status, body["errortext"].as_str().unwrap_or_default().to_owned())
    };
    let vms = ("command", "listVirtualMachines");
    for (parameters, status, text) in [
        (vec![vms, ("tags[0", "x")], 430, "Unable to decode parameter tags[0"),
        (
            vec![vms, ("page", "x")],
            431,
            "Unable to execute API command listvirtualmachines due to invalid value x for parameter page",
        ),
        (vec![vms, ("pagesize", "10")], 431, "\"page\" parameter is required"),
        (vec![vms, ("details", "everything")], 431, "The details parameter contains a non permitted value"),
        (
            vec![vms, ("id", "a0000000-0000-4000-8000-00000000000a"), ("ids", "a0000000-0000-4000-8000-00000000000a")],
            431,
            "Specify either id or ids",
        ),
        (vec![vms, ("ids", "nonsense")], 200, ""),
        (vec![vms, ("ids", "00000000-1111-4222-8333-444444444444")], 431, "Unable to execute API command"),
        (vec![vms, ("state", "Runing")], 200, ""),
        (vec![vms, ("id", "12345")], 200, ""),
        (vec![("command", "stopVirtualMachine"), ("id", "")], 431, "Invalid value provided for API arg: id"),
        (
            vec![("command", "stopVirtualMachine"), ("id", "12345")],
            431,
            "Unable to find UUID for id [12345] of type [VirtualMachine]",
        ),
        (vec![("command", "listZones"), ("name", "\u{7f}")], 431, "Received value containing illegal ASCII"),
        (vec![("command", "listZones"), ("unknown", "x")], 200, ""),
        (vec![("command", "listApis"), ("name", "listHosts")], 530, "Api Discovery plugin was unable"),
    ] {
        let (got, got_text) = words(&parameters);
        assert_eq!(got, status, "{parameters:?}: {got_text}");
        assert!(got_text.starts_with(text), "{parameters:?}: {got_text}");
    }
    let long = "x".repeat(256);
    assert!(words(&[vms, ("name", &long)]).1.contains("Value greater than max allowed length 255 for param: name"));
    let (status, _) = words(&[vms, ("name", &long[1..])]);
    assert_eq!(status, 200);
}

#[test]
fn long_queries_do_not_get_through() {
    let query = format!("response=json&command=listZones&x={}", "y".repeat(8_000));
    assert_eq!(answer(&mut cloud(false), &WireRequest::get(query.clone())).0, 414);
    assert_eq!(answer(&mut cloud(false), &WireRequest::post_form(query)).0, 401);
}
