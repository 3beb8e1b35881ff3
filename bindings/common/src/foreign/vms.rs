//! A VM provider of another language.

use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::{
    Call, CallStatus, Capability, DestroyPermit, OffProof, Outcome, Quiet, Result, StopMode, Vm, VmFilter, VmId,
    VmProvider, later,
};
use jiff::Timestamp;
use serde_json::json;

use super::object::Object;
use super::wire;

#[derive(Debug)]
pub(super) struct ForeignVms {
    object: Object,
    capability: Capability,
}

impl ForeignVms {
    pub(super) async fn new(object: Object) -> Result<Self> {
        object.require(&["vm", "find_vms", "stop", "destroy", "status"])?;
        let capability = object.capability().await?;
        if capability.claims {
            object.require(&["claim", "release"])?;
        }
        Ok(Self { object, capability })
    }
}

#[async_trait]
impl VmProvider for ForeignVms {
    fn capability(&self) -> Capability {
        self.capability
    }

    async fn vm(&self, id: &VmId) -> Result<Option<Vm>> {
        Ok(self.object.read::<Option<wire::Vm>>("vm", &json!({ "id": id })).await?.map(Into::into))
    }

    async fn vms(&self, ids: &[VmId]) -> Result<Vec<Option<Vm>>> {
        if self.object.has("vms") {
            return Ok(wire::holes(self.object.read::<Vec<Option<wire::Vm>>>("vms", &json!({ "ids": ids })).await?));
        }
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            found.push(self.vm(id).await?);
        }
        Ok(found)
    }

    async fn find_vms(&self, filter: &VmFilter) -> Result<Vec<Vm>> {
        let filter = json!({ "filter": { "name": filter.name, "name_prefix": filter.name_prefix } });
        Ok(wire::all(self.object.read::<Vec<wire::Vm>>("find_vms", &filter).await?))
    }

    async fn blocking_snapshots(&self, vm: &VmId) -> Result<Vec<String>> {
        match self.object.has("blocking_snapshots") {
            true => self.object.read("blocking_snapshots", &json!({ "vm": vm })).await,
            false => Ok(Vec::new()),
        }
    }

    async fn max_data_volumes(&self, vm: &Vm) -> Result<Option<u32>> {
        match self.object.has("max_data_volumes") {
            true => self.object.read("max_data_volumes", &json!({ "vm": vm })).await,
            false => Ok(None),
        }
    }

    async fn stop(&self, call: &Call, vm: &VmId, mode: StopMode) -> Outcome {
        self.object.change("stop", &json!({ "call": call, "vm": vm, "mode": mode })).await
    }

    async fn destroy(&self, call: &Call, permit: &DestroyPermit) -> Outcome {
        if !permit.is_fresh() {
            return Outcome::refused("the permit is too old");
        }
        let permit = json!({ "vm": permit.vm(), "cleanup": permit.cleanup() });
        self.object.change("destroy", &json!({ "call": call, "permit": permit })).await
    }

    async fn claim(&self, call: &Call, vm: &VmId) -> Outcome {
        self.object.change("claim", &json!({ "call": call, "vm": vm })).await
    }

    async fn release(&self, call: &Call, vm: &VmId) -> Outcome {
        self.object.change("release", &json!({ "call": call, "vm": vm })).await
    }

    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.object.status(&json!({ "call": call, "patience_s": patience.as_secs_f64() })).await
    }

    async fn quiet(&self, calls: &[Call]) -> Quiet {
        quiet(&self.object, calls).await
    }

    async fn deadline(&self, ahead: Duration) -> Timestamp {
        let ours = || later(Timestamp::now(), ahead);
        if !self.object.has("deadline") {
            return ours();
        }
        self.object.ask("deadline", &json!({ "ahead_s": ahead.as_secs_f64() })).await.unwrap_or_else(|_| ours())
    }

    async fn off_proof(&self, vm: &VmId) -> OffProof {
        match self.object.has("off_proof") {
            true => self.object.ask("off_proof", &json!({ "vm": vm })).await.unwrap_or(OffProof::CannotTell),
            false => OffProof::CannotTell,
        }
    }
}

/// Whether anything can still happen, as far as the object can tell.
pub(super) async fn quiet(object: &Object, calls: &[Call]) -> Quiet {
    match object.has("quiet") {
        true => object.ask("quiet", &json!({ "calls": calls })).await.unwrap_or(Quiet::CannotTell),
        false => Quiet::CannotTell,
    }
}
