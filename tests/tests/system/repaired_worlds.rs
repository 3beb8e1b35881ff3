//! Worlds in which people have done a part of the work before.

use cloudstack_simulator::{Cloud, FailoverTest as Ids, VmState};

use crate::bench::{Bench, volume};

/// What somebody did, and how many stops, detaches, attaches and destroys are left to do.
struct World {
    name: &'static str,
    before: fn(&mut Cloud),
    left: [usize; 4],
}

fn free(cloud: &mut Cloud, indices: &[usize]) {
    for index in indices {
        cloud.somebody_detaches(&volume(*index)).unwrap();
    }
}

fn home(cloud: &mut Cloud, indices: &[usize]) {
    free(cloud, indices);
    for index in indices {
        cloud.somebody_attaches(&volume(*index), Ids::APPLIANCE).unwrap();
    }
}

const WORLDS: &[World] = &[
    World { name: "stopped", before: |cloud| cloud.somebody_stops(Ids::TEST_VM).unwrap(), left: [1, 3, 3, 1] },
    World {
        name: "one volume is home, one is free",
        before: |cloud| {
            cloud.somebody_stops(Ids::TEST_VM).unwrap();
            home(cloud, &[0]);
            free(cloud, &[1]);
        },
        left: [1, 1, 2, 1],
    },
    World { name: "a data volume of a running test VM is home", before: |cloud| home(cloud, &[2]), left: [1, 2, 2, 1] },
    World {
        name: "all volumes are home",
        before: |cloud| {
            cloud.somebody_stops(Ids::TEST_VM).unwrap();
            home(cloud, &[0, 1, 2]);
        },
        left: [1, 0, 0, 1],
    },
    World {
        name: "all volumes are free and the test VM is expunged",
        before: |cloud| {
            cloud.somebody_stops(Ids::TEST_VM).unwrap();
            free(cloud, &[0, 1, 2]);
            cloud.somebody_expunges(Ids::TEST_VM).unwrap();
        },
        left: [0, 0, 3, 0],
    },
    World {
        name: "everything is done",
        before: |cloud| {
            cloud.somebody_stops(Ids::TEST_VM).unwrap();
            home(cloud, &[0, 1, 2]);
            cloud.somebody_expunges(Ids::TEST_VM).unwrap();
        },
        left: [0, 0, 0, 0],
    },
    World {
        name: "everything is done, and the test VM can be recovered",
        before: |cloud| {
            cloud.somebody_stops(Ids::TEST_VM).unwrap();
            home(cloud, &[0, 1, 2]);
            cloud.somebody_calls("destroyVirtualMachine", &[("id", Ids::TEST_VM)]).unwrap();
            let now = cloud.now();
            cloud.advance(now.plus_millis(10_000));
            assert_eq!(cloud.vm(Ids::TEST_VM).unwrap().state, VmState::Destroyed);
        },
        left: [0, 0, 0, 0],
    },
];

#[tokio::test(flavor = "multi_thread")]
async fn a_cleanup_does_only_what_is_left_to_do() {
    for world in WORLDS {
        let bench = Bench::new(3).await;
        bench.with(world.before);
        let report = bench.run().await;
        bench.completed(&report).await;
        let commands = ["stopVirtualMachine", "detachVolume", "attachVolume", "destroyVirtualMachine"];
        assert_eq!(commands.map(|command| bench.accepted(command)), world.left, "{}", world.name);
        let gone = report.warnings.iter().any(|warning| warning.contains("gone already"));
        assert_eq!(gone, world.left[3] == 0, "{}: {:?}", world.name, report.warnings);
    }
}
