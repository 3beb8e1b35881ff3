"""CloudStack itself: the commands of a cleanup with types, every other one by its name."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar, Union

from . import _native
from ._bridge import begin, wait, wait_async
from ._convert import decode
from .model import Answer
from .simulator import MockCloud, Simulator

T = TypeVar("T")

#: What a parameter may be. None is not sent; a sequence becomes a list with commas.
Value = Union[str, int, float, bool, Sequence[Union[str, int]], None]

#: How many rows one request asks for: a server gives no more unless it is told to.
PAGE = 500


@dataclass(frozen=True)
class VirtualMachine(Answer):
    """A virtual machine as CloudStack lists it; ``json`` has the rest."""

    id: str
    name: str
    state: str
    displayname: str | None = None
    instancename: str | None = None
    account: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
    hostid: str | None = None
    hypervisor: str | None = None
    created: str | None = None
    deleteprotection: bool = False


@dataclass(frozen=True)
class DiskVolume(Answer):
    """A volume as CloudStack lists it; ``json`` has the rest."""

    id: str
    name: str
    state: str
    #: In bytes.
    size: int | None = None
    #: ``ROOT`` or ``DATADISK``.
    type: str | None = None
    #: The VM it is attached to; None if it is free.
    virtualmachineid: str | None = None
    deviceid: int | None = None
    #: When it was attached.
    attached: str | None = None
    zoneid: str | None = None
    created: str | None = None


@dataclass(frozen=True)
class VmSnapshot(Answer):
    """A saved state of a VM, which keeps its disks from moving; ``json`` has the rest."""

    id: str
    name: str | None = None
    state: str | None = None
    virtualmachineid: str | None = None


@dataclass(frozen=True)
class Zone(Answer):
    """A zone; ``json`` has the rest."""

    id: str
    name: str


@dataclass(frozen=True)
class Host(Answer):
    """A host; ``json`` has the rest."""

    id: str
    name: str
    state: str | None = None
    type: str | None = None
    resourcestate: str | None = None


@dataclass(frozen=True)
class JobResult(Answer):
    """How an asynchronous job stands."""

    jobid: str
    #: 0 pending, 1 succeeded, 2 failed.
    jobstatus: int
    jobresult: Any = None


def cloud_json(
    cloud: Any,
    endpoint: str | None,
    key: str | None,
    secret: str | None,
    config_file: str | os.PathLike[str] | None,
    section: str | None,
) -> tuple[_native.Cloud | None, dict[str, Any] | None]:
    """Which cloud is meant: a simulated one, or a description, or neither if nothing was said."""
    given = {"endpoint": endpoint, "key": key, "secret": secret}
    keys = any(value is not None for value in given.values())
    if sum([cloud is not None, keys, config_file is not None]) > 1:
        raise TypeError("name one cloud: an object, or endpoint, key and secret, or config_file")
    if section is not None and config_file is None:
        raise TypeError("section needs config_file")
    if isinstance(cloud, (Simulator, MockCloud)):
        return cloud._open(), {"kind": "given"}
    if isinstance(cloud, (Client, AsyncClient)):
        return cloud._origin
    if cloud is not None:
        raise TypeError(f"cloud is a Simulator, a MockCloud or a Client, not {type(cloud).__name__}")
    if keys:
        missing = [name for name, value in given.items() if value is None]
        if missing:
            raise TypeError(f"endpoint, key and secret belong together: {', '.join(missing)} is missing")
        return None, {"kind": "keys", **given}
    if config_file is not None:
        described = {"kind": "file", "path": os.fspath(config_file)}
        return None, described if section is None else {**described, "section": section}
    return None, None


class _Common:
    """``cloud`` is a :class:`Simulator` or a :class:`MockCloud`; else ``endpoint``, ``key`` and ``secret``; else ``config_file`` (of cs, CloudMonkey
    or Terraform) and ``section``; else the environment: ``CLOUDSTACK_ENDPOINT``, ``CLOUDSTACK_KEY``, ``CLOUDSTACK_SECRET``."""

    def __init__(
        self,
        cloud: Simulator | MockCloud | None = None,
        *,
        endpoint: str | None = None,
        key: str | None = None,
        secret: str | None = None,
        config_file: str | os.PathLike[str] | None = None,
        section: str | None = None,
    ) -> None:
        native, described = cloud_json(cloud, endpoint, key, secret, config_file, section)
        described = described or {"kind": "environment"}
        self._origin = (native, described)
        opened = begin(_native.Client.of, native) if native else begin(_native.Client.open, json.dumps(described))
        # Sends nothing, so even an event loop may wait for it.
        self._client: _native.Client = opened.result()

    def _sends(self, function: Any, command: str, parameters: Mapping[str, Value]) -> Future[Any]:
        given = {
            name: list(value) if isinstance(value, Sequence) and not isinstance(value, str) else value
            for name, value in parameters.items()
        }
        return begin(function, command, json.dumps(given))

    def _waits(self, job: str, timeout: float | None) -> Future[Any]:
        patience = None if timeout is None else max(0, round(timeout * 1000))
        return begin(self._client.wait, job, patience)

    def __repr__(self) -> str:
        # Without the keys.
        return f"{type(self).__name__}({self._origin[1]['kind']})"


def _chosen(job: str | None, parameters: Mapping[str, Value]) -> Mapping[str, Value]:
    return parameters if job is None else {**parameters, "$job": job}


def _result(answer: str, id: str, timeout: float | None) -> dict[str, Any]:
    told = json.loads(answer)
    if told["status"] == "pending":
        raise TimeoutError(f"the job {id} is not over after {timeout} s; it goes on")
    result: dict[str, Any] = told["result"]
    return result


class Job:
    """An asynchronous command that the server has taken."""

    def __init__(self, client: _Common, id: str) -> None:
        self._client = client
        #: As ``query_async_job_result`` takes it.
        self.id = id

    def wait(self, timeout: float | None = None) -> dict[str, Any]:
        """Its result. ``CloudError`` with the code ``job_failed`` if it failed; a ``TimeoutError`` says nothing about it."""
        return _result(wait(self._client._waits(self.id, timeout)), self.id, timeout)

    def __repr__(self) -> str:
        return f"Job(id={self.id!r})"


class AsyncJob:
    """An asynchronous command that the server has taken."""

    def __init__(self, client: _Common, id: str) -> None:
        self._client = client
        #: As ``query_async_job_result`` takes it.
        self.id = id

    async def wait(self, timeout: float | None = None) -> dict[str, Any]:
        """Its result. ``CloudError`` with the code ``job_failed`` if it failed; a ``TimeoutError`` says nothing about it."""
        return _result(await wait_async(self._client._waits(self.id, timeout)), self.id, timeout)

    def __repr__(self) -> str:
        return f"AsyncJob(id={self.id!r})"


class Client(_Common):
    __doc__ = f"""A client of CloudStack, synchronously. {_Common.__doc__}"""

    def request(self, command: str, **parameters: Value) -> Any:
        """Any command by its name, and the object under the reply's only key. Changes are never sent twice."""
        return json.loads(wait(self._sends(self._client.request, command, parameters)))

    def submit(self, command: str, *, job: str | None = None, **parameters: Value) -> Job:
        """Any asynchronous command by its name. ``job`` chooses the job's id (a UUID), by which it is found even if the reply is lost."""
        answer = json.loads(wait(self._sends(self._client.submit, command, _chosen(job, parameters))))
        return Job(self, answer["job"])

    def _list(self, kind: type[T], command: str, key: str, parameters: Mapping[str, Value]) -> list[T]:
        rows: list[T] = []
        page = 1
        while True:
            answer = self.request(command, **{**parameters, "page": page, "pagesize": PAGE})
            found = answer.get(key, [])
            rows += [decode(kind, row) for row in found]
            if len(found) < PAGE:
                return rows
            page += 1

    def list_virtual_machines(
        self, *, id: str | None = None, name: str | None = None, listall: bool = True, **more: Value
    ) -> list[VirtualMachine]:
        """All VMs that fit, every page of them."""
        given = {"id": id, "name": name, "listall": listall, **more}
        return self._list(VirtualMachine, "listVirtualMachines", "virtualmachine", given)

    def list_volumes(
        self, *, id: str | None = None, virtualmachineid: str | None = None, listall: bool = True, **more: Value
    ) -> list[DiskVolume]:
        """All volumes that fit, every page of them."""
        given = {"id": id, "virtualmachineid": virtualmachineid, "listall": listall, **more}
        return self._list(DiskVolume, "listVolumes", "volume", given)

    def list_vm_snapshots(
        self, *, virtualmachineid: str | None = None, listall: bool = True, **more: Value
    ) -> list[VmSnapshot]:
        """All saved states of VMs that fit."""
        given = {"virtualmachineid": virtualmachineid, "listall": listall, **more}
        return self._list(VmSnapshot, "listVMSnapshot", "vmSnapshot", given)

    def list_zones(self, **more: Value) -> list[Zone]:
        """All zones."""
        return self._list(Zone, "listZones", "zone", more)

    def list_hosts(self, **more: Value) -> list[Host]:
        """All hosts, where the account may see them."""
        return self._list(Host, "listHosts", "host", more)

    def query_async_job_result(self, jobid: str) -> JobResult:
        """How a job stands."""
        return decode(JobResult, self.request("queryAsyncJobResult", jobid=jobid))

    def start_virtual_machine(self, id: str, *, job: str | None = None, **more: Value) -> Job:
        """Starts a VM."""
        return self.submit("startVirtualMachine", job=job, id=id, **more)

    def stop_virtual_machine(self, id: str, *, job: str | None = None, **more: Value) -> Job:
        """Stops a VM; ``forced=True`` does not ask its guest."""
        return self.submit("stopVirtualMachine", job=job, id=id, **more)

    def destroy_virtual_machine(self, id: str, *, job: str | None = None, **more: Value) -> Job:
        """Deletes a VM, recoverably unless ``expunge=True``. Volumes that are attached to it may go with it."""
        return self.submit("destroyVirtualMachine", job=job, id=id, **more)

    def recover_virtual_machine(self, id: str, **more: Value) -> VirtualMachine:
        """Gives a deleted VM back that is not expunged yet."""
        return decode(VirtualMachine, self.request("recoverVirtualMachine", id=id, **more)["virtualmachine"])

    def attach_volume(self, id: str, virtualmachineid: str, *, job: str | None = None, **more: Value) -> Job:
        """Gives a free volume to a VM."""
        return self.submit("attachVolume", job=job, id=id, virtualmachineid=virtualmachineid, **more)

    def detach_volume(self, id: str, *, job: str | None = None, **more: Value) -> Job:
        """Takes a volume off the VM that holds it."""
        return self.submit("detachVolume", job=job, id=id, **more)


