//! What the daemon writes. Builds differ, so unknown fields are passed over, and either spelling of a volume's id is read.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Deserializer};

/// How old an operation at work must call itself to be nobody's any more. Far more than any error in the time zone of the daemon's database.
const FORGOTTEN: SignedDuration = SignedDuration::from_hours(24);

/// One piece of the daemon's work.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Operation {
    pub(super) id: String,
    #[serde(rename = "type", default)]
    pub(super) kind: Option<String>,
    pub(super) status: State,
    #[serde(default)]
    volume_id: Option<String>,
    #[serde(default)]
    volume_uuid: Option<String>,
    #[serde(default)]
    pub(super) error: Option<String>,
    #[serde(default)]
    created_at: Option<String>,
}

impl Operation {
    pub(super) fn volume(&self) -> Option<&str> {
        either(self.volume_id.as_deref(), self.volume_uuid.as_deref())
    }

    /// Whether it is of this kind and about this volume. What it does not say is not held against it.
    pub(super) fn fits(&self, kind: &str, volume: &str) -> bool {
        let kind_fits = self.kind.as_deref().is_none_or(|listed| listed == kind);
        kind_fits && self.volume().is_none_or(|listed| listed.eq_ignore_ascii_case(volume))
    }

    /// A restart of the daemon leaves rows behind that say "executing" for ever. This one has for more than a day.
    pub(super) fn is_forgotten(&self, now: Timestamp) -> bool {
        let created = self.created_at.as_deref().and_then(|text| text.parse::<Timestamp>().ok());
        created.is_some_and(|created| now.duration_since(created) > FORGOTTEN)
    }
}

/// The first of two spellings that says something.
fn either<'a>(one: Option<&'a str>, other: Option<&'a str>) -> Option<&'a str> {
    one.filter(|text| !text.is_empty()).or_else(|| other.filter(|text| !text.is_empty()))
}

/// How far an operation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    Active,
    Completed,
    /// Failed, or cancelled: ended otherwise than it should.
    Failed,
    /// A word that no known daemon writes.
    Other(String),
}

impl State {
    pub(super) fn has_ended(&self) -> bool {
        matches!(self, Self::Completed | Self::Failed)
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        Ok(match word.as_str() {
            "pending" | "executing" => Self::Active,
            "completed" => Self::Completed,
            "failed" | "cancelled" => Self::Failed,
            _ => Self::Other(word),
        })
    }
}

/// A row of the daemon's table of devices.
#[derive(Debug, Deserialize)]
pub(super) struct DeviceMapping {
    #[serde(default)]
    volume_uuid: Option<String>,
    #[serde(default)]
    volume_id: Option<String>,
    #[serde(default)]
    pub(super) vm_id: Option<String>,
    #[serde(default)]
    pub(super) device_path: Option<String>,
}

impl DeviceMapping {
    pub(super) fn volume(&self) -> Option<&str> {
        either(self.volume_uuid.as_deref(), self.volume_id.as_deref())
    }
}

/// The exports of a volume, in either of the two shapes that are known.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Exports {
    Bare(Option<Vec<Export>>),
    Counted { exports: Option<Vec<Export>> },
}

impl Exports {
    pub(super) fn list(self) -> Vec<Export> {
        match self {
            Self::Bare(list) | Self::Counted { exports: list } => list.unwrap_or_default(),
        }
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Export {
    #[serde(default)]
    pub(super) volume_id: Option<String>,
    #[serde(default)]
    pub(super) device_path: Option<String>,
    #[serde(default)]
    pub(super) status: Option<String>,
}

/// What the daemon says of itself.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Health {
    #[serde(default)]
    pub(super) version: Option<String>,
}

/// Every refusal.
#[derive(Debug, Deserialize)]
pub(super) struct Refusal {
    pub(super) error: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_spelling_is_read_and_unknown_states_stay_unknown() {
        let read = |text: &str| serde_json::from_str::<Operation>(text).unwrap();
        let one = read(r#"{"id":"1","type":"detach","status":"executing","volume_id":"V","novel":1}"#);
        let other = read(r#"{"id":"1","type":"detach","status":"pending","volume_id":"","volume_uuid":"V"}"#);
        for operation in [&one, &other] {
            assert!(operation.fits("detach", "v") && !operation.fits("attach", "v") && !operation.fits("detach", "w"));
            assert_eq!(operation.status, State::Active);
        }
        let novel = read(r#"{"id":"1","status":"resting","volume_id":null,"error":null}"#);
        assert_eq!((novel.volume(), novel.status.has_ended()), (None, false));
        assert_eq!(novel.status, State::Other("resting".to_owned()));
        assert_eq!(read(r#"{"id":"1","status":"cancelled"}"#).status, State::Failed);
        assert!(serde_json::from_str::<Operation>(r#"{"status":"completed"}"#).is_err(), "without an id it is none");
    }

    #[test]
    fn only_what_is_surely_old_is_forgotten() {
        let now: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        let created = |text: &str| {
            let text = format!(r#"{{"id":"1","status":"executing","created_at":{text}}}"#);
            serde_json::from_str::<Operation>(&text).unwrap().is_forgotten(now)
        };
        assert!(created(r#""2026-11-22T11:59:59.123456789Z""#));
        // A database that keeps local time may be wrong by many hours.
        for young in [r#""2026-11-22T13:00:00+01:00""#, r#""2026-11-24T12:00:00Z""#, "null", r#""long ago""#] {
            assert!(!created(young), "{young}");
        }
    }

    #[test]
    fn exports_come_in_two_shapes_and_null_is_none() {
        let count = |text: &str| serde_json::from_str::<Exports>(text).unwrap().list().len();
        let export = r#"{"volume_id":"v","status":"active"}"#;
        assert_eq!(count(&format!(r#"{{"exports":[{export}],"count":1}}"#)), 1);
        assert_eq!(count(&format!("[{export}]")), 1);
        assert_eq!(count(r#"{"exports":null,"count":0}"#), 0);
        assert_eq!(count("null"), 0);
    }
}
