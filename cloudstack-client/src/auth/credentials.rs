use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// An API key and its secret key. Neither is ever printed, and their memory is wiped.
#[derive(Clone)]
pub struct Credentials {
    api_key: SecretString,
    secret_key: SecretString,
}

impl Credentials {
    /// The two keys as CloudStack shows them in a user's details.
    #[must_use]
    pub fn new(api_key: impl Into<SecretString>, secret_key: impl Into<SecretString>) -> Self {
        Self { api_key: api_key.into(), secret_key: secret_key.into() }
    }

    pub(crate) fn api_key(&self) -> &str {
        self.api_key.expose_secret()
    }

    pub(crate) fn secret_key(&self) -> &str {
        self.secret_key.expose_secret()
    }

    /// Removes the keys from a text that came from outside, should it echo them.
    pub(crate) fn scrub(&self, text: &str) -> String {
        let mut scrubbed = text.to_owned();
        for key in [self.secret_key(), self.api_key()] {
            // A key of a few letters, as tests use, would turn ordinary words into holes.
            if key.len() >= 4 && scrubbed.contains(key) {
                scrubbed = scrubbed.replace(key, "[redacted]");
            }
        }
        scrubbed
    }
}

impl PartialEq for Credentials {
    fn eq(&self, other: &Self) -> bool {
        self.api_key() == other.api_key() && self.secret_key() == other.secret_key()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials([redacted])")
    }
}
