//! Nothing but the test VM and the volumes of its record is ever touched.

use cloudstack_simulator::FailoverTest as Ids;
use support::Lab;

use crate::bench::{Bench, volume};

#[tokio::test(flavor = "multi_thread")]
async fn no_call_names_anything_else() {
    let bench = Bench::new(3).await;
    let before = bench.with(|cloud| (cloud.vm(Ids::APPLIANCE).unwrap().state, cloud.vm(Lab::BYSTANDER).unwrap()));
    let report = bench.run().await;
    bench.completed(&report).await;
    let after = bench.with(|cloud| (cloud.vm(Ids::APPLIANCE).unwrap().state, cloud.vm(Lab::BYSTANDER).unwrap()));
    assert_eq!(before, after);
    let root = bench.with(|cloud| cloud.volume(Ids::APPLIANCE_ROOT).unwrap());
    assert_eq!((root.device, root.open_in), (Some(0), vec![Ids::APPLIANCE.to_owned()]));
    let mine: Vec<String> = (0..3).map(volume).chain([Ids::TEST_VM.to_owned()]).collect();
    for call in bench.with(|cloud| cloud.calls().log.clone()) {
        if let Some(target) = &call.target {
            assert!(mine.contains(target), "{call:?}");
        }
        assert!(call.virtual_machine.is_none() || call.command == "attachVolume", "{call:?}");
        assert!(call.virtual_machine.is_none_or(|vm| vm == Ids::APPLIANCE), "{}", call.command);
    }
}
