//! What happens after a request was taken on.

use std::sync::Arc;

use serde_json::{Value, json};

use super::cloud::CloudClient;
use super::server::Shared;
use super::tables::Operation;
use super::trouble::{Kind, Trouble};

/// How a mapping of a device names it: by the first twenty hex digits of the volume's id.
pub(super) fn by_id(volume: &str) -> String {
    let digits: String = volume.chars().filter(|c| *c != '-').take(20).collect();
    format!("/dev/disk/by-id/virtio-{digits}")
}

/// Carries an operation out, to its end.
pub(super) async fn carry_out(
    shared: Arc<Shared>,
    operation: Operation,
    kind: Kind,
    volume: String,
    vm: String,
    trouble: Option<Trouble>,
) {
    if let Some(Trouble::Late(late)) = trouble {
        tokio::time::sleep(late).await;
    }
    shared.tables().executing(&operation.id);
    let work = Work { shared: &shared, volume: &volume, vm: &vm, trouble: trouble.as_ref() };
    let result = match kind {
        _ if trouble == Some(Trouble::Lie) => Ok(json!({ "volume_id": volume, "message": "done" })),
        Kind::Detach => work.detach().await,
        Kind::Attach => work.attach().await,
    };
    if let Some(Trouble::Slow(slow)) = trouble {
        tokio::time::sleep(slow).await;
    }
    shared.tables().end(&operation.id, result);
}

struct Work<'a> {
    shared: &'a Shared,
    volume: &'a str,
    vm: &'a str,
    trouble: Option<&'a Trouble>,
}

impl Work<'_> {
    fn goes_wrong(&self, trouble: &Trouble) -> bool {
        self.trouble == Some(trouble)
    }

    /// The part of it that CloudStack does.
    async fn in_the_cloud(&self, kind: Kind, parameters: &[(&str, &str)]) -> Result<(), String> {
        if self.goes_wrong(&Trouble::NoClient) {
            return Err("CloudStack client creation failed: no active configuration".to_owned());
        }
        self.ask(kind, parameters).await.map_err(|e| format!("CloudStack volume {} failed: {e}", kind.noun()))
    }

    async fn ask(&self, kind: Kind, parameters: &[(&str, &str)]) -> Result<(), String> {
        if self.goes_wrong(&Trouble::CloudFails) {
            // As Go's HTTP client words it, with the whole signed request.
            let query = "apiKey=planted-key&command=planted&signature=planted%3D";
            return Err(format!(
                "Get \"https://nora:planted@cs.example/client/api?{query}\": dial tcp: connection refused"
            ));
        }
        let cloud: &CloudClient = &self.shared.cloud;
        let job = cloud.submit(kind.command(), parameters).await?;
        if self.goes_wrong(&Trouble::Twice) {
            // The second answer is the one that arrives, be it a refusal.
            let again = cloud.submit(kind.command(), parameters).await?;
            return cloud.wait(&again, self.shared.manner.job_wait).await;
        }
        if self.goes_wrong(&Trouble::CloudTimesOut) {
            return Err("Timeout while waiting for async job to finish".to_owned());
        }
        cloud.wait(&job, self.shared.manner.job_wait).await
    }

    async fn detach(&self) -> Result<Value, String> {
        let mapping = self.shared.tables().mappings.get(self.volume).cloned();
        self.in_the_cloud(Kind::Detach, &[("id", self.volume)]).await?;
        let mut tables = self.shared.tables();
        if mapping.as_ref().is_some_and(|row| row.vm == self.shared.manner.appliance) {
            tables.exports.remove(self.volume);
        }
        tables.mappings.remove(self.volume);
        let path = mapping.map(|row| row.device_path).unwrap_or_default();
        Ok(json!({ "volume_id": self.volume, "device_path": path, "message": "Volume detached successfully" }))
    }

    async fn attach(&self) -> Result<Value, String> {
        self.in_the_cloud(Kind::Attach, &[("id", self.volume), ("virtualmachineid", self.vm)]).await?;
        let home = self.vm == self.shared.manner.appliance;
        let path = if home { self.resolve().await? } else { format!("remote-vm-{}", self.vm) };
        let mut tables = self.shared.tables();
        let written = if self.goes_wrong(&Trouble::NoMapping) {
            Err("database is gone".to_owned())
        } else {
            tables.map(self.volume, self.vm, &path)
        };
        written.map_err(|e| format!("mapping creation failed: {e}"))?;
        if home {
            tables.exports.insert(self.volume.to_owned(), path.clone());
        }
        let message = "Volume attached successfully";
        Ok(json!({ "volume_id": self.volume, "vm_id": self.vm, "device_path": path, "message": message }))
    }

    /// Waits for the device to appear under its name.
    async fn resolve(&self) -> Result<String, String> {
        let path = by_id(self.volume);
        let wait = self.shared.manner.device_wait;
        for _ in 0..100 {
            if !self.goes_wrong(&Trouble::NoDevice) && self.shared.has_device(&path) {
                return Ok(path);
            }
            tokio::time::sleep(wait / 100).await;
        }
        Err(format!("by-id device resolution failed: {path} did not appear"))
    }
}
