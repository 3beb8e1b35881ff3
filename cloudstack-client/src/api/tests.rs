//! The table against what was generated from it. What is expected comes from the table alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::every_command::every_command;
use super::every_reply::{every_reply, every_type};
use super::{COMMANDS, CREATES_BEFORE_JOB, CommandKind};
use crate::backend::{Clock, TokioClock};
use crate::decode;
use crate::request::Call;
use crate::scripted_server::{Answer, ScriptedServer};

fn file(name: &str) -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("api").join(name);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// The table with its corrections.
fn table() -> Value {
    let (mut table, corrections) = (file("cloudstack-4.22.json"), file("corrections.json"));
    for command in table["commands"].as_array_mut().unwrap() {
        let name = text(command, "name").to_owned();
        if list(&corrections["changes"]).iter().any(|change| change["command"] == *name) {
            command["post"] = json!(true);
        }
        for param in command["params"].as_array_mut().unwrap() {
            let fits = |map: &&Value| map["param"] == param["name"] && list(&map["commands"]).contains(&json!(name));
            if let Some(encoding) = list(&corrections["maps"]).iter().find(fits).and_then(|map| map.get("encoding")) {
                param["encoding"] = encoding.clone();
            }
        }
    }
    for (response, described) in table["types"].as_object_mut().unwrap() {
        for field in described["fields"].as_array_mut().unwrap() {
            let fits = |secret: &Value| {
                secret["field"] == field["name"]
                    && secret.get("type").is_none_or(|one| one == response.as_str())
                    && secret.get("told_by").is_none()
            };
            if ["string", "url"].contains(&text(field, "type")) && list(&corrections["sensitive"]).iter().any(fits) {
                field["sensitive"] = json!(true);
            }
        }
    }
    table
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn sent(call: &Call) -> BTreeMap<String, String> {
    call.params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// What a parameter looks like on the wire, given `true`, 1, 1.5, the list a and b, the pair k = v, or x.
fn on_the_wire(param: &Value) -> Vec<(String, String)> {
    let name = text(param, "name").to_lowercase();
    let value = match text(param, "type") {
        "boolean" => "true",
        "integer" | "long" | "short" => "1",
        "double" => "1.5",
        "list" => "a,b",
        "map" => {
            let templates: Vec<String> =
                list(&param["encoding"]).iter().map(|template| template.as_str().unwrap().replace("%d", "0")).collect();
            return match templates.as_slice() {
                [one] => vec![(one.replace("%s", "k"), "v".to_owned())],
                [key, value] => vec![(key.clone(), "k".to_owned()), (value.clone(), "v".to_owned())],
                other => panic!("{name}: {other:?}"),
            };
        }
        _ => "x",
    };
    vec![(name, value.to_owned())]
}

#[test]
fn all_917_commands_send_every_parameter_as_the_table_says() {
    let client = ScriptedServer::new(|_, _| Answer::Never).client();
    let calls: BTreeMap<String, _> =
        every_command(&client).into_iter().map(|calls| (calls[0].command.name.to_string(), calls)).collect();
    let kinds: BTreeMap<_, _> = COMMANDS.iter().copied().collect();
    let table = table();
    let commands = list(&table["commands"]);
    assert_eq!((calls.len(), kinds.len(), commands.len()), (917, 917, 917));
    for command in commands {
        let name = text(command, "name");
        let [bare, full] = &calls[name];
        let (is_async, post) = (command["async"] == true, command["post"] == true);
        let paged =
            !is_async && !post && list(&command["params"]).iter().any(|param| text(param, "name") == "pagesize");
        let paged = paged && name != "verifyOAuthCodeAndGetUser";
        // Pages are asked for by the reader of pages, not by the caller.
        let by_pages = |param: &&Value| paged && matches!(text(param, "name"), "page" | "pagesize");
        let params: Vec<&Value> = list(&command["params"]).iter().filter(|param| !by_pages(param)).collect();
        let expected: BTreeMap<_, _> = params.iter().flat_map(|param| on_the_wire(param)).collect();
        assert_eq!(sent(full), expected, "{name}");
        // A volume is detached by its id only: the server's other way is broken.
        let required =
            |param: &Value| param["required"] == true || name == "detachVolume" && text(param, "name") == "id";
        let expected: BTreeMap<_, _> =
            params.iter().filter(|param| required(param)).flat_map(|param| on_the_wire(param)).collect();
        assert_eq!(sent(bare), expected, "{name}: what is required");
        assert_eq!(kinds[name] == CommandKind::Job, is_async, "{name}");
        assert_eq!(full.command.changes, is_async || post, "{name}");
        assert_eq!(CREATES_BEFORE_JOB.contains(&name), command["creates_before_job"] == true, "{name}");
    }
    assert!(CREATES_BEFORE_JOB.is_sorted());
}

/// Reads a reply as one type, strictly, and gives its `Debug` text.
pub(super) struct Reader {
    object: fn(Value) -> Result<String, String>,
    rows: fn(&[u8]) -> Result<Vec<String>, String>,
}

impl Reader {
    pub(super) fn of<T: DeserializeOwned + Debug>() -> Self {
        Self {
            object: |object| {
                decode::parse_strictly::<T>(object).map(|read| format!("{read:?}")).map_err(|error| error.to_string())
            },
            rows: |body| {
                let page = decode::list_page_strictly::<T>(body).unwrap().map_err(|error| error.to_string())?;
                assert_eq!(page.count, Some(page.rows.len() as u64));
                Ok(page.rows.iter().map(|row| format!("{row:?}")).collect())
            },
        }
    }
}

/// Makes objects as the table describes them, each scalar with a value of its own, and says what must be found in what was read.
struct Fixtures<'a> {
    types: &'a Map<String, Value>,
    next: i64,
    expected: Vec<String>,
    hidden: Vec<String>,
}

impl Fixtures<'_> {
    fn object(&mut self, response: &str, depth: usize) -> Value {
        let types = self.types;
        let mut object = Map::new();
        for field in list(&types[response]["fields"]) {
            object.insert(text(field, "name").to_owned(), self.value(field, depth));
        }
        Value::Object(object)
    }

    fn value(&mut self, field: &Value, depth: usize) -> Value {
        self.next += 1;
        let (number, java) = (self.next, text(field, "java"));
        let (value, shown) = match (text(field, "type"), text(field, "of")) {
            ("listresponse" | "responseobject", _) => {
                self.hidden.push(format!("s{number}"));
                (json!({"s": format!("s{number}")}), "[sensitive]".to_owned())
            }
            ("list" | "set", of) if self.types.contains_key(of) && of != "ResponseObject" => {
                if depth == 0 {
                    return json!([]);
                }
                return json!([self.object(of, depth - 1), self.object(of, depth - 1)]);
            }
            (_, of) if self.types.contains_key(of) => {
                // One that holds itself ends somewhere.
                return if depth == 0 { Value::Null } else { self.object(of, depth - 1) };
            }
            ("list" | "set", _) if java.contains("<String>") => {
                (json!([format!("s{number}")]), format!("\"s{number}\""))
            }
            ("list", _) if java.contains("<Long>") => (json!([number]), number.to_string()),
            ("string[]", _) => (json!([format!("s{number}")]), format!("\"s{number}\"")),
            ("long[]", _) => (json!([number]), number.to_string()),
            ("double[]", _) => (json!([number as f64 + 0.5]), format!("{number}.5")),
            ("map", _) if java.is_empty() || !matches!(java, "Map" | "Map<String,String>") => {
                (json!({format!("k{number}"): format!("s{number}")}), format!("\"s{number}\""))
            }
            ("map", _) => {
                self.hidden.push(format!("s{number}"));
                (json!({format!("k{number}"): format!("s{number}")}), format!("\"k{number}\""))
            }
            ("list" | "set", _) => (json!({"s": format!("s{number}")}), format!("\"s{number}\"")),
            ("integer" | "int" | "long" | "short", _) => (json!(number), number.to_string()),
            ("float" | "double" | "bigdecimal", _) => (json!(number as f64 + 0.5), format!("{number}.5")),
            ("boolean", _) => (json!(true), "true".to_owned()),
            ("date", _) => {
                let (minute, second) = (number / 60 % 60, number % 60);
                (
                    json!(format!("2026-01-31T09:{minute:02}:{second:02}+0000")),
                    format!("2026-01-31T09:{minute:02}:{second:02}Z"),
                )
            }
            _ => (json!(format!("s{number}")), format!("s{number}")),
        };
        if field["sensitive"] == true {
            self.hidden.push(shown);
            self.expected.push("[sensitive]".to_owned());
        } else {
            self.expected.push(shown);
        }
        value
    }
}

