"""What Cleanup and AsyncCleanup have in common: settings, and what each method asks for."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Generic, Literal, TypeVar

from .appliance import AgentDevices, DeployedDatabase, LocalDevices, VolumeDaemon
from . import _native
from ._bridge import begin
from ._convert import decode, write_time
from ._dispatch import Part
from .client import AsyncClient, Client, cloud_json
from .model import (
    After,
    CleanupStatus,
    CleanupSummary,
    Evidence,
    FailoverTest,
    ForcedStop,
    Imported,
    Plan,
    ProofRule,
    Report,
    SnapshotRule,
    TestFingerprint,
    TestSnapshot,
    Told,
    Unfinished,
)
from .parts import Record
from .protocols import AnyDeviceInspector, AnyJobRepository, AnyVmProvider, AnyVolumeStore
from .simulator import MockCloud, Simulator

T = TypeVar("T")


class Setup:
    """What Cleanup and AsyncCleanup are made with."""

    def __init__(
        self,
        cloud: Simulator | MockCloud | Client | AsyncClient | None = None,
        *,
        endpoint: str | None = None,
        key: str | None = None,
        secret: str | None = None,
        config_file: str | os.PathLike[str] | None = None,
        section: str | None = None,
        database: str | os.PathLike[str] | None = None,
        vms: AnyVmProvider | None = None,
        volumes: AnyVolumeStore | None = None,
        jobs: AnyJobRepository | None = None,
        devices: AnyDeviceInspector | None = None,
        inspector: LocalDevices | AgentDevices | Literal["none", "simulator"] | None = None,
        volume_daemon: VolumeDaemon | None = None,
        deployed_database: DeployedDatabase | None = None,
        speed: float | None = None,
        cloud_only: bool = False,
        lease_seconds: int | None = None,
        answer_seconds: int | None = None,
        test_tag: str | None = None,
        protected_vms: Sequence[str] = (),
    ) -> None:
        """Says which cloud is cleaned up, how, and where it is remembered.

        - ``cloud``: a :class:`Simulator`, a :class:`MockCloud` or a :class:`Client`; else ``endpoint``, ``key`` and ``secret``; else ``config_file``
          (of cs, CloudMonkey or Terraform) and ``section``; else the environment (``CLOUDSTACK_ENDPOINT``, ``CLOUDSTACK_KEY``, ``CLOUDSTACK_SECRET``).
          None of them is needed with own ``vms`` and ``volumes``.
        - ``database``: the SQLite file that remembers cleanups. Only a simulated cloud may do without.
        - ``vms``, ``volumes``, ``jobs``, ``devices``: own parts, which replace CloudStack's part by part; see :mod:`cloudstack_cleanup.protocols`.
        - ``inspector``: :class:`LocalDevices`, :class:`AgentDevices`, ``"none"``, or ``"simulator"`` for its own devices, which is usual there.
        - ``volume_daemon``: a :class:`VolumeDaemon`, if volumes are moved through the appliance's own.
        - ``deployed_database``: a :class:`DeployedDatabase`, if failover tests are taken over from there and it is told how their cleanups stand.
        - ``speed``: how many times faster than a real server the cloud works; a simulated one knows.
        - ``cloud_only``: the cloud's word is enough to call a volume home, unless a plan says otherwise.
        - ``lease_seconds``: how long after a process died another one may take its cleanups over; 30 unless told.
        - ``answer_seconds``: how long a part may take to answer before it counts as unavailable, and a change as unknown; 120 unless told.
        - ``test_tag``: the tag that every test VM carries (``"KEY=VALUE"``), for failover tests recorded without ``began_at`` and ``tag``.
        - ``protected_vms``: the ids of VMs that are never test VMs and never deleted, whatever a record says.
        """
        self._native_cloud, described = cloud_json(cloud, endpoint, key, secret, config_file, section)
        if described is None:
            described = {"kind": "own"} if vms is not None and volumes is not None else {"kind": "environment"}
        settings = {
            "cloud": described,
            "database": None if database is None else os.fspath(database),
            "inspector": inspector._json() if isinstance(inspector, (LocalDevices, AgentDevices)) else inspector,
            "volume_daemon": _part("volume_daemon", volume_daemon, VolumeDaemon),
            "deployed_database": _part("deployed_database", deployed_database, DeployedDatabase),
            "speed": speed,
            "cloud_only": cloud_only,
            "lease_seconds": lease_seconds,
            "answer_seconds": answer_seconds,
            "test_tag": test_tag,
            "protected_vms": _list("protected_vms", protected_vms),
        }
        self._settings = json.dumps({name: value for name, value in settings.items() if value is not None})
        given = {"vms": vms, "volumes": volumes, "jobs": jobs, "devices": devices}
        self._parts = {role: Part(role, part, self._own_loop) for role, part in given.items() if part is not None}
        self._door: _native.Door | None = None
        self._made()

    def _made(self) -> None:
        """For what opens at once."""

    def _own_loop(self) -> asyncio.AbstractEventLoop:
        raise NotImplementedError

    def _opening(self) -> Future[Any]:
        if self._door is not None:
            raise RuntimeError("it is open already")
        own = {role: (part.names(), part.dispatch) for role, part in self._parts.items()}
        return begin(_native.Door.open, self._settings, self._native_cloud, own)

    def _closing(self) -> Future[Any]:
        """Waits for what runs, then closes, whether or not anybody waits for that."""
        closed: Future[Any] = Future()
        closed.set_running_or_notify_cancel()
        door, self._door = self._door, None
        if door is None:
            closed.set_result(None)
            return closed

        def close(drained: Future[Any]) -> None:
            begin(door.close).add_done_callback(lambda done: closed.set_result(None))

        begin(door.ask, "drain", "{}").add_done_callback(close)
        return closed

    def _begin(self, ask: Ask[Any]) -> Future[Any]:
        if self._door is None:
            raise RuntimeError(f"{type(self).__name__} is not open")
        function = self._door.go if ask.goes else self._door.ask
        return begin(function, ask.what, json.dumps(ask.input))


@dataclass(frozen=True)
class Ask(Generic[T]):
    """One question to the engine, and how its answer is read."""

    what: str
    input: dict[str, Any]
    read: Callable[[Any], T]
    #: The answer is a run.
    goes: bool = False


def _one(kind: type[T]) -> Callable[[str], T]:
    return lambda text: decode(kind, json.loads(text))


def _all(kind: type[T]) -> Callable[[str], list[T]]:
    return lambda text: [decode(kind, value) for value in json.loads(text)]


def _plan(text: str) -> Plan:
    answer = json.loads(text)
    return replace(decode(Plan, answer["plan"]), hash=answer["plan_hash"], json=answer)


def read_report(text: str) -> Report:
    """A report whose plan knows its hash."""
    report = decode(Report, json.loads(text))
    return replace(report, plan=replace(report.plan, hash=report.plan_hash))


def nothing(_: Any) -> None:
    """There is no answer."""


def _list(name: str, ids: Sequence[str]) -> list[str]:
    # A text is a sequence of texts, and surely not what was meant.
    if isinstance(ids, str):
        raise TypeError(f"{name} must be a list of ids, not one text")
    return list(ids)


def _part(
    name: str, given: VolumeDaemon | DeployedDatabase | None, kind: type[VolumeDaemon] | type[DeployedDatabase]
) -> dict[str, Any] | None:
    if given is None:
        return None
    # The thing itself may be a text with a password in it.
    if not isinstance(given, kind):
        raise TypeError(f"{name} must be a {kind.__name__}, not {type(given).__name__}")
    return given._json()


def _snapshot(given: TestSnapshot | Mapping[str, str]) -> Mapping[str, str]:
    if isinstance(given, TestSnapshot):
        return {"volume": given.volume, "snapshot": given.snapshot}
    if not isinstance(given, Mapping):
        raise TypeError(f"snapshots must be a list of TestSnapshot, and one is {type(given).__name__}")
    return dict(given)


def _fingerprint(given: TestFingerprint | Mapping[str, Any]) -> Mapping[str, Any]:
    if isinstance(given, TestFingerprint):
        return asdict(given, dict_factory=_without_json)
    if not isinstance(given, Mapping):
        raise TypeError(f"fingerprints must be a list of TestFingerprint, and one is {type(given).__name__}")
    return dict(given)


def _without_json(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, value in fields if name != "json"}


def listener(on_progress: object, *, asynchronous: bool) -> None:
    """Refuses what cannot be told events, before anything is begun."""
    if on_progress is None:
        return
    if not callable(on_progress):
        raise TypeError(f"on_progress must be callable, not {type(on_progress).__name__}")
    if not asynchronous and inspect.iscoroutinefunction(on_progress):
        raise TypeError("on_progress is asynchronous: give a plain function, or use AsyncCleanup")


def register(
    source_vm: str,
    test_vm: str,
    appliance: str,
    volumes: Sequence[str],
    disposable: Sequence[str],
    snapshots: Sequence[TestSnapshot | Mapping[str, str]],
    fingerprints: Sequence[TestFingerprint | Mapping[str, Any]],
    id: str | None,
    began_at: datetime | str | None,
    tag: str | None,
    by: str,
) -> Ask[FailoverTest]:
    test = {
        "id": id,
        "source_vm": source_vm,
        "test_vm": test_vm,
        "appliance": appliance,
        "volumes": _list("volumes", volumes),
        "disposable": _list("disposable", disposable),
        "snapshots": [_snapshot(one) for one in snapshots],
        "fingerprints": [_fingerprint(one) for one in fingerprints],
        "began_at": write_time(began_at) if isinstance(began_at, datetime) else began_at,
        "tag": tag,
        "by": by,
    }
    return Ask("register", test, _one(FailoverTest))


def fingerprints(appliance: str, volumes: Sequence[str]) -> Ask[list[TestFingerprint]]:
    return Ask("fingerprints", {"appliance": appliance, "volumes": _list("volumes", volumes)}, _all(TestFingerprint))


def withdraw(id: str, by: str) -> Ask[FailoverTest]:
    return Ask("withdraw", {"id": id, "by": by}, _one(FailoverTest))


def import_test(test: str) -> Ask[Imported]:
    return Ask("import", {"test": test}, _one(Imported))


def sync() -> Ask[list[Told]]:
    return Ask("sync", {}, _all(Told))


def tests() -> Ask[list[FailoverTest]]:
    return Ask("tests", {}, _all(FailoverTest))


def plan(
    test: str | FailoverTest, after: After, snapshots: SnapshotRule, forced_stop: ForcedStop, proof: ProofRule | None
) -> Ask[Plan]:
    test = test.id if isinstance(test, FailoverTest) else test
    consent = {"forced_stop": forced_stop, "proof": proof}
    return Ask("plan", {"test": test, "after": after, "snapshots": snapshots, "consent": consent}, _plan)


def start(plan: Plan, by: str, key: str | None) -> Ask[_native.Run]:
    if not isinstance(plan, Plan):
        raise TypeError(f"start takes the Plan that plan() made, not {type(plan).__name__}")
    consent = {"forced_stop": plan.consent.forced_stop, "proof": plan.consent.proof}
    given = {
        "test": plan.test,
        "after": plan.after,
        "snapshots": plan.snapshots,
        "consent": consent,
        "plan_hash": plan.hash,
        "plan": plan.json.get("plan"),
        "by": by,
    }
    return Ask("start", given if key is None else {**given, "key": key}, lambda run: run, goes=True)


def resume(id: str) -> Ask[_native.Run]:
    return Ask("resume", {"id": id}, lambda run: run, goes=True)


def resolve(id: str, by: str) -> Ask[_native.Run]:
    return Ask("resolve", {"id": id, "by": by}, lambda run: run, goes=True)


def watch(id: str) -> Ask[_native.Run]:
    return Ask("watch", {"id": id}, lambda run: run, goes=True)


def cancel(id: str, by: str) -> Ask[None]:
    return Ask("cancel", {"id": id, "by": by}, nothing)


def retry(id: str, by: str) -> Ask[Report]:
    return Ask("retry", {"id": id, "by": by}, read_report)


def cleanups() -> Ask[list[CleanupSummary]]:
    return Ask("cleanups", {}, _all(CleanupSummary))


def unfinished() -> Ask[list[Unfinished]]:
    return Ask("unfinished", {}, _all(Unfinished))


def status(id: str) -> Ask[CleanupStatus]:
    return Ask("status", {"id": id}, _one(CleanupStatus))


def report(id: str) -> Ask[Report]:
    return Ask("report", {"id": id}, read_report)


def evidence(id: str) -> Ask[str]:
    return Ask("evidence", {"id": id}, json.loads)


def page(id: str) -> Ask[str]:
    return Ask("page", {"id": id}, json.loads)


def events(id: str, since: int) -> Ask[list[Record]]:
    return Ask("events", {"id": id, "since": since}, _all(Record))


def read_evidence(text: str) -> Evidence:
    """What an evidence file is about."""
    return decode(Evidence, json.loads(text))
