//! cloudstack-client
