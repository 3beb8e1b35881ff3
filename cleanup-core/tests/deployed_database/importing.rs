//! What a row becomes.

use cleanup_core::backends::deployed_database::{DeployedOptions, DeployedRef, DeployedStatus};
use cleanup_core::testkit::MockCloud;
use cleanup_core::{ErrorKind, FailoverTest, SnapshotId, TestStatus, VmId};
use cloudstack_simulator::FailoverTest as World;

use super::server::Database;
use super::tables::{ALL, CONTEXT, JOB, SNAPSHOT, Shape, began, test_id};

fn by_job() -> DeployedRef {
    DeployedRef::Job(JOB.to_owned())
}

#[tokio::test]
async fn every_shape_of_the_tables_gives_the_same_test() {
    for shape in ALL {
        let Some(database) = Database::new(shape).await else { return };
        database.seed(shape, 3).await;
        let deployed = database.connect().await;
        let found = deployed.failover_test(&by_job()).await.unwrap();
        let expected = MockCloud::record(3).unwrap();
        let old = shape == Shape::Old;
        let mut volumes = expected.volumes.clone();
        volumes.sort();
        let began_at = expected.began_at.map(|at| if old { at + jiff::SignedDuration::from_secs(30) } else { at });
        let by = if old { "" } else { "operator@site" }.to_owned();
        assert_eq!(found.test, FailoverTest { id: test_id(), volumes, began_at, by, ..expected }, "{shape:?}");
        assert_eq!(found.notes, [""; 0], "{shape:?}");
        assert_eq!((found.row.vm_name.as_str(), &found.row.status), ("web01", &DeployedStatus::Completed));
        assert_eq!(found.row.updated_at.is_none(), old, "{shape:?}");
        for other_name in [DeployedRef::VmName("web01".into()), DeployedRef::Context(CONTEXT.into())] {
            assert_eq!(deployed.failover_test(&other_name).await.unwrap(), found);
        }
    }
}

#[tokio::test]
async fn a_status_that_nobody_knows_is_kept_shown_and_not_trusted() {
    let Some(database) = Database::new(Shape::Newer).await else { return };
    database.seed(Shape::Newer, 2).await;
    let deployed = database.connect().await;
    // The empty word is what MariaDB keeps of one that the enum does not have.
    for (set, shown) in [("status = 'paused'", "paused"), ("status = ''", "an empty status")] {
        database.run("UPDATE job_tracking SET status = 'running'").await;
        database.run(&format!("SET SESSION sql_mode = ''; UPDATE failover_jobs SET {set}")).await;
        let error = deployed.failover_test(&by_job()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains(shown), "{error}");
        let list = deployed.failover_tests().await.unwrap();
        assert!(matches!(&list[0].row.status, DeployedStatus::Other(word) if set.contains(word.as_str())));
        assert_eq!(list[0].import.as_ref().unwrap_err().kind(), ErrorKind::Refused);
        // Once the job itself is over, the row is taken over, with the word.
        database.run("UPDATE job_tracking SET status = 'failed'").await;
        let found = deployed.failover_test(&by_job()).await.unwrap();
        assert_eq!(found.test.status, TestStatus::Active);
        assert!(found.notes[0].contains(shown), "{:?}", found.notes);
    }
}

