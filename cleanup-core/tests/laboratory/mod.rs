//! A small cloud that keeps its word and says by its own count what happened, and what is tried on it.

mod broken;
mod cloud;
mod faults;
mod provider;
mod store;
mod suites;
