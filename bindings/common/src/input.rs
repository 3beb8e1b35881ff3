//! What is asked for, as data. Unknown fields are refused: a misspelt consent must not be a silent default.

use cleanup_core::{
    After, Consent, FailoverTest, FailoverTestId, ForcedStop, Plan, PlanRequest, ProofRule, Result, SnapshotId,
    SnapshotRule, StartRequest, Tag, TestFingerprint, TestRef, TestSnapshot, TestStatus, VmId, VolumeId,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::settings::invalid;

/// Longest free text, in bytes.
const MAX_TEXT: usize = 255;
/// Most volumes of each list.
const MAX_VOLUMES: usize = 200;

/// A snapshot that was taken of a volume before the test wrote to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SnapshotInput {
    /// The volume's id.
    pub volume: String,
    /// The snapshot's id.
    pub snapshot: String,
}

/// A failover test to be recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterInput {
    /// Its id; made from the test VM's id unless told.
    #[serde(default)]
    pub id: Option<String>,
    /// The name of the protected machine.
    pub source_vm: String,
    /// The id of the VM that was started for the test, and that a cleanup deletes.
    pub test_vm: String,
    /// The id of the VM that the volumes go home to.
    pub appliance: String,
    /// The id of every volume that goes home.
    pub volumes: Vec<String>,
    /// The ids of volumes that may go with the test VM.
    #[serde(default)]
    pub disposable: Vec<String>,
    /// Snapshots that were taken of the volumes before the test wrote to them, at most one of each volume.
    #[serde(default)]
    pub snapshots: Vec<SnapshotInput>,
    /// What volumes held before the test, at most one fingerprint of each: compared with what they hold once they are home.
    #[serde(default)]
    pub fingerprints: Vec<TestFingerprint>,
    /// When the test began, before its VM was created. This or the tag shows that the VM is the test's.
    #[serde(default)]
    pub began_at: Option<Timestamp>,
    /// The tag that the test VM carries, as `KEY=VALUE`; the settings' own unless this or `began_at` is told.
    #[serde(default)]
    pub tag: Option<Tag>,
    /// Who started it.
    #[serde(default)]
    pub by: String,
}

impl RegisterInput {
    /// The record. `usual_tag` is what the settings say that every test VM carries.
    ///
    /// # Errors
    /// `InvalidInput`, naming the field.
    pub fn record(&self, usual_tag: Option<&Tag>) -> Result<FailoverTest> {
        let test_vm = VmId::new(&self.test_vm)?;
        let id = match &self.id {
            Some(id) => FailoverTestId::new(id)?,
            None => FailoverTestId::new(format!("test-on-{test_vm}"))?,
        };
        Ok(FailoverTest {
            id,
            source_vm: text("source_vm", &self.source_vm)?,
            test_vm,
            appliance: VmId::new(&self.appliance)?,
            volumes: volumes("volumes", &self.volumes)?,
            disposable: volumes("disposable", &self.disposable)?,
            snapshots: snapshots(&self.snapshots)?,
            fingerprints: fingerprints(&self.fingerprints)?,
            began_at: self.began_at,
            tag: self.tag.clone().or_else(|| usual_tag.filter(|_| self.began_at.is_none()).cloned()),
            by: text("by", &self.by)?,
            status: TestStatus::Active,
            cleanup: None,
        })
    }
}

/// Which failover test of the deployed database is taken over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportInput {
    /// The protected machine's name, or the failover job's id.
    pub test: String,
}

/// Which volumes' data is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FingerprintsInput {
    /// The id of the VM that the volumes are on.
    pub appliance: String,
    /// Their ids.
    pub volumes: Vec<String>,
}

impl FingerprintsInput {
    /// The ids.
    ///
    /// # Errors
    /// `InvalidInput`, naming the field.
    pub fn ids(&self) -> Result<(VmId, Vec<VolumeId>)> {
        Ok((VmId::new(&self.appliance)?, volumes("volumes", &self.volumes)?))
    }
}

/// What is agreed to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentInput {
    /// Whether the test VM may be turned off by force.
    #[serde(default)]
    pub forced_stop: ForcedStop,
    /// What it takes to call a volume home; the settings decide unless told.
    #[serde(default)]
    pub proof: Option<ProofRule>,
}

/// What a plan is wanted for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanInput {
    /// The failover test: its id, its test VM's id, or the source VM's name.
    pub test: String,
    /// What happens to the test VM.
    #[serde(default)]
    pub after: After,
    /// What happens to the snapshots that the failover test's record names.
    #[serde(default)]
    pub snapshots: SnapshotRule,
    /// What is agreed to.
    #[serde(default)]
    pub consent: ConsentInput,
}

