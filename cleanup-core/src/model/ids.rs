//! Identifiers, each its own type, so that two of them cannot be swapped.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::{Error, ErrorKind};

/// Longest identifier of a provider that is accepted, in bytes.
const MAX_LEN: usize = 255;

fn checked(what: &'static str, text: &str) -> Result<String, Error> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::new(
            ErrorKind::InvalidInput,
            format!("{what} is empty: give the id as the provider lists it"),
        ));
    }
    if text.len() > MAX_LEN {
        return Err(Error::new(ErrorKind::InvalidInput, format!("{what} is longer than {MAX_LEN} bytes")));
    }
    if text.chars().any(char::is_control) {
        return Err(Error::new(ErrorKind::InvalidInput, format!("{what} has a control character in it")));
    }
    // A UUID has one spelling here, so that the same volume never counts as two.
    Ok(Uuid::parse_str(text).map_or_else(|_| text.to_owned(), |id| id.hyphenated().to_string()))
}

macro_rules! provider_id {
    ($(#[$doc:meta])* $name:ident, $what:literal) => {
        $(#[$doc])*
        ///
        /// Any non-empty text of at most 255 bytes without control characters; a UUID is kept in lower case with hyphens.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks and keeps an id.
            ///
            /// # Errors
            /// `InvalidInput` if the text is empty, too long or holds control characters.
            pub fn new(text: impl AsRef<str>) -> Result<Self, Error> {
                checked($what, text.as_ref()).map(Self)
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl FromStr for $name {
            type Err = Error;
            fn from_str(text: &str) -> Result<Self, Error> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = Error;
            fn try_from(text: String) -> Result<Self, Error> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    };
}

provider_id!(
    /// A virtual machine as its provider names it.
    VmId, "VM id"
);
provider_id!(
    /// A volume as its store names it.
    VolumeId, "volume id"
);
provider_id!(
    /// A snapshot of a volume as its store names it.
    SnapshotId, "snapshot id"
);
provider_id!(
    /// A failover test in the job repository.
    FailoverTestId, "failover test id"
);

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps a UUID.
            #[must_use]
            pub fn from_uuid(id: Uuid) -> Self {
                Self(id)
            }

            /// The UUID itself.
            #[must_use]
            pub fn as_uuid(&self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0.hyphenated())
            }
        }

        impl FromStr for $name {
            type Err = Error;
            fn from_str(text: &str) -> Result<Self, Error> {
                Uuid::parse_str(text.trim()).map(Self).map_err(|_| {
                    Error::new(ErrorKind::InvalidInput, format!("{text:?} is not a UUID"))
                })
            }
        }
    };
}

uuid_id!(
    /// One run of the workflow for one failover test. Survives crashes.
    CleanupId
);
uuid_id!(
    /// One mutating call, chosen by us before it is sent.
    CallId
);

/// The namespace of every id that this crate derives.
const NAMESPACE: Uuid = Uuid::from_u128(0x8f0f_5c1e_3a53_5d0c_9a44_6f2b_7d11_c0de);

impl CleanupId {
    /// The cleanup that belongs to a start's idempotency key: the same key always names the same cleanup.
    #[must_use]
    pub fn from_key(key: &str) -> Self {
        Self(Uuid::new_v5(&NAMESPACE, key.as_bytes()))
    }
}

impl CallId {
    /// The id of a call, derived and never drawn: after a lost commit the same call gets the same id again, and the server refuses the second copy.
    #[must_use]
    pub fn derive(cleanup: CleanupId, kind: &str, target: &str, attempt: u32) -> Self {
        Self(Uuid::new_v5(&cleanup.0, format!("{kind}\n{target}\n{attempt}").as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_for_a_uuid() {
        let upper = VolumeId::new(" FE52D1DE-766F-4BD6-85DA-231EA214ACA3 ").unwrap();
        assert_eq!(upper.as_str(), "fe52d1de-766f-4bd6-85da-231ea214aca3");
        assert_eq!(VmId::new("Web-01").unwrap().as_str(), "Web-01");
    }

    #[test]
    fn bad_ids_are_refused_with_words() {
        assert!(VmId::new("  ").unwrap_err().to_string().contains("VM id is empty"));
        assert!(VmId::new("a\u{7}").is_err());
        assert!(serde_json::from_str::<VolumeId>("\"\"").is_err());
    }

    #[test]
    fn derived_ids_depend_on_every_part() {
        let cleanup = CleanupId::from_key("key");
        assert_eq!(cleanup, CleanupId::from_key("key"));
        let base = CallId::derive(cleanup, "detach", "v1", 0);
        assert_eq!(base, CallId::derive(cleanup, "detach", "v1", 0));
        for other in [
            CallId::derive(CleanupId::from_key("kez"), "detach", "v1", 0),
            CallId::derive(cleanup, "attach", "v1", 0),
            CallId::derive(cleanup, "detach", "v2", 0),
            CallId::derive(cleanup, "detach", "v1", 1),
        ] {
            assert_ne!(base, other);
        }
    }
}
