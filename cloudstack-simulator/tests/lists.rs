//! Objects of any kind in the world can be listed, page by page.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

use cloudstack_simulator::{Cloud, Settings, World};
use serde_json::{Value, json};

fn id(number: u32) -> String {
    format!("00000030-0000-4000-8000-{number:012}")
}

fn cloud() -> Cloud {
    let network = |number: u32| json!({"id": id(number), "name": format!("net-{number}"), "state": if number == 2 { "Setup" } else { "Implemented" }});
    let world = json!({
        "networks": (1..=5).map(network).collect::<Vec<_>>(),
        "capacity": [{"type": 1, "percentused": "12.5"}, {"type": 2, "percentused": "80"}],
        "projects": [{"id": id(6), "name": "mine", "account": "cleaner"}, {"id": id(7), "name": "yours", "account": "admin"}],
        "zones": [{"id": id(8), "name": "far away"}],
    });
    Cloud::new(World::from_json(&world.to_string()).unwrap(), Settings::default())
}

fn names(answer: &Value, kind: &str) -> Vec<String> {
    answer[kind].as_array().into_iter().flatten().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn pages_have_the_count_of_all_and_their_own_rows() {
    let mut cloud = cloud();
    let page =
        |cloud: &mut Cloud, page: &str| cloud.call("listNetworks", &[("page", page), ("pagesize", "2")]).unwrap();
    let first = page(&mut cloud, "1");
    assert_eq!((&first["count"], names(&first, "network")), (&json!(5), vec!["net-1".to_owned(), "net-2".to_owned()]));
    assert_eq!(names(&page(&mut cloud, "3"), "network"), ["net-5"]);
    assert_eq!(page(&mut cloud, "4"), json!({"count": 5}));
    assert_eq!(cloud.call("listNetworks", &[("name", "nowhere")]).unwrap(), json!({}));
}

#[test]
fn parameters_that_name_fields_select_by_them() {
    let mut cloud = cloud();
    let mut list = |command: &str, parameters: &[(&str, &str)]| cloud.call(command, parameters).unwrap();
    assert_eq!(names(&list("listNetworks", &[("state", "setup")]), "network"), ["net-2"]);
    assert_eq!(names(&list("listNetworks", &[("keyword", "t-4")]), "network"), ["net-4"]);
    assert_eq!(names(&list("listNetworks", &[("id", &id(3))]), "network"), ["net-3"]);
    assert_eq!(
        names(&list("listNetworks", &[("ids", &format!("{},{}", id(1), id(5)))]), "network"),
        ["net-1", "net-5"]
    );
    assert_eq!(names(&list("listNetworks", &[("name", "NET-1"), ("unheardof", "x")]), "network"), ["net-1"]);
    assert_eq!(list("listCapacity", &[("type", "2")])["capacity"][0]["percentused"], "80");
    assert_eq!(names(&list("listZones", &[]), "zone"), ["far away"]);
    // Only one's own unless everybody's are asked for.
    assert_eq!(names(&list("listProjects", &[]), "project"), ["yours"]);
    assert_eq!(names(&list("listProjects", &[("listall", "true")]), "project"), ["mine", "yours"]);
    assert_eq!(names(&list("listProjects", &[("account", "cleaner")]), "project"), ["mine"]);
}

#[test]
fn what_the_world_lacks_is_refused_as_the_server_refuses_it() {
    let mut cloud = cloud();
    for (command, parameters, status, words) in [
        ("listHosts", vec![], 401, "unable to verify"),
        ("listnetworks", vec![], 401, "unable to verify"),
        ("createNetwork", vec![], 401, "unable to verify"),
        ("listNetworks", vec![("id", "00000000-1111-4222-8333-444444444444")], 431, "entity does not exist"),
        ("listNetworks", vec![("page", "1")], 431, "pagesize"),
        (
            "listNetworks",
            vec![("page", "x"), ("pagesize", "2")],
            431,
            "listnetworks due to invalid value x for parameter page",
        ),
        ("listNetworks", vec![("page", "1"), ("pagesize", "501")], 431, "max allowed page size value: 500"),
        ("listNetworks", vec![("name", "a\tb")], 431, "non-printable"),
    ] {
        let error = cloud.call(command, &parameters).unwrap_err();
        assert_eq!(error.status(), status, "{command} {parameters:?}: {error}");
        assert!(error.text().contains(words), "{command} {parameters:?}: {error}");
    }
}
