//! The service over real HTTP, against a simulated CloudStack.

mod http {
    pub(crate) mod bench;
    mod description;
    mod guard;
    mod names;
    mod seed;
    mod v1;
    mod watching;
}
