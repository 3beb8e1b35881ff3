// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{DataCenterGuestIpv6PrefixId, JobId, ZoneId};

record! {
    /// `DataCenterGuestIpv6PrefixResponse` of the server.
    DataCenterGuestIpv6Prefix[id] {
        id: Option<DataCenterGuestIpv6PrefixId> = "id",
        prefix: Option<String> = "prefix",
        zoneid: Option<ZoneId> = "zoneid",
        usedsubnets: Option<i64> = "usedsubnets",
        availablesubnets: Option<i64> = "availablesubnets",
        totalsubnets: Option<i64> = "totalsubnets",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
