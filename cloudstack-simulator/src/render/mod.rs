//! Rows as the API lists them: absent fields instead of nulls, primitives always present.

mod job;
mod snapshot;
mod vm;
mod volume;
mod zone;

use serde_json::{Map, Value, json};

pub(crate) use job::job;
pub(crate) use snapshot::{created_snapshot, snapshot, vm_snapshot};
pub(crate) use vm::{Detail, vm, vm_or_hollow};
pub(crate) use volume::volume;
pub(crate) use zone::{capability, zone};

use crate::model::Tag;

pub(crate) const DOMAIN: &str = "4980df0b-e715-11f1-b9a2-02fc00000001";

/// Copies the fields of a listed row that never change.
fn copy(from: &Map<String, Value>, to: &mut Map<String, Value>, fields: &[&str]) {
    for field in fields {
        if let Some(value) = from.get(*field).filter(|value| !value.is_null()) {
            to.insert((*field).to_owned(), value.clone());
        }
    }
}

fn put(row: &mut Map<String, Value>, field: &str, value: impl Into<Value>) {
    row.insert(field.to_owned(), value.into());
}

/// Sets a field that the world may have given another value.
fn default(row: &mut Map<String, Value>, field: &str, value: impl Into<Value>) {
    if !row.contains_key(field) {
        put(row, field, value);
    }
}

fn owner(row: &mut Map<String, Value>, account: &str) {
    put(row, "account", account);
    put(row, "domainid", DOMAIN);
    put(row, "domain", "ROOT");
    put(row, "domainpath", "ROOT");
}

pub(crate) fn tag(tag: &Tag, resource_type: &str, resource_id: &str) -> Value {
    json!({
        "key": tag.key, "value": tag.value, "resourcetype": resource_type, "resourceid": resource_id,
        "account": tag.account, "domainid": DOMAIN, "domain": "ROOT"
    })
}

fn tags(tags: &[Tag], resource_type: &str, resource_id: &str) -> Value {
    tags.iter().map(|row| tag(row, resource_type, resource_id)).collect()
}
