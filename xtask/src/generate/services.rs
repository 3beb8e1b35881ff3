use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::Result;

use super::model::Model;
use super::names;
use super::output::Output;
use super::table::{Command, Param};

/// `mod.rs` and one file per service.
pub(super) fn write(model: &Model<'_>, output: &mut Output) -> Result<()> {
    let mut modules: Vec<(String, String)> = vec![
        ("ids".to_owned(), "pub(crate) mod ids;\n".to_owned()),
        ("since".to_owned(), "mod since;\npub(crate) use since::NEWER_PARAMETERS;\n".to_owned()),
        ("types".to_owned(), "pub mod types;\n".to_owned()),
    ];
    for (service, commands) in &model.services {
        let (module, feature) = (names::service(service), names::feature(service));
        modules.push((module.clone(), format!("#[cfg(feature = \"{feature}\")]\npub mod {module};\n")));
        output.file(format!("{module}.rs"), &file(service, commands));
    }
    modules.sort();
    let mut text = String::from(
        "//! The commands of CloudStack: one module per service, each behind the feature of its name.\n\n",
    );
    text.extend(modules.into_iter().map(|(_, lines)| lines));
    text.push_str(COMMANDS_DOC);
    for command in &model.table.commands {
        let kind = if command.is_async {
            "Job"
        } else if command.post {
            "Change"
        } else {
            "Read"
        };
        let _ = writeln!(text, "    ({:?}, CommandKind::{kind}),", command.name);
    }
    text.push_str("];\n");
    newer_parameters(model, output);
    text.push_str(CREATES_DOC);
    let mut creating: Vec<&str> =
        model.table.commands.iter().filter(|command| command.creates_before_job).map(|c| c.name.as_str()).collect();
    creating.sort_unstable();
    for name in creating {
        let _ = writeln!(text, "    {name:?},");
    }
    text.push_str("];\n");
    text.push_str("\n#[cfg(test)]\n#[cfg(feature = \"full\")]\nmod every_command;\n#[cfg(test)]\n#[cfg(feature = \"full\")]\nmod every_reply;\n#[cfg(test)]\n#[cfg(feature = \"full\")]\nmod tests;\n#[cfg(test)]\n#[cfg(feature = \"full\")]\nmod wire_tests;\n");
    output.file("every_command.rs", &every_command(model));
    output.file("every_reply.rs", &every_reply(model));
    output.index("mod.rs", &text)
}

const COMMANDS_DOC: &str = "
/// What a command does, as far as sending it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommandKind {
    /// Changes nothing.
    Read,
    /// Changes something and answers when it is done.
    Change,
    /// Starts a job.
    Job,
}

