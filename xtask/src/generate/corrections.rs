use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::table::{Field, Param, Table};

/// What the table says wrongly or not at all.
#[derive(Debug, Deserialize)]
pub(super) struct Corrections {
    maps: Vec<MapParam>,
    changes: Vec<Change>,
    sensitive: Vec<Secret>,
}

/// How the server reads a map parameter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MapParam {
    commands: Vec<String>,
    param: String,
    #[serde(default)]
    encoding: Vec<String>,
    /// The names of a row's properties, where it describes several things with several properties each.
    rows: Option<Vec<String>>,
    /// What else a caller must know of it.
    note: Option<String>,
    /// The class that reads it.
    source: String,
}

/// A command that changes something in spite of its name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    command: String,
    why: String,
    /// The class that does it.
    source: String,
}

/// A field whose value must not be printed, of all types or of one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Secret {
    field: String,
    #[serde(rename = "type")]
    response: Option<String>,
    /// The field of the same type whose value names this one, if the value is a secret under some names only.
    told_by: Option<String>,
    why: String,
}

impl Secret {
    /// Marks its fields, and gives how many were not marked before.
    fn mark(&self, table: &mut Table) -> usize {
        let is_one = |known: &str| self.response.as_ref().is_none_or(|one| one == known);
        let types = table.types.iter_mut().filter(|(known, _)| is_one(known)).map(|(_, described)| described);
        let types = types.filter(|described| {
            self.told_by.as_ref().is_none_or(|told_by| described.fields.iter().any(|field| field.name == *told_by))
        });
        let fields = types.flat_map(|described| &mut described.fields);
        let is_text = |field: &Field| matches!(field.kind.as_str(), "string" | "url");
        let unmarked = |field: &Field| !field.sensitive && field.told_by.is_none();
        let found = fields.filter(|field| field.name == self.field && is_text(field) && unmarked(field));
        found
            .map(|field| match &self.told_by {
                Some(told_by) => field.told_by = Some(told_by.clone()),
                None => field.sensitive = true,
            })
            .count()
    }
}

impl Corrections {
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_slice(&text).with_context(|| format!("{} has no corrections", path.display()))
    }

    /// Corrects the table.
    ///
    /// # Errors
    /// When one of them fits nothing in the table, or says what it says already.
    pub(super) fn apply(self, table: &mut Table) -> Result<()> {
        let mut corrected = BTreeSet::new();
        for correction in &self.maps {
            for command in &correction.commands {
                ensure!(corrected.insert((command, &correction.param)), "{command}: {} stands twice", correction.param);
                correction.apply(map_param(table, command, &correction.param)?).with_context(|| command.clone())?;
            }
        }
        for Change { command: name, why, source } in self.changes {
            let command = table.commands.iter_mut().find(|command| command.name == name);
            let command = command.with_context(|| format!("there is no {name}"))?;
            ensure!(!command.post && !command.is_async, "{name} is a change already");
            ensure!(!why.is_empty() && !source.is_empty(), "nothing says why {name} is a change");
            command.post = true;
        }
        for secret in self.sensitive {
            ensure!(!secret.why.is_empty(), "nothing says why {} is sensitive", secret.field);
            ensure!(secret.mark(table) > 0, "no text called {} is left to be made sensitive", secret.field);
        }
        Ok(())
    }
}

impl MapParam {
    fn apply(&self, param: &mut Param) -> Result<()> {
        let name = &self.param;
        ensure!(!self.source.is_empty(), "nothing says who reads {name}");
        ensure!(!self.encoding.is_empty() || self.rows.is_some() || self.note.is_some(), "nothing is said of {name}");
        if !self.encoding.is_empty() {
            ensure!(param.encoding != self.encoding, "{name} is so already");
            param.encoding.clone_from(&self.encoding);
        }
        ensure!(self.rows.is_none() || param.encoding.len() == 1, "rows of {name} name their own properties");
        param.rows.clone_from(&self.rows);
        param.note.clone_from(&self.note);
        Ok(())
    }
}

