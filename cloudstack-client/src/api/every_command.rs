// Written by `cargo xtask generate`; do not edit.

//! Every command: with what it requires, and with every parameter.

use crate::Client;
use crate::request::Call;

#[rustfmt::skip]
fn api_discovery(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.api_discovery().list().0, client.api_discovery().list().name("x").0]);
}

#[rustfmt::skip]
fn as_number(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.as_number().list().0, client.as_number().list().account("x").asnrangeid("x").asnumber(1).domainid("x").isallocated(true).keyword("x").networkid("x").vpcid("x").zoneid("x").0]);
    calls.push([client.as_number().release(1, "x").0, client.as_number().release(1, "x").0]);
}

#[rustfmt::skip]
fn as_number_range(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.as_number_range().create_asn_range(1, 1, "x").0, client.as_number_range().create_asn_range(1, 1, "x").0]);
    calls.push([client.as_number_range().delete_asn_range("x").0, client.as_number_range().delete_asn_range("x").0]);
    calls.push([client.as_number_range().list_asn_ranges().0, client.as_number_range().list_asn_ranges().keyword("x").zoneid("x").0]);
}

#[rustfmt::skip]
fn account(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.account().create("x", "x", "x", "x", "x").0, client.account().create("x", "x", "x", "x", "x").account("x").accountdetails([("k", "v")]).accountid("x").accounttype(1).domainid("x").networkdomain("x").roleid("x").timezone("x").userid("x").0]);
    calls.push([client.account().delete("x").0, client.account().delete("x").0]);
    calls.push([client.account().disable(true).0, client.account().disable(true).account("x").domainid("x").id("x").0]);
    calls.push([client.account().enable().0, client.account().enable().account("x").domainid("x").id("x").0]);
    calls.push([client.account().is_allowed_to_create_offerings_with_tags("x").0, client.account().is_allowed_to_create_offerings_with_tags("x").0]);
    calls.push([client.account().link_to_ldap("x", "x", "x").0, client.account().link_to_ldap("x", "x", "x").accounttype(1).admin("x").roleid("x").type_("x").0]);
    calls.push([client.account().list().0, client.account().list().accounttype(1).apikeyaccess("x").details(["a", "b"]).domainid("x").id("x").iscleanuprequired(true).isrecursive(true).keyword("x").listall(true).name("x").showicon(true).state("x").tag("x").0]);
    calls.push([client.account().list_project_accounts("x").0, client.account().list_project_accounts("x").account("x").keyword("x").projectroleid("x").role("x").userid("x").0]);
    calls.push([client.account().lock("x", "x").0, client.account().lock("x", "x").0]);
    calls.push([client.account().mark_default_zone_for_account("x", "x", "x").0, client.account().mark_default_zone_for_account("x", "x", "x").0]);
    calls.push([client.account().update().0, client.account().update().account("x").accountdetails([("k", "v")]).apikeyaccess("x").domainid("x").id("x").networkdomain("x").newname("x").roleid("x").0]);
}

#[rustfmt::skip]
fn address(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.address().acquire_pod_ip_address("x").0, client.address().acquire_pod_ip_address("x").podid("x").0]);
    calls.push([client.address().associate_ip_address().0, client.address().associate_ip_address().account("x").domainid("x").fordisplay(true).ipaddress("x").isportable(true).networkid("x").projectid("x").regionid(1).vpcid("x").zoneid("x").0]);
    calls.push([client.address().disassociate_ip_address().0, client.address().disassociate_ip_address().accountid("x").id("x").ipaddress("x").0]);
    calls.push([client.address().list_public_ip_addresses().0, client.address().list_public_ip_addresses().account("x").allocatedonly(true).associatednetworkid("x").domainid("x").fordisplay(true).forloadbalancing(true).forprovider(true).forsystemvms(true).forvirtualnetwork(true).id("x").ipaddress("x").isrecursive(true).issourcenat(true).isstaticnat(true).keyword("x").listall(true).networkid("x").physicalnetworkid("x").projectid("x").retrieveonlyresourcecount(true).state("x").tags([("k", "v")]).vlanid("x").vpcid("x").zoneid("x").0]);
    calls.push([client.address().release_ip_address("x").0, client.address().release_ip_address("x").0]);
    calls.push([client.address().release_pod_ip_address(1).0, client.address().release_pod_ip_address(1).0]);
    calls.push([client.address().reserve_ip_address("x").0, client.address().reserve_ip_address("x").account("x").domainid("x").fordisplay(true).projectid("x").0]);
    calls.push([client.address().update_ip_address("x").0, client.address().update_ip_address("x").accountid("x").customid("x").fordisplay(true).0]);
}

#[rustfmt::skip]
fn affinity_group(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.affinity_group().create("x", "x").0, client.affinity_group().create("x", "x").account("x").description("x").domainid("x").projectid("x").0]);
    calls.push([client.affinity_group().delete().0, client.affinity_group().delete().account("x").domainid("x").id("x").name("x").projectid("x").0]);
    calls.push([client.affinity_group().list_types().0, client.affinity_group().list_types().keyword("x").0]);
    calls.push([client.affinity_group().list().0, client.affinity_group().list().account("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").type_("x").virtualmachineid("x").0]);
    calls.push([client.affinity_group().update_vm_affinity_group("x").0, client.affinity_group().update_vm_affinity_group("x").affinitygroupids(["a", "b"]).affinitygroupnames(["a", "b"]).0]);
}

#[rustfmt::skip]
fn alert(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.alert().archive().0, client.alert().archive().enddate("x").ids(["a", "b"]).startdate("x").type_("x").0]);
    calls.push([client.alert().delete().0, client.alert().delete().enddate("x").ids(["a", "b"]).startdate("x").type_("x").0]);
    calls.push([client.alert().generate("x", "x", 1).0, client.alert().generate("x", "x", 1).podid("x").zoneid("x").0]);
    calls.push([client.alert().list_types().0, client.alert().list_types().0]);
    calls.push([client.alert().list().0, client.alert().list().id("x").keyword("x").name("x").type_("x").0]);
}

#[rustfmt::skip]
fn annotation(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.annotation().add().0, client.annotation().add().adminsonly(true).annotation("x").entityid("x").entitytype("x").0]);
    calls.push([client.annotation().list().0, client.annotation().list().annotationfilter("x").entityid("x").entitytype("x").id("x").keyword("x").userid("x").0]);
    calls.push([client.annotation().remove("x").0, client.annotation().remove("x").0]);
    calls.push([client.annotation().update_visibility(true, "x").0, client.annotation().update_visibility(true, "x").0]);
}

#[rustfmt::skip]
fn async_job(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.async_job().list().0, client.async_job().list().account("x").domainid("x").isrecursive(true).keyword("x").listall(true).managementserverid("x").resourceid("x").resourcetype("x").startdate("x").0]);
    calls.push([client.async_job().query_result("x").0, client.async_job().query_result("x").resourceid("x").resourcetype("x").0]);
}

#[rustfmt::skip]
fn authentication(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.authentication().forgot_password("x").0, client.authentication().forgot_password("x").domain("x").0]);
    calls.push([client.authentication().login("x", "x").0, client.authentication().login("x", "x").domain("x").domain_id(1).0]);
    calls.push([client.authentication().logout().0, client.authentication().logout().0]);
    calls.push([client.authentication().oauthlogin("x", "x").0, client.authentication().oauthlogin("x", "x").domain("x").domain_id(1).secretcode("x").0]);
    calls.push([client.authentication().reset_password("x", "x", "x").0, client.authentication().reset_password("x", "x", "x").domain("x").0]);
}

#[rustfmt::skip]
fn auto_scale(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.auto_scale().create_policy("x", ["a", "b"], 1).0, client.auto_scale().create_policy("x", ["a", "b"], 1).name("x").quiettime(1).0]);
    calls.push([client.auto_scale().create_vm_group("x", 1, 1, ["a", "b"], ["a", "b"], "x").0, client.auto_scale().create_vm_group("x", 1, 1, ["a", "b"], ["a", "b"], "x").fordisplay(true).interval(1).name("x").0]);
    calls.push([client.auto_scale().create_vm_profile("x", "x", "x").0, client.auto_scale().create_vm_profile("x", "x", "x").account("x").autoscaleuserid("x").counterparam([("k", "v")]).domainid("x").expungevmgraceperiod(1).fordisplay(true).otherdeployparams([("k", "v")]).projectid("x").userdata("x").userdatadetails([("k", "v")]).userdataid("x").0]);
    calls.push([client.auto_scale().create_condition("x", "x", 1).0, client.auto_scale().create_condition("x", "x", 1).account("x").domainid("x").projectid("x").0]);
    calls.push([client.auto_scale().create_counter("x", "x", "x", "x").0, client.auto_scale().create_counter("x", "x", "x", "x").0]);
    calls.push([client.auto_scale().delete_policy("x").0, client.auto_scale().delete_policy("x").0]);
    calls.push([client.auto_scale().delete_vm_group("x").0, client.auto_scale().delete_vm_group("x").cleanup(true).0]);
    calls.push([client.auto_scale().delete_vm_profile("x").0, client.auto_scale().delete_vm_profile("x").0]);
    calls.push([client.auto_scale().delete_condition("x").0, client.auto_scale().delete_condition("x").0]);
    calls.push([client.auto_scale().delete_counter("x").0, client.auto_scale().delete_counter("x").0]);
    calls.push([client.auto_scale().disable_vm_group("x").0, client.auto_scale().disable_vm_group("x").0]);
    calls.push([client.auto_scale().enable_vm_group("x").0, client.auto_scale().enable_vm_group("x").0]);
    calls.push([client.auto_scale().list_policies().0, client.auto_scale().list_policies().account("x").action("x").conditionid("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").vmgroupid("x").0]);
    calls.push([client.auto_scale().list_vm_groups().0, client.auto_scale().list_vm_groups().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").lbruleid("x").listall(true).name("x").policyid("x").projectid("x").vmprofileid("x").zoneid("x").0]);
    calls.push([client.auto_scale().list_vm_profiles().0, client.auto_scale().list_vm_profiles().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).otherdeployparams("x").projectid("x").serviceofferingid("x").templateid("x").zoneid("x").0]);
    calls.push([client.auto_scale().list_conditions().0, client.auto_scale().list_conditions().account("x").counterid("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).policyid("x").projectid("x").0]);
    calls.push([client.auto_scale().list_counters().0, client.auto_scale().list_counters().id("x").keyword("x").name("x").provider("x").source("x").0]);
    calls.push([client.auto_scale().update_policy("x").0, client.auto_scale().update_policy("x").conditionids(["a", "b"]).duration(1).name("x").quiettime(1).0]);
    calls.push([client.auto_scale().update_vm_group("x").0, client.auto_scale().update_vm_group("x").customid("x").fordisplay(true).interval(1).maxmembers(1).minmembers(1).name("x").scaledownpolicyids(["a", "b"]).scaleuppolicyids(["a", "b"]).0]);
    calls.push([client.auto_scale().update_vm_profile("x").0, client.auto_scale().update_vm_profile("x").autoscaleuserid("x").counterparam([("k", "v")]).customid("x").expungevmgraceperiod(1).fordisplay(true).otherdeployparams([("k", "v")]).serviceofferingid("x").templateid("x").userdata("x").userdatadetails([("k", "v")]).userdataid("x").0]);
    calls.push([client.auto_scale().update_condition("x", "x", 1).0, client.auto_scale().update_condition("x", "x", 1).0]);
}

#[rustfmt::skip]
fn bgp_peer(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.bgp_peer().change_for_vpc("x").0, client.bgp_peer().change_for_vpc("x").bgppeerids(["a", "b"]).0]);
    calls.push([client.bgp_peer().create(1, "x").0, client.bgp_peer().create(1, "x").account("x").details([("k", "v")]).domainid("x").ip6address("x").ipaddress("x").password("x").projectid("x").0]);
    calls.push([client.bgp_peer().dedicate("x").0, client.bgp_peer().dedicate("x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.bgp_peer().delete("x").0, client.bgp_peer().delete("x").0]);
    calls.push([client.bgp_peer().list().0, client.bgp_peer().list().account("x").asnumber(1).domainid("x").id("x").isdedicated(true).keyword("x").projectid("x").zoneid("x").0]);
    calls.push([client.bgp_peer().release("x").0, client.bgp_peer().release("x").0]);
    calls.push([client.bgp_peer().update("x").0, client.bgp_peer().update("x").asnumber(1).cleanupdetails(true).details([("k", "v")]).ip6address("x").ipaddress("x").password("x").0]);
}

#[rustfmt::skip]
fn backup(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.backup().add_repository("x", "x", "x", "x").0, client.backup().add_repository("x", "x", "x", "x").capacitybytes(1).crosszoneinstancecreation(true).mountopts("x").provider("x").0]);
    calls.push([client.backup().create("x").0, client.backup().create("x").description("x").name("x").quiescevm(true).0]);
    calls.push([client.backup().create_schedule("x", "x", "x", "x").0, client.backup().create_schedule("x", "x", "x", "x").maxbackups(1).quiescevm(true).0]);
    calls.push([client.backup().create_vm_from_backup("x", "x").0, client.backup().create_vm_from_backup("x", "x").account("x").affinitygroupids(["a", "b"]).affinitygroupnames(["a", "b"]).bootintosetup(true).bootmode("x").boottype("x").clusterid("x").copyimagetags(true).customid("x").datadiskofferinglist([("k", "v")]).datadisksdetails(vec![[("k", "v")]]).deploymentplanner("x").details([("k", "v")]).dhcpoptionsnetworklist(vec![[("k", "v")]]).diskofferingid("x").displayname("x").displayvm(true).domainid("x").dynamicscalingenabled(true).externaldetails([("k", "v")]).extraconfig("x").group("x").hostid("x").hypervisor("x").iodriverpolicy("x").iothreadsenabled(true).ip6address("x").ipaddress("x").iptonetworklist(vec![[("k", "v")]]).keyboard("x").keypair("x").keypairs(["a", "b"]).leaseduration(1).leaseexpiryaction("x").macaddress("x").name("x").networkids(["a", "b"]).nicmultiqueuenumber(1).nicnetworklist([("k", "v")]).nicpackedvirtqueuesenabled(true).overridediskofferingid("x").password("x").podid("x").preserveip(true).projectid("x").properties([("k", "v")]).rootdisksize(1).securitygroupids(["a", "b"]).securitygroupnames(["a", "b"]).serviceofferingid("x").size(1).startvm(true).templateid("x").userdata("x").userdatadetails([("k", "v")]).userdataid("x").0]);
    calls.push([client.backup().delete("x").0, client.backup().delete("x").forced(true).0]);
    calls.push([client.backup().delete_offering("x").0, client.backup().delete_offering("x").0]);
    calls.push([client.backup().delete_repository("x").0, client.backup().delete_repository("x").0]);
    calls.push([client.backup().delete_schedule().0, client.backup().delete_schedule().id("x").virtualmachineid("x").0]);
    calls.push([client.backup().import_offering(true, "x", "x", "x", "x").0, client.backup().import_offering(true, "x", "x", "x", "x").0]);
    calls.push([client.backup().list_offerings().0, client.backup().list_offerings().id("x").keyword("x").zoneid("x").0]);
    calls.push([client.backup().list_provider_offerings("x").0, client.backup().list_provider_offerings("x").keyword("x").0]);
    calls.push([client.backup().list_providers().0, client.backup().list_providers().name("x").0]);
    calls.push([client.backup().list_repositories().0, client.backup().list_repositories().id("x").keyword("x").name("x").provider("x").zoneid("x").0]);
    calls.push([client.backup().list_schedule().0, client.backup().list_schedule().account("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).projectid("x").virtualmachineid("x").0]);
    calls.push([client.backup().list().0, client.backup().list().account("x").backupofferingid("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).listvmdetails(true).name("x").projectid("x").virtualmachineid("x").zoneid("x").0]);
    calls.push([client.backup().restore("x").0, client.backup().restore("x").0]);
    calls.push([client.backup().update_offering("x").0, client.backup().update_offering("x").allowuserdrivenbackups(true).description("x").name("x").0]);
    calls.push([client.backup().update_repository("x").0, client.backup().update_repository("x").address("x").crosszoneinstancecreation(true).mountopts("x").name("x").0]);
    calls.push([client.backup().update_schedule("x", "x", "x", "x").0, client.backup().update_schedule("x", "x", "x", "x").maxbackups(1).quiescevm(true).0]);
}

#[rustfmt::skip]
fn baremetal(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.baremetal().add_dhcp("x", "x", "x", "x", "x").0, client.baremetal().add_dhcp("x", "x", "x", "x", "x").0]);
    calls.push([client.baremetal().add_pxe_kick_start_server("x", "x", "x", "x", "x", "x").0, client.baremetal().add_pxe_kick_start_server("x", "x", "x", "x", "x", "x").podid("x").0]);
    calls.push([client.baremetal().add_pxe_ping_server("x", "x", "x", "x", "x", "x", "x", "x").0, client.baremetal().add_pxe_ping_server("x", "x", "x", "x", "x", "x", "x", "x").pingcifspassword("x").pingcifsusername("x").podid("x").0]);
    calls.push([client.baremetal().add_rct("x").0, client.baremetal().add_rct("x").0]);
    calls.push([client.baremetal().delete_rct("x").0, client.baremetal().delete_rct("x").0]);
    calls.push([client.baremetal().list_dhcp("x").0, client.baremetal().list_dhcp("x").dhcpservertype("x").id(1).keyword("x").0]);
    calls.push([client.baremetal().list_pxe_servers("x").0, client.baremetal().list_pxe_servers("x").id(1).keyword("x").0]);
    calls.push([client.baremetal().list_rct().0, client.baremetal().list_rct().keyword("x").0]);
    calls.push([client.baremetal().notify_provision_done("x").0, client.baremetal().notify_provision_done("x").0]);
}

#[rustfmt::skip]
fn big_switch_bcf(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.big_switch_bcf().add_device("x", true, "x", "x", "x").0, client.big_switch_bcf().add_device("x", true, "x", "x", "x").0]);
    calls.push([client.big_switch_bcf().delete_device("x").0, client.big_switch_bcf().delete_device("x").0]);
    calls.push([client.big_switch_bcf().list_devices().0, client.big_switch_bcf().list_devices().bcfdeviceid("x").keyword("x").physicalnetworkid("x").0]);
}

#[rustfmt::skip]
fn brocade_vcs(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.brocade_vcs().add_device("x", "x", "x", "x").0, client.brocade_vcs().add_device("x", "x", "x", "x").0]);
    calls.push([client.brocade_vcs().delete_device("x").0, client.brocade_vcs().delete_device("x").0]);
    calls.push([client.brocade_vcs().list_device_networks("x").0, client.brocade_vcs().list_device_networks("x").keyword("x").0]);
    calls.push([client.brocade_vcs().list_devices().0, client.brocade_vcs().list_devices().keyword("x").physicalnetworkid("x").vcsdeviceid("x").0]);
}

#[rustfmt::skip]
fn certificate(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.certificate().issue().0, client.certificate().issue().csr("x").domain("x").duration(1).ipaddress("x").provider("x").0]);
    calls.push([client.certificate().list_ca_providers().0, client.certificate().list_ca_providers().name("x").0]);
    calls.push([client.certificate().list_ca_certificate().0, client.certificate().list_ca_certificate().provider("x").0]);
    calls.push([client.certificate().list_template_direct_download_certificates().0, client.certificate().list_template_direct_download_certificates().id("x").keyword("x").listhosts(true).zoneid("x").0]);
    calls.push([client.certificate().provision("x").0, client.certificate().provision("x").provider("x").reconnect(true).0]);
    calls.push([client.certificate().provision_template_direct_download_certificate("x", "x").0, client.certificate().provision_template_direct_download_certificate("x", "x").0]);
    calls.push([client.certificate().revoke("x").0, client.certificate().revoke("x").cn("x").provider("x").0]);
    calls.push([client.certificate().revoke_template_direct_download_certificate("x").0, client.certificate().revoke_template_direct_download_certificate("x").hostid("x").hypervisor("x").id("x").name("x").0]);
    calls.push([client.certificate().upload_custom_certificate("x", "x").0, client.certificate().upload_custom_certificate("x", "x").id(1).name("x").privatekey("x").0]);
    calls.push([client.certificate().upload_template_direct_download_certificate("x", "x", "x", "x").0, client.certificate().upload_template_direct_download_certificate("x", "x", "x", "x").hostid("x").0]);
}

#[rustfmt::skip]
fn cisco_vnmc(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.cisco_vnmc().add_cisco_asa1000v_resource("x", "x", "x", "x").0, client.cisco_vnmc().add_cisco_asa1000v_resource("x", "x", "x", "x").0]);
    calls.push([client.cisco_vnmc().add_resource("x", "x", "x", "x").0, client.cisco_vnmc().add_resource("x", "x", "x", "x").0]);
    calls.push([client.cisco_vnmc().delete_cisco_asa1000v_resource("x").0, client.cisco_vnmc().delete_cisco_asa1000v_resource("x").0]);
    calls.push([client.cisco_vnmc().delete_resource("x").0, client.cisco_vnmc().delete_resource("x").0]);
    calls.push([client.cisco_vnmc().list_cisco_asa1000v_resources().0, client.cisco_vnmc().list_cisco_asa1000v_resources().hostname("x").keyword("x").physicalnetworkid("x").resourceid("x").0]);
    calls.push([client.cisco_vnmc().list_resources().0, client.cisco_vnmc().list_resources().keyword("x").physicalnetworkid("x").resourceid("x").0]);
}

