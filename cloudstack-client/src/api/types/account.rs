// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::api::types::ResourceIcon;
use crate::api::types::TaggedResourceLimitAndCount;
use crate::api::types::User;
use crate::decode::record;
use crate::ids::{AccountId, DomainId, JobId, RoleId};

record! {
    /// `AccountResponse` of the server.
    Account[id: AccountId, named] {
        id: Option<AccountId> = "id",
        name: Option<String> = "name",
        accounttype: Option<i64> = "accounttype",
        roleid: Option<RoleId> = "roleid",
        roletype: Option<String> = "roletype",
        rolename: Option<String> = "rolename",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.13.
        domainpath: Option<String> = "domainpath",
        defaultzoneid: Option<String> = "defaultzoneid",
        receivedbytes: Option<i64> = "receivedbytes",
        sentbytes: Option<i64> = "sentbytes",
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
        vmstopped: Option<i64> = "vmstopped",
        vmrunning: Option<i64> = "vmrunning",
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
        state: Option<String> = "state",
        iscleanuprequired: Option<bool> = "iscleanuprequired",
        created: Option<Timestamp> = "created",
        user: Vec<User> = "user",
        networkdomain: Option<String> = "networkdomain",
        accountdetails: Details = "accountdetails",
        /// Since 4.2.0.
        isdefault: Option<bool> = "isdefault",
        /// Since 4.4.
        groups: Vec<String> = "groups",
        /// Since 4.16.0.0.
        icon: Option<ResourceIcon> = "icon",
        /// Since 4.20.0.
        taggedresources: Vec<TaggedResourceLimitAndCount> = "taggedresources",
        /// Since 4.20.1.0.
        apikeyaccess: Option<String> = "apikeyaccess",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
