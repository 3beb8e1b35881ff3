use serde_json::{Map, Value, json};

use crate::model::Caller;
use crate::settings::Settings;

/// Fields of a zone that only the root admin sees.
const OF_ADMIN: [&str; 5] = ["dns1", "internaldns1", "guestcidraddress", "zonetoken", "dhcpprovider"];

pub(crate) fn zone(zone: &Map<String, Value>, caller: &Caller) -> Value {
    let mut row = zone.clone();
    if !caller.root_admin {
        row.retain(|field, _| !OF_ADMIN.contains(&field.as_str()));
    }
    Value::Object(row)
}

pub(crate) fn capability(settings: &Settings, caller: &Caller) -> Value {
    let mut capability = json!({
        "securitygroupsenabled": false, "dynamicrolesenabled": true, "cloudstackversion": "4.22.0.0-SNAPSHOT",
        "userpublictemplateenabled": true, "supportELB": "false", "projectinviterequired": false,
        "allowusercreateprojects": true, "customdiskofferingminsize": 1, "customdiskofferingmaxsize": 1024,
        "regionsecondaryenabled": false, "kvmsnapshotenabled": false, "allowuserviewdestroyedvm": caller.root_admin,
        "allowuserexpungerecovervm": caller.root_admin, "allowuserexpungerecovervolume": true,
        "allowuserforcestopvm": true, "defaultuipagesize": 20, "dynamicscalingenabled": true,
        "instanceleaseenabled": false
    });
    if let (Some(throttle), Some(row)) = (settings.throttle, capability.as_object_mut()) {
        row.insert("apilimitinterval".to_owned(), json!(throttle.seconds));
        row.insert("apilimitmax".to_owned(), json!(throttle.calls));
    }
    capability
}
