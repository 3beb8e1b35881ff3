// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{GuiThemeId, JobId};

record! {
    /// `GuiThemeResponse` of the server.
    GuiTheme[id: GuiThemeId, named] {
        id: Option<GuiThemeId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        css: Option<String> = "css",
        jsonconfiguration: Option<String> = "jsonconfiguration",
        commonnames: Option<String> = "commonnames",
        domainids: Option<String> = "domainids",
        recursivedomains: Option<bool> = "recursivedomains",
        accountids: Option<String> = "accountids",
        ispublic: Option<bool> = "ispublic",
        created: Option<Timestamp> = "created",
        removed: Option<Timestamp> = "removed",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
