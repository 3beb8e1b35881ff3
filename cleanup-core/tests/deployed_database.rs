//! The deployed system's database: a real MariaDB with tables of several shapes, and whole cleanups that are told to it.
//!
//! The server is the one of `CLEANUP_TEST_MYSQL_URL`, or a private one. Where there is neither, every test says that it did not run.
#![cfg(all(feature = "deployed-database", feature = "testkit"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod deployed_database {
    mod cleanups;
    mod connecting;
    mod importing;
    mod outages;
    mod proxy;
    mod refusals;
    mod server;
    mod tables;
    mod telling;
    mod write_back;
}