/// Every field is read, under the server's name for it, and keeps its value.
#[test]
fn all_303_types_decode_with_every_field() {
    let table = table();
    let types = table["types"].as_object().unwrap();
    let readers = every_type();
    let read: BTreeSet<&str> = readers.iter().map(|(name, _)| *name).collect();
    let others: Vec<&str> = types.keys().map(String::as_str).filter(|name| !read.contains(name)).collect();
    // What a create command answers at once is the job's handle, and an exception is an error.
    assert_eq!((types.len(), others.as_slice()), (303, &["CreateCmdResponse", "ExceptionResponse"][..]));
    let mut fields = 0;
    for (name, reader) in readers {
        let mut fixtures = Fixtures { types, next: 100_000, expected: Vec::new(), hidden: Vec::new() };
        let object = fixtures.object(name, 1);
        let read = (reader.object)(object).unwrap_or_else(|error| panic!("{name}: {error}"));
        for expected in &fixtures.expected {
            assert!(read.contains(expected.as_str()), "{name}: {expected} is lost in {read}");
        }
        for hidden in &fixtures.hidden {
            assert!(!read.contains(hidden.as_str()), "{name}: {hidden} is shown in {read}");
        }
        fields += fixtures.expected.len();
    }
    assert!(fields > 4_000, "{fields}");
}

