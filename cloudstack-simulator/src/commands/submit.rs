//! From an accepted command to a job.

use super::table::Command;
use super::{ApiError, ApiResult};
use crate::cloud::Cloud;
use crate::model::{Caller, Database, Job, Key, Task};

/// What a job shows as its resource.
pub(crate) type Instance = (Option<&'static str>, Option<String>);

impl Cloud {
    /// Whether the id that the caller chose for its job can be had.
    fn check_job_id(&self, id: &str) -> ApiResult<()> {
        let lower_hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        let well_formed = uuid::Uuid::try_parse(id).is_ok_and(|uuid| uuid.hyphenated().to_string() == id)
            && id.chars().all(|c| c == '-' || lower_hex(c));
        if !well_formed {
            return Err(ApiError::value(format!("UUID: {id} doesn't follow the UUID format")));
        }
        match self.database.job_by_id(id) {
            Some(job) if job.pending() => {
                Err(ApiError::value(format!("UUID: {id} already exists so can't create/update with custom id")))
            }
            // The look-up sees pending jobs only; the table's unique index sees them all.
            Some(_) => Err(ApiError::new(530, 9999, "Entity already exists ")),
            None => Ok(()),
        }
    }

    /// Writes a job down and lets it begin; its id. Last of all checks comes that of the id that the caller chose: whatever the command made
    /// before its job is there by then, and stays.
    pub(crate) fn submit(
        &mut self,
        command: &'static Command,
        caller: &Caller,
        chosen: Option<&str>,
        instance: Instance,
        task: Task,
    ) -> ApiResult<String> {
        if let Some(id) = chosen {
            self.check_job_id(id)?;
        }
        let (key, id) = self.write_job(command, caller, chosen, instance, task);
        self.schedule_job(key);
        Ok(id)
    }

    /// Writes a job down.
    pub(crate) fn write_job(
        &mut self,
        command: &'static Command,
        caller: &Caller,
        chosen: Option<&str>,
        instance: Instance,
        task: Task,
    ) -> (Key, String) {
        let id = chosen.map_or_else(|| self.database.new_id(), str::to_owned);
        let key = Database::next_key(&self.database.jobs).max(self.last_job + 1);
        self.last_job = key;
        let job = Job {
            key,
            id: id.clone(),
            command: command.name,
            class: command.job_class(caller.root_admin),
            account: caller.account.clone(),
            account_id: caller.account_id.clone(),
            user_id: caller.user_id.clone(),
            root_admin: caller.root_admin,
            instance_type: instance.0,
            instance_id: instance.1,
            task,
            step: 0,
            took_effect: false,
            created: self.date(),
            completed: None,
            status: 0,
            code: 0,
            result: None,
        };
        self.database.jobs.insert(key, job);
        (key, id)
    }
}