fn map_param<'a>(table: &'a mut Table, command: &str, param: &str) -> Result<&'a mut Param> {
    let commands = table.commands.iter_mut().filter(|known| known.name == command);
    let mut params = commands.flat_map(|command| &mut command.params);
    params
        .find(|known| known.name == param && known.kind == "map")
        .with_context(|| format!("{command} has no map {param}"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// Corrects a table of one command with one map and one type with a key and its value.
    fn corrected(maps: &Value, changes: &Value, sensitive: &Value) -> Result<Table> {
        let param = json!({"name": "rules", "type": "map", "encoding": ["rules[%d].key", "rules[%d].value"]});
        let command = json!({"name": "importRole", "service": "s", "async": false, "response": "r", "params": [param]});
        let fields = ["key", "value"].map(|name| json!({"name": name, "type": "string"}));
        let types = json!({"TagResponse": {"fields": fields}});
        let mut table: Table = serde_json::from_value(json!({"commands": [command], "types": types}))?;
        let corrections = json!({"maps": maps, "changes": changes, "sensitive": sensitive});
        serde_json::from_value::<Corrections>(corrections)?.apply(&mut table)?;
        Ok(table)
    }

    #[test]
    fn what_fits_the_table_corrects_it() {
        let maps = json!([{"commands": ["importRole"], "param": "rules", "encoding": ["rules[%d].%s"], "rows": ["rule"], "source": "C"}]);
        let table = corrected(
            &maps,
            &json!([{"command": "importRole", "why": "w", "source": "C"}]),
            &json!([{"field": "value", "told_by": "key", "why": "w"}, {"field": "key", "why": "w"}]),
        )
        .unwrap();
        let [command] = table.commands.as_slice() else { panic!("{table:?}") };
        assert!(command.post);
        assert_eq!(command.params[0].encoding, ["rules[%d].%s"]);
        assert_eq!(command.params[0].rows.as_deref(), Some(&["rule".to_owned()][..]));
        let [key, value] = table.types["TagResponse"].fields.as_slice() else { panic!("{table:?}") };
        assert!(key.sensitive && !value.sensitive);
        assert_eq!(value.told_by.as_deref(), Some("key"));
    }

    #[test]
    fn what_fits_nothing_or_says_nothing_is_refused() {
        let entry = |command: &str, param: &str, more: Value| {
            let mut entry = json!({"commands": [command], "param": param, "source": "C"});
            entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            entry
        };
        let templates = json!({"encoding": ["rules[%d].%s"]});
        let good = entry("importRole", "rules", templates.clone());
        for (maps, told) in [
            (json!([entry("exportRole", "rules", templates.clone())]), "exportRole has no map"),
            (json!([entry("importRole", "rows", templates)]), "importRole has no map rows"),
            (json!([entry("importRole", "rules", json!({}))]), "nothing is said of rules"),
            (
                json!([entry("importRole", "rules", json!({"encoding": ["rules[%d].key", "rules[%d].value"]}))]),
                "rules is so already",
            ),
            (json!([entry("importRole", "rules", json!({"rows": ["rule"]}))]), "name their own properties"),
            (json!([entry("importRole", "rules", json!({"note": "n", "source": ""}))]), "nothing says who reads rules"),
            (json!([entry("importRole", "rules", json!({"row": ["rule"]}))]), "unknown field `row`"),
            (json!([good, good]), "rules stands twice"),
        ] {
            let error = format!("{:#}", corrected(&maps, &json!([]), &json!([])).unwrap_err());
            assert!(error.contains(told), "{told}: {error}");
        }
        let change = |command: &str| json!({"command": command, "why": "w", "source": "C"});
        for (changes, told) in [
            (json!([change("exportRole")]), "there is no exportRole"),
            (json!([change("importRole"), change("importRole")]), "importRole is a change already"),
        ] {
            let error = format!("{:#}", corrected(&json!([]), &changes, &json!([])).unwrap_err());
            assert!(error.contains(told), "{told}: {error}");
        }
        for (sensitive, told) in [
            (json!([{"field": "token", "why": "w"}]), "no text called token is left"),
            (json!([{"field": "key", "type": "UserResponse", "why": "w"}]), "no text called key is left"),
            (json!([{"field": "value", "told_by": "name", "why": "w"}]), "no text called value is left"),
            (json!([{"field": "key", "why": "w"}, {"field": "key", "why": "w"}]), "no text called key is left"),
            (json!([{"field": "key", "why": ""}]), "nothing says why key is sensitive"),
            (json!([{"field": "key"}]), "missing field `why`"),
        ] {
            let error = format!("{:#}", corrected(&json!([]), &json!([]), &sensitive).unwrap_err());
            assert!(error.contains(told), "{told}: {error}");
        }
    }
}
