use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// A file of `key = value` lines in `[sections]`, as Python's and Go's readers of it take it. Keys are lower-cased; values are never shown.
#[derive(Clone)]
pub(super) struct Ini {
    path: PathBuf,
    /// Keys with their line; the section of keys before the first header has no name.
    sections: BTreeMap<String, BTreeMap<String, (usize, String)>>,
}

impl Ini {
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(|error| {
            Error::config(format!(
                "{} cannot be read ({error}): give the path of a cs, cmk or Terraform configuration",
                path.display()
            ))
        })?;
        Self::parse(path, &text)
    }

    pub(super) fn parse(path: &Path, text: &str) -> Result<Self> {
        let mut sections: BTreeMap<String, BTreeMap<String, (usize, String)>> = BTreeMap::new();
        let mut section = String::new();
        for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let (number, line) = (index + 1, line.trim());
            if line.is_empty() || line.starts_with(['#', ';']) {
                continue;
            }
            if let Some(header) = line.strip_prefix('[') {
                let Some(name) = header.strip_suffix(']') else {
                    return Err(at(path, number, "a section header without its closing bracket"));
                };
                name.trim().clone_into(&mut section);
                sections.entry(section.clone()).or_default();
                continue;
            }
            // The line itself is not quoted: it may be a secret.
            let Some((key, value)) = line.split_once(['=', ':']) else {
                return Err(at(path, number, "neither a section header nor a line like `key = value`"));
            };
            let (key, value) = (key.trim().to_ascii_lowercase(), unquoted(value.trim()).to_owned());
            let before = sections.entry(section.clone()).or_default().insert(key.clone(), (number, value));
            if let Some((line, _)) = before {
                return Err(at(path, number, &format!("`{key}` was given in line {line} already: remove one of them")));
            }
        }
        Ok(Self { path: path.to_owned(), sections })
    }

    /// The names of the sections that have this key.
    pub(super) fn sections_with(&self, key: &str) -> Vec<&str> {
        self.sections.iter().filter(|(_, keys)| keys.contains_key(key)).map(|(name, _)| name.as_str()).collect()
    }

    pub(super) fn section(&self, name: &str) -> Result<Section<'_>> {
        if !self.sections.contains_key(name) {
            let known: Vec<String> =
                self.sections.keys().filter(|name| !name.is_empty()).map(|name| format!("[{name}]")).collect();
            let known = if known.is_empty() { "no section at all".to_owned() } else { known.join(", ") };
            return Err(Error::config(format!("{} has no section [{name}]; it has {known}", self.path.display())));
        }
        Ok(Section { ini: self, name: name.to_owned() })
    }

    /// The keys before the first header, or those of `[core]` and `[DEFAULT]`, where some tools put them.
    pub(super) fn top(&self, key: &str) -> Option<&str> {
        ["", "core", "DEFAULT"].iter().find_map(|name| Some(self.sections.get(*name)?.get(key)?.1.as_str()))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// One section.
pub(super) struct Section<'a> {
    ini: &'a Ini,
    name: String,
}

impl Section<'_> {
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        let (_, value) = self.ini.sections.get(&self.name)?.get(key)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }

    pub(super) fn required(&self, key: &str) -> Result<&str> {
        self.get(key).ok_or_else(|| {
            Error::config(format!(
                "{} has no value for `{key}` in section [{}]: add `{key} = …`",
                self.ini.path.display(),
                self.name
            ))
        })
    }

    /// A truth value as people write it.
    pub(super) fn flag(&self, key: &str) -> Result<Option<bool>> {
        match self.get(key).map(str::to_ascii_lowercase).as_deref() {
            None => Ok(None),
            Some("true" | "yes" | "1" | "on") => Ok(Some(true)),
            Some("false" | "no" | "0" | "off") => Ok(Some(false)),
            Some(_) => Err(self.wrong(key, "must be true or false")),
        }
    }

    /// A number of seconds.
    pub(super) fn seconds(&self, key: &str) -> Result<Option<std::time::Duration>> {
        let Some(text) = self.get(key) else { return Ok(None) };
        let seconds: f64 = text.parse().map_err(|_| self.wrong(key, "must be a number of seconds"))?;
        let duration = std::time::Duration::try_from_secs_f64(seconds).ok().filter(|duration| !duration.is_zero());
        duration.map(Some).ok_or_else(|| self.wrong(key, "must be a number of seconds greater than 0"))
    }

    /// An error about the value of a key.
    pub(super) fn wrong(&self, key: &str, what: &str) -> Error {
        let line = self.ini.sections.get(&self.name).and_then(|keys| keys.get(key)).map_or(0, |(line, _)| *line);
        at(&self.ini.path, line, &format!("`{key}` {what}"))
    }
}

fn at(path: &Path, line: usize, what: &str) -> Error {
    Error::config(format!("{}, line {line}: {what}", path.display()))
}

fn unquoted(value: &str) -> &str {
    let inner = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or(value)
}
