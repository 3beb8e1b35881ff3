//! Reads that are about the server itself: jobs, zones, what the caller may do.

use serde_json::{Value, json};

use super::arguments::{Arguments, zone_key};
use super::listing::{Filter, Page, equal, like};
use super::table::{COMMANDS, Kind, Mode};
use super::{ApiError, ApiResult};
use crate::cloud::Cloud;
use crate::model::{Caller, Job, Key};
use crate::render;
use crate::world::text;

impl Cloud {
    pub(super) fn query_async_job_result(&self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let key = arguments.required_id("jobid");
        let Some(job) = self.database.jobs.get(&key) else {
            return Err(ApiError::value(format!("Unable to find a job by id {key}")));
        };
        if !caller.may_use(&job.account) {
            let text = format!("Account {} is not authorized to see job id={}", caller.account, job.id);
            return Err(ApiError::permission(text));
        }
        Ok(render::job(job))
    }

    /// Only jobs that are pending; work in the VMs' queues is never shown.
    pub(super) fn list_async_jobs(&self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let page = Page::read(arguments, self.settings.page_size)?;
        let filter = Filter::read(arguments, caller, "", "")?;
        let rows: Vec<&Job> = self
            .database
            .jobs
            .values()
            .filter(|job| job.pending() && filter.admits(job.key, &job.account))
            .filter(|job| arguments.text("keyword").is_none_or(|keyword| like(keyword, &job.class)))
            .filter(|job| arguments.text("startdate").is_none_or(|date| job.created.as_str() >= date))
            .collect();
        Ok(page.answer("asyncjobs", &rows, false, |job| render::job(job)))
    }

    pub(super) fn list_zones(&self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let page = Page::read(arguments, self.settings.page_size)?;
        let number = |zone| text(zone, "id").and_then(|id| self.zone_number(id));
        let rows: Vec<_> = self
            .database
            .zones
            .iter()
            .filter(|zone| arguments.id("id").is_none_or(|id| number(zone) == Some(id)))
            .filter(|zone| arguments.ids("ids").is_none_or(|ids| number(zone).is_some_and(|id| ids.contains(&id))))
            .filter(|zone| arguments.text("name").is_none_or(|name| text(zone, "name").is_some_and(|n| equal(name, n))))
            .filter(|zone| {
                arguments.text("keyword").is_none_or(|word| text(zone, "name").is_some_and(|n| like(word, n)))
            })
            .collect();
        Ok(page.answer("zone", &rows, false, |zone| render::zone(zone, caller)))
    }

    pub(super) fn zone_number(&self, id: &str) -> Option<Key> {
        zone_key(&self.database, id)
    }

    pub(super) fn list_apis(&self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let available = COMMANDS.iter().filter(|command| {
            caller.allow.as_ref().is_none_or(|allow| allow.contains(command.name))
                && arguments.text("name").is_none_or(|name| name == command.name)
        });
        let rows: Vec<Value> = available
            .map(|command| {
                let parameters: Vec<Value> = command
                    .parameters
                    .iter()
                    .map(|p| json!({"name": p.name, "type": type_name(p.kind), "required": p.required}))
                    .collect();
                json!({"name": command.name, "isasync": command.mode == Mode::Job, "params": parameters})
            })
            .collect();
        if rows.is_empty() {
            return Err(ApiError::new(
                530,
                9999,
                "Api Discovery plugin was unable to find an api by that name or process any apis",
            ));
        }
        Ok(json!({"count": rows.len(), "api": rows}))
    }

    pub(super) fn list_hypervisor_capabilities(&self, arguments: &Arguments) -> ApiResult<Value> {
        let page = Page::read(arguments, self.settings.page_size)?;
        let types = ["KVM", "VMware", "XenServer", "Simulator"];
        let rows: Vec<&str> = types
            .into_iter()
            .filter(|name| arguments.text("hypervisor").is_none_or(|wanted| equal(wanted, name)))
            .collect();
        Ok(page.answer("hypervisorCapabilities", &rows, false, |name| {
            json!({
                "hypervisor": name, "hypervisorversion": "default", "maxguestslimit": 50, "securitygroupenabled": false,
                "maxdatavolumeslimit": self.data_volume_limit(name), "maxhostspercluster": 0,
                "storagemotionenabled": false, "vmsnapshotenabled": *name != "Simulator"
            })
        }))
    }

    pub(super) fn get_api_limit(&self, caller: &Caller) -> Value {
        let (allowed, interval) = self.settings.throttle.map_or((25, 1), |t| (t.calls, t.seconds));
        let issued = self.windows.get(&caller.account).map_or(0, |(_, calls)| *calls);
        json!({"apilimit": {
            "accountid": caller.account_id, "account": caller.account, "apiIssued": issued,
            "apiAllowed": allowed.saturating_sub(issued), "expireAfter": u64::from(interval) * 1000
        }})
    }
}

fn type_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Id(_) => "uuid",
        Kind::Ids(_) | Kind::LaterIds(_) => "list",
        Kind::Text => "string",
        Kind::Number => "integer",
        Kind::Flag => "boolean",
        Kind::Tags => "map",
    }
}
