// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{JobId, KubernetesSupportedVersionId, ZoneId};

record! {
    /// `KubernetesSupportedVersionResponse` of the server.
    KubernetesSupportedVersion[id: KubernetesSupportedVersionId, named] {
        id: Option<KubernetesSupportedVersionId> = "id",
        name: Option<String> = "name",
        semanticversion: Option<String> = "semanticversion",
        isoid: Option<String> = "isoid",
        isoname: Option<String> = "isoname",
        isostate: Option<String> = "isostate",
        /// Since 4.20.1.
        arch: Option<String> = "arch",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        supportsha: Option<bool> = "supportsha",
        supportsautoscaling: Option<bool> = "supportsautoscaling",
        state: Option<String> = "state",
        mincpunumber: Option<i64> = "mincpunumber",
        minmemory: Option<i64> = "minmemory",
        created: Option<Timestamp> = "created",
        /// Since 4.18.2.
        directdownload: Option<bool> = "directdownload",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
        /// Since 4.22.1.0.
        isourl: Option<String> = "isourl",
    }
}
