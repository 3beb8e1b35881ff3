//! The daemon's tables against the truth.

use cleanup_core::backends::volume_daemon::MappingFinding;
use cleanup_core::{ErrorKind, VmId, VolumeId};
use cloudstack_simulator::FailoverTest as Ids;
use system_tests::volume_daemon::{Kind, Mapping, Trouble};

use crate::bench::{Bench, volume};

/// The row of the test VM's first volume is left behind when its detach is called failed; the next row for that volume is refused.
#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_a_failed_detach_left_behind_is_reported() {
    let bench = Bench::new(3).await;
    bench.double.trouble(Trouble::CloudTimesOut, Kind::Detach, 0);
    let report = bench.run().await;
    bench.completed(&report).await;
    let [warning] = report.warnings.as_slice() else { panic!("{:?}", report.warnings) };
    let placeholder = format!("names remote-vm-{}", Ids::TEST_VM);
    let words = [volume(0), format!("is for VM {}", Ids::TEST_VM), placeholder, "is not exported".to_owned()];
    assert!(words.iter().all(|word| warning.contains(word)), "{warning}");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_way_in_which_a_row_can_be_wrong_is_found() {
    let bench = Bench::new(2).await;
    let report = bench.run().await;
    bench.completed_and_mapped(&report).await;
    let (first, appliance) = (VolumeId::new(volume(0)).unwrap(), VmId::new(Ids::APPLIANCE).unwrap());
    let check = async || bench.store.check_mapping(&first, &appliance).await.unwrap();
    assert_eq!(check().await, []);

    let good = bench.double.mapping(first.as_str()).unwrap();
    let expected = good.device_path.clone();
    bench.double.set_mapping(first.as_str(), Some(Mapping { vm: Ids::TEST_VM.to_owned(), ..good.clone() }));
    assert_eq!(check().await, [MappingFinding::OtherVm(Ids::TEST_VM.to_owned())]);
    bench.double.set_mapping(first.as_str(), Some(Mapping { device_path: "/dev/vdb".to_owned(), ..good.clone() }));
    assert_eq!(check().await, [MappingFinding::OtherDevice { found: "/dev/vdb".to_owned(), expected }]);
    bench.double.set_mapping(first.as_str(), None);
    assert_eq!(check().await, [MappingFinding::Missing]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_is_only_compared_where_there_is_a_truth() {
    let bench = Bench::new(2).await;
    let appliance = VmId::new(Ids::APPLIANCE).unwrap();
    let away = VolumeId::new(volume(0)).unwrap();
    assert_eq!(bench.store.check_mapping(&away, &appliance).await.unwrap_err().kind(), ErrorKind::Refused);
    let nothing = VolumeId::new("00000000-0000-4000-8000-000000000002").unwrap();
    assert_eq!(bench.store.check_mapping(&nothing, &appliance).await.unwrap_err().kind(), ErrorKind::NotFound);
}