/// Fields whose names tell of a secret are not printed, unless they hold something else.
#[test]
fn no_field_that_tells_of_a_secret_is_printed() {
    let words = [
        "pass",
        "pwd",
        "secret",
        "private",
        "psk",
        "presharedkey",
        "accesskey",
        "apikey",
        "token",
        "credential",
        "signature",
        "session",
        "userdata",
        "configdata",
        "cniconfig",
        "mountopts",
        "2fa",
    ];
    // Whether there is one, what it is called, what it is for; what is private within the cloud; options of NFS, which knows no passwords.
    let harmless = [
        "activeviewersessions",
        "apikeyaccess",
        "cniconfigname",
        "cniconfigurationid",
        "gslbproviderprivateip",
        "gslbstickysessionmethodname",
        "is2faenabled",
        "is2famandated",
        "is2faverified",
        "issuerfor2fa",
        "nfsmountopts",
        "passive",
        "passwordenabled",
        "privateendport",
        "privateinterface",
        "privateip",
        "privatemacaddress",
        "privatemtu",
        "privatenetmask",
        "privateport",
        "privatezone",
        "providerfor2fa",
        "routerprivateinterfacemaxmtu",
        "sessions",
        "userdataid",
        "userdataname",
        "userdataparams",
        "userdatapolicy",
    ];
    let (mut told, mut unused) = (0, BTreeSet::from(harmless));
    for (response, described) in table()["types"].as_object().unwrap() {
        for field in list(&described["fields"]) {
            let name = text(field, "name");
            let telling = words.iter().any(|word| name.to_lowercase().contains(word));
            if telling && harmless.contains(&name) {
                unused.remove(name);
            } else if telling {
                assert_eq!(field["sensitive"], true, "{response}.{name}");
                told += 1;
            }
        }
    }
    assert!(told > 30, "{told}");
    assert!(unused.is_empty(), "{unused:?}");
}

/// A tag and a detail look the same, and so do a setting and a password that is one.
#[test]
fn a_value_is_not_printed_where_its_name_tells_of_a_secret() {
    let readers: BTreeMap<_, _> = every_type().into_iter().collect();
    let corrections = file("corrections.json");
    let told: Vec<&Value> =
        list(&corrections["sensitive"]).iter().filter(|entry| entry.get("told_by").is_some()).collect();
    assert_eq!(told.len(), 2);
    for entry in told {
        let (response, field, told_by) = (text(entry, "type"), text(entry, "field"), text(entry, "told_by"));
        let printed = |name: Value| (readers[response].object)(json!({field: "planted", told_by: name})).unwrap();
        for secret in [json!("rootPassword"), json!("smtp.password"), json!("SecretKey"), Value::Null] {
            assert!(printed(secret.clone()).contains("value: [sensitive]"), "{response} {secret}");
            assert!(!printed(secret.clone()).contains("planted"), "{response} {secret}");
        }
        for other in ["env", "cpu.overprovisioning.factor"] {
            assert!(printed(json!(other)).contains("planted"), "{response} {other}");
        }
        assert!((readers[response].object)(json!({})).unwrap().contains("value: None"));
    }
}

