// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{JobId, ManagementServerId, WebhookDeliveryId, WebhookId};

record! {
    /// `WebhookDeliveryResponse` of the server.
    WebhookDelivery[id] {
        id: Option<WebhookDeliveryId> = "id",
        eventid: Option<String> = "eventid",
        eventtype: Option<String> = "eventtype",
        webhookid: Option<WebhookId> = "webhookid",
        webhookname: Option<String> = "webhookname",
        managementserverid: Option<ManagementServerId> = "managementserverid",
        managementservername: Option<String> = "managementservername",
        headers: Option<Sensitive> = "headers",
        payload: Option<String> = "payload",
        success: Option<bool> = "success",
        response: Option<String> = "response",
        startdate: Option<Timestamp> = "startdate",
        enddate: Option<Timestamp> = "enddate",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
