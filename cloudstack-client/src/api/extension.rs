// Written by `cargo xtask generate`; do not edit.

//! The service Extension: 11 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service Extension.
    extension -> ExtensionService
}

change! {
    /// `addCustomAction`: changes something and answers with a [`ExtensionCustomAction`](types::ExtensionCustomAction) when done.
    ///
    /// Required: `extensionid`, `name`. Since 4.21.0. By default for Admin. The request may hold secrets.
    ExtensionService.add_custom_action: AddCustomAction = "addCustomAction" -> types::ExtensionCustomAction,
    [extensionid: crate::ids::ExtensionId = "extensionid", name: String = "name",]
    [
        allowedroletypes: crate::List = "allowedroletypes",
        description: String = "description",
        details: crate::Pairs = "details[%d].%s",
        enabled: bool = "enabled",
        errormessage: String = "errormessage",
        /// Rows of `name`, `type`, `required`, `validationformat`, `valueoptions`.
        parameters: crate::Rows = "parameters[%d].%s",
        resourcetype: String = "resourcetype",
        successmessage: String = "successmessage",
        timeout: i64 = "timeout",
    ]
}

change! {
    /// `createExtension`: changes something and answers with a [`Extension`](types::Extension) when done.
    ///
    /// Required: `name`, `type`. Since 4.21.0. By default for Admin. The request may hold secrets.
    ExtensionService.create: CreateExtension = "createExtension" -> types::Extension,
    [name: String = "name", type_: String = "type",]
    [
        description: String = "description",
        details: crate::Pairs = "details[%d].%s",
        orchestratorrequirespreparevm: bool = "orchestratorrequirespreparevm",
        path: String = "path",
        /// Since 4.22.1.0.
        reservedresourcedetails: String = "reservedresourcedetails",
        state: String = "state",
    ]
}

change! {
    /// `deleteCustomAction`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Since 4.21.0. By default for Admin. The request may hold secrets.
    ExtensionService.delete_custom_action: DeleteCustomAction = "deleteCustomAction" -> types::Success,
    []
    [
        id: crate::ids::ExtensionCustomActionId = "id",
    ]
}

change! {
    /// `deleteExtension`: changes something and answers with a [`Extension`](types::Extension) when done.
    ///
    /// Since 4.21.0. By default for Admin. The request may hold secrets.
    ExtensionService.delete: DeleteExtension = "deleteExtension" -> types::Extension,
    []
    [
        cleanup: bool = "cleanup",
        id: crate::ids::ExtensionId = "id",
    ]
}

paged_list! {
    /// `listCustomActions`: lists [`ExtensionCustomAction`](types::ExtensionCustomAction)s, in pages.
    ///
    /// Since 4.21.0. By default for Admin, DomainAdmin, ResourceAdmin, User. The request may hold secrets.
    ExtensionService.list_custom_actions: ListCustomActions = "listCustomActions" -> types::ExtensionCustomAction,
    []
    [
        enabled: bool = "enabled",
        extensionid: crate::ids::ExtensionId = "extensionid",
        id: crate::ids::ExtensionCustomActionId = "id",
        keyword: String = "keyword",
        name: String = "name",
        resourceid: String = "resourceid",
        resourcetype: String = "resourcetype",
    ]
}

paged_list! {
    /// `listExtensions`: lists [`Extension`](types::Extension)s, in pages.
    ///
    /// Since 4.21.0. By default for Admin. The request may hold secrets.
    ExtensionService.list: ListExtensions = "listExtensions" -> types::Extension,
    []
    [
        details: crate::List = "details",
        id: crate::ids::ExtensionId = "id",
        keyword: String = "keyword",
        name: String = "name",
    ]
}

change! {
    /// `registerExtension`: changes something and answers with a [`Extension`](types::Extension) when done.
    ///
    /// Required: `extensionid`, `resourceid`, `resourcetype`. Since 4.21.0. By default for Admin. The request may hold secrets.
    ExtensionService.register: RegisterExtension = "registerExtension" -> types::Extension,
    [extensionid: crate::ids::ExtensionId = "extensionid", resourceid: String = "resourceid", resourcetype: String = "resourcetype",]
    [
        details: crate::Pairs = "details[%d].%s",
    ]
}

job! {
    /// `runCustomAction`: starts a job that gives a [`CustomActionResult`](types::CustomActionResult).
    ///
    /// Required: `customactionid`, `resourceid`. Since 4.21.0. By default for Admin, DomainAdmin, ResourceAdmin, User. The request may hold secrets.
    ExtensionService.run_custom_action: RunCustomAction = "runCustomAction" -> types::CustomActionResult,
    [customactionid: crate::ids::ExtensionCustomActionId = "customactionid", resourceid: String = "resourceid",]
    [
        parameters: crate::Pairs = "parameters[%d].%s",
        resourcetype: String = "resourcetype",
    ]
}

change! {
    /// `unregisterExtension`: changes something and answers with a [`Extension`](types::Extension) when done.
    ///
    /// Required: `extensionid`, `resourceid`, `resourcetype`. Since 4.21.0. By default for Admin. The request may hold secrets.
    ExtensionService.unregister: UnregisterExtension = "unregisterExtension" -> types::Extension,
    [extensionid: crate::ids::ExtensionId = "extensionid", resourceid: String = "resourceid", resourcetype: String = "resourcetype",]
    [
    ]
}

change! {
    /// `updateCustomAction`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.21.0. The request may hold secrets.
    ExtensionService.update_custom_action: UpdateCustomAction = "updateCustomAction" -> types::Success,
    [id: crate::ids::ExtensionCustomActionId = "id",]
    [
        allowedroletypes: crate::List = "allowedroletypes",
        cleanupdetails: bool = "cleanupdetails",
        cleanupparameters: bool = "cleanupparameters",
        description: String = "description",
        details: crate::Pairs = "details[%d].%s",
        enabled: bool = "enabled",
        errormessage: String = "errormessage",
        /// Rows of `name`, `type`, `required`, `validationformat`, `valueoptions`.
        parameters: crate::Rows = "parameters[%d].%s",
        resourcetype: String = "resourcetype",
        successmessage: String = "successmessage",
        timeout: i64 = "timeout",
    ]
}

change! {
    /// `updateExtension`: changes something and answers with a [`Extension`](types::Extension) when done.
    ///
    /// Required: `id`. Since 4.21.0. The request may hold secrets.
    ExtensionService.update: UpdateExtension = "updateExtension" -> types::Extension,
    [id: crate::ids::ExtensionId = "id",]
    [
        cleanupdetails: bool = "cleanupdetails",
        description: String = "description",
        details: crate::Pairs = "details[%d].%s",
        orchestratorrequirespreparevm: bool = "orchestratorrequirespreparevm",
        /// Since 4.22.1.0.
        reservedresourcedetails: String = "reservedresourcedetails",
        state: String = "state",
    ]
}
