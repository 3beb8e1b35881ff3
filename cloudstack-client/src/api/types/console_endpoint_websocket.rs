// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ConsoleEndpointWebsocketResponse` of the server.
    ConsoleEndpointWebsocket {
        token: Option<Sensitive> = "token",
        host: Option<String> = "host",
        port: Option<String> = "port",
        path: Option<Sensitive> = "path",
        extra: Option<Sensitive> = "extra",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
