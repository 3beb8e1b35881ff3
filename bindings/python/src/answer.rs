//! Work that Python asks for, and how it is answered.

use std::future::Future;
use std::sync::OnceLock;

use cleanup_doors::Problem;
use pyo3::prelude::*;
use tokio::runtime::Runtime;

use crate::gate;

/// The runtime of this process.
fn runtime() -> PyResult<&'static Runtime> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let made = Runtime::new()?;
    Ok(RUNTIME.get_or_init(|| made))
}

/// Starts some work and calls `done(answer, None)` or `done(None, problem)` when it has ended. Nothing here ever waits for Rust while it holds Python.
pub(crate) fn answer<T>(
    done: Py<PyAny>,
    work: impl Future<Output = Result<T, Problem>> + Send + 'static,
) -> PyResult<()>
where
    T: for<'py> IntoPyObject<'py> + Send + 'static,
{
    let runtime = runtime()?;
    let work = runtime.spawn(work);
    runtime.spawn(async move {
        let answer = work.await.unwrap_or_else(|e| {
            let next = "please report it, with the text of the error";
            Err(Problem::new("unexpected", format!("the work died: {e}"), next))
        });
        // Attaching may block.
        tokio::task::spawn_blocking(move || gate::attach(|py| tell(py, &done, answer)));
    });
    Ok(())
}

fn tell<'py, T: IntoPyObject<'py>>(py: Python<'py>, done: &Py<PyAny>, answer: Result<T, Problem>) {
    let told = match answer {
        Ok(answer) => done.call1(py, (answer, py.None())),
        Err(problem) => done.call1(py, (py.None(), text(&problem))),
    };
    if let Err(e) = told {
        e.write_unraisable(py, Some(done.bind(py)));
    }
}

/// A problem as JSON.
fn text(problem: &Problem) -> String {
    serde_json::to_string(problem).unwrap_or_default()
}
