//! The service over real HTTP, against a simulated CloudStack.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod http {
    pub(crate) mod bench;
    mod deployed;
    mod description;
    mod fingerprints;
    mod guard;
    mod left_behind;
    mod names;
    mod seed;
    mod v1;
    mod watching;
}
