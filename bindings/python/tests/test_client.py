"""CloudStack's own commands."""

from __future__ import annotations

import asyncio
import uuid

import pytest

from cloudstack_cleanup import AsyncClient, Client, CloudError, MockCloud, Simulator


@pytest.mark.parametrize("kind", [Simulator, MockCloud])
def test_the_commands_of_a_cleanup(kind: type[Simulator] | type[MockCloud]) -> None:
    with kind(2, speed=50) as cloud:
        client = Client(cloud)
        test = cloud.failover_test
        vms = {vm.id: vm for vm in client.list_virtual_machines()}
        assert vms[test["test_vm"]].state == "Running" and vms[test["test_vm"]].json["instancename"]
        assert [vm.id for vm in client.list_virtual_machines(id=test["appliance"])] == [test["appliance"]]
        assert len(client.list_volumes(virtualmachineid=test["test_vm"])) == 2
        assert client.list_vm_snapshots(virtualmachineid=test["test_vm"]) == []
        assert client.list_zones()[0].name
        client.stop_virtual_machine(test["test_vm"]).wait()
        chosen = str(uuid.uuid4())
        job = client.detach_volume(test["volumes"][0], job=chosen)
        assert job.id == chosen
        assert job.wait(30)["id"] == test["volumes"][0]
        assert client.query_async_job_result(chosen).jobstatus == 1
        assert client.list_volumes(id=test["volumes"][0])[0].virtualmachineid is None
        client.attach_volume(test["volumes"][0], test["appliance"]).wait()
        client.detach_volume(test["volumes"][1]).wait()
        client.destroy_virtual_machine(test["test_vm"]).wait()
        assert client.recover_virtual_machine(test["test_vm"]).state == "Stopped"
        with pytest.raises(CloudError, match="ROOT volume is missing") as raised:
            client.start_virtual_machine(test["test_vm"]).wait()
        assert raised.value.code == "job_failed"


def test_a_time_out_says_nothing_about_the_job() -> None:
    with Simulator(1, speed=1.0) as cloud:
        client = Client(cloud)
        job = client.stop_virtual_machine(cloud.failover_test["test_vm"])
        with pytest.raises(TimeoutError, match="goes on"):
            job.wait(0.0)
        cloud.advance(10_000)
        assert job.wait()["state"] == "Stopped"


def test_asynchronously_and_many_pages() -> None:
    async def main(cloud: Simulator) -> None:
        client = AsyncClient(endpoint=cloud.endpoint, key=cloud.key, secret=cloud.secret)
        volumes = await client.list_volumes()
        assert len({volume.id for volume in volumes}) == len(volumes) == 61
        job = await client.stop_virtual_machine(cloud.failover_test["test_vm"])
        assert (await job.wait())["state"] == "Stopped"
        assert (await client.request("listVirtualMachines", name="nothing", listall=True)).get("count", 0) == 0

    with Simulator(60, speed=50) as cloud, pytest.MonkeyPatch.context() as patch:
        patch.setattr("cloudstack_cleanup.client.PAGE", 10)
        asyncio.run(main(cloud))


def test_an_error_names_the_command() -> None:
    with MockCloud(1) as cloud, pytest.raises(CloudError) as raised:
        # Which the simulated server does not know.
        Client(cloud).list_hosts()
    assert raised.value.facts["command"] == "listHosts" and not raised.value.may_have_happened


def test_keys_are_never_shown() -> None:
    with Simulator(1) as cloud:
        client = Client(endpoint=cloud.endpoint, key=cloud.key, secret="planted-secret")
        assert "planted" not in repr(client) + repr(cloud) and cloud.secret not in repr(cloud)
