//! What a check works with: a small running world.

use std::sync::Arc;

use async_trait::async_trait;

use crate::error::Result;
use crate::model::{PowerState, Vm, VmId, Volume, VolumeId};
use crate::provider::VmProvider;
use crate::testkit::check::Found;
use crate::volume_store::VolumeStore;

/// A small running world, and who is to be checked in it. A check uses it up.
#[derive(Clone, Debug)]
pub struct ProviderBench {
    /// The provider.
    pub vms: Arc<dyn VmProvider>,
    /// The store.
    pub volumes: Arc<dyn VolumeStore>,
    /// A running VM, with nothing going on.
    pub test_vm: VmId,
    /// Another running VM, with room for all of `on_test_vm`.
    pub appliance: VmId,
    /// Volumes that are attached to the test VM and may move to the appliance: at least two. Others may be attached to it too.
    pub on_test_vm: Vec<VolumeId>,
    /// An id as the provider writes them, that no VM ever had.
    pub no_vm: VmId,
    /// An id as the store writes them, that no volume ever had.
    pub no_volume: VolumeId,
}

/// Makes benches. Any closure `Fn(String) -> impl Future<Output = Result<ProviderBench>>` is one.
#[async_trait]
pub trait BenchFactory: Send + Sync {
    /// A fresh bench for the check with this name.
    ///
    /// # Errors
    /// Whatever keeps it from being made; the check then fails with it.
    async fn bench(&self, check: &str) -> Result<ProviderBench>;
}

#[async_trait]
impl<F, Making> BenchFactory for F
where
    F: Fn(String) -> Making + Send + Sync,
    Making: Future<Output = Result<ProviderBench>> + Send,
{
    async fn bench(&self, check: &str) -> Result<ProviderBench> {
        self(check.to_owned()).await
    }
}

/// Makes a check of an async function, with further arguments if it takes some.
macro_rules! check {
    ($function:ident, $sentence:literal $(, $more:expr)*) => {
        $crate::testkit::check::Check::new(stringify!($function), $sentence, |bench| {
            Box::pin($function(bench $(, $more)*))
        })
    };
}
pub(super) use check;

impl ProviderBench {
    pub(super) fn first(&self) -> Result<&VolumeId, Found> {
        self.on_test_vm.first().ok_or_else(too_few)
    }

    pub(super) fn second(&self) -> Result<&VolumeId, Found> {
        self.on_test_vm.get(1).ok_or_else(too_few)
    }

    pub(super) async fn vm(&self, id: &VmId) -> Result<Vm, Found> {
        self.vms.vm(id).await?.ok_or_else(|| Found(format!("VM {id} is not known any more")))
    }

    pub(super) async fn power(&self, id: &VmId) -> Result<PowerState, Found> {
        Ok(self.vm(id).await?.power)
    }

    pub(super) async fn volume(&self, id: &VolumeId) -> Result<Volume, Found> {
        self.volumes.volume(id).await?.ok_or_else(|| Found(format!("volume {id} is not known any more")))
    }

    pub(super) async fn owner(&self, id: &VolumeId) -> Result<Option<VmId>, Found> {
        Ok(self.volume(id).await?.owner)
    }

    /// Who holds each of the bench's volumes.
    pub(super) async fn owners(&self) -> Result<Vec<Option<VmId>>, Found> {
        let mut owners = Vec::new();
        for id in &self.on_test_vm {
            owners.push(self.owner(id).await?);
        }
        Ok(owners)
    }
}

fn too_few() -> Found {
    Found("the bench has fewer than two volumes on the test VM".to_owned())
}
