//! The measurements. Each states its question in its rows.

mod delays;
mod limits;
mod lists;
mod many;

use std::path::PathBuf;

pub(crate) use delays::{JOB_SETS, delays};
pub(crate) use limits::limits;
pub(crate) use lists::lists;
pub(crate) use many::many;

use crate::program::Program;

/// What measures with what.
pub(crate) struct Bench {
    pub(crate) simulator: PathBuf,
    /// Ours, that of cs, that of cloudstack-go.
    pub(crate) programs: [Program; 3],
    pub(crate) rounds: usize,
}

pub(crate) fn mean(values: &[f64]) -> f64 {
    let count = values.len() as f64;
    values.iter().sum::<f64>() / count
}

pub(crate) fn worst(values: &[f64]) -> f64 {
    values.iter().copied().fold(0.0, f64::max)
}
