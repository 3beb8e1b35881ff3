"""The border to the native half: everything there is started and answered later."""

from __future__ import annotations

import asyncio
import atexit
import concurrent.futures
import json
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from . import _native
from .errors import of_problem

_process = os.getpid()
_ended = False


class PythonEnds(RuntimeError):
    """Nothing new can be begun."""


def begin(function: Callable[..., None], *arguments: Any) -> Future[Any]:
    """Starts native work. The future belongs to no event loop, and giving up on it stops nothing."""
    if os.getpid() != _process:
        raise RuntimeError(
            "this process was forked after cloudstack_cleanup was imported, and native threads do not survive that: "
            "import it in the child only, or start processes with the method 'spawn'"
        )
    if _ended:
        raise PythonEnds("Python ends: nothing new can be begun")
    future: Future[Any] = Future()
    # From here on, whoever cancels a wait cannot cancel the work.
    future.set_running_or_notify_cancel()

    def done(answer: Any, problem: str | None) -> None:
        if problem is None:
            future.set_result(answer)
        else:
            future.set_exception(of_problem(json.loads(problem)))

    function(*arguments, done)
    return future


def wait(future: Future[Any], timeout: float | None = None) -> Any:
    """Waits in this thread. Ctrl-C ends the waiting and nothing else."""
    try:
        return future.result(timeout)
    except concurrent.futures.TimeoutError:
        raise TimeoutError(f"not over after {timeout} s; it goes on") from None


def wait_for_engine(future: Future[Any], timeout: float | None = None) -> Any:
    """Waits in this thread for something that may need own parts."""
    if threading.get_ident() == _loop_thread:
        raise RuntimeError("an own asynchronous method must not wait for the synchronous Cleanup: it would wait for itself")
    return wait(future, timeout)


async def wait_async(future: Future[Any], timeout: float | None = None) -> Any:
    """Waits in any event loop. Cancelling ends the waiting and nothing else."""
    try:
        return await asyncio.wait_for(asyncio.wrap_future(future), timeout)
    except asyncio.TimeoutError:
        raise TimeoutError(f"not over after {timeout} s; it goes on") from None


_loop: asyncio.AbstractEventLoop | None = None
_loop_thread: int | None = None
_loop_lock = threading.Lock()


def background_loop() -> asyncio.AbstractEventLoop:
    """The loop that runs async methods of own parts for the synchronous Cleanup. A daemon: it keeps no process alive."""
    global _loop, _loop_thread
    with _loop_lock:
        if _loop is None:
            loop = asyncio.new_event_loop()
            thread = threading.Thread(target=loop.run_forever, name="cloudstack-cleanup", daemon=True)
            thread.start()
            _loop, _loop_thread = loop, thread.ident
        return _loop


def _farewell() -> None:
    global _ended
    _ended = True
    # A forked child has no native threads to wait for.
    if os.getpid() == _process:
        _native.close_gate()


atexit.register(_farewell)
