"""What own parts are asked with and answer: plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, Literal, Union


@dataclass(frozen=True)
class Other:
    """A state that has no word here."""

    text: str
    json_key: ClassVar[str] = "other"


@dataclass(frozen=True)
class Working:
    """The store does something else with the volume: a snapshot, a move, a change of size."""

    text: str
    json_key: ClassVar[str] = "working"


@dataclass(frozen=True)
class Deleted:
    """The volume is deleted or about to be."""

    text: str
    json_key: ClassVar[str] = "deleted"


PowerState = Union[
    Literal["running", "stopped", "starting", "stopping", "migrating", "destroyed", "expunging", "error"], Other
]
VolumeState = Union[Literal["ready", "allocated", "attaching"], Working, Deleted, Other]
CallKind = Literal[
    "claim", "release", "stop", "force_stop", "barrier", "detach", "attach", "destroy", "revert", "delete_snapshot"
]
StopMode = Literal["graceful", "forced"]
Quiet = Literal["quiet", "pending", "cannot_tell"]
OffProof = Literal["off", "on", "cannot_tell"]
RowKind = Literal["failover_test", "cleanup"]


@dataclass(frozen=True)
class Vm:
    """A virtual machine at one moment."""

    id: str
    name: str
    power: PowerState
    #: The provider shows work in progress on it, by anybody.
    busy: bool = False
    #: The provider refuses to delete it.
    protected: bool = False
    #: The value of the claim that a cleanup put on it.
    claim: str | None = None
    #: The zone, site or cluster it lives in; volumes only move within one.
    zone: str | None = None
    hypervisor: str | None = None
    #: The host it runs on.
    host: str | None = None
    #: When it was created. A failover test recorded with ``began_at`` needs it.
    created: datetime | None = None
    #: Its tags. A failover test recorded with a ``tag`` needs them.
    tags: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Volume:
    """A volume at one moment."""

    id: str
    name: str
    #: In bytes.
    size: int
    #: The VM that the store says it is attached to; None only if it surely is free.
    owner: str | None
    #: The slot on that VM; 0 is where a root disk sits.
    slot: int | None = None
    #: When it was attached, as the store writes it. Only compared.
    attached: str | None = None
    state: VolumeState = "ready"
    #: The store lists it as somebody's root disk.
    root: bool = False
    #: The store shows work in progress on it, by anybody.
    busy: bool = False
    zone: str | None = None
    #: The serial number under which a guest sees it.
    serial: str | None = None


@dataclass(frozen=True)
class Snapshot:
    """A snapshot of a volume, as its store lists it."""

    id: str
    #: The id of the volume that it was taken of.
    volume: str
    #: It is whole, and nothing is under way on it.
    ready: bool
    name: str = ""
    #: In bytes, where the store knows.
    size: int | None = None
    #: When it was taken, by the store's clock.
    created: datetime | None = None


@dataclass(frozen=True)
class Device:
    """A block device that the appliance's own operating system shows."""

    #: As the kernel shows it.
    serial: str
    #: In bytes, where it can be read.
    size: int | None
    #: A path that names this device and no other.
    path: str
    #: Such as ``virtio``, ``scsi`` or ``nvme``.
    bus: str = ""


@dataclass(frozen=True)
class VmFilter:
    """Which VMs to look for; nothing given means every VM."""

    name: str | None = None
    name_prefix: str | None = None


@dataclass(frozen=True)
class Call:
    """One change, as a provider is asked for it."""

    #: Chosen by the engine. A provider that honours call ids does nothing on a second call with the same one.
    id: str
    cleanup: str
    kind: CallKind
    #: The id of the VM, volume or snapshot that changes.
    target: str
    #: After this moment, on the provider's own clock, the call must not be carried out any more.
    expires: datetime
    #: The VM whose work queue it runs in, where that is not the target.
    on: str | None = None
    #: 0 for the first.
    attempt: int = 0
    #: The provider's own name for the work, once it gave one.
    reference: str | None = None


@dataclass(frozen=True)
class Permit:
    """Leave to delete one VM: every volume was just seen at home."""

    #: The only VM that may be deleted with it.
    vm: str
    cleanup: str


@dataclass(frozen=True)
class Capability:
    """What a provider or store promises. To promise nothing is always safe: what is unclear then parks the cleanup."""

    #: A second call with the same id has no second effect, and ``status`` finds the call by it.
    honours_call_ids: bool = False
    #: When a changing method returns, its work is over. Nothing it started goes on afterwards.
    calls_end_on_return: bool = False
    #: ``claim`` and ``release`` work, and a claim is refused to the second claimant.
    claims: bool = False


