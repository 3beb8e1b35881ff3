//! CloudStack as VM provider.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use cloudstack_client::{Client, Job};
use jiff::Timestamp;
use serde_json::Value;

use super::error::reading;
use super::{CloudStackOptions, convert};
use crate::error::Result;
use crate::model::{Call, CallId, CallStatus, Outcome, Quiet, StopMode, Vm, VmFilter, VmId};
use crate::permit::DestroyPermit;
use crate::provider::{Capability, VmProvider};

/// Apache CloudStack, as VM provider and volume store. Cheap to clone.
#[derive(Clone)]
pub struct CloudStack(Arc<Inner>);

struct Inner {
    client: Client,
    options: CloudStackOptions,
    /// Jobs that this process sent: the poller knows when to look for those.
    jobs: Mutex<BTreeMap<CallId, Job<Value>>>,
}

impl fmt::Debug for CloudStack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudStack").field("client", &self.0.client).finish_non_exhaustive()
    }
}

/// Every request honours its id and expires; a job goes on after its request has returned.
pub(super) const CAPABILITY: Capability =
    Capability { honours_call_ids: true, calls_end_on_return: false, claims: true };

impl CloudStack {
    /// CloudStack behind a client.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self::with_options(client, CloudStackOptions::default())
    }

    /// CloudStack behind a client, with settings.
    #[must_use]
    pub fn with_options(client: Client, options: CloudStackOptions) -> Self {
        Self(Arc::new(Inner { client, options, jobs: Mutex::new(BTreeMap::new()) }))
    }

    /// The client.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.0.client
    }

    pub(super) fn options(&self) -> &CloudStackOptions {
        &self.0.options
    }

    pub(super) fn remember(&self, call: &Call, job: Job<Value>) {
        self.0.jobs.lock().unwrap_or_else(PoisonError::into_inner).insert(call.id, job);
    }

    pub(super) fn job_of(&self, call: &Call) -> Job<Value> {
        let known = self.0.jobs.lock().unwrap_or_else(PoisonError::into_inner).get(&call.id).cloned();
        known.unwrap_or_else(|| self.client().job(call.id.as_uuid()))
    }

    pub(super) async fn read_vm(&self, id: &VmId) -> Result<Option<Vm>> {
        let listed = self.client().virtual_machine().list().id(id.as_str()).listall(true).optional().await;
        match listed {
            Ok(listed) => listed.map(|vm| convert::vm(&vm, &self.options().claim_key)).transpose(),
            // Of an id that never existed the server says so, instead of listing nothing.
            Err(e) if e.is_not_found() => Ok(None),
            Err(e) => Err(reading(&format!("VM {id}"), e)),
        }
    }
}

#[async_trait]
impl VmProvider for CloudStack {
    fn capability(&self) -> Capability {
        CAPABILITY
    }

    async fn vm(&self, id: &VmId) -> Result<Option<Vm>> {
        self.read_vm(id).await
    }

    async fn vms(&self, ids: &[VmId]) -> Result<Vec<Option<Vm>>> {
        let list: Vec<&str> = ids.iter().map(VmId::as_str).collect();
        let listed = self.client().virtual_machine().list().ids(list).listall(true).all().await;
        match listed {
            Ok(listed) => {
                let found: Vec<Vm> =
                    listed.iter().map(|vm| convert::vm(vm, &self.options().claim_key)).collect::<Result<_>>()?;
                Ok(ids.iter().map(|id| found.iter().find(|vm| vm.id == *id).cloned()).collect())
            }
            // One id that never existed fails the whole list: ask one by one, so that the message names it.
            Err(e) if e.is_not_found() => {
                let mut found = Vec::with_capacity(ids.len());
                for id in ids {
                    found.push(self.read_vm(id).await?);
                }
                Ok(found)
            }
            Err(e) => Err(reading("VMs", e)),
        }
    }

