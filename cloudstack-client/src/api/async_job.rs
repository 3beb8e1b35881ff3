// Written by `cargo xtask generate`; do not edit.

//! The service Asyncjob: 2 commands.

use crate::api::types;
use crate::request::{paged_list, read, service};

service! {
    /// Commands of the service Asyncjob.
    async_job -> AsyncJobService
}

paged_list! {
    /// `listAsyncJobs`: lists [`AsyncJob`](types::AsyncJob)s, in pages.
    AsyncJobService.list: ListAsyncJobs = "listAsyncJobs" -> types::AsyncJob,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.19.
        managementserverid: crate::ids::ManagementServerId = "managementserverid",
        /// Since 4.22.1.0.
        resourceid: String = "resourceid",
        /// Since 4.22.1.0.
        resourcetype: String = "resourcetype",
        startdate: crate::IntoDate = "startdate",
    ]
}

read! {
    /// `queryAsyncJobResult`: answers with a [`AsyncJob`](types::AsyncJob).
    ///
    /// Required: `jobid`.
    AsyncJobService.query_result: QueryAsyncJobResult = "queryAsyncJobResult" -> types::AsyncJob,
    [jobid: crate::ids::JobId = "jobid",]
    [
        /// Since 4.22.1.0.
        resourceid: String = "resourceid",
        /// Since 4.22.1.0.
        resourcetype: String = "resourcetype",
    ]
}