@dataclass(frozen=True)
class Failed:
    """The provider calls it failed. Says nothing about the effect."""

    why: str


@dataclass(frozen=True)
class Unknown:
    """Nobody can say: a time-out, a lost connection, an answer that makes no sense. A raise means the same."""

    why: str


@dataclass(frozen=True)
class Refused:
    """The change surely did not and will not happen. Say it only if you know."""

    why: str


#: What is known of a call. ``succeeded``: the effect is there. ``absent``: the provider knows no such call.
CallStatus = Union[Literal["pending", "succeeded", "absent"], Failed, Unknown]


@dataclass(frozen=True)
class Accepted:
    """The provider took the call. It may have ended already."""

    status: CallStatus
    #: The provider's own name for the work, where that is not the call's id.
    reference: str | None = None


#: The three answers to a change. There is no fourth.
Outcome = Union[Accepted, Refused, Unknown]


def done() -> Accepted:
    """It is as asked: just now, or already."""
    return Accepted("succeeded")


def pending(reference: str | None = None) -> Accepted:
    """Taken, and still going on: ``status`` will tell."""
    return Accepted("pending", reference)


@dataclass(frozen=True)
class Record:
    """An entry of an event log."""

    #: From 1 without gaps.
    number: int
    at: datetime
    kind: str
    data: Any


@dataclass(frozen=True)
class NewRecord:
    """An entry that is about to be written."""

    at: datetime
    kind: str
    data: Any


@dataclass(frozen=True)
class Row:
    """One row of a job repository, which understands the fields it can be searched by and keeps ``body`` as it is."""

    #: Unique among the rows of its kind.
    id: str
    kind: RowKind
    #: Given by the repository: 1 for a new row, then one more with every put.
    version: int
    status: str
    test_vm: str
    source_vm: str
    test: str
    body: Any
    #: Given by the repository: when it was last put, by its own clock.
    updated_at: datetime


@dataclass(frozen=True)
class RowQuery:
    """Which rows to find. All given parts must fit."""

    kind: RowKind
    #: Any of these; empty means every status.
    status: tuple[str, ...] = ()
    test_vm: str | None = None
    source_vm: str | None = None
    test: str | None = None

    def fits(self, row: Row) -> bool:
        """For repositories that search in memory."""
        return (
            self.kind == row.kind
            and (not self.status or row.status in self.status)
            and self.test_vm in (None, row.test_vm)
            and self.source_vm in (None, row.source_vm)
            and self.test in (None, row.test)
        )


@dataclass(frozen=True)
class Committed:
    """Row, claims and events are durable, together."""

    #: The row's new version.
    version: int


@dataclass(frozen=True)
class VersionConflict:
    """Nothing was written: the row is not at the expected version."""

    #: Its version now; None if there is no such row.
    version: int | None


@dataclass(frozen=True)
class ClaimConflict:
    """Nothing was written: a claim belongs to another row."""

    claim: str
    #: The id of the row that holds it.
    holder: str


#: The answers to a put. ``Refused``: nothing was written. ``Unknown``: nobody can say, and a raise means the same.
Put = Union[Committed, VersionConflict, ClaimConflict, Refused, Unknown]


def outcome_json(outcome: Outcome) -> Mapping[str, Any]:
    """An outcome as the engine reads it."""
    if isinstance(outcome, Accepted):
        return {"answer": "accepted", "status": status_json(outcome.status), "reference": outcome.reference}
    return {"answer": "refused" if isinstance(outcome, Refused) else "unknown", "why": outcome.why}


def status_json(status: CallStatus) -> Mapping[str, Any]:
    """A call's status as the engine reads it."""
    if isinstance(status, str):
        return {"status": status}
    return {"status": "failed" if isinstance(status, Failed) else "unknown", "why": status.why}


def put_json(put: Put) -> Mapping[str, Any]:
    """The answer to a put as the engine reads it."""
    if isinstance(put, Committed):
        return {"put": "committed", "version": put.version}
    if isinstance(put, VersionConflict):
        return {"put": "conflict", "version": put.version}
    if isinstance(put, ClaimConflict):
        return {"put": "conflict", "claim": put.claim, "holder": put.holder}
    return {"put": "refused" if isinstance(put, Refused) else "unknown", "why": put.why}
