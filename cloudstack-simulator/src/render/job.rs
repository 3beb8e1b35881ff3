use serde_json::{Map, Value};

use super::{DOMAIN, put};
use crate::model::Job;

pub(crate) fn job(job: &Job) -> Value {
    let mut row = Map::new();
    put(&mut row, "accountid", job.account_id.as_str());
    put(&mut row, "account", job.account.as_str());
    put(&mut row, "domainid", DOMAIN);
    put(&mut row, "domainpath", "ROOT");
    put(&mut row, "userid", job.user_id.as_str());
    put(&mut row, "cmd", job.class.as_str());
    put(&mut row, "jobid", job.id.as_str());
    put(&mut row, "jobstatus", job.status);
    put(&mut row, "jobprocstatus", 0);
    put(&mut row, "jobresultcode", job.code);
    put(&mut row, "created", job.created.as_str());
    if let Some(kind) = job.instance_type {
        put(&mut row, "jobinstancetype", kind);
    }
    if let Some(id) = job.instance_id.as_deref().filter(|_| job.instance_type != Some("VmSnapshot")) {
        put(&mut row, "jobinstanceid", id);
    }
    if let Some(result) = &job.result {
        put(&mut row, "jobresulttype", "object");
        put(&mut row, "jobresult", result.clone());
    }
    match &job.completed {
        Some(completed) => put(&mut row, "completed", completed.as_str()),
        None => {
            put(&mut row, "managementserverid", "a6ae2a78-e63b-4be1-b0bb-614e39dd516e");
            put(&mut row, "managementservername", "localhost");
        }
    }
    Value::Object(row)
}
