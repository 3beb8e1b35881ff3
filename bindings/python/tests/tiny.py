"""A cloud in a dictionary, as somebody would write one: synchronous, asynchronous, and with a memory of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from cloudstack_cleanup import (
    Call,
    CallStatus,
    Capability,
    ClaimConflict,
    Committed,
    Device,
    NewRecord,
    Outcome,
    Permit,
    Put,
    Record,
    Row,
    RowQuery,
    Refused,
    Snapshot,
    Unknown,
    VersionConflict,
    Vm,
    VmFilter,
    Volume,
    done,
)

TEST: dict[str, Any] = {
    "source_vm": "web",
    "test_vm": "t",
    "appliance": "x",
    "volumes": ["v0", "v1", "v2"],
    "tag": "failover-test=web",
    "by": "tests",
}

#: What shows that the test VM is the test's.
TAGS = {"failover-test": "web"}


class Tiny:
    """VM provider, volume store and device inspector in one. Its calls are over when they return."""

    def __init__(self, name: str = "web-test-1") -> None:
        self.lock = threading.Lock()
        self.vms = {"t": Vm("t", name, "running", tags=TAGS), "x": Vm("x", "appliance", "running")}
        self.disks = {
            f"v{i}": Volume(f"v{i}", f"disk-{i}", 1 << 30, "t", slot=i, serial=f"serial-{i}") for i in range(3)
        }
        self.calls: list[str] = []

    def capability(self) -> Capability:
        return Capability(calls_end_on_return=True)

    def vm(self, id: str) -> Vm | None:
        return self.vms.get(id)

    def find_vms(self, filter: VmFilter) -> list[Vm]:
        return [vm for vm in self.vms.values() if vm.name.startswith(filter.name_prefix or "")]

    def stop(self, call: Call, vm: str, mode: str) -> Outcome:
        self.calls.append(call.kind)
        self.vms[vm] = replace(self.vms[vm], power="stopped")
        return done()

    def destroy(self, call: Call, permit: Permit) -> Outcome:
        self.calls.append(call.kind)
        del self.vms[permit.vm]
        return done()

    def volumes_of(self, vm: str) -> list[Volume]:
        return [volume for volume in self.disks.values() if volume.owner == vm]

    def volume(self, id: str) -> Volume | None:
        return self.disks.get(id)

    def detach(self, call: Call, volume: str) -> Outcome:
        self.calls.append(call.kind)
        self.disks[volume] = replace(self.disks[volume], owner=None, slot=None)
        return done()

    def attach(self, call: Call, volume: str, vm: str) -> Outcome:
        self.calls.append(call.kind)
        self.disks[volume] = replace(self.disks[volume], owner=vm, slot=3)
        return done()

    def status(self, call: Call, patience_s: float) -> CallStatus:
        return Unknown("this cloud remembers no calls")

    def devices(self, appliance: str) -> list[Device]:
        return [Device(v.serial or "", v.size, f"/dev/{v.id}", "virtio") for v in self.volumes_of(appliance)]

    def owners(self) -> list[str | None]:
        return [volume.owner for volume in self.disks.values()]


class Snapshots(Tiny):
    """The same, with a snapshot of every volume, which it will not delete before it is ``willing``."""

    def __init__(self) -> None:
        super().__init__()
        self.snapshots = {f"s{i}": Snapshot(f"s{i}", f"v{i}", True, f"before-{i}", 1 << 30) for i in range(3)}
        self.willing = True
        self.reverted: dict[str, str] = {}

    def snapshot(self, id: str) -> Snapshot | None:
        return self.snapshots.get(id)

    def revert(self, call: Call, volume: str, snapshot: str) -> Outcome:
        self.calls.append(call.kind)
        if self.disks[volume].owner is not None:
            return Refused(f"{volume} is in use")
        self.reverted[volume] = snapshot
        return done()

    def delete_snapshot(self, call: Call, snapshot: str) -> Outcome:
        self.calls.append(call.kind)
        if not self.willing:
            return Refused(f"{snapshot} is being copied")
        del self.snapshots[snapshot]
        return done()

    def quiet(self, calls: list[Call]) -> str:
        # What it refused or did is over.
        return "quiet"


class Later:
    """The same as another part, asynchronously. Remembers in which loops it was called."""

    def __init__(self, part: Any) -> None:
        self.part = part
        self.loops: set[asyncio.AbstractEventLoop] = set()

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.part, name)
        if not callable(method):
            raise AttributeError(name)

        async def call(*arguments: Any) -> Any:
            self.loops.add(asyncio.get_running_loop())
            await asyncio.sleep(0)
            return method(*arguments)

        return call


class Memory:
    """A job repository in a dictionary."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.rows: dict[tuple[str, str], Row] = {}
        self.claims: dict[str, str] = {}
        self.records: dict[tuple[str, str], list[Record]] = {}

    def name(self) -> str:
        return "a dictionary"

    def now(self) -> datetime:
        return datetime.now(timezone.utc)

    def get(self, kind: str, id: str) -> Row | None:
        return self.rows.get((kind, id))

    def find(self, query: RowQuery) -> list[Row]:
        fitting = [row for row in self.rows.values() if query.fits(row)]
        return sorted(fitting, key=lambda row: row.updated_at, reverse=True)

    def events(self, kind: str, id: str, since: int, limit: int) -> list[Record]:
        return [record for record in self.records.get((kind, id), []) if record.number > since][:limit]

    def put_if(self, expected: int | None, row: Row, claims: Sequence[str], events: Sequence[NewRecord]) -> Put:
        key = (row.kind, row.id)
        with self.lock:
            now = self.rows.get(key)
            if (now.version if now else None) != expected:
                return VersionConflict(now.version if now else None)
            for claim in claims:
                if self.claims.get(claim, row.id) != row.id:
                    return ClaimConflict(claim, self.claims[claim])
            self.claims = {claim: holder for claim, holder in self.claims.items() if holder != row.id}
            self.claims.update(dict.fromkeys(claims, row.id))
            records = self.records.setdefault(key, [])
            for event in events:
                records.append(Record(len(records) + 1, event.at, event.kind, event.data))
            self.rows[key] = replace(row, version=(expected or 0) + 1, updated_at=self.now())
            return Committed(self.rows[key].version)
