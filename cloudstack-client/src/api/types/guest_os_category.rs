// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::ResourceIcon;
use crate::decode::record;
use crate::ids::{GuestOSCategoryId, JobId};

record! {
    /// `GuestOSCategoryResponse` of the server.
    GuestOSCategory[id: GuestOSCategoryId, named] {
        id: Option<GuestOSCategoryId> = "id",
        name: Option<String> = "name",
        /// Since 4.21.0.
        isfeatured: Option<bool> = "isfeatured",
        /// Since 4.21.0.
        icon: Option<ResourceIcon> = "icon",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