#[rustfmt::skip]
fn cloud_identifier(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.cloud_identifier().get("x").0, client.cloud_identifier().get("x").0]);
}

#[rustfmt::skip]
fn cloudian(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.cloudian().cloudian_is_enabled().0, client.cloudian().cloudian_is_enabled().0]);
    calls.push([client.cloudian().cloudian_sso_login().0, client.cloudian().cloudian_sso_login().0]);
}

#[rustfmt::skip]
fn cluster(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.cluster().add("x", "x", "x", "x", "x").0, client.cluster().add("x", "x", "x", "x", "x").allocationstate("x").arch("x").extensionid("x").externaldetails([("k", "v")]).guestvswitchname("x").guestvswitchtype("x").ovm3cluster("x").ovm3pool("x").ovm3vip("x").password("x").publicvswitchname("x").publicvswitchtype("x").storageaccessgroups(["a", "b"]).url("x").username("x").vsmipaddress("x").vsmpassword("x").vsmusername("x").0]);
    calls.push([client.cluster().dedicate("x", "x").0, client.cluster().dedicate("x", "x").account("x").0]);
    calls.push([client.cluster().delete("x").0, client.cluster().delete("x").0]);
    calls.push([client.cluster().disable_ha_for_cluster("x").0, client.cluster().disable_ha_for_cluster("x").0]);
    calls.push([client.cluster().disable_out_of_band_management_for_cluster("x").0, client.cluster().disable_out_of_band_management_for_cluster("x").0]);
    calls.push([client.cluster().enable_ha_for_cluster("x").0, client.cluster().enable_ha_for_cluster("x").0]);
    calls.push([client.cluster().enable_out_of_band_management_for_cluster("x").0, client.cluster().enable_out_of_band_management_for_cluster("x").0]);
    calls.push([client.cluster().execute_drs_plan("x").0, client.cluster().execute_drs_plan("x").migrateto([("k", "v")]).0]);
    calls.push([client.cluster().generate_drs_plan("x").0, client.cluster().generate_drs_plan("x").migrations(1).0]);
    calls.push([client.cluster().list_drs_plan().0, client.cluster().list_drs_plan().clusterid("x").id("x").keyword("x").0]);
    calls.push([client.cluster().list().0, client.cluster().list().allocationstate("x").arch("x").clustertype("x").hypervisor("x").id("x").keyword("x").managedstate("x").name("x").podid("x").showcapacities(true).storageaccessgroup("x").zoneid("x").0]);
    calls.push([client.cluster().list_metrics().0, client.cluster().list_metrics().allocationstate("x").arch("x").clustertype("x").hypervisor("x").id("x").keyword("x").managedstate("x").name("x").podid("x").showcapacities(true).storageaccessgroup("x").zoneid("x").0]);
    calls.push([client.cluster().list_dedicated_clusters().0, client.cluster().list_dedicated_clusters().account("x").affinitygroupid("x").clusterid("x").domainid("x").keyword("x").0]);
    calls.push([client.cluster().release_dedicated_cluster("x").0, client.cluster().release_dedicated_cluster("x").0]);
    calls.push([client.cluster().update("x").0, client.cluster().update("x").allocationstate("x").arch("x").clustername("x").clustertype("x").externaldetails([("k", "v")]).hypervisor("x").managedstate("x").0]);
}

#[rustfmt::skip]
fn configuration(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.configuration().delete_cni_configuration("x").0, client.configuration().delete_cni_configuration("x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.configuration().list_capabilities().0, client.configuration().list_capabilities().0]);
    calls.push([client.configuration().list_cni_configuration().0, client.configuration().list_cni_configuration().account("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").0]);
    calls.push([client.configuration().list_groups().0, client.configuration().list_groups().group("x").keyword("x").0]);
    calls.push([client.configuration().list().0, client.configuration().list().accountid("x").category("x").clusterid("x").domainid("x").group("x").imagestoreuuid("x").keyword("x").name("x").parent("x").storageid("x").subgroup("x").zoneid("x").0]);
    calls.push([client.configuration().list_deployment_planners().0, client.configuration().list_deployment_planners().keyword("x").0]);
    calls.push([client.configuration().register_cni_configuration("x").0, client.configuration().register_cni_configuration("x").account("x").cniconfig("x").domainid("x").params("x").projectid("x").0]);
    calls.push([client.configuration().reset("x").0, client.configuration().reset("x").accountid("x").clusterid("x").domainid("x").imagestoreid("x").storageid("x").zoneid("x").0]);
    calls.push([client.configuration().update("x").0, client.configuration().update("x").accountid("x").clusterid("x").domainid("x").imagestoreuuid("x").storageid("x").value("x").zoneid("x").0]);
    calls.push([client.configuration().update_storage_capabilities("x").0, client.configuration().update_storage_capabilities("x").0]);
}

#[rustfmt::skip]
fn console_endpoint(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.console_endpoint().create("x").0, client.console_endpoint().create("x").token("x").0]);
    calls.push([client.console_endpoint().list_console_sessions().0, client.console_endpoint().list_console_sessions().accountid("x").acquired(true).activeonly(true).clientaddress("x").consoleendpointcreatoraddress("x").domainid("x").enddate("x").hostid("x").id("x").isrecursive(true).keyword("x").startdate("x").userid("x").virtualmachineid("x").0]);
}

#[rustfmt::skip]
fn diagnostics(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.diagnostics().get_data("x").0, client.diagnostics().get_data("x").files(["a", "b"]).0]);
    calls.push([client.diagnostics().run("x", "x", "x").0, client.diagnostics().run("x", "x", "x").params("x").0]);
}

#[rustfmt::skip]
fn disk_offering(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.disk_offering().create("x").0, client.disk_offering().create("x").bytesreadrate(1).bytesreadratemax(1).bytesreadratemaxlength(1).byteswriterate(1).byteswriteratemax(1).byteswriteratemaxlength(1).cachemode("x").customized(true).customizediops(true).details([("k", "v")]).disksize(1).disksizestrictness(true).displayoffering(true).displaytext("x").domainid(["a", "b"]).encrypt(true).hypervisorsnapshotreserve(1).iopsreadrate(1).iopsreadratemax(1).iopsreadratemaxlength(1).iopswriterate(1).iopswriteratemax(1).iopswriteratemaxlength(1).maxiops(1).miniops(1).provisioningtype("x").storagepolicy("x").storagetype("x").tags("x").zoneid(["a", "b"]).0]);
    calls.push([client.disk_offering().delete("x").0, client.disk_offering().delete("x").0]);
    calls.push([client.disk_offering().list().0, client.disk_offering().list().account("x").domainid("x").encrypt(true).id("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").state("x").storageid("x").storagetype("x").virtualmachineid("x").volumeid("x").zoneid("x").0]);
    calls.push([client.disk_offering().update("x").0, client.disk_offering().update("x").bytesreadrate(1).bytesreadratemax(1).bytesreadratemaxlength(1).byteswriterate(1).byteswriteratemax(1).byteswriteratemaxlength(1).cachemode("x").displayoffering(true).displaytext("x").domainid("x").iopsreadrate(1).iopsreadratemax(1).iopsreadratemaxlength(1).iopswriterate(1).iopswriteratemax(1).iopswriteratemaxlength(1).name("x").sortkey(1).state("x").tags("x").zoneid("x").0]);
}

#[rustfmt::skip]
fn domain(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.domain().create("x").0, client.domain().create("x").domainid("x").networkdomain("x").parentdomainid("x").0]);
    calls.push([client.domain().delete("x").0, client.domain().delete("x").cleanup(true).0]);
    calls.push([client.domain().list_children().0, client.domain().list_children().id("x").isrecursive(true).keyword("x").listall(true).name("x").showicon(true).0]);
    calls.push([client.domain().list().0, client.domain().list().details(["a", "b"]).id("x").keyword("x").level(1).listall(true).name("x").showicon(true).tag("x").0]);
    calls.push([client.domain().move_domain("x", "x").0, client.domain().move_domain("x", "x").0]);
    calls.push([client.domain().update("x").0, client.domain().update("x").name("x").networkdomain("x").0]);
}

#[rustfmt::skip]
fn event(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.event().archive().0, client.event().archive().enddate("x").ids(["a", "b"]).startdate("x").type_("x").0]);
    calls.push([client.event().delete().0, client.event().delete().enddate("x").ids(["a", "b"]).startdate("x").type_("x").0]);
    calls.push([client.event().list_types().0, client.event().list_types().0]);
    calls.push([client.event().list().0, client.event().list().account("x").archived(true).domainid("x").duration(1).enddate("x").entrytime(1).id("x").isrecursive(true).keyword("x").level("x").listall(true).projectid("x").resourceid("x").resourcetype("x").startdate("x").startid("x").state("x").type_("x").0]);
}

#[rustfmt::skip]
fn extension(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.extension().add_custom_action("x", "x").0, client.extension().add_custom_action("x", "x").allowedroletypes(["a", "b"]).description("x").details([("k", "v")]).enabled(true).errormessage("x").parameters(vec![[("k", "v")]]).resourcetype("x").successmessage("x").timeout(1).0]);
    calls.push([client.extension().create("x", "x").0, client.extension().create("x", "x").description("x").details([("k", "v")]).orchestratorrequirespreparevm(true).path("x").reservedresourcedetails("x").state("x").0]);
    calls.push([client.extension().delete_custom_action().0, client.extension().delete_custom_action().id("x").0]);
    calls.push([client.extension().delete().0, client.extension().delete().cleanup(true).id("x").0]);
    calls.push([client.extension().list_custom_actions().0, client.extension().list_custom_actions().enabled(true).extensionid("x").id("x").keyword("x").name("x").resourceid("x").resourcetype("x").0]);
    calls.push([client.extension().list().0, client.extension().list().details(["a", "b"]).id("x").keyword("x").name("x").0]);
    calls.push([client.extension().register("x", "x", "x").0, client.extension().register("x", "x", "x").details([("k", "v")]).0]);
    calls.push([client.extension().run_custom_action("x", "x").0, client.extension().run_custom_action("x", "x").parameters([("k", "v")]).resourcetype("x").0]);
    calls.push([client.extension().unregister("x", "x", "x").0, client.extension().unregister("x", "x", "x").0]);
    calls.push([client.extension().update_custom_action("x").0, client.extension().update_custom_action("x").allowedroletypes(["a", "b"]).cleanupdetails(true).cleanupparameters(true).description("x").details([("k", "v")]).enabled(true).errormessage("x").parameters(vec![[("k", "v")]]).resourcetype("x").successmessage("x").timeout(1).0]);
    calls.push([client.extension().update("x").0, client.extension().update("x").cleanupdetails(true).description("x").details([("k", "v")]).orchestratorrequirespreparevm(true).reservedresourcedetails("x").state("x").0]);
}

#[rustfmt::skip]
fn firewall(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.firewall().add_palo_alto_firewall("x", "x", "x", "x", "x").0, client.firewall().add_palo_alto_firewall("x", "x", "x", "x", "x").0]);
    calls.push([client.firewall().configure_palo_alto_firewall("x").0, client.firewall().configure_palo_alto_firewall("x").fwdevicecapacity(1).0]);
    calls.push([client.firewall().create_egress_firewall_rule("x", "x").0, client.firewall().create_egress_firewall_rule("x", "x").cidrlist(["a", "b"]).destcidrlist(["a", "b"]).endport(1).fordisplay(true).icmpcode(1).icmptype(1).startport(1).type_("x").0]);
    calls.push([client.firewall().create_rule("x", "x").0, client.firewall().create_rule("x", "x").cidrlist(["a", "b"]).endport(1).fordisplay(true).icmpcode(1).icmptype(1).startport(1).type_("x").0]);
    calls.push([client.firewall().create_ipv6_firewall_rule("x", "x").0, client.firewall().create_ipv6_firewall_rule("x", "x").cidrlist(["a", "b"]).destcidrlist(["a", "b"]).endport(1).fordisplay(true).icmpcode(1).icmptype(1).startport(1).traffictype("x").0]);
    calls.push([client.firewall().create_port_forwarding_rule("x", 1, "x", 1, "x").0, client.firewall().create_port_forwarding_rule("x", 1, "x", 1, "x").cidrlist(["a", "b"]).fordisplay(true).networkid("x").openfirewall(true).privateendport(1).publicendport(1).vmguestip("x").0]);
    calls.push([client.firewall().create_routing_firewall_rule("x", "x").0, client.firewall().create_routing_firewall_rule("x", "x").cidrlist(["a", "b"]).destcidrlist(["a", "b"]).endport(1).fordisplay(true).icmpcode(1).icmptype(1).startport(1).traffictype("x").0]);
    calls.push([client.firewall().delete_egress_firewall_rule("x").0, client.firewall().delete_egress_firewall_rule("x").accountid("x").0]);
    calls.push([client.firewall().delete_rule("x").0, client.firewall().delete_rule("x").accountid("x").0]);
    calls.push([client.firewall().delete_ipv6_firewall_rule("x").0, client.firewall().delete_ipv6_firewall_rule("x").0]);
    calls.push([client.firewall().delete_palo_alto_firewall("x").0, client.firewall().delete_palo_alto_firewall("x").0]);
    calls.push([client.firewall().delete_port_forwarding_rule("x").0, client.firewall().delete_port_forwarding_rule("x").accountid("x").0]);
    calls.push([client.firewall().delete_routing_firewall_rule("x").0, client.firewall().delete_routing_firewall_rule("x").0]);
    calls.push([client.firewall().list_egress_firewall_rules().0, client.firewall().list_egress_firewall_rules().account("x").domainid("x").fordisplay(true).id("x").ipaddressid("x").isrecursive(true).keyword("x").listall(true).networkid("x").projectid("x").tags([("k", "v")]).0]);
    calls.push([client.firewall().list_rules().0, client.firewall().list_rules().account("x").domainid("x").fordisplay(true).id("x").ipaddressid("x").isrecursive(true).keyword("x").listall(true).networkid("x").projectid("x").tags([("k", "v")]).0]);
    calls.push([client.firewall().list_ipv6_firewall_rules().0, client.firewall().list_ipv6_firewall_rules().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).networkid("x").projectid("x").tags([("k", "v")]).traffictype("x").0]);
    calls.push([client.firewall().list_palo_alto_firewalls().0, client.firewall().list_palo_alto_firewalls().fwdeviceid("x").keyword("x").physicalnetworkid("x").0]);
    calls.push([client.firewall().list_port_forwarding_rules().0, client.firewall().list_port_forwarding_rules().account("x").domainid("x").fordisplay(true).id("x").ipaddressid("x").isrecursive(true).keyword("x").listall(true).networkid("x").projectid("x").tags([("k", "v")]).0]);
    calls.push([client.firewall().list_routing_firewall_rules().0, client.firewall().list_routing_firewall_rules().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).networkid("x").projectid("x").tags([("k", "v")]).traffictype("x").0]);
    calls.push([client.firewall().update_egress_firewall_rule("x").0, client.firewall().update_egress_firewall_rule("x").accountid("x").customid("x").fordisplay(true).0]);
    calls.push([client.firewall().update_rule("x").0, client.firewall().update_rule("x").accountid("x").customid("x").fordisplay(true).0]);
    calls.push([client.firewall().update_ipv6_firewall_rule("x").0, client.firewall().update_ipv6_firewall_rule("x").cidrlist(["a", "b"]).customid("x").endport(1).fordisplay(true).icmpcode(1).icmptype(1).protocol("x").startport(1).traffictype("x").0]);
    calls.push([client.firewall().update_port_forwarding_rule("x").0, client.firewall().update_port_forwarding_rule("x").cidrlist(["a", "b"]).customid("x").fordisplay(true).privateendport(1).privateport(1).virtualmachineid("x").vmguestip("x").0]);
    calls.push([client.firewall().update_routing_firewall_rule("x").0, client.firewall().update_routing_firewall_rule("x").customid("x").fordisplay(true).0]);
}

#[rustfmt::skip]
fn gpu(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.gpu().create_card("x", "x", "x", "x", "x").0, client.gpu().create_card("x", "x", "x", "x", "x").videoram(1).0]);
    calls.push([client.gpu().create_device("x", "x", "x", "x").0, client.gpu().create_device("x", "x", "x", "x").numanode("x").parentgpudeviceid("x").type_("x").0]);
    calls.push([client.gpu().create_vgpu_profile("x", "x").0, client.gpu().create_vgpu_profile("x", "x").description("x").maxheads(1).maxresolutionx(1).maxresolutiony(1).maxvgpuperphysicalgpu(1).videoram(1).0]);
    calls.push([client.gpu().delete_card("x").0, client.gpu().delete_card("x").0]);
    calls.push([client.gpu().delete_device(["a", "b"]).0, client.gpu().delete_device(["a", "b"]).0]);
    calls.push([client.gpu().delete_vgpu_profile("x").0, client.gpu().delete_vgpu_profile("x").0]);
    calls.push([client.gpu().discover_devices("x").0, client.gpu().discover_devices("x").keyword("x").page(1).pagesize(1).0]);
    calls.push([client.gpu().list_cards().0, client.gpu().list_cards().activeonly(true).deviceid("x").devicename("x").id("x").keyword("x").vendorid("x").vendorname("x").0]);
    calls.push([client.gpu().list_devices().0, client.gpu().list_devices().gpucardid("x").hostid("x").id("x").keyword("x").vgpuprofileid("x").virtualmachineid("x").0]);
    calls.push([client.gpu().list_vgpu_profiles().0, client.gpu().list_vgpu_profiles().activeonly(true).gpucardid("x").id("x").keyword("x").name("x").0]);
    calls.push([client.gpu().manage_device(["a", "b"]).0, client.gpu().manage_device(["a", "b"]).0]);
    calls.push([client.gpu().unmanage_device(["a", "b"]).0, client.gpu().unmanage_device(["a", "b"]).0]);
    calls.push([client.gpu().update_card("x").0, client.gpu().update_card("x").devicename("x").name("x").vendorname("x").0]);
    calls.push([client.gpu().update_device("x").0, client.gpu().update_device("x").gpucardid("x").numanode("x").parentgpudeviceid("x").type_("x").vgpuprofileid("x").0]);
    calls.push([client.gpu().update_vgpu_profile("x").0, client.gpu().update_vgpu_profile("x").description("x").maxheads(1).maxresolutionx(1).maxresolutiony(1).maxvgpuperphysicalgpu(1).name("x").videoram(1).0]);
}

#[rustfmt::skip]
fn guest_os(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.guest_os().add("x", "x").0, client.guest_os().add("x", "x").details([("k", "v")]).for_display(true).name("x").0]);
    calls.push([client.guest_os().add_mapping("x", "x", "x").0, client.guest_os().add_mapping("x", "x", "x").forced(true).osdisplayname("x").osmappingcheckenabled(true).ostypeid("x").0]);
    calls.push([client.guest_os().add_os_category("x").0, client.guest_os().add_os_category("x").isfeatured(true).0]);
    calls.push([client.guest_os().delete_os_category("x").0, client.guest_os().delete_os_category("x").0]);
    calls.push([client.guest_os().get_hypervisor_guest_os_names("x", "x").0, client.guest_os().get_hypervisor_guest_os_names("x", "x").keyword("x").0]);
    calls.push([client.guest_os().list_mapping().0, client.guest_os().list_mapping().hypervisor("x").hypervisorversion("x").id("x").keyword("x").osdisplayname("x").osnameforhypervisor("x").ostypeid("x").0]);
    calls.push([client.guest_os().list_os_categories().0, client.guest_os().list_os_categories().arch("x").id("x").isfeatured(true).isiso(true).isvnf(true).keyword("x").name("x").showicon(true).zoneid("x").0]);
    calls.push([client.guest_os().list_os_types().0, client.guest_os().list_os_types().description("x").fordisplay(true).id("x").ids(["a", "b"]).keyword("x").oscategoryid("x").0]);
    calls.push([client.guest_os().remove("x").0, client.guest_os().remove("x").0]);
    calls.push([client.guest_os().remove_mapping("x").0, client.guest_os().remove_mapping("x").0]);
    calls.push([client.guest_os().update("x").0, client.guest_os().update("x").details([("k", "v")]).for_display(true).oscategoryid("x").osdisplayname("x").0]);
    calls.push([client.guest_os().update_mapping("x", "x").0, client.guest_os().update_mapping("x", "x").osmappingcheckenabled(true).0]);
    calls.push([client.guest_os().update_os_category("x").0, client.guest_os().update_os_category("x").isfeatured(true).name("x").sortkey(1).0]);
}

#[rustfmt::skip]
fn gui_theme(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.gui_theme().create("x").0, client.gui_theme().create("x").accountids("x").commonnames("x").css("x").description("x").domainids("x").ispublic(true).jsonconfiguration("x").recursivedomains(true).0]);
    calls.push([client.gui_theme().list().0, client.gui_theme().list().accountid("x").commonname("x").domainid("x").id("x").keyword("x").listall(true).listonlydefaulttheme(true).name("x").showpublic(true).showremoved(true).0]);
    calls.push([client.gui_theme().remove("x").0, client.gui_theme().remove("x").0]);
    calls.push([client.gui_theme().update("x").0, client.gui_theme().update("x").accountids("x").commonnames("x").css("x").description("x").domainids("x").ispublic(true).jsonconfiguration("x").name("x").recursivedomains(true).0]);
}

