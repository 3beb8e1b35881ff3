//! A cleanup of the recorded world, and what the simulator itself says about it.

use std::sync::Arc;

use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::MockCloud;
use cleanup_core::{Ending, Engine, FailoverTest, PlanRequest, Report, Result, StartRequest, TestRef, Timing};
use cloudstack_simulator::{FailoverTest as World, VmState, VolumeState};

pub(crate) struct Lab {
    pub(crate) cloud: MockCloud,
    pub(crate) engine: Engine,
    pub(crate) test: FailoverTest,
    pub(crate) client: cloudstack_client::Client,
}

impl Lab {
    pub(crate) async fn new(volumes: usize) -> Self {
        let cloud = MockCloud::failover_test(volumes);
        let provider = cloud.provider().unwrap();
        let client = provider.client().clone();
        let engine = Engine::builder(provider.clone(), provider, Arc::new(MemoryRepository::new()))
            .inspector(Arc::new(cloud.clone()))
            .timing(Timing::default())
            .build();
        let test = MockCloud::record(volumes).unwrap();
        engine.register(&test).await.unwrap();
        Self { cloud, engine, test, client }
    }

    pub(crate) fn request(&self) -> PlanRequest {
        PlanRequest::new(TestRef::Id(self.test.id.clone()))
    }

    pub(crate) async fn run(&self) -> Result<Report> {
        self.engine.start(&StartRequest::new(self.request(), "tests")).await?.wait().await
    }

    /// By the simulator's own count, not by our records.
    pub(crate) fn check_home(&self) {
        self.cloud.with(|cloud| {
            for id in World::volumes(self.test.volumes.len()) {
                let volume = cloud.volume(&id).unwrap();
                assert_eq!(volume.virtual_machine.as_deref(), Some(World::APPLIANCE), "{volume:?}");
                assert_eq!(volume.open_in, [World::APPLIANCE], "{volume:?}");
            }
        });
        self.check_calls();
    }

    /// Whatever the ending: every volume exists, no two guests have it open, and what is called completed is.
    pub(crate) fn check_nothing_lost(&self, report: &Report) {
        self.cloud.with(|cloud| {
            for id in World::volumes(self.test.volumes.len()) {
                let volume = cloud.volume(&id).unwrap();
                assert!(!volume.expunged && volume.state == VolumeState::Ready, "{volume:?}");
                assert!(volume.open_in.len() <= 1, "{volume:?}");
            }
        });
        if report.ending == Some(Ending::Completed) {
            self.check_home();
            let vm = self.cloud.with(|cloud| cloud.vm(World::TEST_VM)).unwrap();
            assert!(vm.expunged || vm.state == VmState::Destroyed, "{vm:?}");
        }
        self.check_calls();
    }

    pub(crate) fn check_calls(&self) {
        self.cloud.with(|cloud| {
            for (id, job) in &cloud.calls().jobs {
                assert!(job.took_effect <= 1, "{id} took effect {} times", job.took_effect);
            }
        });
    }
}
