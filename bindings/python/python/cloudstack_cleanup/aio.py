"""The asynchronous door."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import Any, TypeVar

from . import _native, _setup
from ._bridge import begin, wait_async
from ._convert import decode
from ._setup import Ask, Setup
from .cleanup import CALLBACK_PATIENCE
from .model import (
    After,
    CleanupStatus,
    CleanupSummary,
    FailoverTest,
    ForcedStop,
    Imported,
    Plan,
    ProgressEvent,
    ProofRule,
    Report,
    SnapshotRule,
    TestFingerprint,
    TestSnapshot,
    Told,
    Unfinished,
)
from .parts import Record

T = TypeVar("T")
log = logging.getLogger("cloudstack_cleanup")


class AsyncRun:
    """A cleanup under way. It goes on whether or not anybody waits; to stop it, ask for :meth:`AsyncCleanup.cancel`."""

    def __init__(self, run: _native.Run, on_progress: Callable[[ProgressEvent], object] | None) -> None:
        self._run = run
        self._ended: Future[Any] | None = None
        self._caller: asyncio.Task[None] | None = None
        #: With it, any process that uses the same repository can resume or report it.
        self.id: str = run.id()
        if on_progress is not None:
            self._caller = asyncio.create_task(self._call(on_progress))

    async def wait(self, timeout: float | None = None) -> Report:
        """Waits for the end; *parked* is one too. Neither a ``TimeoutError`` nor cancelling the wait says anything about the cleanup.

        Every event has then been given to ``on_progress``, unless that takes more than five seconds longer.
        """
        if self._ended is None:
            self._ended = begin(self._run.wait)
        report = _setup.read_report(await wait_async(self._ended, timeout))
        caller = self._caller
        if caller is not None and caller is not asyncio.current_task() and caller.get_loop() is asyncio.get_running_loop():
            await asyncio.wait({caller}, timeout=CALLBACK_PATIENCE)
        return report

    async def progress(self) -> AsyncIterator[ProgressEvent]:
        """Every progress event of this run, from the first."""
        events = self._run.progress()
        while (text := await wait_async(begin(events.next))) is not None:
            yield decode(ProgressEvent, json.loads(text))

    async def _call(self, on_progress: Callable[[ProgressEvent], object]) -> None:
        async for event in self.progress():
            try:
                answer = on_progress(event)
                if inspect.isawaitable(answer):
                    await answer
            except Exception:
                log.exception("on_progress raised; the cleanup %s goes on", self.id)

    def __repr__(self) -> str:
        return f"AsyncRun(id={self.id!r})"


class AsyncCleanup(Setup):
    """The cleanup, asynchronously: ``async with AsyncCleanup(…) as cleanup`` or ``await AsyncCleanup(…).open()``.

    Its methods may be awaited in any event loop. Own asynchronous parts run in the one in which it was opened, which must therefore live on.
    """

    _loop: asyncio.AbstractEventLoop

    def _own_loop(self) -> asyncio.AbstractEventLoop:
        return self._loop

    async def open(self) -> AsyncCleanup:
        """Opens the database and asks own parts what they promise."""
        self._loop = asyncio.get_running_loop()
        self._door = await wait_async(self._opening())
        return self

    async def _do(self, ask: Ask[T]) -> T:
        return ask.read(await wait_async(self._begin(ask)))

    async def register(
        self,
        *,
        source_vm: str,
        test_vm: str,
        appliance: str,
        volumes: Sequence[str],
        disposable: Sequence[str] = (),
        snapshots: Sequence[TestSnapshot | Mapping[str, str]] = (),
        fingerprints: Sequence[TestFingerprint | Mapping[str, Any]] = (),
        id: str | None = None,
        began_at: datetime | str | None = None,
        tag: str | None = None,
        by: str = "",
    ) -> FailoverTest:
        """Records a failover test: which volumes of ``test_vm`` go home to ``appliance``. The same again changes nothing.

        ``began_at``, a moment before the test VM was created, or ``tag``, which the VM carries (``"KEY=VALUE"``), shows that the VM is the test's.
        ``snapshots``: those that were taken of the volumes before the test wrote to them, at most one of each volume.
        ``fingerprints``: what :meth:`fingerprints` read before the test, to be compared with what the volumes hold once they are home.
        """
        return await self._do(
            _setup.register(
                source_vm, test_vm, appliance, volumes, disposable, snapshots, fingerprints, id, began_at, tag, by
            )
        )

    async def fingerprints(self, appliance: str, volumes: Sequence[str]) -> list[TestFingerprint]:
        """What these volumes hold now, while they are on the appliance: to be recorded with a failover test before it begins."""
        return await self._do(_setup.fingerprints(appliance, volumes))

    async def withdraw(self, id: str, *, by: str) -> FailoverTest:
        """Takes back the record of a failover test that is wrong. It may be registered again."""
        return await self._do(_setup.withdraw(id, by))

    async def import_test(self, test: str) -> Imported:
        """Takes a failover test over from the deployed database: by the protected machine's name, or by the failover job's id.

        Show its ``notes`` to somebody before its cleanup is started. The same again changes nothing.
        """
        return await self._do(_setup.import_test(test))

    async def sync(self) -> list[Told]:
        """Tells the deployed database what it could not be told when it happened: at the start of a process, and every few minutes."""
        return await self._do(_setup.sync())

    async def tests(self) -> list[FailoverTest]:
        """Every failover test."""
        return await self._do(_setup.tests())

    async def plan(
        self,
        test: str | FailoverTest,
        *,
        after: After = "delete_vm",
        snapshots: SnapshotRule = "keep",
        forced_stop: ForcedStop = "never",
        proof: ProofRule | None = None,
    ) -> Plan:
        """What a cleanup would do, from live reads. ``test`` is its id, its test VM's id or the source VM's name. Changes nothing.

        ``snapshots``: those that the record names stay, or are deleted once every volume is home (``"delete"``); or each volume goes back to its own
        first, so that what the test wrote is gone, and then they are deleted (``"revert"``).
        """
        return await self._do(_setup.plan(test, after, snapshots, forced_stop, proof))

    async def start(
        self,
        plan: Plan,
        *,
        by: str,
        key: str | None = None,
        on_progress: Callable[[ProgressEvent], object] | None = None,
    ) -> AsyncRun:
        """Starts what was planned, or raises ``DriftedError`` if the world has changed since. The same ``key`` starts the same cleanup once.

        ``on_progress`` gets every event and may be asynchronous; what it raises is logged and changes nothing.
        """
        _setup.listener(on_progress, asynchronous=True)
        return AsyncRun(await self._do(_setup.start(plan, by, key)), on_progress)

    async def run(
        self,
        test: str | FailoverTest,
        *,
        by: str,
        after: After = "delete_vm",
        snapshots: SnapshotRule = "keep",
        forced_stop: ForcedStop = "never",
        proof: ProofRule | None = None,
        on_progress: Callable[[ProgressEvent], object] | None = None,
    ) -> Report:
        """Plans, starts and waits. Nobody looks at the plan in between: for jobs that no person watches. See that the report says *completed*."""
        _setup.listener(on_progress, asynchronous=True)
        plan = await self.plan(test, after=after, snapshots=snapshots, forced_stop=forced_stop, proof=proof)
        run = await self.start(plan, by=by, on_progress=on_progress)
        return await run.wait()

    async def resume(self, id: str, *, on_progress: Callable[[ProgressEvent], object] | None = None) -> AsyncRun:
        """Goes on with a cleanup whose process died. A parked one stays parked: see :meth:`resolve`."""
        _setup.listener(on_progress, asynchronous=True)
        return AsyncRun(await self._do(_setup.resume(id)), on_progress)

    async def resolve(self, id: str, *, by: str, on_progress: Callable[[ProgressEvent], object] | None = None) -> AsyncRun:
        """Looks again at a parked cleanup after somebody did what its report says, and goes on if that is safe."""
        _setup.listener(on_progress, asynchronous=True)
        return AsyncRun(await self._do(_setup.resolve(id, by)), on_progress)

    async def watch(self, id: str, *, on_progress: Callable[[ProgressEvent], object] | None = None) -> AsyncRun:
        """A cleanup that runs in this process."""
        _setup.listener(on_progress, asynchronous=True)
        return AsyncRun(await self._do(_setup.watch(id)), on_progress)

    async def cancel(self, id: str, *, by: str) -> None:
        """Asks a cleanup to go to the nearest safe place and end there."""
        return await self._do(_setup.cancel(id, by))

    async def retry(self, id: str, *, by: str) -> Report:
        """Tries once more to take away what a cleanup that ended has left behind, and looks again at all of it. No volume is touched."""
        return await self._do(_setup.retry(id, by))

    async def cleanups(self) -> list[CleanupSummary]:
        """Every cleanup, the latest change first."""
        return await self._do(_setup.cleanups())

    async def unfinished(self) -> list[Unfinished]:
        """Cleanups that have not ended: to be resumed after a crash, or resolved."""
        return await self._do(_setup.unfinished())

    async def status(self, id: str) -> CleanupStatus:
        """How a cleanup stands."""
        return await self._do(_setup.status(id))

    async def report(self, id: str) -> Report:
        """Where every volume was and is. For a parked cleanup, this is the runbook."""
        return await self._do(_setup.report(id))

    async def evidence(self, id: str) -> str:
        """The event log, sealed entry by entry, as lines of a file that anybody can check with :func:`verify_evidence`."""
        return await self._do(_setup.evidence(id))

    async def page(self, id: str) -> str:
        """Report and evidence as one HTML page."""
        return await self._do(_setup.page(id))

    async def events(self, id: str, *, since: int = 0) -> list[Record]:
        """The event log of a cleanup, from after number ``since``; at most 1,000 entries."""
        return await self._do(_setup.events(id, since))

    async def close(self) -> None:
        """Waits until what runs here has ended, then closes the database. Cancelling ends the waiting and nothing else."""
        await wait_async(self._closing())

    async def __aenter__(self) -> AsyncCleanup:
        return await self.open()

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        closed = self._closing()
        # Whoever leaves in a hurry does not wait.
        if kind is None:
            await wait_async(closed)
