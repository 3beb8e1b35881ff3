// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{DomainId, GuestOSId, JobId, ProjectId, SnapshotId, VolumeId, ZoneId};

record! {
    /// `SnapshotResponse` of the server.
    Snapshot[id: SnapshotId, named; zoneid, datastoreid] {
        id: Option<SnapshotId> = "id",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        snapshottype: Option<String> = "snapshottype",
        volumeid: Option<VolumeId> = "volumeid",
        volumename: Option<String> = "volumename",
        volumetype: Option<String> = "volumetype",
        volumestate: Option<String> = "volumestate",
        created: Option<Timestamp> = "created",
        name: Option<String> = "name",
        intervaltype: Option<String> = "intervaltype",
        locationtype: Option<String> = "locationtype",
        state: Option<String> = "state",
        status: Option<String> = "status",
        physicalsize: Option<i64> = "physicalsize",
        /// Since 4.21.0.
        chainsize: Option<i64> = "chainsize",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        revertable: Option<bool> = "revertable",
        /// Since 4.10.
        ostypeid: Option<GuestOSId> = "ostypeid",
        osdisplayname: Option<String> = "osdisplayname",
        virtualsize: Option<i64> = "virtualsize",
        /// Since 4.19.0.
        datastoreid: Option<String> = "datastoreid",
        /// Since 4.19.0.
        datastorename: Option<String> = "datastorename",
        /// Since 4.19.0.
        datastorestate: Option<String> = "datastorestate",
        /// Since 4.19.0.
        datastoretype: Option<String> = "datastoretype",
        /// Since 4.19.0.
        downloaddetails: Details = "downloaddetails",
        tags: Vec<ResourceTag> = "tags",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
        /// Since 4.22.1.0.
        parent: Option<String> = "parent",
        /// Since 4.22.1.0.
        parentname: Option<String> = "parentname",
    }
}
