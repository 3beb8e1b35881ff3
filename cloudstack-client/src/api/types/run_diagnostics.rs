// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `RunDiagnosticsResponse` of the server.
    RunDiagnostics {
        stdout: Option<String> = "stdout",
        stderr: Option<String> = "stderr",
        exitcode: Option<String> = "exitcode",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