/// All commands of the table, whether their service is compiled in or not.
pub const COMMANDS: &[(&str, CommandKind)] = &[
";

/// `since.rs`: which parameters came when.
fn newer_parameters(model: &Model<'_>, output: &mut Output) {
    let mut rows: Vec<(&str, String, &str)> = Vec::new();
    for command in &model.table.commands {
        for param in &command.params {
            let since = param.since.as_deref().filter(|since| since.starts_with(|c: char| c.is_ascii_digit()));
            rows.extend(since.map(|since| (command.name.as_str(), param.name.to_lowercase(), since)));
        }
    }
    rows.sort_unstable();
    let mut text = String::from(
        "/// Commands, their parameters that came later, and with which version; sorted.\n#[rustfmt::skip]\npub(crate) const NEWER_PARAMETERS: &[(&str, &str, &str)] = &[\n",
    );
    for (command, param, since) in rows {
        let _ = writeln!(text, "    ({command:?}, {param:?}, {since:?}),");
    }
    text.push_str("];\n");
    output.file("since.rs", &text);
}

const CREATES_DOC: &str = "
/// Commands that make their object before their job, sorted: the server looks at the job's id only afterwards, so that sending one twice
/// under the same id can make two objects.
pub const CREATES_BEFORE_JOB: &[&str] = &[
";

fn file(service: &str, commands: &[&Command]) -> String {
    let accessor = names::service(service);
    let service_type = format!("{}Service", names::pascal(&accessor.split('_').map(names::pascal).collect::<String>()));
    let mut text = String::new();
    let mut kinds = BTreeSet::new();
    let mut bodies = String::new();
    for (command, method) in commands.iter().zip(methods(service, commands)) {
        let kind = kind(command);
        kinds.insert(kind);
        bodies.push('\n');
        bodies.push_str(&invocation(command, kind, &service_type, &method));
    }
    let _ = writeln!(text, "//! The service {service}: {} commands.\n", commands.len());
    let wide = commands.iter().any(|command| required(command).len() > 6);
    if wide {
        text.push_str("#![expect(clippy::too_many_arguments, reason = \"as many as the command requires\")]\n\n");
    }
    let mut macros: Vec<&str> = kinds.into_iter().chain(["service"]).collect();
    macros.sort_unstable();
    let _ = writeln!(text, "use crate::api::types;\nuse crate::request::{{{}}};\n", macros.join(", "));
    let _ = write!(
        text,
        "service! {{\n    /// Commands of the service {service}.\n    {accessor} -> {service_type}\n}}\n{bodies}"
    );
    text
}

/// Calls of every command, with what it requires and with every parameter, for the test that they are all encoded as the table says.
fn every_command(model: &Model<'_>) -> String {
    let mut text = String::from(
        "//! Every command: with what it requires, and with every parameter.\n\nuse crate::Client;\nuse crate::request::Call;\n\n",
    );
    let mut all = String::new();
    for (service, commands) in &model.services {
        let accessor = names::service(service);
        let _ = writeln!(all, "    {accessor}(client, calls);");
        let _ = writeln!(text, "#[rustfmt::skip]\nfn {accessor}(client: &Client, calls: &mut Vec<[Call; 2]>) {{");
        for (command, method) in commands.iter().zip(methods(service, commands)) {
            let required = required(command);
            let args: Vec<&str> = required.iter().map(|param| sample(param)).collect();
            let bare = format!("client.{accessor}().{method}({})", args.join(", "));
            let _ = write!(text, "    calls.push([{bare}.0, {bare}");
            for param in optional(command, &required) {
                let _ = write!(text, ".{}({})", names::setter(&param.name), sample(param));
            }
            text.push_str(".0]);\n");
        }
        text.push_str("}\n\n");
    }
    let _ = write!(
        text,
        "pub(super) fn every_command(client: &Client) -> Vec<[Call; 2]> {{\n    let mut all = Vec::new();\n    let calls = &mut all;\n{all}    all\n}}\n"
    );
    text
}

/// The type that every command's reply is read as, and every response type under its name on the server, for the test that they are
/// all decoded as the table says.
fn every_reply(model: &Model<'_>) -> String {
    let mut text = String::from(
        "//! What every command's reply is read as, and every type by its name on the server.\n\nuse super::tests::Reader;\nuse super::types;\n\n",
    );
    text.push_str("#[rustfmt::skip]\npub(super) fn every_reply() -> Vec<(&'static str, Reader)> {\n    vec![\n");
    for command in &model.table.commands {
        let _ = writeln!(
            text,
            "        ({:?}, Reader::of::<types::{}>()),",
            command.name,
            names::type_name(&command.response)
        );
    }
    text.push_str(
        "    ]\n}\n\n#[rustfmt::skip]\npub(super) fn every_type() -> Vec<(&'static str, Reader)> {\n    vec![\n",
    );
    for response in model.table.types.keys().filter(|response| model.users.contains_key(response.as_str())) {
        let _ = writeln!(text, "        ({response:?}, Reader::of::<types::{}>()),", names::type_name(response));
    }
    text.push_str("    ]\n}\n");
    text
}

fn sample(param: &Param) -> &'static str {
    match param_type(param).as_str() {
        "bool" => "true",
        "i64" => "1",
        "f64" => "1.5",
        "crate::List" => "[\"a\", \"b\"]",
        "crate::Pairs" => "[(\"k\", \"v\")]",
        "crate::Rows" => "vec![[(\"k\", \"v\")]]",
        _ => "\"x\"",
    }
}

/// The names of the methods that start the commands of a service.
fn methods(service: &str, commands: &[&Command]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut name = |command: &&Command| {
        let mut method = names::method(&command.name, service);
        if !taken.insert(method.clone()) {
            method = names::safe(names::words(&command.name).join("_"));
            taken.insert(method.clone());
        }
        method
    };
    commands.iter().map(&mut name).collect()
}

/// Parameters with a setter: not the positional ones, and not those that paging sets itself.
fn optional<'a>(command: &'a Command, required: &[&Param]) -> Vec<&'a Param> {
    let paged = kind(command) == "paged_list";
    let mine = |param: &Param| !(paged && matches!(param.name.as_str(), "page" | "pagesize"));
    command
        .params
        .iter()
        .filter(|param| mine(param) && !required.iter().any(|known| known.name == param.name))
        .collect()
}

/// Whether it is asked for pages.
fn is_paged(command: &Command) -> bool {
    // The one command that takes a page and answers with a single object all the same.
    command.name != "verifyOAuthCodeAndGetUser" && command.params.iter().any(|param| param.name == "pagesize")
}

/// Whether it answers with several objects.
fn is_list(command: &Command) -> bool {
    is_paged(command) || command.listkey.is_some() || command.name.starts_with("list") && command.singlekey.is_none()
}

fn kind(command: &Command) -> &'static str {
    match (command.is_async, command.post, is_list(command)) {
        (true, ..) => "job",
        (_, true, _) => "change",
        (_, _, true) if is_paged(command) => "paged_list",
        (_, _, true) => "list",
        _ => "read",
    }
}

/// Parameters without which the command makes no sense, in the table's order.
fn required(command: &Command) -> Vec<&Param> {
    // The server also takes a VM and a slot, but that way is broken in it; every list of volumes has the id.
    let also = |param: &Param| command.name == "detachVolume" && param.name == "id";
    command.params.iter().filter(|param| param.required || also(param)).collect()
}

