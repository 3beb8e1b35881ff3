// Written by `cargo xtask generate`; do not edit.

//! The service VPN: 20 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service VPN.
    vpn -> VpnService
}

job! {
    /// `addVpnUser`: makes the object at once and starts a job that gives a [`VpnUsers`](types::VpnUsers).
    ///
    /// Required: `password`, `username`.
    VpnService.add_user: AddVpnUser = "addVpnUser" -> types::VpnUsers,
    [password: String = "password", username: String = "username",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `createRemoteAccessVpn`: makes the object at once and starts a job that gives a [`RemoteAccessVpn`](types::RemoteAccessVpn).
    ///
    /// Required: `publicipid`.
    VpnService.create_remote_access_vpn: CreateRemoteAccessVpn = "createRemoteAccessVpn" -> types::RemoteAccessVpn,
    [publicipid: crate::ids::IPAddressId = "publicipid",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        iprange: String = "iprange",
        openfirewall: bool = "openfirewall",
    ]
}

job! {
    /// `createVpnConnection`: makes the object at once and starts a job that gives a [`Site2SiteVpnConnection`](types::Site2SiteVpnConnection).
    ///
    /// Required: `s2scustomergatewayid`, `s2svpngatewayid`.
    VpnService.create_connection: CreateVpnConnection = "createVpnConnection" -> types::Site2SiteVpnConnection,
    [s2scustomergatewayid: crate::ids::Site2SiteCustomerGatewayId = "s2scustomergatewayid", s2svpngatewayid: crate::ids::Site2SiteVpnGatewayId = "s2svpngatewayid",]
    [
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        passive: bool = "passive",
    ]
}

job! {
    /// `createVpnCustomerGateway`: makes the object at once and starts a job that gives a [`Site2SiteCustomerGateway`](types::Site2SiteCustomerGateway).
    ///
    /// Required: `cidrlist`, `esppolicy`, `gateway`, `ikepolicy`, `ipsecpsk`.
    VpnService.create_customer_gateway: CreateVpnCustomerGateway = "createVpnCustomerGateway" -> types::Site2SiteCustomerGateway,
    [cidrlist: String = "cidrlist", esppolicy: String = "esppolicy", gateway: String = "gateway", ikepolicy: String = "ikepolicy", ipsecpsk: String = "ipsecpsk",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        dpd: bool = "dpd",
        esplifetime: i64 = "esplifetime",
        forceencap: bool = "forceencap",
        ikelifetime: i64 = "ikelifetime",
        /// Since 4.15.1.
        ikeversion: String = "ikeversion",
        name: String = "name",
        /// Since 4.6.
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.15.1.
        splitconnections: bool = "splitconnections",
    ]
}

job! {
    /// `createVpnGateway`: makes the object at once and starts a job that gives a [`Site2SiteVpnGateway`](types::Site2SiteVpnGateway).
    ///
    /// Required: `vpcid`.
    VpnService.create_gateway: CreateVpnGateway = "createVpnGateway" -> types::Site2SiteVpnGateway,
    [vpcid: crate::ids::VpcId = "vpcid",]
    [
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        /// Since 4.21.0.
        ipaddressid: crate::ids::IPAddressId = "ipaddressid",
    ]
}

job! {
    /// `deleteRemoteAccessVpn`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `publicipid`.
    VpnService.delete_remote_access_vpn: DeleteRemoteAccessVpn = "deleteRemoteAccessVpn" -> types::Success,
    [publicipid: crate::ids::IPAddressId = "publicipid",]
    [
        accountid: crate::ids::AccountId = "accountid",
    ]
}

job! {
    /// `deleteVpnConnection`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    VpnService.delete_connection: DeleteVpnConnection = "deleteVpnConnection" -> types::Success,
    [id: crate::ids::Site2SiteVpnConnectionId = "id",]
    [
    ]
}

job! {
    /// `deleteVpnCustomerGateway`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    VpnService.delete_customer_gateway: DeleteVpnCustomerGateway = "deleteVpnCustomerGateway" -> types::Success,
    [id: crate::ids::Site2SiteCustomerGatewayId = "id",]
    [
    ]
}

job! {
    /// `deleteVpnGateway`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    VpnService.delete_gateway: DeleteVpnGateway = "deleteVpnGateway" -> types::Success,
    [id: crate::ids::Site2SiteVpnGatewayId = "id",]
    [
    ]
}

paged_list! {
    /// `listRemoteAccessVpns`: lists [`RemoteAccessVpn`](types::RemoteAccessVpn)s, in pages.
    VpnService.list_remote_access_vpns: ListRemoteAccessVpns = "listRemoteAccessVpns" -> types::RemoteAccessVpn,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        /// Since 4.3.
        id: crate::ids::RemoteAccessVpnId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.3.
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        publicipid: crate::ids::IPAddressId = "publicipid",
    ]
}

