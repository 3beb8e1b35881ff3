// Written by `cargo xtask generate`; do not edit.

//! The service Resource: 1 commands.

use crate::api::types;
use crate::request::{job, service};

service! {
    /// Commands of the service Resource.
    resource -> ResourceService
}

job! {
    /// `purgeExpungedResources`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Since 4.20. By default for Admin.
    ResourceService.purge_expunged_resources: PurgeExpungedResources = "purgeExpungedResources" -> types::Success,
    []
    [
        batchsize: i64 = "batchsize",
        enddate: crate::IntoDate = "enddate",
        resourcetype: String = "resourcetype",
        startdate: crate::IntoDate = "startdate",
    ]
}
