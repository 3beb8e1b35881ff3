use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use super::FromText;

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
        f.write_str("[sensitive]")
    }
}
