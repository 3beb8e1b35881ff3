//! Parameters as the server reads them, before a command looks at anything.

use std::collections::BTreeMap;

use super::table::{Command, Entity, Kind, Mode, OF_LISTS, Parameter};
use super::{ApiError, ApiResult};
use crate::cloud::Cloud;
use crate::model::{Caller, Database, Key};

/// A request's parameters by name, names in lower case (fields of maps as they were sent).
pub(crate) type Parameters = BTreeMap<String, String>;

/// A key that no row has: what a name from nowhere stands for.
const NOTHING: Key = Key::MAX;

/// Parameters that have been read.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    ids: BTreeMap<&'static str, Vec<Key>>,
    texts: BTreeMap<&'static str, String>,
    numbers: BTreeMap<&'static str, i64>,
    flags: BTreeMap<&'static str, bool>,
    tags: BTreeMap<&'static str, Vec<BTreeMap<String, String>>>,
    pub(crate) custom_job_id: Option<String>,
}

impl Arguments {
    pub(crate) fn id(&self, name: &str) -> Option<Key> {
        self.ids.get(name).and_then(|ids| ids.first().copied())
    }

    /// An id that the command cannot do without.
    pub(crate) fn required_id(&self, name: &str) -> Key {
        self.id(name).unwrap_or(NOTHING)
    }

    pub(crate) fn ids(&self, name: &str) -> Option<&[Key]> {
        self.ids.get(name).map(Vec::as_slice)
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.numbers.get(name).copied()
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.flags.get(name).copied()
    }

    pub(crate) fn is_set(&self, name: &str) -> bool {
        self.flag(name).unwrap_or(false)
    }

