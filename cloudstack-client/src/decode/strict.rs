use std::fmt;

use jiff::Timestamp;
use serde::de::value::StringDeserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::scalar::FromText;

/// What a tolerant reader would have made do with: where in the object, and what is wrong there. Never quotes a value.
#[derive(Debug)]
pub(crate) struct Mismatch(String);

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Mismatch {}

impl serde::de::Error for Mismatch {
    fn custom<T: fmt::Display>(_: T) -> Self {
        // The words may hold a value of the reply.
        Self("it does not fit the type that was asked for".to_owned())
    }
}

/// Reads an object whose fields must all be known and of the types that the table says.
pub(crate) fn parse_strictly<T: DeserializeOwned>(object: Value) -> Result<T, Mismatch> {
    T::deserialize(Strict { value: object, path: &Path::Root })
}

/// Reads the rows of a list like that; `inner` is the object under the reply's only key.
pub(super) fn rows_strictly<T: DeserializeOwned>(inner: Value) -> Result<Vec<T>, Mismatch> {
    let Value::Object(members) = inner else { return Err(Path::Root.wrong("it is not an object")) };
    let mut rows = Vec::new();
    for (index, (key, value)) in members.into_iter().filter(|(key, _)| key != "count").enumerate() {
        let path = Path::Member(&Path::Root, &key);
        match value {
            Value::Array(items) if index == 0 => {
                for (index, item) in items.into_iter().enumerate() {
                    rows.push(T::deserialize(Strict { value: item, path: &Path::Item(&path, index) })?);
                }
            }
            Value::Array(_) => return Err(path.wrong("is a second list")),
            _ => return Err(path.wrong("is not a list")),
        }
    }
    Ok(rows)
}

/// Where a value is.
enum Path<'a> {
    Root,
    Member(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Member(Self::Root, name) => f.write_str(name),
            Self::Member(outer, name) => write!(f, "{outer}.{name}"),
            Self::Item(outer, index) => write!(f, "{outer}[{index}]"),
        }
    }
}

impl Path<'_> {
    fn wrong(&self, what: &str) -> Mismatch {
        match self {
            Self::Root => Mismatch(what.to_owned()),
            path => Mismatch(format!("`{path}` {what}")),
        }
    }
}

/// A value that refuses to be read as something else. The tolerant readers say what they would like by the name of a newtype.
struct Strict<'p> {
    value: Value,
    path: &'p Path<'p>,
}

impl Strict<'_> {
    fn check(&self, shape: &str) -> Result<(), Mismatch> {
        let fits = match (shape, &self.value) {
            // Absent and null are the same everywhere.
            (_, Value::Null) => true,
            ("string", value) => value.is_string(),
            ("integer", value) => value.is_i64() || value.is_u64(),
            ("number", value) => value.is_number(),
            ("boolean", value) => value.is_boolean(),
            ("date", value) => value.as_str().is_some_and(|text| Timestamp::from_text(text).is_some()),
            ("scalar", value) => !value.is_array() && !value.is_object(),
            ("list", value) => value.is_array(),
            ("object", value) => value.is_object(),
            _ => true,
        };
        if fits { Ok(()) } else { Err(self.path.wrong(&format!("is {} and not of type {shape}", found(&self.value)))) }
    }
}

fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

impl<'de> Deserializer<'de> for Strict<'_> {
    type Error = Mismatch;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        let path = self.path;
        match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(number) => number.deserialize_any(visitor).map_err(|_| path.wrong("is out of range")),
            Value::String(text) => visitor.visit_string(text),
            Value::Array(items) => visitor.visit_seq(Items { items: items.into_iter().enumerate(), path }),
            Value::Object(members) => visitor.visit_map(Members { members: members.into_iter(), value: None, path }),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        shape: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.check(shape)?;
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        let path = self.path;
        self.value.deserialize_enum(name, variants, visitor).map_err(|_| path.wrong("has no known value"))
    }

    /// What the tolerant readers skip is what they do not know.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Mismatch> {
        Err(self.path.wrong("is not a field that the table knows"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct
        identifier
    }
}

struct Items<'p> {
    items: std::iter::Enumerate<std::vec::IntoIter<Value>>,
    path: &'p Path<'p>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Mismatch> {
        let Some((index, value)) = self.items.next() else { return Ok(None) };
        seed.deserialize(Strict { value, path: &Path::Item(self.path, index) }).map(Some)
    }
}

struct Members<'p> {
    members: serde_json::map::IntoIter,
    value: Option<(String, Value)>,
    path: &'p Path<'p>,
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = Mismatch;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Mismatch> {
        let Some((name, value)) = self.members.next() else { return Ok(None) };
        self.value = Some((name.clone(), value));
        seed.deserialize(StringDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Mismatch> {
        let (name, value) = self.value.take().ok_or_else(|| self.path.wrong("has a value without a name"))?;
        seed.deserialize(Strict { value, path: &Path::Member(self.path, &name) })
    }
}
