//! `cleanup` as a process.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod cli {
    #[cfg(target_os = "linux")]
    mod appliance;
    pub(crate) mod bench;
    mod doctor;
    mod harmless;
    mod journey;
    mod left_behind;
    mod serve;
    mod tryout;
}
