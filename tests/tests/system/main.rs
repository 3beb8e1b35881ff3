//! Whole-system tests: the real client over real HTTP against a simulated CloudStack, with a job repository in a SQLite file.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

mod bench;
mod bystanders;
mod clocks;
mod database_files;
mod examples;
mod faults;
mod four_keys;
mod lifecycle;
mod programs;
mod proof;
mod real_mode;
mod real_process;
mod repaired_worlds;
mod snapshots;
mod stories;
mod two_engines;
mod withdrawn;
mod wrong_input;
