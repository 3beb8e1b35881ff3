use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::list::ListVisitor;

/// A value of a field. Reading gives `None` for null and for what cannot be understood, never an error about a type.
pub(crate) trait Field: Sized {
    /// Reads one value of any shape.
    ///
    /// # Errors
    /// Only when the text is not JSON.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error>;
}

/// An object of CloudStack: knows its fields by name.
pub(crate) trait Record: Default {
    /// Reads the value that follows `key` into its field, or skips it.
    fn set<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error>;

    /// What tells its row from others of a list: its id if it has one, and the place where lists have one row for each place.
    fn key(&self) -> Option<Cow<'_, str>>;
}

/// A place for a field in a record.
pub(crate) trait Slot {
    fn fill<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error>;
}

impl<T: Field> Slot for Option<T> {
    fn fill<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self = map.next_value_seed(Seed(PhantomData))?;
        Ok(())
    }
}

impl<T: Field> Slot for Vec<T> {
    fn fill<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self = map.next_value_seed(ListVisitor(PhantomData))?;
        Ok(())
    }
}

/// Shapes that nobody has described are kept as they came.
impl Slot for Value {
    fn fill<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self = map.next_value()?;
        Ok(())
    }
}

pub(super) struct Seed<T>(pub(super) PhantomData<T>);

impl<'de, T: Field> DeserializeSeed<'de> for Seed<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::read(deserializer)
    }
}

/// Reads a record from an object, from a list of one, or from nothing.
pub(crate) struct RecordVisitor<R>(pub(crate) PhantomData<R>);

impl<'de, R: Record + Field> Visitor<'de> for RecordVisitor<R> {
    type Value = Option<R>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let mut record = R::default();
        InPlace(&mut record).visit_map(map)?;
        Ok(Some(record))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let first = seq.next_element_seed(Seed(PhantomData))?.flatten();
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(first)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// Reads a record from an object to where it stays: moving a VM with all its fields takes longer than reading one of them.
pub(super) struct InPlace<'r, R>(pub(super) &'r mut R);

impl<'de, R: Record> DeserializeSeed<'de> for InPlace<'_, R> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, R: Record> Visitor<'de> for InPlace<'_, R> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Key<'de>>()? {
            self.0.set(key.as_str(), &mut map)?;
        }
        Ok(())
    }
}

/// A member name, borrowed when it has no escapes.
pub(super) enum Key<'de> {
    Borrowed(&'de str),
    Owned(String),
}

impl Key<'_> {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Borrowed(key) => key,
            Self::Owned(key) => key,
        }
    }
}

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;

        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a member name")
            }

            fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
                Ok(Key::Borrowed(key))
            }

            fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
                Ok(Key::Owned(key.to_owned()))
            }

            fn visit_string<E>(self, key: String) -> Result<Self::Value, E> {
                Ok(Key::Owned(key))
            }
        }

        deserializer.deserialize_str(KeyVisitor)
    }
}

/// Declares an object of CloudStack: a plain struct whose fields are all optional and read tolerantly.
macro_rules! record {
    (@key $self:ident) => { None };
    (@named $name:ident) => {};
    (@named $name:ident $id:ident) => {};
    (@named $name:ident $id:ident $Id:ty) => {
        impl $crate::Named for $name {
            type Id = $Id;

            fn id(&self) -> Option<&$Id> {
                self.$id.as_ref()
            }

            fn name(&self) -> Option<&str> {
                self.name.as_deref()
            }
        }
    };
    (@key $self:ident $id:ident) => {
        $self.$id.as_ref().map(|id| ::std::borrow::Cow::Borrowed(::std::convert::AsRef::<str>::as_ref(id)))
    };
    (@key $self:ident $id:ident $($place:ident)+) => {
        $self.$id.as_ref().map(|id| {
            let places = [$($self.$place.as_ref().map_or("", |place| ::std::convert::AsRef::<str>::as_ref(place)),)+];
            ::std::borrow::Cow::Owned(format!("{}\n{}", ::std::convert::AsRef::<str>::as_ref(id), places.join("\n")))
        })
    };
    // Debug shows everything, for what is sensitive shows itself as such; or all but a value whose name tells of a secret.
    (@shape $(#[$meta:meta])* $name:ident { $($fields:tt)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default)]
        #[non_exhaustive]
        pub struct $name { $($fields)* }
    };
    (@shape ($told:ident by $teller:ident) $(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let tells = self.$teller.as_deref().is_none_or($crate::auth::names_a_secret);
                let mut shown = f.debug_struct(stringify!($name));
                $(match stringify!($field) {
                    stringify!($told) if tells && self.$told.is_some() => shown.field(stringify!($told), &$crate::decode::Hidden),
                    name => shown.field(name, &self.$field),
                };)*
                shown.finish()
            }
        }
    };
    ($(#[$meta:meta])* $name:ident $([$id:ident $(: $Id:ty, named)? $(; $($place:ident),+)?])? $(($($hidden:tt)*))? { $($(#[$field_meta:meta])* $field:ident: $type:ty = $key:literal,)* }) => {
        $crate::decode::record! {
            @shape $(($($hidden)*))? $(#[$meta])* $name {
                $(#[doc = concat!("`", $key, "`")] $(#[$field_meta])* pub $field: $type,)*
            }
        }

        impl $crate::decode::Record for $name {
            fn set<'de, A: ::serde::de::MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
                match key {
                    $($key => $crate::decode::Slot::fill(&mut self.$field, map),)*
                    _ => map.next_value::<::serde::de::IgnoredAny>().map(|_| ()),
                }
            }

            fn key(&self) -> Option<::std::borrow::Cow<'_, str>> {
                $crate::decode::record!(@key self $($id $($($place)+)?)?)
            }
        }

        $crate::decode::record!(@named $name $($id $($Id)?)?);

        impl $crate::decode::Field for $name {
            fn read<'de, D: ::serde::de::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                deserializer
                    .deserialize_newtype_struct("object", $crate::decode::RecordVisitor::<Self>(::std::marker::PhantomData))
            }
        }

        impl<'de> ::serde::de::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(<Self as $crate::decode::Field>::read(deserializer)?.unwrap_or_default())
            }
        }
    };
}
pub(crate) use record;
