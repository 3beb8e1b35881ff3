use super::Key;

#[derive(Clone, Debug)]
pub(crate) struct VmSnapshot {
    pub(crate) key: Key,
    pub(crate) id: String,
    pub(crate) vm: Key,
    pub(crate) name: String,
    pub(crate) display_name: String,
    pub(crate) description: Option<String>,
    pub(crate) state: String,
    /// `Disk` or `DiskAndMemory`.
    pub(crate) kind: &'static str,
    pub(crate) created: String,
    pub(crate) parent: Option<Key>,
    pub(crate) current: bool,
    pub(crate) account: String,
    pub(crate) removed: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct VolumeSnapshot {
    pub(crate) key: Key,
    pub(crate) id: String,
    pub(crate) volume: Key,
    pub(crate) name: String,
    pub(crate) state: String,
    pub(crate) created: String,
    pub(crate) account: String,
    pub(crate) removed: bool,
}

impl VolumeSnapshot {
    /// The form in which messages name a volume snapshot.
    pub(crate) fn text(&self) -> String {
        format!(
            r#"Snapshot {{"id":{},"name":"{}","state":"{}","uuid":"{}","version":"2.2","volumeId":{}}}"#,
            self.key, self.name, self.state, self.id, self.volume
        )
    }

    /// Whether volumes must not be destroyed because of it.
    pub(crate) fn in_progress(&self) -> bool {
        !self.removed && matches!(self.state.as_str(), "Allocated" | "Creating" | "CreatedOnPrimary" | "BackingUp")
    }
}
