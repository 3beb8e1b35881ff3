//! The whole appliance: a simulated CloudStack, a double of the Volume Daemon that moves volumes in it, a MariaDB with the failover job's row, the job repository
//! in a file, and an agent that looks at a made sysfs. The simulator's own state, the double's tables, the agent's tree and the row itself are the judges.
//!
//! The MariaDB is the one of `CLEANUP_TEST_MYSQL_URL`, or a private one. Where there is neither, every test says that it did not run.
#![cfg(unix)] // a made sysfs has symbolic links
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod bench;
#[path = "../common/daemon.rs"]
mod daemon;
mod devices;
mod doors;
mod kernel;
mod plain;
mod processes;
mod restarts;
mod starts;
mod troubles;

// One description of the deployed tables and one of sysfs, for the tests of each part and for these, which use less of them.
#[expect(dead_code, reason = "the tests of the deployed database use the rest")]
#[path = "../../../cleanup-core/tests/deployed_database/server.rs"]
mod server;
#[expect(dead_code, reason = "the tests of the deployed database use the rest")]
#[path = "../../../cleanup-core/tests/deployed_database/tables.rs"]
mod tables;
#[expect(dead_code, reason = "the tests of the Linux devices use the rest")]
#[path = "../../../cleanup-core/tests/linux_devices/tree.rs"]
mod tree;
