//! The whole engine over the smallest honest provider: one mutex, calls that end when they return.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::evidence::{NewRecord, Record};
use cleanup_core::{
    After, Call, CallStatus, Capability, DestroyPermit, Device, DeviceInspector, Ending, Engine, ErrorKind,
    FailoverTest, FailoverTestId, JobRepository, Outcome, PlanRequest, PowerState, Put, Result, Row, RowKind, RowQuery,
    StartRequest, StopMode, TestRef, TestStatus, Timing, Vm, VmFilter, VmId, VmProvider, Volume, VolumeId, VolumeStep,
    VolumeStore,
};
use jiff::Timestamp;

const CAPABILITY: Capability = Capability { honours_call_ids: false, calls_end_on_return: true, claims: false };

/// A cloud in a mutex.
#[derive(Debug, Default)]
struct Tiny {
    vms: BTreeMap<VmId, Vm>,
    volumes: BTreeMap<VolumeId, Volume>,
    calls: Vec<String>,
    /// The method that never answers.
    stuck: &'static str,
}

#[derive(Debug, Clone, Default)]
struct TinyCloud(Arc<Mutex<Tiny>>);

impl TinyCloud {
    fn with<T>(&self, work: impl FnOnce(&mut Tiny) -> T) -> T {
        work(&mut self.0.lock().unwrap())
    }

    async fn answers(&self, method: &str) {
        if self.with(|t| t.stuck == method) {
            std::future::pending().await
        }
    }
}

#[async_trait]
impl VmProvider for TinyCloud {
    fn capability(&self) -> Capability {
        CAPABILITY
    }
    async fn vm(&self, id: &VmId) -> Result<Option<Vm>> {
        self.answers("vm").await;
        Ok(self.with(|t| t.vms.get(id).cloned()))
    }
    async fn find_vms(&self, filter: &VmFilter) -> Result<Vec<Vm>> {
        let prefix = filter.name_prefix.clone().unwrap_or_default();
        Ok(self.with(|t| t.vms.values().filter(|vm| vm.name.starts_with(&prefix)).cloned().collect()))
    }
    async fn stop(&self, call: &Call, vm: &VmId, _: StopMode) -> Outcome {
        self.with(|t| {
            t.calls.push(call.kind.name().to_owned());
            match t.vms.get_mut(vm) {
                Some(vm) => vm.power = PowerState::Stopped,
                None => return Outcome::refused("no such VM"),
            }
            Outcome::done()
        })
    }
    async fn destroy(&self, call: &Call, permit: &DestroyPermit) -> Outcome {
        if !permit.is_fresh() {
            return Outcome::refused("the permit is too old");
        }
        self.with(|t| {
            t.calls.push(call.kind.name().to_owned());
            t.vms.remove(permit.vm());
            Outcome::done()
        })
    }
    async fn status(&self, _: &Call, _: Duration) -> CallStatus {
        CallStatus::Unknown { why: "this cloud remembers no calls".to_owned() }
    }
}

#[async_trait]
impl VolumeStore for TinyCloud {
    fn capability(&self) -> Capability {
        CAPABILITY
    }
    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>> {
        self.answers("volumes_of").await;
        Ok(self.with(|t| t.volumes.values().filter(|v| v.owner.as_ref() == Some(vm)).cloned().collect()))
    }
    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        Ok(self.with(|t| t.volumes.get(id).cloned()))
    }
    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome {
        self.answers("detach").await;
        self.with(|t| {
            t.calls.push(call.kind.name().to_owned());
            let v = t.volumes.get_mut(volume).unwrap();
            v.owner = None;
            v.slot = None;
            Outcome::done()
        })
    }
    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome {
        self.with(|t| {
            t.calls.push(call.kind.name().to_owned());
            let v = t.volumes.get_mut(volume).unwrap();
            v.owner = Some(vm.clone());
            v.slot = Some(3);
            Outcome::done()
        })
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        VmProvider::status(self, call, patience).await
    }
}

#[async_trait]
impl DeviceInspector for TinyCloud {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        self.answers("devices").await;
        let held = VolumeStore::volumes_of(self, appliance).await?;
        Ok(held
            .into_iter()
            .map(|v| Device {
                serial: v.serial.unwrap(),
                size: Some(v.size),
                path: format!("/dev/disk/by-id/{}", v.id),
                bus: "virtio".to_owned(),
            })
            .collect())
    }
}

