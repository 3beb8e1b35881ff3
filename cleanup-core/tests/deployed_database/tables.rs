//! Tables of several ages, and one failover test in them.

use cleanup_core::FailoverTestId;
use cloudstack_simulator::FailoverTest as World;

use super::server::Database;

/// How old the tables are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// As a live system of 2025 has them.
    Deployed,
    /// Snapshots are kept with the mappings, jobs have neither `started_at` nor `updated_at`, there is no word for a clean-up, and several
    /// tables are missing.
    Old,
    /// The enum has more words, tables have more columns, and times have no zone in them.
    Newer,
}

pub(super) const ALL: [Shape; 3] = [Shape::Deployed, Shape::Old, Shape::Newer];

pub(super) const JOB: &str = "0d5c1c1e-0000-4000-8000-000000000001";
pub(super) const CONTEXT: &str = "ctx-web01-20251001";
pub(super) const VMWARE: &str = "420570c2-0000-4000-8000-00000000abcd";
pub(super) const SNAPSHOT: &str = "5a000000-0000-4000-8000-000000000001";

const CONTEXTS: &str = "CREATE TABLE vm_replication_contexts (
    context_id varchar(64) NOT NULL PRIMARY KEY, vm_name varchar(255) NOT NULL, vmware_vm_id varchar(255) NOT NULL,
    vcenter_host varchar(255) NOT NULL DEFAULT 'vc1', datacenter varchar(255) NOT NULL DEFAULT 'dc1',
    current_status enum('discovered','replicating','ready_for_failover','failed_over_test','failed_over_live','completed','failed','cleanup_required')
        DEFAULT 'discovered',
    current_job_id varchar(191), last_status_change timestamp NULL, last_operation_summary longtext, {config}
    UNIQUE KEY (vm_name, vcenter_host));";

const JOBS: &str = "CREATE TABLE failover_jobs (
    id bigint(20) NOT NULL AUTO_INCREMENT PRIMARY KEY, vm_context_id varchar(64), job_id varchar(255) NOT NULL UNIQUE,
    vm_id varchar(255) NOT NULL DEFAULT '', job_type enum('live','test') NOT NULL,
    status enum({statuses}) DEFAULT 'pending', source_vm_name varchar(255), source_vm_spec text,
    destination_vm_id varchar(255), network_mappings text, error_message text, {more}
    CONSTRAINT jobs_context FOREIGN KEY (vm_context_id) REFERENCES vm_replication_contexts (context_id) ON DELETE CASCADE);";

const VOLUMES: &str = "CREATE TABLE ossea_volumes (
    id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, vm_context_id varchar(64), volume_id varchar(64) NOT NULL UNIQUE,
    volume_name varchar(255), size_gb int(11), status enum('creating','available','attached','detached','error') DEFAULT 'creating', {more}
    CONSTRAINT volumes_context FOREIGN KEY (vm_context_id) REFERENCES vm_replication_contexts (context_id) ON DELETE CASCADE);";

const MAPPINGS: &str = "CREATE TABLE device_mappings (
    id varchar(64) NOT NULL PRIMARY KEY DEFAULT uuid(), vm_context_id varchar(64), volume_uuid varchar(64) NOT NULL UNIQUE,
    vm_id varchar(64) NOT NULL, operation_mode enum('oma','failover') DEFAULT 'oma', device_path varchar(255) UNIQUE,
    ossea_snapshot_id varchar(191), snapshot_status varchar(50) DEFAULT 'none');";

const CONFIGS: &str = "CREATE TABLE ossea_configs (
    id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, name varchar(191), oma_vm_id varchar(191), is_active tinyint(1) DEFAULT 1);";

const DISKS: &str = "CREATE TABLE vm_disks (
    id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, vm_context_id varchar(64) NOT NULL, disk_id varchar(64) NOT NULL,
    ossea_volume_id int(11), UNIQUE KEY (vm_context_id, disk_id),
    CONSTRAINT disks_volume FOREIGN KEY (ossea_volume_id) REFERENCES ossea_volumes (id));";

const TRACKING: &str = "CREATE TABLE job_tracking (
    id varchar(64) NOT NULL PRIMARY KEY, job_type varchar(50) NOT NULL DEFAULT 'failover', operation varchar(100),
    status enum('pending','running','completed','failed','cancelled') NOT NULL DEFAULT 'pending', owner varchar(191));";

const STAMPS: &str = "created_at timestamp NOT NULL DEFAULT current_timestamp(),
    updated_at timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),
    started_at timestamp NULL, completed_at timestamp NULL, ossea_snapshot_id varchar(255),";

