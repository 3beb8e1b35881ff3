//! Objects of Python that the engine calls.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use cleanup_doors::Foreign;
use pyo3::prelude::*;
use tokio::sync::oneshot;

use crate::gate;

/// An object of Python: the names of its methods, and the function that calls one.
pub(crate) struct Object {
    methods: Vec<String>,
    dispatch: Arc<Py<PyAny>>,
}

impl Object {
    pub(crate) fn new(methods: Vec<String>, dispatch: Py<PyAny>) -> Self {
        Self { methods, dispatch: Arc::new(dispatch) }
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Object").field("methods", &self.methods).finish_non_exhaustive()
    }
}

#[async_trait]
impl Foreign for Object {
    fn has(&self, method: &str) -> bool {
        self.methods.iter().any(|name| name == method)
    }

    async fn call(&self, method: &'static str, arguments: String) -> Result<String, String> {
        let (sender, answer) = oneshot::channel();
        let dispatch = Arc::clone(&self.dispatch);
        let reply = Reply(Mutex::new(Some(sender)));
        // Attaching may block. The function only hands the call on and returns at once.
        let begun = tokio::task::spawn_blocking(move || {
            gate::attach(|py| {
                dispatch.call1(py, (method, arguments, reply)).map(drop).map_err(|e| e.value(py).to_string())
            })
        });
        match begun.await {
            Ok(Some(Ok(()))) => answer.await.unwrap_or_else(|_| Err("it ended without an answer".to_owned())),
            Ok(Some(Err(raised))) => Err(raised),
            Ok(None) => Err("Python ends".to_owned()),
            Err(e) => Err(e.to_string()),
        }
    }
}

/// Takes the answer of one call. If it is dropped, there will be none.
#[pyclass(frozen, module = "cloudstack_cleanup._native")]
pub(crate) struct Reply(Mutex<Option<oneshot::Sender<Result<String, String>>>>);

impl Reply {
    fn send(&self, answer: Result<String, String>) {
        if let Some(sender) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            // The engine may have stopped waiting.
            let _ = sender.send(answer);
        }
    }
}

#[pymethods]
impl Reply {
    fn ok(&self, answer: String) {
        self.send(Ok(answer));
    }

    fn error(&self, raised: String) {
        self.send(Err(raised));
    }
}
