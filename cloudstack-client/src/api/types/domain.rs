// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::api::types::ResourceIcon;
use crate::api::types::TaggedResourceLimitAndCount;
use crate::decode::record;
use crate::ids::{DomainId, JobId};

record! {
    /// `DomainResponse` of the server.
    Domain[id: DomainId, named] {
        id: Option<DomainId> = "id",
        name: Option<String> = "name",
        level: Option<i64> = "level",
        parentdomainid: Option<DomainId> = "parentdomainid",
        parentdomainname: Option<String> = "parentdomainname",
        haschild: Option<bool> = "haschild",
        networkdomain: Option<String> = "networkdomain",
        path: Option<String> = "path",
        state: Option<String> = "state",
        created: Option<Timestamp> = "created",
        vmlimit: Option<String> = "vmlimit",
        vmtotal: Option<i64> = "vmtotal",
        vmavailable: Option<String> = "vmavailable",
        iplimit: Option<String> = "iplimit",
        iptotal: Option<i64> = "iptotal",
        ipavailable: Option<String> = "ipavailable",
        volumelimit: Option<String> = "volumelimit",
        volumetotal: Option<i64> = "volumetotal",
        volumeavailable: Option<String> = "volumeavailable",
        snapshotlimit: Option<String> = "snapshotlimit",
        snapshottotal: Option<i64> = "snapshottotal",
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
        templatelimit: Option<String> = "templatelimit",
        templatetotal: Option<i64> = "templatetotal",
        templateavailable: Option<String> = "templateavailable",
        /// Since 3.0.1.
        projectlimit: Option<String> = "projectlimit",
        /// Since 3.0.1.
        projecttotal: Option<i64> = "projecttotal",
        /// Since 3.0.1.
        projectavailable: Option<String> = "projectavailable",
        /// Since 3.0.1.
        networklimit: Option<String> = "networklimit",
        /// Since 3.0.1.
        networktotal: Option<i64> = "networktotal",
        /// Since 3.0.1.
        networkavailable: Option<String> = "networkavailable",
        /// Since 4.0.0.
        vpclimit: Option<String> = "vpclimit",
        /// Since 4.0.0.
        vpctotal: Option<i64> = "vpctotal",
        /// Since 4.0.0.
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
        /// Since 4.16.0.0.
        icon: Option<ResourceIcon> = "icon",
        domaindetails: Details = "domaindetails",
        /// Since 4.20.0.
        taggedresources: Vec<TaggedResourceLimitAndCount> = "taggedresources",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
