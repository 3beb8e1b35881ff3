//! Finding the failover test that somebody means.

use super::engine::Engine;
use super::row::test_from_row;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{FailoverTest, FailoverTestId, TestStatus, VmFilter, VmId};
use crate::repository::{RowKind, RowQuery};

/// How somebody names a failover test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TestRef {
    /// By its id.
    Id(FailoverTestId),
    /// By the VM that was started for it.
    TestVm(VmId),
    /// By the protected machine's name, if only one of its tests is not cleaned up yet.
    SourceVm(String),
    /// By any of these, tried in this order.
    Any(String),
}

impl Engine {
    /// The one failover test that is meant.
    ///
    /// # Errors
    /// `NotFound` if none is recorded; `Ambiguous` if several are, or if only the provider has VMs that look like it. The text lists them: a name is a hint and proves nothing.
    pub async fn find_test(&self, wanted: &TestRef) -> Result<FailoverTest> {
        let all = RowQuery::all(RowKind::FailoverTest);
        match wanted {
            TestRef::Id(id) => match self.repository().get(RowKind::FailoverTest, id.as_str()).await? {
                Some(row) => test_from_row(&row),
                None => Err(not_found(&format!("failover test {id}"))),
            },
            TestRef::TestVm(vm) => {
                let found = self.tests_by(&RowQuery { test_vm: Some(vm.to_string()), ..all }).await?;
                only(found, &format!("test VM {vm}"))?
                    .ok_or_else(|| not_found(&format!("a failover test with test VM {vm}")))
            }
            TestRef::SourceVm(name) => {
                let found = self.tests_by(&RowQuery { source_vm: Some(name.clone()), ..all }).await?;
                match only(found, &format!("source VM {name:?}"))? {
                    Some(test) => Ok(test),
                    None => Err(self.candidates(name).await),
                }
            }
            TestRef::Any(text) => self.find_any(text).await,
        }
    }

    async fn find_any(&self, text: &str) -> Result<FailoverTest> {
        let text = text.trim();
        let mut ways = Vec::new();
        if let Ok(id) = FailoverTestId::new(text) {
            ways.push(TestRef::Id(id));
        }
        if let Ok(vm) = VmId::new(text) {
            ways.push(TestRef::TestVm(vm));
        }
        for way in ways {
            match Box::pin(self.find_test(&way)).await {
                Err(e) if e.kind() == ErrorKind::NotFound => {}
                other => return other,
            }
        }
        Box::pin(self.find_test(&TestRef::SourceVm(text.to_owned()))).await
    }

    async fn tests_by(&self, query: &RowQuery) -> Result<Vec<FailoverTest>> {
        self.repository().find(query).await?.iter().map(test_from_row).collect()
    }

    /// No test is recorded: say which VMs of the provider look like one.
    async fn candidates(&self, name: &str) -> Error {
        let filter = VmFilter { name_prefix: Some(format!("{name}-test-")), ..VmFilter::default() };
        let vms = match self.sources().vms.find_vms(&filter).await {
            Ok(vms) => vms,
            Err(e) => return not_found(&format!("a failover test of source VM {name:?}")).caused_by(e),
        };
        if vms.is_empty() {
            return not_found(&format!("a failover test of source VM {name:?}"));
        }
        let list: Vec<String> = vms.iter().map(|vm| format!("{} ({})", vm.name, vm.id)).collect();
        Error::new(
            ErrorKind::Ambiguous,
            format!(
                "no failover test of source VM {name:?} is recorded; by their names these VMs could be one: {}; register the right one, with its volumes, and start again",
                list.join(", ")
            ),
        )
        .with("candidates", list.join(", "))
    }
}

fn not_found(what: &str) -> Error {
    Error::new(ErrorKind::NotFound, format!("{what} is not recorded: register it first"))
}

/// The one that is meant, of those that were not withdrawn: the only one, or the only one that is not cleaned up yet.
fn only(mut found: Vec<FailoverTest>, what: &str) -> Result<Option<FailoverTest>> {
    found.retain(|test| test.status != TestStatus::Withdrawn);
    if found.len() > 1 {
        let open: Vec<FailoverTest> =
            found.iter().filter(|t| t.status != TestStatus::CleanupCompleted).cloned().collect();
        if open.len() != 1 {
            let list: Vec<String> =
                found.iter().map(|t| format!("{} (test VM {}, {})", t.id, t.test_vm, t.status.name())).collect();
            return Err(Error::new(
                ErrorKind::Ambiguous,
                format!(
                    "{} failover tests fit {what}: {}; name the one you mean by its id",
                    found.len(),
                    list.join(", ")
                ),
            )
            .with("candidates", list.join(", ")));
        }
        found = open;
    }
    Ok(found.pop())
}
