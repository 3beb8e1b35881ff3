//! Plain data: what every other part speaks about.

mod call;
mod failover_test;
mod fingerprint;
mod ids;
mod observation;
mod origin;
mod plan;
mod progress_event;
mod report;
mod residue;
mod snapshot;
mod vm;
mod volume;

pub use call::{Call, CallKind, CallStatus, Outcome, Quiet};
pub use failover_test::{FailoverTest, TestStatus};
pub use fingerprint::{Change, DataCheck, FileSystem, FileSystemKind, Fingerprint, TestFingerprint};
pub use ids::{CallId, CleanupId, FailoverTestId, SnapshotId, VmId, VolumeId};
pub use observation::{Devices, Observation, Seen};
pub use origin::{Origin, Tag};
pub use plan::{After, Consent, ForcedStop, Place, Plan, PlannedVolume, ProofRule};
pub use progress_event::{Phase, ProgressEvent, VolumeStep};
pub use report::{CleanupSummary, Ending, Report, VolumeReport};
pub use residue::{Residue, ResidueKind};
pub use snapshot::{Snapshot, SnapshotRule, TestSnapshot};
pub use vm::{OffProof, PowerState, StopMode, Vm, VmFilter};
pub use volume::{Device, Volume, VolumeState};