#[rustfmt::skip]
fn host(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.host().add_baremetal_host("x", "x", "x", "x").0, client.host().add_baremetal_host("x", "x", "x", "x").allocationstate("x").clusterid("x").clustername("x").externaldetails([("k", "v")]).hosttags(["a", "b"]).ipaddress("x").password("x").storageaccessgroups(["a", "b"]).username("x").0]);
    calls.push([client.host().add_globo_dns_host("x", "x", "x", "x").0, client.host().add_globo_dns_host("x", "x", "x", "x").0]);
    calls.push([client.host().add("x", "x", "x", "x").0, client.host().add("x", "x", "x", "x").allocationstate("x").clusterid("x").clustername("x").externaldetails([("k", "v")]).hosttags(["a", "b"]).password("x").storageaccessgroups(["a", "b"]).username("x").0]);
    calls.push([client.host().add_secondary_storage("x").0, client.host().add_secondary_storage("x").details([("k", "v")]).zoneid("x").0]);
    calls.push([client.host().cancel_as_degraded("x").0, client.host().cancel_as_degraded("x").0]);
    calls.push([client.host().cancel_maintenance("x").0, client.host().cancel_maintenance("x").0]);
    calls.push([client.host().configure_ha_for_host("x", "x").0, client.host().configure_ha_for_host("x", "x").0]);
    calls.push([client.host().create_secondary_storage_selector("x", "x", "x", "x", "x").0, client.host().create_secondary_storage_selector("x", "x", "x", "x", "x").0]);
    calls.push([client.host().declare_as_degraded("x").0, client.host().declare_as_degraded("x").0]);
    calls.push([client.host().dedicate("x", "x").0, client.host().dedicate("x", "x").account("x").0]);
    calls.push([client.host().delete("x").0, client.host().delete("x").forced(true).forcedestroylocalstorage(true).0]);
    calls.push([client.host().disable_ha_for_host("x").0, client.host().disable_ha_for_host("x").0]);
    calls.push([client.host().disable_out_of_band_management_for_host("x").0, client.host().disable_out_of_band_management_for_host("x").0]);
    calls.push([client.host().enable_ha_for_host("x").0, client.host().enable_ha_for_host("x").0]);
    calls.push([client.host().enable_out_of_band_management_for_host("x").0, client.host().enable_out_of_band_management_for_host("x").0]);
    calls.push([client.host().find_for_migration("x").0, client.host().find_for_migration("x").keyword("x").0]);
    calls.push([client.host().list_dedicated_hosts().0, client.host().list_dedicated_hosts().account("x").affinitygroupid("x").domainid("x").hostid("x").keyword("x").0]);
    calls.push([client.host().list_ha_providers("x").0, client.host().list_ha_providers("x").0]);
    calls.push([client.host().list_ha_resources().0, client.host().list_ha_resources().hostid("x").0]);
    calls.push([client.host().list_tags().0, client.host().list_tags().keyword("x").0]);
    calls.push([client.host().list().0, client.host().list().arch("x").clusterid("x").details(["a", "b"]).hahost(true).hypervisor("x").id("x").keyword("x").managementserverid("x").name("x").outofbandmanagementenabled(true).outofbandmanagementpowerstate("x").podid("x").resourcestate("x").state("x").storageaccessgroup("x").type_("x").version("x").virtualmachineid("x").zoneid("x").0]);
    calls.push([client.host().list_metrics().0, client.host().list_metrics().arch("x").clusterid("x").details(["a", "b"]).hahost(true).hypervisor("x").id("x").keyword("x").managementserverid("x").name("x").outofbandmanagementenabled(true).outofbandmanagementpowerstate("x").podid("x").resourcestate("x").state("x").storageaccessgroup("x").type_("x").version("x").virtualmachineid("x").zoneid("x").0]);
    calls.push([client.host().list_secondary_storage_selectors("x").0, client.host().list_secondary_storage_selectors("x").keyword("x").showremoved(true).type_("x").0]);
    calls.push([client.host().migrate_secondary_storage_data(["a", "b"], "x").0, client.host().migrate_secondary_storage_data(["a", "b"], "x").migrationtype("x").0]);
    calls.push([client.host().prepare_for_maintenance("x").0, client.host().prepare_for_maintenance("x").0]);
    calls.push([client.host().reconnect("x").0, client.host().reconnect("x").0]);
    calls.push([client.host().release_dedicated_host("x").0, client.host().release_dedicated_host("x").0]);
    calls.push([client.host().release_reservation("x").0, client.host().release_reservation("x").0]);
    calls.push([client.host().remove_secondary_storage_selector("x").0, client.host().remove_secondary_storage_selector("x").0]);
    calls.push([client.host().update("x").0, client.host().update("x").allocationstate("x").annotation("x").cleanupexternaldetails(true).externaldetails([("k", "v")]).hosttags(["a", "b"]).istagarule(true).name("x").oscategoryid("x").url("x").0]);
    calls.push([client.host().update_password("x", "x").0, client.host().update_password("x", "x").clusterid("x").hostid("x").update_passwd_on_host(true).0]);
    calls.push([client.host().update_secondary_storage_selector("x", "x").0, client.host().update_secondary_storage_selector("x", "x").0]);
}

#[rustfmt::skip]
fn hypervisor(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.hypervisor().list_capabilities().0, client.hypervisor().list_capabilities().hypervisor("x").id("x").keyword("x").0]);
    calls.push([client.hypervisor().list().0, client.hypervisor().list().zoneid("x").0]);
    calls.push([client.hypervisor().update_capabilities().0, client.hypervisor().update_capabilities().hypervisor("x").hypervisorversion("x").id("x").maxdatavolumeslimit(1).maxguestslimit(1).maxhostspercluster(1).securitygroupenabled(true).storagemotionenabled(true).vmsnapshotenabled(true).0]);
}

#[rustfmt::skip]
fn ip_quarantine(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.ip_quarantine().list_quarantined_ips().0, client.ip_quarantine().list_quarantined_ips().keyword("x").showinactive(true).showremoved(true).0]);
    calls.push([client.ip_quarantine().remove_quarantined_ip("x").0, client.ip_quarantine().remove_quarantined_ip("x").id("x").ipaddress("x").0]);
    calls.push([client.ip_quarantine().update_quarantined_ip("x").0, client.ip_quarantine().update_quarantined_ip("x").id("x").ipaddress("x").0]);
}

#[rustfmt::skip]
fn iso(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.iso().attach("x", "x").0, client.iso().attach("x", "x").forced(true).0]);
    calls.push([client.iso().copy("x").0, client.iso().copy("x").destzoneid("x").destzoneids(["a", "b"]).sourcezoneid("x").0]);
    calls.push([client.iso().delete("x").0, client.iso().delete("x").zoneid("x").0]);
    calls.push([client.iso().detach("x").0, client.iso().detach("x").forced(true).0]);
    calls.push([client.iso().extract("x", "x").0, client.iso().extract("x", "x").url("x").zoneid("x").0]);
    calls.push([client.iso().get_upload_params_for_iso("x", "x", "x").0, client.iso().get_upload_params_for_iso("x", "x", "x").account("x").bootable(true).checksum("x").displaytext("x").domainid("x").isextractable(true).isfeatured(true).ispublic(true).ostypeid("x").projectid("x").0]);
    calls.push([client.iso().list_permissions("x").0, client.iso().list_permissions("x").0]);
    calls.push([client.iso().list().0, client.iso().list().account("x").arch("x").bootable(true).domainid("x").hypervisor("x").id("x").imagestoreid("x").isofilter("x").ispublic(true).isready(true).isrecursive(true).keyword("x").listall(true).name("x").oscategoryid("x").projectid("x").showicon(true).showremoved(true).showunique(true).storageid("x").tags([("k", "v")]).zoneid("x").0]);
    calls.push([client.iso().register("x", "x", "x").0, client.iso().register("x", "x", "x").account("x").arch("x").bootable(true).checksum("x").directdownload(true).displaytext("x").domainid("x").imagestoreuuid("x").isdynamicallyscalable(true).isextractable(true).isfeatured(true).ispublic(true).ostypeid("x").passwordenabled(true).projectid("x").0]);
    calls.push([client.iso().update("x").0, client.iso().update("x").arch("x").bootable(true).cleanupdetails(true).details([("k", "v")]).displaytext("x").forceupdateostype(true).format("x").isdynamicallyscalable(true).isrouting(true).name("x").ostypeid("x").passwordenabled(true).requireshvm(true).sortkey(1).sshkeyenabled(true).0]);
    calls.push([client.iso().update_permissions("x").0, client.iso().update_permissions("x").accounts(["a", "b"]).isextractable(true).isfeatured(true).ispublic(true).op("x").projectids(["a", "b"]).0]);
}

#[rustfmt::skip]
fn image_store(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.image_store().add("x").0, client.image_store().add("x").details([("k", "v")]).name("x").url("x").zoneid("x").0]);
    calls.push([client.image_store().add_s3("x", "x", "x", "x").0, client.image_store().add_s3("x", "x", "x", "x").connectiontimeout(1).connectionttl(1).maxerrorretry(1).s3signer("x").sockettimeout(1).usehttps(true).usetcpkeepalive(true).0]);
    calls.push([client.image_store().create_secondary_staging_store("x").0, client.image_store().create_secondary_staging_store("x").details([("k", "v")]).provider("x").scope("x").zoneid("x").0]);
    calls.push([client.image_store().delete("x").0, client.image_store().delete("x").0]);
    calls.push([client.image_store().delete_secondary_staging_store("x").0, client.image_store().delete_secondary_staging_store("x").0]);
    calls.push([client.image_store().download_object("x").0, client.image_store().download_object("x").path("x").0]);
    calls.push([client.image_store().list_objects("x").0, client.image_store().list_objects("x").keyword("x").path("x").0]);
    calls.push([client.image_store().list().0, client.image_store().list().id("x").keyword("x").name("x").protocol("x").provider("x").readonly(true).zoneid("x").0]);
    calls.push([client.image_store().list_secondary_staging_stores().0, client.image_store().list_secondary_staging_stores().id("x").keyword("x").name("x").protocol("x").provider("x").zoneid("x").0]);
    calls.push([client.image_store().migrate_resource_to_another_secondary_storage("x", "x").0, client.image_store().migrate_resource_to_another_secondary_storage("x", "x").snapshots(["a", "b"]).templates(["a", "b"]).0]);
    calls.push([client.image_store().update_cloud_to_use_object_store("x").0, client.image_store().update_cloud_to_use_object_store("x").details([("k", "v")]).name("x").url("x").0]);
    calls.push([client.image_store().update("x").0, client.image_store().update("x").capacitybytes(1).name("x").readonly(true).0]);
}

#[rustfmt::skip]
fn infrastructure_usage(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.infrastructure_usage().list_db_metrics().0, client.infrastructure_usage().list_db_metrics().0]);
}

#[rustfmt::skip]
fn internal_lb(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.internal_lb().configure_internal_load_balancer_element(true, "x").0, client.internal_lb().configure_internal_load_balancer_element(true, "x").0]);
    calls.push([client.internal_lb().create_internal_load_balancer_element("x").0, client.internal_lb().create_internal_load_balancer_element("x").0]);
    calls.push([client.internal_lb().list_internal_load_balancer_elements().0, client.internal_lb().list_internal_load_balancer_elements().enabled(true).id("x").keyword("x").nspid("x").0]);
    calls.push([client.internal_lb().list_internal_load_balancer_v_ms().0, client.internal_lb().list_internal_load_balancer_v_ms().account("x").domainid("x").fetchhealthcheckresults(true).forvpc(true).hostid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").networkid("x").podid("x").projectid("x").state("x").vpcid("x").zoneid("x").0]);
    calls.push([client.internal_lb().start_internal_load_balancer_vm("x").0, client.internal_lb().start_internal_load_balancer_vm("x").0]);
    calls.push([client.internal_lb().stop_internal_load_balancer_vm("x").0, client.internal_lb().stop_internal_load_balancer_vm("x").forced(true).0]);
}

#[rustfmt::skip]
fn kubernetes(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.kubernetes().add_supported_version(1, 1, "x").0, client.kubernetes().add_supported_version(1, 1, "x").arch("x").checksum("x").directdownload(true).name("x").url("x").zoneid("x").0]);
    calls.push([client.kubernetes().add_nodes_to_kubernetes_cluster("x", ["a", "b"]).0, client.kubernetes().add_nodes_to_kubernetes_cluster("x", ["a", "b"]).manualupgrade(true).mountcksisoonvr(true).0]);
    calls.push([client.kubernetes().add_virtual_machines_to_kubernetes_cluster("x", ["a", "b"]).0, client.kubernetes().add_virtual_machines_to_kubernetes_cluster("x", ["a", "b"]).iscontrolnode(true).0]);
    calls.push([client.kubernetes().create_cluster("x", "x").0, client.kubernetes().create_cluster("x", "x").account("x").asnumber(1).clustertype("x").cniconfigdetails([("k", "v")]).cniconfigurationid("x").controlnodes(1).description("x").dockerregistrypassword("x").dockerregistryurl("x").dockerregistryusername("x").domainid("x").enablecsi(true).etcdnodes(1).externalloadbalanceripaddress("x").hypervisor("x").keypair("x").kubernetesversionid("x").masternodes(1).networkid("x").nodeofferings([("k", "v")]).noderootdisksize(1).nodetemplates([("k", "v")]).projectid("x").serviceofferingid("x").size(1).0]);
    calls.push([client.kubernetes().delete_cluster("x").0, client.kubernetes().delete_cluster("x").cleanup(true).expunge(true).0]);
    calls.push([client.kubernetes().delete_supported_version("x").0, client.kubernetes().delete_supported_version("x").0]);
    calls.push([client.kubernetes().get_cluster_config().0, client.kubernetes().get_cluster_config().id("x").0]);
    calls.push([client.kubernetes().get_upload_params_for_kubernetes_supported_version("x", 1, 1, "x", "x", "x").0, client.kubernetes().get_upload_params_for_kubernetes_supported_version("x", 1, 1, "x", "x", "x").account("x").checksum("x").domainid("x").projectid("x").0]);
    calls.push([client.kubernetes().list_clusters().0, client.kubernetes().list_clusters().account("x").clustertype("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").state("x").0]);
    calls.push([client.kubernetes().list_supported_versions().0, client.kubernetes().list_supported_versions().arch("x").id("x").keyword("x").minimumkubernetesversionid("x").minimumsemanticversion("x").zoneid("x").0]);
    calls.push([client.kubernetes().remove_nodes_from_kubernetes_cluster("x", ["a", "b"]).0, client.kubernetes().remove_nodes_from_kubernetes_cluster("x", ["a", "b"]).0]);
    calls.push([client.kubernetes().remove_virtual_machines_from_kubernetes_cluster("x", ["a", "b"]).0, client.kubernetes().remove_virtual_machines_from_kubernetes_cluster("x", ["a", "b"]).keyword("x").page(1).pagesize(1).0]);
    calls.push([client.kubernetes().scale_cluster("x").0, client.kubernetes().scale_cluster("x").autoscalingenabled(true).maxsize(1).minsize(1).nodeids(["a", "b"]).nodeofferings([("k", "v")]).serviceofferingid("x").size(1).0]);
    calls.push([client.kubernetes().start_cluster("x").0, client.kubernetes().start_cluster("x").0]);
    calls.push([client.kubernetes().stop_cluster("x").0, client.kubernetes().stop_cluster("x").0]);
    calls.push([client.kubernetes().update_supported_version("x", "x").0, client.kubernetes().update_supported_version("x", "x").0]);
    calls.push([client.kubernetes().upgrade_cluster("x", "x").0, client.kubernetes().upgrade_cluster("x", "x").0]);
}

#[rustfmt::skip]
fn ldap(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.ldap().add_configuration("x", 1).0, client.ldap().add_configuration("x", 1).domainid("x").0]);
    calls.push([client.ldap().delete_configuration().0, client.ldap().delete_configuration().domainid("x").hostname("x").id("x").port(1).0]);
    calls.push([client.ldap().import_users().0, client.ldap().import_users().account("x").accountdetails([("k", "v")]).accounttype(1).domainid("x").group("x").keyword("x").page(1).pagesize(1).roleid("x").timezone("x").0]);
    calls.push([client.ldap().ldap_config().0, client.ldap().ldap_config().binddn("x").bindpass("x").hostname("x").listall(true).port(1).queryfilter("x").searchbase("x").ssl(true).truststore("x").truststorepass("x").0]);
    calls.push([client.ldap().ldap_create_account("x").0, client.ldap().ldap_create_account("x").account("x").accountdetails([("k", "v")]).accountid("x").accounttype(1).domainid("x").networkdomain("x").roleid("x").timezone("x").userid("x").0]);
    calls.push([client.ldap().ldap_remove().0, client.ldap().ldap_remove().0]);
    calls.push([client.ldap().link_domain_to_ldap(1, "x", "x").0, client.ldap().link_domain_to_ldap(1, "x", "x").admin("x").ldapdomain("x").name("x").0]);
    calls.push([client.ldap().list_configurations().0, client.ldap().list_configurations().domainid("x").hostname("x").id("x").keyword("x").listall(true).port(1).0]);
    calls.push([client.ldap().list_users().0, client.ldap().list_users().domainid("x").keyword("x").listtype("x").userfilter("x").0]);
    calls.push([client.ldap().search("x").0, client.ldap().search("x").keyword("x").page(1).pagesize(1).0]);
}

#[rustfmt::skip]
fn limit(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.limit().get_api_limit().0, client.limit().get_api_limit().0]);
    calls.push([client.limit().list_resource_limits().0, client.limit().list_resource_limits().account("x").domainid("x").id(1).isrecursive(true).keyword("x").listall(true).projectid("x").resourcetype(1).resourcetypename("x").tag("x").0]);
    calls.push([client.limit().reset_api_limit().0, client.limit().reset_api_limit().account("x").0]);
    calls.push([client.limit().update_resource_count("x").0, client.limit().update_resource_count("x").account("x").projectid("x").resourcetype(1).tag("x").0]);
    calls.push([client.limit().update_resource_limit(1).0, client.limit().update_resource_limit(1).account("x").domainid("x").max(1).projectid("x").tag("x").0]);
}

