//! What CloudStack has sent over the years, and what it might.
//!
//! A minute of garbage each for decoder, signer and config reader:
//! `PROPTEST_CASES=30000 cargo test -p cloudstack-client --lib -- garbage any_object any_unicode`.
#![expect(unreachable_pub, reason = "records are public, and these are in a test")]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{list_page, parse, record, single, wrapped};
use crate::ids::JobId;

record! {
    /// A thing with a field of every sort.
    Thing[id] {
        id: Option<JobId> = "id",
        name: Option<String> = "name",
        size: Option<i64> = "size",
        ratio: Option<f64> = "ratio",
        ok: Option<bool> = "ok",
        created: Option<jiff::Timestamp> = "created",
        inner: Option<Inner> = "inner",
        inners: Vec<Inner> = "inners",
        words: Vec<String> = "words",
        details: super::Details = "details",
        any: Value = "any",
    }
}

record! {
    /// A thing within.
    Inner {
        key: Option<String> = "key",
    }
}

fn thing(value: Value) -> Thing {
    parse(value).unwrap()
}

#[test]
fn claim_11_scalars_keep_their_value_in_another_type() {
    let t = thing(json!({"id": 12, "name": true, "size": "42", "ratio": "1.5", "ok": "true"}));
    assert_eq!((t.id.unwrap().as_str(), t.name.as_deref()), ("12", Some("true")));
    assert_eq!((t.size, t.ratio, t.ok), (Some(42), Some(1.5), Some(true)));
    let t = thing(json!({"name": 1.5, "size": 7.0, "ratio": 3, "ok": 1}));
    assert_eq!((t.name.as_deref(), t.size, t.ratio, t.ok), (Some("1.5"), Some(7), Some(3.0), Some(true)));
    let t = thing(json!({"name": null, "size": "Unlimited", "ok": {}, "ratio": [2.5, 3]}));
    assert_eq!((t.name, t.size, t.ok, t.ratio), (None, None, None, Some(2.5)));
    assert_eq!(thing(json!({"size": 18_446_744_073_709_551_615_u64})).size, None);
}

#[test]
fn claim_11_lists_and_objects_stand_for_each_other() {
    for (inners, expected) in [
        (json!([{"key": "a"}, {"key": "b"}]), vec!["a", "b"]),
        (json!({"key": "a"}), vec!["a"]),
        (json!({}), vec![]),
        (json!(null), vec![]),
        (json!([]), vec![]),
        (json!(["x", {"key": "a"}, null]), vec!["a"]),
        (json!("x"), vec![]),
    ] {
        let keys: Vec<_> = thing(json!({"inners": inners})).inners.into_iter().filter_map(|inner| inner.key).collect();
        assert_eq!(keys, expected);
    }
    assert_eq!(thing(json!({"inner": [{"key": "a"}]})).inner.unwrap().key.as_deref(), Some("a"));
    assert!(thing(json!({"inner": []})).inner.is_none());
    assert_eq!(thing(json!({"words": "one"})).words, ["one"]);
    assert_eq!(thing(json!({"words": ["a", 2, false]})).words, ["a", "2", "false"]);
    assert_eq!(thing(json!({"details": {"a": 1, "b": null, "c": "x"}})).details.len(), 2);
    assert!(thing(json!({"details": []})).details.is_empty());
    assert_eq!(thing(json!({"any": [1], "unknown": {"deep": [1, 2]}})).any, json!([1]));
}

#[test]
fn dates_come_in_the_servers_zone() {
    let expected: jiff::Timestamp = "2026-01-31T09:30:00Z".parse().unwrap();
    for text in ["2026-01-31T09:30:00+0000", "2026-01-31T11:30:00+0200", "2026-01-31T09:30:00Z"] {
        assert_eq!(thing(json!({"created": text})).created, Some(expected), "{text}");
    }
    assert_eq!(thing(json!({"created": "yesterday"})).created, None);
}

#[test]
fn claim_10_list_envelopes_need_no_key_name() {
    for (body, ids) in [
        (json!({"r": {"count": 2, "whatever": [{"id": "a"}, {"id": "b"}]}}), vec!["a", "b"]),
        (json!({"r": {"whatever": [{"id": "a"}], "count": "1"}}), vec!["a"]),
        (json!({"r": {"whatever": {"id": "a"}}}), vec!["a"]),
        (json!({"r": {}}), vec![]),
        (json!({"r": {"count": 9}}), vec![]),
    ] {
        let page = list_page::<Thing>(body.to_string().as_bytes()).unwrap();
        assert_eq!(page.rows.iter().filter_map(|row| row.id.as_ref()).map(JobId::as_str).collect::<Vec<_>>(), ids);
    }
}

#[test]
fn single_objects_are_unwrapped() {
    for (inner, expected) in [
        (json!({"volume": {"id": "a"}}), json!({"id": "a"})),
        (json!({"success": true, "displaytext": "x"}), json!({"success": true, "displaytext": "x"})),
        (json!({"success": true}), json!({"success": true})),
        (json!({"count": 1, "template": [{"id": "a"}]}), json!({"id": "a"})),
        (
            json!({"jobid": "x", "jobstatus": 1, "jobresult": {"a": 1}}),
            json!({"jobid": "x", "jobstatus": 1, "jobresult": {"a": 1}}),
        ),
    ] {
        assert_eq!(single(inner), expected);
    }
}

