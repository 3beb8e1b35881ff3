//! Answers that broke other clients when a version of CloudStack changed a type. Both shapes decode, and the value is kept.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{list_page, parse};
use crate::api::types;

fn row<T: DeserializeOwned>(key: &str, row: &Value) -> T {
    let body = json!({"response": {"count": 1, key: [row]}}).to_string();
    let mut page = list_page::<T>(body.as_bytes()).unwrap();
    assert_eq!(page.rows.len(), 1);
    page.rows.remove(0)
}

/// `accounttype` became a string; every `createAccount` failed.
#[test]
fn claim_11_cloudstack_go_129_account_type_as_text() {
    for accounttype in [json!(2), json!("2")] {
        let account: types::Account = parse(json!({"id": "a", "accounttype": accounttype})).unwrap();
        assert_eq!((account.accounttype, account.id.unwrap().as_str()), (Some(2), "a"));
    }
}

/// `childtemplates` is a list in some versions and an object in 4.11, where it was empty.
#[test]
fn claim_11_cloudstack_go_15_child_templates_as_an_object() {
    for (childtemplates, ids) in [
        (json!([{"id": "c", "name": "n"}]), vec!["c"]),
        (json!({"id": "c", "name": "n"}), vec!["c"]),
        (json!({}), vec![]),
        (json!([]), vec![]),
    ] {
        let template: types::Template = row("template", &json!({"id": "t", "childtemplates": childtemplates}));
        let read: Vec<_> = template.childtemplates.iter().filter_map(|child| child.id.as_ref()).collect();
        assert_eq!(read.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ids, "{childtemplates}");
        assert_eq!(template.id.unwrap().as_str(), "t");
    }
}

/// The networks of a VPC, expected as text, are objects.
#[test]
fn claim_11_cloudstack_go_25_networks_of_a_vpc_as_objects() {
    let vpc: types::Vpc = row("vpc", &json!({"id": "v", "network": [{"id": "n1"}, {"id": "n2"}]}));
    assert_eq!(vpc.network.iter().filter_map(|network| network.id.as_ref()).count(), 2);
    let vpc: types::Vpc = row("vpc", &json!({"id": "v", "network": ["tier one"]}));
    assert_eq!((vpc.id.unwrap().as_str(), vpc.network.len()), ("v", 0));
}

/// `downloaddetails`, expected as text, is a list of objects.
#[test]
fn claim_11_cloudstack_go_10_download_details_as_a_list() {
    for details in
        [json!([{"datastore": "d", "downloadState": "DOWNLOADED"}]), json!("DOWNLOADED"), json!({"datastore": "d"})]
    {
        let template: types::Template = row("template", &json!({"id": "t", "downloaddetails": details, "name": "n"}));
        assert_eq!((template.id.unwrap().as_str(), template.name.as_deref()), ("t", Some("n")));
        assert!(format!("{:?}", template.downloaddetails).contains(if details.is_string() {
            "DOWNLOADED"
        } else {
            "d"
        }));
    }
}

/// `ostypeid` was a number and became a UUID.
#[test]
fn claim_11_packer_11408_os_type_as_a_number_and_as_text() {
    for (ostypeid, expected) in
        [(json!(5), "5"), (json!("6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab"), "6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab")]
    {
        let template: types::Template = row("template", &json!({"id": "t", "ostypeid": ostypeid}));
        assert_eq!(template.ostypeid.map(|id| id.as_ref().to_owned()).as_deref(), Some(expected));
    }
}

/// The ports of a firewall rule were text in some versions and numbers in others.
#[test]
fn claim_11_terraform_6101_ports_as_numbers_and_as_text() {
    for (start, end) in [(json!(80), json!(8080)), (json!("80"), json!("8080"))] {
        let rule: types::Firewall = row("firewallrule", &json!({"id": "r", "startport": start, "endport": end}));
        assert_eq!((rule.startport, rule.endport), (Some(80), Some(8080)));
        let rule: types::FirewallRule = row("portforwardingrule", &json!({"privateport": start, "publicport": end}));
        assert_eq!((rule.privateport.as_deref(), rule.publicport.as_deref()), (Some("80"), Some("8080")));
    }
}