    pub(crate) fn tags(&self, name: &str) -> &[BTreeMap<String, String>] {
        self.tags.get(name).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Cloud {
    pub(crate) fn arguments(
        &self,
        command: &Command,
        parameters: &Parameters,
        caller: &Caller,
    ) -> ApiResult<Arguments> {
        check_printable(parameters)?;
        let maps = maps(parameters)?;
        let mut arguments = Arguments::default();
        let of_lists: &[Parameter] = if command.is_list() { &OF_LISTS } else { &[] };
        for parameter in command.parameters.iter().chain(of_lists) {
            if parameter.kind == Kind::Tags {
                match maps.get(parameter.name) {
                    Some(map) => {
                        arguments.tags.insert(parameter.name, map.values().cloned().collect());
                    }
                    None if parameter.required => return Err(missing(command, parameter.name)),
                    None => {}
                }
                continue;
            }
            match parameters.get(parameter.name) {
                Some(value) if parameter.required && value.is_empty() => {
                    return Err(ApiError::value(format!("Invalid value provided for API arg: {}", parameter.name)));
                }
                Some(value) => self.read(command, parameter, value, &mut arguments)?,
                None if parameter.required => return Err(missing(command, parameter.name)),
                None => {}
            }
        }
        if command.mode != Mode::Read {
            self.check_owners(command, &arguments, caller)?;
        }
        if command.mode == Mode::Job {
            arguments.custom_job_id = parameters.get("customjobid").filter(|id| !id.is_empty()).cloned();
        }
        Ok(arguments)
    }

    fn read(&self, command: &Command, parameter: &Parameter, value: &str, arguments: &mut Arguments) -> ApiResult<()> {
        let name = parameter.name;
        match parameter.kind {
            Kind::Id(_) if value.is_empty() => {}
            Kind::Id(entity) => {
                let key = self.resolve(entity, value).ok_or_else(|| unknown(command.name, name, value))?;
                arguments.ids.insert(name, vec![key]);
            }
            Kind::Ids(entity) | Kind::LaterIds(entity) => {
                let later = matches!(parameter.kind, Kind::LaterIds(_));
                let mut keys = Vec::new();
                for item in value.split(',').map(str::trim).filter(|item| !item.is_empty()) {
                    if later && !is_uuid(item) {
                        keys.push(NOTHING);
                        continue;
                    }
                    keys.push(self.resolve(entity, item).ok_or_else(|| unknown(command.name, name, item))?);
                }
                arguments.ids.insert(name, keys);
            }
            Kind::Text => {
                // Lists of names in one parameter may be longer than a name.
                let longest = if name == "resourceids" { usize::MAX } else { 255 };
                if value.chars().count() > longest {
                    return Err(ApiError::parameter(format!(
                        "Unable to execute API command {} due to invalid value. Value greater than max allowed length {longest} for param: {name}",
                        command.name.to_lowercase()
                    )));
                }
                arguments.texts.insert(name, value.to_owned());
            }
            Kind::Number if value.trim().is_empty() => {}
            Kind::Number => {
                arguments.numbers.insert(name, number(command.name, name, value)?);
            }
            Kind::Flag => {
                arguments.flags.insert(name, value.eq_ignore_ascii_case("true"));
            }
            Kind::Tags => {}
        }
        Ok(())
    }

    /// The row that a value names, expunged ones included. A bare number is taken for an internal one, whether there is such a row or not.
    fn resolve(&self, entity: Entity, value: &str) -> Option<Key> {
        if value == "-1" {
            return Some(NOTHING);
        }
        if !is_uuid(value) {
            return value.parse::<u64>().ok().filter(|number| *number > 0);
        }
        let value = value.to_ascii_lowercase();
        let database = &self.database;
        match entity {
            Entity::Vm => database.vm_by_id(&value).map(|vm| vm.key),
            Entity::Volume => database.volume_by_id(&value).map(|volume| volume.key),
            Entity::Job => database.job_by_id(&value).map(|job| job.key),
            Entity::Zone => zone_key(database, &value),
            Entity::VmSnapshot => database.vm_snapshots.values().find(|row| row.id == value).map(|row| row.key),
            Entity::Snapshot => database.snapshots.values().find(|row| row.id == value).map(|row| row.key),
        }
    }

    /// A caller may change only what is its own; and what is gone cannot be changed.
    fn check_owners(&self, command: &Command, arguments: &Arguments, caller: &Caller) -> ApiResult<()> {
        let database = &self.database;
        for parameter in command.parameters {
            let (Kind::Id(entity) | Kind::Ids(entity)) = parameter.kind else { continue };
            for key in arguments.ids(parameter.name).unwrap_or_default() {
                let (kind, found) = match entity {
                    Entity::Vm => ("VirtualMachine", database.vms.get(key).map(|row| (&row.account, row.removed))),
                    Entity::Volume => ("Volume", database.volumes.get(key).map(|row| (&row.account, row.removed))),
                    Entity::VmSnapshot => {
                        ("VMSnapshot", database.vm_snapshots.get(key).map(|row| (&row.account, row.removed)))
                    }
                    Entity::Snapshot => {
                        ("Snapshot", database.snapshots.get(key).map(|row| (&row.account, row.removed)))
                    }
                    Entity::Job | Entity::Zone => continue,
                };
                if found.is_some_and(|(owner, _)| !caller.may_use(owner)) {
                    return Err(ApiError::permission(
                        "Caller does not have permission to operate with provided resource.",
                    ));
                }
                if command.mode == Mode::Job && found.is_none_or(|(_, removed)| removed) {
                    return Err(ApiError::removed(kind, *key));
                }
            }
        }
        Ok(())
    }
}

/// Zones are numbered in the order in which they are listed.
pub(crate) fn zone_key(database: &Database, id: &str) -> Option<Key> {
    let position = database.zones.iter().position(|zone| crate::world::text(zone, "id") == Some(id))?;
    Key::try_from(position).ok().map(|position| position + 1)
}

/// Refuses control characters other than line ends.
pub(super) fn check_printable(parameters: &Parameters) -> ApiResult<()> {
    let forbidden = |c: char| c.is_ascii_control() && c != '\n' && c != '\r';
    match parameters.iter().find(|(_, value)| value.contains(forbidden)) {
        Some((name, _)) => Err(ApiError::parameter(format!(
            "Received value containing illegal ASCII non-printable characters for parameter {name}"
        ))),
        None => Ok(()),
    }
}

pub(super) fn number(command: &str, name: &str, value: &str) -> ApiResult<i64> {
    value.parse().map_err(|_| {
        ApiError::parameter(format!(
            "Unable to execute API command {} due to invalid value {value} for parameter {name}",
            command.to_lowercase()
        ))
    })
}

pub(super) fn is_uuid(value: &str) -> bool {
    value.len() == 36 && uuid::Uuid::try_parse(value).is_ok()
}

fn missing(command: &Command, name: &str) -> ApiError {
    ApiError::parameter(format!(
        "Unable to execute API command {} due to missing parameter {name}",
        command.name.to_lowercase()
    ))
}

pub(super) fn unknown(command: &str, name: &str, value: &str) -> ApiError {
    ApiError::parameter(format!(
        "Unable to execute API command {} due to invalid value. Invalid parameter {name} value={value} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.",
        command.to_lowercase()
    ))
}

type Maps = BTreeMap<String, BTreeMap<u32, BTreeMap<String, String>>>;

/// Gathers `name[0].field=value`.
fn maps(parameters: &Parameters) -> ApiResult<Maps> {
    let mut maps = Maps::new();
    for (key, value) in parameters.iter().filter(|(key, _)| key.contains('[')) {
        let parts = key.split_once('[').and_then(|(name, rest)| {
            let (index, field) = rest.split_once("].")?;
            let whole = !field.is_empty() && !field.contains(['[', ']']);
            Some((name, index.parse::<u32>().ok()?, field)).filter(|_| whole)
        });
        let Some((name, index, field)) = parts else {
            return Err(ApiError::new(
                430,
                9999,
                format!(
                    "Unable to decode parameter {key}; if specifying an object array, please use parameter[index].field=XXX, e.g. userGroupList[0].group=httpGroup"
                ),
            ));
        };
        let map = maps.entry(name.to_ascii_lowercase()).or_default();
        map.entry(index).or_default().insert(field.to_owned(), value.clone());
    }
    Ok(maps)
}
