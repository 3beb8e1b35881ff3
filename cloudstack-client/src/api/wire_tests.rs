//! What corrected commands look like on the wire, to the letter. The names are those that the server's own classes read; they are written
//! here again so that neither the table nor its corrections are their own witness.

use std::collections::BTreeMap;

use super::every_command::every_command;
use super::{COMMANDS, CommandKind};
use crate::Client;
use crate::backend::Sent;
use crate::request::Call;
use crate::scripted_server::{Answer, ScriptedServer};

const TWO: [(&str, &str); 2] = [("a", "1"), ("b", "2")];

fn client() -> Client {
    ScriptedServer::new(|_, _| Answer::Never).client()
}

/// What is sent of one map, in order.
fn wire(call: &Call, map: &str) -> String {
    let start = format!("{map}[");
    let fields = call.params.iter().filter(|(name, _)| name.starts_with(&start));
    fields.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

#[test]
fn two_named_halves() {
    let client = client();
    let (vm, lb) = (client.virtual_machine(), client.load_balancer());
    let (autoscale, import) = (client.auto_scale(), vm.import_vm("a", "b", "c", "d", "e", "f"));
    for (call, map, one, other) in [
        (lb.assign_to_load_balancer_rule("r").vmidipmap(TWO).0, "vmidipmap", "vmid", "vmip"),
        (lb.remove_from_load_balancer_rule("r").vmidipmap(TWO).0, "vmidipmap", "vmid", "vmip"),
        (
            lb.assign_to_global_load_balancer_rule("r", ["l"]).gslblbruleweightsmap(TWO).0,
            "gslblbruleweightsmap",
            "loadbalancerid",
            "weight",
        ),
        (client.cluster().execute_drs_plan("c").migrateto(TWO).0, "migrateto", "vm", "host"),
        (vm.migrate_with_volume("v").migrateto(TWO).0, "migrateto", "volume", "pool"),
        (
            client.vpc().migrate("v", "o").tiernetworkofferings(TWO).0,
            "tiernetworkofferings",
            "networkid",
            "networkofferingid",
        ),
        (autoscale.create_vm_profile("s", "t", "z").counterparam(TWO).0, "counterparam", "name", "value"),
        (autoscale.update_vm_profile("p").counterparam(TWO).0, "counterparam", "name", "value"),
        (
            vm.deploy("s", "z").datadiskofferinglist(TWO).0,
            "datadiskofferinglist",
            "datadisktemplateid",
            "diskofferingid",
        ),
        (vm.deploy("s", "z").nicnetworklist(TWO).0, "nicnetworklist", "nic", "network"),
        (import.clone().datadiskofferinglist(TWO).0, "datadiskofferinglist", "disk", "diskOffering"),
        (import.nicipaddresslist(TWO).0, "nicipaddresslist", "nic", "ip4Address"),
    ] {
        let expected = format!("{map}[0].{one}=a&{map}[0].{other}=1&{map}[1].{one}=b&{map}[1].{other}=2");
        assert_eq!(wire(&call, map), expected, "{}", call.command.name);
    }
}

#[test]
fn rows_of_named_properties() {
    let client = client();
    let (vnf, extension) = (client.virtual_network_functions(), client.extension());
    let rules = vec![vec![("rule", "list*"), ("permission", "allow"), ("description", "d")], vec![("rule", "*")]];
    let parameters = vec![vec![("name", "n"), ("type", "STRING"), ("valueoptions", "x,y")]];
    let nics = vec![vec![("deviceid", "0"), ("name", "wan")], vec![("deviceid", "1"), ("name", "lan")]];
    for (call, map, expected) in [
        (
            client.role().import("n", rules).0,
            "rules",
            "rules[0].rule=list*&rules[0].permission=allow&rules[0].description=d&rules[1].rule=*",
        ),
        (
            extension.add_custom_action("e", "n").parameters(parameters.clone()).0,
            "parameters",
            "parameters[0].name=n&parameters[0].type=STRING&parameters[0].valueoptions=x,y",
        ),
        (
            extension.update_custom_action("e").parameters(parameters).0,
            "parameters",
            "parameters[0].name=n&parameters[0].type=STRING&parameters[0].valueoptions=x,y",
        ),
        (
            vnf.update_vnf_template("t").vnfnics(nics).0,
            "vnfnics",
            "vnfnics[0].deviceid=0&vnfnics[0].name=wan&vnfnics[1].deviceid=1&vnfnics[1].name=lan",
        ),
        (
            client
                .virtual_machine()
                .deploy("s", "z")
                .datadisksdetails(vec![vec![("diskofferingid", "o"), ("size", "5"), ("deviceid", "1")]])
                .0,
            "datadisksdetails",
            "datadisksdetails[0].diskofferingid=o&datadisksdetails[0].size=5&datadisksdetails[0].deviceid=1",
        ),
    ] {
        assert_eq!(wire(&call, map), expected, "{}", call.command.name);
    }
}

#[test]
fn the_key_is_the_name() {
    let client = client();
    let (vm, vnf) = (client.virtual_machine(), client.virtual_network_functions());
    for (call, map) in [
        (vm.add_nic_to_virtual_machine("n", "v").dhcpoptions(TWO).0, "dhcpoptions"),
        (vm.deploy("s", "z").externaldetails(TWO).0, "externaldetails"),
        (client.host().update("h").externaldetails(TWO).0, "externaldetails"),
        (vnf.update_vnf_template("t").vnfdetails(TWO).0, "vnfdetails"),
        (client.extension().run_custom_action("c", "r").parameters(TWO).0, "parameters"),
    ] {
        assert_eq!(wire(&call, map), format!("{map}[0].a=1&{map}[1].b=2"), "{}", call.command.name);
    }
}

/// The server reads the first row only and drops every other.
#[test]
fn all_details_are_in_the_first_row_where_only_that_is_read() {
    let client = client();
    let (template, vnf, bgp) = (client.template(), client.virtual_network_functions(), client.bgp_peer());
    for call in [
        template.create("n", "o").details(TWO).0,
        template.update("t").details(TWO).0,
        template.get_upload_params_for_template("f", "h", "n", "z").details(TWO).0,
        client.iso().update("i").details(TWO).0,
        vnf.register_vnf_template("f", "h", "n", "u").details(TWO).0,
        vnf.update_vnf_template("t").details(TWO).0,
        client.virtual_machine().import_unmanaged_instance("c", "n", "s").details(TWO).0,
        client.virtual_machine().update("v").details(TWO).0,
        bgp.create(65_000, "z").details(TWO).0,
        bgp.update("b").details(TWO).0,
        client.registration().register_oauth_provider("c", "d", "p", "r", "s").details(TWO).0,
    ] {
        assert_eq!(wire(&call, "details"), "details[0].a=1&details[0].b=2", "{}", call.command.name);
    }
    let device = client.network_device().add().networkdeviceparameterlist(TWO).0;
    assert_eq!(
        wire(&device, "networkdeviceparameterlist"),
        "networkdeviceparameterlist[0].a=1&networkdeviceparameterlist[0].b=2"
    );
}

/// Whatever the table takes for a change is sent once when its reply is lost, by its own method and by its name alike, and only reads
/// are repeated.
#[tokio::test(start_paused = true)]
async fn all_917_commands_are_repeated_only_where_they_read() {
    let kinds: BTreeMap<_, _> = COMMANDS.iter().copied().collect();
    let server = ScriptedServer::new(|_, _| Answer::Fail(Sent::Maybe));
    for [_, mut call] in every_command(&server.client()) {
        // One client each: a client whose reads keep failing repeats fewer of them.
        call.client = server.client();
        let (name, client) = (call.command.name.to_string(), call.client.clone());
        let (typed, by_name) = (call.inner_object().await, client.raw(&name).send().await);
        let changes = kinds[name.as_str()] != CommandKind::Read;
        for error in [typed.unwrap_err(), by_name.unwrap_err()] {
            assert_eq!(error.may_have_happened(), changes, "{name}: {error:?}");
        }
    }
    let mut sent: BTreeMap<String, usize> = BTreeMap::new();
    for (_, mut form) in server.requests() {
        *sent.entry(form.remove("command").unwrap()).or_default() += 1;
    }
    assert_eq!(sent.len(), 917);
    for (name, times) in &sent {
        let reads = kinds[name.as_str()] == CommandKind::Read;
        assert!(if reads { *times >= 4 } else { *times == 2 }, "{name} was sent {times} times for two calls");
    }
    for made in ["getUploadParamsForIso", "listAndSwitchSamlAccount", "verifyOAuthCodeAndGetUser", "getDiagnosticsData"]
    {
        assert_eq!(sent[made], 2, "{made}");
    }
}
