//! What a door is opened with.

use std::path::{Path, PathBuf};

use cleanup_core::{Error, ErrorKind, Result, Tag, VmId, harmless};
use secrecy::SecretString;
use serde::Deserialize;

use crate::deployed::{DaemonSettings, DatabaseSettings};

/// Everything that says which cloud is cleaned up, how, and where it is remembered. Keys in it are never printed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The cloud.
    pub cloud: Cloud,
    /// The SQLite file that remembers cleanups. Without one they are forgotten when the process ends, which only a simulator may.
    #[serde(default)]
    pub database: Option<PathBuf>,
    /// Who looks at the appliance's devices; the simulator's own unless told, and nobody elsewhere.
    #[serde(default)]
    pub inspector: Option<Inspector>,
    /// The appliance's Volume Daemon, if volumes are moved through it.
    #[serde(default)]
    pub volume_daemon: Option<DaemonSettings>,
    /// The deployed system's database, if failover tests are read from there and told how their cleanups stand.
    #[serde(default)]
    pub deployed_database: Option<DatabaseSettings>,
    /// How many times faster than a real server the cloud works.
    #[serde(default = "one")]
    pub speed: f64,
    /// The cloud's word is enough to call a volume home, unless a request says otherwise.
    #[serde(default)]
    pub cloud_only: bool,
    /// How many seconds after a process died another one may take its cleanups over; 30 unless told.
    #[serde(default)]
    pub lease_seconds: Option<u16>,
    /// How many seconds a part may take to answer before it counts as unavailable; 120 unless told. Changes stay valid no longer than that.
    #[serde(default)]
    pub answer_seconds: Option<u16>,
    /// The tag that every test VM carries here, as `KEY=VALUE`: for failover tests that are recorded without saying when they began.
    #[serde(default)]
    pub test_tag: Option<Tag>,
    /// The ids of VMs that are never test VMs and never deleted, whatever a record says.
    #[serde(default)]
    pub protected_vms: Vec<VmId>,
}

/// Which cloud.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case", tag = "kind")]
#[non_exhaustive]
pub enum Cloud {
    /// A CloudStack in this process, for trying things out; it forgets everything when the process ends.
    Simulator {
        /// A file with the world; a failover test unless told.
        #[serde(default)]
        world: Option<PathBuf>,
        /// How many volumes the failover test has.
        #[serde(default = "three")]
        volumes: u8,
    },
    /// A configuration file of cs, CloudMonkey or Terraform.
    File {
        /// The file.
        path: PathBuf,
        /// The section or profile; the one the file itself names unless told.
        #[serde(default)]
        section: Option<String>,
    },
    /// `CLOUDSTACK_ENDPOINT`, `CLOUDSTACK_KEY` and `CLOUDSTACK_SECRET`, or the names that Terraform uses.
    Environment,
    /// An endpoint and its keys.
    Keys {
        /// The API's URL, such as `https://cloud.example/client/api`.
        endpoint: String,
        /// The API key.
        key: SecretString,
        /// The secret key.
        secret: SecretString,
    },
    /// The one that the program itself brings: see [`Parts::cloud`](crate::Parts).
    Given,
    /// None: the program brings a VM provider and a volume store.
    Own,
}

/// Who looks at the appliance's devices.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
#[non_exhaustive]
pub enum Inspector {
    /// Nobody: a volume is home on the cloud's word.
    None,
    /// The simulator, which knows what its hosts hold.
    Simulator,
    /// This machine, which is the appliance.
    Local {
        /// The id of the VM that this machine is.
        appliance: VmId,
        /// The folder with `sys` and `dev` in it; `/` unless told. For a container that sees its host's trees elsewhere.
        #[serde(default)]
        root: Option<PathBuf>,
    },
    /// An agent on the appliance, which `cleanup agent` starts there.
    Agent {
        /// Its address, such as `https://appliance.example`.
        url: String,
        /// The file with its token.
        token_file: PathBuf,
        /// A PEM file with the authority of its certificate, if that is none of the system's.
        #[serde(default)]
        ca_file: Option<PathBuf>,
        /// Whether the token may cross a network in clear.
        #[serde(default)]
        allow_plain_http: bool,
    },
}

fn one() -> f64 {
    1.0
}

pub(crate) fn three() -> u8 {
    3
}

impl Settings {
    /// Settings for a cloud, with nothing else said; the fields are public.
    #[must_use]
    pub fn new(cloud: Cloud) -> Self {
        Self {
            cloud,
            database: None,
            inspector: None,
            volume_daemon: None,
            deployed_database: None,
            speed: one(),
            cloud_only: false,
            lease_seconds: None,
            answer_seconds: None,
            test_tag: None,
            protected_vms: Vec::new(),
        }
    }

    /// A failover test with three volumes on a simulator that works `speed` times as fast as a real server.
    #[must_use]
    pub fn simulator(speed: f64) -> Self {
        Self { speed, ..Self::new(Cloud::Simulator { world: None, volumes: three() }) }
    }