fn strictly(value: Value) -> Result<Thing, String> {
    super::parse_strictly(value).map_err(|mismatch| mismatch.to_string())
}

#[test]
fn claim_11_a_strict_reader_names_what_a_tolerant_one_makes_do_with() {
    let good = json!({"id": "a", "name": null, "size": 1, "ratio": 2, "ok": true, "created": "2026-01-31T09:30:00+0000",
        "inner": {"key": "k"}, "inners": [{"key": "l"}], "words": ["w"], "details": {"a": "b"}, "any": [1, {"b": 2}]});
    let thing = strictly(good).unwrap();
    assert_eq!((thing.size, thing.ratio, thing.inners.len(), thing.details.len()), (Some(1), Some(2.0), 1, 1));
    for (bad, told) in [
        (json!({"unheard-of": "planted"}), "`unheard-of` is not a field that the table knows"),
        (json!({"size": "planted"}), "`size` is a string and not of type integer"),
        (json!({"size": 1.5}), "`size` is a number and not of type integer"),
        (json!({"ratio": "1.5"}), "`ratio` is a string and not of type number"),
        (json!({"ok": "true"}), "`ok` is a string and not of type boolean"),
        (json!({"id": 12}), "`id` is a number and not of type string"),
        (json!({"created": "planted"}), "`created` is a string and not of type date"),
        (json!({"inner": []}), "`inner` is a list and not of type object"),
        (json!({"inners": {}}), "`inners` is an object and not of type list"),
        (json!({"inners": [{"key": "a"}, {"kee": "planted"}]}), "`inners[1].kee` is not a field that the table knows"),
        (json!({"words": ["a", 2]}), "`words[1]` is a number and not of type string"),
        (json!({"details": []}), "`details` is a list and not of type object"),
        (json!("planted"), "is a string and not of type object"),
    ] {
        let error = strictly(bad.clone()).unwrap_err();
        assert!(error.ends_with(told) && !error.contains("planted"), "{error}");
        assert!(parse::<Thing>(bad.clone()).is_ok(), "{bad}");
    }
}

#[test]
fn a_strict_reader_looks_at_lists_too() {
    let read = |inner: Value| super::list_page_strictly::<Thing>(json!({"r": inner}).to_string().as_bytes()).unwrap();
    let page = read(json!({"count": 7, "whatever": [{"id": "a"}]})).unwrap();
    assert_eq!((page.count, page.rows.len()), (Some(7), 1));
    assert!(read(json!({})).unwrap().rows.is_empty());
    for (inner, told) in [
        (json!({"count": 1, "thing": [{"id": 1}]}), "`thing[0].id` is a number and not of type string"),
        (json!({"thing": {"id": "a"}}), "`thing` is not a list"),
        (json!({"one": [{"id": "a"}], "other": [{"id": "b"}]}), "`other` is a second list"),
    ] {
        assert_eq!(read(inner).unwrap_err().to_string(), told);
    }
}

/// A reader of one's own gets no help, and the reply is not quoted.
#[test]
fn other_types_can_be_read_strictly() {
    #[derive(Debug, serde::Deserialize, PartialEq)]
    enum State {
        Running,
    }
    #[derive(Debug, serde::Deserialize, PartialEq)]
    struct Mine {
        id: Option<String>,
        size: u32,
        state: State,
    }
    let read = |value| super::parse_strictly::<Mine>(value).map_err(|error| error.to_string());
    let good = json!({"id": null, "size": 7, "state": "Running"});
    assert_eq!(read(good).unwrap(), Mine { id: None, size: 7, state: State::Running });
    for bad in
        [json!({"size": "planted", "state": "Running"}), json!({"size": 1, "state": "planted"}), json!({"size": -1})]
    {
        let error = read(bad).unwrap_err();
        assert!(!error.contains("planted"), "{error}");
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    let keys =
        prop_oneof!["id", "name", "size", "ok", "inner", "inners", "words", "details", "created", "any", "[a-z]{1,4}"];
    leaf.prop_recursive(4, 40, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(keys.clone(), inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_object_decodes(value in any_json()) {
        let decoded: Result<Thing, _> = parse(value.clone());
        // What a strict reader takes, a tolerant one takes too.
        let _ = super::parse_strictly::<Thing>(value.clone());
        prop_assert!(decoded.is_ok(), "{value}: {decoded:?}");
        let body = json!({"response": {"rows": value}}).to_string();
        let _ = list_page::<Thing>(body.as_bytes());
    }

    #[test]
    fn garbage_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..80), text in "[\\[\\]{}\":,\\\\a-e0-9ud]{0,60}") {
        for body in [&bytes[..], text.as_bytes()] {
            let _ = (wrapped(body), list_page::<Thing>(body), list_page::<Value>(body));
            let _ = super::list_page_strictly::<Thing>(body);
        }
    }
}
