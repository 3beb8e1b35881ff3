use std::borrow::Cow;
use std::fmt;

use crate::auth::{Secrets, names_a_secret, secrets_of_url};

/// The parameters of a request in the order they were set. Debug shows names only: values may be passwords or user data.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Params(Vec<(Cow<'static, str>, String)>);

impl Params {
    /// Sets a parameter; a later value replaces an earlier one.
    pub(crate) fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let (name, value) = (name.into(), value.into());
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some(entry) => entry.1 = value,
            None => self.0.push((name, value)),
        }
    }

    /// Removes every parameter whose name starts so, as the members of a map do.
    pub(crate) fn clear_prefix(&mut self, prefix: &str) {
        self.0.retain(|(name, _)| !name.starts_with(prefix));
    }

    /// The value of a parameter.
    #[must_use]
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a parameter of this name is there, or a member of the map of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known.split('[').next().is_some_and(|known| known.eq_ignore_ascii_case(name)))
    }

    /// Names and values.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value.as_str()))
    }

    /// The values that no error may repeat: those under names that tell of a secret or of user data, in maps and within URLs too.
    pub(crate) fn secrets(&self, command: &str) -> Secrets {
        let named = |name: &str| {
            let member = name.strip_suffix("].value").and_then(|member| self.get(&format!("{member}].key")));
            names_a_secret(name) || member.is_some_and(names_a_secret) || (command, name) == ("addSwift", "key")
        };
        // Whether a VM's user data is wanted is no user data.
        let said = |value: &str| !matches!(value, "true" | "false");
        let whole = self.iter().filter(|(name, value)| named(name) && said(value)).map(|(_, value)| value);
        whole.chain(self.iter().flat_map(|(_, value)| secrets_of_url(value))).collect()
    }

    /// A value that the server would refuse before looking at the signature: any control character but LF and CR.
    pub(crate) fn find_unprintable(&self) -> Option<&str> {
        let bad = |c: char| c.is_ascii_control() && c != '\n' && c != '\r';
        self.iter().find(|(_, value)| value.contains(bad)).map(|(name, _)| name)
    }
}

impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}
