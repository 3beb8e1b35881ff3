use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::Result;

use super::model::{Model, nested};
use super::names;
use super::output::Output;
use super::table::{Field, Type};

/// `types/`: one file per response type, each there only when a service that needs it is.
pub(super) fn write(model: &Model<'_>, output: &mut Output) -> Result<()> {
    let mut index = String::from(
        "//! What commands and jobs answer with. Every field is optional: servers of all versions must decode.\n\n",
    );
    let mut exports = String::new();
    for (response, described) in &model.table.types {
        if !model.users.contains_key(response.as_str()) {
            continue;
        }
        let (name, module) = (names::type_name(response), module(response));
        let condition = model.condition(response);
        let _ = writeln!(index, "{}mod {module};", cfg(&condition));
        let _ = writeln!(exports, "{}pub use {module}::{name};", cfg(&condition));
        output.file(format!("types/{module}.rs"), &file(model, response, described));
    }
    output.index("types/mod.rs", &format!("{index}\n{exports}"))
}

/// A condition in rustfmt's shape.
pub(super) fn cfg(condition: &str) -> String {
    let one_line = format!("#[cfg({condition})]\n");
    if one_line.len() <= 121 {
        return one_line;
    }
    let inner = condition.trim_start_matches("any(").trim_end_matches(')');
    let lines: Vec<String> = inner.split(", ").map(|feature| format!("    {feature}")).collect();
    format!("#[cfg(any(\n{}\n))]\n", lines.join(",\n"))
}

fn module(response: &str) -> String {
    names::safe(names::words(&names::type_name(response)).join("_"))
}

fn file(model: &Model<'_>, response: &str, described: &Type) -> String {
    let mut text = String::new();
    let mut fields = String::new();
    let mut seen = BTreeSet::new();
    let (mut ids, mut others, mut std) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for field in &described.fields {
        let name = names::snake(&field.name);
        if !seen.insert(name.clone()) {
            continue;
        }
        let kind = field_type(model, response, field);
        for part in kind.split(|c: char| !c.is_alphanumeric()) {
            match part {
                "Timestamp" => drop(std.insert("use jiff::Timestamp;\n")),
                "Value" => drop(std.insert("use serde_json::Value;\n")),
                "Details" => drop(others.insert("use crate::Details;\n".to_owned())),
                "Sensitive" => drop(others.insert("use crate::Sensitive;\n".to_owned())),
                "SensitiveValue" => drop(others.insert("use crate::SensitiveValue;\n".to_owned())),
                _ => {}
            }
        }
        if let Some(id) = model.field_id(response, &field.name).filter(|id| kind == format!("Option<{id}>")) {
            ids.insert(id);
        }
        if let Some(of) = field.of.as_deref().filter(|of| *of != response && kind.contains(&names::type_name(of))) {
            others.insert(format!("use crate::api::types::{};\n", names::type_name(of)));
        }
        for note in notes(field) {
            let _ = writeln!(fields, "        /// {note}");
        }
        let _ = writeln!(fields, "        {name}: {kind} = {:?},", field.name);
    }
    let mut std: Vec<&str> = std.into_iter().collect();
    std.sort_by_key(|line| !line.starts_with("use std"));
    for line in &std {
        text.push_str(line);
        if line.starts_with("use std") {
            text.push('\n');
        }
    }
    if std.iter().any(|line| !line.starts_with("use std")) {
        text.push('\n');
    }
    let mut imports: Vec<String> = others.into_iter().chain([String::from("use crate::decode::record;\n")]).collect();
    match ids.len() {
        0 => {}
        1 => imports.extend(ids.iter().map(|id| format!("use crate::ids::{id};\n"))),
        _ => imports.push(format_use("crate::ids", &ids)),
    }
    imports.sort();
    text.extend(imports);
    let name = names::type_name(response);
    let has_id = fields.contains("        id: Option<") && !fields.contains("        id: Option<i64>");
    let has_name = fields.contains("        name: Option<String> = ");
    let id = fields.split_once("        id: Option<").and_then(|(_, rest)| rest.split_once('>')).map(|(id, _)| id);
    let places = places(response).join(", ");
    let places = if places.is_empty() { places } else { format!("; {places}") };
    let key = match id.filter(|_| has_id) {
        Some(id) if has_name => format!("[id: {id}, named{places}]"),
        Some(_) => format!("[id{places}]"),
        None => String::new(),
    };
    let told = described.fields.iter().filter_map(|field| Some((names::snake(&field.name), field.told_by.as_deref()?)));
    let told: String = told.map(|(field, by)| format!(" ({field} by {})", names::snake(by))).collect();
    let _ = write!(
        text,
        "\nrecord! {{\n    /// `{response}` of the server.\n    {name}{key}{told} {{\n{fields}    }}\n}}\n"
    );
    text
}

