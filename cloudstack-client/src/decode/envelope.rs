use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::record::Key;
use super::repair::from_slice;
use super::strict::{Mismatch, rows_strictly};

/// One page of a list.
#[derive(Debug)]
pub(crate) struct Page<T> {
    /// All rows that match, over all pages, if the server said so. Some commands say it wrongly.
    pub(crate) count: Option<u64>,
    pub(crate) rows: Vec<T>,
}

/// Reads `{"…response":{"count":N,"…":[…]}}`. The rows are under the only key that is not `count`, whatever its name;
/// `{}` and `{"count":N}` have none.
pub(crate) fn list_page<T: DeserializeOwned>(body: &[u8]) -> Result<Page<T>, serde_json::Error> {
    Ok(from_slice::<ListEnvelope<T>>(body)?.0)
}

/// The same, reading strictly. The outer error is about the JSON, the inner one about what it says.
pub(crate) fn list_page_strictly<T: DeserializeOwned>(
    body: &[u8],
) -> Result<Result<Page<T>, Mismatch>, serde_json::Error> {
    let page = list_page::<IgnoredAny>(body)?;
    let rows = rows_strictly(wrapped(body)?);
    Ok(rows.map(|rows| Page { count: page.count, rows }))
}

/// The object under the only key of a reply.
pub(crate) fn wrapped(body: &[u8]) -> Result<Value, serde_json::Error> {
    let reply: Value = from_slice(body)?;
    match reply {
        Value::Object(members) if members.len() == 1 => {
            Ok(members.into_iter().next().map(|(_, inner)| inner).unwrap_or_default())
        }
        // Not seen from a real server: take the body for the object itself rather than lose it.
        other => Ok(other),
    }
}

/// The object that a single-object answer or a job result is about: `{"volume":{…}}` → `{…}`, `{"success":true}` as it is.
pub(crate) fn single(inner: Value) -> Value {
    let Value::Object(members) = inner else { return inner };
    let wrapped = members.iter().filter(|(key, _)| *key != "count").count() == 1
        && members.values().any(|value| matches!(value, Value::Object(_) | Value::Array(_)));
    if !wrapped {
        return Value::Object(members);
    }
    let object = members.into_iter().find(|(key, _)| key != "count").map(|(_, value)| value).unwrap_or_default();
    match object {
        Value::Array(rows) => rows.into_iter().next().unwrap_or_default(),
        object => object,
    }
}

/// Decodes an object that is already JSON.
pub(crate) fn parse<T: DeserializeOwned>(object: Value) -> Result<T, serde_json::Error> {
    T::deserialize(object)
}

struct ListEnvelope<T>(Page<T>);

impl<'de, T: DeserializeOwned> serde::Deserialize<'de> for ListEnvelope<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OuterVisitor(PhantomData)).map(Self)
    }
}

struct OuterVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for OuterVisitor<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a CloudStack list reply")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut page = Page { count: None, rows: Vec::new() };
        if map.next_key::<IgnoredAny>()?.is_some() {
            page = map.next_value_seed(InnerVisitor(PhantomData))?;
        }
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(page)
    }
}

struct InnerVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for InnerVisitor<T> {
    type Value = Page<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for InnerVisitor<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut page = Page { count: None, rows: Vec::new() };
        while let Some(key) = map.next_key::<Key<'de>>()? {
            if key.as_str() == "count" {
                page.count = map.next_value::<Value>()?.as_u64();
            } else {
                let rows = map.next_value_seed(RowsVisitor(PhantomData))?;
                if page.rows.is_empty() {
                    page.rows = rows;
                }
            }
        }
        Ok(page)
    }
}

/// The rows: a list, or one object in place of a list of one.
struct RowsVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for RowsVisitor<T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for RowsVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut rows = Vec::new();
        while let Some(row) = seq.next_element()? {
            rows.push(row);
        }
        Ok(rows)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Ok(vec![T::deserialize(MapAccessDeserializer::new(map))?])
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
}
