// Written by `cargo xtask generate`; do not edit.

//! The service User: 19 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, read, service};

service! {
    /// Commands of the service User.
    user -> UserService
}

change! {
    /// `createUser`: changes something and answers with a [`User`](types::User) when done.
    ///
    /// Required: `account`, `email`, `firstname`, `lastname`, `password`, `username`. Request and answer may hold secrets.
    UserService.create: CreateUser = "createUser" -> types::User,
    [account: String = "account", email: String = "email", firstname: String = "firstname", lastname: String = "lastname", password: String = "password", username: String = "username",]
    [
        domainid: crate::ids::DomainId = "domainid",
        timezone: String = "timezone",
        userid: String = "userid",
    ]
}

change! {
    /// `deleteUser`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    UserService.delete: DeleteUser = "deleteUser" -> types::Success,
    [id: crate::ids::UserId = "id",]
    [
    ]
}

change! {
    /// `deleteUserData`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.18. By default for Admin, ResourceAdmin, DomainAdmin, User.
    UserService.delete_data: DeleteUserData = "deleteUserData" -> types::Success,
    [id: crate::ids::UserDataId = "id",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `disableUser`: starts a job that gives a [`User`](types::User).
    ///
    /// Required: `id`. The answer may hold secrets.
    UserService.disable: DisableUser = "disableUser" -> types::User,
    [id: crate::ids::UserId = "id",]
    [
    ]
}

change! {
    /// `enableUser`: changes something and answers with a [`User`](types::User) when done.
    ///
    /// Required: `id`. The answer may hold secrets.
    UserService.enable: EnableUser = "enableUser" -> types::User,
    [id: crate::ids::UserId = "id",]
    [
    ]
}

read! {
    /// `getUser`: answers with a [`User`](types::User).
    ///
    /// Required: `userapikey`. The answer may hold secrets.
    UserService.get: GetUser = "getUser" -> types::User,
    [userapikey: String = "userapikey",]
    [
    ]
}

read! {
    /// `getUserKeys`: answers with a [`Register`](types::Register).
    ///
    /// Required: `id`. Since 4.10.0. By default for User, Admin, DomainAdmin, ResourceAdmin. The answer may hold secrets.
    UserService.get_keys: GetUserKeys = "getUserKeys" -> types::Register,
    [id: crate::ids::UserId = "id",]
    [
    ]
}

read! {
    /// `getVirtualMachineUserData`: answers with a [`VMUserData`](types::VMUserData).
    ///
    /// Required: `virtualmachineid`. Since 4.4.
    UserService.get_virtual_machine_user_data: GetVirtualMachineUserData = "getVirtualMachineUserData" -> types::VMUserData,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
    ]
}

