//! Rows that cannot be right: each is refused, and the text says which row and what to do.

use cleanup_core::ErrorKind;
use cleanup_core::backends::deployed_database::DeployedRef;
use cloudstack_simulator::FailoverTest as World;

use super::server::Database;
use super::tables::{JOB, Shape, VMWARE};

/// What somebody did to the tables, and what the refusal must say.
const WRONG: [(&str, &[&str]); 19] = [
    (
        "UPDATE failover_jobs SET destination_vm_id = 'web01-test-1759312800'",
        &["\"web01-test-1759312800\"", "perhaps its name", "set destination_vm_id"],
    ),
    ("UPDATE failover_jobs SET destination_vm_id = NULL", &["destination_vm_id is NULL", "set destination_vm_id"]),
    ("UPDATE failover_jobs SET destination_vm_id = ''", &["destination_vm_id is empty", "set destination_vm_id"]),
    ("UPDATE failover_jobs SET destination_vm_id = vm_id", &["the id of the protected VM", VMWARE]),
    (
        "UPDATE failover_jobs SET vm_id = '', destination_vm_id = UPPER((SELECT vmware_vm_id FROM vm_replication_contexts))",
        &["the id of the protected VM"],
    ),
    (
        "UPDATE failover_jobs SET destination_vm_id = 'a0000000-0000-4000-8000-00000000000a'",
        &["names the appliance itself"],
    ),
    ("UPDATE failover_jobs SET vm_context_id = NULL", &["vm_context_id is NULL", "fill in the context_id"]),
    ("UPDATE failover_jobs SET source_vm_name = 'db01'", &["is of VM \"db01\"", "of \"web01\"", "swapped"]),
    ("UPDATE failover_jobs SET source_vm_name = vm_id", &["swapped"]),
    ("UPDATE failover_jobs SET job_type = 'live'", &["is no test failover"]),
    ("UPDATE vm_replication_contexts SET current_status = 'failed_over_live'", &["failed over live"]),
    ("UPDATE failover_jobs SET job_id = ' 0d5c1c1e-0000-4000-8000-000000000001'", &["blanks"]),
    ("UPDATE failover_jobs SET job_id = '0d5c1c1e000040008000000000000001'", &["unusual spelling"]),
    (
        "SET SESSION sql_mode = ''; UPDATE failover_jobs SET started_at = NULL, created_at = '0000-00-00'",
        &["does not say when the test began"],
    ),
    (
        "UPDATE ossea_volumes SET volume_id = 'web01-disk-0' WHERE id = 1",
        &["\"web01-disk-0\" as volume_id in row \"1\" of ossea_volumes", "correct it"],
    ),
    (
        "UPDATE ossea_volumes SET volume_id = '', status = 'attached' WHERE id = 2",
        &["row \"2\" of ossea_volumes", "volume_id is empty"],
    ),
    ("UPDATE ossea_volumes SET vm_context_id = NULL WHERE id = 2", &["disk \"disk-2001\" on row 2 of ossea_volumes"]),
    (
        "UPDATE ossea_configs SET oma_vm_id = 'appliance-1' WHERE id = 2",
        &["row \"2\" of ossea_configs", "\"appliance-1\""],
    ),
    (
        "UPDATE ossea_configs SET is_active = 1",
        &["one of several appliances", World::APPLIANCE, VMWARE, "ossea_config_id"],
    ),
];

#[tokio::test]
async fn a_row_that_cannot_be_right_is_refused_by_name_with_advice() {
    for (done, words) in WRONG {
        let Some(database) = Database::new(Shape::Deployed).await else { return };
        database.seed(Shape::Deployed, 2).await;
        let deployed = database.connect().await;
        database.run(done).await;
        let job = database.one("SELECT job_id FROM failover_jobs").await;
        let error = deployed.failover_test(&DeployedRef::Job(job)).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Refused), "{done}: {error}");
        let text = error.to_string();
        assert!(text.starts_with("row 1 of failover_jobs (job "), "{done}: {text}");
        for word in words {
            assert!(text.contains(word), "{done}: {text} does not say {word}");
        }
        // The list shows the row with the same words, and does not fail for it.
        let list = deployed.failover_tests().await.unwrap();
        match list.as_slice() {
            [one] => assert_eq!(one.import.as_ref().unwrap_err().to_string(), text, "{done}"),
            other => assert!(other.is_empty() && done.contains("'live'"), "{done}"),
        }
    }
}

#[tokio::test]
async fn volumes_that_are_mapped_or_missing_are_told() {
    let Some(database) = Database::new(Shape::Deployed).await else { return };
    database.seed(Shape::Deployed, 2).await;
    let stray = "cccccccc-0000-4000-8000-00000000000c";
    let test_vm = World::TEST_VM;
    database
        .run(&format!(
            "INSERT INTO device_mappings (volume_uuid, vm_id) VALUES ('{stray}', '{test_vm}'), ('dddddddd-0000-4000-8000-00000000000d', uuid());
             INSERT INTO ossea_volumes (vm_context_id, volume_id, status) SELECT context_id, '', 'error' FROM vm_replication_contexts;
             INSERT INTO vm_disks (vm_context_id, disk_id) SELECT context_id, 'disk-2009' FROM vm_replication_contexts"
        ))
        .await;
    let found = database.connect().await.failover_test(&DeployedRef::Job(JOB.into())).await.unwrap();
    assert_eq!(found.test.volumes.len(), 3);
    assert!(found.test.volumes.iter().any(|volume| volume.as_str() == stray));
    let notes = found.notes.join("\n");
    for words in [stray, "row \"3\" of ossea_volumes has no volume: its status is \"error\"", "\"disk-2009\""] {
        assert!(notes.contains(words), "{notes}");
    }
    database.run("DELETE FROM vm_disks; DELETE FROM ossea_volumes; DELETE FROM device_mappings").await;
    let error = database.connect().await.failover_test(&DeployedRef::Job(JOB.into())).await.unwrap_err();
    assert!(error.to_string().contains("has no volumes"), "{error}");
}