/// Whatever key the server uses for the rows: the decoder does not know any of them.
#[test]
fn claim_10_every_list_decodes_under_the_servers_own_key() {
    let table = table();
    let types = table["types"].as_object().unwrap();
    let readers: BTreeMap<_, _> = every_reply().into_iter().collect();
    assert_eq!(readers.len(), 917);
    let (mut lists, mut objects) = (BTreeSet::new(), 0);
    for command in list(&table["commands"]) {
        let (name, response) = (text(command, "name"), text(command, "response"));
        let mut fixtures = Fixtures { types, next: 100_000, expected: Vec::new(), hidden: Vec::new() };
        let object = fixtures.object(response, 1);
        let wrapper = format!("{}response", name.to_lowercase());
        if let Some(key) = command["listkey"].as_str() {
            lists.insert(name);
            for rows in 0..3 {
                let body = json!({&wrapper: {"count": rows, key: vec![&object; rows]}}).to_string();
                let read = (readers[name].rows)(body.as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
                assert_eq!(read.len(), rows, "{name}");
                let whole = |row: &String| fixtures.expected.iter().all(|expected| row.contains(expected.as_str()));
                assert!(read.iter().all(whole), "{name}");
            }
            continue;
        }
        objects += 1;
        // An object stands under a name of its own, or right under the reply's.
        let key = command["singlekey"].as_str().or(command["nestedkey"].as_str()).unwrap_or("whatever");
        let reply = json!({&wrapper: {key: object}}).to_string();
        let read = (readers[name].object)(decode::single(decode::wrapped(reply.as_bytes()).unwrap()));
        let read = read.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(fixtures.expected.iter().all(|expected| read.contains(expected.as_str())), "{name}");
    }
    assert_eq!((lists.len(), objects), (232, 917 - 232));
}

/// A server that enforces expiry sees none that is missing, past or farther ahead than it allows.
#[tokio::test(start_paused = true)]
async fn claim_02_all_917_commands_pass_a_hardened_server() {
    let clock = TokioClock::new();
    let server = ScriptedServer::new(move |form, _| {
        let expires = form.get("expires").and_then(|text| text.parse::<jiff::Timestamp>().ok());
        let ahead = expires.map(|expires| expires.duration_since(clock.now()).as_secs());
        match (form.get("signatureversion").map(String::as_str), ahead) {
            (Some("3"), Some(0..=900)) if form["signature"].len() == 28 => Answer::ok(json!({"success": true})),
            _ => Answer::error(401, "unable to verify user credentials and/or request signature"),
        }
    });
    let client = server.builder().build().unwrap();
    for [_, call] in every_command(&client) {
        let name = call.command.name.clone();
        call.inner_object().await.unwrap_or_else(|error| panic!("{name}: {error:?}"));
    }
    let sent: BTreeSet<String> =
        server.requests().into_iter().map(|(_, mut form)| form.remove("command").unwrap()).collect();
    assert_eq!(sent.len(), 917);
}

/// What a server that enforces POST takes for a change must be one for us, or a read that it names.
#[test]
fn changes_are_never_taken_for_reads() {
    let harmless = [
        "isaccountallowedtocreateofferingswithtags",
        "readyforshutdown",
        "cloudianisenabled",
        "quotabalance",
        "quotasummary",
        "quotatarifflist",
        "quotaisenabled",
        "quotastatement",
    ];
    for (name, kind) in COMMANDS {
        let lower = name.to_lowercase();
        let read = ["get", "list", "query", "find"].iter().any(|verb| lower.starts_with(verb))
            || harmless.contains(&lower.as_str());
        assert!(read || *kind != CommandKind::Read, "{name}");
    }
}
