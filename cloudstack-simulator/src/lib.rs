//! cloudstack-simulator