impl PlanInput {
    /// A plan for a failover test that deletes the test VM, without consent to anything.
    pub fn new(test: impl Into<String>) -> Self {
        Self { test: test.into(), ..Self::default() }
    }

    /// The request. `cloud_only` is what the settings say about proof.
    ///
    /// # Errors
    /// `InvalidInput`, naming the field.
    pub fn request(&self, cloud_only: bool) -> Result<PlanRequest> {
        let usual = if cloud_only { ProofRule::CloudOnly } else { ProofRule::Device };
        let consent = Consent { forced_stop: self.consent.forced_stop, proof: self.consent.proof.unwrap_or(usual) };
        let test = TestRef::Any(required("test", &self.test)?);
        Ok(PlanRequest { test, after: self.after, snapshots: self.snapshots, consent })
    }
}

/// What a cleanup is started with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartInput {
    /// The failover test: its id, its test VM's id, or the source VM's name.
    pub test: String,
    /// What happens to the test VM.
    #[serde(default)]
    pub after: After,
    /// What happens to the snapshots that the failover test's record names.
    #[serde(default)]
    pub snapshots: SnapshotRule,
    /// What is agreed to.
    #[serde(default)]
    pub consent: ConsentInput,
    /// The hash of the plan that somebody looked at. The start is refused if the world has drifted since.
    pub plan_hash: String,
    /// The plan with that hash, whole: a refusal then says what has changed, even if another process made the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Box<Plan>>,
    /// Who asks.
    #[serde(default)]
    pub by: String,
}

impl StartInput {
    /// The request, with an idempotency key that [`key`] has checked.
    ///
    /// # Errors
    /// `InvalidInput`, naming the field.
    pub fn request(&self, cloud_only: bool, key: String) -> Result<StartRequest> {
        let Self { after, snapshots, consent, .. } = *self;
        let plan = PlanInput { test: self.test.clone(), after, snapshots, consent };
        let expect = plan_hash(&self.plan_hash)?;
        if self.plan.as_ref().is_some_and(|plan| plan.hash() != expect) {
            return Err(invalid("the plan is not the one with this plan_hash: send both as they were given to you"));
        }
        Ok(StartRequest {
            key: Some(key),
            expect: Some(expect),
            shown: self.plan.as_deref().cloned(),
            ..StartRequest::new(plan.request(cloud_only)?, text("by", &self.by)?)
        })
    }
}

/// Checks the hash of a plan.
///
/// # Errors
/// `InvalidInput` if it is none.
pub fn plan_hash(given: &str) -> Result<String> {
    let hash = given.trim();
    if hash.len() != 64 || !hash.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(invalid("plan_hash is not the 64 hex digits of a plan: make a plan and send its hash"));
    }
    Ok(hash.to_ascii_lowercase())
}

/// Who asks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByInput {
    /// Who asks.
    #[serde(default)]
    pub by: String,
}

impl ByInput {
    /// The name.
    ///
    /// # Errors
    /// `InvalidInput` if it is too long or has control characters in it.
    pub fn name(&self) -> Result<String> {
        text("by", &self.by)
    }
}

/// An idempotency key: 1 to 255 visible ASCII characters.
///
/// # Errors
/// `InvalidInput` if it is not.
pub fn key(given: &str) -> Result<String> {
    if given.is_empty() || given.len() > MAX_TEXT || !given.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(invalid("the idempotency key must be 1 to 255 visible ASCII characters: draw a UUID"));
    }
    Ok(given.to_owned())
}

fn required(field: &str, given: &str) -> Result<String> {
    match text(field, given)? {
        empty if empty.trim().is_empty() => Err(invalid(format!("{field} is empty"))),
        full => Ok(full),
    }
}

fn text(field: &str, given: &str) -> Result<String> {
    if given.len() > MAX_TEXT {
        return Err(invalid(format!("{field} is longer than {MAX_TEXT} bytes")));
    }
    if given.chars().any(char::is_control) {
        return Err(invalid(format!("{field} has a control character in it")));
    }
    Ok(given.to_owned())
}

fn volumes(field: &str, given: &[String]) -> Result<Vec<VolumeId>> {
    not_too_many(field, given.len())?;
    given.iter().map(VolumeId::new).collect()
}

fn snapshots(given: &[SnapshotInput]) -> Result<Vec<TestSnapshot>> {
    not_too_many("snapshots", given.len())?;
    given
        .iter()
        .map(|s| Ok(TestSnapshot { volume: VolumeId::new(&s.volume)?, snapshot: SnapshotId::new(&s.snapshot)? }))
        .collect()
}

