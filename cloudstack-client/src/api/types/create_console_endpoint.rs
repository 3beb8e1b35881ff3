// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::api::types::ConsoleEndpointWebsocket;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CreateConsoleEndpointResponse` of the server.
    CreateConsoleEndpoint {
        success: Option<bool> = "success",
        details: Option<String> = "details",
        url: Option<Sensitive> = "url",
        websocket: Option<ConsoleEndpointWebsocket> = "websocket",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