fn invocation(command: &Command, kind: &str, service_type: &str, method: &str) -> String {
    let required = required(command);
    let mut text = format!("{kind}! {{\n");
    for line in doc(command, &required) {
        let _ = writeln!(text, "{}", format!("    /// {line}").trim_end());
    }
    let response = names::type_name(&command.response);
    let name = names::pascal(&command.name);
    let reply = if kind == "change" && is_list(command) {
        format!("[types::{response}]")
    } else {
        format!("types::{response}")
    };
    let _ = writeln!(text, "    {service_type}.{method}: {name} = {:?} -> {reply},", command.name);
    let describe = |param: &Param, name: String| format!("{name}: {} = {:?}", param_type(param), key(param));
    let positional: Vec<String> = required.iter().map(|param| describe(param, names::snake(&param.name))).collect();
    let _ =
        writeln!(text, "    [{}]", positional.iter().map(|param| format!("{param},")).collect::<Vec<_>>().join(" "));
    text.push_str("    [\n");
    for param in optional(command, &required) {
        if let Some(shape) = shape(param) {
            let _ = writeln!(text, "        /// {shape}");
        }
        if let Some(since) = &param.since {
            let _ = writeln!(text, "        /// Since {since}.");
        }
        let _ = writeln!(text, "        {},", describe(param, names::setter(&param.name)));
    }
    text.push_str("    ]\n}\n");
    text
}

fn doc(command: &Command, required: &[&Param]) -> Vec<String> {
    let response = names::type_name(&command.response);
    let kind = match (command.is_async, kind(command)) {
        (true, _) if command.creates_before_job => {
            format!("makes the object at once and starts a job that gives a [`{response}`](types::{response})")
        }
        (true, _) => format!("starts a job that gives a [`{response}`](types::{response})"),
        (_, "change") if is_list(command) => {
            format!("changes something and answers with [`{response}`](types::{response})s when done")
        }
        (_, "change") => format!("changes something and answers with a [`{response}`](types::{response}) when done"),
        (_, "paged_list") => format!("lists [`{response}`](types::{response})s, in pages"),
        (_, "list") => format!("lists [`{response}`](types::{response})s"),
        _ => format!("answers with a [`{response}`](types::{response})"),
    };
    let mut lines = vec![format!("`{}`: {kind}.", command.name)];
    let mut more = Vec::new();
    if !required.is_empty() {
        let names: Vec<String> = required.iter().map(|param| format!("`{}`", param.name)).collect();
        more.push(format!("Required: {}.", names.join(", ")));
    }
    if let Some(since) = &command.since {
        more.push(format!("Since {since}."));
    }
    if !command.roles.is_empty() {
        more.push(format!("By default for {}.", command.roles.join(", ")));
    }
    match (command.sensitive_request, command.sensitive_response) {
        (true, true) => more.push("Request and answer may hold secrets.".to_owned()),
        (true, false) => more.push("The request may hold secrets.".to_owned()),
        (false, true) => more.push("The answer may hold secrets.".to_owned()),
        (false, false) => {}
    }
    if !more.is_empty() {
        lines.push(String::new());
        lines.push(more.join(" "));
    }
    for param in required {
        if let Some(shape) = shape(param) {
            lines.push(String::new());
            lines.push(format!("`{}`: {shape}", param.name));
        }
    }
    lines
}

/// The name on the wire: lower case, or the template of a map.
fn key(param: &Param) -> String {
    if param.kind == "map" && !param.encoding.is_empty() {
        param.encoding.join("&")
    } else {
        param.name.to_ascii_lowercase()
    }
}

fn param_type(param: &Param) -> String {
    match param.kind.as_str() {
        "uuid" => match param.entity.as_slice() {
            [entity] => format!("crate::ids::{}", names::id_type(entity)),
            _ => "String".to_owned(),
        },
        "boolean" => "bool".to_owned(),
        "integer" | "long" | "short" => "i64".to_owned(),
        "double" => "f64".to_owned(),
        "date" => "crate::IntoDate".to_owned(),
        "list" => "crate::List".to_owned(),
        "map" if param.rows.is_some() => "crate::Rows".to_owned(),
        "map" => "crate::Pairs".to_owned(),
        _ => "String".to_owned(),
    }
}

/// What a map is made of and what else must be known of it, as sentences.
fn shape(param: &Param) -> Option<String> {
    let halves: Vec<&str> = param.encoding.iter().filter_map(|template| Some(template.split_once("].")?.1)).collect();
    let made_of = match (&param.rows, halves.as_slice()) {
        (Some(names), _) => Some(format!("Rows of `{}`.", names.join("`, `"))),
        (None, [one, other]) if (*one, *other) != ("key", "value") => Some(format!("Pairs of `{one}` and `{other}`.")),
        _ => None,
    };
    let sentences: Vec<String> = made_of.into_iter().chain(param.note.clone()).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}
