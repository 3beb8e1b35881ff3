//! Parts that are written in another language: providers, stores, repositories and inspectors, reached by name and JSON.
//!
//! What raises, answers nonsense or does not answer is *unknown* for a change, and *unavailable* for a read; never "not done".

mod devices;
mod jobs;
mod object;
mod vms;
mod volumes;
mod wire;

pub use object::{Foreign, Own};
