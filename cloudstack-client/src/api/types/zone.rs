// Written by `cargo xtask generate`; do not edit.

use crate::Details;
use crate::Sensitive;
use crate::api::types::Capacity;
use crate::api::types::ResourceIcon;
use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{DomainId, JobId, ZoneId};

record! {
    /// `ZoneResponse` of the server.
    Zone[id: ZoneId, named] {
        id: Option<ZoneId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        dns1: Option<String> = "dns1",
        dns2: Option<String> = "dns2",
        ip6dns1: Option<String> = "ip6dns1",
        ip6dns2: Option<String> = "ip6dns2",
        internaldns1: Option<String> = "internaldns1",
        internaldns2: Option<String> = "internaldns2",
        guestcidraddress: Option<String> = "guestcidraddress",
        displaytext: Option<String> = "displaytext",
        domain: Option<String> = "domain",
        domainid: Option<DomainId> = "domainid",
        domainname: Option<String> = "domainname",
        networktype: Option<String> = "networktype",
        securitygroupsenabled: Option<bool> = "securitygroupsenabled",
        /// Since 4.21.
        gputotal: Option<i64> = "gputotal",
        /// Since 4.21.
        gpuused: Option<i64> = "gpuused",
        allocationstate: Option<String> = "allocationstate",
        zonetoken: Option<Sensitive> = "zonetoken",
        dhcpprovider: Option<String> = "dhcpprovider",
        capacity: Vec<Capacity> = "capacity",
        localstorageenabled: Option<bool> = "localstorageenabled",
        /// Since 4.3.
        tags: Vec<ResourceTag> = "tags",
        /// Since 4.3.0.
        resourcedetails: Details = "resourcedetails",
        /// Since 4.16.0.0.
        icon: Option<ResourceIcon> = "icon",
        /// Since 4.18.0.
        allowuserspecifyvrmtu: Option<bool> = "allowuserspecifyvrmtu",
        /// Since 4.18.0.
        routerprivateinterfacemaxmtu: Option<i64> = "routerprivateinterfacemaxmtu",
        /// Since 4.18.0.
        routerpublicinterfacemaxmtu: Option<i64> = "routerpublicinterfacemaxmtu",
        /// Since 4.18.0.
        type_: Option<String> = "type",
        /// Since 4.20.0.
        isnsxenabled: Option<bool> = "isnsxenabled",
        /// Since 4.21.0.
        provider: Option<String> = "provider",
        /// Since 4.20.
        ismultiarch: Option<bool> = "ismultiarch",
        asnrange: Option<String> = "asnrange",
        /// Since 4.20.1.
        routedmodeenabled: Option<bool> = "routedmodeenabled",
        /// Since 4.21.0.
        storageaccessgroups: Option<String> = "storageaccessgroups",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
