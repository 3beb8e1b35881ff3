//! The only way from a thread of ours into Python.
//!
//! Since a thread that asks for Python while the interpreter ends is killed by it in the middle of Rust code, which aborts the process,
//! the interpreter closes the gate before it ends, and waits for whoever is inside.

use std::sync::{PoisonError, RwLock};

use pyo3::prelude::*;

static CLOSED: RwLock<bool> = RwLock::new(false);

/// Does something with Python, or nothing if the interpreter ends. Blocks until Python is free: never on an async worker.
pub(crate) fn attach<T>(work: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    // The lock is only taken for writing by who has let go of Python, so holding it here while waiting for Python is safe.
    let closed = CLOSED.read().unwrap_or_else(PoisonError::into_inner);
    if *closed { None } else { Python::try_attach(work) }
}

/// No thread of ours enters Python any more.
#[pyfunction]
pub(crate) fn close_gate(py: Python<'_>) {
    py.detach(|| *CLOSED.write().unwrap_or_else(PoisonError::into_inner) = true);
}
