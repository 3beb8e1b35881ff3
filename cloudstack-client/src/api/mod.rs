// Written by `cargo xtask generate`; do not edit.

//! The commands of CloudStack: one module per service, each behind the feature of its name.

#[cfg(feature = "account")]
pub mod account;
#[cfg(feature = "address")]
pub mod address;
#[cfg(feature = "affinity-group")]
pub mod affinity_group;
#[cfg(feature = "alert")]
pub mod alert;
#[cfg(feature = "annotation")]
pub mod annotation;
#[cfg(feature = "api-discovery")]
pub mod api_discovery;
#[cfg(feature = "as-number")]
pub mod as_number;
#[cfg(feature = "as-number-range")]
pub mod as_number_range;
#[cfg(feature = "async-job")]
pub mod async_job;
#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "auto-scale")]
pub mod auto_scale;
#[cfg(feature = "backup")]
pub mod backup;
#[cfg(feature = "baremetal")]
pub mod baremetal;
#[cfg(feature = "bgp-peer")]
pub mod bgp_peer;
#[cfg(feature = "big-switch-bcf")]
pub mod big_switch_bcf;
#[cfg(feature = "brocade-vcs")]
pub mod brocade_vcs;
#[cfg(feature = "certificate")]
pub mod certificate;
#[cfg(feature = "cisco-vnmc")]
pub mod cisco_vnmc;
#[cfg(feature = "cloud-identifier")]
pub mod cloud_identifier;
#[cfg(feature = "cloudian")]
pub mod cloudian;
#[cfg(feature = "cluster")]
pub mod cluster;
#[cfg(feature = "configuration")]
pub mod configuration;
#[cfg(feature = "console-endpoint")]
pub mod console_endpoint;
#[cfg(feature = "diagnostics")]
pub mod diagnostics;
#[cfg(feature = "disk-offering")]
pub mod disk_offering;
#[cfg(feature = "domain")]
pub mod domain;
#[cfg(feature = "event")]
pub mod event;
#[cfg(feature = "extension")]
pub mod extension;
#[cfg(feature = "firewall")]
pub mod firewall;
#[cfg(feature = "gpu")]
pub mod gpu;
#[cfg(feature = "guest-os")]
pub mod guest_os;
#[cfg(feature = "gui-theme")]
pub mod gui_theme;
#[cfg(feature = "host")]
pub mod host;
#[cfg(feature = "hypervisor")]
pub mod hypervisor;
pub(crate) mod ids;
#[cfg(feature = "image-store")]
pub mod image_store;
#[cfg(feature = "infrastructure-usage")]
pub mod infrastructure_usage;
#[cfg(feature = "internal-lb")]
pub mod internal_lb;
#[cfg(feature = "ip-quarantine")]
pub mod ip_quarantine;
#[cfg(feature = "iso")]
pub mod iso;
#[cfg(feature = "kubernetes")]
pub mod kubernetes;
#[cfg(feature = "ldap")]
pub mod ldap;
#[cfg(feature = "limit")]
pub mod limit;
#[cfg(feature = "load-balancer")]
pub mod load_balancer;
#[cfg(feature = "management")]
pub mod management;
#[cfg(feature = "metrics")]
pub mod metrics;
#[cfg(feature = "misc")]
pub mod misc;
#[cfg(feature = "nat")]
pub mod nat;
#[cfg(feature = "netris")]
pub mod netris;
#[cfg(feature = "netscaler")]
pub mod netscaler;
#[cfg(feature = "network")]
pub mod network;
#[cfg(feature = "network-acl")]
pub mod network_acl;
#[cfg(feature = "network-device")]
pub mod network_device;
#[cfg(feature = "network-offering")]
pub mod network_offering;
#[cfg(feature = "nic")]
pub mod nic;
#[cfg(feature = "nicira-nvp")]
pub mod nicira_nvp;
#[cfg(feature = "nsx")]
pub mod nsx;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "object-store")]
pub mod object_store;
#[cfg(feature = "out-of-band-management")]
pub mod out_of_band_management;
#[cfg(feature = "ovs-element")]
pub mod ovs_element;
#[cfg(feature = "pod")]
pub mod pod;
#[cfg(feature = "pool")]
pub mod pool;
#[cfg(feature = "portable-ip")]
pub mod portable_ip;
#[cfg(feature = "project")]
pub mod project;
#[cfg(feature = "quota")]
pub mod quota;
#[cfg(feature = "region")]
pub mod region;
#[cfg(feature = "registration")]
pub mod registration;
#[cfg(feature = "resource")]
pub mod resource;
#[cfg(feature = "resource-icon")]
pub mod resource_icon;
#[cfg(feature = "resource-metadata")]
pub mod resource_metadata;
#[cfg(feature = "resource-tags")]
pub mod resource_tags;
#[cfg(feature = "role")]
pub mod role;
#[cfg(feature = "rolling-maintenance")]
pub mod rolling_maintenance;
#[cfg(feature = "router")]
pub mod router;
#[cfg(feature = "saml")]
pub mod saml;
#[cfg(feature = "security-group")]
pub mod security_group;
#[cfg(feature = "service-offering")]
pub mod service_offering;
#[cfg(feature = "shared-file-system")]
pub mod shared_file_system;
#[cfg(feature = "simulator")]
pub mod simulator;
mod since;
pub(crate) use since::NEWER_PARAMETERS;
#[cfg(feature = "snapshot")]
pub mod snapshot;
#[cfg(feature = "solid-fire")]
pub mod solid_fire;
#[cfg(feature = "ssh")]
pub mod ssh;
#[cfg(feature = "storage-pool")]
pub mod storage_pool;
#[cfg(feature = "stratosphere-ssp")]
pub mod stratosphere_ssp;
#[cfg(feature = "swift")]
pub mod swift;
#[cfg(feature = "system-capacity")]
pub mod system_capacity;
#[cfg(feature = "system-vm")]
pub mod system_vm;
#[cfg(feature = "template")]
pub mod template;
#[cfg(feature = "tungsten")]
pub mod tungsten;
pub mod types;
#[cfg(feature = "ucs")]
pub mod ucs;
#[cfg(feature = "usage")]
pub mod usage;
#[cfg(feature = "user")]
pub mod user;
#[cfg(feature = "virtual-machine")]
pub mod virtual_machine;
#[cfg(feature = "virtual-network-functions")]
pub mod virtual_network_functions;
#[cfg(feature = "vlan")]
pub mod vlan;
#[cfg(feature = "vm-group")]
pub mod vm_group;
#[cfg(feature = "vmware")]
pub mod vmware;
#[cfg(feature = "volume")]
pub mod volume;
#[cfg(feature = "vpc")]
pub mod vpc;
#[cfg(feature = "vpn")]
pub mod vpn;
#[cfg(feature = "webhook")]
pub mod webhook;
#[cfg(feature = "zone")]
pub mod zone;

/// What a command does, as far as sending it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommandKind {
    /// Changes nothing.
    Read,
    /// Changes something and answers when it is done.
    Change,
    /// Starts a job.
    Job,
}