const KEPT: &str =
    "snapshot_id varchar(191), snapshot_created_at timestamp NULL, snapshot_status varchar(50) DEFAULT 'none',";

const BEFORE: &str =
    "'pending','validating','snapshotting','creating_vm','switching_volume','powering_on','completed','failed'";

impl Shape {
    pub(super) fn tables(self) -> String {
        let config = "ossea_config_id int(11),";
        match self {
            Self::Deployed => [
                CONTEXTS.replace("{config}", config),
                JOBS.replace("{statuses}", &format!("{BEFORE},'cleanup','reverting'")).replace("{more}", STAMPS),
                VOLUMES.replace("{more}", KEPT),
                [MAPPINGS, CONFIGS, DISKS, TRACKING].concat(),
            ]
            .concat(),
            Self::Old => [
                CONTEXTS.replace("{config}", ""),
                JOBS.replace("{statuses}", BEFORE).replace("{more}", "created_at datetime NOT NULL DEFAULT current_timestamp(),"),
                VOLUMES.replace("{more}", ""),
                [MAPPINGS, CONFIGS].concat(),
            ]
            .concat(),
            Self::Newer => [
                CONTEXTS.replace("{config}", &format!("{config} tenant varchar(64) NOT NULL DEFAULT 'one',")),
                JOBS.replace("{statuses}", &format!("{BEFORE},'cleanup','cleanup_completed','paused'")).replace(
                    "{more}",
                    "created_at datetime(3) NOT NULL DEFAULT current_timestamp(3), updated_at datetime(6), started_at datetime(3),
                     ossea_snapshot_id varchar(255), priority int NOT NULL DEFAULT 5, labels json,",
                ),
                VOLUMES.replace("{more}", &format!("{KEPT} tier varchar(20) NOT NULL DEFAULT 'gold',")),
                [MAPPINGS, CONFIGS, DISKS, TRACKING].concat(),
            ]
            .concat(),
        }
    }
}

impl Database {
    /// The failover test of the simulated world with so many volumes, whose test VM is up.
    pub(super) async fn seed(&self, shape: Shape, volumes: usize) {
        let (test_vm, appliance) = (World::TEST_VM, World::APPLIANCE);
        self.run(&format!(
            "INSERT INTO ossea_configs (name, oma_vm_id, is_active) VALUES ('old site', '{VMWARE}', 0), ('site', '{appliance}', 1);
             INSERT INTO vm_replication_contexts (context_id, vm_name, vmware_vm_id, current_status)
                VALUES ('{CONTEXT}', 'web01', '{VMWARE}', 'failed_over_test');
             INSERT INTO failover_jobs (vm_context_id, job_id, vm_id, job_type, status, source_vm_name, destination_vm_id, created_at)
                VALUES ('{CONTEXT}', '{JOB}', '{VMWARE}', 'test', 'completed', 'web01', '{test_vm}', {});",
            began(30)
        ))
        .await;
        for (i, volume) in World::volumes(volumes).iter().enumerate() {
            self.run(&format!(
                "INSERT INTO ossea_volumes (vm_context_id, volume_id, volume_name, size_gb, status)
                    VALUES ('{CONTEXT}', '{volume}', 'vol-{i}', 10, 'attached');
                 INSERT INTO device_mappings (vm_context_id, volume_uuid, vm_id, operation_mode, device_path)
                    VALUES ('{CONTEXT}', '{volume}', '{test_vm}', 'failover', 'remote-vm-{test_vm}-{i}');"
            ))
            .await;
        }
        if shape != Shape::Old {
            self.run(&format!(
                "UPDATE failover_jobs SET started_at = {}, updated_at = {};
                 INSERT INTO vm_disks (vm_context_id, disk_id, ossea_volume_id)
                    SELECT vm_context_id, CONCAT('disk-', 1999 + id), id FROM ossea_volumes;
                 INSERT INTO job_tracking (id, status, owner) VALUES ('{JOB}', 'completed', 'operator@site');",
                began(0),
                began(60)
            ))
            .await;
        }
    }
}

/// So many seconds after the simulated test began, in SQL.
pub(super) fn began(after: i64) -> String {
    let began: jiff::Timestamp = World::BEGAN_AT.parse().unwrap();
    format!("FROM_UNIXTIME({})", began.as_second() + after)
}

/// The failover test's id.
pub(super) fn test_id() -> FailoverTestId {
    FailoverTestId::new(JOB).unwrap()
}
