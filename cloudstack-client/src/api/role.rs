// Written by `cargo xtask generate`; do not edit.

//! The service Role: 12 commands.

use crate::api::types;
use crate::request::{change, list, paged_list, service};

service! {
    /// Commands of the service Role.
    role -> RoleService
}

change! {
    /// `createRole`: changes something and answers with a [`Role`](types::Role) when done.
    ///
    /// Required: `name`. Since 4.9.0. By default for Admin.
    RoleService.create: CreateRole = "createRole" -> types::Role,
    [name: String = "name",]
    [
        description: String = "description",
        ispublic: bool = "ispublic",
        roleid: crate::ids::RoleId = "roleid",
        type_: String = "type",
    ]
}

change! {
    /// `createRolePermission`: changes something and answers with a [`RolePermission`](types::RolePermission) when done.
    ///
    /// Required: `permission`, `roleid`, `rule`. Since 4.9.0. By default for Admin.
    RoleService.create_permission: CreateRolePermission = "createRolePermission" -> types::RolePermission,
    [permission: String = "permission", roleid: crate::ids::RoleId = "roleid", rule: String = "rule",]
    [
        description: String = "description",
    ]
}

change! {
    /// `deleteRole`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.9.0. By default for Admin.
    RoleService.delete: DeleteRole = "deleteRole" -> types::Success,
    [id: crate::ids::RoleId = "id",]
    [
    ]
}

change! {
    /// `deleteRolePermission`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.9.0. By default for Admin.
    RoleService.delete_permission: DeleteRolePermission = "deleteRolePermission" -> types::Success,
    [id: crate::ids::RolePermissionId = "id",]
    [
    ]
}

change! {
    /// `disableRole`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin.
    RoleService.disable: DisableRole = "disableRole" -> types::Success,
    [id: crate::ids::RoleId = "id",]
    [
    ]
}

change! {
    /// `enableRole`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin.
    RoleService.enable: EnableRole = "enableRole" -> types::Success,
    [id: crate::ids::RoleId = "id",]
    [
    ]
}

change! {
    /// `importRole`: changes something and answers with a [`Role`](types::Role) when done.
    ///
    /// Required: `name`, `rules`. Since 4.15.0. By default for Admin.
    ///
    /// `rules`: Rows of `rule`, `permission`, `description`.
    RoleService.import: ImportRole = "importRole" -> types::Role,
    [name: String = "name", rules: crate::Rows = "rules[%d].%s",]
    [
        description: String = "description",
        forced: bool = "forced",
        ispublic: bool = "ispublic",
        type_: String = "type",
    ]
}

paged_list! {
    /// `listProjectRoles`: lists [`ProjectRole`](types::ProjectRole)s, in pages.
    ///
    /// Required: `projectid`. Since 4.15.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    RoleService.list_project_roles: ListProjectRoles = "listProjectRoles" -> types::ProjectRole,
    [projectid: crate::ids::ProjectId = "projectid",]
    [
        keyword: String = "keyword",
        name: String = "name",
        projectroleid: crate::ids::ProjectRoleId = "projectroleid",
    ]
}

list! {
    /// `listRolePermissions`: lists [`RolePermission`](types::RolePermission)s.
    ///
    /// Since 4.9.0. By default for Admin.
    RoleService.list_permissions: ListRolePermissions = "listRolePermissions" -> types::RolePermission,
    []
    [
        roleid: crate::ids::RoleId = "roleid",
    ]
}

paged_list! {
    /// `listRoles`: lists [`Role`](types::Role)s, in pages.
    ///
    /// Since 4.9.0. By default for Admin, ResourceAdmin, DomainAdmin.
    RoleService.list: ListRoles = "listRoles" -> types::Role,
    []
    [
        id: crate::ids::RoleId = "id",
        keyword: String = "keyword",
        name: String = "name",
        state: String = "state",
        type_: String = "type",
    ]
}

change! {
    /// `updateRole`: changes something and answers with a [`Role`](types::Role) when done.
    ///
    /// Required: `id`. Since 4.9.0. By default for Admin.
    RoleService.update: UpdateRole = "updateRole" -> types::Role,
    [id: crate::ids::RoleId = "id",]
    [
        description: String = "description",
        ispublic: bool = "ispublic",
        name: String = "name",
        type_: String = "type",
    ]
}

change! {
    /// `updateRolePermission`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `roleid`. Since 4.9.0. By default for Admin.
    RoleService.update_permission: UpdateRolePermission = "updateRolePermission" -> types::Success,
    [roleid: crate::ids::RoleId = "roleid",]
    [
        /// Since 4.11.
        permission: String = "permission",
        /// Since 4.11.
        ruleid: crate::ids::RolePermissionId = "ruleid",
        ruleorder: crate::List = "ruleorder",
    ]
}