fn world(volumes: u8) -> (TinyCloud, FailoverTest) {
    let cloud = TinyCloud::default();
    let (t, x) = (VmId::new("t").unwrap(), VmId::new("x").unwrap());
    let ids: Vec<VolumeId> = (0..volumes).map(|i| VolumeId::new(format!("v{i}")).unwrap()).collect();
    cloud.with(|tiny| {
        let tags = [("failover-test".to_owned(), "web01".to_owned())].into();
        tiny.vms.insert(t.clone(), Vm { tags, ..Vm::new(t.clone(), "web-test-1", PowerState::Running) });
        tiny.vms.insert(x.clone(), Vm::new(x.clone(), "appliance", PowerState::Running));
        for (i, id) in (0..).zip(&ids) {
            let mut v = Volume::new(id.clone(), format!("disk-{i}"), 1 << 30);
            v.owner = Some(t.clone());
            v.slot = Some(i);
            v.serial = Some(format!("serial-{i}"));
            tiny.volumes.insert(id.clone(), v);
        }
    });
    let test = FailoverTest {
        id: FailoverTestId::new("test-1").unwrap(),
        source_vm: "web".to_owned(),
        test_vm: t,
        appliance: x,
        volumes: ids,
        disposable: Vec::new(),
        snapshots: Vec::new(),
        fingerprints: Vec::new(),
        began_at: None,
        tag: "failover-test=web01".parse().ok(),
        by: "tests".to_owned(),
        status: TestStatus::Active,
        cleanup: None,
    };
    (cloud, test)
}

fn engine(cloud: &TinyCloud) -> Engine {
    let cloud = Arc::new(cloud.clone());
    Engine::builder(cloud.clone(), cloud.clone(), Arc::new(MemoryRepository::new()))
        .inspector(cloud)
        .timing(Timing::at_speed(100.0))
        .build()
}

#[tokio::test]
async fn a_cleanup_brings_everything_home() {
    let (cloud, test) = world(3);
    let engine = engine(&cloud);
    engine.register(&test).await.unwrap();
    let request = PlanRequest::new(TestRef::Any("web".to_owned()));
    let plan = engine.plan(&request).await.unwrap();
    assert_eq!(plan.hash(), engine.plan(&request).await.unwrap().hash(), "an unchanged world has an unchanged plan");
    let start = StartRequest { expect: Some(plan.hash()), ..StartRequest::new(request, "tests") };
    let run = engine.start(&start).await.unwrap();
    let mut watched = run.progress();
    let report = run.wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
    assert!(report.volumes.iter().all(|v| v.step == VolumeStep::Home && v.device.is_some()), "{report:#?}");
    let calls = cloud.with(|t| t.calls.clone());
    assert_eq!(calls, ["stop", "detach", "detach", "attach", "detach", "attach", "attach", "destroy"]);
    assert_eq!(engine.find_test(&TestRef::Id(test.id)).await.unwrap().status, TestStatus::CleanupCompleted);
    let (mut last, mut count) = (0, 0);
    while let Some(event) = watched.next().await {
        assert!(event.percent >= last, "progress went back: {event:?}");
        (last, count) = (event.percent, count + 1);
    }
    assert_eq!(last, 100);
    assert!(count > 10, "only {count} events");
}

#[tokio::test]
async fn a_kept_vm_stays_and_the_volumes_go_home() {
    let (cloud, test) = world(2);
    let engine = engine(&cloud);
    engine.register(&test).await.unwrap();
    let request = PlanRequest { after: After::KeepVm, ..PlanRequest::new(TestRef::TestVm(test.test_vm.clone())) };
    let report = engine.start(&StartRequest::new(request, "tests")).await.unwrap().wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
    let power = cloud.with(|t| t.vms.get(&test.test_vm).map(|vm| vm.power.clone()));
    assert_eq!(power, Some(PowerState::Stopped));
}

#[tokio::test]
async fn a_vm_that_is_gone_does_not_keep_volumes_from_going_home() {
    let (cloud, test) = world(2);
    cloud.with(|t| {
        t.vms.remove(&test.test_vm);
        for v in t.volumes.values_mut() {
            v.owner = None;
        }
    });
    let engine = engine(&cloud);
    engine.register(&test).await.unwrap();
    let request = PlanRequest::new(TestRef::Any("test-1".to_owned()));
    let report = engine.start(&StartRequest::new(request, "tests")).await.unwrap().wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
    assert!(report.warnings.iter().any(|w| w.contains("gone already")), "{:?}", report.warnings);
    assert_eq!(cloud.with(|t| t.calls.clone()), ["attach", "attach"]);
}

