//! The repository that tells, without an engine: a failover test that moves from status to status.

use std::sync::Arc;

use cleanup_core::backends::deployed_database::{DeployedDatabase, DeployedRef, WithDeployed};
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::MockCloud;
use cleanup_core::{Engine, JobRepository, Put, RowKind};

use super::tables::{JOB, test_id};

/// A failover test in a repository that tells the deployed database.
pub(super) struct Told {
    pub(super) inner: Arc<MemoryRepository>,
    pub(super) repository: Arc<WithDeployed>,
}

impl Told {
    pub(super) fn new(deployed: DeployedDatabase) -> Self {
        let inner = Arc::new(MemoryRepository::new());
        let repository = Arc::new(WithDeployed::new(inner.clone(), deployed));
        Self { inner, repository }
    }

    /// The same failover tests after the process has died.
    pub(super) fn reborn(&self, deployed: DeployedDatabase) -> Self {
        Self { inner: self.inner.clone(), repository: Arc::new(WithDeployed::new(self.inner.clone(), deployed)) }
    }

    /// Imports and registers the one failover test.
    pub(super) async fn registered(deployed: DeployedDatabase) -> Self {
        let found = deployed.failover_test(&DeployedRef::Job(JOB.into())).await.unwrap();
        let told = Self::new(deployed);
        let provider = MockCloud::failover_test(2).provider().unwrap();
        let engine = Engine::builder(provider.clone(), provider, told.repository.clone()).build();
        engine.register(&found.test).await.unwrap();
        told
    }

    /// The failover test comes to a status, as the engine puts it.
    pub(super) async fn put(&self, status: &str) {
        let mut row = self.inner.get(RowKind::FailoverTest, test_id().as_str()).await.unwrap().unwrap();
        row.status = status.to_owned();
        row.body["status"] = status.into();
        let put = self.repository.put_if(Some(row.version), &row, &[], &[]).await;
        assert!(matches!(put, Put::Committed(_)), "{put:?}");
    }

    pub(super) async fn notices(&self) -> Vec<String> {
        self.repository.notices(RowKind::FailoverTest, test_id().as_str()).await
    }
}
