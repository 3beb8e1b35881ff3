"""Calls from the engine into own parts."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import threading
import traceback
import typing
from collections.abc import Callable, Mapping
from typing import Any

from ._convert import decode_as, encode
from ._native import Reply
from .parts import CallStatus, Outcome, Put, outcome_json, put_json, status_json
from .protocols import DeviceInspector, JobRepository, VmProvider, VmProviderMore, VolumeStore, VolumeStoreMore

log = logging.getLogger("cloudstack_cleanup")

#: For each role: its name in messages, the required methods, and the others.
ROLES: Mapping[str, tuple[str, type, type | None]] = {
    "vms": ("VM provider", VmProvider, VmProviderMore),
    "volumes": ("volume store", VolumeStore, VolumeStoreMore),
    "jobs": ("job repository", JobRepository, None),
    "devices": ("device inspector", DeviceInspector, None),
}

_ANSWERS: list[tuple[Any, Callable[[Any], Any]]] = [
    (Outcome, outcome_json),
    (CallStatus, status_json),
    (Put, put_json),
]


def _methods_of(protocol: type | None) -> list[str]:
    return [name for name in vars(protocol) if not name.startswith("_")] if protocol else []


class _Method:
    """One method of an own part: how its arguments are read and its answer is written."""

    def __init__(self, role: str, name: str, protocol: type, bound: Callable[..., Any]) -> None:
        hints = typing.get_type_hints(getattr(protocol, name))
        self.what = f"the {role}'s {name}"
        self.answer = hints.pop("return")
        self.parameters = hints
        self.bound = bound
        self.asynchronous = inspect.iscoroutinefunction(bound)
        self.checked = next((write for hint, write in _ANSWERS if hint == self.answer), None)

    def fits(self) -> bool:
        """Whether it takes as many arguments as it will get."""
        try:
            inspect.signature(self.bound).bind(*self.parameters)
        except TypeError:
            return False
        except ValueError:
            # Something native, which shows no signature.
            return True
        return True

    def read(self, arguments: str) -> list[Any]:
        given = json.loads(arguments)
        return [decode_as(hint, given[name]) for name, hint in self.parameters.items()]

    def write(self, answer: Any) -> str:
        if self.checked is None:
            return json.dumps(encode(self.answer, answer, "the answer"), allow_nan=False)
        # Looks at the type first, so that nonsense is told as such.
        encode(self.answer, answer, "the answer")
        return json.dumps(self.checked(answer), allow_nan=False)


class Part:
    """An own part as the engine sees it. Raises one ``TypeError`` that names everything it lacks."""

    def __init__(self, role: str, part: Any, loop: Callable[[], asyncio.AbstractEventLoop]) -> None:
        self._role, required, more = ROLES[role]
        self._loop = loop
        self._tasks: set[asyncio.Task[None]] = set()
        self._methods: dict[str, _Method] = {}
        missing, odd = [], []
        for protocol in (required, more):
            for name in _methods_of(protocol):
                bound = getattr(part, name, None)
                inherited = protocol is not None and getattr(type(part), name, None) is vars(protocol)[name]
                if not callable(bound) or inherited:
                    if protocol is required:
                        missing.append(name)
                    continue
                method = _Method(self._role, name, typing.cast(type, protocol), bound)
                if not method.fits():
                    odd.append(f"{name}({', '.join(method.parameters)})")
                self._methods[name] = method
        told = [f"lacks {', '.join(missing)}"] if missing else []
        told += [f"must take these arguments: {', '.join(odd)}"] if odd else []
        if told:
            shown = part.__name__ + " (a class: make an object of it)" if isinstance(part, type) else type(part).__name__
            raise TypeError(f"{shown} is no {self._role}: it {' and '.join(told)}")

    def names(self) -> list[str]:
        """The methods it has."""
        return list(self._methods)

    def dispatch(self, name: str, arguments: str, reply: Reply) -> None:
        """Hands a call on and returns at once: the engine's own thread waits here."""
        method = self._methods[name]
        given = method.read(arguments)
        if method.asynchronous:
            self._on_loop(method, method.bound, given, reply)
        else:
            # A daemon, so that a method that never returns cannot keep the process from ending.
            threading.Thread(
                target=self._run, args=(method, given, reply), name=f"cloudstack-cleanup {name}", daemon=True
            ).start()

    def _run(self, method: _Method, given: list[Any], reply: Reply) -> None:
        try:
            answer = method.bound(*given)
            if inspect.isawaitable(answer):
                self._on_loop(method, lambda: answer, [], reply)
            else:
                reply.ok(method.write(answer))
        except BaseException as error:  # whatever it is, the engine must hear of it
            self._raised(method, error, reply)

    def _on_loop(self, method: _Method, call: Callable[..., Any], given: list[Any], reply: Reply) -> None:
        loop = self._loop()
        if loop.is_closed():
            raise RuntimeError("the event loop in which AsyncCleanup was opened is closed")

        async def run() -> None:
            try:
                reply.ok(method.write(await call(*given)))
            except asyncio.CancelledError as error:
                self._raised(method, error, reply)
                raise
            except BaseException as error:  # as in _run; and nothing may end the loop
                self._raised(method, error, reply)

        def start() -> None:
            # The loop itself only keeps weak references to tasks.
            task = loop.create_task(run())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        loop.call_soon_threadsafe(start)

    def _raised(self, method: _Method, error: BaseException, reply: Reply) -> None:
        log.warning("%s raised", method.what, exc_info=error)
        # Says something even of an error that cannot say what it is.
        text = "".join(traceback.format_exception_only(error)).strip()
        reply.error(text.encode("utf-8", "replace").decode())