#[tokio::test]
async fn what_is_being_set_up_is_not_taken_over_and_what_is_cleaned_up_says_so() {
    let Some(database) = Database::new(Shape::Newer).await else { return };
    database.seed(Shape::Newer, 2).await;
    let deployed = database.connect().await;
    for status in ["pending", "validating", "snapshotting", "creating_vm", "switching_volume", "powering_on"] {
        database
            .run(&format!("UPDATE job_tracking SET status = 'running'; UPDATE failover_jobs SET status = '{status}'"))
            .await;
        let error = deployed.failover_test(&by_job()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{status}");
        // A failover that failed leaves its first status for ever; its job knows.
        database.run("UPDATE job_tracking SET status = 'failed'").await;
        assert!(deployed.failover_test(&by_job()).await.is_ok(), "{status}");
    }
    database.run("UPDATE failover_jobs SET status = 'cleanup_completed'").await;
    assert_eq!(deployed.failover_test(&by_job()).await.unwrap().test.status, TestStatus::CleanupCompleted);
    let error = deployed.failover_test(&DeployedRef::VmName("web01".into())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    database.run("UPDATE failover_jobs SET status = 'cleanup'").await;
    assert!(deployed.failover_test(&by_job()).await.unwrap().notes[0].contains("another clean-up has begun"));
    // The word for a test VM that is up is also what the deployed clean-up writes.
    database.run("UPDATE failover_jobs SET status = 'completed'; UPDATE vm_replication_contexts SET current_status = 'ready_for_failover'").await;
    assert!(deployed.failover_test(&by_job()).await.unwrap().notes[0].contains("may have been cleaned up already"));
}

#[tokio::test]
async fn two_tests_of_one_vm_are_both_named_and_neither_is_taken() {
    let Some(database) = Database::new(Shape::Newer).await else { return };
    database.seed(Shape::Newer, 2).await;
    let second = "INSERT INTO failover_jobs (vm_context_id, job_id, job_type, status, source_vm_name, destination_vm_id, started_at)
        SELECT vm_context_id, 'second-job', job_type, 'failed', source_vm_name, uuid(), started_at FROM failover_jobs WHERE id = 1";
    database.run(second).await;
    let deployed = database.connect().await;
    for wanted in [DeployedRef::VmName("web01".into()), DeployedRef::Context(CONTEXT.into())] {
        let error = deployed.failover_test(&wanted).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Ambiguous);
        let text = error.to_string();
        assert!(
            text.contains(JOB) && text.contains("second-job") && text.contains("row 1 ") && text.contains("row 2 "),
            "{text}"
        );
    }
    assert_eq!(deployed.failover_test(&by_job()).await.unwrap().test.id, test_id());
    // One that is surely cleaned up is not in the way.
    database.run("UPDATE failover_jobs SET status = 'cleanup_completed' WHERE job_id = 'second-job'").await;
    let found = deployed.failover_test(&DeployedRef::VmName("web01".into())).await.unwrap();
    assert_eq!(found.test.id, test_id());
    assert_eq!(deployed.failover_tests().await.unwrap().len(), 2);
    // A namesake on another vCenter has a context of its own.
    database
        .run(
            "INSERT INTO vm_replication_contexts (context_id, vm_name, vmware_vm_id, vcenter_host) VALUES ('ctx-2', 'web01', 'x', 'vc2');
             UPDATE failover_jobs SET status = 'completed', vm_context_id = 'ctx-2', source_vm_name = NULL WHERE job_id = 'second-job'",
        )
        .await;
    let error = deployed.failover_test(&DeployedRef::VmName("web01".into())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Ambiguous);
}

#[tokio::test]
async fn names_that_look_like_sql_are_only_names() {
    let Some(database) = Database::new(Shape::Deployed).await else { return };
    database.seed(Shape::Deployed, 2).await;
    let deployed = database.connect().await;
    let before = database.others("none").await;
    for name in [
        "web01' OR '1'='1",
        "x'; DROP TABLE failover_jobs; -- ",
        "web0_",
        "%",
        "web01\\",
        "web01 ",
        "WEB01",
        "wéb01",
        "\u{1f4a5}",
    ] {
        for wanted in
            [DeployedRef::Job(name.into()), DeployedRef::VmName(name.into()), DeployedRef::Context(name.into())]
        {
            let error = deployed.failover_test(&wanted).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotFound, "{wanted:?}: {error}");
        }
    }
    assert_eq!(database.others("none").await, before);
    // And a VM may really be called so.
    database
        .run(
            "UPDATE vm_replication_contexts SET vm_name = 'a''; DROP TABLE x; -- \u{1f4a5}';
             UPDATE failover_jobs SET source_vm_name = 'a''; DROP TABLE x; -- \u{1f4a5}'",
        )
        .await;
    let name = "a'; DROP TABLE x; -- \u{1f4a5}";
    assert_eq!(deployed.failover_test(&DeployedRef::VmName(name.into())).await.unwrap().test.source_vm, name);
}

