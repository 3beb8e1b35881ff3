// Written by `cargo xtask generate`; do not edit.

use crate::api::types::NicExtraDhcpOption;
use crate::api::types::NicSecondaryIp;
use crate::decode::record;
use crate::ids::{IPAddressId, JobId, NetworkId, NicId, VmId, VpcId};

record! {
    /// `NicResponse` of the server.
    Nic[id] {
        id: Option<NicId> = "id",
        networkid: Option<NetworkId> = "networkid",
        networkname: Option<String> = "networkname",
        netmask: Option<String> = "netmask",
        gateway: Option<String> = "gateway",
        ipaddress: Option<String> = "ipaddress",
        isolationuri: Option<String> = "isolationuri",
        broadcasturi: Option<String> = "broadcasturi",
        traffictype: Option<String> = "traffictype",
        type_: Option<String> = "type",
        isdefault: Option<bool> = "isdefault",
        macaddress: Option<String> = "macaddress",
        ip6gateway: Option<String> = "ip6gateway",
        ip6cidr: Option<String> = "ip6cidr",
        ip6address: Option<String> = "ip6address",
        secondaryip: Vec<NicSecondaryIp> = "secondaryip",
        /// Since 4.11.0.
        extradhcpoption: Vec<NicExtraDhcpOption> = "extradhcpoption",
        /// Since 4.4.
        deviceid: Option<String> = "deviceid",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        /// Since 4.6.0.
        nsxlogicalswitch: Option<String> = "nsxlogicalswitch",
        /// Since 4.6.0.
        nsxlogicalswitchport: Option<String> = "nsxlogicalswitchport",
        /// Since 4.14.0.
        vlanid: Option<i64> = "vlanid",
        /// Since 4.14.0.
        isolatedpvlan: Option<i64> = "isolatedpvlan",
        /// Since 4.14.0.
        isolatedpvlantype: Option<String> = "isolatedpvlantype",
        /// Since 4.14.0.
        adaptertype: Option<String> = "adaptertype",
        /// Since 4.14.0.
        ipaddresses: Vec<String> = "ipaddresses",
        /// Since 4.18.0.
        mtu: Option<i64> = "mtu",
        publicipid: Option<IPAddressId> = "publicipid",
        publicip: Option<String> = "publicip",
        vpcid: Option<VpcId> = "vpcid",
        vpcname: Option<String> = "vpcname",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
