use std::collections::BTreeMap;

use crate::api::resource_tags::{CreateTags, DeleteTags, ResourceTagsService};
use crate::error::Result;
use crate::ids::{IsoId, NetworkId, ProjectId, SnapshotId, TemplateId, VMSnapshotId, VmId, VolumeId, VpcId};
use crate::request::Pairs;

/// A resource that can carry tags: its id, with the kind by which the server's commands for tags call it.
///
/// Ids whose kind is known become one by themselves; [`of_kind`](Self::of_kind) takes any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaggedResource {
    kind: &'static str,
    id: String,
}

impl TaggedResource {
    /// A resource of any kind, such as `SecurityGroup`.
    #[must_use]
    pub fn of_kind(kind: &'static str, id: impl Into<String>) -> Self {
        Self { kind, id: id.into() }
    }
}

macro_rules! tagged_kinds {
    ($($Id:ident = $kind:literal,)*) => {$(
        impl From<$Id> for TaggedResource {
            fn from(id: $Id) -> Self {
                Self::from(&id)
            }
        }

        impl From<&$Id> for TaggedResource {
            fn from(id: &$Id) -> Self {
                Self::of_kind($kind, id.as_str())
            }
        }
    )*};
}

tagged_kinds! {
    IsoId = "ISO",
    NetworkId = "Network",
    ProjectId = "Project",
    SnapshotId = "Snapshot",
    TemplateId = "Template",
    VMSnapshotId = "VMSnapshot",
    VmId = "UserVm",
    VolumeId = "Volume",
    VpcId = "Vpc",
}

impl ResourceTagsService {
    /// The tags of one resource, values by keys. None for a resource that is not there: the server does not tell the two apart.
    ///
    /// # Errors
    /// Any kind. Nothing was changed.
    pub async fn of(&self, resource: impl Into<TaggedResource> + Send) -> Result<BTreeMap<String, String>> {
        let TaggedResource { kind, id } = resource.into();
        let rows = self.list().resourcetype(kind).resourceid(id).listall(true).all().await?;
        Ok(rows.into_iter().filter_map(|tag| Some((tag.key?, tag.value.unwrap_or_default()))).collect())
    }

    /// Puts tags on one resource. The job fails, and puts on none, when one of the keys is there already.
    pub fn add(&self, resource: impl Into<TaggedResource>, tags: impl Into<Pairs>) -> CreateTags {
        let TaggedResource { kind, id } = resource.into();
        self.create([id], kind, tags)
    }

    /// Takes tags off one resource: those that have this key and this value. The job fails when there is none.
    pub fn remove(&self, resource: impl Into<TaggedResource>, tags: impl Into<Pairs>) -> DeleteTags {
        let TaggedResource { kind, id } = resource.into();
        self.delete([id], kind).tags(tags)
    }
}