#[rustfmt::skip]
fn load_balancer(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.load_balancer().assign_cert_to_load_balancer("x", "x").0, client.load_balancer().assign_cert_to_load_balancer("x", "x").forced(true).0]);
    calls.push([client.load_balancer().assign_to_global_load_balancer_rule("x", ["a", "b"]).0, client.load_balancer().assign_to_global_load_balancer_rule("x", ["a", "b"]).gslblbruleweightsmap([("k", "v")]).0]);
    calls.push([client.load_balancer().assign_to_load_balancer_rule("x").0, client.load_balancer().assign_to_load_balancer_rule("x").virtualmachineids(["a", "b"]).vmidipmap([("k", "v")]).0]);
    calls.push([client.load_balancer().create_global_load_balancer_rule("x", "x", "x", 1).0, client.load_balancer().create_global_load_balancer_rule("x", "x", "x", 1).account("x").description("x").domainid("x").gslblbmethod("x").gslbstickysessionmethodname("x").0]);
    calls.push([client.load_balancer().create_lb_health_check_policy("x").0, client.load_balancer().create_lb_health_check_policy("x").description("x").fordisplay(true).healthythreshold(1).intervaltime(1).pingpath("x").responsetimeout(1).unhealthythreshold(1).0]);
    calls.push([client.load_balancer().create_lb_stickiness_policy("x", "x", "x").0, client.load_balancer().create_lb_stickiness_policy("x", "x", "x").description("x").fordisplay(true).param([("k", "v")]).0]);
    calls.push([client.load_balancer().create("x", 1, "x", "x", "x", "x", 1).0, client.load_balancer().create("x", 1, "x", "x", "x", "x", 1).description("x").fordisplay(true).sourceipaddress("x").0]);
    calls.push([client.load_balancer().create_rule("x", "x", 1, 1).0, client.load_balancer().create_rule("x", "x", 1, 1).account("x").cidrlist(["a", "b"]).description("x").domainid("x").fordisplay(true).networkid("x").openfirewall(true).protocol("x").publicipid("x").zoneid("x").0]);
    calls.push([client.load_balancer().delete_global_load_balancer_rule("x").0, client.load_balancer().delete_global_load_balancer_rule("x").0]);
    calls.push([client.load_balancer().delete_lb_health_check_policy("x").0, client.load_balancer().delete_lb_health_check_policy("x").0]);
    calls.push([client.load_balancer().delete_lb_stickiness_policy("x").0, client.load_balancer().delete_lb_stickiness_policy("x").0]);
    calls.push([client.load_balancer().delete("x").0, client.load_balancer().delete("x").0]);
    calls.push([client.load_balancer().delete_rule("x").0, client.load_balancer().delete_rule("x").0]);
    calls.push([client.load_balancer().delete_service_package_offering("x").0, client.load_balancer().delete_service_package_offering("x").0]);
    calls.push([client.load_balancer().delete_ssl_cert("x").0, client.load_balancer().delete_ssl_cert("x").0]);
    calls.push([client.load_balancer().deploy_netscaler_vpx("x", "x", "x").0, client.load_balancer().deploy_netscaler_vpx("x", "x", "x").networkid("x").0]);
    calls.push([client.load_balancer().list_global_load_balancer_rules().0, client.load_balancer().list_global_load_balancer_rules().account("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).projectid("x").regionid(1).tags([("k", "v")]).0]);
    calls.push([client.load_balancer().list_lb_health_check_policies().0, client.load_balancer().list_lb_health_check_policies().fordisplay(true).id("x").keyword("x").lbruleid("x").0]);
    calls.push([client.load_balancer().list_lb_stickiness_policies().0, client.load_balancer().list_lb_stickiness_policies().fordisplay(true).id("x").keyword("x").lbruleid("x").0]);
    calls.push([client.load_balancer().list_rule_instances("x").0, client.load_balancer().list_rule_instances("x").applied(true).keyword("x").lbvmips(true).0]);
    calls.push([client.load_balancer().list_rules().0, client.load_balancer().list_rules().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).name("x").networkid("x").projectid("x").publicipid("x").tags([("k", "v")]).virtualmachineid("x").zoneid("x").0]);
    calls.push([client.load_balancer().list().0, client.load_balancer().list().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).name("x").networkid("x").projectid("x").scheme("x").sourceipaddress("x").sourceipaddressnetworkid("x").tags([("k", "v")]).0]);
    calls.push([client.load_balancer().list_registered_service_packages().0, client.load_balancer().list_registered_service_packages().keyword("x").0]);
    calls.push([client.load_balancer().list_ssl_certs().0, client.load_balancer().list_ssl_certs().accountid("x").certid("x").lbruleid("x").projectid("x").0]);
    calls.push([client.load_balancer().remove_cert_from_load_balancer("x").0, client.load_balancer().remove_cert_from_load_balancer("x").0]);
    calls.push([client.load_balancer().remove_from_global_load_balancer_rule("x", ["a", "b"]).0, client.load_balancer().remove_from_global_load_balancer_rule("x", ["a", "b"]).0]);
    calls.push([client.load_balancer().remove_from_load_balancer_rule("x").0, client.load_balancer().remove_from_load_balancer_rule("x").virtualmachineids(["a", "b"]).vmidipmap([("k", "v")]).0]);
    calls.push([client.load_balancer().stop_net_scaler_vpx("x").0, client.load_balancer().stop_net_scaler_vpx("x").forced(true).0]);
    calls.push([client.load_balancer().update_global_load_balancer_rule("x").0, client.load_balancer().update_global_load_balancer_rule("x").description("x").gslblbmethod("x").gslbstickysessionmethodname("x").0]);
    calls.push([client.load_balancer().update_lb_health_check_policy("x").0, client.load_balancer().update_lb_health_check_policy("x").customid("x").fordisplay(true).0]);
    calls.push([client.load_balancer().update_lb_stickiness_policy("x").0, client.load_balancer().update_lb_stickiness_policy("x").customid("x").fordisplay(true).0]);
    calls.push([client.load_balancer().update("x").0, client.load_balancer().update("x").customid("x").fordisplay(true).0]);
    calls.push([client.load_balancer().update_rule("x").0, client.load_balancer().update_rule("x").algorithm("x").cidrlist(["a", "b"]).customid("x").description("x").fordisplay(true).name("x").protocol("x").0]);
    calls.push([client.load_balancer().upload_ssl_cert("x", "x", "x").0, client.load_balancer().upload_ssl_cert("x", "x", "x").account("x").certchain("x").domainid("x").enabledrevocationcheck(true).password("x").projectid("x").0]);
}

#[rustfmt::skip]
fn management(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.management().cancel_maintenance("x").0, client.management().cancel_maintenance("x").rebalance(true).0]);
    calls.push([client.management().cancel_shutdown("x").0, client.management().cancel_shutdown("x").0]);
    calls.push([client.management().list_servers().0, client.management().list_servers().id("x").keyword("x").name("x").peers(true).version("x").0]);
    calls.push([client.management().list_servers_metrics().0, client.management().list_servers_metrics().id("x").keyword("x").name("x").peers(true).system(true).version("x").0]);
    calls.push([client.management().prepare_for_maintenance("x").0, client.management().prepare_for_maintenance("x").algorithm("x").forced(true).0]);
    calls.push([client.management().prepare_for_shutdown("x").0, client.management().prepare_for_shutdown("x").0]);
    calls.push([client.management().ready_for_shutdown("x").0, client.management().ready_for_shutdown("x").0]);
    calls.push([client.management().remove_server("x").0, client.management().remove_server("x").0]);
    calls.push([client.management().trigger_shutdown("x").0, client.management().trigger_shutdown("x").0]);
}

#[rustfmt::skip]
fn metrics(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.metrics().list_infrastructure().0, client.metrics().list_infrastructure().0]);
}

#[rustfmt::skip]
fn misc(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.misc().list_elastistor_interface().0, client.misc().list_elastistor_interface().controllerid("x").0]);
}

#[rustfmt::skip]
fn nat(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.nat().create_ip_forwarding_rule("x", "x", 1).0, client.nat().create_ip_forwarding_rule("x", "x", 1).cidrlist(["a", "b"]).endport(1).openfirewall(true).0]);
    calls.push([client.nat().delete_ip_forwarding_rule("x").0, client.nat().delete_ip_forwarding_rule("x").accountid("x").0]);
    calls.push([client.nat().disable_static_nat("x").0, client.nat().disable_static_nat("x").0]);
    calls.push([client.nat().enable_static_nat("x", "x").0, client.nat().enable_static_nat("x", "x").networkid("x").vmguestip("x").0]);
    calls.push([client.nat().list_ip_forwarding_rules().0, client.nat().list_ip_forwarding_rules().account("x").domainid("x").id("x").ipaddressid("x").isrecursive(true).keyword("x").listall(true).projectid("x").virtualmachineid("x").0]);
}

#[rustfmt::skip]
fn netris(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.netris().add_provider("x", "x", "x", "x", "x", "x", "x", "x").0, client.netris().add_provider("x", "x", "x", "x", "x", "x", "x", "x").0]);
    calls.push([client.netris().delete_provider("x").0, client.netris().delete_provider("x").0]);
    calls.push([client.netris().list_providers().0, client.netris().list_providers().keyword("x").zoneid("x").0]);
}

#[rustfmt::skip]
fn netscaler(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.netscaler().add_load_balancer("x", "x", "x", "x", "x").0, client.netscaler().add_load_balancer("x", "x", "x", "x", "x").gslbprovider(true).gslbproviderprivateip("x").gslbproviderpublicip("x").isexclusivegslbprovider(true).0]);
    calls.push([client.netscaler().configure_load_balancer("x").0, client.netscaler().configure_load_balancer("x").inline(true).lbdevicecapacity(1).lbdevicededicated(true).podids(["a", "b"]).0]);
    calls.push([client.netscaler().delete_control_center("x").0, client.netscaler().delete_control_center("x").0]);
    calls.push([client.netscaler().delete_load_balancer("x").0, client.netscaler().delete_load_balancer("x").0]);
    calls.push([client.netscaler().list_control_center().0, client.netscaler().list_control_center().keyword("x").0]);
    calls.push([client.netscaler().list_load_balancer_networks("x").0, client.netscaler().list_load_balancer_networks("x").keyword("x").0]);
    calls.push([client.netscaler().list_load_balancers().0, client.netscaler().list_load_balancers().keyword("x").lbdeviceid("x").physicalnetworkid("x").0]);
    calls.push([client.netscaler().register_control_center("x", 1, "x", "x").0, client.netscaler().register_control_center("x", 1, "x", "x").0]);
    calls.push([client.netscaler().register_service_package("x", "x").0, client.netscaler().register_service_package("x", "x").0]);
}

#[rustfmt::skip]
fn network(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.network().add_service_provider("x", "x").0, client.network().add_service_provider("x", "x").destinationphysicalnetworkid("x").servicelist(["a", "b"]).0]);
    calls.push([client.network().add_open_daylight_controller("x", "x", "x", "x").0, client.network().add_open_daylight_controller("x", "x", "x", "x").0]);
    calls.push([client.network().change_bgp_peers_for_network("x").0, client.network().change_bgp_peers_for_network("x").bgppeerids(["a", "b"]).0]);
    calls.push([client.network().create_guest_network_ipv6_prefix("x", "x").0, client.network().create_guest_network_ipv6_prefix("x", "x").0]);
    calls.push([client.network().create_ipv4_subnet_for_guest_network("x").0, client.network().create_ipv4_subnet_for_guest_network("x").cidrsize(1).subnet("x").0]);
    calls.push([client.network().create("x", "x", "x").0, client.network().create("x", "x", "x").account("x").aclid("x").acltype("x").asnumber(1).associatednetworkid("x").bgppeerids(["a", "b"]).bypassvlanoverlapcheck(true).cidrsize(1).displaynetwork(true).displaytext("x").dns1("x").dns2("x").domainid("x").endip("x").endipv6("x").externalid("x").gateway("x").hideipaddressusage(true).ip6cidr("x").ip6dns1("x").ip6dns2("x").ip6gateway("x").isolatedpvlan("x").isolatedpvlantype("x").netmask("x").networkdomain("x").physicalnetworkid("x").privatemtu(1).projectid("x").publicmtu(1).routerip("x").routeripv6("x").sourcenatipaddress("x").startip("x").startipv6("x").subdomainaccess(true).tungstenvirtualrouteruuid("x").vlan("x").vpcid("x").0]);
    calls.push([client.network().create_permissions("x").0, client.network().create_permissions("x").accountids(["a", "b"]).accounts(["a", "b"]).projectids(["a", "b"]).0]);
    calls.push([client.network().create_physical_network("x", "x").0, client.network().create_physical_network("x", "x").broadcastdomainrange("x").domainid("x").isolationmethods(["a", "b"]).networkspeed("x").tags(["a", "b"]).vlan("x").0]);
    calls.push([client.network().create_service_instance("x", "x", "x", "x", "x", "x").0, client.network().create_service_instance("x", "x", "x", "x", "x", "x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.network().create_storage_network_ip_range("x", "x", "x", "x").0, client.network().create_storage_network_ip_range("x", "x", "x", "x").endip("x").vlan(1).0]);
    calls.push([client.network().dedicate_public_ip_range("x", "x").0, client.network().dedicate_public_ip_range("x", "x").account("x").projectid("x").0]);
    calls.push([client.network().delete_guest_network_ipv6_prefix("x").0, client.network().delete_guest_network_ipv6_prefix("x").0]);
    calls.push([client.network().delete_ipv4_subnet_for_guest_network("x").0, client.network().delete_ipv4_subnet_for_guest_network("x").0]);
    calls.push([client.network().delete("x").0, client.network().delete("x").forced(true).0]);
    calls.push([client.network().delete_service_provider("x").0, client.network().delete_service_provider("x").0]);
    calls.push([client.network().delete_open_daylight_controller("x").0, client.network().delete_open_daylight_controller("x").0]);
    calls.push([client.network().delete_physical_network("x").0, client.network().delete_physical_network("x").0]);
    calls.push([client.network().delete_storage_network_ip_range("x").0, client.network().delete_storage_network_ip_range("x").0]);
    calls.push([client.network().list_guest_network_ipv6_prefixes().0, client.network().list_guest_network_ipv6_prefixes().id("x").keyword("x").zoneid("x").0]);
    calls.push([client.network().list_ipv4_subnets_for_guest_network().0, client.network().list_ipv4_subnets_for_guest_network().id("x").keyword("x").networkid("x").parentid("x").subnet("x").vpcid("x").zoneid("x").0]);
    calls.push([client.network().list_isolation_methods().0, client.network().list_isolation_methods().keyword("x").0]);
    calls.push([client.network().list_permissions("x").0, client.network().list_permissions("x").0]);
    calls.push([client.network().list_protocols("x").0, client.network().list_protocols("x").0]);
    calls.push([client.network().list_service_providers().0, client.network().list_service_providers().keyword("x").name("x").physicalnetworkid("x").state("x").0]);
    calls.push([client.network().list().0, client.network().list().account("x").acltype("x").associatednetworkid("x").canusefordeploy(true).displaynetwork(true).domainid("x").forvpc(true).id("x").isrecursive(true).issystem(true).keyword("x").listall(true).name("x").networkfilter("x").networkofferingid("x").physicalnetworkid("x").projectid("x").restartrequired(true).retrieveonlyresourcecount(true).showicon(true).specifyipranges(true).supportedservices(["a", "b"]).tags([("k", "v")]).traffictype("x").type_("x").vlan("x").vpcid("x").zoneid("x").0]);
    calls.push([client.network().list_nicira_nvp_device_networks("x").0, client.network().list_nicira_nvp_device_networks("x").keyword("x").0]);
    calls.push([client.network().list_open_daylight_controllers().0, client.network().list_open_daylight_controllers().id("x").physicalnetworkid("x").0]);
    calls.push([client.network().list_palo_alto_firewall_networks("x").0, client.network().list_palo_alto_firewall_networks("x").keyword("x").0]);
    calls.push([client.network().list_physical_networks().0, client.network().list_physical_networks().id("x").keyword("x").name("x").zoneid("x").0]);
    calls.push([client.network().list_storage_network_ip_range().0, client.network().list_storage_network_ip_range().id("x").keyword("x").podid("x").zoneid("x").0]);
    calls.push([client.network().list_supported_network_services().0, client.network().list_supported_network_services().keyword("x").provider("x").service("x").0]);
    calls.push([client.network().migrate("x", "x").0, client.network().migrate("x", "x").resume(true).0]);
    calls.push([client.network().release_public_ip_range("x").0, client.network().release_public_ip_range("x").0]);
    calls.push([client.network().remove_permissions("x").0, client.network().remove_permissions("x").accountids(["a", "b"]).accounts(["a", "b"]).projectids(["a", "b"]).0]);
    calls.push([client.network().reset_permissions("x").0, client.network().reset_permissions("x").0]);
    calls.push([client.network().restart("x").0, client.network().restart("x").cleanup(true).livepatch(true).makeredundant(true).0]);
    calls.push([client.network().update("x").0, client.network().update("x").changecidr(true).customid("x").displaynetwork(true).displaytext("x").dns1("x").dns2("x").forced(true).guestvmcidr("x").hideipaddressusage(true).ip6dns1("x").ip6dns2("x").name("x").networkdomain("x").networkofferingid("x").privatemtu(1).publicmtu(1).sourcenatipaddress("x").updateinsequence(true).0]);
    calls.push([client.network().update_service_provider("x").0, client.network().update_service_provider("x").servicelist(["a", "b"]).state("x").0]);
    calls.push([client.network().update_physical_network("x").0, client.network().update_physical_network("x").networkspeed("x").state("x").tags(["a", "b"]).vlan("x").0]);
    calls.push([client.network().update_storage_network_ip_range("x").0, client.network().update_storage_network_ip_range("x").endip("x").netmask("x").startip("x").vlan(1).0]);
}

#[rustfmt::skip]
fn network_acl(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.network_acl().create("x").0, client.network_acl().create("x").aclid("x").action("x").cidrlist(["a", "b"]).endport(1).fordisplay(true).icmpcode(1).icmptype(1).networkid("x").number(1).reason("x").startport(1).traffictype("x").0]);
    calls.push([client.network_acl().create_list("x").0, client.network_acl().create_list("x").description("x").fordisplay(true).vpcid("x").0]);
    calls.push([client.network_acl().delete("x").0, client.network_acl().delete("x").0]);
    calls.push([client.network_acl().delete_list("x").0, client.network_acl().delete_list("x").0]);
    calls.push([client.network_acl().list_lists().0, client.network_acl().list_lists().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).name("x").networkid("x").projectid("x").vpcid("x").0]);
    calls.push([client.network_acl().list_network_ac_ls().0, client.network_acl().list_network_ac_ls().account("x").aclid("x").action("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).networkid("x").projectid("x").protocol("x").tags([("k", "v")]).traffictype("x").0]);
    calls.push([client.network_acl().move_item("x").0, client.network_acl().move_item("x").aclconsistencyhash("x").customid("x").nextaclruleid("x").previousaclruleid("x").0]);
    calls.push([client.network_acl().replace_list("x").0, client.network_acl().replace_list("x").gatewayid("x").networkid("x").0]);
    calls.push([client.network_acl().update_item("x").0, client.network_acl().update_item("x").action("x").cidrlist(["a", "b"]).customid("x").endport(1).fordisplay(true).icmpcode(1).icmptype(1).number(1).partialupgrade(true).protocol("x").reason("x").startport(1).traffictype("x").0]);
    calls.push([client.network_acl().update_list("x").0, client.network_acl().update_list("x").customid("x").description("x").fordisplay(true).name("x").0]);
}

#[rustfmt::skip]
fn network_device(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.network_device().add().0, client.network_device().add().networkdeviceparameterlist([("k", "v")]).networkdevicetype("x").0]);
    calls.push([client.network_device().delete("x").0, client.network_device().delete("x").0]);
    calls.push([client.network_device().list().0, client.network_device().list().keyword("x").networkdeviceparameterlist([("k", "v")]).networkdevicetype("x").0]);
}

#[rustfmt::skip]
fn network_offering(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.network_offering().create("x", "x", "x").0, client.network_offering().create("x", "x", "x").availability("x").conservemode(true).details([("k", "v")]).displaytext("x").domainid(["a", "b"]).egressdefaultpolicy(true).enable(true).fornsx(true).fortungsten(true).forvpc(true).internetprotocol("x").ispersistent(true).keepaliveenabled(true).maxconnections(1).networkmode("x").networkrate(1).nsxsupportlb(true).nsxsupportsinternallb(true).provider("x").routingmode("x").servicecapabilitylist(vec![[("k", "v")]]).serviceofferingid("x").serviceproviderlist([("k", "v")]).specifyasnumber(true).specifyipranges(true).specifyvlan(true).supportedservices(["a", "b"]).tags("x").zoneid(["a", "b"]).0]);
    calls.push([client.network_offering().delete("x").0, client.network_offering().delete("x").0]);
    calls.push([client.network_offering().list().0, client.network_offering().list().availability("x").displaytext("x").domainid("x").forvpc(true).guestiptype("x").id("x").isdefault(true).istagged(true).keyword("x").name("x").networkid("x").routingmode("x").sourcenatsupported(true).specifyipranges(true).specifyvlan(true).state("x").supportedservices(["a", "b"]).tags("x").traffictype("x").zoneid("x").0]);
    calls.push([client.network_offering().update().0, client.network_offering().update().availability("x").displaytext("x").domainid("x").id("x").keepaliveenabled(true).maxconnections(1).name("x").sortkey(1).state("x").tags("x").zoneid("x").0]);
}

#[rustfmt::skip]
fn nic(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.nic().add_ip_to_nic("x").0, client.nic().add_ip_to_nic("x").ipaddress("x").0]);
    calls.push([client.nic().list("x").0, client.nic().list("x").fordisplay(true).keyword("x").networkid("x").nicid("x").0]);
    calls.push([client.nic().remove_ip_from_nic("x").0, client.nic().remove_ip_from_nic("x").accountid("x").0]);
    calls.push([client.nic().update_vm_nic_ip("x").0, client.nic().update_vm_nic_ip("x").ipaddress("x").0]);
}

#[rustfmt::skip]
fn nicira_nvp(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.nicira_nvp().add_device("x", "x", "x", "x", "x").0, client.nicira_nvp().add_device("x", "x", "x", "x", "x").l2gatewayserviceuuid("x").l3gatewayserviceuuid("x").0]);
    calls.push([client.nicira_nvp().delete_device("x").0, client.nicira_nvp().delete_device("x").0]);
    calls.push([client.nicira_nvp().list_devices().0, client.nicira_nvp().list_devices().keyword("x").nvpdeviceid("x").physicalnetworkid("x").0]);
}

#[rustfmt::skip]
fn nsx(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.nsx().add_controller("x", "x", "x", "x", "x", "x", "x", "x").0, client.nsx().add_controller("x", "x", "x", "x", "x", "x", "x", "x").nsxproviderport("x").0]);
    calls.push([client.nsx().delete_controller("x").0, client.nsx().delete_controller("x").0]);
    calls.push([client.nsx().list_controllers().0, client.nsx().list_controllers().keyword("x").zoneid("x").0]);
}

#[rustfmt::skip]
fn oauth(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.oauth().delete_provider("x").0, client.oauth().delete_provider("x").0]);
    calls.push([client.oauth().list_provider().0, client.oauth().list_provider().id("x").keyword("x").provider("x").0]);
    calls.push([client.oauth().update_provider("x").0, client.oauth().update_provider("x").clientid("x").description("x").enabled(true).redirecturi("x").secretkey("x").0]);
}

#[rustfmt::skip]
fn object_store(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.object_store().create_bucket("x", "x", 1).0, client.object_store().create_bucket("x", "x", 1).account("x").domainid("x").encryption(true).objectlocking(true).policy("x").projectid("x").versioning(true).0]);
    calls.push([client.object_store().delete_bucket("x").0, client.object_store().delete_bucket("x").0]);
    calls.push([client.object_store().list_buckets().0, client.object_store().list_buckets().account("x").domainid("x").id("x").ids(["a", "b"]).isrecursive(true).keyword("x").listall(true).name("x").objectstorageid("x").projectid("x").tags([("k", "v")]).0]);
    calls.push([client.object_store().update_bucket("x").0, client.object_store().update_bucket("x").encryption(true).policy("x").quota(1).versioning(true).0]);
}

