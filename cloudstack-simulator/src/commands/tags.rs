use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::arguments::Arguments;
use super::listing::{Filter, Page, equal, like};
use super::table::Command;
use super::{ApiError, ApiResult};
use crate::cloud::Cloud;
use crate::model::{Caller, JobError, Tag, Task};
use crate::render;

impl Cloud {
    pub(super) fn submit_tags(
        &mut self,
        command: &'static Command,
        arguments: &Arguments,
        caller: &Caller,
    ) -> ApiResult<Value> {
        let ids = arguments.text("resourceids").unwrap_or_default();
        let resources: Vec<String> =
            ids.split(',').map(|id| id.trim().to_ascii_lowercase()).filter(|id| !id.is_empty()).collect();
        let resource_type = arguments.text("resourcetype").unwrap_or_default().to_owned();
        for id in &resources {
            let owner = self.database.vm_by_id(id).map(|vm| &vm.account);
            let owner = owner.or_else(|| self.database.volume_by_id(id).map(|volume| &volume.account));
            if owner.is_some_and(|owner| !caller.may_use(owner)) {
                return Err(ApiError::permission("Caller does not have permission to operate with provided resource."));
            }
        }
        let pairs =
            arguments.tags("tags").iter().filter_map(|tag| Some((tag.get("key")?.clone(), tag.get("value").cloned())));
        let task = if command.name == "createTags" {
            let tags = pairs.map(|(key, value)| (key, value.unwrap_or_default())).collect();
            Task::CreateTags { resources, resource_type, tags }
        } else {
            Task::DeleteTags { resources, resource_type, tags: pairs.collect() }
        };
        let job = self.submit(command, caller, arguments.custom_job_id.as_deref(), (None, None), task)?;
        Ok(json!({"jobid": job}))
    }

    /// A key that is there already is refused, and then nothing is written.
    pub(crate) fn create_tags(
        &mut self,
        resources: &[String],
        resource_type: &str,
        tags: &[(String, String)],
        account: &str,
    ) -> Result<(), JobError> {
        for id in resources {
            let on_resource = self.tags_of(id, resource_type)?;
            if let Some((key, _)) = tags.iter().find(|(key, _)| on_resource.iter().any(|tag| equal(&tag.key, key))) {
                return Err(JobError::internal(format!("tag {key} already on {resource_type} with id {id}")));
            }
        }
        for id in resources {
            let on_resource = self.tags_of(id, resource_type)?;
            on_resource.extend(tags.iter().map(|(key, value)| Tag {
                key: key.clone(),
                value: value.clone(),
                account: account.to_owned(),
            }));
        }
        Ok(())
    }

    pub(crate) fn delete_tags(
        &mut self,
        resources: &[String],
        resource_type: &str,
        tags: &[(String, Option<String>)],
    ) -> Result<(), JobError> {
        let meant = |tag: &Tag| {
            tags.is_empty()
                || tags.iter().any(|(key, value)| {
                    equal(key, &tag.key) && value.as_ref().is_none_or(|value| equal(value, &tag.value))
                })
        };
        let mut found = false;
        for id in resources {
            let on_resource = self.tags_of(id, resource_type)?;
            let before = on_resource.len();
            on_resource.retain(|tag| !meant(tag));
            found |= on_resource.len() < before;
        }
        if found {
            Ok(())
        } else {
            Err(JobError::refused("Unable to find any tags which conform to specified delete parameters."))
        }
    }

    fn tags_of(&mut self, id: &str, resource_type: &str) -> Result<&mut Vec<Tag>, JobError> {
        let database = &mut self.database;
        let found = match resource_type.to_ascii_lowercase().as_str() {
            "uservm" => database.vms.values_mut().find(|vm| vm.id == id && !vm.removed).map(|vm| &mut vm.tags),
            "volume" => database.volumes.values_mut().find(|row| row.id == id && !row.removed).map(|row| &mut row.tags),
            _ => return Err(JobError::refused(format!("Invalid resource type: {resource_type}"))),
        };
        found.ok_or_else(|| JobError::refused(format!("Unable to find resource by id {id} and type {resource_type}")))
    }

    pub(super) fn list_tags(&self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let page = Page::read(arguments, self.settings.page_size)?;
        let filter = Filter::read(arguments, caller, "", "")?;
        let vms = self.database.vms.values().filter(|vm| !vm.removed).map(|vm| (&vm.tags, "UserVm", &vm.id));
        let volumes = self.database.volumes.values().filter(|row| !row.removed);
        let volumes = volumes.map(|row| (&row.tags, "Volume", &row.id));
        let all = vms.chain(volumes).flat_map(|(tags, kind, id)| tags.iter().map(move |tag| (tag, kind, id)));
        let rows: Vec<(&Tag, &str, &String)> = all
            .filter(|(tag, _, _)| filter.admits(0, &tag.account))
            .filter(|(_, kind, _)| arguments.text("resourcetype").is_none_or(|wanted| equal(wanted, kind)))
            .filter(|(_, _, id)| arguments.text("resourceid").is_none_or(|wanted| equal(wanted, id)))
            .filter(|(tag, _, _)| arguments.text("key").is_none_or(|key| equal(key, &tag.key)))
            .filter(|(tag, _, _)| arguments.text("value").is_none_or(|value| equal(value, &tag.value)))
            .filter(|(tag, _, _)| {
                arguments.text("keyword").is_none_or(|word| like(word, &tag.key) || like(word, &tag.value))
            })
            .collect();
        Ok(page.answer("tag", &rows, false, |(tag, kind, id)| {
            let mut row = render::tag(tag, kind, id);
            if let Some(row) = row.as_object_mut() {
                row.insert("domainpath".to_owned(), json!("ROOT"));
            }
            row
        }))
    }
}

/// Whether a resource has one of the wanted tags; several are alternatives.
pub(super) fn tagged(tags: &[Tag], wanted: &[BTreeMap<String, String>]) -> bool {
    wanted.is_empty()
        || wanted.iter().any(|pair| {
            tags.iter().any(|tag| {
                pair.get("key").is_none_or(|key| equal(key, &tag.key))
                    && pair.get("value").is_none_or(|value| equal(value, &tag.value))
            })
        })
}
