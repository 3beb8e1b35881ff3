use serde_json::{Value, json};

use super::arguments::Arguments;
use super::listing::{Filter, Page, equal, like};
use super::table::Command;
use super::{ApiError, ApiResult};
use crate::cloud::Cloud;
use crate::model::{Caller, Task, Volume, VolumeKind, VolumeState};
use crate::render;

impl Cloud {
    pub(super) fn submit_volume(
        &mut self,
        command: &'static Command,
        arguments: &Arguments,
        caller: &Caller,
    ) -> ApiResult<Value> {
        let volume = arguments.required_id("id");
        let device = arguments.number("deviceid");
        let task = match command.name {
            "attachVolume" => Task::AttachVolume { volume, vm: arguments.required_id("virtualmachineid"), device },
            "detachVolume" => {
                Task::DetachVolume { volume: arguments.id("id"), vm: arguments.id("virtualmachineid"), device }
            }
            "updateVolume" => Task::UpdateVolume {
                volume,
                name: arguments.text("name").map(str::to_owned),
                delete_protection: arguments.flag("deleteprotection"),
            },
            _ => Task::DestroyVolume { volume, expunge: arguments.is_set("expunge") },
        };
        let id = self.database.volumes.get(&volume).map(|volume| volume.id.clone());
        let instance = (id.is_some().then_some("Volume"), id);
        let job = self.submit(command, caller, arguments.custom_job_id.as_deref(), instance, task)?;
        Ok(json!({"jobid": job}))
    }

    pub(super) fn list_volumes(&self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let page = Page::read(arguments, self.settings.page_size)?;
        let filter = Filter::read(arguments, caller, "id", "ids")?;
        let mut rows: Vec<&Volume> = self
            .database
            .volumes
            .values()
            .filter(|volume| !volume.removed && filter.admits(volume.key, &volume.account))
            .filter(|volume| arguments.id("virtualmachineid").is_none_or(|vm| volume.vm == Some(vm)))
            .filter(|volume| arguments.text("name").is_none_or(|name| equal(name, &volume.name)))
            .filter(|volume| arguments.text("state").is_none_or(|state| equal(state, volume.state.as_str())))
            .filter(|volume| arguments.text("type").is_none_or(|kind| like(kind, volume.kind.as_str())))
            .filter(|volume| {
                arguments.text("keyword").is_none_or(|keyword| {
                    let words = [volume.name.as_str(), volume.kind.as_str(), volume.state.as_str()];
                    words.iter().any(|word| like(keyword, word))
                })
            })
            .filter(|volume| arguments.id("zoneid").is_none_or(|zone| self.zone_number(&volume.zone) == Some(zone)))
            .filter(|volume| super::tags::tagged(&volume.tags, arguments.tags("tags")))
            .collect();
        // Pages are cut from the youngest; the rows of a page come from a second query, in order of their number.
        rows.sort_by(|a, b| b.created.cmp(&a.created).then(a.key.cmp(&b.key)));
        let only_count = arguments.is_set("retrieveonlyresourcecount");
        Ok(page.answer_by(
            "volume",
            &rows,
            only_count,
            |volume| volume.key,
            |volume| render::volume(&self.database, volume.key, caller),
        ))
    }

    pub(super) fn delete_volume(&mut self, arguments: &Arguments) -> ApiResult<Value> {
        let volume = arguments.required_id("id");
        self.check_delete_volume(volume)?;
        self.destroy_volume(volume, true)?;
        Ok(json!({"success": true}))
    }

    pub(super) fn recover_volume(&mut self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let key = arguments.required_id("id");
        let volume = self.database.volumes.get_mut(&key).filter(|volume| !volume.removed);
        let Some(volume) = volume.filter(|volume| volume.state == VolumeState::Destroy) else {
            return Err(ApiError::value("Please specify a volume in Destroy state."));
        };
        volume.state = VolumeState::Ready;
        volume.kind = VolumeKind::DataDisk;
        volume.vm = None;
        volume.device = None;
        Ok(json!({"volume": render::volume(&self.database, key, caller)}))
    }
}
