//! Login, calls in a session, and how sessions end.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

use cloudstack_simulator::{Cloud, FailoverTest, Secret, Settings, SimTime, WireRequest, WireResponse, World};
use serde_json::{Value, json};

const NOW: i64 = 1_795_422_482_000;

fn send(cloud: &mut Cloud, at: i64, form: &str, cookies: &str) -> WireResponse {
    let request = WireRequest::post_form(form.as_bytes().to_vec());
    cloud.handle_with_cookies(SimTime::ZERO, at, &request, cookies).outcome.response().unwrap().clone()
}

fn body(response: &WireResponse) -> Value {
    serde_json::from_slice(&response.body).unwrap()
}

/// The cookies and the session key of a new session.
fn login(cloud: &mut Cloud, user: &str, password: &str) -> (String, String) {
    let answer = send(cloud, NOW, &format!("command=login&response=json&username={user}&password={password}"), "");
    assert_eq!(answer.status, 200, "{}", body(&answer));
    let cookies = answer.headers.iter().filter(|(name, _)| *name == "set-cookie");
    let cookies: Vec<&str> = cookies.map(|(_, value)| value.split(';').next().unwrap()).collect();
    let key = body(&answer)["loginresponse"]["sessionkey"].as_str().unwrap().to_owned();
    (cookies.join("; "), key)
}

fn cloud() -> Cloud {
    Cloud::new(World::failover_test(1), Settings { admin_password: Secret::new("open sesame"), ..Settings::default() })
}

#[test]
fn a_session_stands_in_for_a_signature() {
    let mut cloud = cloud();
    let answer =
        send(&mut cloud, NOW, "command=login&response=json&username=admin&password=open+sesame&domain=%2F", "");
    let login_answer = body(&answer)["loginresponse"].clone();
    for (field, value) in
        [("username", json!("admin")), ("type", json!("1")), ("registered", json!("false")), ("timeout", json!(1800))]
    {
        assert_eq!(login_answer[field], value, "{field}");
    }
    let (cookies, key) = login(&mut cloud, "admin", "open+sesame");
    let list = format!("command=listVirtualMachines&response=json&listall=true&sessionkey={key}");
    assert_eq!(body(&send(&mut cloud, NOW, &list, &cookies))["listvirtualmachinesresponse"]["count"], 2);
    let stop = format!("command=stopVirtualMachine&response=json&id={}&sessionkey={key}", FailoverTest::TEST_VM);
    assert!(body(&send(&mut cloud, NOW, &stop, &cookies))["stopvirtualmachineresponse"]["jobid"].is_string());
    let unknown = send(&mut cloud, NOW, &format!("command=listNonsense&response=json&sessionkey={key}"), &cookies);
    assert_eq!(
        (unknown.status, body(&unknown)["errorresponse"]["errortext"].clone()),
        (432, json!("Unknown API command: listNonsense"))
    );
}

#[test]
fn wrong_logins_are_refused_and_say_no_secret() {
    let mut cloud = cloud();
    cloud.add_account("cleaner", None);
    for form in [
        "username=admin&password=wrong",
        "username=admin",
        "username=nobody&password=open+sesame",
        "username=admin&password=open+sesame&domain=elsewhere",
        "username=cleaner&password=",
    ] {
        let answer = send(&mut cloud, NOW, &format!("command=login&response=json&{form}"), "");
        assert_eq!((answer.status, body(&answer)["loginresponse"]["errorcode"].clone()), (531, json!(531)), "{form}");
        assert!(answer.headers.iter().all(|(name, _)| *name != "set-cookie"), "{form}");
    }
    let (_, key) = login(&mut cloud, "admin", "open+sesame");
    let shown = format!("{cloud:?}{}", serde_json::to_string(cloud.calls()).unwrap());
    assert!(!shown.contains(&key) && !shown.contains("open sesame"), "a secret is shown");
}

#[test]
fn a_wrong_session_key_ends_the_session() {
    let mut cloud = cloud();
    let (cookies, key) = login(&mut cloud, "admin", "open+sesame");
    let wrong = send(&mut cloud, NOW, "command=listZones&response=json&sessionkey=wrong", &cookies);
    assert_eq!(
        (wrong.status, body(&wrong)["listzonesresponse"]["errortext"].clone()),
        (401, json!("unable to verify user credentials"))
    );
    let right = format!("command=listZones&response=json&sessionkey={key}");
    assert_eq!(send(&mut cloud, NOW, &right, &cookies).status, 401);
    // The key belongs in a cookie and in a parameter.
    let (cookies, key) = login(&mut cloud, "admin", "open+sesame");
    let only_session = cookies.split("; ").next().unwrap();
    assert_eq!(
        send(&mut cloud, NOW, &format!("command=listZones&response=json&sessionkey={key}"), only_session).status,
        401
    );
}

#[test]
fn sessions_end_by_logout_and_by_silence() {
    let mut cloud = cloud();
    let list = |key: &str| format!("command=listZones&response=json&sessionkey={key}");
    let (cookies, key) = login(&mut cloud, "admin", "open+sesame");
    let goodbye = send(&mut cloud, NOW, &format!("command=logout&response=json&sessionkey={key}"), &cookies);
    assert_eq!(body(&goodbye), json!({"logoutresponse": {"description": "success"}}));
    assert_eq!(send(&mut cloud, NOW, &list(&key), &cookies).status, 401);

    let (cookies, key) = login(&mut cloud, "admin", "open+sesame");
    let almost = NOW + 29 * 60_000;
    assert_eq!(send(&mut cloud, almost, &list(&key), &cookies).status, 200);
    assert_eq!(send(&mut cloud, almost + 29 * 60_000, &list(&key), &cookies).status, 200);
    assert_eq!(send(&mut cloud, almost + 59 * 60_000, &list(&key), &cookies).status, 401);
}

#[test]
fn roles_and_hardening_hold_in_sessions() {
    let mut cloud = Cloud::new(World::failover_test(1), Settings { enforce_post: true, ..Settings::default() });
    cloud.add_account("cleaner", Some(&["listZones", "stopVirtualMachine"]));
    assert!(cloud.set_password("cleaner", Secret::new("broom")) && !cloud.set_password("nobody", Secret::new("x")));
    let (cookies, key) = login(&mut cloud, "cleaner", "broom");
    let call = |command: &str| format!("command={command}&response=json&sessionkey={key}");
    assert_eq!(send(&mut cloud, NOW, &call("listZones"), &cookies).status, 200);
    assert_eq!(send(&mut cloud, NOW, &call("listVolumes"), &cookies).status, 432);
    let foreign = format!("{}&id={}", call("stopVirtualMachine"), FailoverTest::TEST_VM);
    assert_eq!(send(&mut cloud, NOW, &foreign, &cookies).status, 531);
    let by_get = cloud.handle_with_cookies(SimTime::ZERO, NOW, &WireRequest::get(foreign), &cookies);
    assert_eq!(by_get.outcome.response().unwrap().status, 400);
}