    /// Refuses numbers that make no sense, before anything is done with them.
    pub(crate) fn check(&self) -> Result<()> {
        check_speed("speed", self.speed)?;
        for (name, given) in [("lease_seconds", self.lease_seconds), ("answer_seconds", self.answer_seconds)] {
            if given == Some(0) {
                return Err(invalid(format!("{name} must be at least 1")));
            }
        }
        Ok(())
    }

    /// Reads a JSON file.
    ///
    /// # Errors
    /// `InvalidInput`, with the file and the place in it, but without the values around it, for keys may be among them.
    pub fn read(path: &Path) -> Result<Self> {
        let shown = path.display();
        let text =
            std::fs::read_to_string(path).map_err(|e| invalid(format!("settings {shown} cannot be read: {e}")))?;
        let mut json = serde_json::Deserializer::from_str(&text);
        let wrong = |field: &str, e: &serde_json::Error| {
            let field = if field == "." { "the top" } else { field };
            let why = told(e).unwrap_or_else(|| "docs/settings.md has the names and types".to_owned());
            invalid(format!("settings {shown} are wrong at {field}, line {}, column {}: {why}", e.line(), e.column()))
        };
        let settings = serde_path_to_error::deserialize(&mut json)
            .map_err(|e| wrong(&harmless(&e.path().to_string()), e.inner()))?;
        json.end().map_err(|e| wrong("the end", &e))?;
        Ok(settings)
    }
}

/// What a JSON error says, where that cannot be a value, which may be a key: names of fields, and what is wrong with the JSON itself.
pub(crate) fn told(e: &serde_json::Error) -> Option<String> {
    let text = e.to_string();
    // serde_json ends every text with the place.
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    let named = ["missing field", "unknown field", "duplicate field"].iter().any(|start| text.starts_with(start));
    (named || !e.is_data()).then(|| harmless(text))
}

/// How fast a cloud may work.
pub(crate) fn check_speed(name: &str, speed: f64) -> Result<()> {
    if speed.is_finite() && (0.1..=1000.0).contains(&speed) {
        return Ok(());
    }
    Err(invalid(format!("{name} must be from 0.1 to 1000; 1 is the speed of a real server")))
}

pub(crate) fn invalid(text: impl Into<std::borrow::Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::InvalidInput, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_and_show_no_keys() {
        let text = r#"{"cloud":{"kind":"keys","endpoint":"https://c.example/client/api","key":"planted-key","secret":"planted-secret"},"database":"jobs.db","cloud_only":true}"#;
        let settings: Settings = serde_json::from_str(text).unwrap();
        assert!(settings.cloud_only);
        assert!(!format!("{settings:?}").contains("planted"), "{settings:?}");
    }

    #[test]
    fn the_documented_file_is_understood() {
        let text = include_str!("../../../docs/settings.md");
        let example = text.split("```json").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
        let settings: Settings = serde_json::from_str(example).unwrap();
        assert!(settings.volume_daemon.is_some() && settings.deployed_database.is_some());
        // Every name that can be set is in the table, and no other.
        let error = serde_json::from_str::<Settings>(r#"{"x":1}"#).unwrap_err().to_string();
        let mut known: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
        let mut told: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
        known.sort_unstable();
        told.sort_unstable();
        assert_eq!(known, told);
    }

    #[test]
    fn a_wrong_file_is_told_by_its_place_and_not_by_its_values() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        for (text, at) in [
            (r#"{"cloud":{"kind":"environment"},"databse":"planted"}"#, "at databse, line 1"),
            (r#"{"cloud":{"kind":"environment"},"speed":"planted"}"#, "at speed, line 1"),
            (r#"{"cloud":{"kind":"environment"},"inspector":{"agent":{"url":7}}}"#, "at inspector.agent.url, line 1"),
            (
                r#"{"cloud":{"kind":"environment"},"inspector":{"local":{"root":"planted"}}}"#,
                "at inspector.local, line 1",
            ),
            (
                r#"{"cloud":{"kind":"keys","endpoint":"e","key":"planted","secret":"planted","more":"planted"}}"#,
                ": unknown field `more`, expected one of `endpoint`, `key`, `secret`",
            ),
            (r#"{"cloud":{"kind":"environment"}} planted"#, "at the end, line 1"),
            ("{}", "at the top, line 1, column 2: missing field `cloud`"),
            (r#"{"cloud":{"kind":"keys","endpoint":"e","key":"planted"}}"#, ": missing field `secret`"),
            (r#"{"cloud":{"kind":"planted"}}"#, ": docs/settings.md has the names and types"),
            (
                r#"{"cloud":{"kind":"environment"},"deployed_database":{"url":["planted"]}}"#,
                "at deployed_database.url, line 1",
            ),
            ("", "at the top, line 1, column 0: EOF while parsing a value"),
            (r#"{"cloud":{"kind":"environment"},"test_tag":"planted}"#, "EOF while parsing a string"),
            (r#"{"cloud":{"kind":"environment"},"test_tag":planted}"#, ": expected value"),
        ] {
            std::fs::write(&path, text).unwrap();
            let error = Settings::read(&path).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            assert!(error.to_string().contains(at), "{error}");
            assert!(!format!("{error} {error:?}").contains("planted"), "{error:?}");
        }
    }
}
