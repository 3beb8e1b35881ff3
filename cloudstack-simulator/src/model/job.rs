use serde_json::Value;

use super::Key;

/// Why a job failed: the code and text of its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct JobError {
    pub(crate) code: u16,
    pub(crate) text: String,
}

impl JobError {
    /// A refused parameter or a resource in the wrong state.
    pub(crate) fn refused(text: impl Into<String>) -> Self {
        Self { code: 431, text: text.into() }
    }

    /// Everything else.
    pub(crate) fn internal(text: impl Into<String>) -> Self {
        Self { code: 530, text: text.into() }
    }
}

/// What an asynchronous job was asked to do.
#[derive(Clone, Debug)]
pub(crate) enum Task {
    DeployVm { vm: Key, start: bool },
    StartVm { vm: Key },
    StopVm { vm: Key, forced: bool },
    RebootVm { vm: Key },
    DestroyVm { vm: Key, expunge: bool, volumes: Vec<Key> },
    ExpungeVm { vm: Key },
    AttachVolume { volume: Key, vm: Key, device: Option<i64> },
    DetachVolume { volume: Option<Key>, vm: Option<Key>, device: Option<i64> },
    CreateVolume { volume: Key },
    UpdateVolume { volume: Key, name: Option<String>, delete_protection: Option<bool> },
    DestroyVolume { volume: Key, expunge: bool },
    CreateVmSnapshot { snapshot: Key },
    DeleteVmSnapshot { snapshot: Key },
    RevertToVmSnapshot { snapshot: Key },
    CreateSnapshot { snapshot: Key },
    DeleteSnapshot { snapshot: Key },
    RevertSnapshot { snapshot: Key },
    CreateTags { resources: Vec<String>, resource_type: String, tags: Vec<(String, String)> },
    DeleteTags { resources: Vec<String>, resource_type: String, tags: Vec<(String, Option<String>)> },
}

/// An API job. Work in a VM's queue is not a job and is never listed.
#[derive(Clone, Debug)]
pub(crate) struct Job {
    pub(crate) key: Key,
    pub(crate) id: String,
    pub(crate) command: &'static str,
    /// The Java class that the API shows in `cmd`.
    pub(crate) class: String,
    pub(crate) account: String,
    pub(crate) account_id: String,
    pub(crate) user_id: String,
    pub(crate) root_admin: bool,
    pub(crate) instance_type: Option<&'static str>,
    pub(crate) instance_id: Option<String>,
    pub(crate) task: Task,
    /// How many units of work it has behind it.
    pub(crate) step: u8,
    /// It has changed something; a job of several units counts as one effect.
    pub(crate) took_effect: bool,
    pub(crate) created: String,
    pub(crate) completed: Option<String>,
    /// 0 pending, 1 succeeded, 2 failed.
    pub(crate) status: u8,
    pub(crate) code: u16,
    pub(crate) result: Option<Value>,
}

impl Job {
    pub(crate) fn pending(&self) -> bool {
        self.status == 0
    }
}