#[tokio::test(start_paused = true)]
async fn a_read_that_is_never_answered_is_unavailable() {
    for method in ["vm", "volumes_of", "devices"] {
        let (cloud, test) = world(2);
        let engine = engine(&cloud);
        engine.register(&test).await.unwrap();
        cloud.with(|t| t.stuck = method);
        let asked = tokio::time::Instant::now();
        let error = engine.plan(&PlanRequest::new(TestRef::Any("web".to_owned()))).await.unwrap_err();
        assert!(asked.elapsed() < Duration::from_secs(121), "{method}: only after {:?}", asked.elapsed());
        assert_eq!(error.kind(), ErrorKind::Unavailable, "{method}: {error:?}");
        assert!(error.to_string().contains("did not answer within 120 s"), "{method}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_change_that_is_never_answered_parks_and_is_not_sent_again() {
    let (cloud, test) = world(2);
    let engine = engine(&cloud);
    engine.register(&test).await.unwrap();
    cloud.with(|t| t.stuck = "detach");
    let request = PlanRequest::new(TestRef::Any("web".to_owned()));
    let report = engine.start(&StartRequest::new(request, "tests")).await.unwrap().wait().await.unwrap();
    // It may still detach at any time, so nothing may go on.
    let Some(Ending::Parked { code, .. }) = &report.ending else { panic!("{report:#?}") };
    assert_eq!(code, "cannot_tell", "{report:#?}");
    assert_eq!(cloud.with(|t| t.calls.clone()), ["stop"]);
}

/// A repository whose puts are answered badly.
#[derive(Debug)]
struct BadPuts {
    inner: MemoryRepository,
    /// They are written, and the answer is lost. Otherwise they are never answered.
    written: bool,
}

#[async_trait]
impl JobRepository for BadPuts {
    fn name(&self) -> String {
        self.inner.name()
    }
    async fn now(&self) -> Result<Timestamp> {
        self.inner.now().await
    }
    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>> {
        self.inner.get(kind, id).await
    }
    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>> {
        self.inner.find(query).await
    }
    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>> {
        self.inner.events(kind, id, since, limit).await
    }
    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put {
        if !self.written {
            std::future::pending().await
        }
        match self.inner.put_if(expected, row, claims, events).await {
            Put::Committed(_) => Put::Unknown(cleanup_core::Error::new(ErrorKind::Repository, "the answer was lost")),
            other => other,
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_repository_that_never_answers_is_an_error() {
    let (cloud, test) = world(1);
    let cloud = Arc::new(cloud);
    let silent = Arc::new(BadPuts { inner: MemoryRepository::new(), written: false });
    let engine = Engine::builder(cloud.clone(), cloud, silent).build();
    let error = engine.register(&test).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Repository, "{error:?}");
}

#[tokio::test]
async fn a_repository_that_loses_every_answer_is_read_instead() {
    let (tiny, test) = world(2);
    let jobs = MemoryRepository::new();
    let open = || {
        let cloud = Arc::new(tiny.clone());
        let bad = Arc::new(BadPuts { inner: jobs.clone(), written: true });
        // By real clocks, for calls expire by them.
        let second = Duration::from_secs(1);
        let timing = Timing { call_ttl: second, read_patience: second, ..Timing::at_speed(100.0) };
        Engine::builder(cloud.clone(), cloud.clone(), bad).inspector(cloud).timing(timing).build()
    };
    let engine = open();
    engine.register(&test).await.unwrap();
    tiny.with(|t| t.stuck = "detach");
    let request = PlanRequest::new(TestRef::Any("web".to_owned()));
    let run = engine.start(&StartRequest::new(request, "tests")).await.unwrap();
    assert!(matches!(run.wait().await.unwrap().ending, Some(Ending::Parked { .. })));
    tiny.with(|t| t.stuck = "");
    // Another process takes the row, and learns that it has it only by reading.
    let report = open().resolve(run.id(), "tests").await.unwrap().wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
}
