//! What shows that a VM was made for a failover test.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Vm;
use crate::error::{Error, ErrorKind};
use crate::time::later;

/// How far the provider's clock may be behind ours when a VM's age is judged.
const CLOCK_SLACK: Duration = Duration::from_secs(600);

/// Longest key or value of a tag, in bytes.
const MAX_LEN: usize = 255;

/// A mark that whoever starts a failover test puts on its test VM. Written `KEY=VALUE`.
///
/// Key and value are up to 255 bytes long, without control characters; the key is not empty and has no `=` in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag {
    key: String,
    value: String,
}

impl Tag {
    /// The key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl FromStr for Tag {
    type Err = Error;

    /// # Errors
    /// `InvalidInput` if there is no `=`, or if key or value is not as it must be.
    fn from_str(text: &str) -> Result<Self, Error> {
        let invalid = |why: &str| Error::new(ErrorKind::InvalidInput, format!("a tag {why}: write it as KEY=VALUE"));
        let (key, value) = text.split_once('=').ok_or_else(|| invalid("has no \"=\" in it"))?;
        if key.trim().is_empty() {
            return Err(invalid("has no key"));
        }
        if key.len() > MAX_LEN || value.len() > MAX_LEN {
            return Err(invalid("has a key or a value of more than 255 bytes"));
        }
        if text.chars().any(char::is_control) {
            return Err(invalid("has a control character in it"));
        }
        Ok(Self { key: key.to_owned(), value: value.to_owned() })
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.key, self.value)
    }
}

impl TryFrom<String> for Tag {
    type Error = Error;
    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.to_string()
    }
}

/// What a failover test's record says about its test VM: when the test began, or which tag the VM carries. One of both is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// When the test began; its VM was created later.
    #[serde(default)]
    pub began_at: Option<Timestamp>,
    /// The tag that its VM carries.
    #[serde(default)]
    pub tag: Option<Tag>,
}

impl Origin {
    /// Shows that a VM was made for the test: it was created after the test began (ten minutes are allowed between two clocks), or carries its tag.
    ///
    /// # Errors
    /// Why nothing shows it, in words.
    pub fn shown_by(&self, vm: &Vm) -> Result<(), String> {
        let mut against = Vec::new();
        if let Some(began) = self.began_at {
            match vm.created {
                Some(created) if later(created, CLOCK_SLACK) >= began => return Ok(()),
                Some(created) => against.push(format!("it was created at {created}, before the test began at {began}")),
                None => against.push("nobody can say when it was created".to_owned()),
            }
        }
        if let Some(tag) = &self.tag {
            match vm.tags.get(tag.key()) {
                Some(value) if value == tag.value() => return Ok(()),
                Some(other) => against.push(format!("its tag {} is {other:?}, not {:?}", tag.key(), tag.value())),
                None => against.push(format!("it does not carry the tag {tag}")),
            }
        }
        if against.is_empty() {
            against.push(
                "the failover test's record says neither when the test began nor which tag it carries".to_owned(),
            );
        }
        Err(against.join(", and "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{PowerState, VmId};

    fn vm(created: Option<&str>, tags: &[(&str, &str)]) -> Vm {
        Vm {
            created: created.map(|at| at.parse().unwrap()),
            tags: tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect(),
            ..Vm::new(VmId::new("t").unwrap(), "t", PowerState::Stopped)
        }
    }

    #[test]
    fn one_of_both_is_enough_and_neither_is_not() {
        let began = Origin { began_at: Some("2026-11-23T08:00:00Z".parse().unwrap()), tag: None };
        let tagged = Origin { began_at: None, tag: Some("test=1".parse().unwrap()) };
        let both = Origin { tag: tagged.tag.clone(), ..began.clone() };
        let (old, young) = (vm(Some("2026-11-23T07:49:59Z"), &[]), vm(Some("2026-11-23T07:50:00Z"), &[]));
        assert!(began.shown_by(&young).is_ok() && both.shown_by(&young).is_ok());
        assert_eq!(
            began.shown_by(&old).unwrap_err(),
            "it was created at 2026-11-23T07:49:59Z, before the test began at 2026-11-23T08:00:00Z"
        );
        assert_eq!(began.shown_by(&vm(None, &[("test", "1")])).unwrap_err(), "nobody can say when it was created");
        let carried = vm(Some("2026-11-23T07:00:00Z"), &[("other", "1"), ("test", "1")]);
        assert!(tagged.shown_by(&carried).is_ok() && both.shown_by(&carried).is_ok());
        assert!(both.shown_by(&old).unwrap_err().ends_with(", and it does not carry the tag test=1"));
        assert_eq!(tagged.shown_by(&vm(None, &[("test", "2")])).unwrap_err(), "its tag test is \"2\", not \"1\"");
        assert!(Origin::default().shown_by(&carried).unwrap_err().contains("neither"));
    }

    #[test]
    fn a_tag_is_a_key_and_a_value() {
        let tag: Tag = "failover-test=web01=2".parse().unwrap();
        assert_eq!(
            (tag.key(), tag.value(), tag.to_string().as_str()),
            ("failover-test", "web01=2", "failover-test=web01=2")
        );
        assert_eq!(serde_json::to_string(&tag).unwrap(), "\"failover-test=web01=2\"");
        let long = format!("a={}", "x".repeat(256));
        for wrong in ["", "no", "=value", " =value", "a=b\nc", long.as_str()] {
            assert!(wrong.parse::<Tag>().is_err(), "{wrong:?}");
        }
    }
}