#[rustfmt::skip]
fn out_of_band_management(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.out_of_band_management().change_out_of_band_management_password("x").0, client.out_of_band_management().change_out_of_band_management_password("x").password("x").0]);
    calls.push([client.out_of_band_management().configure_out_of_band_management("x", "x", "x", "x", "x", "x").0, client.out_of_band_management().configure_out_of_band_management("x", "x", "x", "x", "x", "x").0]);
    calls.push([client.out_of_band_management().issue_out_of_band_management_power_action("x", "x").0, client.out_of_band_management().issue_out_of_band_management_power_action("x", "x").timeout(1).0]);
}

#[rustfmt::skip]
fn ovs_element(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.ovs_element().configure(true, "x").0, client.ovs_element().configure(true, "x").0]);
    calls.push([client.ovs_element().list().0, client.ovs_element().list().enabled(true).id("x").keyword("x").nspid("x").0]);
}

#[rustfmt::skip]
fn pod(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.pod().create_management_network_ip_range("x", "x", "x", "x").0, client.pod().create_management_network_ip_range("x", "x", "x", "x").endip("x").forsystemvms(true).vlan("x").0]);
    calls.push([client.pod().create("x", "x").0, client.pod().create("x", "x").allocationstate("x").endip("x").gateway("x").netmask("x").startip("x").storageaccessgroups(["a", "b"]).0]);
    calls.push([client.pod().dedicate("x", "x").0, client.pod().dedicate("x", "x").account("x").0]);
    calls.push([client.pod().delete_management_network_ip_range("x", "x", "x", "x").0, client.pod().delete_management_network_ip_range("x", "x", "x", "x").0]);
    calls.push([client.pod().delete("x").0, client.pod().delete("x").0]);
    calls.push([client.pod().list_dedicated_pods().0, client.pod().list_dedicated_pods().account("x").affinitygroupid("x").domainid("x").keyword("x").podid("x").0]);
    calls.push([client.pod().list().0, client.pod().list().allocationstate("x").id("x").keyword("x").name("x").showcapacities(true).storageaccessgroup("x").zoneid("x").0]);
    calls.push([client.pod().release_dedicated_pod("x").0, client.pod().release_dedicated_pod("x").0]);
    calls.push([client.pod().update("x").0, client.pod().update("x").allocationstate("x").endip("x").gateway("x").name("x").netmask("x").startip("x").0]);
    calls.push([client.pod().update_management_network_ip_range("x", "x", "x").0, client.pod().update_management_network_ip_range("x", "x", "x").newendip("x").newstartip("x").0]);
}

#[rustfmt::skip]
fn pool(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.pool().configure_storage_access().0, client.pool().configure_storage_access().clusterid("x").hostid("x").podid("x").storageaccessgroups(["a", "b"]).storageid("x").zoneid("x").0]);
    calls.push([client.pool().create_storage_pool("x", "x", "x").0, client.pool().create_storage_pool("x", "x", "x").capacitybytes(1).capacityiops(1).clusterid("x").details([("k", "v")]).hypervisor("x").istagarule(true).managed(true).podid("x").provider("x").scope("x").storageaccessgroups("x").tags("x").0]);
    calls.push([client.pool().delete_storage_pool("x").0, client.pool().delete_storage_pool("x").forced(true).0]);
    calls.push([client.pool().find_storage_pools_for_migration("x").0, client.pool().find_storage_pools_for_migration("x").keyword("x").0]);
    calls.push([client.pool().list_elastistor_pool().0, client.pool().list_elastistor_pool().id(1).0]);
    calls.push([client.pool().list_storage_access_groups().0, client.pool().list_storage_access_groups().keyword("x").name("x").0]);
    calls.push([client.pool().list_storage_pools().0, client.pool().list_storage_pools().clusterid("x").hostid("x").id("x").ipaddress("x").keyword("x").name("x").path("x").podid("x").scope("x").status("x").storageaccessgroup("x").storagecustomstats(true).zoneid("x").0]);
    calls.push([client.pool().sync_storage_pool("x").0, client.pool().sync_storage_pool("x").0]);
    calls.push([client.pool().update_storage_pool("x").0, client.pool().update_storage_pool("x").capacitybytes(1).capacityiops(1).details([("k", "v")]).enabled(true).istagarule(true).name("x").tags(["a", "b"]).url("x").0]);
}

#[rustfmt::skip]
fn portable_ip(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.portable_ip().create_range("x", "x", "x", 1, "x").0, client.portable_ip().create_range("x", "x", "x", 1, "x").vlan("x").0]);
    calls.push([client.portable_ip().delete_range("x").0, client.portable_ip().delete_range("x").0]);
    calls.push([client.portable_ip().list_ranges().0, client.portable_ip().list_ranges().id("x").keyword("x").regionid(1).0]);
}

#[rustfmt::skip]
fn project(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.project().activate("x").0, client.project().activate("x").0]);
    calls.push([client.project().add_account_to_project("x").0, client.project().add_account_to_project("x").account("x").email("x").projectroleid("x").roletype("x").0]);
    calls.push([client.project().add_user_to_project("x", "x").0, client.project().add_user_to_project("x", "x").email("x").projectroleid("x").roletype("x").0]);
    calls.push([client.project().create("x").0, client.project().create("x").account("x").accountid("x").displaytext("x").domainid("x").userid("x").0]);
    calls.push([client.project().create_role("x", "x").0, client.project().create_role("x", "x").description("x").0]);
    calls.push([client.project().create_role_permission("x", "x", "x", "x").0, client.project().create_role_permission("x", "x", "x", "x").description("x").0]);
    calls.push([client.project().delete_account_from_project("x", "x").0, client.project().delete_account_from_project("x", "x").0]);
    calls.push([client.project().delete("x").0, client.project().delete("x").cleanup(true).0]);
    calls.push([client.project().delete_invitation("x").0, client.project().delete_invitation("x").0]);
    calls.push([client.project().delete_role("x", "x").0, client.project().delete_role("x", "x").0]);
    calls.push([client.project().delete_role_permission("x", "x").0, client.project().delete_role_permission("x", "x").0]);
    calls.push([client.project().delete_user_from_project("x", "x").0, client.project().delete_user_from_project("x", "x").0]);
    calls.push([client.project().list_invitations().0, client.project().list_invitations().account("x").activeonly(true).domainid("x").id("x").isrecursive(true).keyword("x").listall(true).projectid("x").state("x").userid("x").0]);
    calls.push([client.project().list_role_permissions("x").0, client.project().list_role_permissions("x").projectroleid("x").0]);
    calls.push([client.project().list().0, client.project().list().account("x").details(["a", "b"]).displaytext("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").showicon(true).state("x").tags([("k", "v")]).username("x").0]);
    calls.push([client.project().suspend("x").0, client.project().suspend("x").0]);
    calls.push([client.project().update("x").0, client.project().update("x").account("x").displaytext("x").name("x").roletype("x").swapowner(true).userid("x").0]);
    calls.push([client.project().update_invitation("x").0, client.project().update_invitation("x").accept(true).account("x").token("x").userid("x").0]);
    calls.push([client.project().update_role("x", "x").0, client.project().update_role("x", "x").description("x").name("x").0]);
    calls.push([client.project().update_role_permission("x", "x").0, client.project().update_role_permission("x", "x").permission("x").projectrolepermissionid("x").ruleorder(["a", "b"]).0]);
}

#[rustfmt::skip]
fn quota(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.quota().quota_balance("x", "x").0, client.quota().quota_balance("x", "x").accountid("x").enddate("x").startdate("x").0]);
    calls.push([client.quota().quota_configure_email("x").0, client.quota().quota_configure_email("x").enable(true).minbalance(1.5).templatename("x").0]);
    calls.push([client.quota().quota_credits("x", "x", 1.5).0, client.quota().quota_credits("x", "x", 1.5).min_balance(1.5).quota_enforce(true).0]);
    calls.push([client.quota().quota_credits_list().0, client.quota().quota_credits_list().accountid("x").domainid("x").enddate("x").isrecursive(true).startdate("x").0]);
    calls.push([client.quota().quota_email_template_list().0, client.quota().quota_email_template_list().keyword("x").page(1).pagesize(1).templatetype("x").0]);
    calls.push([client.quota().quota_email_template_update("x", "x", "x").0, client.quota().quota_email_template_update("x", "x", "x").locale("x").0]);
    calls.push([client.quota().quota_is_enabled().0, client.quota().quota_is_enabled().0]);
    calls.push([client.quota().quota_list_email_configuration("x").0, client.quota().quota_list_email_configuration("x").0]);
    calls.push([client.quota().quota_preset_variables_list(1).0, client.quota().quota_preset_variables_list(1).0]);
    calls.push([client.quota().quota_statement("x", "x", "x", "x").0, client.quota().quota_statement("x", "x", "x", "x").accountid("x").type_(1).0]);
    calls.push([client.quota().quota_summary().0, client.quota().quota_summary().account("x").domainid("x").keyword("x").listall(true).0]);
    calls.push([client.quota().quota_tariff_create("x", 1, 1.5).0, client.quota().quota_tariff_create("x", 1, 1.5).activationrule("x").description("x").enddate("x").position(1).startdate("x").0]);
    calls.push([client.quota().quota_tariff_delete("x").0, client.quota().quota_tariff_delete("x").0]);
    calls.push([client.quota().quota_tariff_list().0, client.quota().quota_tariff_list().enddate("x").id("x").keyword("x").listall(true).listonlyremoved(true).name("x").startdate("x").usagetype(1).0]);
    calls.push([client.quota().quota_tariff_update("x").0, client.quota().quota_tariff_update("x").activationrule("x").description("x").enddate("x").position(1).startdate("x").usagetype(1).value(1.5).0]);
    calls.push([client.quota().quota_update().0, client.quota().quota_update().0]);
    calls.push([client.quota().quota_validate_activation_rule("x", 1).0, client.quota().quota_validate_activation_rule("x", 1).0]);
}

#[rustfmt::skip]
fn region(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.region().add("x", 1, "x").0, client.region().add("x", 1, "x").0]);
    calls.push([client.region().list().0, client.region().list().id(1).keyword("x").name("x").0]);
    calls.push([client.region().remove(1).0, client.region().remove(1).0]);
    calls.push([client.region().update(1).0, client.region().update(1).endpoint("x").name("x").0]);
}

#[rustfmt::skip]
fn registration(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.registration().register_oauth_provider("x", "x", "x", "x", "x").0, client.registration().register_oauth_provider("x", "x", "x", "x", "x").details([("k", "v")]).0]);
}

#[rustfmt::skip]
fn resource(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.resource().purge_expunged_resources().0, client.resource().purge_expunged_resources().batchsize(1).enddate("x").resourcetype("x").startdate("x").0]);
}

#[rustfmt::skip]
fn resource_icon(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.resource_icon().delete(["a", "b"], "x").0, client.resource_icon().delete(["a", "b"], "x").0]);
    calls.push([client.resource_icon().list(["a", "b"], "x").0, client.resource_icon().list(["a", "b"], "x").0]);
    calls.push([client.resource_icon().upload("x", ["a", "b"], "x").0, client.resource_icon().upload("x", ["a", "b"], "x").0]);
}

#[rustfmt::skip]
fn resource_metadata(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.resource_metadata().add_resource_detail([("k", "v")], "x", "x").0, client.resource_metadata().add_resource_detail([("k", "v")], "x", "x").fordisplay(true).0]);
    calls.push([client.resource_metadata().get_volume_snapshot_details("x").0, client.resource_metadata().get_volume_snapshot_details("x").0]);
    calls.push([client.resource_metadata().list_detail_options("x").0, client.resource_metadata().list_detail_options("x").resourceid("x").0]);
    calls.push([client.resource_metadata().list_resource_details("x").0, client.resource_metadata().list_resource_details("x").account("x").domainid("x").fordisplay(true).isrecursive(true).key("x").keyword("x").listall(true).projectid("x").resourceid("x").value("x").0]);
    calls.push([client.resource_metadata().remove_resource_detail("x", "x").0, client.resource_metadata().remove_resource_detail("x", "x").key("x").0]);
}

#[rustfmt::skip]
fn resource_tags(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.resource_tags().create(["a", "b"], "x", [("k", "v")]).0, client.resource_tags().create(["a", "b"], "x", [("k", "v")]).customer("x").0]);
    calls.push([client.resource_tags().delete(["a", "b"], "x").0, client.resource_tags().delete(["a", "b"], "x").tags([("k", "v")]).0]);
    calls.push([client.resource_tags().list_storage_tags().0, client.resource_tags().list_storage_tags().keyword("x").0]);
    calls.push([client.resource_tags().list().0, client.resource_tags().list().account("x").customer("x").domainid("x").isrecursive(true).key("x").keyword("x").listall(true).projectid("x").resourceid("x").resourcetype("x").value("x").0]);
}

#[rustfmt::skip]
fn role(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.role().create("x").0, client.role().create("x").description("x").ispublic(true).roleid("x").type_("x").0]);
    calls.push([client.role().create_permission("x", "x", "x").0, client.role().create_permission("x", "x", "x").description("x").0]);
    calls.push([client.role().delete("x").0, client.role().delete("x").0]);
    calls.push([client.role().delete_permission("x").0, client.role().delete_permission("x").0]);
    calls.push([client.role().disable("x").0, client.role().disable("x").0]);
    calls.push([client.role().enable("x").0, client.role().enable("x").0]);
    calls.push([client.role().import("x", vec![[("k", "v")]]).0, client.role().import("x", vec![[("k", "v")]]).description("x").forced(true).ispublic(true).type_("x").0]);
    calls.push([client.role().list_project_roles("x").0, client.role().list_project_roles("x").keyword("x").name("x").projectroleid("x").0]);
    calls.push([client.role().list_permissions().0, client.role().list_permissions().roleid("x").0]);
    calls.push([client.role().list().0, client.role().list().id("x").keyword("x").name("x").state("x").type_("x").0]);
    calls.push([client.role().update("x").0, client.role().update("x").description("x").ispublic(true).name("x").type_("x").0]);
    calls.push([client.role().update_permission("x").0, client.role().update_permission("x").permission("x").ruleid("x").ruleorder(["a", "b"]).0]);
}

#[rustfmt::skip]
fn rolling_maintenance(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.rolling_maintenance().start().0, client.rolling_maintenance().start().clusterids(["a", "b"]).forced(true).hostids(["a", "b"]).payload("x").podids(["a", "b"]).timeout(1).zoneids(["a", "b"]).0]);
}

#[rustfmt::skip]
fn router(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.router().change_service_for_router("x", "x").0, client.router().change_service_for_router("x", "x").0]);
    calls.push([client.router().configure_virtual_router_element(true, "x").0, client.router().configure_virtual_router_element(true, "x").0]);
    calls.push([client.router().create_virtual_router_element("x").0, client.router().create_virtual_router_element("x").providertype("x").0]);
    calls.push([client.router().destroy("x").0, client.router().destroy("x").0]);
    calls.push([client.router().get_health_check_results("x").0, client.router().get_health_check_results("x").performfreshchecks(true).0]);
    calls.push([client.router().list().0, client.router().list().account("x").arch("x").clusterid("x").domainid("x").fetchhealthcheckresults(true).forvpc(true).healthchecksfailed(true).hostid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").networkid("x").podid("x").projectid("x").state("x").version("x").vpcid("x").zoneid("x").0]);
    calls.push([client.router().list_virtual_router_elements().0, client.router().list_virtual_router_elements().enabled(true).id("x").keyword("x").nspid("x").0]);
    calls.push([client.router().reboot("x").0, client.router().reboot("x").forced(true).0]);
    calls.push([client.router().start("x").0, client.router().start("x").0]);
    calls.push([client.router().stop("x").0, client.router().stop("x").forced(true).0]);
}

#[rustfmt::skip]
fn ssh(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.ssh().create_key_pair("x").0, client.ssh().create_key_pair("x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.ssh().delete_key_pair("x").0, client.ssh().delete_key_pair("x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.ssh().list_key_pairs().0, client.ssh().list_key_pairs().account("x").domainid("x").fingerprint("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").0]);
    calls.push([client.ssh().register_key_pair("x", "x").0, client.ssh().register_key_pair("x", "x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.ssh().reset_key_for_virtual_machine("x").0, client.ssh().reset_key_for_virtual_machine("x").account("x").domainid("x").keypair("x").keypairs(["a", "b"]).projectid("x").0]);
}

#[rustfmt::skip]
fn saml(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.saml().authorize_sso(true, "x").0, client.saml().authorize_sso(true, "x").entityid("x").0]);
    calls.push([client.saml().get_sp_metadata().0, client.saml().get_sp_metadata().0]);
    calls.push([client.saml().list_and_switch_saml_account().0, client.saml().list_and_switch_saml_account().domainid("x").userid("x").0]);
    calls.push([client.saml().list_idps().0, client.saml().list_idps().0]);
    calls.push([client.saml().list_authorization().0, client.saml().list_authorization().keyword("x").userid("x").0]);
    calls.push([client.saml().saml_slo().0, client.saml().saml_slo().0]);
    calls.push([client.saml().saml_sso("x").0, client.saml().saml_sso("x").0]);
}

#[rustfmt::skip]
fn security_group(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.security_group().authorize_egress().0, client.security_group().authorize_egress().account("x").cidrlist(["a", "b"]).domainid("x").endport(1).icmpcode(1).icmptype(1).projectid("x").protocol("x").securitygroupid("x").securitygroupname("x").startport(1).usersecuritygrouplist([("k", "v")]).0]);
    calls.push([client.security_group().authorize_ingress().0, client.security_group().authorize_ingress().account("x").cidrlist(["a", "b"]).domainid("x").endport(1).icmpcode(1).icmptype(1).projectid("x").protocol("x").securitygroupid("x").securitygroupname("x").startport(1).usersecuritygrouplist([("k", "v")]).0]);
    calls.push([client.security_group().create("x").0, client.security_group().create("x").account("x").description("x").domainid("x").projectid("x").0]);
    calls.push([client.security_group().delete().0, client.security_group().delete().account("x").domainid("x").id("x").name("x").projectid("x").0]);
    calls.push([client.security_group().list().0, client.security_group().list().account("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).projectid("x").securitygroupname("x").tags([("k", "v")]).virtualmachineid("x").0]);
    calls.push([client.security_group().revoke_egress("x").0, client.security_group().revoke_egress("x").0]);
    calls.push([client.security_group().revoke_ingress("x").0, client.security_group().revoke_ingress("x").0]);
    calls.push([client.security_group().update("x").0, client.security_group().update("x").customid("x").name("x").0]);
}

#[rustfmt::skip]
fn service_offering(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.service_offering().create("x").0, client.service_offering().create("x").bytesreadrate(1).bytesreadratemax(1).bytesreadratemaxlength(1).byteswriterate(1).byteswriteratemax(1).byteswriteratemaxlength(1).cachemode("x").cpunumber(1).cpuspeed(1).customized(true).customizediops(true).deploymentplanner("x").diskofferingid("x").diskofferingstrictness(true).displaytext("x").domainid(["a", "b"]).dynamicscalingenabled(true).encryptroot(true).externaldetails([("k", "v")]).gpucount(1).gpudisplay(true).hosttags("x").hypervisorsnapshotreserve(1).iopsreadrate(1).iopsreadratemax(1).iopsreadratemaxlength(1).iopswriterate(1).iopswriteratemax(1).iopswriteratemaxlength(1).issystem(true).isvolatile(true).leaseduration(1).leaseexpiryaction("x").limitcpuuse(true).maxcpunumber(1).maxiops(1).maxmemory(1).memory(1).mincpunumber(1).miniops(1).minmemory(1).networkrate(1).offerha(true).provisioningtype("x").purgeresources(true).rootdisksize(1).serviceofferingdetails([("k", "v")]).storagepolicy("x").storagetype("x").systemvmtype("x").tags("x").vgpuprofileid("x").zoneid(["a", "b"]).0]);
    calls.push([client.service_offering().delete("x").0, client.service_offering().delete("x").0]);
    calls.push([client.service_offering().list().0, client.service_offering().list().account("x").cpunumber(1).cpuspeed(1).domainid("x").encryptroot(true).gpuenabled(true).id("x").isrecursive(true).issystem(true).keyword("x").listall(true).memory(1).name("x").projectid("x").state("x").storagetype("x").systemvmtype("x").templateid("x").vgpuprofileid("x").virtualmachineid("x").zoneid("x").0]);
    calls.push([client.service_offering().update("x").0, client.service_offering().update("x").cleanupexternaldetails(true).displaytext("x").domainid("x").externaldetails([("k", "v")]).hosttags("x").name("x").purgeresources(true).sortkey(1).state("x").storagetags("x").zoneid("x").0]);
}

