//! What testers do to a cloud, as data: the same words over HTTP and from other languages.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::{Cloud, Fault, NotPossible, RestartMode, Secret};

/// Why something was not done to a cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ControlError {
    /// There is no such thing to do.
    NoSuchThing(String),
    /// What was asked for cannot be read.
    Unreadable(String),
    /// The cloud is not in a state in which anybody could do it.
    NotPossible(NotPossible),
}

impl std::fmt::Display for ControlError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoSuchThing(what) => {
                write!(f, "{what:?} is nothing that can be done: state, faults, restart, accounts and people are")
            }
            Self::Unreadable(why) => f.write_str(why),
            Self::NotPossible(why) => why.fmt(f),
        }
    }
}

impl std::error::Error for ControlError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Restart {
    #[serde(default)]
    mode: RestartMode,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewAccount {
    name: String,
    allow: Option<Vec<String>>,
    password: Option<String>,
}

/// What somebody does around the calls that are watched.
#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
enum Action {
    Attach { volume: String, virtualmachine: String },
    Detach { volume: String },
    Start { virtualmachine: String },
    Stop { virtualmachine: String },
    Expunge { virtualmachine: String },
    LateDetach { volume: String, virtualmachine: String },
    Occupy { virtualmachine: String, ms: u64 },
}

impl Cloud {
    /// Does one of `state`, `faults`, `restart`, `accounts` and `people`, with the JSON of the control API's bodies; empty text is `{}`.
    ///
    /// # Errors
    /// What was asked for makes no sense, or the cloud is not in a state for it. Nothing has changed then.
    pub fn control(&mut self, what: &str, input: &[u8]) -> Result<Value, ControlError> {
        match what {
            "state" => return Ok(self.state()),
            "faults" => {
                let fault: Fault = read(input)?;
                if fault.on.is_empty() {
                    return Err(ControlError::Unreadable("\"on\" must name a command, or * for all".to_owned()));
                }
                self.inject(fault);
            }
            "restart" => self.restart(read::<Restart>(input)?.mode),
            "accounts" => {
                let account: NewAccount = read(input)?;
                let allow: Option<Vec<&str>> =
                    account.allow.as_ref().map(|allow| allow.iter().map(String::as_str).collect());
                let keys = self.add_account(&account.name, allow.as_deref());
                if let Some(password) = account.password {
                    self.set_password(&account.name, Secret::new(password));
                }
                return Ok(json!({"apikey": keys.api_key, "secretkey": keys.secret_key.expose()}));
            }
            "people" => self.act(read(input)?).map_err(ControlError::NotPossible)?,
            _ => return Err(ControlError::NoSuchThing(what.to_owned())),
        }
        Ok(json!({"success": true}))
    }

    fn act(&mut self, action: Action) -> Result<(), NotPossible> {
        match action {
            Action::Attach { volume, virtualmachine } => self.somebody_attaches(&volume, &virtualmachine),
            Action::Detach { volume } => self.somebody_detaches(&volume),
            Action::Start { virtualmachine } => self.somebody_starts(&virtualmachine),
            Action::Stop { virtualmachine } => self.somebody_stops(&virtualmachine),
            Action::Expunge { virtualmachine } => self.somebody_expunges(&virtualmachine),
            Action::LateDetach { volume, virtualmachine } => self.late_detach(&volume, &virtualmachine).map(drop),
            Action::Occupy { virtualmachine, ms } => self.occupy(&virtualmachine, ms),
        }
    }
}

fn read<T: DeserializeOwned>(input: &[u8]) -> Result<T, ControlError> {
    let input = if input.is_empty() { b"{}" } else { input };
    serde_json::from_slice(input).map_err(|error| ControlError::Unreadable(format!("cannot read the body: {error}")))
}
