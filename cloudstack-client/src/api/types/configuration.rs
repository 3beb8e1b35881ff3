// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ConfigurationResponse` of the server.
    Configuration (value by name) {
        category: Option<String> = "category",
        /// Since 4.18.0.
        group: Option<String> = "group",
        /// Since 4.18.0.
        subgroup: Option<String> = "subgroup",
        name: Option<String> = "name",
        value: Option<String> = "value",
        /// Since 4.18.0.
        defaultvalue: Option<String> = "defaultvalue",
        scope: Option<String> = "scope",
        id: Option<i64> = "id",
        description: Option<String> = "description",
        isdynamic: Option<bool> = "isdynamic",
        /// Since 4.18.0.
        component: Option<String> = "component",
        /// Since 4.18.0.
        parent: Option<String> = "parent",
        /// Since 4.18.0.
        displaytext: Option<String> = "displaytext",
        /// Since 4.18.0.
        type_: Option<String> = "type",
        /// Since 4.18.0.
        options: Option<String> = "options",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
