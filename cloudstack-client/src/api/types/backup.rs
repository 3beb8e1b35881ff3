// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::decode::record;
use crate::ids::{AccountId, BackupId, BackupOfferingId, DomainId, JobId, VmId, ZoneId};

record! {
    /// `BackupResponse` of the server.
    Backup[id: BackupId, named] {
        id: Option<BackupId> = "id",
        /// Since 4.21.0.
        name: Option<String> = "name",
        /// Since 4.21.0.
        description: Option<String> = "description",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        virtualmachinename: Option<String> = "virtualmachinename",
        externalid: Option<String> = "externalid",
        type_: Option<String> = "type",
        created: Option<Timestamp> = "created",
        size: Option<i64> = "size",
        virtualsize: Option<i64> = "virtualsize",
        status: Option<String> = "status",
        volumes: Option<String> = "volumes",
        backupofferingid: Option<BackupOfferingId> = "backupofferingid",
        backupofferingname: Option<String> = "backupofferingname",
        accountid: Option<AccountId> = "accountid",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        zoneid: Option<ZoneId> = "zoneid",
        zone: Option<String> = "zone",
        /// Since 4.21.0.
        vmdetails: Details = "vmdetails",
        /// Since 4.21.0.
        intervaltype: Option<String> = "intervaltype",
        /// Since 4.21.0.
        vmbackupofferingremoved: Option<bool> = "vmbackupofferingremoved",
        /// Since 4.22.0.
        isbackupvmexpunged: Option<bool> = "isbackupvmexpunged",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
