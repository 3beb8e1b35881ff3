use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::record::{Field, Seed};

/// Reads a list from a list, from a single value (a list of one), from `{}`, from null or from nothing understandable (empty).
pub(super) struct ListVisitor<T>(pub(super) PhantomData<T>);

impl<'de, T: Field> DeserializeSeed<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_newtype_struct("list", self)
    }
}

impl<T: Field> ListVisitor<T> {
    fn scalar<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        Ok(T::read(deserializer)?.into_iter().collect())
    }
}

impl<'de, T: Field> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = seq.next_element_seed(Seed::<T>(PhantomData))? {
            let Some(item) = item else { continue };
            if list.len() == list.capacity() {
                // Most lists inside of an object have one item or two; a vector's own first step is room for four.
                list.reserve_exact(list.len().max(1));
            }
            list.push(item);
        }
        Ok(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let mut map = NonEmpty { map, first: None, any: false };
        if !map.look()? {
            return Ok(Vec::new());
        }
        Self::scalar(MapAccessDeserializer::new(map))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Self::scalar(serde::de::value::StrDeserializer::new(text))
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        Self::scalar(serde::de::value::BoolDeserializer::new(value))
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Self::scalar(serde::de::value::I64Deserializer::new(number))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Self::scalar(serde::de::value::U64Deserializer::new(number))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Self::scalar(serde::de::value::F64Deserializer::new(number))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
}

/// Looks whether an object has a member at all before it is read as the only item of a list.
struct NonEmpty<A> {
    map: A,
    first: Option<String>,
    any: bool,
}

impl<'de, A: MapAccess<'de>> NonEmpty<A> {
    fn look(&mut self) -> Result<bool, A::Error> {
        self.first = self.map.next_key()?;
        self.any = self.first.is_some();
        Ok(self.any)
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for NonEmpty<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Self::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(serde::de::value::StringDeserializer::new(first)).map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Self::Error> {
        self.map.next_value_seed(seed)
    }
}
