"""What the engine answers. Every class also has ``json``: the very JSON that every other door shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, Literal

from .parts import Device

After = Literal["delete_vm", "keep_vm"]
ForcedStop = Literal["never", "allowed"]
ProofRule = Literal["device", "cloud_only"]
SnapshotRule = Literal["keep", "delete", "revert"]


@dataclass(frozen=True)
class Answer:
    """Something that came as JSON."""

    #: All of it, fields of newer versions included.
    json: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False, kw_only=True)


@dataclass(frozen=True)
class TestSnapshot(Answer):
    """A snapshot that was taken of a volume before the test wrote to it."""

    #: It is no test of anything, whatever its name makes pytest think.
    __test__: ClassVar[bool] = False

    volume: str
    snapshot: str


@dataclass(frozen=True)
class FileSystem(Answer):
    """A file system that fills a device."""

    #: ``ext`` or ``xfs``.
    kind: str
    uuid: str


@dataclass(frozen=True)
class Fingerprint(Answer):
    """What tells one disk's data from another's without reading all of it."""

    #: In bytes.
    size: int
    #: SHA-256 of the first MiB, in hex.
    first: str
    #: SHA-256 of the last MiB, in hex.
    last: str
    #: None if the disk is partitioned, empty or of another kind.
    filesystem: FileSystem | None = None


@dataclass(frozen=True)
class TestFingerprint(Answer):
    """What a volume held before a failover test, while the appliance still had it."""

    #: It is no test of anything, whatever its name makes pytest think.
    __test__: ClassVar[bool] = False

    volume: str
    fingerprint: Fingerprint


@dataclass(frozen=True)
class DataCheck(Answer):
    """What came of comparing a volume that is home with its fingerprint from before the test."""

    #: ``same``, ``changed`` or ``unknown``.
    result: str
    #: Of what changed: ``size``, ``first``, ``last`` (MiB) or ``file_system``.
    what: tuple[str, ...] = ()
    #: Of what is unknown: why.
    why: str | None = None


@dataclass(frozen=True)
class FailoverTest(Answer):
    """Which volumes a test VM was started on, and where they belong."""

    id: str
    #: The name of the protected machine.
    source_vm: str
    #: The VM that a cleanup deletes.
    test_vm: str
    #: The VM that the volumes go home to.
    appliance: str
    volumes: tuple[str, ...]
    #: ``active``, ``cleaning``, ``cleanup_parked``, ``cleanup_cancelled``, ``cleanup_completed`` or ``withdrawn``.
    status: str
    #: Volumes that may go with the test VM.
    disposable: tuple[str, ...] = ()
    began_at: datetime | None = None
    by: str = ""
    #: The latest cleanup of it.
    cleanup: str | None = None
    #: The tag that the test VM carries.
    tag: str | None = None
    #: At most one of each volume.
    snapshots: tuple[TestSnapshot, ...] = ()
    #: What volumes held before the test, if somebody looked.
    fingerprints: tuple[TestFingerprint, ...] = ()


@dataclass(frozen=True)
class Imported(Answer):
    """A failover test that was taken over from the deployed database."""

    #: The record, as it is registered now.
    test: FailoverTest
    #: What a person should know before its cleanup is started.
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Told(Answer):
    """What became of telling the deployed database how one failover test stands."""

    #: The failover test.
    test: str
    source_vm: str
    #: ``written``, ``already_so``, ``changed`` (somebody else has, and it was left), ``no_row`` or ``failed``.
    outcome: str
    #: What that means, in a sentence.
    text: str

    @property
    def is_so(self) -> bool:
        """Whether the row says now how the failover test stands."""
        return self.outcome in ("written", "already_so")


@dataclass(frozen=True)
class Consent(Answer):
    """What was agreed to."""

    forced_stop: ForcedStop
    proof: ProofRule


@dataclass(frozen=True)
class PlannedVolume(Answer):
    """A volume that goes home."""

    id: str
    name: str
    #: In bytes.
    size: int
    #: Where it was: ``test_vm``, ``free`` or ``appliance``.
    place: str
    serial: str | None = None
    slot: int | None = None
    #: Its snapshot from before the test, if the record names one and it was there.
    snapshot: str | None = None
    #: What it held before the test, if the record says so.
    before: Fingerprint | None = None


@dataclass(frozen=True)
class Origin(Answer):
    """What shows that the test VM was made for the failover test: it was created after the test began, or carries the tag."""

    began_at: datetime | None = None
    tag: str | None = None


@dataclass(frozen=True)
class Plan(Answer):
    """What a cleanup will do, from live reads only. Show it to somebody, then start it. As ``plan`` made it, its ``json`` has the hash beside it."""

    #: The failover test.
    test: str
    source_vm: str
    test_vm: str
    test_vm_name: str
    appliance: str
    appliance_name: str
    volumes: tuple[PlannedVolume, ...]
    disposable: tuple[str, ...]
    after: After
    consent: Consent
    #: Things a person should know before saying yes.
    warnings: tuple[str, ...]
    #: By the repository's clock.
    observed_at: datetime
    #: Whether the test VM ran; None if it was gone already.
    test_vm_power: Any = None
    origin: Origin = Origin()
    #: What happens to the snapshots.
    snapshots: SnapshotRule = "keep"
    claim: str | None = None
    #: Over everything but the time: a start is refused if the world has drifted since.
    hash: str = ""


@dataclass(frozen=True)
class ProgressEvent(Answer):
    """One step forward, or a word on why there is none. The same JSON through every door."""

    v: int
    cleanup: str
    #: Counts up by one within a run.
    seq: int
    at: datetime
    #: ``validate``, ``power_off``, ``volumes``, ``delete`` or ``record``.
    phase: str
    #: What happens, in a few words.
    step: str
    #: Never goes down within a run.
    percent: int
    #: The volume it is about, if it is about one.
    volume: str | None = None
    #: ``on_test_vm``, ``detaching``, ``free``, ``attaching``, ``attached``, ``home`` or ``astray``.
    volume_step: str | None = None
    #: Seconds still to go, if nothing gets in the way.
    remaining_s: int | None = None


@dataclass(frozen=True)
class Ending(Answer):
    """How a run ended."""

    #: ``completed``, ``cancelled`` or ``parked``.
    name: str = field(metadata={"json": "ending"})
    #: Of a parked one: a stable word for why.
    code: str | None = None
    #: Of a parked one: why, in a sentence.
    why: str | None = None
    #: Of a parked one: what a person does next.
    next: str | None = None


@dataclass(frozen=True)
class VolumeReport(Answer):
    """Where one volume was and is."""

    id: str
    name: str
    #: In words.
    was: str
    #: By the last reads, in words.
    is_: str = field(metadata={"json": "is"})
    #: How far it came; the words of :attr:`ProgressEvent.volume_step`.
    step: str
    device: Device | None = None
    #: What the appliance shows of it, in words.
    guest: str = ""
    #: The call that touched it last and how that ended, in words.
    last_call: str | None = None
    #: What a person does next about it, if anything.
    next: str | None = None
    #: Whether it holds what it held before the test, if the record has its fingerprint and it is home.
    data: DataCheck | None = None


@dataclass(frozen=True)
class Residue(Answer):
    """Something that a cleanup left behind, knowingly or because it would not go. Never a volume that was to go home."""

    #: ``snapshot``, ``old_root`` (a disk that could have gone with the test VM) or ``tag`` (a mark on a VM that stays).
    kind: str
    #: Its id; of a tag, its key.
    id: str
    #: The name people know it by; of a tag, its value.
    name: str
    #: The id of what it belongs to: a snapshot's volume, a tag's VM, a disk's test VM.
    of: str
    #: Why it is there still, in a sentence.
    reason: str
    #: The next safe step, as a person would type it.
    next: str
    #: ``retry`` can take it away.
    retry: bool
    #: In bytes, where known.
    size: int | None = None
    #: When it was made, where known.
    created: datetime | None = None


@dataclass(frozen=True)
class Report(Answer):
    """What a cleanup did. For a parked one, this is the runbook."""

    cleanup: str
    plan: Plan
    plan_hash: str
    by: str
    volumes: tuple[VolumeReport, ...]
    #: The test VM by the last reads, in words.
    test_vm: str
    warnings: tuple[str, ...]
    #: By the repository's clock.
    began_at: datetime
    #: When this was written, by the repository's clock.
    at: datetime
    #: None while it runs.
    ending: Ending | None = None
    #: When it came to its end, or parked; None while it runs.
    ended_at: datetime | None = None
    #: What was left behind, once it has ended other than parked.
    residue: tuple[Residue, ...] = ()

    @property
    def status(self) -> str:
        """``running``, ``parked``, ``completed`` or ``cancelled``."""
        return "running" if self.ending is None else self.ending.name


@dataclass(frozen=True)
class CleanupStatus(Answer):
    """How a cleanup stands; its report says more."""

    id: str
    #: ``running``, ``parked``, ``completed`` or ``cancelled``.
    status: str
    test: str
    source_vm: str
    test_vm: str
    by: str
    plan_hash: str
    began_at: datetime
    updated_at: datetime
    #: Of a parked one: a stable word for why.
    code: str | None = None
    #: Of a parked one: why, in a sentence.
    why: str | None = None
    #: Of a parked one: what a person does next.
    next: str | None = None
    #: What was left behind, once it has ended other than parked.
    residue: tuple[Residue, ...] = ()
    #: The latest step, if it runs in this process.
    progress: ProgressEvent | None = None


@dataclass(frozen=True)
class CleanupSummary(Answer):
    """A cleanup in one line."""

    id: str
    #: ``running``, ``parked``, ``completed`` or ``cancelled``.
    status: str
    test: str
    source_vm: str
    test_vm: str
    updated_at: datetime


@dataclass(frozen=True)
class Unfinished(Answer):
    """A cleanup that has not ended: resume it, or resolve it if it is parked."""

    id: str
    status: str


@dataclass(frozen=True)
class Evidence(Answer):
    """What a sealed event log is about."""

    cleanup: str
    entries: int
    #: The seal of the last entry: noted elsewhere, it shows whether the end was cut off.
    head: str
