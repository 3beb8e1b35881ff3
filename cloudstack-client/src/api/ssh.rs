// Written by `cargo xtask generate`; do not edit.

//! The service SSH: 5 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service SSH.
    ssh -> SshService
}

change! {
    /// `createSSHKeyPair`: changes something and answers with a [`CreateSSHKeyPair`](types::CreateSSHKeyPair) when done.
    ///
    /// Required: `name`. The answer may hold secrets.
    SshService.create_key_pair: CreateSSHKeyPair = "createSSHKeyPair" -> types::CreateSSHKeyPair,
    [name: String = "name",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

change! {
    /// `deleteSSHKeyPair`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `name`.
    SshService.delete_key_pair: DeleteSSHKeyPair = "deleteSSHKeyPair" -> types::Success,
    [name: String = "name",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

paged_list! {
    /// `listSSHKeyPairs`: lists [`SSHKeyPair`](types::SSHKeyPair)s, in pages.
    SshService.list_key_pairs: ListSSHKeyPairs = "listSSHKeyPairs" -> types::SSHKeyPair,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        fingerprint: String = "fingerprint",
        id: crate::ids::SSHKeyPairId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

change! {
    /// `registerSSHKeyPair`: changes something and answers with a [`SSHKeyPair`](types::SSHKeyPair) when done.
    ///
    /// Required: `name`, `publickey`.
    SshService.register_key_pair: RegisterSSHKeyPair = "registerSSHKeyPair" -> types::SSHKeyPair,
    [name: String = "name", publickey: String = "publickey",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `resetSSHKeyForVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `id`. The answer may hold secrets.
    SshService.reset_key_for_virtual_machine: ResetSSHKeyForVirtualMachine = "resetSSHKeyForVirtualMachine" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        keypair: String = "keypair",
        /// Since 4.17.
        keypairs: crate::List = "keypairs",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}