/// All commands of the table, whether their service is compiled in or not.
pub const COMMANDS: &[(&str, CommandKind)] = &[
    ("acquirePodIpAddress", CommandKind::Change),
    ("activateProject", CommandKind::Job),
    ("addAccountToProject", CommandKind::Job),
    ("addAnnotation", CommandKind::Change),
    ("addBackupRepository", CommandKind::Change),
    ("addBaremetalDhcp", CommandKind::Job),
    ("addBaremetalHost", CommandKind::Change),
    ("addBaremetalPxeKickStartServer", CommandKind::Job),
    ("addBaremetalPxePingServer", CommandKind::Job),
    ("addBaremetalRct", CommandKind::Job),
    ("addBigSwitchBcfDevice", CommandKind::Job),
    ("addBrocadeVcsDevice", CommandKind::Job),
    ("addCiscoAsa1000vResource", CommandKind::Change),
    ("addCiscoVnmcResource", CommandKind::Change),
    ("addCluster", CommandKind::Change),
    ("addCustomAction", CommandKind::Change),
    ("addGloboDnsHost", CommandKind::Job),
    ("addGuestOs", CommandKind::Job),
    ("addGuestOsMapping", CommandKind::Job),
    ("addHost", CommandKind::Change),
    ("addImageStore", CommandKind::Change),
    ("addImageStoreS3", CommandKind::Change),
    ("addIpToNic", CommandKind::Job),
    ("addKubernetesSupportedVersion", CommandKind::Change),
    ("addLdapConfiguration", CommandKind::Change),
    ("addNetrisProvider", CommandKind::Change),
    ("addNetscalerLoadBalancer", CommandKind::Job),
    ("addNetworkDevice", CommandKind::Change),
    ("addNetworkServiceProvider", CommandKind::Job),
    ("addNicToVirtualMachine", CommandKind::Job),
    ("addNiciraNvpDevice", CommandKind::Job),
    ("addNodesToKubernetesCluster", CommandKind::Job),
    ("addNsxController", CommandKind::Change),
    ("addObjectStoragePool", CommandKind::Change),
    ("addOpenDaylightController", CommandKind::Job),
    ("addOsCategory", CommandKind::Change),
    ("addPaloAltoFirewall", CommandKind::Job),
    ("addRegion", CommandKind::Change),
    ("addResourceDetail", CommandKind::Job),
    ("addSecondaryStorage", CommandKind::Change),
    ("addStratosphereSsp", CommandKind::Change),
    ("addSwift", CommandKind::Change),
    ("addTrafficMonitor", CommandKind::Change),
    ("addTrafficType", CommandKind::Job),
    ("addTungstenFabricNetworkGatewayToLogicalRouter", CommandKind::Job),
    ("addTungstenFabricPolicyRule", CommandKind::Job),
    ("addUcsManager", CommandKind::Change),
    ("addUserToProject", CommandKind::Job),
    ("addVirtualMachinesToKubernetesCluster", CommandKind::Change),
    ("addVmwareDc", CommandKind::Change),
    ("addVpnUser", CommandKind::Job),
    ("applyTungstenFabricPolicy", CommandKind::Job),
    ("applyTungstenFabricTag", CommandKind::Job),
    ("archiveAlerts", CommandKind::Change),
    ("archiveEvents", CommandKind::Change),
    ("archiveSnapshot", CommandKind::Job),
    ("assignCertToLoadBalancer", CommandKind::Job),
    ("assignToGlobalLoadBalancerRule", CommandKind::Job),
    ("assignToLoadBalancerRule", CommandKind::Job),
    ("assignVirtualMachine", CommandKind::Change),
    ("assignVirtualMachineToBackupOffering", CommandKind::Job),
    ("assignVolume", CommandKind::Change),
    ("associateIpAddress", CommandKind::Job),
    ("associateUcsProfileToBlade", CommandKind::Job),
    ("attachIso", CommandKind::Job),
    ("attachVolume", CommandKind::Job),
    ("authorizeSamlSso", CommandKind::Change),
    ("authorizeSecurityGroupEgress", CommandKind::Job),
    ("authorizeSecurityGroupIngress", CommandKind::Job),
    ("cancelHostAsDegraded", CommandKind::Job),
    ("cancelHostMaintenance", CommandKind::Job),
    ("cancelMaintenance", CommandKind::Change),
    ("cancelShutdown", CommandKind::Change),
    ("cancelStorageMaintenance", CommandKind::Job),
    ("changeBgpPeersForNetwork", CommandKind::Job),
    ("changeBgpPeersForVpc", CommandKind::Job),
    ("changeOfferingForVolume", CommandKind::Job),
    ("changeOutOfBandManagementPassword", CommandKind::Job),
    ("changeServiceForRouter", CommandKind::Change),
    ("changeServiceForSystemVm", CommandKind::Change),
    ("changeServiceForVirtualMachine", CommandKind::Change),
    ("changeSharedFileSystemDiskOffering", CommandKind::Job),
    ("changeSharedFileSystemServiceOffering", CommandKind::Job),
    ("changeStoragePoolScope", CommandKind::Job),
    ("checkVolume", CommandKind::Job),
    ("cleanVMReservations", CommandKind::Job),
    ("cleanupSimulatorMock", CommandKind::Change),
    ("cloudianIsEnabled", CommandKind::Read),
    ("cloudianSsoLogin", CommandKind::Change),
    ("configTungstenFabricService", CommandKind::Change),
    ("configureHAForHost", CommandKind::Job),
    ("configureInternalLoadBalancerElement", CommandKind::Job),
    ("configureNetscalerLoadBalancer", CommandKind::Job),
    ("configureOutOfBandManagement", CommandKind::Change),
    ("configureOvsElement", CommandKind::Job),
    ("configurePaloAltoFirewall", CommandKind::Job),
    ("configureSimulator", CommandKind::Change),
    ("configureSimulatorHAProviderState", CommandKind::Change),
    ("configureStorageAccess", CommandKind::Job),
    ("configureVirtualRouterElement", CommandKind::Job),
    ("copyIso", CommandKind::Job),
    ("copySnapshot", CommandKind::Job),
    ("copyTemplate", CommandKind::Job),
    ("createASNRange", CommandKind::Change),
    ("createAccount", CommandKind::Change),
    ("createAffinityGroup", CommandKind::Job),
    ("createAutoScalePolicy", CommandKind::Job),
    ("createAutoScaleVmGroup", CommandKind::Job),
    ("createAutoScaleVmProfile", CommandKind::Job),
    ("createBackup", CommandKind::Job),
    ("createBackupSchedule", CommandKind::Change),
    ("createBgpPeer", CommandKind::Job),
    ("createBucket", CommandKind::Job),
    ("createCondition", CommandKind::Job),
    ("createConsoleEndpoint", CommandKind::Change),
    ("createCounter", CommandKind::Job),
    ("createDiskOffering", CommandKind::Change),
    ("createDomain", CommandKind::Change),
    ("createEgressFirewallRule", CommandKind::Job),
    ("createExtension", CommandKind::Change),
    ("createFirewallRule", CommandKind::Job),
    ("createGlobalLoadBalancerRule", CommandKind::Job),
    ("createGpuCard", CommandKind::Change),
    ("createGpuDevice", CommandKind::Change),
    ("createGuestNetworkIpv6Prefix", CommandKind::Job),
    ("createGuiTheme", CommandKind::Change),
    ("createInstanceGroup", CommandKind::Change),
    ("createInternalLoadBalancerElement", CommandKind::Job),
    ("createIpForwardingRule", CommandKind::Job),
    ("createIpv4SubnetForGuestNetwork", CommandKind::Job),
    ("createIpv4SubnetForZone", CommandKind::Job),
    ("createIpv6FirewallRule", CommandKind::Job),
    ("createKubernetesCluster", CommandKind::Job),
    ("createLBHealthCheckPolicy", CommandKind::Job),
    ("createLBStickinessPolicy", CommandKind::Job),
    ("createLoadBalancer", CommandKind::Job),
    ("createLoadBalancerRule", CommandKind::Job),
    ("createManagementNetworkIpRange", CommandKind::Job),
    ("createNetwork", CommandKind::Change),
    ("createNetworkACL", CommandKind::Job),
    ("createNetworkACLList", CommandKind::Job),
    ("createNetworkOffering", CommandKind::Change),
    ("createNetworkPermissions", CommandKind::Change),
    ("createPhysicalNetwork", CommandKind::Job),
    ("createPod", CommandKind::Change),
    ("createPortForwardingRule", CommandKind::Job),
    ("createPortableIpRange", CommandKind::Job),
    ("createPrivateGateway", CommandKind::Job),
    ("createProject", CommandKind::Job),
    ("createProjectRole", CommandKind::Change),
    ("createProjectRolePermission", CommandKind::Change),
    ("createRemoteAccessVpn", CommandKind::Job),
    ("createRole", CommandKind::Change),
    ("createRolePermission", CommandKind::Change),
    ("createRoutingFirewallRule", CommandKind::Job),
    ("createSSHKeyPair", CommandKind::Change),
    ("createSecondaryStagingStore", CommandKind::Change),
    ("createSecondaryStorageSelector", CommandKind::Change),
    ("createSecurityGroup", CommandKind::Change),
    ("createServiceInstance", CommandKind::Job),
    ("createServiceOffering", CommandKind::Change),
    ("createSharedFileSystem", CommandKind::Job),
    ("createSnapshot", CommandKind::Job),
    ("createSnapshotFromVMSnapshot", CommandKind::Job),
    ("createSnapshotPolicy", CommandKind::Change),
    ("createStaticRoute", CommandKind::Job),
    ("createStorageNetworkIpRange", CommandKind::Job),
    ("createStoragePool", CommandKind::Change),
    ("createTags", CommandKind::Job),
    ("createTemplate", CommandKind::Job),
    ("createTungstenFabricAddressGroup", CommandKind::Job),
    ("createTungstenFabricApplicationPolicySet", CommandKind::Job),
    ("createTungstenFabricFirewallPolicy", CommandKind::Job),
    ("createTungstenFabricFirewallRule", CommandKind::Job),
    ("createTungstenFabricLogicalRouter", CommandKind::Job),
    ("createTungstenFabricManagementNetwork", CommandKind::Change),
    ("createTungstenFabricPolicy", CommandKind::Job),
    ("createTungstenFabricProvider", CommandKind::Change),
    ("createTungstenFabricPublicNetwork", CommandKind::Change),
    ("createTungstenFabricServiceGroup", CommandKind::Job),
    ("createTungstenFabricTag", CommandKind::Job),
    ("createTungstenFabricTagType", CommandKind::Job),
    ("createUser", CommandKind::Change),
    ("createVMFromBackup", CommandKind::Job),
    ("createVMSchedule", CommandKind::Change),
    ("createVMSnapshot", CommandKind::Job),
    ("createVPC", CommandKind::Job),
    ("createVPCOffering", CommandKind::Job),
    ("createVgpuProfile", CommandKind::Change),
    ("createVirtualRouterElement", CommandKind::Job),
    ("createVlanIpRange", CommandKind::Change),
    ("createVolume", CommandKind::Job),
    ("createVpnConnection", CommandKind::Job),
    ("createVpnCustomerGateway", CommandKind::Job),
    ("createVpnGateway", CommandKind::Job),
    ("createWebhook", CommandKind::Change),
    ("createZone", CommandKind::Change),
    ("declareHostAsDegraded", CommandKind::Job),
    ("dedicateBgpPeer", CommandKind::Job),
    ("dedicateCluster", CommandKind::Job),
    ("dedicateGuestVlanRange", CommandKind::Change),
    ("dedicateHost", CommandKind::Job),
    ("dedicateIpv4SubnetForZone", CommandKind::Job),
    ("dedicatePod", CommandKind::Job),
    ("dedicatePublicIpRange", CommandKind::Change),
    ("dedicateZone", CommandKind::Job),
    ("deleteASNRange", CommandKind::Change),
    ("deleteAccount", CommandKind::Job),
    ("deleteAccountFromProject", CommandKind::Job),
    ("deleteAffinityGroup", CommandKind::Job),
    ("deleteAlerts", CommandKind::Change),
    ("deleteAutoScalePolicy", CommandKind::Job),
    ("deleteAutoScaleVmGroup", CommandKind::Job),
    ("deleteAutoScaleVmProfile", CommandKind::Job),
    ("deleteBackup", CommandKind::Job),
    ("deleteBackupOffering", CommandKind::Change),
    ("deleteBackupRepository", CommandKind::Change),
    ("deleteBackupSchedule", CommandKind::Change),
    ("deleteBaremetalRct", CommandKind::Job),
    ("deleteBgpPeer", CommandKind::Job),
    ("deleteBigSwitchBcfDevice", CommandKind::Job),
    ("deleteBrocadeVcsDevice", CommandKind::Job),
    ("deleteBucket", CommandKind::Change),
    ("deleteCiscoAsa1000vResource", CommandKind::Change),
    ("deleteCiscoNexusVSM", CommandKind::Job),
    ("deleteCiscoVnmcResource", CommandKind::Change),
    ("deleteCluster", CommandKind::Change),
    ("deleteCniConfiguration", CommandKind::Change),
    ("deleteCondition", CommandKind::Job),
    ("deleteCounter", CommandKind::Job),
    ("deleteCustomAction", CommandKind::Change),
    ("deleteDiskOffering", CommandKind::Change),
    ("deleteDomain", CommandKind::Job),
    ("deleteEgressFirewallRule", CommandKind::Job),
    ("deleteEvents", CommandKind::Change),
    ("deleteExtension", CommandKind::Change),
    ("deleteFirewallRule", CommandKind::Job),
    ("deleteGlobalLoadBalancerRule", CommandKind::Job),
    ("deleteGpuCard", CommandKind::Change),
    ("deleteGpuDevice", CommandKind::Change),
    ("deleteGuestNetworkIpv6Prefix", CommandKind::Job),
    ("deleteHost", CommandKind::Change),
    ("deleteImageStore", CommandKind::Change),
    ("deleteInstanceGroup", CommandKind::Change),
    ("deleteIpForwardingRule", CommandKind::Job),
    ("deleteIpv4SubnetForGuestNetwork", CommandKind::Job),
    ("deleteIpv4SubnetForZone", CommandKind::Job),
    ("deleteIpv6FirewallRule", CommandKind::Job),
    ("deleteIso", CommandKind::Job),
    ("deleteKubernetesCluster", CommandKind::Job),
    ("deleteKubernetesSupportedVersion", CommandKind::Job),
    ("deleteLBHealthCheckPolicy", CommandKind::Job),
    ("deleteLBStickinessPolicy", CommandKind::Job),
    ("deleteLdapConfiguration", CommandKind::Change),
    ("deleteLoadBalancer", CommandKind::Job),
    ("deleteLoadBalancerRule", CommandKind::Job),
    ("deleteManagementNetworkIpRange", CommandKind::Job),
    ("deleteNetrisProvider", CommandKind::Change),
    ("deleteNetscalerControlCenter", CommandKind::Change),
    ("deleteNetscalerLoadBalancer", CommandKind::Job),
    ("deleteNetwork", CommandKind::Job),
    ("deleteNetworkACL", CommandKind::Job),
    ("deleteNetworkACLList", CommandKind::Job),
    ("deleteNetworkDevice", CommandKind::Change),
    ("deleteNetworkOffering", CommandKind::Change),
    ("deleteNetworkServiceProvider", CommandKind::Job),
    ("deleteNiciraNvpDevice", CommandKind::Job),
    ("deleteNsxController", CommandKind::Change),
    ("deleteOauthProvider", CommandKind::Change),
    ("deleteObjectStoragePool", CommandKind::Change),
    ("deleteOpenDaylightController", CommandKind::Job),
    ("deleteOsCategory", CommandKind::Change),
    ("deletePaloAltoFirewall", CommandKind::Job),
    ("deletePhysicalNetwork", CommandKind::Job),
    ("deletePod", CommandKind::Change),
    ("deletePortForwardingRule", CommandKind::Job),
    ("deletePortableIpRange", CommandKind::Job),
    ("deletePrivateGateway", CommandKind::Job),
    ("deleteProject", CommandKind::Job),
    ("deleteProjectInvitation", CommandKind::Job),
    ("deleteProjectRole", CommandKind::Change),
    ("deleteProjectRolePermission", CommandKind::Change),
    ("deleteRemoteAccessVpn", CommandKind::Job),
    ("deleteResourceIcon", CommandKind::Change),
    ("deleteRole", CommandKind::Change),
    ("deleteRolePermission", CommandKind::Change),
    ("deleteRoutingFirewallRule", CommandKind::Job),
    ("deleteSSHKeyPair", CommandKind::Change),
    ("deleteSecondaryStagingStore", CommandKind::Change),
    ("deleteSecurityGroup", CommandKind::Change),
    ("deleteServiceOffering", CommandKind::Change),
    ("deleteServicePackageOffering", CommandKind::Change),
    ("deleteSnapshot", CommandKind::Job),
    ("deleteSnapshotPolicies", CommandKind::Change),
    ("deleteSslCert", CommandKind::Change),
    ("deleteStaticRoute", CommandKind::Job),
    ("deleteStorageNetworkIpRange", CommandKind::Job),
    ("deleteStoragePool", CommandKind::Change),
    ("deleteStratosphereSsp", CommandKind::Change),
    ("deleteTags", CommandKind::Job),
    ("deleteTemplate", CommandKind::Job),
    ("deleteTrafficMonitor", CommandKind::Change),
    ("deleteTrafficType", CommandKind::Job),
    ("deleteTungstenFabricAddressGroup", CommandKind::Job),
    ("deleteTungstenFabricApplicationPolicySet", CommandKind::Job),
    ("deleteTungstenFabricFirewallPolicy", CommandKind::Job),
    ("deleteTungstenFabricFirewallRule", CommandKind::Job),
    ("deleteTungstenFabricLogicalRouter", CommandKind::Job),
    ("deleteTungstenFabricPolicy", CommandKind::Job),
    ("deleteTungstenFabricServiceGroup", CommandKind::Job),
    ("deleteTungstenFabricTag", CommandKind::Job),
    ("deleteTungstenFabricTagType", CommandKind::Job),
    ("deleteUcsManager", CommandKind::Change),
    ("deleteUser", CommandKind::Change),
    ("deleteUserData", CommandKind::Change),
    ("deleteUserFromProject", CommandKind::Job),
    ("deleteVMSchedule", CommandKind::Change),
    ("deleteVMSnapshot", CommandKind::Job),
    ("deleteVPC", CommandKind::Job),
    ("deleteVPCOffering", CommandKind::Job),
    ("deleteVgpuProfile", CommandKind::Change),
    ("deleteVlanIpRange", CommandKind::Change),
    ("deleteVnfTemplate", CommandKind::Job),
    ("deleteVolume", CommandKind::Change),
    ("deleteVpnConnection", CommandKind::Job),
    ("deleteVpnCustomerGateway", CommandKind::Job),
    ("deleteVpnGateway", CommandKind::Job),
    ("deleteWebhook", CommandKind::Change),
    ("deleteWebhookDelivery", CommandKind::Change),
    ("deleteZone", CommandKind::Change),
    ("deployNetscalerVpx", CommandKind::Job),
    ("deployVirtualMachine", CommandKind::Job),
    ("deployVnfAppliance", CommandKind::Job),
    ("destroyRouter", CommandKind::Job),
    ("destroySharedFileSystem", CommandKind::Job),
    ("destroySystemVm", CommandKind::Job),
    ("destroyVirtualMachine", CommandKind::Job),
    ("destroyVolume", CommandKind::Job),
    ("detachIso", CommandKind::Job),
    ("detachVolume", CommandKind::Job),
    ("disableAccount", CommandKind::Job),
    ("disableAutoScaleVmGroup", CommandKind::Job),
    ("disableCiscoNexusVSM", CommandKind::Job),
    ("disableHAForCluster", CommandKind::Job),
    ("disableHAForHost", CommandKind::Job),
    ("disableHAForZone", CommandKind::Job),
    ("disableOutOfBandManagementForCluster", CommandKind::Job),
    ("disableOutOfBandManagementForHost", CommandKind::Job),
    ("disableOutOfBandManagementForZone", CommandKind::Job),
    ("disableRole", CommandKind::Change),
    ("disableStaticNat", CommandKind::Job),
    ("disableUser", CommandKind::Job),
    ("disassociateIpAddress", CommandKind::Job),
    ("discoverGpuDevices", CommandKind::Change),
    ("downloadImageStoreObject", CommandKind::Job),
    ("enableAccount", CommandKind::Change),
    ("enableAutoScaleVmGroup", CommandKind::Job),
    ("enableCiscoNexusVSM", CommandKind::Job),
    ("enableHAForCluster", CommandKind::Job),
    ("enableHAForHost", CommandKind::Job),
    ("enableHAForZone", CommandKind::Job),
    ("enableOutOfBandManagementForCluster", CommandKind::Job),
    ("enableOutOfBandManagementForHost", CommandKind::Job),
    ("enableOutOfBandManagementForZone", CommandKind::Job),
    ("enableRole", CommandKind::Change),
    ("enableStaticNat", CommandKind::Change),
    ("enableStorageMaintenance", CommandKind::Job),
    ("enableUser", CommandKind::Change),
    ("executeClusterDrsPlan", CommandKind::Job),
    ("executeWebhookDelivery", CommandKind::Change),
    ("expungeSharedFileSystem", CommandKind::Job),
    ("expungeVirtualMachine", CommandKind::Job),
    ("extractIso", CommandKind::Job),
    ("extractSnapshot", CommandKind::Job),
    ("extractTemplate", CommandKind::Job),
    ("extractVolume", CommandKind::Job),
    ("findHostsForMigration", CommandKind::Read),
    ("findStoragePoolsForMigration", CommandKind::Read),
    ("forgotPassword", CommandKind::Change),
    ("generateAlert", CommandKind::Job),
    ("generateClusterDrsPlan", CommandKind::Change),
    ("generateUsageRecords", CommandKind::Change),
    ("getApiLimit", CommandKind::Read),
    ("getCloudIdentifier", CommandKind::Read),
    ("getDiagnosticsData", CommandKind::Job),
    ("getHypervisorGuestOsNames", CommandKind::Job),
    ("getKubernetesClusterConfig", CommandKind::Read),
    ("getLoadBalancerSslCertificate", CommandKind::Read),
    ("getPathForVolume", CommandKind::Read),
    ("getRouterHealthCheckResults", CommandKind::Read),
    ("getSPMetadata", CommandKind::Read),
    ("getSolidFireAccountId", CommandKind::Read),
    ("getSolidFireVolumeAccessGroupIds", CommandKind::Read),
    ("getSolidFireVolumeSize", CommandKind::Read),
    ("getUploadParamsForIso", CommandKind::Change),
    ("getUploadParamsForKubernetesSupportedVersion", CommandKind::Change),
    ("getUploadParamsForTemplate", CommandKind::Change),
    ("getUploadParamsForVolume", CommandKind::Change),
    ("getUser", CommandKind::Read),
    ("getUserKeys", CommandKind::Read),
    ("getVMPassword", CommandKind::Read),
    ("getVirtualMachineUserData", CommandKind::Read),
    ("getVolumeSnapshotDetails", CommandKind::Read),
    ("getVolumeiScsiName", CommandKind::Read),
    ("importBackupOffering", CommandKind::Job),
    ("importLdapUsers", CommandKind::Change),
    ("importRole", CommandKind::Change),
    ("importUnmanagedInstance", CommandKind::Job),
    ("importVm", CommandKind::Job),
    ("importVolume", CommandKind::Job),
    ("importVsphereStoragePolicies", CommandKind::Change),
    ("isAccountAllowedToCreateOfferingsWithTags", CommandKind::Read),
    ("issueCertificate", CommandKind::Job),
    ("issueOutOfBandManagementPowerAction", CommandKind::Job),
    ("ldapConfig", CommandKind::Change),
    ("ldapCreateAccount", CommandKind::Change),
    ("ldapRemove", CommandKind::Change),
    ("linkAccountToLdap", CommandKind::Change),
    ("linkDomainToLdap", CommandKind::Change),
    ("linkUserDataToTemplate", CommandKind::Change),
    ("listASNRanges", CommandKind::Read),
    ("listASNumbers", CommandKind::Read),
    ("listAccounts", CommandKind::Read),
    ("listAffectedVmsForStorageScopeChange", CommandKind::Read),
    ("listAffinityGroupTypes", CommandKind::Read),
    ("listAffinityGroups", CommandKind::Read),
    ("listAlertTypes", CommandKind::Read),
    ("listAlerts", CommandKind::Read),
    ("listAndSwitchSamlAccount", CommandKind::Change),
    ("listAnnotations", CommandKind::Read),
    ("listApis", CommandKind::Read),
    ("listAsyncJobs", CommandKind::Read),
    ("listAutoScalePolicies", CommandKind::Read),
    ("listAutoScaleVmGroups", CommandKind::Read),
    ("listAutoScaleVmProfiles", CommandKind::Read),
    ("listBackupOfferings", CommandKind::Read),
    ("listBackupProviderOfferings", CommandKind::Read),
    ("listBackupProviders", CommandKind::Read),
    ("listBackupRepositories", CommandKind::Read),
    ("listBackupSchedule", CommandKind::Read),
    ("listBackups", CommandKind::Read),
    ("listBaremetalDhcp", CommandKind::Read),
    ("listBaremetalPxeServers", CommandKind::Read),
    ("listBaremetalRct", CommandKind::Read),
    ("listBgpPeers", CommandKind::Read),
    ("listBigSwitchBcfDevices", CommandKind::Read),
    ("listBrocadeVcsDeviceNetworks", CommandKind::Read),
    ("listBrocadeVcsDevices", CommandKind::Read),
    ("listBuckets", CommandKind::Read),
    ("listCAProviders", CommandKind::Read),
    ("listCaCertificate", CommandKind::Read),
    ("listCapabilities", CommandKind::Read),
    ("listCapacity", CommandKind::Read),
    ("listCiscoAsa1000vResources", CommandKind::Read),
    ("listCiscoNexusVSMs", CommandKind::Read),
    ("listCiscoVnmcResources", CommandKind::Read),
    ("listClusterDrsPlan", CommandKind::Read),
    ("listClusters", CommandKind::Read),
    ("listClustersMetrics", CommandKind::Read),
    ("listCniConfiguration", CommandKind::Read),
    ("listConditions", CommandKind::Read),
    ("listConfigurationGroups", CommandKind::Read),
    ("listConfigurations", CommandKind::Read),
    ("listConsoleSessions", CommandKind::Read),
    ("listCounters", CommandKind::Read),
    ("listCustomActions", CommandKind::Read),
    ("listDbMetrics", CommandKind::Read),
    ("listDedicatedClusters", CommandKind::Read),
    ("listDedicatedGuestVlanRanges", CommandKind::Read),
    ("listDedicatedHosts", CommandKind::Read),
    ("listDedicatedPods", CommandKind::Read),
    ("listDedicatedZones", CommandKind::Read),
    ("listDeploymentPlanners", CommandKind::Read),
    ("listDetailOptions", CommandKind::Read),
    ("listDiskOfferings", CommandKind::Read),
    ("listDomainChildren", CommandKind::Read),
    ("listDomains", CommandKind::Read),
    ("listEgressFirewallRules", CommandKind::Read),
    ("listElastistorInterface", CommandKind::Read),
    ("listElastistorPool", CommandKind::Read),
    ("listElastistorVolume", CommandKind::Read),
    ("listEventTypes", CommandKind::Read),
    ("listEvents", CommandKind::Read),
    ("listExtensions", CommandKind::Read),
    ("listFirewallRules", CommandKind::Read),
    ("listGlobalLoadBalancerRules", CommandKind::Read),
    ("listGpuCards", CommandKind::Read),
    ("listGpuDevices", CommandKind::Read),
    ("listGuestNetworkIpv6Prefixes", CommandKind::Read),
    ("listGuestOsMapping", CommandKind::Read),
    ("listGuestVlans", CommandKind::Read),
    ("listGuiThemes", CommandKind::Read),
    ("listHostHAProviders", CommandKind::Read),
    ("listHostHAResources", CommandKind::Read),
    ("listHostTags", CommandKind::Read),
    ("listHosts", CommandKind::Read),
    ("listHostsMetrics", CommandKind::Read),
    ("listHypervisorCapabilities", CommandKind::Read),
    ("listHypervisors", CommandKind::Read),
    ("listIdps", CommandKind::Read),
    ("listImageStoreObjects", CommandKind::Read),
    ("listImageStores", CommandKind::Read),
    ("listImportVmTasks", CommandKind::Read),
    ("listInfrastructure", CommandKind::Read),
    ("listInstanceGroups", CommandKind::Read),
    ("listInternalLoadBalancerElements", CommandKind::Read),
    ("listInternalLoadBalancerVMs", CommandKind::Read),
    ("listIpForwardingRules", CommandKind::Read),
    ("listIpv4SubnetsForGuestNetwork", CommandKind::Read),
    ("listIpv4SubnetsForZone", CommandKind::Read),
    ("listIpv6FirewallRules", CommandKind::Read),
    ("listIsoPermissions", CommandKind::Read),
    ("listIsos", CommandKind::Read),
    ("listKubernetesClusters", CommandKind::Read),
    ("listKubernetesSupportedVersions", CommandKind::Read),
    ("listLBHealthCheckPolicies", CommandKind::Read),
    ("listLBStickinessPolicies", CommandKind::Read),
    ("listLdapConfigurations", CommandKind::Read),
    ("listLdapUsers", CommandKind::Read),
    ("listLoadBalancerRuleInstances", CommandKind::Read),
    ("listLoadBalancerRules", CommandKind::Read),
    ("listLoadBalancers", CommandKind::Read),
    ("listManagementServers", CommandKind::Read),
    ("listManagementServersMetrics", CommandKind::Read),
    ("listNetrisProviders", CommandKind::Read),
    ("listNetscalerControlCenter", CommandKind::Read),
    ("listNetscalerLoadBalancerNetworks", CommandKind::Read),
    ("listNetscalerLoadBalancers", CommandKind::Read),
    ("listNetworkACLLists", CommandKind::Read),
    ("listNetworkACLs", CommandKind::Read),
    ("listNetworkDevice", CommandKind::Read),
    ("listNetworkIsolationMethods", CommandKind::Read),
    ("listNetworkOfferings", CommandKind::Read),
    ("listNetworkPermissions", CommandKind::Read),
    ("listNetworkProtocols", CommandKind::Read),
    ("listNetworkServiceProviders", CommandKind::Read),
    ("listNetworks", CommandKind::Read),
    ("listNiciraNvpDeviceNetworks", CommandKind::Read),
    ("listNiciraNvpDevices", CommandKind::Read),
    ("listNics", CommandKind::Read),
    ("listNsxControllers", CommandKind::Read),
    ("listOauthProvider", CommandKind::Read),
    ("listObjectStoragePools", CommandKind::Read),
    ("listOpenDaylightControllers", CommandKind::Read),
    ("listOsCategories", CommandKind::Read),
    ("listOsTypes", CommandKind::Read),
    ("listOvsElements", CommandKind::Read),
    ("listPaloAltoFirewallNetworks", CommandKind::Read),
    ("listPaloAltoFirewalls", CommandKind::Read),
    ("listPhysicalNetworks", CommandKind::Read),
    ("listPods", CommandKind::Read),
    ("listPortForwardingRules", CommandKind::Read),
    ("listPortableIpRanges", CommandKind::Read),
    ("listPrivateGateways", CommandKind::Read),
    ("listProjectAccounts", CommandKind::Read),
    ("listProjectInvitations", CommandKind::Read),
    ("listProjectRolePermissions", CommandKind::Read),
    ("listProjectRoles", CommandKind::Read),
    ("listProjects", CommandKind::Read),
    ("listPublicIpAddresses", CommandKind::Read),
    ("listQuarantinedIps", CommandKind::Read),
    ("listRegions", CommandKind::Read),
    ("listRegisteredServicePackages", CommandKind::Read),
    ("listRemoteAccessVpns", CommandKind::Read),
    ("listResourceDetails", CommandKind::Read),
    ("listResourceIcon", CommandKind::Read),
    ("listResourceLimits", CommandKind::Read),
    ("listRolePermissions", CommandKind::Read),
    ("listRoles", CommandKind::Read),
    ("listRouters", CommandKind::Read),
    ("listRoutingFirewallRules", CommandKind::Read),
    ("listSSHKeyPairs", CommandKind::Read),
    ("listSamlAuthorization", CommandKind::Read),
    ("listSecondaryStagingStores", CommandKind::Read),
    ("listSecondaryStorageSelectors", CommandKind::Read),
    ("listSecurityGroups", CommandKind::Read),
    ("listServiceOfferings", CommandKind::Read),
    ("listSharedFileSystemProviders", CommandKind::Read),
    ("listSharedFileSystems", CommandKind::Read),
    ("listSimulatorHAStateTransitions", CommandKind::Read),
    ("listSnapshotPolicies", CommandKind::Read),
    ("listSnapshots", CommandKind::Read),
    ("listSslCerts", CommandKind::Read),
    ("listStaticRoutes", CommandKind::Read),
    ("listStorageAccessGroups", CommandKind::Read),
    ("listStorageNetworkIpRange", CommandKind::Read),
    ("listStoragePoolObjects", CommandKind::Read),
    ("listStoragePools", CommandKind::Read),
    ("listStoragePoolsMetrics", CommandKind::Read),
    ("listStorageProviders", CommandKind::Read),
    ("listStorageTags", CommandKind::Read),
    ("listSupportedNetworkServices", CommandKind::Read),
    ("listSwifts", CommandKind::Read),
    ("listSystemVms", CommandKind::Read),
    ("listSystemVmsUsageHistory", CommandKind::Read),
    ("listTags", CommandKind::Read),
    ("listTemplateDirectDownloadCertificates", CommandKind::Read),
    ("listTemplatePermissions", CommandKind::Read),
    ("listTemplates", CommandKind::Read),
    ("listTrafficMonitors", CommandKind::Read),
    ("listTrafficTypeImplementors", CommandKind::Read),
    ("listTrafficTypes", CommandKind::Read),
    ("listTungstenFabricAddressGroup", CommandKind::Read),
    ("listTungstenFabricApplicationPolicySet", CommandKind::Read),
    ("listTungstenFabricFirewallPolicy", CommandKind::Read),
    ("listTungstenFabricFirewallRule", CommandKind::Read),
    ("listTungstenFabricLBHealthMonitor", CommandKind::Read),
    ("listTungstenFabricLogicalRouter", CommandKind::Read),
    ("listTungstenFabricNetwork", CommandKind::Read),
    ("listTungstenFabricNic", CommandKind::Read),
    ("listTungstenFabricPolicy", CommandKind::Read),
    ("listTungstenFabricPolicyRule", CommandKind::Read),
    ("listTungstenFabricProviders", CommandKind::Read),
    ("listTungstenFabricServiceGroup", CommandKind::Read),
    ("listTungstenFabricTag", CommandKind::Read),
    ("listTungstenFabricTagType", CommandKind::Read),
    ("listTungstenFabricVm", CommandKind::Read),
    ("listUcsBlades", CommandKind::Read),
    ("listUcsManagers", CommandKind::Read),
    ("listUcsProfiles", CommandKind::Read),
    ("listUnmanagedInstances", CommandKind::Read),
    ("listUsageRecords", CommandKind::Read),
    ("listUsageServerMetrics", CommandKind::Read),
    ("listUsageTypes", CommandKind::Read),
    ("listUserData", CommandKind::Read),
    ("listUserTwoFactorAuthenticatorProviders", CommandKind::Read),
    ("listUsers", CommandKind::Read),
    ("listVMSchedule", CommandKind::Read),
    ("listVMSnapshot", CommandKind::Read),
    ("listVPCOfferings", CommandKind::Read),
    ("listVPCs", CommandKind::Read),
    ("listVgpuProfiles", CommandKind::Read),
    ("listVirtualMachines", CommandKind::Read),
    ("listVirtualMachinesMetrics", CommandKind::Read),
    ("listVirtualMachinesUsageHistory", CommandKind::Read),
    ("listVirtualRouterElements", CommandKind::Read),
    ("listVlanIpRanges", CommandKind::Read),
    ("listVmsForImport", CommandKind::Read),
    ("listVmwareDcVms", CommandKind::Read),
    ("listVmwareDcs", CommandKind::Read),
    ("listVnfAppliances", CommandKind::Read),
    ("listVnfTemplates", CommandKind::Read),
    ("listVolumes", CommandKind::Read),
    ("listVolumesForImport", CommandKind::Read),
    ("listVolumesMetrics", CommandKind::Read),
    ("listVolumesUsageHistory", CommandKind::Read),
    ("listVpnConnections", CommandKind::Read),
    ("listVpnCustomerGateways", CommandKind::Read),
    ("listVpnGateways", CommandKind::Read),
    ("listVpnUsers", CommandKind::Read),
    ("listVsphereStoragePolicies", CommandKind::Read),
    ("listVsphereStoragePolicyCompatiblePools", CommandKind::Read),
    ("listWebhookDeliveries", CommandKind::Read),
    ("listWebhooks", CommandKind::Read),
    ("listZones", CommandKind::Read),
    ("listZonesMetrics", CommandKind::Read),
    ("lockAccount", CommandKind::Change),
    ("lockUser", CommandKind::Change),
    ("login", CommandKind::Change),
    ("logout", CommandKind::Change),
    ("manageGpuDevice", CommandKind::Change),
    ("markDefaultZoneForAccount", CommandKind::Job),
    ("migrateNetwork", CommandKind::Job),
    ("migrateResourceToAnotherSecondaryStorage", CommandKind::Job),
    ("migrateSecondaryStorageData", CommandKind::Job),
    ("migrateSystemVm", CommandKind::Job),
    ("migrateVPC", CommandKind::Job),
    ("migrateVirtualMachine", CommandKind::Job),
    ("migrateVirtualMachineWithVolume", CommandKind::Job),
    ("migrateVolume", CommandKind::Job),
    ("moveDomain", CommandKind::Change),
    ("moveNetworkAclItem", CommandKind::Job),
    ("moveUser", CommandKind::Change),
    ("notifyBaremetalProvisionDone", CommandKind::Job),
    ("oauthlogin", CommandKind::Change),
    ("patchSystemVm", CommandKind::Job),
    ("prepareForMaintenance", CommandKind::Change),
    ("prepareForShutdown", CommandKind::Change),
    ("prepareHostForMaintenance", CommandKind::Job),
    ("prepareTemplate", CommandKind::Change),
    ("provisionCertificate", CommandKind::Job),
    ("provisionTemplateDirectDownloadCertificate", CommandKind::Change),
    ("purgeExpungedResources", CommandKind::Job),
    ("queryAsyncJobResult", CommandKind::Read),
    ("querySimulatorMock", CommandKind::Read),
    ("quotaBalance", CommandKind::Read),
    ("quotaConfigureEmail", CommandKind::Change),
    ("quotaCredits", CommandKind::Change),
    ("quotaCreditsList", CommandKind::Change),
    ("quotaEmailTemplateList", CommandKind::Change),
    ("quotaEmailTemplateUpdate", CommandKind::Change),
    ("quotaIsEnabled", CommandKind::Read),
    ("quotaListEmailConfiguration", CommandKind::Change),
    ("quotaPresetVariablesList", CommandKind::Change),
    ("quotaStatement", CommandKind::Read),
    ("quotaSummary", CommandKind::Read),
    ("quotaTariffCreate", CommandKind::Change),
    ("quotaTariffDelete", CommandKind::Change),
    ("quotaTariffList", CommandKind::Read),
    ("quotaTariffUpdate", CommandKind::Change),
    ("quotaUpdate", CommandKind::Change),
    ("quotaValidateActivationRule", CommandKind::Change),
    ("readyForShutdown", CommandKind::Read),
    ("rebootRouter", CommandKind::Job),
    ("rebootSystemVm", CommandKind::Job),
    ("rebootVirtualMachine", CommandKind::Job),
    ("reconnectHost", CommandKind::Job),
    ("recoverSharedFileSystem", CommandKind::Change),
    ("recoverVirtualMachine", CommandKind::Change),
    ("recoverVolume", CommandKind::Change),
    ("registerCniConfiguration", CommandKind::Change),
    ("registerExtension", CommandKind::Change),
    ("registerIso", CommandKind::Change),
    ("registerNetscalerControlCenter", CommandKind::Job),
    ("registerNetscalerServicePackage", CommandKind::Change),
    ("registerOauthProvider", CommandKind::Change),
    ("registerSSHKeyPair", CommandKind::Change),
    ("registerTemplate", CommandKind::Change),
    ("registerUserData", CommandKind::Change),
    ("registerUserKeys", CommandKind::Change),
    ("registerVnfTemplate", CommandKind::Change),
    ("releaseASNumber", CommandKind::Change),
    ("releaseBgpPeer", CommandKind::Job),
    ("releaseDedicatedCluster", CommandKind::Job),
    ("releaseDedicatedGuestVlanRange", CommandKind::Job),
    ("releaseDedicatedHost", CommandKind::Job),
    ("releaseDedicatedPod", CommandKind::Job),
    ("releaseDedicatedZone", CommandKind::Job),
    ("releaseHostReservation", CommandKind::Job),
    ("releaseIpAddress", CommandKind::Change),
    ("releaseIpv4SubnetForZone", CommandKind::Job),
    ("releasePodIpAddress", CommandKind::Change),
    ("releasePublicIpRange", CommandKind::Change),
    ("removeAnnotation", CommandKind::Change),
    ("removeCertFromLoadBalancer", CommandKind::Job),
    ("removeFromGlobalLoadBalancerRule", CommandKind::Job),
    ("removeFromLoadBalancerRule", CommandKind::Job),
    ("removeGuestOs", CommandKind::Job),
    ("removeGuestOsMapping", CommandKind::Job),
    ("removeGuiTheme", CommandKind::Change),
    ("removeIpFromNic", CommandKind::Job),
    ("removeManagementServer", CommandKind::Change),
    ("removeNetworkPermissions", CommandKind::Change),
    ("removeNicFromVirtualMachine", CommandKind::Job),
    ("removeNodesFromKubernetesCluster", CommandKind::Job),
    ("removeQuarantinedIp", CommandKind::Change),
    ("removeRawUsageRecords", CommandKind::Change),
    ("removeRegion", CommandKind::Change),
    ("removeResourceDetail", CommandKind::Job),
    ("removeSecondaryStorageSelector", CommandKind::Change),
    ("removeTungstenFabricNetworkGatewayFromLogicalRouter", CommandKind::Job),
    ("removeTungstenFabricPolicy", CommandKind::Job),
    ("removeTungstenFabricPolicyRule", CommandKind::Job),
    ("removeTungstenFabricTag", CommandKind::Job),
    ("removeVirtualMachineFromBackupOffering", CommandKind::Job),
    ("removeVirtualMachinesFromKubernetesCluster", CommandKind::Change),
    ("removeVmwareDc", CommandKind::Change),
    ("removeVpnUser", CommandKind::Job),
    ("replaceNetworkACLList", CommandKind::Job),
    ("reserveIpAddress", CommandKind::Change),
    ("resetApiLimit", CommandKind::Change),
    ("resetConfiguration", CommandKind::Change),
    ("resetNetworkPermissions", CommandKind::Change),
    ("resetPassword", CommandKind::Change),
    ("resetPasswordForVirtualMachine", CommandKind::Job),
    ("resetSSHKeyForVirtualMachine", CommandKind::Job),
    ("resetUserDataForVirtualMachine", CommandKind::Change),
    ("resetVpnConnection", CommandKind::Job),
    ("resizeVolume", CommandKind::Job),
    ("restartNetwork", CommandKind::Job),
    ("restartSharedFileSystem", CommandKind::Job),
    ("restartVPC", CommandKind::Job),
    ("restoreBackup", CommandKind::Job),
    ("restoreVirtualMachine", CommandKind::Job),
    ("restoreVolumeFromBackupAndAttachToVM", CommandKind::Job),
    ("revertSnapshot", CommandKind::Job),
    ("revertToVMSnapshot", CommandKind::Job),
    ("revokeCertificate", CommandKind::Job),
    ("revokeSecurityGroupEgress", CommandKind::Job),
    ("revokeSecurityGroupIngress", CommandKind::Job),
    ("revokeTemplateDirectDownloadCertificate", CommandKind::Change),
    ("runCustomAction", CommandKind::Job),
    ("runDiagnostics", CommandKind::Job),
    ("samlSlo", CommandKind::Change),
    ("samlSso", CommandKind::Change),
    ("scaleKubernetesCluster", CommandKind::Job),
    ("scaleSystemVm", CommandKind::Job),
    ("scaleVirtualMachine", CommandKind::Job),
    ("searchLdap", CommandKind::Change),
    ("setupUserTwoFactorAuthentication", CommandKind::Change),
    ("startInternalLoadBalancerVM", CommandKind::Job),
    ("startKubernetesCluster", CommandKind::Job),
    ("startRollingMaintenance", CommandKind::Job),
    ("startRouter", CommandKind::Job),
    ("startSharedFileSystem", CommandKind::Job),
    ("startSystemVm", CommandKind::Job),
    ("startVirtualMachine", CommandKind::Job),
    ("stopInternalLoadBalancerVM", CommandKind::Job),
    ("stopKubernetesCluster", CommandKind::Job),
    ("stopNetScalerVpx", CommandKind::Job),
    ("stopRouter", CommandKind::Job),
    ("stopSharedFileSystem", CommandKind::Job),
    ("stopSystemVm", CommandKind::Job),
    ("stopVirtualMachine", CommandKind::Job),
    ("suspendProject", CommandKind::Job),
    ("syncStoragePool", CommandKind::Job),
    ("synchronizeTungstenFabricData", CommandKind::Change),
    ("triggerShutdown", CommandKind::Change),
    ("unmanageGpuDevice", CommandKind::Change),
    ("unmanageVirtualMachine", CommandKind::Job),
    ("unmanageVolume", CommandKind::Job),
    ("unregisterExtension", CommandKind::Change),
    ("updateAccount", CommandKind::Change),
    ("updateAnnotationVisibility", CommandKind::Change),
    ("updateAutoScalePolicy", CommandKind::Job),
    ("updateAutoScaleVmGroup", CommandKind::Job),
    ("updateAutoScaleVmProfile", CommandKind::Job),
    ("updateBackupOffering", CommandKind::Change),
    ("updateBackupRepository", CommandKind::Change),
    ("updateBackupSchedule", CommandKind::Change),
    ("updateBgpPeer", CommandKind::Job),
    ("updateBucket", CommandKind::Change),
    ("updateCloudToUseObjectStore", CommandKind::Change),
    ("updateCluster", CommandKind::Change),
    ("updateCondition", CommandKind::Job),
    ("updateConfiguration", CommandKind::Change),
    ("updateCustomAction", CommandKind::Change),
    ("updateDefaultNicForVirtualMachine", CommandKind::Job),
    ("updateDiskOffering", CommandKind::Change),
    ("updateDomain", CommandKind::Change),
    ("updateEgressFirewallRule", CommandKind::Job),
    ("updateExtension", CommandKind::Change),
    ("updateFirewallRule", CommandKind::Job),
    ("updateGlobalLoadBalancerRule", CommandKind::Job),
    ("updateGpuCard", CommandKind::Change),
    ("updateGpuDevice", CommandKind::Change),
    ("updateGuestOs", CommandKind::Job),
    ("updateGuestOsMapping", CommandKind::Job),
    ("updateGuiTheme", CommandKind::Change),
    ("updateHost", CommandKind::Change),
    ("updateHostPassword", CommandKind::Change),
    ("updateHypervisorCapabilities", CommandKind::Change),
    ("updateImageStore", CommandKind::Change),
    ("updateInstanceGroup", CommandKind::Change),
    ("updateIpAddress", CommandKind::Job),
    ("updateIpv4SubnetForZone", CommandKind::Job),
    ("updateIpv6FirewallRule", CommandKind::Job),
    ("updateIso", CommandKind::Change),
    ("updateIsoPermissions", CommandKind::Change),
    ("updateKubernetesSupportedVersion", CommandKind::Change),
    ("updateLBHealthCheckPolicy", CommandKind::Job),
    ("updateLBStickinessPolicy", CommandKind::Job),
    ("updateLoadBalancer", CommandKind::Job),
    ("updateLoadBalancerRule", CommandKind::Job),
    ("updateNetwork", CommandKind::Job),
    ("updateNetworkACLItem", CommandKind::Job),
    ("updateNetworkACLList", CommandKind::Job),
    ("updateNetworkOffering", CommandKind::Change),
    ("updateNetworkServiceProvider", CommandKind::Job),
    ("updateOauthProvider", CommandKind::Change),
    ("updateObjectStoragePool", CommandKind::Change),
    ("updateOsCategory", CommandKind::Change),
    ("updatePhysicalNetwork", CommandKind::Job),
    ("updatePod", CommandKind::Change),
    ("updatePodManagementNetworkIpRange", CommandKind::Job),
    ("updatePortForwardingRule", CommandKind::Job),
    ("updateProject", CommandKind::Job),
    ("updateProjectInvitation", CommandKind::Job),
    ("updateProjectRole", CommandKind::Change),
    ("updateProjectRolePermission", CommandKind::Change),
    ("updateQuarantinedIp", CommandKind::Change),
    ("updateRegion", CommandKind::Change),
    ("updateRemoteAccessVpn", CommandKind::Job),
    ("updateResourceCount", CommandKind::Change),
    ("updateResourceLimit", CommandKind::Change),
    ("updateRole", CommandKind::Change),
    ("updateRolePermission", CommandKind::Change),
    ("updateRoutingFirewallRule", CommandKind::Job),
    ("updateSecondaryStorageSelector", CommandKind::Change),
    ("updateSecurityGroup", CommandKind::Change),
    ("updateServiceOffering", CommandKind::Change),
    ("updateSharedFileSystem", CommandKind::Change),
    ("updateSiocInfo", CommandKind::Change),
    ("updateSnapshotPolicy", CommandKind::Job),
    ("updateStorageCapabilities", CommandKind::Change),
    ("updateStorageNetworkIpRange", CommandKind::Job),
    ("updateStoragePool", CommandKind::Change),
    ("updateTemplate", CommandKind::Change),
    ("updateTemplatePermissions", CommandKind::Change),
    ("updateTrafficType", CommandKind::Job),
    ("updateTungstenFabricLBHealthMonitor", CommandKind::Job),
    ("updateUser", CommandKind::Change),
    ("updateVMAffinityGroup", CommandKind::Job),
    ("updateVMSchedule", CommandKind::Change),
    ("updateVPC", CommandKind::Job),
    ("updateVPCOffering", CommandKind::Job),
    ("updateVgpuProfile", CommandKind::Change),
    ("updateVirtualMachine", CommandKind::Change),
    ("updateVlanIpRange", CommandKind::Change),
    ("updateVmNicIp", CommandKind::Job),
    ("updateVmwareDc", CommandKind::Change),
    ("updateVnfTemplate", CommandKind::Change),
    ("updateVolume", CommandKind::Job),
    ("updateVpnConnection", CommandKind::Job),
    ("updateVpnCustomerGateway", CommandKind::Job),
    ("updateVpnGateway", CommandKind::Job),
    ("updateWebhook", CommandKind::Change),
    ("updateZone", CommandKind::Change),
    ("upgradeKubernetesCluster", CommandKind::Job),
    ("upgradeRouterTemplate", CommandKind::Change),
    ("uploadCustomCertificate", CommandKind::Job),
    ("uploadResourceIcon", CommandKind::Change),
    ("uploadSslCert", CommandKind::Change),
    ("uploadTemplateDirectDownloadCertificate", CommandKind::Change),
    ("uploadVolume", CommandKind::Job),
    ("validateUserTwoFactorAuthenticationCode", CommandKind::Change),
    ("verifyOAuthCodeAndGetUser", CommandKind::Change),
];

