// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Sensitive;
use crate::api::types::ResourceIcon;
use crate::decode::record;
use crate::ids::{AccountId, DomainId, JobId, RoleId, UserId};

record! {
    /// `UserResponse` of the server.
    User[id] {
        id: Option<UserId> = "id",
        username: Option<String> = "username",
        firstname: Option<String> = "firstname",
        lastname: Option<String> = "lastname",
        email: Option<String> = "email",
        created: Option<Timestamp> = "created",
        state: Option<String> = "state",
        account: Option<String> = "account",
        accounttype: Option<i64> = "accounttype",
        usersource: Option<String> = "usersource",
        roleid: Option<RoleId> = "roleid",
        roletype: Option<String> = "roletype",
        rolename: Option<String> = "rolename",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        timezone: Option<String> = "timezone",
        apikey: Option<Sensitive> = "apikey",
        secretkey: Option<Sensitive> = "secretkey",
        accountid: Option<AccountId> = "accountid",
        iscallerchilddomain: Option<bool> = "iscallerchilddomain",
        /// Since 4.2.0.
        isdefault: Option<bool> = "isdefault",
        /// Since 4.16.0.0.
        icon: Option<ResourceIcon> = "icon",
        /// Since 4.18.0.0.
        is2faenabled: Option<bool> = "is2faenabled",
        /// Since 4.18.0.0.
        is2famandated: Option<bool> = "is2famandated",
        /// Since 4.20.1.0.
        apikeyaccess: Option<String> = "apikeyaccess",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