class AsyncClient(_Common):
    __doc__ = f"""A client of CloudStack, asynchronously. {_Common.__doc__}"""

    async def request(self, command: str, **parameters: Value) -> Any:
        """Any command by its name, and the object under the reply's only key. Changes are never sent twice."""
        return json.loads(await wait_async(self._sends(self._client.request, command, parameters)))

    async def submit(self, command: str, *, job: str | None = None, **parameters: Value) -> AsyncJob:
        """Any asynchronous command by its name. ``job`` chooses the job's id (a UUID), by which it is found even if the reply is lost."""
        answer = json.loads(await wait_async(self._sends(self._client.submit, command, _chosen(job, parameters))))
        return AsyncJob(self, answer["job"])

    async def _list(self, kind: type[T], command: str, key: str, parameters: Mapping[str, Value]) -> list[T]:
        rows: list[T] = []
        page = 1
        while True:
            answer = await self.request(command, **{**parameters, "page": page, "pagesize": PAGE})
            found = answer.get(key, [])
            rows += [decode(kind, row) for row in found]
            if len(found) < PAGE:
                return rows
            page += 1

    async def list_virtual_machines(
        self, *, id: str | None = None, name: str | None = None, listall: bool = True, **more: Value
    ) -> list[VirtualMachine]:
        """All VMs that fit, every page of them."""
        given = {"id": id, "name": name, "listall": listall, **more}
        return await self._list(VirtualMachine, "listVirtualMachines", "virtualmachine", given)

    async def list_volumes(
        self, *, id: str | None = None, virtualmachineid: str | None = None, listall: bool = True, **more: Value
    ) -> list[DiskVolume]:
        """All volumes that fit, every page of them."""
        given = {"id": id, "virtualmachineid": virtualmachineid, "listall": listall, **more}
        return await self._list(DiskVolume, "listVolumes", "volume", given)

    async def list_vm_snapshots(
        self, *, virtualmachineid: str | None = None, listall: bool = True, **more: Value
    ) -> list[VmSnapshot]:
        """All saved states of VMs that fit."""
        given = {"virtualmachineid": virtualmachineid, "listall": listall, **more}
        return await self._list(VmSnapshot, "listVMSnapshot", "vmSnapshot", given)

    async def list_zones(self, **more: Value) -> list[Zone]:
        """All zones."""
        return await self._list(Zone, "listZones", "zone", more)

    async def list_hosts(self, **more: Value) -> list[Host]:
        """All hosts, where the account may see them."""
        return await self._list(Host, "listHosts", "host", more)

    async def query_async_job_result(self, jobid: str) -> JobResult:
        """How a job stands."""
        return decode(JobResult, await self.request("queryAsyncJobResult", jobid=jobid))

    async def start_virtual_machine(self, id: str, *, job: str | None = None, **more: Value) -> AsyncJob:
        """Starts a VM."""
        return await self.submit("startVirtualMachine", job=job, id=id, **more)

    async def stop_virtual_machine(self, id: str, *, job: str | None = None, **more: Value) -> AsyncJob:
        """Stops a VM; ``forced=True`` does not ask its guest."""
        return await self.submit("stopVirtualMachine", job=job, id=id, **more)

    async def destroy_virtual_machine(self, id: str, *, job: str | None = None, **more: Value) -> AsyncJob:
        """Deletes a VM, recoverably unless ``expunge=True``. Volumes that are attached to it may go with it."""
        return await self.submit("destroyVirtualMachine", job=job, id=id, **more)

    async def recover_virtual_machine(self, id: str, **more: Value) -> VirtualMachine:
        """Gives a deleted VM back that is not expunged yet."""
        return decode(VirtualMachine, (await self.request("recoverVirtualMachine", id=id, **more))["virtualmachine"])

    async def attach_volume(self, id: str, virtualmachineid: str, *, job: str | None = None, **more: Value) -> AsyncJob:
        """Gives a free volume to a VM."""
        return await self.submit("attachVolume", job=job, id=id, virtualmachineid=virtualmachineid, **more)

    async def detach_volume(self, id: str, *, job: str | None = None, **more: Value) -> AsyncJob:
        """Takes a volume off the VM that holds it."""
        return await self.submit("detachVolume", job=job, id=id, **more)
