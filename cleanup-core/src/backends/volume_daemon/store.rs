//! The daemon, and another store beneath it, as one volume store.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use serde_json::json;

use super::client::Client;
use super::memory::Memory;
use super::options::VolumeDaemonOptions;
use crate::error::Result;
use crate::model::{Call, CallKind, CallStatus, Outcome, Quiet, Snapshot, SnapshotId, VmId, Volume, VolumeId};
use crate::provider::Capability;
use crate::volume_store::VolumeStore;

/// A Volume Daemon over another store. Cheap to clone.
#[derive(Clone)]
pub struct VolumeDaemon(Arc<Inner>);

struct Inner {
    client: Client,
    options: VolumeDaemonOptions,
    beneath: Arc<dyn VolumeStore>,
    memory: Memory,
}

impl fmt::Debug for VolumeDaemon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VolumeDaemon").field("daemon", &self.0.client.root().as_str()).finish_non_exhaustive()
    }
}

impl VolumeDaemon {
    /// For the daemon at an address such as `http://127.0.0.1:8090`, over the store that tells the truth. Connects only when asked.
    ///
    /// That store's `quiet` must look at what is pending on the volumes and VMs themselves, whoever began it, as that of
    /// the CloudStack backend does: the daemon's jobs have ids that nobody here knows.
    ///
    /// # Errors
    /// `InvalidInput` if the address cannot be used, or is another machine's without [`VolumeDaemonOptions::allow_remote`].
    pub fn new(daemon: &str, beneath: Arc<dyn VolumeStore>, options: VolumeDaemonOptions) -> Result<Self> {
        let client = Client::new(daemon, &options)?;
        Ok(Self(Arc::new(Inner { client, options, beneath, memory: Memory::default() })))
    }

    /// The version that the daemon says it has. Asks only; good for seeing whether it is there.
    ///
    /// # Errors
    /// `Unavailable` if there is no answer, or none of a daemon's.
    pub async fn version(&self) -> Result<Option<String>> {
        self.client().version().await
    }

    pub(super) fn client(&self) -> &Client {
        &self.0.client
    }

    pub(super) fn options(&self) -> &VolumeDaemonOptions {
        &self.0.options
    }

    pub(super) fn beneath(&self) -> &dyn VolumeStore {
        self.0.beneath.as_ref()
    }

    pub(super) fn memory(&self) -> &Memory {
        &self.0.memory
    }

    /// The volume that a call moves, as it truly is.
    pub(super) async fn read_target(&self, call: &Call) -> Result<Option<Volume>> {
        self.beneath().volume(&VolumeId::new(&call.target)?).await
    }
}

/// Whether the daemon does it.
fn is_a_move(call: &Call) -> bool {
    matches!(call.kind, CallKind::Detach | CallKind::Attach)
}

#[async_trait]
impl VolumeStore for VolumeDaemon {
    /// No ids, and work that goes on after the request: the daemon promises nothing.
    fn capability(&self) -> Capability {
        Capability::default()
    }

    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>> {
        self.beneath().volumes_of(vm).await
    }

    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        self.beneath().volume(id).await
    }

    async fn volumes(&self, ids: &[VolumeId]) -> Result<Vec<Option<Volume>>> {
        self.beneath().volumes(ids).await
    }

    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome {
        self.post(call, &["volumes", volume.as_str(), "detach"], None).await
    }

    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome {
        let body = json!({ "vm_id": vm });
        self.post(call, &["volumes", volume.as_str(), "attach"], Some(body)).await
    }

    async fn snapshot(&self, id: &SnapshotId) -> Result<Option<Snapshot>> {
        self.beneath().snapshot(id).await
    }

    async fn revert(&self, call: &Call, volume: &VolumeId, snapshot: &SnapshotId) -> Outcome {
        self.beneath().revert(call, volume, snapshot).await
    }

    async fn delete_snapshot(&self, call: &Call, snapshot: &SnapshotId) -> Outcome {
        self.beneath().delete_snapshot(call, snapshot).await
    }

    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        if is_a_move(call) { self.follow(call, patience).await } else { self.beneath().status(call, patience).await }
    }

    async fn quiet(&self, calls: &[Call]) -> Quiet {
        let (moves, others): (Vec<Call>, Vec<Call>) = calls.iter().cloned().partition(is_a_move);
        let mut both = if others.is_empty() { Quiet::Quiet } else { self.beneath().quiet(&others).await };
        for call in &moves {
            both = both.and(self.is_move_quiet(call).await);
        }
        both
    }

    /// Asks the daemon how it is. It need not be able to do anything else, but somebody is there.
    async fn ready(&self) -> Result<()> {
        self.version().await?;
        self.beneath().ready().await
    }

    async fn warnings(&self, volumes: &[VolumeId], vm: &VmId) -> Vec<String> {
        let mut all = self.beneath().warnings(volumes, vm).await;
        for volume in volumes {
            all.extend(self.warning(volume, vm).await);
        }
        all
    }
}