paged_list! {
    /// `listVpnConnections`: lists [`Site2SiteVpnConnection`](types::Site2SiteVpnConnection)s, in pages.
    VpnService.list_connections: ListVpnConnections = "listVpnConnections" -> types::Site2SiteVpnConnection,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::Site2SiteVpnConnectionId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        vpcid: crate::ids::VpcId = "vpcid",
    ]
}

paged_list! {
    /// `listVpnCustomerGateways`: lists [`Site2SiteCustomerGateway`](types::Site2SiteCustomerGateway)s, in pages.
    VpnService.list_customer_gateways: ListVpnCustomerGateways = "listVpnCustomerGateways" -> types::Site2SiteCustomerGateway,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::Site2SiteCustomerGatewayId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

paged_list! {
    /// `listVpnGateways`: lists [`Site2SiteVpnGateway`](types::Site2SiteVpnGateway)s, in pages.
    VpnService.list_gateways: ListVpnGateways = "listVpnGateways" -> types::Site2SiteVpnGateway,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::Site2SiteVpnGatewayId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        vpcid: crate::ids::VpcId = "vpcid",
    ]
}

paged_list! {
    /// `listVpnUsers`: lists [`VpnUsers`](types::VpnUsers)s, in pages.
    VpnService.list_users: ListVpnUsers = "listVpnUsers" -> types::VpnUsers,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::VpnUsersId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        username: String = "username",
    ]
}

job! {
    /// `removeVpnUser`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `username`.
    VpnService.remove_user: RemoveVpnUser = "removeVpnUser" -> types::Success,
    [username: String = "username",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `resetVpnConnection`: starts a job that gives a [`Site2SiteVpnConnection`](types::Site2SiteVpnConnection).
    ///
    /// Required: `id`.
    VpnService.reset_connection: ResetVpnConnection = "resetVpnConnection" -> types::Site2SiteVpnConnection,
    [id: crate::ids::Site2SiteVpnConnectionId = "id",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
    ]
}

job! {
    /// `updateRemoteAccessVpn`: starts a job that gives a [`RemoteAccessVpn`](types::RemoteAccessVpn).
    ///
    /// Required: `id`. Since 4.4.
    VpnService.update_remote_access_vpn: UpdateRemoteAccessVpn = "updateRemoteAccessVpn" -> types::RemoteAccessVpn,
    [id: crate::ids::RemoteAccessVpnId = "id",]
    [
        accountid: crate::ids::AccountId = "accountid",
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
    ]
}

job! {
    /// `updateVpnConnection`: starts a job that gives a [`Site2SiteVpnConnection`](types::Site2SiteVpnConnection).
    ///
    /// Required: `id`. Since 4.4.
    VpnService.update_connection: UpdateVpnConnection = "updateVpnConnection" -> types::Site2SiteVpnConnection,
    [id: crate::ids::Site2SiteVpnConnectionId = "id",]
    [
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
    ]
}

job! {
    /// `updateVpnCustomerGateway`: starts a job that gives a [`Site2SiteCustomerGateway`](types::Site2SiteCustomerGateway).
    ///
    /// Required: `cidrlist`, `esppolicy`, `gateway`, `id`, `ikepolicy`, `ipsecpsk`.
    VpnService.update_customer_gateway: UpdateVpnCustomerGateway = "updateVpnCustomerGateway" -> types::Site2SiteCustomerGateway,
    [cidrlist: String = "cidrlist", esppolicy: String = "esppolicy", gateway: String = "gateway", id: crate::ids::Site2SiteCustomerGatewayId = "id", ikepolicy: String = "ikepolicy", ipsecpsk: String = "ipsecpsk",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        dpd: bool = "dpd",
        esplifetime: i64 = "esplifetime",
        forceencap: bool = "forceencap",
        ikelifetime: i64 = "ikelifetime",
        /// Since 4.15.1.
        ikeversion: String = "ikeversion",
        name: String = "name",
        /// Since 4.15.1.
        splitconnections: bool = "splitconnections",
    ]
}

job! {
    /// `updateVpnGateway`: starts a job that gives a [`Site2SiteVpnGateway`](types::Site2SiteVpnGateway).
    ///
    /// Required: `id`. Since 4.4.
    VpnService.update_gateway: UpdateVpnGateway = "updateVpnGateway" -> types::Site2SiteVpnGateway,
    [id: crate::ids::Site2SiteVpnGatewayId = "id",]
    [
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
    ]
}