    async fn find_vms(&self, filter: &VmFilter) -> Result<Vec<Vm>> {
        let mut list = self.client().virtual_machine().list().listall(true);
        if let Some(name) = &filter.name {
            list = list.name(name.as_str());
        }
        if let Some(prefix) = &filter.name_prefix {
            list = list.keyword(prefix.as_str());
        }
        let listed = list.all().await.map_err(|e| reading("VMs by name", e))?;
        let prefix = filter.name_prefix.as_deref().unwrap_or_default();
        let vms: Vec<Vm> = listed.iter().map(|vm| convert::vm(vm, &self.options().claim_key)).collect::<Result<_>>()?;
        Ok(vms.into_iter().filter(|vm| vm.name.starts_with(prefix)).collect())
    }

    async fn blocking_snapshots(&self, vm: &VmId) -> Result<Vec<String>> {
        let listed =
            self.client().snapshot().list_vm_snapshot().virtualmachineid(vm.as_str()).listall(true).all().await;
        let listed = listed.map_err(|e| reading(&format!("snapshots of VM {vm}"), e))?;
        Ok(listed
            .into_iter()
            .map(|s| match (s.displayname.or(s.name), s.id) {
                (Some(name), Some(id)) => format!("{name}: deleteVMSnapshot vmsnapshotid={}", id.as_str()),
                (name, _) => name.unwrap_or_default(),
            })
            .collect())
    }

    async fn max_data_volumes(&self, vm: &Vm) -> Result<Option<u32>> {
        let Some(hypervisor) = &vm.hypervisor else { return Ok(None) };
        let listed = self.client().hypervisor().list_capabilities().hypervisor(hypervisor.as_str()).all().await;
        // Not every account may ask; then the server's own check comes later.
        let Ok(listed) = listed else { return Ok(None) };
        let limits =
            listed.iter().filter(|c| c.hypervisor.as_deref() == Some(hypervisor)).filter_map(|c| c.maxdatavolumeslimit);
        // Several versions of a hypervisor may differ, and which one applies is not listed: the most generous never refuses wrongly.
        Ok(limits.max().and_then(|most| u32::try_from(most).ok()))
    }

    async fn stop(&self, call: &Call, vm: &VmId, mode: StopMode) -> Outcome {
        let mut stop = self.client().virtual_machine().stop(vm.as_str());
        if mode == StopMode::Forced {
            stop = stop.forced(true);
        }
        let sent = stop.job_id(call.id.as_uuid()).expires_at(call.expires).submit().await;
        self.outcome(call, sent).await
    }

    async fn destroy(&self, call: &Call, permit: &DestroyPermit) -> Outcome {
        if !permit.is_fresh() || permit.vm().as_str() != call.target {
            return Outcome::refused("the permit is too old, or for another VM");
        }
        // Neither `expunge` nor `volumeids`: what this deletes can be recovered, and no data volume goes with it.
        let destroy = self.client().virtual_machine().destroy(permit.vm().as_str());
        let sent = destroy.job_id(call.id.as_uuid()).expires_at(call.expires).submit().await;
        self.outcome(call, sent).await
    }

    async fn release(&self, call: &Call, vm: &VmId) -> Outcome {
        // With the value: a mark that is not this cleanup's stays.
        let tag = [(self.options().claim_key.clone(), call.cleanup.to_string())];
        let release = self.client().resource_tags().delete([vm.as_str()], "UserVm").tags(tag);
        let sent = release.job_id(call.id.as_uuid()).expires_at(call.expires).submit().await;
        self.outcome(call, sent).await
    }

    async fn claim(&self, call: &Call, vm: &VmId) -> Outcome {
        let tag = [(self.options().claim_key.clone(), call.cleanup.to_string())];
        let claim = self.client().resource_tags().create([vm.as_str()], "UserVm", tag);
        let sent = claim.job_id(call.id.as_uuid()).expires_at(call.expires).submit().await;
        self.outcome(call, sent).await
    }

    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.wait(call, patience).await
    }

    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.is_quiet(calls).await
    }

    async fn deadline(&self, ahead: Duration) -> Timestamp {
        // Finds out the server's clock if it is not known yet. If it cannot, the call itself will fail, and say why.
        let _ = self.client().fresh_expiry().await;
        let ahead = jiff::SignedDuration::try_from(ahead).unwrap_or(jiff::SignedDuration::MAX);
        self.client().server_time().saturating_add(ahead).unwrap_or(Timestamp::MAX)
    }
}