/// Commands that make their object before their job, sorted: the server looks at the job's id only afterwards, so that sending one twice
/// under the same id can make two objects.
pub const CREATES_BEFORE_JOB: &[&str] = &[
    "addGuestOs",
    "addGuestOsMapping",
    "addIpToNic",
    "addNetworkServiceProvider",
    "addTrafficType",
    "addVpnUser",
    "associateIpAddress",
    "createAffinityGroup",
    "createAutoScalePolicy",
    "createAutoScaleVmGroup",
    "createAutoScaleVmProfile",
    "createBackup",
    "createBucket",
    "createCondition",
    "createCounter",
    "createEgressFirewallRule",
    "createFirewallRule",
    "createGlobalLoadBalancerRule",
    "createInternalLoadBalancerElement",
    "createIpForwardingRule",
    "createIpv6FirewallRule",
    "createKubernetesCluster",
    "createLBHealthCheckPolicy",
    "createLBStickinessPolicy",
    "createLoadBalancer",
    "createLoadBalancerRule",
    "createNetworkACL",
    "createNetworkACLList",
    "createPhysicalNetwork",
    "createPortForwardingRule",
    "createPortableIpRange",
    "createPrivateGateway",
    "createProject",
    "createRemoteAccessVpn",
    "createRoutingFirewallRule",
    "createServiceInstance",
    "createSharedFileSystem",
    "createSnapshot",
    "createSnapshotFromVMSnapshot",
    "createStaticRoute",
    "createTemplate",
    "createVMFromBackup",
    "createVMSnapshot",
    "createVPC",
    "createVPCOffering",
    "createVirtualRouterElement",
    "createVolume",
    "createVpnConnection",
    "createVpnCustomerGateway",
    "createVpnGateway",
    "deployVirtualMachine",
    "deployVnfAppliance",
    "updateTungstenFabricLBHealthMonitor",
];

#[cfg(test)]
#[cfg(feature = "full")]
mod every_command;
#[cfg(test)]
#[cfg(feature = "full")]
mod every_reply;
#[cfg(test)]
#[cfg(feature = "full")]
mod tests;
#[cfg(test)]
#[cfg(feature = "full")]
mod wire_tests;
