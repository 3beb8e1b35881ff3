// Written by `cargo xtask generate`; do not edit.

//! The service Project: 20 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, service};

service! {
    /// Commands of the service Project.
    project -> ProjectService
}

job! {
    /// `activateProject`: starts a job that gives a [`Project`](types::Project).
    ///
    /// Required: `id`. Since 3.0.0.
    ProjectService.activate: ActivateProject = "activateProject" -> types::Project,
    [id: crate::ids::ProjectId = "id",]
    [
    ]
}

job! {
    /// `addAccountToProject`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `projectid`. Since 3.0.0.
    ProjectService.add_account_to_project: AddAccountToProject = "addAccountToProject" -> types::Success,
    [projectid: crate::ids::ProjectId = "projectid",]
    [
        account: String = "account",
        email: String = "email",
        projectroleid: crate::ids::ProjectRoleId = "projectroleid",
        roletype: String = "roletype",
    ]
}

job! {
    /// `addUserToProject`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `projectid`, `username`. Since 4.14. By default for Admin, DomainAdmin, ResourceAdmin, User.
    ProjectService.add_user_to_project: AddUserToProject = "addUserToProject" -> types::Success,
    [projectid: crate::ids::ProjectId = "projectid", username: String = "username",]
    [
        email: String = "email",
        projectroleid: crate::ids::ProjectRoleId = "projectroleid",
        roletype: String = "roletype",
    ]
}

job! {
    /// `createProject`: makes the object at once and starts a job that gives a [`Project`](types::Project).
    ///
    /// Required: `name`. Since 3.0.0.
    ProjectService.create: CreateProject = "createProject" -> types::Project,
    [name: String = "name",]
    [
        account: String = "account",
        accountid: crate::ids::AccountId = "accountid",
        displaytext: String = "displaytext",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.15.0.
        userid: crate::ids::UserId = "userid",
    ]
}

change! {
    /// `createProjectRole`: changes something and answers with a [`ProjectRole`](types::ProjectRole) when done.
    ///
    /// Required: `name`, `projectid`. Since 4.15.0. By default for Admin, DomainAdmin, ResourceAdmin, User.
    ProjectService.create_role: CreateProjectRole = "createProjectRole" -> types::ProjectRole,
    [name: String = "name", projectid: crate::ids::ProjectId = "projectid",]
    [
        description: String = "description",
    ]
}

change! {
    /// `createProjectRolePermission`: changes something and answers with a [`ProjectRolePermission`](types::ProjectRolePermission) when done.
    ///
    /// Required: `permission`, `projectid`, `projectroleid`, `rule`. Since 4.15.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ProjectService.create_role_permission: CreateProjectRolePermission = "createProjectRolePermission" -> types::ProjectRolePermission,
    [permission: String = "permission", projectid: crate::ids::ProjectId = "projectid", projectroleid: crate::ids::ProjectRoleId = "projectroleid", rule: String = "rule",]
    [
        description: String = "description",
    ]
}

job! {
    /// `deleteAccountFromProject`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `account`, `projectid`. Since 3.0.0.
    ProjectService.delete_account_from_project: DeleteAccountFromProject = "deleteAccountFromProject" -> types::Success,
    [account: String = "account", projectid: crate::ids::ProjectId = "projectid",]
    [
    ]
}

job! {
    /// `deleteProject`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 3.0.0.
    ProjectService.delete: DeleteProject = "deleteProject" -> types::Success,
    [id: crate::ids::ProjectId = "id",]
    [
        /// Since 4.16.0.
        cleanup: bool = "cleanup",
    ]
}

job! {
    /// `deleteProjectInvitation`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 3.0.0.
    ProjectService.delete_invitation: DeleteProjectInvitation = "deleteProjectInvitation" -> types::Success,
    [id: crate::ids::ProjectInvitationId = "id",]
    [
    ]
}

change! {
    /// `deleteProjectRole`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`, `projectid`. Since 4.15.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ProjectService.delete_role: DeleteProjectRole = "deleteProjectRole" -> types::Success,
    [id: crate::ids::ProjectRoleId = "id", projectid: crate::ids::ProjectId = "projectid",]
    [
    ]
}

