//! Whether volumes that come home hold what they held before the test: compared, told, and never in the way.
#![cfg(feature = "testkit")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::MockCloud;
use cleanup_core::{
    Change, DataCheck, Device, DeviceInspector, Ending, Engine, Error, ErrorKind, FailoverTest, FileSystem,
    FileSystemKind, Fingerprint, PlanRequest, Report, Result, SnapshotId, SnapshotRule, StartRequest, TestFingerprint,
    TestRef, TestSnapshot, VmId, VolumeId,
};
use cloudstack_simulator::FailoverTest as World;

const VOLUMES: usize = 2;

/// What a look at the data of the volumes' disks finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Data {
    AsBefore,
    OtherEnds,
    OtherFileSystem,
    Unreadable,
    NeverAnswers,
    /// Only the first look at each disk fails.
    UnreadableOnce,
}

#[derive(Debug)]
struct Appliance {
    cloud: MockCloud,
    data: Data,
    /// The serials that were asked for.
    asked: Mutex<Vec<String>>,
}

/// Different for each disk.
fn before(serial: &str) -> Fingerprint {
    let uuid = uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, serial.as_bytes());
    let hash = |end: char| format!("{serial:0>63}{end}");
    let filesystem = Some(FileSystem { kind: FileSystemKind::Xfs, uuid });
    Fingerprint { size: 10 << 30, first: hash('a'), last: hash('b'), filesystem }
}

#[async_trait]
impl DeviceInspector for Appliance {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        self.cloud.devices(appliance).await
    }

    async fn fingerprint(&self, appliance: &VmId, serial: &str) -> Result<Fingerprint> {
        let there = self.devices(appliance).await?.iter().any(|device| device.serial == serial);
        assert!(there, "{serial} is asked for before it is home");
        let again = self.asked.lock().unwrap().iter().any(|asked| asked == serial);
        self.asked.lock().unwrap().push(serial.to_owned());
        let mut found = before(serial);
        match self.data {
            Data::Unreadable => return Err(Error::new(ErrorKind::Unavailable, "planted trouble")),
            Data::UnreadableOnce if !again => return Err(Error::new(ErrorKind::Unavailable, "planted trouble")),
            Data::NeverAnswers => std::future::pending().await,
            Data::OtherEnds => found.last = "c".repeat(64),
            Data::OtherFileSystem => found.filesystem = None,
            Data::AsBefore | Data::UnreadableOnce => {}
        }
        Ok(found)
    }
}

struct Bench {
    cloud: MockCloud,
    engine: Engine,
    appliance: Arc<Appliance>,
    test: FailoverTest,
}

fn serial(i: usize) -> String {
    World::volumes(VOLUMES)[i].chars().filter(char::is_ascii_hexdigit).take(20).collect()
}

impl Bench {
    fn new(data: Data) -> Self {
        let cloud = MockCloud::failover_test(VOLUMES);
        let appliance = Arc::new(Appliance { cloud: cloud.clone(), data, asked: Mutex::default() });
        let provider = cloud.provider().unwrap();
        let engine = Engine::builder(provider.clone(), provider, Arc::new(MemoryRepository::new()))
            .inspector(appliance.clone())
            .build();
        let mut test = MockCloud::record(VOLUMES).unwrap();
        let known = |(i, volume): (usize, &VolumeId)| TestFingerprint {
            volume: volume.clone(),
            fingerprint: before(&serial(i)),
        };
        test.fingerprints = test.volumes.iter().enumerate().map(known).collect();
        Self { cloud, engine, appliance, test }
    }

    async fn run(&self, snapshots: SnapshotRule) -> Report {
        self.engine.register(&self.test).await.unwrap();
        let plan = PlanRequest { snapshots, ..PlanRequest::new(TestRef::Id(self.test.id.clone())) };
        let report = self.engine.start(&StartRequest::new(plan, "tests")).await.unwrap().wait().await.unwrap();
        assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
        report
    }

    /// Snapshots of every volume, named in the record.
    async fn snapshots(&mut self) {
        for volume in World::volumes(VOLUMES) {
            let answer =
                self.cloud.with(|cloud| cloud.somebody_calls("createSnapshot", &[("volumeid", &volume)]).unwrap());
            let snapshot = SnapshotId::new(answer["id"].as_str().unwrap()).unwrap();
            self.test.snapshots.push(TestSnapshot { volume: VolumeId::new(volume).unwrap(), snapshot });
        }
        tokio::time::sleep(std::time::Duration::from_secs(600)).await;
    }
}

fn data(report: &Report) -> Vec<DataCheck> {
    report.volumes.iter().map(|volume| volume.data.clone().unwrap()).collect()
}

fn told(report: &Report, words: &str) -> usize {
    report.warnings.iter().filter(|warning| warning.contains(words)).count()
}

