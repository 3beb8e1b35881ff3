use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

use super::names;
use super::table::{Command, Table};

/// The table with what follows from it: who needs which type, and which text is whose id.
pub(super) struct Model<'a> {
    pub(super) table: &'a Table,
    /// Commands of each service, in order.
    pub(super) services: BTreeMap<&'a str, Vec<&'a Command>>,
    /// Services that need a response type, directly or nested.
    pub(super) users: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// What kind of object a field of this name refers to, wherever it occurs.
    references: BTreeMap<&'a str, &'a str>,
    /// What kind of object the `id` of a response type is the id of.
    own_ids: BTreeMap<&'a str, &'a str>,
    pub(super) entities: BTreeSet<&'a str>,
}

impl<'a> Model<'a> {
    pub(super) fn new(table: &'a Table) -> Result<Self> {
        let mut services: BTreeMap<&str, Vec<&Command>> = BTreeMap::new();
        for command in &table.commands {
            ensure!(
                table.types.contains_key(&command.response),
                "{} answers with an unknown {}",
                command.name,
                command.response
            );
            services.entry(&command.service).or_default().push(command);
        }
        let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for command in &table.commands {
            let mut pending = vec![command.response.as_str()];
            while let Some(name) = pending.pop() {
                if users.entry(name).or_default().insert(&command.service) {
                    pending.extend(nested(table, name));
                }
            }
        }
        let entities: BTreeSet<&str> = table
            .commands
            .iter()
            .flat_map(|command| &command.params)
            .flat_map(|param| &param.entity)
            .map(String::as_str)
            .collect();
        let (references, own_ids) = (references(table), own_ids(table, &entities));
        Ok(Self { table, services, users, references, own_ids, entities })
    }

    /// The id type of a response's field, if it is an id.
    pub(super) fn field_id(&self, response: &str, field: &str) -> Option<String> {
        if field == "jobid" {
            return Some("JobId".to_owned());
        }
        let entity = if field == "id" { self.own_ids.get(response) } else { self.references.get(field) };
        entity.map(|entity| names::id_type(entity))
    }

    /// The condition under which a response type exists.
    pub(super) fn condition(&self, response: &str) -> String {
        let features: Vec<String> = self
            .users
            .get(response)
            .into_iter()
            .flatten()
            .map(|service| format!("feature = \"{}\"", names::feature(service)))
            .collect();
        match features.as_slice() {
            [one] => one.clone(),
            many => format!("any({})", many.join(", ")),
        }
    }
}

/// Other response types that a type's fields hold.
pub(super) fn nested<'a>(table: &'a Table, name: &str) -> Vec<&'a str> {
    let fields = table.types.get(name).map(|found| found.fields.as_slice()).unwrap_or_default();
    fields.iter().filter_map(|field| field.of.as_deref()).filter(|of| table.types.contains_key(*of)).collect()
}

/// Names that mean the same kind of object in nearly all commands: `zoneid` is always a zone.
fn references(table: &Table) -> BTreeMap<&str, &str> {
    let mut uses: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for param in table.commands.iter().flat_map(|command| &command.params) {
        if let ("uuid", [entity]) = (param.kind.as_str(), param.entity.as_slice()) {
            *uses.entry(&param.name).or_default().entry(entity).or_default() += 1;
        }
    }
    let clear = |uses: &BTreeMap<&'_ str, usize>| {
        let total: usize = uses.values().sum();
        uses.iter().any(|(_, &count)| count * 10 >= total * 9)
    };
    uses.into_iter()
        .filter(|(name, uses)| *name != "id" && name.ends_with("id") && clear(uses))
        .filter_map(|(name, uses)| Some((name, uses.into_iter().max_by_key(|(_, count)| *count)?.0)))
        .collect()
}

fn own_ids<'a>(table: &'a Table, entities: &BTreeSet<&'a str>) -> BTreeMap<&'a str, &'a str> {
    let mut own: BTreeMap<&str, &str> = BTreeMap::new();
    for command in table.commands.iter().filter(|command| command.name.starts_with("list")) {
        let id = command.params.iter().find(|param| param.name == "id");
        if let Some([entity]) = id.map(|param| param.entity.as_slice()) {
            own.entry(&command.response).or_insert(entity);
        }
    }
    for response in table.types.keys() {
        if let Some(entity) = response.strip_suffix("Response").and_then(|base| entities.get(base)) {
            own.insert(response, entity);
        }
    }
    own
}