#[rustfmt::skip]
fn shared_file_system(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.shared_file_system().change_disk_offering("x").0, client.shared_file_system().change_disk_offering("x").diskofferingid("x").maxiops(1).miniops(1).size(1).0]);
    calls.push([client.shared_file_system().change_service_offering("x", "x").0, client.shared_file_system().change_service_offering("x", "x").0]);
    calls.push([client.shared_file_system().create("x", "x", "x", "x", "x", "x").0, client.shared_file_system().create("x", "x", "x", "x", "x", "x").account("x").description("x").domainid("x").maxiops(1).miniops(1).projectid("x").provider("x").size(1).0]);
    calls.push([client.shared_file_system().destroy().0, client.shared_file_system().destroy().expunge(true).forced(true).id("x").0]);
    calls.push([client.shared_file_system().expunge().0, client.shared_file_system().expunge().id("x").0]);
    calls.push([client.shared_file_system().list_providers().0, client.shared_file_system().list_providers().keyword("x").0]);
    calls.push([client.shared_file_system().list().0, client.shared_file_system().list().account("x").diskofferingid("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").networkid("x").projectid("x").retrieveonlyresourcecount(true).serviceofferingid("x").tags([("k", "v")]).zoneid("x").0]);
    calls.push([client.shared_file_system().recover().0, client.shared_file_system().recover().id("x").0]);
    calls.push([client.shared_file_system().restart("x").0, client.shared_file_system().restart("x").cleanup(true).0]);
    calls.push([client.shared_file_system().start("x").0, client.shared_file_system().start("x").0]);
    calls.push([client.shared_file_system().stop("x").0, client.shared_file_system().stop("x").forced(true).0]);
    calls.push([client.shared_file_system().update("x").0, client.shared_file_system().update("x").description("x").name("x").0]);
}

#[rustfmt::skip]
fn simulator(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.simulator().cleanup_mock().0, client.simulator().cleanup_mock().id(1).0]);
    calls.push([client.simulator().configure("x", "x").0, client.simulator().configure("x", "x").clusterid("x").count(1).hostid("x").jsonresponse("x").podid("x").zoneid("x").0]);
    calls.push([client.simulator().configure_ha_provider_state(true, true, true, "x", true).0, client.simulator().configure_ha_provider_state(true, true, true, "x", true).0]);
    calls.push([client.simulator().list_ha_state_transitions("x").0, client.simulator().list_ha_state_transitions("x").keyword("x").0]);
    calls.push([client.simulator().query_mock().0, client.simulator().query_mock().id(1).0]);
}

#[rustfmt::skip]
fn snapshot(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.snapshot().archive("x").0, client.snapshot().archive("x").0]);
    calls.push([client.snapshot().copy("x").0, client.snapshot().copy("x").destzoneid("x").destzoneids(["a", "b"]).sourcezoneid("x").storageids(["a", "b"]).usestoragereplication(true).0]);
    calls.push([client.snapshot().create("x").0, client.snapshot().create("x").account("x").asyncbackup(true).domainid("x").locationtype("x").name("x").policyid("x").quiescevm(true).storageids(["a", "b"]).tags([("k", "v")]).usestoragereplication(true).zoneids(["a", "b"]).0]);
    calls.push([client.snapshot().create_from_vm_snapshot("x", "x").0, client.snapshot().create_from_vm_snapshot("x", "x").name("x").0]);
    calls.push([client.snapshot().create_policy("x", 1, "x", "x", "x").0, client.snapshot().create_policy("x", 1, "x", "x", "x").fordisplay(true).storageids(["a", "b"]).tags([("k", "v")]).usestoragereplication(true).zoneids(["a", "b"]).0]);
    calls.push([client.snapshot().create_vm_snapshot("x").0, client.snapshot().create_vm_snapshot("x").description("x").name("x").quiescevm(true).snapshotmemory(true).0]);
    calls.push([client.snapshot().delete("x").0, client.snapshot().delete("x").zoneid("x").0]);
    calls.push([client.snapshot().delete_policies().0, client.snapshot().delete_policies().id("x").ids(["a", "b"]).0]);
    calls.push([client.snapshot().delete_vm_snapshot("x").0, client.snapshot().delete_vm_snapshot("x").0]);
    calls.push([client.snapshot().extract("x", "x").0, client.snapshot().extract("x", "x").0]);
    calls.push([client.snapshot().list_policies().0, client.snapshot().list_policies().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).projectid("x").volumeid("x").0]);
    calls.push([client.snapshot().list().0, client.snapshot().list().account("x").domainid("x").id("x").ids(["a", "b"]).imagestoreid("x").intervaltype("x").isrecursive(true).keyword("x").listall(true).locationtype("x").name("x").projectid("x").showunique(true).snapshottype("x").storageid("x").tags([("k", "v")]).volumeid("x").zoneid("x").0]);
    calls.push([client.snapshot().list_vm_snapshot().0, client.snapshot().list_vm_snapshot().account("x").domainid("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").state("x").tags([("k", "v")]).virtualmachineid("x").vmsnapshotid("x").vmsnapshotids(["a", "b"]).0]);
    calls.push([client.snapshot().revert("x").0, client.snapshot().revert("x").0]);
    calls.push([client.snapshot().revert_to_vm_snapshot("x").0, client.snapshot().revert_to_vm_snapshot("x").0]);
    calls.push([client.snapshot().update_policy().0, client.snapshot().update_policy().customid("x").fordisplay(true).id("x").0]);
}

#[rustfmt::skip]
fn solid_fire(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.solid_fire().get_account_id("x", "x").0, client.solid_fire().get_account_id("x", "x").0]);
    calls.push([client.solid_fire().get_volume_access_group_ids("x", "x").0, client.solid_fire().get_volume_access_group_ids("x", "x").0]);
    calls.push([client.solid_fire().get_volume_size("x").0, client.solid_fire().get_volume_size("x").0]);
}

#[rustfmt::skip]
fn storage_pool(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.storage_pool().add_object_storage_pool("x", "x", "x").0, client.storage_pool().add_object_storage_pool("x", "x", "x").details([("k", "v")]).size(1).tags("x").0]);
    calls.push([client.storage_pool().cancel_storage_maintenance("x").0, client.storage_pool().cancel_storage_maintenance("x").0]);
    calls.push([client.storage_pool().change_scope("x", "x").0, client.storage_pool().change_scope("x", "x").clusterid("x").0]);
    calls.push([client.storage_pool().delete_object_storage_pool("x").0, client.storage_pool().delete_object_storage_pool("x").0]);
    calls.push([client.storage_pool().enable_storage_maintenance("x").0, client.storage_pool().enable_storage_maintenance("x").0]);
    calls.push([client.storage_pool().list_affected_vms_for_storage_scope_change("x", "x").0, client.storage_pool().list_affected_vms_for_storage_scope_change("x", "x").keyword("x").0]);
    calls.push([client.storage_pool().list_object_storage_pools().0, client.storage_pool().list_object_storage_pools().id("x").keyword("x").name("x").provider("x").0]);
    calls.push([client.storage_pool().list_objects("x").0, client.storage_pool().list_objects("x").keyword("x").path("x").0]);
    calls.push([client.storage_pool().list_metrics().0, client.storage_pool().list_metrics().clusterid("x").hostid("x").id("x").ipaddress("x").keyword("x").name("x").path("x").podid("x").scope("x").status("x").storageaccessgroup("x").storagecustomstats(true).zoneid("x").0]);
    calls.push([client.storage_pool().list_storage_providers("x").0, client.storage_pool().list_storage_providers("x").keyword("x").0]);
    calls.push([client.storage_pool().update_object_storage_pool("x").0, client.storage_pool().update_object_storage_pool("x").name("x").size(1).url("x").0]);
}

#[rustfmt::skip]
fn stratosphere_ssp(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.stratosphere_ssp().add("x", "x", "x").0, client.stratosphere_ssp().add("x", "x", "x").password("x").tenantuuid("x").username("x").0]);
    calls.push([client.stratosphere_ssp().delete("x").0, client.stratosphere_ssp().delete("x").0]);
}

#[rustfmt::skip]
fn swift(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.swift().add("x").0, client.swift().add("x").account("x").key("x").username("x").0]);
    calls.push([client.swift().list().0, client.swift().list().id(1).keyword("x").0]);
}

#[rustfmt::skip]
fn system_capacity(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.system_capacity().list_capacity().0, client.system_capacity().list_capacity().clusterid("x").fetchlatest(true).keyword("x").podid("x").sortby("x").tag("x").type_(1).zoneid("x").0]);
}

#[rustfmt::skip]
fn system_vm(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.system_vm().change_service_for_system_vm("x", "x").0, client.system_vm().change_service_for_system_vm("x", "x").details([("k", "v")]).0]);
    calls.push([client.system_vm().destroy("x").0, client.system_vm().destroy("x").0]);
    calls.push([client.system_vm().list().0, client.system_vm().list().arch("x").hostid("x").id("x").keyword("x").name("x").podid("x").state("x").storageid("x").systemvmtype("x").zoneid("x").0]);
    calls.push([client.system_vm().list_usage_history().0, client.system_vm().list_usage_history().enddate("x").id("x").ids(["a", "b"]).keyword("x").name("x").startdate("x").0]);
    calls.push([client.system_vm().migrate("x").0, client.system_vm().migrate("x").autoselect(true).hostid("x").storageid("x").0]);
    calls.push([client.system_vm().patch().0, client.system_vm().patch().forced(true).id("x").0]);
    calls.push([client.system_vm().reboot("x").0, client.system_vm().reboot("x").forced(true).0]);
    calls.push([client.system_vm().scale("x", "x").0, client.system_vm().scale("x", "x").details([("k", "v")]).0]);
    calls.push([client.system_vm().start("x").0, client.system_vm().start("x").0]);
    calls.push([client.system_vm().stop("x").0, client.system_vm().stop("x").forced(true).0]);
}

#[rustfmt::skip]
fn template(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.template().copy("x").0, client.template().copy("x").destzoneid("x").destzoneids(["a", "b"]).sourcezoneid("x").0]);
    calls.push([client.template().create("x", "x").0, client.template().create("x", "x").account("x").arch("x").bits(1).details([("k", "v")]).displaytext("x").domainid("x").isdynamicallyscalable(true).isfeatured(true).ispublic(true).passwordenabled(true).projectid("x").requireshvm(true).snapshotid("x").sshkeyenabled(true).templatetag("x").url("x").virtualmachineid("x").volumeid("x").zoneid("x").0]);
    calls.push([client.template().delete("x").0, client.template().delete("x").forced(true).issystem(true).zoneid("x").0]);
    calls.push([client.template().extract("x", "x").0, client.template().extract("x", "x").url("x").zoneid("x").0]);
    calls.push([client.template().get_upload_params_for_template("x", "x", "x", "x").0, client.template().get_upload_params_for_template("x", "x", "x", "x").account("x").arch("x").bits(1).checksum("x").deployasis(true).details([("k", "v")]).displaytext("x").domainid("x").forcks(true).isdynamicallyscalable(true).isextractable(true).isfeatured(true).ispublic(true).isrouting(true).ostypeid("x").passwordenabled(true).projectid("x").requireshvm(true).sshkeyenabled(true).templatetag("x").templatetype("x").0]);
    calls.push([client.template().link_user_data_to_template().0, client.template().link_user_data_to_template().isoid("x").templateid("x").userdataid("x").userdatapolicy("x").0]);
    calls.push([client.template().list_permissions("x").0, client.template().list_permissions("x").0]);
    calls.push([client.template().list("x").0, client.template().list("x").account("x").arch("x").details(["a", "b"]).domainid("x").extensionid("x").forcks(true).hypervisor("x").id("x").ids(["a", "b"]).imagestoreid("x").isready(true).isrecursive(true).isvnf(true).keyword("x").listall(true).name("x").oscategoryid("x").parenttemplateid("x").projectid("x").showicon(true).showremoved(true).showunique(true).storageid("x").tags([("k", "v")]).templatetype("x").zoneid("x").0]);
    calls.push([client.template().prepare("x", "x").0, client.template().prepare("x", "x").storageid("x").0]);
    calls.push([client.template().register("x", "x", "x", "x").0, client.template().register("x", "x", "x", "x").account("x").arch("x").bits(1).checksum("x").deployasis(true).details([("k", "v")]).directdownload(true).displaytext("x").domainid("x").extensionid("x").externaldetails([("k", "v")]).forcks(true).isdynamicallyscalable(true).isextractable(true).isfeatured(true).ispublic(true).isrouting(true).ostypeid("x").passwordenabled(true).projectid("x").requireshvm(true).sshkeyenabled(true).templatetag("x").templatetype("x").zoneid("x").zoneids(["a", "b"]).0]);
    calls.push([client.template().update("x").0, client.template().update("x").arch("x").bootable(true).cleanupdetails(true).details([("k", "v")]).displaytext("x").forceupdateostype(true).forcks(true).format("x").isdynamicallyscalable(true).isrouting(true).name("x").ostypeid("x").passwordenabled(true).requireshvm(true).sortkey(1).sshkeyenabled(true).templatetag("x").templatetype("x").0]);
    calls.push([client.template().update_permissions("x").0, client.template().update_permissions("x").accounts(["a", "b"]).isextractable(true).isfeatured(true).ispublic(true).op("x").projectids(["a", "b"]).0]);
    calls.push([client.template().upgrade_router_template().0, client.template().upgrade_router_template().account("x").clusterid("x").domainid("x").id("x").podid("x").zoneid("x").0]);
}