paged_list! {
    /// `listUserData`: lists [`UserData`](types::UserData)s, in pages.
    ///
    /// Since 4.18. By default for Admin, ResourceAdmin, DomainAdmin, User.
    UserService.list_data: ListUserData = "listUserData" -> types::UserData,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::UserDataId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

list! {
    /// `listUserTwoFactorAuthenticatorProviders`: lists [`UserTwoFactorAuthenticatorProvider`](types::UserTwoFactorAuthenticatorProvider)s.
    ///
    /// Since 4.18.0. By default for Admin, DomainAdmin, ResourceAdmin, User. Request and answer may hold secrets.
    UserService.list_two_factor_authenticator_providers: ListUserTwoFactorAuthenticatorProviders = "listUserTwoFactorAuthenticatorProviders" -> types::UserTwoFactorAuthenticatorProvider,
    []
    [
        name: String = "name",
    ]
}

paged_list! {
    /// `listUsers`: lists [`User`](types::User)s, in pages.
    ///
    /// The answer may hold secrets.
    UserService.list: ListUsers = "listUsers" -> types::User,
    []
    [
        account: String = "account",
        accounttype: i64 = "accounttype",
        /// Since 4.20.1.0.
        apikeyaccess: String = "apikeyaccess",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::UserId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        showicon: bool = "showicon",
        state: String = "state",
        username: String = "username",
        /// Since 4.21.0.0.
        usersource: String = "usersource",
    ]
}

change! {
    /// `lockUser`: changes something and answers with a [`User`](types::User) when done.
    ///
    /// Required: `id`. The answer may hold secrets.
    UserService.lock: LockUser = "lockUser" -> types::User,
    [id: crate::ids::UserId = "id",]
    [
    ]
}

change! {
    /// `moveUser`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.11. By default for Admin.
    UserService.move_user: MoveUser = "moveUser" -> types::Success,
    [id: crate::ids::UserId = "id",]
    [
        account: String = "account",
        accountid: crate::ids::AccountId = "accountid",
    ]
}

change! {
    /// `registerUserData`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `name`, `userdata`. Since 4.18. By default for Admin, ResourceAdmin, DomainAdmin, User.
    UserService.register_data: RegisterUserData = "registerUserData" -> types::Success,
    [name: String = "name", userdata: String = "userdata",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        params: String = "params",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

change! {
    /// `registerUserKeys`: changes something and answers with a [`Register`](types::Register) when done.
    ///
    /// Required: `id`. The answer may hold secrets.
    UserService.register_keys: RegisterUserKeys = "registerUserKeys" -> types::Register,
    [id: crate::ids::UserId = "id",]
    [
    ]
}

change! {
    /// `setupUserTwoFactorAuthentication`: changes something and answers with a [`UserTwoFactorAuthenticationSetup`](types::UserTwoFactorAuthenticationSetup) when done.
    ///
    /// Since 4.18.0. By default for Admin, DomainAdmin, ResourceAdmin, User. The answer may hold secrets.
    UserService.setup_two_factor_authentication: SetupUserTwoFactorAuthentication = "setupUserTwoFactorAuthentication" -> types::UserTwoFactorAuthenticationSetup,
    []
    [
        enable: bool = "enable",
        provider: String = "provider",
        userid: crate::ids::UserId = "userid",
    ]
}

change! {
    /// `updateUser`: changes something and answers with a [`User`](types::User) when done.
    ///
    /// Required: `id`. Request and answer may hold secrets.
    UserService.update: UpdateUser = "updateUser" -> types::User,
    [id: crate::ids::UserId = "id",]
    [
        /// Since 4.20.1.0.
        apikeyaccess: String = "apikeyaccess",
        currentpassword: String = "currentpassword",
        email: String = "email",
        firstname: String = "firstname",
        lastname: String = "lastname",
        /// Since 4.18.0.0.
        mandate2fa: bool = "mandate2fa",
        password: String = "password",
        timezone: String = "timezone",
        userapikey: String = "userapikey",
        username: String = "username",
        usersecretkey: String = "usersecretkey",
    ]
}

change! {
    /// `validateUserTwoFactorAuthenticationCode`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `codefor2fa`. Since 4.18.0. By default for Admin, DomainAdmin, ResourceAdmin, User. The answer may hold secrets.
    UserService.validate_two_factor_authentication_code: ValidateUserTwoFactorAuthenticationCode = "validateUserTwoFactorAuthenticationCode" -> types::Success,
    [codefor2fa: String = "codefor2fa",]
    [
    ]
}

change! {
    /// `verifyOAuthCodeAndGetUser`: changes something and answers with a [`OauthProvider`](types::OauthProvider) when done.
    ///
    /// Required: `provider`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    UserService.verify_o_auth_code_and_get_user: VerifyOAuthCodeAndGetUser = "verifyOAuthCodeAndGetUser" -> types::OauthProvider,
    [provider: String = "provider",]
    [
        keyword: String = "keyword",
        page: i64 = "page",
        pagesize: i64 = "pagesize",
        secretcode: String = "secretcode",
    ]
}