/// The fields that tell apart what lists give several times under the same id: a template has a row for each zone, a snapshot for each place
/// where it is kept.
fn places(response: &str) -> &'static [&'static str] {
    match response {
        "TemplateResponse" => &["zoneid"],
        "SnapshotResponse" => &["zoneid", "datastoreid"],
        _ => &[],
    }
}

fn format_use(path: &str, names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let line = format!("use {path}::{{{}}};\n", names.join(", "));
    if line.len() <= 119 {
        return line;
    }
    let mut text = format!("use {path}::{{\n");
    let mut row = String::from("   ");
    for name in names {
        if row.len() + name.len() + 2 > 118 {
            text.push_str(&row);
            text.push('\n');
            row = String::from("   ");
        }
        let _ = write!(row, " {name},");
    }
    text.push_str(&row);
    text.push_str("\n};\n");
    text
}

fn notes(field: &Field) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(since) = &field.since {
        notes.push(format!("Since {since}."));
    }
    if !field.roles.is_empty() {
        notes.push(format!("Only for {}.", field.roles.join(", ")));
    }
    notes
}

fn field_type(model: &Model<'_>, response: &str, field: &Field) -> String {
    if field.sensitive {
        return "Option<Sensitive>".to_owned();
    }
    let record = field.of.as_deref().filter(|of| model.table.types.contains_key(*of) && *of != "ResponseObject");
    match (field.kind.as_str(), field.java.as_deref()) {
        ("list" | "set", _) if record.is_some() => format!("Vec<{}>", record.map(names::type_name).unwrap_or_default()),
        ("list" | "set", Some("List<String>" | "Set<String>")) | ("string[]", _) => "Vec<String>".to_owned(),
        ("list", Some("List<Long>")) | ("long[]", _) => "Vec<i64>".to_owned(),
        ("double[]", _) => "Vec<f64>".to_owned(),
        ("map", Some("Map<String,String>" | "Map")) => "Details".to_owned(),
        // Whole objects, with whatever is sensitive in them.
        ("listresponse" | "responseobject", _) => "SensitiveValue".to_owned(),
        ("list" | "set" | "map", _) => "Value".to_owned(),
        ("integer" | "int" | "long" | "short", _) => "Option<i64>".to_owned(),
        ("float" | "double" | "bigdecimal", _) => "Option<f64>".to_owned(),
        ("boolean", _) => "Option<bool>".to_owned(),
        ("date", _) => "Option<Timestamp>".to_owned(),
        _ => match record {
            // An object within itself would have no end.
            Some(of) if contains(model, of, response) => "Value".to_owned(),
            Some(of) => format!("Option<{}>", names::type_name(of)),
            None => format!("Option<{}>", model.field_id(response, &field.name).unwrap_or_else(|| "String".to_owned())),
        },
    }
}

fn contains(model: &Model<'_>, outer: &str, inner: &str) -> bool {
    let (mut seen, mut pending) = (BTreeSet::new(), vec![outer]);
    while let Some(name) = pending.pop() {
        if name == inner {
            return true;
        }
        if seen.insert(name) {
            pending.extend(nested(model.table, name));
        }
    }
    false
}