#[tokio::test]
async fn snapshots_come_along_wherever_the_version_keeps_them() {
    let volume = World::volumes(2)[0].clone();
    for (shape, kept) in [
        (
            Shape::Deployed,
            format!(
                "UPDATE ossea_volumes SET snapshot_id = '{SNAPSHOT}', snapshot_status = 'ready' WHERE volume_id = '{volume}'"
            ),
        ),
        (
            Shape::Old,
            format!(
                "UPDATE device_mappings SET ossea_snapshot_id = '{SNAPSHOT}', snapshot_status = 'ready' WHERE volume_uuid = '{volume}'"
            ),
        ),
    ] {
        let Some(database) = Database::new(shape).await else { return };
        database.seed(shape, 2).await;
        database.run(&kept).await;
        let found = database.connect().await.failover_test(&by_job()).await.unwrap();
        assert_eq!(found.test.snapshots.len(), 1, "{shape:?}");
        assert_eq!(found.test.snapshots[0].snapshot, SnapshotId::new(SNAPSHOT).unwrap());
        assert_eq!(found.test.snapshots[0].volume.as_str(), volume);
        assert_eq!(
            found.notes,
            ["1 of 2 volumes have no snapshot: they cannot go back to what they were"],
            "{shape:?}"
        );
        for (status, taken) in
            [("failed", 0), ("rollback_complete", 0), ("creating", 0), ("none", 0), ("", 1), ("odd", 1)]
        {
            let table = if shape == Shape::Old { "device_mappings" } else { "ossea_volumes" };
            database.run(&format!("UPDATE {table} SET snapshot_status = '{status}'")).await;
            let found = database.connect().await.failover_test(&by_job()).await.unwrap();
            assert_eq!(found.test.snapshots.len(), taken, "{status}");
            assert_eq!(found.notes.iter().any(|note| note.contains(SNAPSHOT)), !status.is_empty(), "{:?}", found.notes);
        }
    }
}

#[tokio::test]
async fn times_are_read_by_the_zone_of_the_server_whatever_the_column() {
    let Some(database) = Database::new(Shape::Newer).await else { return };
    database.seed(Shape::Newer, 2).await;
    // What the server itself calls the present, in a column without a zone.
    database.run("UPDATE failover_jobs SET started_at = NOW(3)").await;
    let began = database.connect().await.failover_test(&by_job()).await.unwrap().test.began_at.unwrap();
    let apart = jiff::Timestamp::now().duration_since(began).abs();
    assert!(apart < jiff::SignedDuration::from_mins(5), "{began} is {apart} from now");
    database.run(&format!("UPDATE failover_jobs SET started_at = NULL, created_at = {}", began_sql())).await;
    let from_creation = database.connect().await.failover_test(&by_job()).await.unwrap().test.began_at;
    assert_eq!(from_creation, World::BEGAN_AT.parse().ok());
}

fn began_sql() -> String {
    began(0)
}

#[tokio::test]
async fn the_appliance_may_come_from_the_settings() {
    let Some(database) = Database::new(Shape::Old).await else { return };
    database.seed(Shape::Old, 2).await;
    database.run("DROP TABLE ossea_configs").await;
    let appliance = VmId::new(World::APPLIANCE).unwrap();
    let without = database.connect().await.failover_test(&by_job()).await.unwrap_err();
    assert!(without.to_string().contains("nor do the settings"), "{without}");
    let options = DeployedOptions { appliance: Some(appliance.clone()), ..DeployedOptions::default() };
    let found = database.with(options).failover_test(&by_job()).await.unwrap();
    assert_eq!(found.test.appliance, appliance);
}