#[rustfmt::skip]
fn tungsten(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.tungsten().add_fabric_network_gateway_to_logical_router("x", "x", "x").0, client.tungsten().add_fabric_network_gateway_to_logical_router("x", "x", "x").0]);
    calls.push([client.tungsten().add_fabric_policy_rule("x", 1, "x", 1, "x", 1, "x", "x", "x", 1, "x", 1, "x", 1, "x").0, client.tungsten().add_fabric_policy_rule("x", 1, "x", 1, "x", 1, "x", "x", "x", 1, "x", 1, "x", 1, "x").0]);
    calls.push([client.tungsten().apply_fabric_policy(1, 1, "x", "x", "x").0, client.tungsten().apply_fabric_policy(1, 1, "x", "x", "x").0]);
    calls.push([client.tungsten().apply_fabric_tag("x", "x").0, client.tungsten().apply_fabric_tag("x", "x").applicationpolicysetuuid("x").networkuuid(["a", "b"]).nicuuid(["a", "b"]).policyuuid("x").vmuuid(["a", "b"]).0]);
    calls.push([client.tungsten().config_fabric_service("x", "x").0, client.tungsten().config_fabric_service("x", "x").0]);
    calls.push([client.tungsten().create_fabric_address_group("x", 1, "x", "x").0, client.tungsten().create_fabric_address_group("x", 1, "x", "x").0]);
    calls.push([client.tungsten().create_fabric_application_policy_set("x", "x").0, client.tungsten().create_fabric_application_policy_set("x", "x").0]);
    calls.push([client.tungsten().create_fabric_firewall_policy("x", 1, "x").0, client.tungsten().create_fabric_firewall_policy("x", 1, "x").applicationpolicysetuuid("x").0]);
    calls.push([client.tungsten().create_fabric_firewall_rule("x", "x", "x", "x", 1, "x", "x").0, client.tungsten().create_fabric_firewall_rule("x", "x", "x", "x", 1, "x", "x").destaddressgroupuuid("x").destnetworkuuid("x").desttaguuid("x").srcaddressgroupuuid("x").srcnetworkuuid("x").srctaguuid("x").tagtypeuuid("x").0]);
    calls.push([client.tungsten().create_fabric_logical_router("x", "x").0, client.tungsten().create_fabric_logical_router("x", "x").0]);
    calls.push([client.tungsten().create_fabric_management_network("x").0, client.tungsten().create_fabric_management_network("x").0]);
    calls.push([client.tungsten().create_fabric_policy("x", "x").0, client.tungsten().create_fabric_policy("x", "x").0]);
    calls.push([client.tungsten().create_fabric_provider("x", "x", "x", "x").0, client.tungsten().create_fabric_provider("x", "x", "x", "x").tungstenproviderintrospectport("x").tungstenproviderport("x").tungstenprovidervrouterport("x").0]);
    calls.push([client.tungsten().create_fabric_public_network("x").0, client.tungsten().create_fabric_public_network("x").0]);
    calls.push([client.tungsten().create_fabric_service_group(1, "x", "x", 1, "x").0, client.tungsten().create_fabric_service_group(1, "x", "x", 1, "x").0]);
    calls.push([client.tungsten().create_fabric_tag("x", "x", "x").0, client.tungsten().create_fabric_tag("x", "x", "x").0]);
    calls.push([client.tungsten().create_fabric_tag_type("x", "x").0, client.tungsten().create_fabric_tag_type("x", "x").0]);
    calls.push([client.tungsten().delete_fabric_address_group("x", "x").0, client.tungsten().delete_fabric_address_group("x", "x").0]);
    calls.push([client.tungsten().delete_fabric_application_policy_set("x", "x").0, client.tungsten().delete_fabric_application_policy_set("x", "x").0]);
    calls.push([client.tungsten().delete_fabric_firewall_policy("x", "x").0, client.tungsten().delete_fabric_firewall_policy("x", "x").0]);
    calls.push([client.tungsten().delete_fabric_firewall_rule("x", "x").0, client.tungsten().delete_fabric_firewall_rule("x", "x").0]);
    calls.push([client.tungsten().delete_fabric_logical_router("x", "x").0, client.tungsten().delete_fabric_logical_router("x", "x").0]);
    calls.push([client.tungsten().delete_fabric_policy("x", "x").0, client.tungsten().delete_fabric_policy("x", "x").0]);
    calls.push([client.tungsten().delete_fabric_service_group("x", "x").0, client.tungsten().delete_fabric_service_group("x", "x").0]);
    calls.push([client.tungsten().delete_fabric_tag("x", "x").0, client.tungsten().delete_fabric_tag("x", "x").0]);
    calls.push([client.tungsten().delete_fabric_tag_type("x", "x").0, client.tungsten().delete_fabric_tag_type("x", "x").0]);
    calls.push([client.tungsten().get_load_balancer_ssl_certificate("x").0, client.tungsten().get_load_balancer_ssl_certificate("x").0]);
    calls.push([client.tungsten().list_fabric_address_group().0, client.tungsten().list_fabric_address_group().addressgroupuuid("x").keyword("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_application_policy_set().0, client.tungsten().list_fabric_application_policy_set().applicationpolicysetuuid("x").keyword("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_firewall_policy().0, client.tungsten().list_fabric_firewall_policy().applicationpolicysetuuid("x").firewallpolicyuuid("x").keyword("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_firewall_rule().0, client.tungsten().list_fabric_firewall_rule().firewallpolicyuuid("x").firewallruleuuid("x").keyword("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_lb_health_monitor("x").0, client.tungsten().list_fabric_lb_health_monitor("x").keyword("x").0]);
    calls.push([client.tungsten().list_fabric_logical_router().0, client.tungsten().list_fabric_logical_router().keyword("x").logicalrouteruuid("x").networkuuid("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_network().0, client.tungsten().list_fabric_network().keyword("x").listall(true).networkuuid("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_nic().0, client.tungsten().list_fabric_nic().keyword("x").nicuuid("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_policy().0, client.tungsten().list_fabric_policy().ipaddressid("x").keyword("x").networkid("x").policyuuid("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_policy_rule("x").0, client.tungsten().list_fabric_policy_rule("x").keyword("x").ruleuuid("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_providers().0, client.tungsten().list_fabric_providers().keyword("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_service_group().0, client.tungsten().list_fabric_service_group().keyword("x").servicegroupuuid("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_tag().0, client.tungsten().list_fabric_tag().applicationpolicysetuuid("x").keyword("x").networkuuid("x").nicuuid("x").policyuuid("x").taguuid("x").vmuuid("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_tag_type().0, client.tungsten().list_fabric_tag_type().keyword("x").tagtypeuuid("x").zoneid("x").0]);
    calls.push([client.tungsten().list_fabric_vm().0, client.tungsten().list_fabric_vm().keyword("x").vmuuid("x").zoneid("x").0]);
    calls.push([client.tungsten().remove_fabric_network_gateway_from_logical_router("x", "x", "x").0, client.tungsten().remove_fabric_network_gateway_from_logical_router("x", "x", "x").0]);
    calls.push([client.tungsten().remove_fabric_policy("x", "x", "x").0, client.tungsten().remove_fabric_policy("x", "x", "x").0]);
    calls.push([client.tungsten().remove_fabric_policy_rule("x", "x", "x").0, client.tungsten().remove_fabric_policy_rule("x", "x", "x").0]);
    calls.push([client.tungsten().remove_fabric_tag("x", "x").0, client.tungsten().remove_fabric_tag("x", "x").applicationpolicysetuuid("x").networkuuid(["a", "b"]).nicuuid(["a", "b"]).policyuuid("x").vmuuid(["a", "b"]).0]);
    calls.push([client.tungsten().synchronize_fabric_data("x").0, client.tungsten().synchronize_fabric_data("x").0]);
    calls.push([client.tungsten().update_fabric_lb_health_monitor(1, "x", 1, 1, "x").0, client.tungsten().update_fabric_lb_health_monitor(1, "x", 1, 1, "x").expectedcode("x").httpmethodtype("x").urlpath("x").0]);
}

#[rustfmt::skip]
fn ucs(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.ucs().add_manager("x", "x", "x", "x").0, client.ucs().add_manager("x", "x", "x", "x").name("x").0]);
    calls.push([client.ucs().associate_profile_to_blade("x", "x", "x").0, client.ucs().associate_profile_to_blade("x", "x", "x").0]);
    calls.push([client.ucs().delete_manager("x").0, client.ucs().delete_manager("x").0]);
    calls.push([client.ucs().list_blades("x").0, client.ucs().list_blades("x").keyword("x").0]);
    calls.push([client.ucs().list_managers().0, client.ucs().list_managers().id("x").keyword("x").zoneid("x").0]);
    calls.push([client.ucs().list_profiles("x").0, client.ucs().list_profiles("x").keyword("x").0]);
}

#[rustfmt::skip]
fn usage(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.usage().add_traffic_monitor("x", "x").0, client.usage().add_traffic_monitor("x", "x").excludezones("x").includezones("x").0]);
    calls.push([client.usage().add_traffic_type("x", "x").0, client.usage().add_traffic_type("x", "x").hypervnetworklabel("x").isolationmethod("x").kvmnetworklabel("x").ovm3networklabel("x").vlan("x").vmwarenetworklabel("x").xennetworklabel("x").0]);
    calls.push([client.usage().delete_traffic_monitor("x").0, client.usage().delete_traffic_monitor("x").0]);
    calls.push([client.usage().delete_traffic_type("x").0, client.usage().delete_traffic_type("x").0]);
    calls.push([client.usage().generate_records().0, client.usage().generate_records().domainid("x").enddate("x").startdate("x").0]);
    calls.push([client.usage().list_traffic_monitors("x").0, client.usage().list_traffic_monitors("x").keyword("x").0]);
    calls.push([client.usage().list_traffic_type_implementors().0, client.usage().list_traffic_type_implementors().keyword("x").traffictype("x").0]);
    calls.push([client.usage().list_traffic_types("x").0, client.usage().list_traffic_types("x").keyword("x").0]);
    calls.push([client.usage().list_records("x", "x").0, client.usage().list_records("x", "x").account("x").accountid("x").domainid("x").includetags(true).isrecursive(true).keyword("x").oldformat(true).projectid("x").type_(1).usageid("x").0]);
    calls.push([client.usage().list_server_metrics().0, client.usage().list_server_metrics().0]);
    calls.push([client.usage().list_types().0, client.usage().list_types().0]);
    calls.push([client.usage().remove_raw_usage_records(1).0, client.usage().remove_raw_usage_records(1).0]);
    calls.push([client.usage().update_traffic_type("x").0, client.usage().update_traffic_type("x").hypervnetworklabel("x").kvmnetworklabel("x").ovm3networklabel("x").vmwarenetworklabel("x").xennetworklabel("x").0]);
}

#[rustfmt::skip]
fn user(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.user().create("x", "x", "x", "x", "x", "x").0, client.user().create("x", "x", "x", "x", "x", "x").domainid("x").timezone("x").userid("x").0]);
    calls.push([client.user().delete("x").0, client.user().delete("x").0]);
    calls.push([client.user().delete_data("x").0, client.user().delete_data("x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.user().disable("x").0, client.user().disable("x").0]);
    calls.push([client.user().enable("x").0, client.user().enable("x").0]);
    calls.push([client.user().get("x").0, client.user().get("x").0]);
    calls.push([client.user().get_keys("x").0, client.user().get_keys("x").0]);
    calls.push([client.user().get_virtual_machine_user_data("x").0, client.user().get_virtual_machine_user_data("x").0]);
    calls.push([client.user().list_data().0, client.user().list_data().account("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").0]);
    calls.push([client.user().list_two_factor_authenticator_providers().0, client.user().list_two_factor_authenticator_providers().name("x").0]);
    calls.push([client.user().list().0, client.user().list().account("x").accounttype(1).apikeyaccess("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).showicon(true).state("x").username("x").usersource("x").0]);
    calls.push([client.user().lock("x").0, client.user().lock("x").0]);
    calls.push([client.user().move_user("x").0, client.user().move_user("x").account("x").accountid("x").0]);
    calls.push([client.user().register_data("x", "x").0, client.user().register_data("x", "x").account("x").domainid("x").params("x").projectid("x").0]);
    calls.push([client.user().register_keys("x").0, client.user().register_keys("x").0]);
    calls.push([client.user().setup_two_factor_authentication().0, client.user().setup_two_factor_authentication().enable(true).provider("x").userid("x").0]);
    calls.push([client.user().update("x").0, client.user().update("x").apikeyaccess("x").currentpassword("x").email("x").firstname("x").lastname("x").mandate2fa(true).password("x").timezone("x").userapikey("x").username("x").usersecretkey("x").0]);
    calls.push([client.user().validate_two_factor_authentication_code("x").0, client.user().validate_two_factor_authentication_code("x").0]);
    calls.push([client.user().verify_o_auth_code_and_get_user("x").0, client.user().verify_o_auth_code_and_get_user("x").keyword("x").page(1).pagesize(1).secretcode("x").0]);
}

#[rustfmt::skip]
fn vlan(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.vlan().create_ip_range().0, client.vlan().create_ip_range().account("x").domainid("x").endip("x").endipv6("x").forsystemvms(true).forvirtualnetwork(true).gateway("x").ip6cidr("x").ip6gateway("x").netmask("x").networkid("x").physicalnetworkid("x").podid("x").projectid("x").provider("x").startip("x").startipv6("x").vlan("x").zoneid("x").0]);
    calls.push([client.vlan().dedicate_guest_vlan_range("x", "x").0, client.vlan().dedicate_guest_vlan_range("x", "x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.vlan().delete_ip_range("x").0, client.vlan().delete_ip_range("x").0]);
    calls.push([client.vlan().list_dedicated_guest_vlan_ranges().0, client.vlan().list_dedicated_guest_vlan_ranges().account("x").domainid("x").guestvlanrange("x").id("x").keyword("x").physicalnetworkid("x").projectid("x").zoneid("x").0]);
    calls.push([client.vlan().list_guest_vlans().0, client.vlan().list_guest_vlans().allocatedonly(true).id(1).keyword("x").physicalnetworkid("x").vnet("x").zoneid("x").0]);
    calls.push([client.vlan().list_ip_ranges().0, client.vlan().list_ip_ranges().account("x").domainid("x").forvirtualnetwork(true).id("x").keyword("x").networkid("x").physicalnetworkid("x").podid("x").projectid("x").vlan("x").zoneid("x").0]);
    calls.push([client.vlan().release_dedicated_guest_vlan_range("x").0, client.vlan().release_dedicated_guest_vlan_range("x").0]);
    calls.push([client.vlan().update_ip_range("x").0, client.vlan().update_ip_range("x").endip("x").endipv6("x").forsystemvms(true).gateway("x").ip6cidr("x").ip6gateway("x").netmask("x").startip("x").startipv6("x").0]);
}

#[rustfmt::skip]
fn vm_group(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.vm_group().create_instance_group("x").0, client.vm_group().create_instance_group("x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.vm_group().delete_instance_group("x").0, client.vm_group().delete_instance_group("x").0]);
    calls.push([client.vm_group().list_instance_groups().0, client.vm_group().list_instance_groups().account("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").0]);
    calls.push([client.vm_group().update_instance_group("x").0, client.vm_group().update_instance_group("x").name("x").0]);
}

#[rustfmt::skip]
fn vpc(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.vpc().create_private_gateway("x", "x", "x", "x").0, client.vpc().create_private_gateway("x", "x", "x", "x").aclid("x").associatednetworkid("x").bypassvlanoverlapcheck(true).networkofferingid("x").physicalnetworkid("x").sourcenatsupported(true).vlan("x").0]);
    calls.push([client.vpc().create_static_route("x").0, client.vpc().create_static_route("x").gatewayid("x").nexthop("x").vpcid("x").0]);
    calls.push([client.vpc().create("x", "x", "x").0, client.vpc().create("x", "x", "x").account("x").asnumber(1).bgppeerids(["a", "b"]).cidr("x").cidrsize(1).displaytext("x").dns1("x").dns2("x").domainid("x").fordisplay(true).ip6dns1("x").ip6dns2("x").networkdomain("x").projectid("x").publicmtu(1).sourcenatipaddress("x").start(true).userouteripresolver(true).0]);
    calls.push([client.vpc().create_offering("x").0, client.vpc().create_offering("x").displaytext("x").domainid(["a", "b"]).enable(true).fornsx(true).internetprotocol("x").networkmode("x").nsxsupportlb(true).provider("x").routingmode("x").servicecapabilitylist(vec![[("k", "v")]]).serviceofferingid("x").serviceproviderlist([("k", "v")]).specifyasnumber(true).supportedservices(["a", "b"]).zoneid(["a", "b"]).0]);
    calls.push([client.vpc().delete_private_gateway("x").0, client.vpc().delete_private_gateway("x").0]);
    calls.push([client.vpc().delete_static_route("x").0, client.vpc().delete_static_route("x").accountid("x").0]);
    calls.push([client.vpc().delete("x").0, client.vpc().delete("x").0]);
    calls.push([client.vpc().delete_offering("x").0, client.vpc().delete_offering("x").0]);
    calls.push([client.vpc().list_private_gateways().0, client.vpc().list_private_gateways().account("x").domainid("x").id("x").ipaddress("x").isrecursive(true).keyword("x").listall(true).projectid("x").state("x").vlan("x").vpcid("x").0]);
    calls.push([client.vpc().list_static_routes().0, client.vpc().list_static_routes().account("x").domainid("x").gatewayid("x").id("x").isrecursive(true).keyword("x").listall(true).projectid("x").state("x").tags([("k", "v")]).vpcid("x").0]);
    calls.push([client.vpc().list_offerings().0, client.vpc().list_offerings().displaytext("x").domainid("x").id("x").isdefault(true).keyword("x").name("x").state("x").supportedservices(["a", "b"]).zoneid("x").0]);
    calls.push([client.vpc().list_vp_cs().0, client.vpc().list_vp_cs().account("x").cidr("x").displaytext("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").restartrequired(true).showicon(true).state("x").supportedservices(["a", "b"]).tags([("k", "v")]).vpcofferingid("x").zoneid("x").0]);
    calls.push([client.vpc().migrate("x", "x").0, client.vpc().migrate("x", "x").resume(true).tiernetworkofferings([("k", "v")]).0]);
    calls.push([client.vpc().restart("x").0, client.vpc().restart("x").cleanup(true).livepatch(true).makeredundant(true).0]);
    calls.push([client.vpc().update("x").0, client.vpc().update("x").customid("x").displaytext("x").fordisplay(true).name("x").publicmtu(1).sourcenatipaddress("x").0]);
    calls.push([client.vpc().update_offering("x").0, client.vpc().update_offering("x").displaytext("x").domainid("x").name("x").sortkey(1).state("x").zoneid("x").0]);
}

#[rustfmt::skip]
fn vpn(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.vpn().add_user("x", "x").0, client.vpn().add_user("x", "x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.vpn().create_remote_access_vpn("x").0, client.vpn().create_remote_access_vpn("x").account("x").domainid("x").fordisplay(true).iprange("x").openfirewall(true).0]);
    calls.push([client.vpn().create_connection("x", "x").0, client.vpn().create_connection("x", "x").fordisplay(true).passive(true).0]);
    calls.push([client.vpn().create_customer_gateway("x", "x", "x", "x", "x").0, client.vpn().create_customer_gateway("x", "x", "x", "x", "x").account("x").domainid("x").dpd(true).esplifetime(1).forceencap(true).ikelifetime(1).ikeversion("x").name("x").projectid("x").splitconnections(true).0]);
    calls.push([client.vpn().create_gateway("x").0, client.vpn().create_gateway("x").fordisplay(true).ipaddressid("x").0]);
    calls.push([client.vpn().delete_remote_access_vpn("x").0, client.vpn().delete_remote_access_vpn("x").accountid("x").0]);
    calls.push([client.vpn().delete_connection("x").0, client.vpn().delete_connection("x").0]);
    calls.push([client.vpn().delete_customer_gateway("x").0, client.vpn().delete_customer_gateway("x").0]);
    calls.push([client.vpn().delete_gateway("x").0, client.vpn().delete_gateway("x").0]);
    calls.push([client.vpn().list_remote_access_vpns().0, client.vpn().list_remote_access_vpns().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).networkid("x").projectid("x").publicipid("x").0]);
    calls.push([client.vpn().list_connections().0, client.vpn().list_connections().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).projectid("x").vpcid("x").0]);
    calls.push([client.vpn().list_customer_gateways().0, client.vpn().list_customer_gateways().account("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).projectid("x").0]);
    calls.push([client.vpn().list_gateways().0, client.vpn().list_gateways().account("x").domainid("x").fordisplay(true).id("x").isrecursive(true).keyword("x").listall(true).projectid("x").vpcid("x").0]);
    calls.push([client.vpn().list_users().0, client.vpn().list_users().account("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).projectid("x").username("x").0]);
    calls.push([client.vpn().remove_user("x").0, client.vpn().remove_user("x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.vpn().reset_connection("x").0, client.vpn().reset_connection("x").account("x").domainid("x").0]);
    calls.push([client.vpn().update_remote_access_vpn("x").0, client.vpn().update_remote_access_vpn("x").accountid("x").customid("x").fordisplay(true).0]);
    calls.push([client.vpn().update_connection("x").0, client.vpn().update_connection("x").customid("x").fordisplay(true).0]);
    calls.push([client.vpn().update_customer_gateway("x", "x", "x", "x", "x", "x").0, client.vpn().update_customer_gateway("x", "x", "x", "x", "x", "x").account("x").domainid("x").dpd(true).esplifetime(1).forceencap(true).ikelifetime(1).ikeversion("x").name("x").splitconnections(true).0]);
    calls.push([client.vpn().update_gateway("x").0, client.vpn().update_gateway("x").customid("x").fordisplay(true).0]);
}

#[rustfmt::skip]
fn virtual_machine(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.virtual_machine().add_nic_to_virtual_machine("x", "x").0, client.virtual_machine().add_nic_to_virtual_machine("x", "x").dhcpoptions([("k", "v")]).ipaddress("x").macaddress("x").0]);
    calls.push([client.virtual_machine().assign("x").0, client.virtual_machine().assign("x").account("x").domainid("x").networkids(["a", "b"]).projectid("x").securitygroupids(["a", "b"]).0]);
    calls.push([client.virtual_machine().assign_to_backup_offering("x", "x").0, client.virtual_machine().assign_to_backup_offering("x", "x").0]);
    calls.push([client.virtual_machine().change_service_for_virtual_machine("x", "x").0, client.virtual_machine().change_service_for_virtual_machine("x", "x").automigrate(true).details([("k", "v")]).maxiops(1).miniops(1).shrinkok(true).0]);
    calls.push([client.virtual_machine().clean_vm_reservations().0, client.virtual_machine().clean_vm_reservations().0]);
    calls.push([client.virtual_machine().create_vm_schedule("x", "x", "x", "x").0, client.virtual_machine().create_vm_schedule("x", "x", "x", "x").description("x").enabled(true).enddate("x").startdate("x").0]);
    calls.push([client.virtual_machine().delete_vm_schedule("x").0, client.virtual_machine().delete_vm_schedule("x").id("x").ids(["a", "b"]).0]);
    calls.push([client.virtual_machine().deploy("x", "x").0, client.virtual_machine().deploy("x", "x").account("x").affinitygroupids(["a", "b"]).affinitygroupnames(["a", "b"]).bootintosetup(true).bootmode("x").boottype("x").clusterid("x").copyimagetags(true).customid("x").datadiskofferinglist([("k", "v")]).datadisksdetails(vec![[("k", "v")]]).deploymentplanner("x").details([("k", "v")]).dhcpoptionsnetworklist(vec![[("k", "v")]]).diskofferingid("x").displayname("x").displayvm(true).domainid("x").dynamicscalingenabled(true).externaldetails([("k", "v")]).extraconfig("x").group("x").hostid("x").hypervisor("x").iodriverpolicy("x").iothreadsenabled(true).ip6address("x").ipaddress("x").iptonetworklist(vec![[("k", "v")]]).keyboard("x").keypair("x").keypairs(["a", "b"]).leaseduration(1).leaseexpiryaction("x").macaddress("x").name("x").networkids(["a", "b"]).nicmultiqueuenumber(1).nicnetworklist([("k", "v")]).nicpackedvirtqueuesenabled(true).overridediskofferingid("x").password("x").podid("x").projectid("x").properties([("k", "v")]).rootdisksize(1).securitygroupids(["a", "b"]).securitygroupnames(["a", "b"]).size(1).snapshotid("x").startvm(true).templateid("x").userdata("x").userdatadetails([("k", "v")]).userdataid("x").volumeid("x").0]);
    calls.push([client.virtual_machine().destroy("x").0, client.virtual_machine().destroy("x").expunge(true).volumeids(["a", "b"]).0]);
    calls.push([client.virtual_machine().expunge("x").0, client.virtual_machine().expunge("x").0]);
    calls.push([client.virtual_machine().get_vm_password("x").0, client.virtual_machine().get_vm_password("x").0]);
    calls.push([client.virtual_machine().import_unmanaged_instance("x", "x", "x").0, client.virtual_machine().import_unmanaged_instance("x", "x", "x").account("x").datadiskofferinglist([("k", "v")]).details([("k", "v")]).displayname("x").domainid("x").forced(true).hostname("x").migrateallowed(true).nicipaddresslist([("k", "v")]).nicnetworklist([("k", "v")]).projectid("x").templateid("x").0]);
    calls.push([client.virtual_machine().import_vm("x", "x", "x", "x", "x", "x").0, client.virtual_machine().import_vm("x", "x", "x", "x", "x", "x").account("x").clustername("x").convertinstancehostid("x").convertinstancepoolid("x").datacentername("x").datadiskofferinglist([("k", "v")]).details([("k", "v")]).diskpath("x").displayname("x").domainid("x").existingvcenterid("x").extraparams("x").forceconverttopool(true).forced(true).forcemstoimportvmfiles(true).host("x").hostid("x").hostip("x").hostname("x").importinstancehostid("x").migrateallowed(true).networkid("x").nicipaddresslist([("k", "v")]).nicnetworklist([("k", "v")]).osid("x").password("x").projectid("x").storageid("x").templateid("x").temppath("x").username("x").usevddk(true).vcenter("x").0]);
    calls.push([client.virtual_machine().list_import_vm_tasks("x").0, client.virtual_machine().list_import_vm_tasks("x").accountid("x").convertinstancehostid("x").keyword("x").tasksfilter("x").vcenter("x").0]);
    calls.push([client.virtual_machine().list_unmanaged_instances("x").0, client.virtual_machine().list_unmanaged_instances("x").keyword("x").name("x").0]);
    calls.push([client.virtual_machine().list_vm_schedule("x").0, client.virtual_machine().list_vm_schedule("x").action("x").enabled(true).id("x").keyword("x").0]);
    calls.push([client.virtual_machine().list().0, client.virtual_machine().list().account("x").accumulate(true).affinitygroupid("x").arch("x").autoscalevmgroupid("x").backupofferingid("x").clusterid("x").details(["a", "b"]).displayvm(true).domainid("x").extensionid("x").forvirtualnetwork(true).gpuenabled(true).groupid("x").haenable(true).hostid("x").hypervisor("x").id("x").ids(["a", "b"]).isoid("x").isrecursive(true).isvnf(true).keypair("x").keyword("x").leased(true).listall(true).name("x").networkid("x").podid("x").projectid("x").retrieveonlyresourcecount(true).securitygroupid("x").serviceofferingid("x").showicon(true).state("x").storageid("x").tags([("k", "v")]).templateid("x").userdata(true).userdataid("x").userid("x").vpcid("x").zoneid("x").0]);
    calls.push([client.virtual_machine().list_metrics().0, client.virtual_machine().list_metrics().account("x").accumulate(true).affinitygroupid("x").arch("x").autoscalevmgroupid("x").backupofferingid("x").clusterid("x").details(["a", "b"]).displayvm(true).domainid("x").extensionid("x").forvirtualnetwork(true).gpuenabled(true).groupid("x").haenable(true).hostid("x").hypervisor("x").id("x").ids(["a", "b"]).isoid("x").isrecursive(true).isvnf(true).keypair("x").keyword("x").leased(true).listall(true).name("x").networkid("x").podid("x").projectid("x").retrieveonlyresourcecount(true).securitygroupid("x").serviceofferingid("x").showicon(true).state("x").storageid("x").tags([("k", "v")]).templateid("x").userdata(true).userdataid("x").userid("x").vpcid("x").zoneid("x").0]);
    calls.push([client.virtual_machine().list_usage_history().0, client.virtual_machine().list_usage_history().enddate("x").id("x").ids(["a", "b"]).keyword("x").name("x").startdate("x").0]);
    calls.push([client.virtual_machine().list_vms_for_import("x", "x", "x").0, client.virtual_machine().list_vms_for_import("x", "x", "x").keyword("x").password("x").username("x").0]);
    calls.push([client.virtual_machine().migrate("x").0, client.virtual_machine().migrate("x").autoselect(true).hostid("x").storageid("x").0]);
    calls.push([client.virtual_machine().migrate_with_volume("x").0, client.virtual_machine().migrate_with_volume("x").autoselect(true).hostid("x").migrateto([("k", "v")]).0]);
    calls.push([client.virtual_machine().reboot("x").0, client.virtual_machine().reboot("x").bootintosetup(true).forced(true).0]);
    calls.push([client.virtual_machine().recover("x").0, client.virtual_machine().recover("x").0]);
    calls.push([client.virtual_machine().remove_nic_from_virtual_machine("x", "x").0, client.virtual_machine().remove_nic_from_virtual_machine("x", "x").0]);
    calls.push([client.virtual_machine().remove_from_backup_offering("x").0, client.virtual_machine().remove_from_backup_offering("x").forced(true).0]);
    calls.push([client.virtual_machine().reset_password_for_virtual_machine("x").0, client.virtual_machine().reset_password_for_virtual_machine("x").password("x").0]);
    calls.push([client.virtual_machine().reset_user_data_for_virtual_machine("x").0, client.virtual_machine().reset_user_data_for_virtual_machine("x").account("x").domainid("x").projectid("x").userdata("x").userdatadetails([("k", "v")]).userdataid("x").0]);
    calls.push([client.virtual_machine().restore("x").0, client.virtual_machine().restore("x").details([("k", "v")]).diskofferingid("x").expunge(true).rootdisksize(1).templateid("x").0]);
    calls.push([client.virtual_machine().scale("x", "x").0, client.virtual_machine().scale("x", "x").automigrate(true).details([("k", "v")]).maxiops(1).miniops(1).shrinkok(true).0]);
    calls.push([client.virtual_machine().start("x").0, client.virtual_machine().start("x").bootintosetup(true).clusterid("x").considerlasthost(true).deploymentplanner("x").hostid("x").podid("x").0]);
    calls.push([client.virtual_machine().stop("x").0, client.virtual_machine().stop("x").forced(true).0]);
    calls.push([client.virtual_machine().unmanage("x").0, client.virtual_machine().unmanage("x").forced(true).hostid("x").0]);
    calls.push([client.virtual_machine().update_default_nic_for_virtual_machine("x", "x").0, client.virtual_machine().update_default_nic_for_virtual_machine("x", "x").0]);
    calls.push([client.virtual_machine().update_vm_schedule("x").0, client.virtual_machine().update_vm_schedule("x").description("x").enabled(true).enddate("x").schedule("x").startdate("x").timezone("x").0]);
    calls.push([client.virtual_machine().update("x").0, client.virtual_machine().update("x").cleanupdetails(true).customid("x").deleteprotection(true).details([("k", "v")]).dhcpoptionsnetworklist(vec![[("k", "v")]]).displayname("x").displayvm(true).extraconfig("x").group("x").haenable(true).instancename("x").isdynamicallyscalable(true).leaseduration(1).leaseexpiryaction("x").name("x").ostypeid("x").securitygroupids(["a", "b"]).securitygroupnames(["a", "b"]).userdata("x").userdatadetails([("k", "v")]).userdataid("x").0]);
}

#[rustfmt::skip]
fn virtual_network_functions(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.virtual_network_functions().delete_vnf_template("x").0, client.virtual_network_functions().delete_vnf_template("x").forced(true).issystem(true).zoneid("x").0]);
    calls.push([client.virtual_network_functions().deploy_vnf_appliance("x", "x").0, client.virtual_network_functions().deploy_vnf_appliance("x", "x").account("x").affinitygroupids(["a", "b"]).affinitygroupnames(["a", "b"]).bootintosetup(true).bootmode("x").boottype("x").copyimagetags(true).customid("x").datadiskofferinglist([("k", "v")]).datadisksdetails(vec![[("k", "v")]]).deploymentplanner("x").details([("k", "v")]).dhcpoptionsnetworklist(vec![[("k", "v")]]).diskofferingid("x").displayname("x").displayvm(true).domainid("x").dynamicscalingenabled(true).externaldetails([("k", "v")]).extraconfig("x").group("x").hostid("x").hypervisor("x").iodriverpolicy("x").iothreadsenabled(true).ip6address("x").ipaddress("x").iptonetworklist(vec![[("k", "v")]]).keyboard("x").keypair("x").keypairs(["a", "b"]).leaseduration(1).leaseexpiryaction("x").macaddress("x").name("x").networkids(["a", "b"]).nicmultiqueuenumber(1).nicnetworklist([("k", "v")]).nicpackedvirtqueuesenabled(true).overridediskofferingid("x").password("x").projectid("x").properties([("k", "v")]).rootdisksize(1).securitygroupids(["a", "b"]).securitygroupnames(["a", "b"]).size(1).snapshotid("x").startvm(true).templateid("x").userdata("x").userdatadetails([("k", "v")]).userdataid("x").vnfcidrlist(["a", "b"]).vnfconfiguremanagement(true).volumeid("x").0]);
    calls.push([client.virtual_network_functions().list_vnf_appliances().0, client.virtual_network_functions().list_vnf_appliances().account("x").accumulate(true).affinitygroupid("x").arch("x").autoscalevmgroupid("x").backupofferingid("x").details(["a", "b"]).displayvm(true).domainid("x").extensionid("x").forvirtualnetwork(true).gpuenabled(true).groupid("x").haenable(true).hypervisor("x").id("x").ids(["a", "b"]).isoid("x").isrecursive(true).isvnf(true).keypair("x").keyword("x").leased(true).listall(true).name("x").networkid("x").projectid("x").retrieveonlyresourcecount(true).securitygroupid("x").serviceofferingid("x").showicon(true).state("x").tags([("k", "v")]).templateid("x").userdata(true).userdataid("x").userid("x").vpcid("x").zoneid("x").0]);
    calls.push([client.virtual_network_functions().list_vnf_templates("x").0, client.virtual_network_functions().list_vnf_templates("x").account("x").arch("x").details(["a", "b"]).domainid("x").extensionid("x").forcks(true).hypervisor("x").id("x").ids(["a", "b"]).isready(true).isrecursive(true).isvnf(true).keyword("x").listall(true).name("x").oscategoryid("x").parenttemplateid("x").projectid("x").showicon(true).showremoved(true).showunique(true).tags([("k", "v")]).templatetype("x").zoneid("x").0]);
    calls.push([client.virtual_network_functions().register_vnf_template("x", "x", "x", "x").0, client.virtual_network_functions().register_vnf_template("x", "x", "x", "x").account("x").arch("x").bits(1).checksum("x").deployasis(true).details([("k", "v")]).directdownload(true).displaytext("x").domainid("x").extensionid("x").externaldetails([("k", "v")]).forcks(true).isdynamicallyscalable(true).isextractable(true).isfeatured(true).ispublic(true).isrouting(true).ostypeid("x").passwordenabled(true).projectid("x").requireshvm(true).sshkeyenabled(true).templatetag("x").templatetype("x").vnfdetails([("k", "v")]).vnfnics(vec![[("k", "v")]]).zoneid("x").zoneids(["a", "b"]).0]);
    calls.push([client.virtual_network_functions().update_vnf_template("x").0, client.virtual_network_functions().update_vnf_template("x").arch("x").bootable(true).cleanupdetails(true).cleanupvnfdetails(true).cleanupvnfnics(true).details([("k", "v")]).displaytext("x").forceupdateostype(true).forcks(true).format("x").isdynamicallyscalable(true).isrouting(true).name("x").ostypeid("x").passwordenabled(true).requireshvm(true).sortkey(1).sshkeyenabled(true).templatetag("x").templatetype("x").vnfdetails([("k", "v")]).vnfnics(vec![[("k", "v")]]).0]);
}

#[rustfmt::skip]
fn vmware(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.vmware().delete_cisco_nexus_vsm("x").0, client.vmware().delete_cisco_nexus_vsm("x").0]);
    calls.push([client.vmware().disable_cisco_nexus_vsm("x").0, client.vmware().disable_cisco_nexus_vsm("x").0]);
    calls.push([client.vmware().enable_cisco_nexus_vsm("x").0, client.vmware().enable_cisco_nexus_vsm("x").0]);
    calls.push([client.vmware().import_vsphere_storage_policies().0, client.vmware().import_vsphere_storage_policies().zoneid("x").0]);
    calls.push([client.vmware().list_cisco_nexus_vs_ms().0, client.vmware().list_cisco_nexus_vs_ms().clusterid("x").keyword("x").zoneid("x").0]);
    calls.push([client.vmware().list_vsphere_storage_policies().0, client.vmware().list_vsphere_storage_policies().zoneid("x").0]);
    calls.push([client.vmware().list_vsphere_storage_policy_compatible_pools().0, client.vmware().list_vsphere_storage_policy_compatible_pools().keyword("x").policyid("x").zoneid("x").0]);
    calls.push([client.vmware().update_sioc_info(1, 1, 1, "x", "x").0, client.vmware().update_sioc_info(1, 1, 1, "x", "x").0]);
}

#[rustfmt::skip]
fn volume(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.volume().assign("x").0, client.volume().assign("x").accountid("x").projectid("x").0]);
    calls.push([client.volume().attach("x", "x").0, client.volume().attach("x", "x").deviceid(1).0]);
    calls.push([client.volume().change_offering_for_volume("x", "x").0, client.volume().change_offering_for_volume("x", "x").automigrate(true).maxiops(1).miniops(1).shrinkok(true).size(1).0]);
    calls.push([client.volume().check("x").0, client.volume().check("x").repair("x").0]);
    calls.push([client.volume().create().0, client.volume().create().account("x").customid("x").diskofferingid("x").displayvolume(true).domainid("x").maxiops(1).miniops(1).name("x").projectid("x").size(1).snapshotid("x").storageid("x").virtualmachineid("x").zoneid("x").0]);
    calls.push([client.volume().delete("x").0, client.volume().delete("x").0]);
    calls.push([client.volume().destroy("x").0, client.volume().destroy("x").expunge(true).0]);
    calls.push([client.volume().detach("x").0, client.volume().detach("x").deviceid(1).virtualmachineid("x").0]);
    calls.push([client.volume().extract("x", "x", "x").0, client.volume().extract("x", "x", "x").url("x").0]);
    calls.push([client.volume().get_path_for_volume("x").0, client.volume().get_path_for_volume("x").0]);
    calls.push([client.volume().get_upload_params_for_volume("x", "x", "x").0, client.volume().get_upload_params_for_volume("x", "x", "x").account("x").checksum("x").diskofferingid("x").domainid("x").imagestoreuuid("x").projectid("x").0]);
    calls.push([client.volume().get_volumei_scsi_name("x").0, client.volume().get_volumei_scsi_name("x").0]);
    calls.push([client.volume().import("x", "x").0, client.volume().import("x", "x").account("x").diskofferingid("x").domainid("x").name("x").projectid("x").0]);
    calls.push([client.volume().list_elastistor_volume("x").0, client.volume().list_elastistor_volume("x").0]);
    calls.push([client.volume().list().0, client.volume().list().account("x").clusterid("x").diskofferingid("x").displayvolume(true).domainid("x").hostid("x").id("x").ids(["a", "b"]).isencrypted(true).isrecursive(true).keyword("x").listall(true).listsystemvms(true).name("x").podid("x").projectid("x").retrieveonlyresourcecount(true).serviceofferingid("x").state("x").storageid("x").tags([("k", "v")]).type_("x").virtualmachineid("x").zoneid("x").0]);
    calls.push([client.volume().list_for_import("x").0, client.volume().list_for_import("x").keyword("x").path("x").0]);
    calls.push([client.volume().list_metrics().0, client.volume().list_metrics().account("x").clusterid("x").diskofferingid("x").displayvolume(true).domainid("x").hostid("x").id("x").ids(["a", "b"]).isencrypted(true).isrecursive(true).keyword("x").listall(true).listsystemvms(true).name("x").podid("x").projectid("x").retrieveonlyresourcecount(true).serviceofferingid("x").state("x").storageid("x").tags([("k", "v")]).type_("x").virtualmachineid("x").zoneid("x").0]);
    calls.push([client.volume().list_usage_history().0, client.volume().list_usage_history().enddate("x").id("x").ids(["a", "b"]).keyword("x").name("x").startdate("x").0]);
    calls.push([client.volume().migrate("x", "x").0, client.volume().migrate("x", "x").livemigrate(true).newdiskofferingid("x").0]);
    calls.push([client.volume().recover("x").0, client.volume().recover("x").0]);
    calls.push([client.volume().resize("x").0, client.volume().resize("x").automigrate(true).diskofferingid("x").maxiops(1).miniops(1).shrinkok(true).size(1).0]);
    calls.push([client.volume().restore_from_backup_and_attach_to_vm("x", "x", "x").0, client.volume().restore_from_backup_and_attach_to_vm("x", "x", "x").0]);
    calls.push([client.volume().unmanage("x").0, client.volume().unmanage("x").0]);
    calls.push([client.volume().update().0, client.volume().update().chaininfo("x").customid("x").deleteprotection(true).displayvolume(true).id("x").name("x").path("x").state("x").storageid("x").0]);
    calls.push([client.volume().upload("x", "x", "x", "x").0, client.volume().upload("x", "x", "x", "x").account("x").checksum("x").diskofferingid("x").domainid("x").imagestoreuuid("x").projectid("x").0]);
}

#[rustfmt::skip]
fn webhook(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.webhook().create("x", "x").0, client.webhook().create("x", "x").account("x").description("x").domainid("x").projectid("x").scope("x").secretkey("x").sslverification(true).state("x").0]);
    calls.push([client.webhook().delete("x").0, client.webhook().delete("x").0]);
    calls.push([client.webhook().delete_delivery().0, client.webhook().delete_delivery().enddate("x").id("x").managementserverid("x").startdate("x").webhookid("x").0]);
    calls.push([client.webhook().execute_delivery().0, client.webhook().execute_delivery().id("x").payload("x").payloadurl("x").secretkey("x").sslverification(true).webhookid("x").0]);
    calls.push([client.webhook().list_deliveries().0, client.webhook().list_deliveries().enddate("x").eventtype("x").id("x").keyword("x").managementserverid("x").startdate("x").webhookid("x").0]);
    calls.push([client.webhook().list().0, client.webhook().list().account("x").domainid("x").id("x").isrecursive(true).keyword("x").listall(true).name("x").projectid("x").scope("x").state("x").0]);
    calls.push([client.webhook().update("x").0, client.webhook().update("x").description("x").name("x").payloadurl("x").scope("x").secretkey("x").sslverification(true).state("x").0]);
}

#[rustfmt::skip]
fn zone(client: &Client, calls: &mut Vec<[Call; 2]>) {
    calls.push([client.zone().add_vmware_dc("x", "x", "x").0, client.zone().add_vmware_dc("x", "x", "x").password("x").username("x").0]);
    calls.push([client.zone().create_ipv4_subnet_for_zone("x", "x").0, client.zone().create_ipv4_subnet_for_zone("x", "x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.zone().create("x", "x", "x", "x").0, client.zone().create("x", "x", "x", "x").allocationstate("x").dns2("x").domain("x").domainid("x").guestcidraddress("x").internaldns2("x").ip6dns1("x").ip6dns2("x").isedge(true).localstorageenabled(true).securitygroupenabled(true).storageaccessgroups(["a", "b"]).0]);
    calls.push([client.zone().dedicate_ipv4_subnet_for_zone("x").0, client.zone().dedicate_ipv4_subnet_for_zone("x").account("x").domainid("x").projectid("x").0]);
    calls.push([client.zone().dedicate("x", "x").0, client.zone().dedicate("x", "x").account("x").0]);
    calls.push([client.zone().delete_ipv4_subnet_for_zone("x").0, client.zone().delete_ipv4_subnet_for_zone("x").0]);
    calls.push([client.zone().delete("x").0, client.zone().delete("x").0]);
    calls.push([client.zone().disable_ha_for_zone("x").0, client.zone().disable_ha_for_zone("x").0]);
    calls.push([client.zone().disable_out_of_band_management_for_zone("x").0, client.zone().disable_out_of_band_management_for_zone("x").0]);
    calls.push([client.zone().enable_ha_for_zone("x").0, client.zone().enable_ha_for_zone("x").0]);
    calls.push([client.zone().enable_out_of_band_management_for_zone("x").0, client.zone().enable_out_of_band_management_for_zone("x").0]);
    calls.push([client.zone().list_dedicated_zones().0, client.zone().list_dedicated_zones().account("x").affinitygroupid("x").domainid("x").keyword("x").zoneid("x").0]);
    calls.push([client.zone().list_ipv4_subnets_for_zone().0, client.zone().list_ipv4_subnets_for_zone().account("x").domainid("x").id("x").keyword("x").projectid("x").subnet("x").zoneid("x").0]);
    calls.push([client.zone().list_vmware_dc_vms().0, client.zone().list_vmware_dc_vms().datacentername("x").existingvcenterid("x").hostname("x").instancename("x").keyword("x").password("x").username("x").vcenter("x").0]);
    calls.push([client.zone().list_vmware_dcs("x").0, client.zone().list_vmware_dcs("x").keyword("x").0]);
    calls.push([client.zone().list().0, client.zone().list().available(true).domainid("x").id("x").ids(["a", "b"]).keyword("x").name("x").networktype("x").showcapacities(true).showicon(true).storageaccessgroup("x").tags([("k", "v")]).0]);
    calls.push([client.zone().list_metrics().0, client.zone().list_metrics().available(true).domainid("x").id("x").ids(["a", "b"]).keyword("x").name("x").networktype("x").showcapacities(true).showicon(true).storageaccessgroup("x").tags([("k", "v")]).0]);
    calls.push([client.zone().release_dedicated_zone("x").0, client.zone().release_dedicated_zone("x").0]);
    calls.push([client.zone().release_ipv4_subnet_for_zone("x").0, client.zone().release_ipv4_subnet_for_zone("x").0]);
    calls.push([client.zone().remove_vmware_dc("x").0, client.zone().remove_vmware_dc("x").0]);
    calls.push([client.zone().update_ipv4_subnet_for_zone("x", "x").0, client.zone().update_ipv4_subnet_for_zone("x", "x").0]);
    calls.push([client.zone().update_vmware_dc("x").0, client.zone().update_vmware_dc("x").isrecursive(true).name("x").password("x").username("x").vcenter("x").0]);
    calls.push([client.zone().update("x").0, client.zone().update("x").allocationstate("x").details([("k", "v")]).dhcpprovider("x").dns1("x").dns2("x").dnssearchorder(["a", "b"]).domain("x").guestcidraddress("x").internaldns1("x").internaldns2("x").ip6dns1("x").ip6dns2("x").ispublic(true).localstorageenabled(true).name("x").sortkey(1).0]);
}

pub(super) fn every_command(client: &Client) -> Vec<[Call; 2]> {
    let mut all = Vec::new();
    let calls = &mut all;
    api_discovery(client, calls);
    as_number(client, calls);
    as_number_range(client, calls);
    account(client, calls);
    address(client, calls);
    affinity_group(client, calls);
    alert(client, calls);
    annotation(client, calls);
    async_job(client, calls);
    authentication(client, calls);
    auto_scale(client, calls);
    bgp_peer(client, calls);
    backup(client, calls);
    baremetal(client, calls);
    big_switch_bcf(client, calls);
    brocade_vcs(client, calls);
    certificate(client, calls);
    cisco_vnmc(client, calls);
    cloud_identifier(client, calls);
    cloudian(client, calls);
    cluster(client, calls);
    configuration(client, calls);
    console_endpoint(client, calls);
    diagnostics(client, calls);
    disk_offering(client, calls);
    domain(client, calls);
    event(client, calls);
    extension(client, calls);
    firewall(client, calls);
    gpu(client, calls);
    guest_os(client, calls);
    gui_theme(client, calls);
    host(client, calls);
    hypervisor(client, calls);
    ip_quarantine(client, calls);
    iso(client, calls);
    image_store(client, calls);
    infrastructure_usage(client, calls);
    internal_lb(client, calls);
    kubernetes(client, calls);
    ldap(client, calls);
    limit(client, calls);
    load_balancer(client, calls);
    management(client, calls);
    metrics(client, calls);
    misc(client, calls);
    nat(client, calls);
    netris(client, calls);
    netscaler(client, calls);
    network(client, calls);
    network_acl(client, calls);
    network_device(client, calls);
    network_offering(client, calls);
    nic(client, calls);
    nicira_nvp(client, calls);
    nsx(client, calls);
    oauth(client, calls);
    object_store(client, calls);
    out_of_band_management(client, calls);
    ovs_element(client, calls);
    pod(client, calls);
    pool(client, calls);
    portable_ip(client, calls);
    project(client, calls);
    quota(client, calls);
    region(client, calls);
    registration(client, calls);
    resource(client, calls);
    resource_icon(client, calls);
    resource_metadata(client, calls);
    resource_tags(client, calls);
    role(client, calls);
    rolling_maintenance(client, calls);
    router(client, calls);
    ssh(client, calls);
    saml(client, calls);
    security_group(client, calls);
    service_offering(client, calls);
    shared_file_system(client, calls);
    simulator(client, calls);
    snapshot(client, calls);
    solid_fire(client, calls);
    storage_pool(client, calls);
    stratosphere_ssp(client, calls);
    swift(client, calls);
    system_capacity(client, calls);
    system_vm(client, calls);
    template(client, calls);
    tungsten(client, calls);
    ucs(client, calls);
    usage(client, calls);
    user(client, calls);
    vlan(client, calls);
    vm_group(client, calls);
    vpc(client, calls);
    vpn(client, calls);
    virtual_machine(client, calls);
    virtual_network_functions(client, calls);
    vmware(client, calls);
    volume(client, calls);
    webhook(client, calls);
    zone(client, calls);
    all
}