change! {
    /// `deleteProjectRolePermission`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`, `projectid`. Since 4.15.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ProjectService.delete_role_permission: DeleteProjectRolePermission = "deleteProjectRolePermission" -> types::Success,
    [id: crate::ids::ProjectRolePermissionId = "id", projectid: crate::ids::ProjectId = "projectid",]
    [
    ]
}

job! {
    /// `deleteUserFromProject`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `projectid`, `userid`. Since 4.15.0. By default for Admin, DomainAdmin, ResourceAdmin, User.
    ProjectService.delete_user_from_project: DeleteUserFromProject = "deleteUserFromProject" -> types::Success,
    [projectid: crate::ids::ProjectId = "projectid", userid: crate::ids::UserId = "userid",]
    [
    ]
}

paged_list! {
    /// `listProjectInvitations`: lists [`ProjectInvitation`](types::ProjectInvitation)s, in pages.
    ///
    /// Since 3.0.0.
    ProjectService.list_invitations: ListProjectInvitations = "listProjectInvitations" -> types::ProjectInvitation,
    []
    [
        account: String = "account",
        activeonly: bool = "activeonly",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::ProjectInvitationId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        state: String = "state",
        userid: crate::ids::UserId = "userid",
    ]
}

list! {
    /// `listProjectRolePermissions`: lists [`ProjectRolePermission`](types::ProjectRolePermission)s.
    ///
    /// Required: `projectid`. Since 4.15.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ProjectService.list_role_permissions: ListProjectRolePermissions = "listProjectRolePermissions" -> types::ProjectRolePermission,
    [projectid: crate::ids::ProjectId = "projectid",]
    [
        projectroleid: crate::ids::ProjectRoleId = "projectroleid",
    ]
}

paged_list! {
    /// `listProjects`: lists [`Project`](types::Project)s, in pages.
    ///
    /// Since 3.0.0.
    ProjectService.list: ListProjects = "listProjects" -> types::Project,
    []
    [
        account: String = "account",
        details: crate::List = "details",
        displaytext: String = "displaytext",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::ProjectId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        showicon: bool = "showicon",
        state: String = "state",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        username: String = "username",
    ]
}

job! {
    /// `suspendProject`: starts a job that gives a [`Project`](types::Project).
    ///
    /// Required: `id`. Since 3.0.0.
    ProjectService.suspend: SuspendProject = "suspendProject" -> types::Project,
    [id: crate::ids::ProjectId = "id",]
    [
    ]
}

job! {
    /// `updateProject`: starts a job that gives a [`Project`](types::Project).
    ///
    /// Required: `id`. Since 3.0.0.
    ProjectService.update: UpdateProject = "updateProject" -> types::Project,
    [id: crate::ids::ProjectId = "id",]
    [
        account: String = "account",
        displaytext: String = "displaytext",
        /// Since 4.19.0.
        name: String = "name",
        roletype: String = "roletype",
        swapowner: bool = "swapowner",
        userid: crate::ids::UserId = "userid",
    ]
}

job! {
    /// `updateProjectInvitation`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `projectid`. Since 3.0.0.
    ProjectService.update_invitation: UpdateProjectInvitation = "updateProjectInvitation" -> types::Success,
    [projectid: crate::ids::ProjectId = "projectid",]
    [
        accept: bool = "accept",
        account: String = "account",
        token: String = "token",
        userid: crate::ids::UserId = "userid",
    ]
}

change! {
    /// `updateProjectRole`: changes something and answers with a [`ProjectRole`](types::ProjectRole) when done.
    ///
    /// Required: `id`, `projectid`. Since 4.15.0. By default for Admin, DomainAdmin, ResourceAdmin, User.
    ProjectService.update_role: UpdateProjectRole = "updateProjectRole" -> types::ProjectRole,
    [id: crate::ids::ProjectRoleId = "id", projectid: crate::ids::ProjectId = "projectid",]
    [
        description: String = "description",
        name: String = "name",
    ]
}

change! {
    /// `updateProjectRolePermission`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `projectid`, `projectroleid`. Since 4.15.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ProjectService.update_role_permission: UpdateProjectRolePermission = "updateProjectRolePermission" -> types::Success,
    [projectid: crate::ids::ProjectId = "projectid", projectroleid: crate::ids::ProjectRoleId = "projectroleid",]
    [
        permission: String = "permission",
        projectrolepermissionid: crate::ids::ProjectRolePermissionId = "projectrolepermissionid",
        ruleorder: crate::List = "ruleorder",
    ]
}
