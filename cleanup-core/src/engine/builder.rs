//! Putting an engine together.

use std::sync::Arc;

use super::engine::Engine;
use super::observe::Sources;
use super::patient::Patient;
use super::timing::Timing;
use crate::decide::Limits;
use crate::device::DeviceInspector;
use crate::model::VmId;
use crate::provider::VmProvider;
use crate::repository::JobRepository;
use crate::volume_store::VolumeStore;

/// Puts an engine together.
#[derive(Debug)]
pub struct EngineBuilder {
    sources: Sources,
    repository: Arc<dyn JobRepository>,
    timing: Timing,
    limits: Limits,
}

impl EngineBuilder {
    pub(super) fn new(
        vms: Arc<dyn VmProvider>,
        volumes: Arc<dyn VolumeStore>,
        repository: Arc<dyn JobRepository>,
    ) -> Self {
        Self {
            sources: Sources { vms, volumes, inspector: None, protected: Arc::default() },
            repository,
            timing: Timing::default(),
            limits: Limits::default(),
        }
    }

    /// Adds somebody who looks at the appliance's devices.
    #[must_use]
    pub fn inspector(mut self, inspector: Arc<dyn DeviceInspector>) -> Self {
        self.sources.inspector = Some(inspector);
        self
    }

    /// Names VMs that are never test VMs and never deleted, whatever a record says: the appliance's own kind, what is in production.
    ///
    /// A plan for one of them is refused; a cleanup that is under way parks before it deletes one.
    #[must_use]
    pub fn protect(mut self, vms: impl IntoIterator<Item = VmId>) -> Self {
        self.sources.protected = Arc::new(self.sources.protected.iter().cloned().chain(vms).collect());
        self
    }

    /// Sets durations.
    #[must_use]
    pub fn timing(mut self, timing: Timing) -> Self {
        self.timing = timing;
        self
    }

    /// Sets how often things are tried.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The engine.
    #[must_use]
    pub fn build(self) -> Engine {
        let (sources, patience) = (self.sources, self.timing.read_patience);
        let inspector =
            sources.inspector.map(|inspector| Patient::new(inspector, patience) as Arc<dyn DeviceInspector>);
        let sources = Sources {
            vms: Patient::new(sources.vms, patience),
            volumes: Patient::new(sources.volumes, patience),
            inspector,
            protected: sources.protected,
        };
        Engine::new(sources, Patient::new(self.repository, patience), self.timing, self.limits)
    }
}
