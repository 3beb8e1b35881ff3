// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;
use serde_json::Value;

use crate::api::types::ResourceIcon;
use crate::api::types::ResourceTag;
use crate::api::types::TaggedResourceLimitAndCount;
use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId};

record! {
    /// `ProjectResponse` of the server.
    Project[id: ProjectId, named] {
        id: Option<ProjectId> = "id",
        name: Option<String> = "name",
        displaytext: Option<String> = "displaytext",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        owner: Value = "owner",
        projectaccountname: Option<String> = "projectaccountname",
        state: Option<String> = "state",
        tags: Vec<ResourceTag> = "tags",
        /// Since 4.2.0.
        networklimit: Option<String> = "networklimit",
        /// Since 4.2.0.
        networktotal: Option<i64> = "networktotal",
        /// Since 4.2.0.
        networkavailable: Option<String> = "networkavailable",
        /// Since 4.2.0.
        vpclimit: Option<String> = "vpclimit",
        /// Since 4.2.0.
        vpctotal: Option<i64> = "vpctotal",
        /// Since 4.2.0.
        vpcavailable: Option<String> = "vpcavailable",
        /// Since 4.2.0.
        cpulimit: Option<String> = "cpulimit",
        /// Since 4.2.0.
        cputotal: Option<i64> = "cputotal",
        /// Since 4.2.0.
        cpuavailable: Option<String> = "cpuavailable",
        /// Since 4.2.0.
        memorylimit: Option<String> = "memorylimit",
        /// Since 4.2.0.
        memorytotal: Option<i64> = "memorytotal",
        /// Since 4.2.0.
        memoryavailable: Option<String> = "memoryavailable",
        /// Since 4.21.0.
        gpulimit: Option<String> = "gpulimit",
        /// Since 4.21.0.
        gputotal: Option<i64> = "gputotal",
        /// Since 4.21.0.
        gpuavailable: Option<String> = "gpuavailable",
        /// Since 4.2.0.
        primarystoragelimit: Option<String> = "primarystoragelimit",
        /// Since 4.2.0.
        primarystoragetotal: Option<i64> = "primarystoragetotal",
        /// Since 4.2.0.
        primarystorageavailable: Option<String> = "primarystorageavailable",
        /// Since 4.2.0.
        secondarystoragelimit: Option<String> = "secondarystoragelimit",
        /// Since 4.2.0.
        secondarystoragetotal: Option<f64> = "secondarystoragetotal",
        /// Since 4.2.0.
        secondarystorageavailable: Option<String> = "secondarystorageavailable",
        /// Since 4.21.0.
        bucketlimit: Option<String> = "bucketlimit",
        /// Since 4.21.0.
        buckettotal: Option<i64> = "buckettotal",
        /// Since 4.21.0.
        bucketavailable: Option<String> = "bucketavailable",
        /// Since 4.21.0.
        objectstoragelimit: Option<String> = "objectstoragelimit",
        /// Since 4.21.0.
        objectstoragetotal: Option<i64> = "objectstoragetotal",
        /// Since 4.21.0.
        objectstorageavailable: Option<String> = "objectstorageavailable",
        /// Since 4.2.0.
        vmlimit: Option<String> = "vmlimit",
        /// Since 4.2.0.
        vmtotal: Option<i64> = "vmtotal",
        /// Since 4.2.0.
        vmavailable: Option<String> = "vmavailable",
        /// Since 4.2.0.
        iplimit: Option<String> = "iplimit",
        /// Since 4.2.0.
        iptotal: Option<i64> = "iptotal",
        /// Since 4.2.0.
        ipavailable: Option<String> = "ipavailable",
        /// Since 4.2.0.
        volumelimit: Option<String> = "volumelimit",
        /// Since 4.2.0.
        volumetotal: Option<i64> = "volumetotal",
        /// Since 4.2.0.
        volumeavailable: Option<String> = "volumeavailable",
        /// Since 4.2.0.
        snapshotlimit: Option<String> = "snapshotlimit",
        /// Since 4.2.0.
        snapshottotal: Option<i64> = "snapshottotal",
        /// Since 4.2.0.
        snapshotavailable: Option<String> = "snapshotavailable",
        /// Since 4.21.0.
        backuplimit: Option<String> = "backuplimit",
        /// Since 4.21.0.
        backuptotal: Option<i64> = "backuptotal",
        /// Since 4.21.0.
        backupavailable: Option<String> = "backupavailable",
        /// Since 4.21.0.
        backupstoragelimit: Option<String> = "backupstoragelimit",
        /// Since 4.21.0.
        backupstoragetotal: Option<i64> = "backupstoragetotal",
        /// Since 4.21.0.
        backupstorageavailable: Option<String> = "backupstorageavailable",
        /// Since 4.2.0.
        templatelimit: Option<String> = "templatelimit",
        /// Since 4.2.0.
        templatetotal: Option<i64> = "templatetotal",
        /// Since 4.2.0.
        templateavailable: Option<String> = "templateavailable",
        /// Since 4.2.0.
        vmstopped: Option<i64> = "vmstopped",
        /// Since 4.2.0.
        vmrunning: Option<i64> = "vmrunning",
        /// Since 4.16.0.0.
        icon: Option<ResourceIcon> = "icon",
        /// Since 4.16.0.
        created: Option<Timestamp> = "created",
        /// Since 4.20.0.
        taggedresources: Vec<TaggedResourceLimitAndCount> = "taggedresources",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
