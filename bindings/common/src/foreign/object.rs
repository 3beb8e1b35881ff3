//! An object of another language.

use std::fmt::Debug;
use std::sync::Arc;

use async_trait::async_trait;
use cleanup_core::{CallStatus, Capability, Error, ErrorKind, Outcome, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::devices::ForeignDevices;
use super::jobs::ForeignJobs;
use super::vms::ForeignVms;
use super::volumes::ForeignVolumes;
use super::wire;
use crate::door::Parts;
use crate::settings::invalid;

/// An object of another language, called by a method's name in `snake_case`.
#[async_trait]
pub trait Foreign: Debug + Send + Sync {
    /// Whether it has such a method.
    fn has(&self, method: &str) -> bool;

    /// Calls a method with a JSON object of arguments by name, and gives its JSON answer.
    ///
    /// # Errors
    /// The text of what it raised.
    async fn call(&self, method: &'static str, arguments: String) -> std::result::Result<String, String>;
}

/// The caller's own parts.
#[derive(Clone, Debug, Default)]
pub struct Own {
    /// A VM provider.
    pub vms: Option<Arc<dyn Foreign>>,
    /// A volume store.
    pub volumes: Option<Arc<dyn Foreign>>,
    /// A job repository.
    pub jobs: Option<Arc<dyn Foreign>>,
    /// A device inspector.
    pub devices: Option<Arc<dyn Foreign>>,
}

impl Own {
    /// The parts as the engine needs them.
    ///
    /// # Errors
    /// `InvalidInput` if a required method is missing, naming all that are; `Unavailable` if an object cannot say what it promises.
    pub async fn parts(self) -> Result<Parts> {
        let mut parts = Parts::default();
        if let Some(vms) = self.vms {
            parts.vms = Some(Arc::new(ForeignVms::new(Object::new("VM provider", vms)).await?));
        }
        if let Some(volumes) = self.volumes {
            parts.volumes = Some(Arc::new(ForeignVolumes::new(Object::new("volume store", volumes)).await?));
        }
        if let Some(jobs) = self.jobs {
            parts.jobs = Some(Arc::new(ForeignJobs::new(Object::new("job repository", jobs)).await?));
        }
        if let Some(devices) = self.devices {
            parts.devices = Some(Arc::new(ForeignDevices::new(Object::new("device inspector", devices))?));
        }
        Ok(parts)
    }
}

/// A foreign object and what it is called in messages.
#[derive(Clone, Debug)]
pub(super) struct Object {
    role: &'static str,
    foreign: Arc<dyn Foreign>,
}

impl Object {
    fn new(role: &'static str, foreign: Arc<dyn Foreign>) -> Self {
        Self { role, foreign }
    }

    pub(super) fn require(&self, methods: &[&str]) -> Result<()> {
        let missing: Vec<&str> = methods.iter().copied().filter(|method| !self.has(method)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(invalid(format!("the {} lacks {}", self.role, missing.join(", "))))
    }

    pub(super) fn has(&self, method: &str) -> bool {
        self.foreign.has(method)
    }

    /// What it promises; nothing, unless it says so.
    pub(super) async fn capability(&self) -> Result<Capability> {
        if !self.has("capability") {
            return Ok(Capability::default());
        }
        self.read::<wire::Capability>("capability", &()).await.map(Into::into)
    }

    /// Calls it and reads the answer; an error is the text of what went wrong.
    pub(super) async fn ask<T: DeserializeOwned>(
        &self,
        method: &'static str,
        arguments: &impl Serialize,
    ) -> std::result::Result<T, String> {
        let role = self.role;
        let arguments = serde_json::to_string(arguments).map_err(|e| format!("{method} cannot be asked: {e}"))?;
        // No arguments are an empty object.
        let arguments = if arguments == "null" { "{}".to_owned() } else { arguments };
        let answer = self
            .foreign
            .call(method, arguments)
            .await
            .map_err(|raised| format!("the {role}'s {method} raised: {}", cleanup_core::harmless(&raised)))?;
        serde_json::from_str(&answer).map_err(|e| format!("the {role}'s {method} answered nonsense: {e}"))
    }

    pub(super) async fn read<T: DeserializeOwned>(
        &self,
        method: &'static str,
        arguments: &impl Serialize,
    ) -> Result<T> {
        self.ask(method, arguments).await.map_err(|text| Error::new(ErrorKind::Unavailable, text))
    }

    pub(super) async fn change(&self, method: &'static str, arguments: &impl Serialize) -> Outcome {
        self.ask::<wire::Outcome>(method, arguments).await.map_or_else(Outcome::unknown, Into::into)
    }

    pub(super) async fn status(&self, arguments: &impl Serialize) -> CallStatus {
        let status = self.ask::<wire::CallStatus>("status", arguments).await;
        status.map_or_else(|why| CallStatus::Unknown { why }, Into::into)
    }
}
