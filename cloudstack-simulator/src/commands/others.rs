//! Lists of objects that are only there to be listed: whatever kinds the world has.

use serde_json::{Map, Value};

use super::ApiResult;
use super::arguments::{Parameters, check_printable, is_uuid, number, unknown};
use super::listing::{Page, equal, like};
use crate::cloud::Cloud;
use crate::model::Caller;
use crate::world::text;

type Row = Map<String, Value>;

/// Where the objects of an answer stand under another name than that of their kind.
const NAMES: [(&str, &str); 12] = [
    ("backupproviderofferings", "backupoffering"),
    ("egressfirewallrules", "firewallrule"),
    ("ipv6firewallrules", "firewallrule"),
    ("isopermissions", "templatepermission"),
    ("routingfirewallrules", "firewallrule"),
    ("secondarystagingstores", "imagestore"),
    ("sharedfilesystems", "sharedfs"),
    ("storageproviders", "dataStoreProvider"),
    ("supportednetworkservices", "networkservice"),
    ("swifts", "imagestore"),
    ("vnfappliances", "virtualmachine"),
    ("vnftemplates", "template"),
];

/// Parameters that never name a field.
const OF_REQUESTS: [&str; 12] = [
    "account",
    "apikey",
    "command",
    "expires",
    "ids",
    "keyword",
    "listall",
    "page",
    "pagesize",
    "response",
    "sessionkey",
    "signature",
];

impl Cloud {
    /// The objects that a command lists, and their kind; `None` = there is no such command here.
    pub(super) fn others_listed_by(&self, command: &str) -> Option<(&str, &[Row])> {
        let kind = command.strip_prefix("list").filter(|kind| kind.starts_with(|c: char| c.is_ascii_uppercase()))?;
        let (kind, rows) = self.database.others.get_key_value(&kind.to_lowercase())?;
        Some((kind, rows))
    }

    /// A parameter that names a field selects by it; `id` must name an object.
    pub(super) fn list_others(&self, command: &str, parameters: &Parameters, caller: &Caller) -> ApiResult<Value> {
        check_printable(parameters)?;
        let Some((kind, rows)) = self.others_listed_by(command) else { return Ok(Value::Null) };
        let given = |name: &str| parameters.get(name).map(String::as_str).filter(|value| !value.is_empty());
        let a_number = |name| given(name).map(|value| number(command, name, value)).transpose();
        let page = Page::of(a_number("page")?, a_number("pagesize")?, self.settings.page_size)?;
        if let Some(id) = given("id").filter(|id| is_uuid(id))
            && !rows.iter().any(|row| text(row, "id").is_some_and(|known| equal(known, id)))
        {
            return Err(unknown(command, "id", id));
        }
        let is_field = |name: &str| !OF_REQUESTS.contains(&name) && rows.iter().any(|row| scalar(row, name).is_some());
        let fields: Vec<(&str, &str)> = parameters
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, value)| !value.is_empty() && is_field(name))
            .collect();
        let everybody = caller.root_admin
            && (given("listall").is_some_and(|all| all.eq_ignore_ascii_case("true")) || given("id").is_some());
        let is_seen = |row: &Row| {
            text(row, "account").is_none_or(|owner| {
                caller.may_use(owner)
                    && match given("account") {
                        Some(wanted) => equal(wanted, owner),
                        None => everybody || caller.account == owner,
                    }
            })
        };
        let rows: Vec<&Row> = rows
            .iter()
            .filter(|row| is_seen(row))
            .filter(|row| fields.iter().all(|(name, wanted)| scalar(row, name).is_some_and(|has| equal(&has, wanted))))
            .filter(|row| {
                given("ids")
                    .is_none_or(|ids| ids.split(',').any(|id| text(row, "id").is_some_and(|has| equal(id, has))))
            })
            .filter(|row| {
                given("keyword").is_none_or(|word| {
                    ["name", "displaytext"].iter().filter_map(|f| text(row, f)).any(|t| like(word, t))
                })
            })
            .collect();
        Ok(page.answer(&name_of(kind), &rows, false, |row| Value::Object((*row).clone())))
    }
}

/// A field's value as a parameter would spell it.
fn scalar(row: &Row, field: &str) -> Option<String> {
    match row.get(field)? {
        Value::String(text) => Some(text.clone()),
        value @ (Value::Bool(_) | Value::Number(_)) => Some(value.to_string()),
        _ => None,
    }
}

/// `networks` are listed as `network`, `addresses` as `address`, `policies` as `policy`.
fn name_of(kind: &str) -> String {
    if let Some((_, name)) = NAMES.iter().find(|(known, _)| *known == kind) {
        return (*name).to_owned();
    }
    match (kind.strip_suffix("ies"), kind.strip_suffix("sses"), kind.strip_suffix('s')) {
        (Some(stem), _, _) => format!("{stem}y"),
        (_, Some(stem), _) => format!("{stem}ss"),
        (_, _, Some(stem)) => stem.to_owned(),
        _ => kind.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_named_as_the_server_names_them() {
        for (kind, name) in [
            ("networks", "network"),
            ("publicipaddresses", "publicipaddress"),
            ("autoscalepolicies", "autoscalepolicy"),
            ("serviceofferings", "serviceoffering"),
            ("capacity", "capacity"),
            ("egressfirewallrules", "firewallrule"),
        ] {
            assert_eq!(name_of(kind), name, "{kind}");
        }
    }
}