#[tokio::test(start_paused = true)]
async fn what_holds_the_same_is_told_and_in_the_evidence() {
    let bench = Bench::new(Data::AsBefore);
    let report = bench.run(SnapshotRule::Keep).await;
    assert_eq!(data(&report), [DataCheck::Same, DataCheck::Same]);
    assert_eq!(told(&report, "before the test"), 0, "{:?}", report.warnings);
    // Once each, and each volume's own disk.
    assert_eq!(*bench.appliance.asked.lock().unwrap(), [serial(0), serial(1)]);
    let events = bench.engine.events(report.cleanup, 0).await.unwrap();
    let compared: Vec<_> = events.iter().filter(|record| !record.data["compared"].is_null()).collect();
    assert_eq!(compared.len(), VOLUMES);
    assert_eq!(compared[0].data["compared"]["check"]["result"], "same");
}

#[tokio::test(start_paused = true)]
async fn what_a_test_wrote_is_no_warning() {
    let report = Bench::new(Data::OtherEnds).run(SnapshotRule::Keep).await;
    assert_eq!(data(&report)[0], DataCheck::Changed { what: vec![Change::Last] });
    assert_eq!(told(&report, "before the test"), 0, "{:?}", report.warnings);
}

#[tokio::test(start_paused = true)]
async fn another_file_system_is_a_warning() {
    let report = Bench::new(Data::OtherFileSystem).run(SnapshotRule::Keep).await;
    assert_eq!(data(&report)[1], DataCheck::Changed { what: vec![Change::FileSystem] });
    assert_eq!(told(&report, "its file system is not as before the test"), VOLUMES, "{:?}", report.warnings);
}

#[tokio::test(start_paused = true)]
async fn a_volume_that_went_back_must_hold_the_same() {
    let mut bench = Bench::new(Data::OtherEnds);
    bench.snapshots().await;
    let report = bench.run(SnapshotRule::Revert).await;
    assert_eq!(told(&report, "went back to its snapshot, but its last MiB is not"), VOLUMES, "{:?}", report.warnings);
    let mut bench = Bench::new(Data::AsBefore);
    bench.snapshots().await;
    let report = bench.run(SnapshotRule::Revert).await;
    assert_eq!(data(&report), [DataCheck::Same, DataCheck::Same]);
    assert_eq!(told(&report, "went back to its snapshot, but"), 0, "{:?}", report.warnings);
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_compared_is_told_and_holds_nothing_up() {
    for (data_found, why) in [(Data::Unreadable, "planted trouble"), (Data::NeverAnswers, "within 10 s")] {
        let bench = Bench::new(data_found);
        let began = tokio::time::Instant::now();
        let report = bench.run(SnapshotRule::Keep).await;
        assert!(matches!(&data(&report)[0], DataCheck::Unknown { why: told } if told.contains(why)), "{report:#?}");
        assert_eq!(told(&report, why), VOLUMES, "{:?}", report.warnings);
        assert!(began.elapsed().as_secs() < 120, "{:?}", began.elapsed());
    }
    // A later look may succeed.
    assert_eq!(
        data(&Bench::new(Data::UnreadableOnce).run(SnapshotRule::Keep).await),
        [DataCheck::Same, DataCheck::Same]
    );
}

#[tokio::test(start_paused = true)]
async fn without_a_record_nobody_reads_any_data() {
    let mut bench = Bench::new(Data::AsBefore);
    bench.test.fingerprints.clear();
    let report = bench.run(SnapshotRule::Keep).await;
    assert!(report.volumes.iter().all(|volume| volume.data.is_none()));
    assert!(bench.appliance.asked.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_record_with_a_fingerprint_of_nothing_is_refused() {
    let bench = Bench::new(Data::AsBefore);
    let of =
        |volume: &str| TestFingerprint { volume: VolumeId::new(volume).unwrap(), ..bench.test.fingerprints[0].clone() };
    let mut short = bench.test.fingerprints[0].clone();
    short.fingerprint.first.pop();
    for (fingerprints, words) in [
        (vec![of("5f7a2d3c-0000-4000-8000-000000000000")], "does not name or has another"),
        (vec![bench.test.fingerprints[0].clone(), bench.test.fingerprints[0].clone()], "does not name or has another"),
        (vec![short], "64 hex digits"),
    ] {
        let error = bench.engine.register(&FailoverTest { fingerprints, ..bench.test.clone() }).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn fingerprints_are_read_of_what_the_appliance_has() {
    let bench = Bench::new(Data::AsBefore);
    let (appliance, volumes) = (&bench.test.appliance, &bench.test.volumes);
    let error = bench.engine.fingerprints(appliance, volumes).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(error.to_string().contains("not on appliance"), "{error}");
    let unknown = [VolumeId::new("5f7a2d3c-0000-4000-8000-000000000000").unwrap()];
    assert_eq!(bench.engine.fingerprints(appliance, &unknown).await.unwrap_err().kind(), ErrorKind::NotFound);
    bench.run(SnapshotRule::Keep).await;
    assert_eq!(bench.engine.fingerprints(appliance, volumes).await.unwrap(), bench.test.fingerprints);
}
