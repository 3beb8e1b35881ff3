//! The native half of the Python package: conversion only. What people see is written in Python.
//!
//! Every function here starts something and returns at once; the answer comes to `done(answer, problem)`, both JSON texts or `None`.
#![deny(unsafe_code)]

mod answer;
mod gate;
mod own;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use cleanup_doors::{Foreign, JsonClient, JsonCloud, JsonDoor, JsonProgress, JsonRun, Own};
use pyo3::prelude::*;

use answer::answer;
use own::{Object, Reply};

/// The engine.
#[pyclass(frozen, module = "cloudstack_cleanup._native")]
struct Door(JsonDoor);

#[pymethods]
impl Door {
    #[staticmethod]
    fn open(
        settings: String,
        cloud: Option<&Cloud>,
        own: HashMap<String, (Vec<String>, Py<PyAny>)>,
        done: Py<PyAny>,
    ) -> PyResult<()> {
        let cloud = cloud.map(|cloud| cloud.0.clone());
        let mut objects: HashMap<String, Arc<dyn Foreign>> = HashMap::new();
        for (role, (methods, dispatch)) in own {
            objects.insert(role, Arc::new(Object::new(methods, dispatch)));
        }
        let own = Own {
            vms: objects.remove("vms"),
            volumes: objects.remove("volumes"),
            jobs: objects.remove("jobs"),
            devices: objects.remove("devices"),
        };
        answer(done, async move { JsonDoor::open(&settings, cloud.as_ref(), own).await.map(Door) })
    }

    fn ask(&self, what: String, input: String, done: Py<PyAny>) -> PyResult<()> {
        let door = self.0.clone();
        answer(done, async move { door.ask(&what, &input).await })
    }

    fn go(&self, what: String, input: String, done: Py<PyAny>) -> PyResult<()> {
        let door = self.0.clone();
        answer(done, async move { door.go(&what, &input).await.map(Run) })
    }

    fn close(&self, done: Py<PyAny>) -> PyResult<()> {
        let door = self.0.clone();
        answer(done, async move {
            door.close().await;
            Ok(())
        })
    }
}

/// Checks the text of an evidence file; nobody is asked.
#[pyfunction]
fn verify(evidence: String, done: Py<PyAny>) -> PyResult<()> {
    answer(done, async move { JsonDoor::verify(&evidence) })
}

/// A cleanup under way.
#[pyclass(frozen, module = "cloudstack_cleanup._native")]
struct Run(JsonRun);

#[pymethods]
impl Run {
    fn id(&self) -> String {
        self.0.id()
    }

    fn wait(&self, done: Py<PyAny>) -> PyResult<()> {
        let run = self.0.clone();
        answer(done, async move { run.wait().await })
    }

    fn progress(&self) -> Progress {
        Progress(self.0.progress())
    }
}

/// The progress events of a run.
#[pyclass(frozen, module = "cloudstack_cleanup._native")]
struct Progress(JsonProgress);

#[pymethods]
impl Progress {
    fn next(&self, done: Py<PyAny>) -> PyResult<()> {
        let progress = self.0.clone();
        answer(done, async move { progress.next().await })
    }
}

/// A simulated cloud.
#[pyclass(frozen, module = "cloudstack_cleanup._native")]
struct Cloud(JsonCloud);

#[pymethods]
impl Cloud {
    #[staticmethod]
    fn simulator(options: String, done: Py<PyAny>) -> PyResult<()> {
        answer(done, async move { JsonCloud::simulator(&options).await.map(Cloud) })
    }

    #[staticmethod]
    fn mock(options: String, done: Py<PyAny>) -> PyResult<()> {
        answer(done, async move { JsonCloud::mock(&options).map(Cloud) })
    }

    fn access(&self, done: Py<PyAny>) -> PyResult<()> {
        let cloud = self.0.clone();
        answer(done, async move { cloud.access() })
    }

    fn failover_test(&self, done: Py<PyAny>) -> PyResult<()> {
        let cloud = self.0.clone();
        answer(done, async move { cloud.failover_test() })
    }

    fn control(&self, what: String, input: String, done: Py<PyAny>) -> PyResult<()> {
        let cloud = self.0.clone();
        answer(done, async move { cloud.control(&what, &input) })
    }
}

/// CloudStack's own commands.
#[pyclass(frozen, module = "cloudstack_cleanup._native")]
struct Client(JsonClient);

#[pymethods]
impl Client {
    #[staticmethod]
    fn open(cloud: String, done: Py<PyAny>) -> PyResult<()> {
        answer(done, async move { JsonClient::open(&cloud).map(Client) })
    }

    #[staticmethod]
    fn of(cloud: &Cloud, done: Py<PyAny>) -> PyResult<()> {
        let cloud = cloud.0.clone();
        answer(done, async move { JsonClient::of(&cloud).map(Client) })
    }

    fn request(&self, command: String, parameters: String, done: Py<PyAny>) -> PyResult<()> {
        let client = self.0.clone();
        answer(done, async move { client.request(&command, &parameters).await })
    }

    fn submit(&self, command: String, parameters: String, done: Py<PyAny>) -> PyResult<()> {
        let client = self.0.clone();
        answer(done, async move { client.submit(&command, &parameters).await })
    }

    fn wait(&self, job: String, patience_ms: Option<u64>, done: Py<PyAny>) -> PyResult<()> {
        let client = self.0.clone();
        answer(done, async move { client.wait(&job, patience_ms.map(Duration::from_millis)).await })
    }
}

#[pymodule]
mod _native {
    #[pymodule_export]
    use super::gate::close_gate;
    #[pymodule_export]
    use super::{Client, Cloud, Door, Progress, Reply, Run, verify};
}
