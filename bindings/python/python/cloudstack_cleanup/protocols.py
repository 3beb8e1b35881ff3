"""What an own part must be able to do. Any object with these methods is one; there is nothing to inherit from.

- Reading methods may be called at any time and change nothing. One that raises was *unavailable*: never answer ``None`` or ``[]`` for that.
- Changing methods answer ``done()``, ``pending()``, ``Refused(why)`` or ``Unknown(why)``. One that raises, or answers anything else, is *unknown*; never "not done".
- Synchronous methods run in threads of their own, several at once. Asynchronous ones run in the event loop in which ``AsyncCleanup`` was opened,
  or in a background loop under ``Cleanup``. Both kinds may be mixed in one object.
- The engine limits every wait itself. A method that it no longer waits for is not interrupted.

Methods beyond the required ones, where an object has them:

================================ ============================================ ==================================================================
``capability()``                 ``Capability``                               what it promises, asked once; both providers and stores
``quiet(calls)``                 ``"quiet" | "pending" | "cannot_tell"``      whether anything of these calls can still happen; both
``vms(ids)``, ``volumes(ids)``   ``list[Vm | None]``, ``list[Volume | None]`` several at once, in the order asked for
``blocking_snapshots(vm)``       ``list[str]``                                saved states that block moving disks to or from this VM
``max_data_volumes(vm)``         ``int | None``                               how many data volumes this :class:`Vm` can hold
``claim(call, vm)``, ``release`` ``Outcome``                                  a mark on the VM, refused to the second claimant
``deadline(ahead_s)``            ``datetime``                                 that moment on the provider's own clock
``off_proof(vm)``                ``"off" | "on" | "cannot_tell"``             whether it is surely off on its host after a forced stop
``snapshot(id)``                 ``Snapshot | None``                          one that a failover test's record names; without it, none may
``revert(call, volume, …)``      ``Outcome``                                  takes a volume, free or on a VM that is off, back to a snapshot
``delete_snapshot(call, …)``     ``Outcome``                                  deletes a snapshot; the volume stays as it is
================================ ============================================ ==================================================================
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, Union

from .parts import (
    Call,
    CallStatus,
    Capability,
    Device,
    NewRecord,
    OffProof,
    Outcome,
    Permit,
    Put,
    Quiet,
    Record,
    Row,
    RowKind,
    RowQuery,
    Snapshot,
    StopMode,
    Vm,
    VmFilter,
    Volume,
)


class VmProvider(Protocol):
    """Runs virtual machines."""

    def vm(self, id: str, /) -> Vm | None: ...
    def find_vms(self, filter: VmFilter, /) -> list[Vm]: ...
    def stop(self, call: Call, vm: str, mode: StopMode, /) -> Outcome: ...
    def destroy(self, call: Call, permit: Permit, /) -> Outcome: ...
    def status(self, call: Call, patience_s: float, /) -> CallStatus: ...


class AsyncVmProvider(Protocol):
    """Runs virtual machines."""

    async def vm(self, id: str, /) -> Vm | None: ...
    async def find_vms(self, filter: VmFilter, /) -> list[Vm]: ...
    async def stop(self, call: Call, vm: str, mode: StopMode, /) -> Outcome: ...
    async def destroy(self, call: Call, permit: Permit, /) -> Outcome: ...
    async def status(self, call: Call, patience_s: float, /) -> CallStatus: ...


class VolumeStore(Protocol):
    """Keeps volumes and attaches them to VMs."""

    def volumes_of(self, vm: str, /) -> list[Volume]: ...
    def volume(self, id: str, /) -> Volume | None: ...
    def detach(self, call: Call, volume: str, /) -> Outcome: ...
    def attach(self, call: Call, volume: str, vm: str, /) -> Outcome: ...
    def status(self, call: Call, patience_s: float, /) -> CallStatus: ...


class AsyncVolumeStore(Protocol):
    """Keeps volumes and attaches them to VMs."""

    async def volumes_of(self, vm: str, /) -> list[Volume]: ...
    async def volume(self, id: str, /) -> Volume | None: ...
    async def detach(self, call: Call, volume: str, /) -> Outcome: ...
    async def attach(self, call: Call, volume: str, vm: str, /) -> Outcome: ...
    async def status(self, call: Call, patience_s: float, /) -> CallStatus: ...


class JobRepository(Protocol):
    """Remembers: a dumb, atomic store of rows, claims and events.

    - A put is atomic: row, claims and events become durable together or not at all, before it answers ``Committed``.
    - A claim belongs to at most one row. A put replaces all claims of its row; an empty list gives them up.
    - Events are append-only and numbered from 1 for each row without gaps, in the order given.
    - What one process put, another one that shares the store sees. Times are kept to the microsecond.
    """

    def name(self) -> str: ...
    def now(self) -> datetime: ...
    def get(self, kind: RowKind, id: str, /) -> Row | None: ...
    def find(self, query: RowQuery, /) -> list[Row]: ...
    def events(self, kind: RowKind, id: str, since: int, limit: int, /) -> list[Record]: ...
    def put_if(
        self, expected: int | None, row: Row, claims: Sequence[str], events: Sequence[NewRecord], /
    ) -> Put: ...


class AsyncJobRepository(Protocol):
    """As :class:`JobRepository`."""

    async def name(self) -> str: ...
    async def now(self) -> datetime: ...
    async def get(self, kind: RowKind, id: str, /) -> Row | None: ...
    async def find(self, query: RowQuery, /) -> list[Row]: ...
    async def events(self, kind: RowKind, id: str, since: int, limit: int, /) -> list[Record]: ...
    async def put_if(
        self, expected: int | None, row: Row, claims: Sequence[str], events: Sequence[NewRecord], /
    ) -> Put: ...


class DeviceInspector(Protocol):
    """Looks at the block devices that the appliance's operating system shows: what turns "the cloud says so" into a proof."""

    def devices(self, appliance: str, /) -> list[Device]: ...


class AsyncDeviceInspector(Protocol):
    """As :class:`DeviceInspector`."""

    async def devices(self, appliance: str, /) -> list[Device]: ...


AnyVmProvider = Union[VmProvider, AsyncVmProvider]
AnyVolumeStore = Union[VolumeStore, AsyncVolumeStore]
AnyJobRepository = Union[JobRepository, AsyncJobRepository]
AnyDeviceInspector = Union[DeviceInspector, AsyncDeviceInspector]


class VmProviderMore(Protocol):
    """What a VM provider may have beyond :class:`VmProvider`."""

    def capability(self) -> Capability: ...
    def vms(self, ids: list[str], /) -> list[Vm | None]: ...
    def blocking_snapshots(self, vm: str, /) -> list[str]: ...
    def max_data_volumes(self, vm: Vm, /) -> int | None: ...
    def claim(self, call: Call, vm: str, /) -> Outcome: ...
    def release(self, call: Call, vm: str, /) -> Outcome: ...
    def quiet(self, calls: list[Call], /) -> Quiet: ...
    def deadline(self, ahead_s: float, /) -> datetime: ...
    def off_proof(self, vm: str, /) -> OffProof: ...


class VolumeStoreMore(Protocol):
    """What a volume store may have beyond :class:`VolumeStore`."""

    def capability(self) -> Capability: ...
    def volumes(self, ids: list[str], /) -> list[Volume | None]: ...
    def quiet(self, calls: list[Call], /) -> Quiet: ...
    def snapshot(self, id: str, /) -> Snapshot | None: ...
    def revert(self, call: Call, volume: str, snapshot: str, /) -> Outcome: ...
    def delete_snapshot(self, call: Call, snapshot: str, /) -> Outcome: ...
