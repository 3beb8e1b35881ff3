//! What exists when a cloud is made.

mod failover_test;
mod full_vm;
mod load;
mod sized;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

pub use failover_test::FailoverTest;
pub(crate) use load::populate;

/// What a [`Cloud`](crate::Cloud) starts with, each object with the fields that the API lists.
///
/// Of VMs, volumes and snapshots only `id` is required; everything else has a default. Other objects are listed as they are given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct World {
    /// As `listVirtualMachines` lists them.
    pub virtual_machines: Vec<Map<String, Value>>,
    /// As `listVolumes` lists them.
    pub volumes: Vec<Map<String, Value>>,
    /// As `listSnapshots` or `listVMSnapshot` lists them: what names a `volumeid` is a volume's, what names a `virtualmachineid` is a VM's.
    pub snapshots: Vec<Map<String, Value>>,
    /// Objects of any other kind, by what follows `list` in the name of the command that lists them, in lower case: `networks` are listed by `listNetworks`,
    /// `serviceofferings` by `listServiceOfferings`. They never change.
    pub others: BTreeMap<String, Vec<Map<String, Value>>>,
}

/// The kinds that change, each with rules of its own.
const OWN: [&str; 3] = ["virtualmachines", "volumes", "snapshots"];

/// A world that cannot be loaded, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorldError(String);

impl std::fmt::Display for WorldError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WorldError {}

impl World {
    /// Reads a world, alone or as the `world` of a recording.
    ///
    /// # Errors
    /// Says what is missing or contradictory, and where.
    pub fn from_json(text: &str) -> Result<Self, WorldError> {
        let value: Value =
            serde_json::from_str(text).map_err(|error| WorldError(format!("the world is not valid JSON: {error}")))?;
        let world = value.get("world").unwrap_or(&value);
        if !world.is_object() {
            return Err(WorldError(
                "the world must be a JSON object with \"virtualmachines\" and \"volumes\"".to_owned(),
            ));
        }
        let others = others(world)?;
        if world.get("virtualmachines").is_none() && world.get("volumes").is_none() && others.is_empty() {
            return Err(WorldError(
                "found neither \"virtualmachines\" nor \"volumes\"; give a recording, or its \"world\" alone"
                    .to_owned(),
            ));
        }
        let world = Self {
            virtual_machines: rows(world, "virtualmachines")?,
            volumes: rows(world, "volumes")?,
            snapshots: rows(world, "snapshots")?,
            others,
        };
        world.check()?;
        Ok(world)
    }

    fn check(&self) -> Result<(), WorldError> {
        let mut seen = std::collections::BTreeSet::new();
        for row in self.virtual_machines.iter().chain(&self.volumes).chain(&self.snapshots) {
            let id = text(row, "id").unwrap_or_default();
            if uuid::Uuid::try_parse(id).is_err() {
                return Err(WorldError(format!(
                    "\"{id}\" is not a UUID; every VM, volume and snapshot needs one as its \"id\""
                )));
            }
            if !seen.insert(id) {
                return Err(WorldError(format!(
                    "the id {id} is used twice; give each VM, volume and snapshot its own"
                )));
            }
        }
        for row in self.volumes.iter().chain(&self.snapshots) {
            for field in ["virtualmachineid", "volumeid"] {
                if let Some(id) = text(row, field)
                    && !seen.contains(id)
                {
                    return Err(WorldError(format!(
                        "{} names the {field} {id}, which is not in the world; add it or remove the field",
                        text(row, "id").unwrap_or_default()
                    )));
                }
            }
        }
        Ok(())
    }
}

fn others(world: &Value) -> Result<BTreeMap<String, Vec<Map<String, Value>>>, WorldError> {
    let members = world.as_object().into_iter().flatten();
    let others = members.filter(|(name, value)| value.is_array() && !OWN.contains(&name.as_str()));
    others.map(|(name, _)| Ok((name.to_lowercase(), rows(world, name)?))).collect()
}

fn rows(world: &Value, name: &str) -> Result<Vec<Map<String, Value>>, WorldError> {
    let Some(rows) = world.get(name) else { return Ok(Vec::new()) };
    rows.as_array()
        .and_then(|rows| rows.iter().map(|row| row.as_object().cloned()).collect())
        .ok_or_else(|| WorldError(format!("\"{name}\" must be a list of objects")))
}

pub(crate) fn text<'a>(row: &'a Map<String, Value>, field: &str) -> Option<&'a str> {
    row.get(field).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "9a734b38-3d2d-486c-9703-da131aa2bc59";

    #[test]
    fn a_world_may_stand_alone_or_in_a_recording() {
        let alone = format!(r#"{{"virtualmachines":[{{"id":"{ID}"}}],"volumes":[]}}"#);
        let recording = format!(r#"{{"name":"x","world":{alone}}}"#);
        assert_eq!(World::from_json(&alone), World::from_json(&recording));
        assert_eq!(World::from_json(&alone).unwrap().virtual_machines.len(), 1);
    }

    #[test]
    fn a_bad_world_is_refused_in_words() {
        for (bad, words) in [
            ("", "not valid JSON"),
            ("[]", "must be a JSON object"),
            ("{}", "neither"),
            (r#"{"volumes":[1]}"#, "list of objects"),
            (r#"{"volumes":[],"networks":["x"]}"#, "\"networks\" must be a list of objects"),
            (r#"{"volumes":[{"name":"x"}]}"#, "not a UUID"),
            (&format!(r#"{{"volumes":[{{"id":"{ID}"}},{{"id":"{ID}"}}]}}"#), "used twice"),
            (
                &format!(
                    r#"{{"volumes":[{{"id":"{ID}","virtualmachineid":"00000000-1111-4222-8333-444444444444"}}]}}"#
                ),
                "not in the world",
            ),
        ] {
            let error = World::from_json(bad).unwrap_err().to_string();
            assert!(error.contains(words), "{bad}: {error}");
        }
    }
}
