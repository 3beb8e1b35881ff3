// Written by `cargo xtask generate`; do not edit.

//! What commands and jobs answer with. Every field is optional: servers of all versions must decode.

#[cfg(any(feature = "account", feature = "ldap"))]
mod account;
#[cfg(feature = "address")]
mod acquire_pod_ip;
#[cfg(feature = "storage-pool")]
mod affected_vm;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
mod affinity_group;
#[cfg(feature = "affinity-group")]
mod affinity_group_type;
#[cfg(feature = "alert")]
mod alert;
#[cfg(feature = "alert")]
mod alert_type;
#[cfg(feature = "annotation")]
mod annotation;
#[cfg(feature = "api-discovery")]
mod api_discovery;
#[cfg(feature = "limit")]
mod api_limit;
#[cfg(feature = "api-discovery")]
mod api_parameter;
#[cfg(feature = "volume")]
mod api_path_for_volume;
#[cfg(feature = "api-discovery")]
mod api_response;
#[cfg(feature = "solid-fire")]
mod api_solid_fire_account_id;
#[cfg(feature = "solid-fire")]
mod api_solid_fire_volume_access_group_ids;
#[cfg(feature = "solid-fire")]
mod api_solid_fire_volume_size;
#[cfg(feature = "vmware")]
mod api_update_sioc_info;
#[cfg(any(feature = "resource-metadata", feature = "volume"))]
mod api_volumei_scsi_name;
#[cfg(feature = "load-balancer")]
mod application_load_balancer;
#[cfg(feature = "load-balancer")]
mod application_load_balancer_instance;
#[cfg(feature = "load-balancer")]
mod application_load_balancer_rule;
#[cfg(feature = "as-number")]
mod as_number;
#[cfg(feature = "as-number-range")]
mod asn_range;
#[cfg(feature = "async-job")]
mod async_job;
#[cfg(feature = "auto-scale")]
mod auto_scale_policy;
#[cfg(feature = "auto-scale")]
mod auto_scale_vm_group;
#[cfg(feature = "auto-scale")]
mod auto_scale_vm_profile;
#[cfg(feature = "backup")]
mod backup;
#[cfg(feature = "backup")]
mod backup_offering;
#[cfg(feature = "backup")]
mod backup_provider;
#[cfg(feature = "backup")]
mod backup_repository;
#[cfg(feature = "backup")]
mod backup_schedule;
#[cfg(feature = "baremetal")]
mod baremetal_dhcp;
#[cfg(feature = "baremetal")]
mod baremetal_pxe;
#[cfg(feature = "baremetal")]
mod baremetal_pxe_kick_start;
#[cfg(feature = "baremetal")]
mod baremetal_pxe_ping;
#[cfg(feature = "baremetal")]
mod baremetal_rct;
#[cfg(feature = "template")]
mod base;
#[cfg(any(
    feature = "bgp-peer",
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "vlan",
    feature = "vpc"
))]
mod bgp_peer;
#[cfg(feature = "big-switch-bcf")]
mod big_switch_bcf_device;
#[cfg(feature = "brocade-vcs")]
mod brocade_vcs_device;
#[cfg(feature = "object-store")]
mod bucket;
#[cfg(feature = "certificate")]
mod ca_provider;
#[cfg(feature = "configuration")]
mod capabilities;
#[cfg(any(
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "network-offering",
    feature = "vlan",
    feature = "vpc"
))]
mod capability;
#[cfg(any(
    feature = "cluster",
    feature = "pod",
    feature = "pool",
    feature = "snapshot",
    feature = "system-capacity",
    feature = "zone"
))]
mod capacity;
#[cfg(feature = "certificate")]
mod certificate;
#[cfg(any(feature = "iso", feature = "template", feature = "virtual-network-functions"))]
mod child_template;
#[cfg(feature = "cisco-vnmc")]
mod cisco_asa1000v_resource;
#[cfg(feature = "vmware")]
mod cisco_nexus_vsm;
#[cfg(feature = "cisco-vnmc")]
mod cisco_vnmc_resource;
#[cfg(feature = "cloud-identifier")]
mod cloud_identifier;
#[cfg(feature = "cloudian")]
mod cloudian_enabled;
#[cfg(feature = "cloudian")]
mod cloudian_sso_login;
#[cfg(any(feature = "cluster", feature = "pool"))]
mod cluster;
#[cfg(feature = "cluster")]
mod cluster_drs_plan;
#[cfg(feature = "cluster")]
mod cluster_drs_plan_migration;
#[cfg(feature = "cluster")]
mod cluster_metrics;
#[cfg(feature = "auto-scale")]
mod condition;
#[cfg(feature = "configuration")]
mod configuration;
#[cfg(feature = "configuration")]
mod configuration_group;
#[cfg(feature = "configuration")]
mod configuration_sub_group;
#[cfg(feature = "console-endpoint")]
mod console_endpoint_websocket;
#[cfg(feature = "console-endpoint")]
mod console_session;
#[cfg(feature = "auto-scale")]
mod counter;
#[cfg(feature = "console-endpoint")]
mod create_console_endpoint;
#[cfg(feature = "ssh")]
mod create_ssh_key_pair;
#[cfg(feature = "extension")]
mod custom_action_result;
#[cfg(feature = "certificate")]
mod custom_certificate;
#[cfg(feature = "network")]
mod data_center_guest_ipv6_prefix;
#[cfg(feature = "zone")]
mod data_center_ipv4_subnet;
#[cfg(any(feature = "image-store", feature = "storage-pool"))]
mod data_store_object;
#[cfg(feature = "infrastructure-usage")]
mod db_metrics;
#[cfg(feature = "cluster")]
mod dedicate_cluster;
#[cfg(feature = "host")]
mod dedicate_host;
#[cfg(feature = "pod")]
mod dedicate_pod;
#[cfg(feature = "zone")]
mod dedicate_zone;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
mod dedicated_resource;
#[cfg(feature = "configuration")]
mod deployment_planners;
#[cfg(feature = "resource-metadata")]
mod detail_options;
#[cfg(feature = "certificate")]
mod direct_download_certificate;
#[cfg(feature = "certificate")]
mod direct_download_certificate_host_status;
#[cfg(feature = "disk-offering")]
mod disk_offering;
#[cfg(feature = "domain")]
mod domain;
#[cfg(any(feature = "internal-lb", feature = "load-balancer", feature = "router"))]
mod domain_router;
#[cfg(feature = "event")]
mod event;
#[cfg(feature = "event")]
mod event_type;
#[cfg(feature = "extension")]
mod extension;
#[cfg(feature = "extension")]
mod extension_custom_action;
#[cfg(feature = "extension")]
mod extension_custom_action_parameter;
#[cfg(feature = "extension")]
mod extension_resource;
#[cfg(any(feature = "iso", feature = "image-store", feature = "snapshot", feature = "template", feature = "volume"))]
mod extract;
#[cfg(feature = "firewall")]
mod firewall;
#[cfg(any(feature = "firewall", feature = "nat"))]
mod firewall_rule;
#[cfg(feature = "diagnostics")]
mod get_diagnostics_data;
#[cfg(any(feature = "iso", feature = "template", feature = "volume"))]
mod get_upload_params;
#[cfg(feature = "virtual-machine")]
mod get_vm_password;
#[cfg(feature = "load-balancer")]
mod global_load_balancer;
#[cfg(any(feature = "certificate", feature = "host", feature = "pool"))]
mod gpu;
#[cfg(feature = "gpu")]
mod gpu_card;
#[cfg(feature = "gpu")]
mod gpu_device;
#[cfg(feature = "guest-os")]
mod guest_os;
#[cfg(feature = "guest-os")]
mod guest_os_category;
#[cfg(feature = "guest-os")]
mod guest_os_mapping;
#[cfg(feature = "vlan")]
mod guest_vlan;
#[cfg(feature = "vlan")]
mod guest_vlan_range;
#[cfg(feature = "gui-theme")]
mod gui_theme;
#[cfg(any(feature = "certificate", feature = "host", feature = "pool"))]
mod host;
#[cfg(feature = "host")]
mod host_for_migration;
#[cfg(any(feature = "certificate", feature = "host", feature = "pool"))]
mod host_ha;
#[cfg(feature = "host")]
mod host_metrics;
#[cfg(feature = "host")]
mod host_tag;
#[cfg(feature = "hypervisor")]
mod hypervisor;
#[cfg(feature = "hypervisor")]
mod hypervisor_capabilities;
#[cfg(feature = "guest-os")]
mod hypervisor_guest_os;
#[cfg(feature = "guest-os")]
mod hypervisor_guest_os_names;
#[cfg(feature = "saml")]
mod idp;
#[cfg(any(feature = "host", feature = "image-store", feature = "swift"))]
mod image_store;
#[cfg(feature = "virtual-machine")]
mod import_vm_task;
#[cfg(feature = "metrics")]
mod infrastructure;
#[cfg(feature = "vm-group")]
mod instance_group;
#[cfg(feature = "internal-lb")]
mod internal_load_balancer_element;
#[cfg(feature = "address")]
mod ip_address;
#[cfg(feature = "ip-quarantine")]
mod ip_quarantine;
#[cfg(any(feature = "pod", feature = "pool"))]
mod ip_range;
#[cfg(any(feature = "brocade-vcs", feature = "netscaler", feature = "network", feature = "vlan", feature = "vpc"))]
mod ipv4_route;
#[cfg(feature = "network")]
mod ipv4_subnet_for_guest_network;
#[cfg(any(feature = "brocade-vcs", feature = "netscaler", feature = "network", feature = "vlan", feature = "vpc"))]
mod ipv6_route;
#[cfg(feature = "account")]
mod is_account_allowed_to_create_offerings_with_tags;
#[cfg(feature = "network")]
mod isolation_method;
#[cfg(feature = "kubernetes")]
mod kubernetes_cluster;
#[cfg(feature = "kubernetes")]
mod kubernetes_cluster_config;
#[cfg(feature = "kubernetes")]
mod kubernetes_supported_version;
#[cfg(feature = "kubernetes")]
mod kubernetes_user_vm;
#[cfg(feature = "load-balancer")]
mod lb_health_check;
#[cfg(feature = "load-balancer")]
mod lb_health_check_policy;
#[cfg(feature = "load-balancer")]
mod lb_stickiness;
#[cfg(feature = "load-balancer")]
mod lb_stickiness_policy;
#[cfg(feature = "ldap")]
mod ldap_config;
#[cfg(feature = "ldap")]
mod ldap_configuration;
#[cfg(feature = "ldap")]
mod ldap_user;
#[cfg(any(feature = "account", feature = "ldap"))]
mod link_domain_to_ldap;
#[cfg(feature = "pool")]
mod list_elastistor_pool;
#[cfg(any(feature = "misc", feature = "volume"))]
mod list_elastistor_volume;
#[cfg(feature = "load-balancer")]
mod load_balancer;
#[cfg(feature = "load-balancer")]
mod load_balancer_rule_vm_map;
#[cfg(any(feature = "authentication", feature = "saml"))]
mod login;
#[cfg(any(feature = "authentication", feature = "saml"))]
mod logout;
#[cfg(feature = "management")]
mod management_server;
#[cfg(feature = "management")]
mod management_server_maintenance;
#[cfg(feature = "management")]
mod management_server_metrics;
#[cfg(any(feature = "host", feature = "image-store"))]
mod migration;
#[cfg(feature = "simulator")]
mod mock;
#[cfg(any(feature = "load-balancer", feature = "netscaler"))]
mod net_scaler_service_package;
#[cfg(feature = "netris")]
mod netris_provider;
#[cfg(feature = "netscaler")]
mod netscaler_control_center;
#[cfg(any(feature = "load-balancer", feature = "netscaler"))]
mod netscaler_load_balancer;
#[cfg(any(feature = "brocade-vcs", feature = "netscaler", feature = "network", feature = "vlan", feature = "vpc"))]
mod network;
#[cfg(feature = "network-acl")]
mod network_acl;
#[cfg(feature = "network-acl")]
mod network_acl_item;
#[cfg(feature = "network-device")]
mod network_device;
#[cfg(feature = "network-offering")]
mod network_offering;
#[cfg(feature = "network")]
mod network_permissions;
#[cfg(feature = "network")]
mod network_protocol;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "internal-lb",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "router",
    feature = "ssh",
    feature = "shared-file-system",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "zone"
))]
mod nic;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "internal-lb",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "router",
    feature = "ssh",
    feature = "shared-file-system",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "zone"
))]
mod nic_extra_dhcp_option;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "internal-lb",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "router",
    feature = "ssh",
    feature = "shared-file-system",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "zone"
))]
mod nic_secondary_ip;
#[cfg(feature = "nicira-nvp")]
mod nicira_nvp_device;
#[cfg(feature = "nsx")]
mod nsx_controller;
#[cfg(any(feature = "oauth", feature = "user"))]
mod oauth_provider;
#[cfg(feature = "storage-pool")]
mod object_store;
#[cfg(feature = "network")]
mod open_daylight_controller;
#[cfg(any(
    feature = "certificate",
    feature = "cluster",
    feature = "host",
    feature = "out-of-band-management",
    feature = "pool",
    feature = "zone"
))]
mod out_of_band_management;
#[cfg(feature = "ovs-element")]
mod ovs_provider;
#[cfg(feature = "firewall")]
mod palo_alto_firewall;
#[cfg(feature = "management")]
mod peer_management_server_node;
#[cfg(feature = "network")]
mod physical_network;
#[cfg(any(feature = "pod", feature = "pool"))]
mod pod;
#[cfg(feature = "portable-ip")]
mod portable_ip;
#[cfg(feature = "portable-ip")]
mod portable_ip_range;
#[cfg(feature = "vpc")]
mod private_gateway;
#[cfg(any(feature = "account", feature = "project"))]
mod project;
#[cfg(feature = "project")]
mod project_invitation;
#[cfg(any(feature = "project", feature = "role"))]
mod project_role;
#[cfg(feature = "project")]
mod project_role_permission;
#[cfg(any(
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "network-offering",
    feature = "usage",
    feature = "vlan",
    feature = "vpc"
))]
mod provider;
#[cfg(feature = "quota")]
mod quota_configure_email;
#[cfg(feature = "quota")]
mod quota_credits;
#[cfg(feature = "quota")]
mod quota_email_template;
#[cfg(feature = "quota")]
mod quota_enabled;
#[cfg(feature = "quota")]
mod quota_preset_variables_item;
#[cfg(feature = "quota")]
mod quota_statement_item;
#[cfg(feature = "quota")]
mod quota_summary;
#[cfg(feature = "quota")]
mod quota_tariff;
#[cfg(feature = "quota")]
mod quota_update;
#[cfg(feature = "quota")]
mod quota_validate_activation_rule;
#[cfg(feature = "region")]
mod region;
#[cfg(feature = "user")]
mod register;
#[cfg(feature = "vpn")]
mod remote_access_vpn;
#[cfg(feature = "kubernetes")]
mod remove_virtual_machines_from_kubernetes_cluster;
#[cfg(feature = "limit")]
mod resource_count;
#[cfg(any(
    feature = "account",
    feature = "affinity-group",
    feature = "backup",
    feature = "brocade-vcs",
    feature = "domain",
    feature = "guest-os",
    feature = "iso",
    feature = "kubernetes",
    feature = "ldap",
    feature = "load-balancer",
    feature = "netscaler",
    feature = "network",
    feature = "nic",
    feature = "pool",
    feature = "project",
    feature = "resource-icon",
    feature = "ssh",
    feature = "snapshot",
    feature = "template",
    feature = "user",
    feature = "vlan",
    feature = "vpc",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "zone"
))]
mod resource_icon;
#[cfg(feature = "limit")]
mod resource_limit;
#[cfg(any(
    feature = "account",
    feature = "address",
    feature = "affinity-group",
    feature = "backup",
    feature = "brocade-vcs",
    feature = "firewall",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nat",
    feature = "netscaler",
    feature = "network",
    feature = "network-acl",
    feature = "nic",
    feature = "object-store",
    feature = "pool",
    feature = "project",
    feature = "resource-metadata",
    feature = "resource-tags",
    feature = "ssh",
    feature = "security-group",
    feature = "shared-file-system",
    feature = "snapshot",
    feature = "template",
    feature = "usage",
    feature = "vlan",
    feature = "vpc",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "volume",
    feature = "zone"
))]
mod resource_tag;
#[cfg(feature = "async-job")]
mod response_object;
#[cfg(feature = "role")]
mod role;
#[cfg(feature = "role")]
mod role_permission;
#[cfg(feature = "rolling-maintenance")]
mod rolling_maintenance;
#[cfg(feature = "rolling-maintenance")]
mod rolling_maintenance_host_skipped;
#[cfg(feature = "rolling-maintenance")]
mod rolling_maintenance_host_updated;
#[cfg(any(feature = "internal-lb", feature = "load-balancer", feature = "router"))]
mod router_health_check_result;
#[cfg(feature = "router")]
mod router_health_check_results_list;
#[cfg(feature = "diagnostics")]
mod run_diagnostics;
#[cfg(feature = "saml")]
mod saml_authorization;
#[cfg(feature = "saml")]
mod saml_meta_data;
#[cfg(feature = "host")]
mod secondary_storage_heuristics;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "security-group",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
mod security_group;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "security-group",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
mod security_group_rule;
#[cfg(any(
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "network-offering",
    feature = "vlan",
    feature = "vpc"
))]
mod service;
#[cfg(feature = "network")]
mod service_instance;
#[cfg(feature = "service-offering")]
mod service_offering;
#[cfg(feature = "shared-file-system")]
mod shared_fs;
#[cfg(feature = "shared-file-system")]
mod shared_fs_provider;
#[cfg(feature = "simulator")]
mod simulator_ha_state;
#[cfg(feature = "vpn")]
mod site2_site_customer_gateway;
#[cfg(feature = "vpn")]
mod site2_site_vpn_connection;
#[cfg(feature = "vpn")]
mod site2_site_vpn_gateway;
#[cfg(feature = "snapshot")]
mod snapshot;
#[cfg(feature = "snapshot")]
mod snapshot_policy;
#[cfg(feature = "ssh")]
mod ssh_key_pair;
#[cfg(feature = "load-balancer")]
mod ssl_cert;
#[cfg(feature = "stratosphere-ssp")]
mod ssp;
#[cfg(feature = "vpc")]
mod static_route;
#[cfg(any(feature = "system-vm", feature = "virtual-machine", feature = "volume"))]
mod stats;
#[cfg(feature = "pool")]
mod storage_access_group;
#[cfg(feature = "network")]
mod storage_network_ip_range;
#[cfg(any(
    feature = "configuration",
    feature = "pool",
    feature = "snapshot",
    feature = "storage-pool",
    feature = "vmware"
))]
mod storage_pool;
#[cfg(feature = "storage-pool")]
mod storage_pool_metrics;
#[cfg(feature = "storage-pool")]
mod storage_provider;
#[cfg(feature = "resource-tags")]
mod storage_tag;
#[cfg(any(
    feature = "as-number",
    feature = "as-number-range",
    feature = "account",
    feature = "address",
    feature = "affinity-group",
    feature = "alert",
    feature = "authentication",
    feature = "auto-scale",
    feature = "bgp-peer",
    feature = "backup",
    feature = "baremetal",
    feature = "big-switch-bcf",
    feature = "brocade-vcs",
    feature = "certificate",
    feature = "cisco-vnmc",
    feature = "cluster",
    feature = "configuration",
    feature = "disk-offering",
    feature = "domain",
    feature = "event",
    feature = "extension",
    feature = "firewall",
    feature = "gpu",
    feature = "guest-os",
    feature = "host",
    feature = "iso",
    feature = "image-store",
    feature = "kubernetes",
    feature = "limit",
    feature = "load-balancer",
    feature = "management",
    feature = "nat",
    feature = "netscaler",
    feature = "network",
    feature = "network-acl",
    feature = "network-device",
    feature = "network-offering",
    feature = "nic",
    feature = "nicira-nvp",
    feature = "oauth",
    feature = "object-store",
    feature = "pod",
    feature = "pool",
    feature = "portable-ip",
    feature = "project",
    feature = "quota",
    feature = "region",
    feature = "registration",
    feature = "resource",
    feature = "resource-icon",
    feature = "resource-metadata",
    feature = "resource-tags",
    feature = "role",
    feature = "ssh",
    feature = "saml",
    feature = "security-group",
    feature = "service-offering",
    feature = "shared-file-system",
    feature = "simulator",
    feature = "snapshot",
    feature = "storage-pool",
    feature = "stratosphere-ssp",
    feature = "system-vm",
    feature = "template",
    feature = "tungsten",
    feature = "ucs",
    feature = "usage",
    feature = "user",
    feature = "vlan",
    feature = "vm-group",
    feature = "vpc",
    feature = "vpn",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "vmware",
    feature = "volume",
    feature = "webhook",
    feature = "zone"
))]
mod success;
#[cfg(feature = "system-vm")]
mod system_vm;
#[cfg(any(feature = "account", feature = "domain", feature = "ldap", feature = "project"))]
mod tagged_resource_limit_and_count;
#[cfg(any(feature = "iso", feature = "template", feature = "virtual-network-functions"))]
mod template;
#[cfg(any(feature = "iso", feature = "template"))]
mod template_permissions;
#[cfg(feature = "tungsten")]
mod tls_data;
#[cfg(feature = "usage")]
mod traffic_monitor;
#[cfg(feature = "usage")]
mod traffic_type;
#[cfg(feature = "usage")]
mod traffic_type_implementor;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_address_group;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_application_policy_set;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_firewall_policy;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_firewall_rule;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_lb_health_monitor;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_logical_router;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_network;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_nic;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_policy;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_provider;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_rule;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_service_group;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_tag;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_tag_type;
#[cfg(feature = "tungsten")]
mod tungsten_fabric_vm;
#[cfg(feature = "ucs")]
mod ucs_blade;
#[cfg(feature = "ucs")]
mod ucs_manager;
#[cfg(feature = "ucs")]
mod ucs_profile;
#[cfg(feature = "virtual-machine")]
mod unmanage_vm_instance;
#[cfg(any(feature = "virtual-machine", feature = "zone"))]
mod unmanaged_instance;
#[cfg(any(feature = "virtual-machine", feature = "zone"))]
mod unmanaged_instance_disk;
#[cfg(feature = "usage")]
mod usage_record;
#[cfg(feature = "usage")]
mod usage_server_metrics;
#[cfg(feature = "usage")]
mod usage_type;
#[cfg(any(feature = "account", feature = "ldap", feature = "user"))]
mod user;
#[cfg(any(feature = "configuration", feature = "user"))]
mod user_data;
#[cfg(feature = "user")]
mod user_two_factor_authentication_setup;
#[cfg(feature = "user")]
mod user_two_factor_authenticator_provider;
#[cfg(any(feature = "certificate", feature = "host", feature = "pool"))]
mod vgpu;
#[cfg(feature = "gpu")]
mod vgpu_profile;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
mod virtual_machine;
#[cfg(feature = "router")]
mod virtual_router_provider;
#[cfg(any(feature = "network", feature = "vlan"))]
mod vlan_ip_range;
#[cfg(feature = "virtual-machine")]
mod vm_metrics;
#[cfg(any(feature = "system-vm", feature = "virtual-machine"))]
mod vm_metrics_stats;
#[cfg(feature = "virtual-machine")]
mod vm_schedule;
#[cfg(feature = "snapshot")]
mod vm_snapshot;
#[cfg(feature = "user")]
mod vm_user_data;
#[cfg(feature = "zone")]
mod vmware_datacenter;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
mod vnf_nic;
#[cfg(feature = "volume")]
mod volume;
#[cfg(feature = "volume")]
mod volume_for_import;
#[cfg(feature = "volume")]
mod volume_metrics;
#[cfg(feature = "volume")]
mod volume_metrics_stats;
#[cfg(feature = "vpc")]
mod vpc;
#[cfg(feature = "vpc")]
mod vpc_offering;
#[cfg(feature = "vpn")]
mod vpn_users;
#[cfg(feature = "vmware")]
mod vsphere_storage_policies;
#[cfg(feature = "webhook")]
mod webhook;
#[cfg(feature = "webhook")]
mod webhook_delivery;
#[cfg(any(feature = "pool", feature = "snapshot", feature = "zone"))]
mod zone;
#[cfg(feature = "zone")]
mod zone_metrics;

