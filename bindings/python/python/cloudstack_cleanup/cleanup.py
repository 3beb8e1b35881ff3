"""The synchronous door."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import Any, TypeVar

from . import _native, _setup
from ._bridge import PythonEnds, background_loop, begin, wait, wait_for_engine
from ._convert import decode
from ._setup import Ask, Setup
from .model import (
    After,
    CleanupStatus,
    CleanupSummary,
    Evidence,
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

#: How long a wait stays for a progress callback that is not done yet, in seconds.
CALLBACK_PATIENCE = 5.0


class Run:
    """A cleanup under way. It goes on whether or not anybody waits, and after Ctrl-C; to stop it, ask for :meth:`Cleanup.cancel`."""

    def __init__(self, run: _native.Run, on_progress: Callable[[ProgressEvent], object] | None) -> None:
        self._run = run
        self._ended: Future[Any] | None = None
        self._caller: threading.Thread | None = None
        #: With it, any process that uses the same repository can resume or report it.
        self.id: str = run.id()
        if on_progress is not None:
            self._caller = threading.Thread(target=self._call, args=(on_progress,), daemon=True)
            self._caller.start()

    def wait(self, timeout: float | None = None) -> Report:
        """Waits for the end; *parked* is one too. A ``TimeoutError`` says nothing about the cleanup.

        Every event has then been given to ``on_progress``, unless that takes more than five seconds longer.
        """
        if self._ended is None:
            self._ended = begin(self._run.wait)
        report = _setup.read_report(wait_for_engine(self._ended, timeout))
        if self._caller is not None and self._caller is not threading.current_thread():
            self._caller.join(CALLBACK_PATIENCE)
        return report

    def progress(self) -> Iterator[ProgressEvent]:
        """Every progress event of this run, from the first."""
        events = self._run.progress()
        while (text := wait_for_engine(begin(events.next))) is not None:
            yield decode(ProgressEvent, json.loads(text))

    def _call(self, on_progress: Callable[[ProgressEvent], object]) -> None:
        try:
            for event in self.progress():
                try:
                    on_progress(event)
                except Exception:
                    log.exception("on_progress raised; the cleanup %s goes on", self.id)
        except PythonEnds:
            # This thread may live a little longer than the rest.
            pass

    def __repr__(self) -> str:
        return f"Run(id={self.id!r})"


class Cleanup(Setup):
    """The cleanup, synchronously: opened when it is made. Safe to use from several threads. Leaving its ``with`` block waits for what runs."""

    def _made(self) -> None:
        self._door = wait_for_engine(self._opening())

    def _own_loop(self) -> asyncio.AbstractEventLoop:
        return background_loop()

    def _do(self, ask: Ask[T]) -> T:
        return ask.read(wait_for_engine(self._begin(ask)))

    def register(
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
        return self._do(
            _setup.register(
                source_vm, test_vm, appliance, volumes, disposable, snapshots, fingerprints, id, began_at, tag, by
            )
        )

    def fingerprints(self, appliance: str, volumes: Sequence[str]) -> list[TestFingerprint]:
        """What these volumes hold now, while they are on the appliance: to be recorded with a failover test before it begins."""
        return self._do(_setup.fingerprints(appliance, volumes))

    def withdraw(self, id: str, *, by: str) -> FailoverTest:
        """Takes back the record of a failover test that is wrong. It may be registered again."""
        return self._do(_setup.withdraw(id, by))

    def import_test(self, test: str) -> Imported:
        """Takes a failover test over from the deployed database: by the protected machine's name, or by the failover job's id.

        Show its ``notes`` to somebody before its cleanup is started. The same again changes nothing.
        """
        return self._do(_setup.import_test(test))

    def sync(self) -> list[Told]:
        """Tells the deployed database what it could not be told when it happened: at the start of a process, and every few minutes."""
        return self._do(_setup.sync())

    def tests(self) -> list[FailoverTest]:
        """Every failover test."""
        return self._do(_setup.tests())

    def plan(
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
        return self._do(_setup.plan(test, after, snapshots, forced_stop, proof))

    def start(
        self,
        plan: Plan,
        *,
        by: str,
        key: str | None = None,
        on_progress: Callable[[ProgressEvent], object] | None = None,
    ) -> Run:
        """Starts what was planned, or raises ``DriftedError`` if the world has changed since. The same ``key`` starts the same cleanup once.

        ``on_progress`` gets every event in a thread of its own; what it raises is logged and changes nothing.
        """
        _setup.listener(on_progress, asynchronous=False)
        return Run(self._do(_setup.start(plan, by, key)), on_progress)

    def run(
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
        _setup.listener(on_progress, asynchronous=False)
        plan = self.plan(test, after=after, snapshots=snapshots, forced_stop=forced_stop, proof=proof)
        return self.start(plan, by=by, on_progress=on_progress).wait()

    def resume(self, id: str, *, on_progress: Callable[[ProgressEvent], object] | None = None) -> Run:
        """Goes on with a cleanup whose process died. A parked one stays parked: see :meth:`resolve`."""
        _setup.listener(on_progress, asynchronous=False)
        return Run(self._do(_setup.resume(id)), on_progress)

    def resolve(self, id: str, *, by: str, on_progress: Callable[[ProgressEvent], object] | None = None) -> Run:
        """Looks again at a parked cleanup after somebody did what its report says, and goes on if that is safe."""
        _setup.listener(on_progress, asynchronous=False)
        return Run(self._do(_setup.resolve(id, by)), on_progress)

    def watch(self, id: str, *, on_progress: Callable[[ProgressEvent], object] | None = None) -> Run:
        """A cleanup that runs in this process."""
        _setup.listener(on_progress, asynchronous=False)
        return Run(self._do(_setup.watch(id)), on_progress)

    def cancel(self, id: str, *, by: str) -> None:
        """Asks a cleanup to go to the nearest safe place and end there."""
        return self._do(_setup.cancel(id, by))

    def retry(self, id: str, *, by: str) -> Report:
        """Tries once more to take away what a cleanup that ended has left behind, and looks again at all of it. No volume is touched."""
        return self._do(_setup.retry(id, by))

    def cleanups(self) -> list[CleanupSummary]:
        """Every cleanup, the latest change first."""
        return self._do(_setup.cleanups())

    def unfinished(self) -> list[Unfinished]:
        """Cleanups that have not ended: to be resumed after a crash, or resolved."""
        return self._do(_setup.unfinished())

    def status(self, id: str) -> CleanupStatus:
        """How a cleanup stands."""
        return self._do(_setup.status(id))

    def report(self, id: str) -> Report:
        """Where every volume was and is. For a parked cleanup, this is the runbook."""
        return self._do(_setup.report(id))

    def evidence(self, id: str) -> str:
        """The event log, sealed entry by entry, as lines of a file that anybody can check with :func:`verify_evidence`."""
        return self._do(_setup.evidence(id))

    def page(self, id: str) -> str:
        """Report and evidence as one HTML page."""
        return self._do(_setup.page(id))

    def events(self, id: str, *, since: int = 0) -> list[Record]:
        """The event log of a cleanup, from after number ``since``; at most 1,000 entries."""
        return self._do(_setup.events(id, since))

    def close(self) -> None:
        """Waits until what runs here has ended, then closes the database. Ctrl-C ends the waiting and nothing else."""
        wait_for_engine(self._closing())

    def __enter__(self) -> Cleanup:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        closed = self._closing()
        # Whoever leaves in a hurry does not wait.
        if kind is None:
            wait_for_engine(closed)


def verify_evidence(text: str) -> Evidence:
    """Checks the text of an evidence file without asking anybody. ``AlteredError`` if it is not as it was written."""
    return _setup.read_evidence(wait(begin(_native.verify, text)))
