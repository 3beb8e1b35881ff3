//! The appliance's own disks: made trees of sysfs, real block devices where the machine allows, and whole cleanups that look at such a tree.
#![cfg(all(feature = "linux-devices", target_os = "linux"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

mod linux_devices {
    #[cfg(feature = "testkit")]
    mod cleanups;
    mod fingerprint;
    mod listing;
    mod races;
    mod real;
    mod tree;
    mod unreadable;
    #[cfg(feature = "testkit")]
    mod waits;
    mod watching;
}
