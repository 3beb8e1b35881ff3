use std::fmt;
use std::ops::Deref;

use secrecy::{ExposeSecret, SecretString};
use serde::de::MapAccess;
use serde_json::Value;

use super::{FromText, Slot};

/// A value that must not be printed, such as a VM's new password. Debug shows nothing of it, and its memory is wiped.
#[derive(Clone)]
pub struct Sensitive(SecretString);

impl Sensitive {
    /// The value itself. Do not log it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl FromText for Sensitive {
    const SHAPE: &'static str = "scalar";

    fn from_text(text: &str) -> Option<Self> {
        Some(Self(SecretString::from(text)))
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Hidden.fmt(f)
    }
}

/// What `Debug` shows in place of a value.
pub(crate) struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[sensitive]")
    }
}

/// JSON that may hold secrets anywhere, such as what a job resulted in: null where there is none. Debug shows nothing of it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SensitiveValue(pub(crate) Value);

impl Deref for SensitiveValue {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<SensitiveValue> for Value {
    fn from(value: SensitiveValue) -> Self {
        value.0
    }
}

impl fmt::Debug for SensitiveValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_null() { f.write_str("none") } else { Hidden.fmt(f) }
    }
}

impl Slot for SensitiveValue {
    fn fill<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.0.fill(map)
    }
}