fn fingerprints(given: &[TestFingerprint]) -> Result<Vec<TestFingerprint>> {
    not_too_many("fingerprints", given.len())?;
    Ok(given.to_vec())
}

fn not_too_many(field: &str, entries: usize) -> Result<()> {
    if entries > MAX_VOLUMES {
        return Err(invalid(format!("{field} has more than {MAX_VOLUMES} entries")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> RegisterInput {
        RegisterInput {
            source_vm: "<b>\"web\"</b> 👩\u{200d}💻".to_owned(),
            test_vm: "t".to_owned(),
            appliance: "a".to_owned(),
            volumes: vec!["v".to_owned()],
            ..RegisterInput::default()
        }
    }

    #[test]
    fn names_are_kept_as_they_are_unless_they_hold_control_characters() {
        let record = input().record(None).unwrap();
        assert_eq!((record.source_vm.as_str(), record.id.as_str()), ("<b>\"web\"</b> 👩\u{200d}💻", "test-on-t"));
        for bad in ["a\nb", "a\u{0}", &"x".repeat(256)] {
            let input = RegisterInput { source_vm: bad.to_owned(), ..input() };
            assert!(input.record(None).unwrap_err().to_string().contains("source_vm"), "{bad:?}");
        }
    }

    #[test]
    fn a_misspelt_consent_is_no_silent_default() {
        for text in [
            r#"{"test":"x","consent":{"forced_sotp":"allowed"}}"#,
            r#"{"test":"x","afetr":"keep_vm"}"#,
            r#"{"test":"x","after":"keep"}"#,
            r#"{"test":"x","snapshots":"kept"}"#,
            r#"{"test":"x","snapshot":"keep"}"#,
        ] {
            assert!(serde_json::from_str::<PlanInput>(text).is_err(), "{text}");
        }
        let text = r#"{"test":"x","after":"keep_vm","snapshots":"revert","consent":{"proof":"device"}}"#;
        let request = serde_json::from_str::<PlanInput>(text).unwrap().request(true).unwrap();
        assert_eq!((request.after, request.consent.proof), (After::KeepVm, ProofRule::Device));
        assert_eq!(request.snapshots, SnapshotRule::Revert);
        let usual = PlanInput::new("x").request(true).unwrap();
        assert_eq!((usual.snapshots, usual.consent.proof), (SnapshotRule::Keep, ProofRule::CloudOnly));
    }

    #[test]
    fn a_record_names_snapshots_and_nothing_misspelt() {
        let text = |snapshot: &str| {
            format!(r#"{{"source_vm":"w","test_vm":"t","appliance":"a","volumes":["v"],"snapshots":[{snapshot}]}}"#)
        };
        let read = |snapshot: &str| serde_json::from_str::<RegisterInput>(&text(snapshot));
        let record = read(r#"{"volume":"v","snapshot":"s"}"#).unwrap().record(None).unwrap();
        let named: Vec<_> = record.snapshots.iter().map(|s| (s.volume.as_str(), s.snapshot.as_str())).collect();
        assert_eq!(named, [("v", "s")]);
        for bad in [r#"{"volume":"v"}"#, r#"{"volume":"v","snapshot":"s","size":1}"#, r#""s""#] {
            assert!(read(bad).is_err(), "{bad}");
        }
        assert!(read(r#"{"volume":"v","snapshot":"a\nb"}"#).unwrap().record(None).is_err());
        let many = vec![r#"{"volume":"v","snapshot":"s"}"#; MAX_VOLUMES + 1].join(",");
        let error = read(&many).unwrap().record(None).unwrap_err();
        assert!(error.to_string().contains("snapshots has more than"), "{error}");
    }

    #[test]
    fn a_start_asks_for_what_was_planned() {
        let start = StartInput {
            test: "x".to_owned(),
            snapshots: SnapshotRule::Revert,
            plan_hash: "0".repeat(64),
            ..StartInput::default()
        };
        assert_eq!(start.request(false, "k".to_owned()).unwrap().plan.snapshots, SnapshotRule::Revert);
    }

    #[test]
    fn a_start_needs_a_hash_and_a_key() {
        let start = StartInput { test: "x".to_owned(), plan_hash: "no".to_owned(), ..StartInput::default() };
        assert!(start.request(false, "k".to_owned()).is_err());
        assert!(key("").is_err() && key("a b").is_err() && key("ä").is_err() && key("ok-1").is_ok());
    }
}