#[cfg(any(feature = "account", feature = "ldap"))]
pub use account::Account;
#[cfg(feature = "address")]
pub use acquire_pod_ip::AcquirePodIp;
#[cfg(feature = "storage-pool")]
pub use affected_vm::AffectedVm;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
pub use affinity_group::AffinityGroup;
#[cfg(feature = "affinity-group")]
pub use affinity_group_type::AffinityGroupType;
#[cfg(feature = "alert")]
pub use alert::Alert;
#[cfg(feature = "alert")]
pub use alert_type::AlertType;
#[cfg(feature = "annotation")]
pub use annotation::Annotation;
#[cfg(feature = "api-discovery")]
pub use api_discovery::ApiDiscovery;
#[cfg(feature = "limit")]
pub use api_limit::ApiLimit;
#[cfg(feature = "api-discovery")]
pub use api_parameter::ApiParameter;
#[cfg(feature = "volume")]
pub use api_path_for_volume::ApiPathForVolume;
#[cfg(feature = "api-discovery")]
pub use api_response::ApiResponse;
#[cfg(feature = "solid-fire")]
pub use api_solid_fire_account_id::ApiSolidFireAccountId;
#[cfg(feature = "solid-fire")]
pub use api_solid_fire_volume_access_group_ids::ApiSolidFireVolumeAccessGroupIds;
#[cfg(feature = "solid-fire")]
pub use api_solid_fire_volume_size::ApiSolidFireVolumeSize;
#[cfg(feature = "vmware")]
pub use api_update_sioc_info::ApiUpdateSiocInfo;
#[cfg(any(feature = "resource-metadata", feature = "volume"))]
pub use api_volumei_scsi_name::ApiVolumeiScsiName;
#[cfg(feature = "load-balancer")]
pub use application_load_balancer::ApplicationLoadBalancer;
#[cfg(feature = "load-balancer")]
pub use application_load_balancer_instance::ApplicationLoadBalancerInstance;
#[cfg(feature = "load-balancer")]
pub use application_load_balancer_rule::ApplicationLoadBalancerRule;
#[cfg(feature = "as-number")]
pub use as_number::ASNumber;
#[cfg(feature = "as-number-range")]
pub use asn_range::ASNRange;
#[cfg(feature = "async-job")]
pub use async_job::AsyncJob;
#[cfg(feature = "auto-scale")]
pub use auto_scale_policy::AutoScalePolicy;
#[cfg(feature = "auto-scale")]
pub use auto_scale_vm_group::AutoScaleVmGroup;
#[cfg(feature = "auto-scale")]
pub use auto_scale_vm_profile::AutoScaleVmProfile;
#[cfg(feature = "backup")]
pub use backup::Backup;
#[cfg(feature = "backup")]
pub use backup_offering::BackupOffering;
#[cfg(feature = "backup")]
pub use backup_provider::BackupProvider;
#[cfg(feature = "backup")]
pub use backup_repository::BackupRepository;
#[cfg(feature = "backup")]
pub use backup_schedule::BackupSchedule;
#[cfg(feature = "baremetal")]
pub use baremetal_dhcp::BaremetalDhcp;
#[cfg(feature = "baremetal")]
pub use baremetal_pxe::BaremetalPxe;
#[cfg(feature = "baremetal")]
pub use baremetal_pxe_kick_start::BaremetalPxeKickStart;
#[cfg(feature = "baremetal")]
pub use baremetal_pxe_ping::BaremetalPxePing;
#[cfg(feature = "baremetal")]
pub use baremetal_rct::BaremetalRct;
#[cfg(feature = "template")]
pub use base::Base;
#[cfg(any(
    feature = "bgp-peer",
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "vlan",
    feature = "vpc"
))]
pub use bgp_peer::BgpPeer;
#[cfg(feature = "big-switch-bcf")]
pub use big_switch_bcf_device::BigSwitchBcfDevice;
#[cfg(feature = "brocade-vcs")]
pub use brocade_vcs_device::BrocadeVcsDevice;
#[cfg(feature = "object-store")]
pub use bucket::Bucket;
#[cfg(feature = "certificate")]
pub use ca_provider::CAProvider;
#[cfg(feature = "configuration")]
pub use capabilities::Capabilities;
#[cfg(any(
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "network-offering",
    feature = "vlan",
    feature = "vpc"
))]
pub use capability::Capability;
#[cfg(any(
    feature = "cluster",
    feature = "pod",
    feature = "pool",
    feature = "snapshot",
    feature = "system-capacity",
    feature = "zone"
))]
pub use capacity::Capacity;
#[cfg(feature = "certificate")]
pub use certificate::Certificate;
#[cfg(any(feature = "iso", feature = "template", feature = "virtual-network-functions"))]
pub use child_template::ChildTemplate;
#[cfg(feature = "cisco-vnmc")]
pub use cisco_asa1000v_resource::CiscoAsa1000vResource;
#[cfg(feature = "vmware")]
pub use cisco_nexus_vsm::CiscoNexusVSM;
#[cfg(feature = "cisco-vnmc")]
pub use cisco_vnmc_resource::CiscoVnmcResource;
#[cfg(feature = "cloud-identifier")]
pub use cloud_identifier::CloudIdentifier;
#[cfg(feature = "cloudian")]
pub use cloudian_enabled::CloudianEnabled;
#[cfg(feature = "cloudian")]
pub use cloudian_sso_login::CloudianSsoLogin;
#[cfg(any(feature = "cluster", feature = "pool"))]
pub use cluster::Cluster;
#[cfg(feature = "cluster")]
pub use cluster_drs_plan::ClusterDrsPlan;
#[cfg(feature = "cluster")]
pub use cluster_drs_plan_migration::ClusterDrsPlanMigration;
#[cfg(feature = "cluster")]
pub use cluster_metrics::ClusterMetrics;
#[cfg(feature = "auto-scale")]
pub use condition::Condition;
#[cfg(feature = "configuration")]
pub use configuration::Configuration;
#[cfg(feature = "configuration")]
pub use configuration_group::ConfigurationGroup;
#[cfg(feature = "configuration")]
pub use configuration_sub_group::ConfigurationSubGroup;
#[cfg(feature = "console-endpoint")]
pub use console_endpoint_websocket::ConsoleEndpointWebsocket;
#[cfg(feature = "console-endpoint")]
pub use console_session::ConsoleSession;
#[cfg(feature = "auto-scale")]
pub use counter::Counter;
#[cfg(feature = "console-endpoint")]
pub use create_console_endpoint::CreateConsoleEndpoint;
#[cfg(feature = "ssh")]
pub use create_ssh_key_pair::CreateSSHKeyPair;
#[cfg(feature = "extension")]
pub use custom_action_result::CustomActionResult;
#[cfg(feature = "certificate")]
pub use custom_certificate::CustomCertificate;
#[cfg(feature = "network")]
pub use data_center_guest_ipv6_prefix::DataCenterGuestIpv6Prefix;
#[cfg(feature = "zone")]
pub use data_center_ipv4_subnet::DataCenterIpv4Subnet;
#[cfg(any(feature = "image-store", feature = "storage-pool"))]
pub use data_store_object::DataStoreObject;
#[cfg(feature = "infrastructure-usage")]
pub use db_metrics::DbMetrics;
#[cfg(feature = "cluster")]
pub use dedicate_cluster::DedicateCluster;
#[cfg(feature = "host")]
pub use dedicate_host::DedicateHost;
#[cfg(feature = "pod")]
pub use dedicate_pod::DedicatePod;
#[cfg(feature = "zone")]
pub use dedicate_zone::DedicateZone;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
pub use dedicated_resource::DedicatedResource;
#[cfg(feature = "configuration")]
pub use deployment_planners::DeploymentPlanners;
#[cfg(feature = "resource-metadata")]
pub use detail_options::DetailOptions;
#[cfg(feature = "certificate")]
pub use direct_download_certificate::DirectDownloadCertificate;
#[cfg(feature = "certificate")]
pub use direct_download_certificate_host_status::DirectDownloadCertificateHostStatus;
#[cfg(feature = "disk-offering")]
pub use disk_offering::DiskOffering;
#[cfg(feature = "domain")]
pub use domain::Domain;
#[cfg(any(feature = "internal-lb", feature = "load-balancer", feature = "router"))]
pub use domain_router::DomainRouter;
#[cfg(feature = "event")]
pub use event::Event;
#[cfg(feature = "event")]
pub use event_type::EventType;
#[cfg(feature = "extension")]
pub use extension::Extension;
#[cfg(feature = "extension")]
pub use extension_custom_action::ExtensionCustomAction;
#[cfg(feature = "extension")]
pub use extension_custom_action_parameter::ExtensionCustomActionParameter;
#[cfg(feature = "extension")]
pub use extension_resource::ExtensionResource;
#[cfg(any(
    feature = "iso",
    feature = "image-store",
    feature = "snapshot",
    feature = "template",
    feature = "volume"
))]
pub use extract::Extract;
#[cfg(feature = "firewall")]
pub use firewall::Firewall;
#[cfg(any(feature = "firewall", feature = "nat"))]
pub use firewall_rule::FirewallRule;
#[cfg(feature = "diagnostics")]
pub use get_diagnostics_data::GetDiagnosticsData;
#[cfg(any(feature = "iso", feature = "template", feature = "volume"))]
pub use get_upload_params::GetUploadParams;
#[cfg(feature = "virtual-machine")]
pub use get_vm_password::GetVMPassword;
#[cfg(feature = "load-balancer")]
pub use global_load_balancer::GlobalLoadBalancer;
#[cfg(any(feature = "certificate", feature = "host", feature = "pool"))]
pub use gpu::Gpu;
#[cfg(feature = "gpu")]
pub use gpu_card::GpuCard;
#[cfg(feature = "gpu")]
pub use gpu_device::GpuDevice;
#[cfg(feature = "guest-os")]
pub use guest_os::GuestOS;
#[cfg(feature = "guest-os")]
pub use guest_os_category::GuestOSCategory;
#[cfg(feature = "guest-os")]
pub use guest_os_mapping::GuestOsMapping;
#[cfg(feature = "vlan")]
pub use guest_vlan::GuestVlan;
#[cfg(feature = "vlan")]
pub use guest_vlan_range::GuestVlanRange;
#[cfg(feature = "gui-theme")]
pub use gui_theme::GuiTheme;
#[cfg(any(feature = "certificate", feature = "host", feature = "pool"))]
pub use host::Host;
#[cfg(feature = "host")]
pub use host_for_migration::HostForMigration;
#[cfg(any(feature = "certificate", feature = "host", feature = "pool"))]
pub use host_ha::HostHA;
#[cfg(feature = "host")]
pub use host_metrics::HostMetrics;
#[cfg(feature = "host")]
pub use host_tag::HostTag;
#[cfg(feature = "hypervisor")]
pub use hypervisor::Hypervisor;
#[cfg(feature = "hypervisor")]
pub use hypervisor_capabilities::HypervisorCapabilities;
#[cfg(feature = "guest-os")]
pub use hypervisor_guest_os::HypervisorGuestOs;
#[cfg(feature = "guest-os")]
pub use hypervisor_guest_os_names::HypervisorGuestOsNames;
#[cfg(feature = "saml")]
pub use idp::Idp;
#[cfg(any(feature = "host", feature = "image-store", feature = "swift"))]
pub use image_store::ImageStore;
#[cfg(feature = "virtual-machine")]
pub use import_vm_task::ImportVMTask;
#[cfg(feature = "metrics")]
pub use infrastructure::Infrastructure;
#[cfg(feature = "vm-group")]
pub use instance_group::InstanceGroup;
#[cfg(feature = "internal-lb")]
pub use internal_load_balancer_element::InternalLoadBalancerElement;
#[cfg(feature = "address")]
pub use ip_address::IPAddress;
#[cfg(feature = "ip-quarantine")]
pub use ip_quarantine::IpQuarantine;
#[cfg(any(feature = "pod", feature = "pool"))]
pub use ip_range::IpRange;
#[cfg(any(
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "vlan",
    feature = "vpc"
))]
pub use ipv4_route::Ipv4Route;
#[cfg(feature = "network")]
pub use ipv4_subnet_for_guest_network::Ipv4SubnetForGuestNetwork;
#[cfg(any(
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "vlan",
    feature = "vpc"
))]
pub use ipv6_route::Ipv6Route;
#[cfg(feature = "account")]
pub use is_account_allowed_to_create_offerings_with_tags::IsAccountAllowedToCreateOfferingsWithTags;
#[cfg(feature = "network")]
pub use isolation_method::IsolationMethod;
#[cfg(feature = "kubernetes")]
pub use kubernetes_cluster::KubernetesCluster;
#[cfg(feature = "kubernetes")]
pub use kubernetes_cluster_config::KubernetesClusterConfig;
#[cfg(feature = "kubernetes")]
pub use kubernetes_supported_version::KubernetesSupportedVersion;
#[cfg(feature = "kubernetes")]
pub use kubernetes_user_vm::KubernetesUserVm;
#[cfg(feature = "load-balancer")]
pub use lb_health_check::LBHealthCheck;
#[cfg(feature = "load-balancer")]
pub use lb_health_check_policy::LBHealthCheckPolicy;
#[cfg(feature = "load-balancer")]
pub use lb_stickiness::LBStickiness;
#[cfg(feature = "load-balancer")]
pub use lb_stickiness_policy::LBStickinessPolicy;
#[cfg(feature = "ldap")]
pub use ldap_config::LDAPConfig;
#[cfg(feature = "ldap")]
pub use ldap_configuration::LdapConfiguration;
#[cfg(feature = "ldap")]
pub use ldap_user::LdapUser;
#[cfg(any(feature = "account", feature = "ldap"))]
pub use link_domain_to_ldap::LinkDomainToLdap;
#[cfg(feature = "pool")]
pub use list_elastistor_pool::ListElastistorPool;
#[cfg(any(feature = "misc", feature = "volume"))]
pub use list_elastistor_volume::ListElastistorVolume;
#[cfg(feature = "load-balancer")]
pub use load_balancer::LoadBalancer;
#[cfg(feature = "load-balancer")]
pub use load_balancer_rule_vm_map::LoadBalancerRuleVmMap;
#[cfg(any(feature = "authentication", feature = "saml"))]
pub use login::Login;
#[cfg(any(feature = "authentication", feature = "saml"))]
pub use logout::Logout;
#[cfg(feature = "management")]
pub use management_server::ManagementServer;
#[cfg(feature = "management")]
pub use management_server_maintenance::ManagementServerMaintenance;
#[cfg(feature = "management")]
pub use management_server_metrics::ManagementServerMetrics;
#[cfg(any(feature = "host", feature = "image-store"))]
pub use migration::Migration;
#[cfg(feature = "simulator")]
pub use mock::Mock;
#[cfg(any(feature = "load-balancer", feature = "netscaler"))]
pub use net_scaler_service_package::NetScalerServicePackage;
#[cfg(feature = "netris")]
pub use netris_provider::NetrisProvider;
#[cfg(feature = "netscaler")]
pub use netscaler_control_center::NetscalerControlCenter;
#[cfg(any(feature = "load-balancer", feature = "netscaler"))]
pub use netscaler_load_balancer::NetscalerLoadBalancer;
#[cfg(any(
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "vlan",
    feature = "vpc"
))]
pub use network::Network;
#[cfg(feature = "network-acl")]
pub use network_acl::NetworkACL;
#[cfg(feature = "network-acl")]
pub use network_acl_item::NetworkACLItem;
#[cfg(feature = "network-device")]
pub use network_device::NetworkDevice;
#[cfg(feature = "network-offering")]
pub use network_offering::NetworkOffering;
#[cfg(feature = "network")]
pub use network_permissions::NetworkPermissions;
#[cfg(feature = "network")]
pub use network_protocol::NetworkProtocol;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "internal-lb",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "router",
    feature = "ssh",
    feature = "shared-file-system",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "zone"
))]
pub use nic::Nic;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "internal-lb",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "router",
    feature = "ssh",
    feature = "shared-file-system",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "zone"
))]
pub use nic_extra_dhcp_option::NicExtraDhcpOption;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "internal-lb",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "router",
    feature = "ssh",
    feature = "shared-file-system",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "zone"
))]
pub use nic_secondary_ip::NicSecondaryIp;
#[cfg(feature = "nicira-nvp")]
pub use nicira_nvp_device::NiciraNvpDevice;
#[cfg(feature = "nsx")]
pub use nsx_controller::NsxController;
#[cfg(any(feature = "oauth", feature = "user"))]
pub use oauth_provider::OauthProvider;
#[cfg(feature = "storage-pool")]
pub use object_store::ObjectStore;
#[cfg(feature = "network")]
pub use open_daylight_controller::OpenDaylightController;
#[cfg(any(
    feature = "certificate",
    feature = "cluster",
    feature = "host",
    feature = "out-of-band-management",
    feature = "pool",
    feature = "zone"
))]
pub use out_of_band_management::OutOfBandManagement;
#[cfg(feature = "ovs-element")]
pub use ovs_provider::OvsProvider;
#[cfg(feature = "firewall")]
pub use palo_alto_firewall::PaloAltoFirewall;
#[cfg(feature = "management")]
pub use peer_management_server_node::PeerManagementServerNode;
#[cfg(feature = "network")]
pub use physical_network::PhysicalNetwork;
#[cfg(any(feature = "pod", feature = "pool"))]
pub use pod::Pod;
#[cfg(feature = "portable-ip")]
pub use portable_ip::PortableIp;
#[cfg(feature = "portable-ip")]
pub use portable_ip_range::PortableIpRange;
#[cfg(feature = "vpc")]
pub use private_gateway::PrivateGateway;
#[cfg(any(feature = "account", feature = "project"))]
pub use project::Project;
#[cfg(feature = "project")]
pub use project_invitation::ProjectInvitation;
#[cfg(any(feature = "project", feature = "role"))]
pub use project_role::ProjectRole;
#[cfg(feature = "project")]
pub use project_role_permission::ProjectRolePermission;
#[cfg(any(
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "network-offering",
    feature = "usage",
    feature = "vlan",
    feature = "vpc"
))]
pub use provider::Provider;
#[cfg(feature = "quota")]
pub use quota_configure_email::QuotaConfigureEmail;
#[cfg(feature = "quota")]
pub use quota_credits::QuotaCredits;
#[cfg(feature = "quota")]
pub use quota_email_template::QuotaEmailTemplate;
#[cfg(feature = "quota")]
pub use quota_enabled::QuotaEnabled;
#[cfg(feature = "quota")]
pub use quota_preset_variables_item::QuotaPresetVariablesItem;
#[cfg(feature = "quota")]
pub use quota_statement_item::QuotaStatementItem;
#[cfg(feature = "quota")]
pub use quota_summary::QuotaSummary;
#[cfg(feature = "quota")]
pub use quota_tariff::QuotaTariff;
#[cfg(feature = "quota")]
pub use quota_update::QuotaUpdate;
#[cfg(feature = "quota")]
pub use quota_validate_activation_rule::QuotaValidateActivationRule;
#[cfg(feature = "region")]
pub use region::Region;
#[cfg(feature = "user")]
pub use register::Register;
#[cfg(feature = "vpn")]
pub use remote_access_vpn::RemoteAccessVpn;
#[cfg(feature = "kubernetes")]
pub use remove_virtual_machines_from_kubernetes_cluster::RemoveVirtualMachinesFromKubernetesCluster;
#[cfg(feature = "limit")]
pub use resource_count::ResourceCount;
#[cfg(any(
    feature = "account",
    feature = "affinity-group",
    feature = "backup",
    feature = "brocade-vcs",
    feature = "domain",
    feature = "guest-os",
    feature = "iso",
    feature = "kubernetes",
    feature = "ldap",
    feature = "load-balancer",
    feature = "netscaler",
    feature = "network",
    feature = "nic",
    feature = "pool",
    feature = "project",
    feature = "resource-icon",
    feature = "ssh",
    feature = "snapshot",
    feature = "template",
    feature = "user",
    feature = "vlan",
    feature = "vpc",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "zone"
))]
pub use resource_icon::ResourceIcon;
#[cfg(feature = "limit")]
pub use resource_limit::ResourceLimit;
#[cfg(any(
    feature = "account",
    feature = "address",
    feature = "affinity-group",
    feature = "backup",
    feature = "brocade-vcs",
    feature = "firewall",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nat",
    feature = "netscaler",
    feature = "network",
    feature = "network-acl",
    feature = "nic",
    feature = "object-store",
    feature = "pool",
    feature = "project",
    feature = "resource-metadata",
    feature = "resource-tags",
    feature = "ssh",
    feature = "security-group",
    feature = "shared-file-system",
    feature = "snapshot",
    feature = "template",
    feature = "usage",
    feature = "vlan",
    feature = "vpc",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "volume",
    feature = "zone"
))]
pub use resource_tag::ResourceTag;
#[cfg(feature = "async-job")]
pub use response_object::ResponseObject;
#[cfg(feature = "role")]
pub use role::Role;
#[cfg(feature = "role")]
pub use role_permission::RolePermission;
#[cfg(feature = "rolling-maintenance")]
pub use rolling_maintenance::RollingMaintenance;
#[cfg(feature = "rolling-maintenance")]
pub use rolling_maintenance_host_skipped::RollingMaintenanceHostSkipped;
#[cfg(feature = "rolling-maintenance")]
pub use rolling_maintenance_host_updated::RollingMaintenanceHostUpdated;
#[cfg(any(feature = "internal-lb", feature = "load-balancer", feature = "router"))]
pub use router_health_check_result::RouterHealthCheckResult;
#[cfg(feature = "router")]
pub use router_health_check_results_list::RouterHealthCheckResultsList;
#[cfg(feature = "diagnostics")]
pub use run_diagnostics::RunDiagnostics;
#[cfg(feature = "saml")]
pub use saml_authorization::SamlAuthorization;
#[cfg(feature = "saml")]
pub use saml_meta_data::SAMLMetaData;
#[cfg(feature = "host")]
pub use secondary_storage_heuristics::SecondaryStorageHeuristics;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "security-group",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
pub use security_group::SecurityGroup;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "security-group",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
pub use security_group_rule::SecurityGroupRule;
#[cfg(any(
    feature = "brocade-vcs",
    feature = "netscaler",
    feature = "network",
    feature = "network-offering",
    feature = "vlan",
    feature = "vpc"
))]
pub use service::Service;
#[cfg(feature = "network")]
pub use service_instance::ServiceInstance;
#[cfg(feature = "service-offering")]
pub use service_offering::ServiceOffering;
#[cfg(feature = "shared-file-system")]
pub use shared_fs::SharedFS;
#[cfg(feature = "shared-file-system")]
pub use shared_fs_provider::SharedFSProvider;
#[cfg(feature = "simulator")]
pub use simulator_ha_state::SimulatorHAState;
#[cfg(feature = "vpn")]
pub use site2_site_customer_gateway::Site2SiteCustomerGateway;
#[cfg(feature = "vpn")]
pub use site2_site_vpn_connection::Site2SiteVpnConnection;
#[cfg(feature = "vpn")]
pub use site2_site_vpn_gateway::Site2SiteVpnGateway;
#[cfg(feature = "snapshot")]
pub use snapshot::Snapshot;
#[cfg(feature = "snapshot")]
pub use snapshot_policy::SnapshotPolicy;
#[cfg(feature = "ssh")]
pub use ssh_key_pair::SSHKeyPair;
#[cfg(feature = "load-balancer")]
pub use ssl_cert::SslCert;
#[cfg(feature = "stratosphere-ssp")]
pub use ssp::Ssp;
#[cfg(feature = "vpc")]
pub use static_route::StaticRoute;
#[cfg(any(feature = "system-vm", feature = "virtual-machine", feature = "volume"))]
pub use stats::Stats;
#[cfg(feature = "pool")]
pub use storage_access_group::StorageAccessGroup;
#[cfg(feature = "network")]
pub use storage_network_ip_range::StorageNetworkIpRange;
#[cfg(any(
    feature = "configuration",
    feature = "pool",
    feature = "snapshot",
    feature = "storage-pool",
    feature = "vmware"
))]
pub use storage_pool::StoragePool;
#[cfg(feature = "storage-pool")]
pub use storage_pool_metrics::StoragePoolMetrics;
#[cfg(feature = "storage-pool")]
pub use storage_provider::StorageProvider;
#[cfg(feature = "resource-tags")]
pub use storage_tag::StorageTag;
#[cfg(any(
    feature = "as-number",
    feature = "as-number-range",
    feature = "account",
    feature = "address",
    feature = "affinity-group",
    feature = "alert",
    feature = "authentication",
    feature = "auto-scale",
    feature = "bgp-peer",
    feature = "backup",
    feature = "baremetal",
    feature = "big-switch-bcf",
    feature = "brocade-vcs",
    feature = "certificate",
    feature = "cisco-vnmc",
    feature = "cluster",
    feature = "configuration",
    feature = "disk-offering",
    feature = "domain",
    feature = "event",
    feature = "extension",
    feature = "firewall",
    feature = "gpu",
    feature = "guest-os",
    feature = "host",
    feature = "iso",
    feature = "image-store",
    feature = "kubernetes",
    feature = "limit",
    feature = "load-balancer",
    feature = "management",
    feature = "nat",
    feature = "netscaler",
    feature = "network",
    feature = "network-acl",
    feature = "network-device",
    feature = "network-offering",
    feature = "nic",
    feature = "nicira-nvp",
    feature = "oauth",
    feature = "object-store",
    feature = "pod",
    feature = "pool",
    feature = "portable-ip",
    feature = "project",
    feature = "quota",
    feature = "region",
    feature = "registration",
    feature = "resource",
    feature = "resource-icon",
    feature = "resource-metadata",
    feature = "resource-tags",
    feature = "role",
    feature = "ssh",
    feature = "saml",
    feature = "security-group",
    feature = "service-offering",
    feature = "shared-file-system",
    feature = "simulator",
    feature = "snapshot",
    feature = "storage-pool",
    feature = "stratosphere-ssp",
    feature = "system-vm",
    feature = "template",
    feature = "tungsten",
    feature = "ucs",
    feature = "usage",
    feature = "user",
    feature = "vlan",
    feature = "vm-group",
    feature = "vpc",
    feature = "vpn",
    feature = "virtual-machine",
    feature = "virtual-network-functions",
    feature = "vmware",
    feature = "volume",
    feature = "webhook",
    feature = "zone"
))]
pub use success::Success;
#[cfg(feature = "system-vm")]
pub use system_vm::SystemVm;
#[cfg(any(feature = "account", feature = "domain", feature = "ldap", feature = "project"))]
pub use tagged_resource_limit_and_count::TaggedResourceLimitAndCount;
#[cfg(any(feature = "iso", feature = "template", feature = "virtual-network-functions"))]
pub use template::Template;
#[cfg(any(feature = "iso", feature = "template"))]
pub use template_permissions::TemplatePermissions;
#[cfg(feature = "tungsten")]
pub use tls_data::TlsData;
#[cfg(feature = "usage")]
pub use traffic_monitor::TrafficMonitor;
#[cfg(feature = "usage")]
pub use traffic_type::TrafficType;
#[cfg(feature = "usage")]
pub use traffic_type_implementor::TrafficTypeImplementor;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_address_group::TungstenFabricAddressGroup;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_application_policy_set::TungstenFabricApplicationPolicySet;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_firewall_policy::TungstenFabricFirewallPolicy;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_firewall_rule::TungstenFabricFirewallRule;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_lb_health_monitor::TungstenFabricLBHealthMonitor;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_logical_router::TungstenFabricLogicalRouter;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_network::TungstenFabricNetwork;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_nic::TungstenFabricNic;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_policy::TungstenFabricPolicy;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_provider::TungstenFabricProvider;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_rule::TungstenFabricRule;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_service_group::TungstenFabricServiceGroup;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_tag::TungstenFabricTag;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_tag_type::TungstenFabricTagType;
#[cfg(feature = "tungsten")]
pub use tungsten_fabric_vm::TungstenFabricVm;
#[cfg(feature = "ucs")]
pub use ucs_blade::UcsBlade;
#[cfg(feature = "ucs")]
pub use ucs_manager::UcsManager;
#[cfg(feature = "ucs")]
pub use ucs_profile::UcsProfile;
#[cfg(feature = "virtual-machine")]
pub use unmanage_vm_instance::UnmanageVMInstance;
#[cfg(any(feature = "virtual-machine", feature = "zone"))]
pub use unmanaged_instance::UnmanagedInstance;
#[cfg(any(feature = "virtual-machine", feature = "zone"))]
pub use unmanaged_instance_disk::UnmanagedInstanceDisk;
#[cfg(feature = "usage")]
pub use usage_record::UsageRecord;
#[cfg(feature = "usage")]
pub use usage_server_metrics::UsageServerMetrics;
#[cfg(feature = "usage")]
pub use usage_type::UsageType;
#[cfg(any(feature = "account", feature = "ldap", feature = "user"))]
pub use user::User;
#[cfg(any(feature = "configuration", feature = "user"))]
pub use user_data::UserData;
#[cfg(feature = "user")]
pub use user_two_factor_authentication_setup::UserTwoFactorAuthenticationSetup;
#[cfg(feature = "user")]
pub use user_two_factor_authenticator_provider::UserTwoFactorAuthenticatorProvider;
#[cfg(any(feature = "certificate", feature = "host", feature = "pool"))]
pub use vgpu::Vgpu;
#[cfg(feature = "gpu")]
pub use vgpu_profile::VgpuProfile;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
pub use virtual_machine::VirtualMachine;
#[cfg(feature = "router")]
pub use virtual_router_provider::VirtualRouterProvider;
#[cfg(any(feature = "network", feature = "vlan"))]
pub use vlan_ip_range::VlanIpRange;
#[cfg(feature = "virtual-machine")]
pub use vm_metrics::VmMetrics;
#[cfg(any(feature = "system-vm", feature = "virtual-machine"))]
pub use vm_metrics_stats::VmMetricsStats;
#[cfg(feature = "virtual-machine")]
pub use vm_schedule::VMSchedule;
#[cfg(feature = "snapshot")]
pub use vm_snapshot::VMSnapshot;
#[cfg(feature = "user")]
pub use vm_user_data::VMUserData;
#[cfg(feature = "zone")]
pub use vmware_datacenter::VmwareDatacenter;
#[cfg(any(
    feature = "affinity-group",
    feature = "backup",
    feature = "iso",
    feature = "kubernetes",
    feature = "load-balancer",
    feature = "nic",
    feature = "ssh",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "virtual-network-functions"
))]
pub use vnf_nic::VnfNic;
#[cfg(feature = "volume")]
pub use volume::Volume;
#[cfg(feature = "volume")]
pub use volume_for_import::VolumeForImport;
#[cfg(feature = "volume")]
pub use volume_metrics::VolumeMetrics;
#[cfg(feature = "volume")]
pub use volume_metrics_stats::VolumeMetricsStats;
#[cfg(feature = "vpc")]
pub use vpc::Vpc;
#[cfg(feature = "vpc")]
pub use vpc_offering::VpcOffering;
#[cfg(feature = "vpn")]
pub use vpn_users::VpnUsers;
#[cfg(feature = "vmware")]
pub use vsphere_storage_policies::VsphereStoragePolicies;
#[cfg(feature = "webhook")]
pub use webhook::Webhook;
#[cfg(feature = "webhook")]
pub use webhook_delivery::WebhookDelivery;
#[cfg(any(feature = "pool", feature = "snapshot", feature = "zone"))]
pub use zone::Zone;
#[cfg(feature = "zone")]
pub use zone_metrics::ZoneMetrics;
