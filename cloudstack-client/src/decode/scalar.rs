use std::fmt;
use std::marker::PhantomData;

use jiff::Timestamp;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::record::Field;

/// A scalar that can be made from any scalar of the wire. `None` where there is no sensible reading.
pub(crate) trait FromText: Sized {
    /// What a strict reader insists on.
    const SHAPE: &'static str = "string";

    /// Reads text.
    fn from_text(text: &str) -> Option<Self>;

    /// Reads a whole number.
    fn from_integer(number: i64) -> Option<Self> {
        Self::from_text(&number.to_string())
    }

    /// Reads a number with a fraction.
    fn from_float(number: f64) -> Option<Self> {
        Self::from_text(&number.to_string())
    }

    /// Reads a truth value.
    fn from_bool(value: bool) -> Option<Self> {
        Self::from_text(if value { "true" } else { "false" })
    }
}

impl FromText for String {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl FromText for i64 {
    const SHAPE: &'static str = "integer";

    fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        text.parse().ok().or_else(|| Self::from_float(text.parse().ok()?))
    }

    fn from_integer(number: i64) -> Option<Self> {
        Some(number)
    }

    #[expect(clippy::cast_possible_truncation, reason = "the range is checked, and fractions are refused")]
    fn from_float(number: f64) -> Option<Self> {
        (number.fract() == 0.0 && number.abs() < 9.0e18).then_some(number as Self)
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(Self::from(value))
    }
}

impl FromText for f64 {
    const SHAPE: &'static str = "number";

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }

    #[expect(clippy::cast_precision_loss, reason = "a float was asked for")]
    fn from_integer(number: i64) -> Option<Self> {
        Some(number as Self)
    }

    fn from_float(number: f64) -> Option<Self> {
        Some(number)
    }
}

impl FromText for bool {
    const SHAPE: &'static str = "boolean";

    fn from_text(text: &str) -> Option<Self> {
        match text.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Some(true),
            "false" | "no" | "0" => Some(false),
            _ => None,
        }
    }

    fn from_float(number: f64) -> Option<Self> {
        Some(number != 0.0)
    }

    fn from_integer(number: i64) -> Option<Self> {
        Some(number != 0)
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}

impl FromText for Timestamp {
    const SHAPE: &'static str = "date";

    fn from_text(text: &str) -> Option<Self> {
        // 2026-01-31T09:30:00+0000: a zone without colon, in the server's own time zone.
        text.parse().ok()
    }

    fn from_integer(_: i64) -> Option<Self> {
        None
    }
}

impl<T: FromText> Field for T {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_newtype_struct(T::SHAPE, ScalarVisitor(PhantomData))
    }
}

struct ScalarVisitor<T>(PhantomData<T>);

impl<'de, T: FromText> Visitor<'de> for ScalarVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scalar")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(T::from_text(text))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(T::from_integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(number).map_or_else(|_| T::from_text(&number.to_string()), T::from_integer))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(T::from_float(number))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(T::from_bool(value))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let first = seq.next_element_seed(super::record::Seed(PhantomData))?.flatten();
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(first)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}
