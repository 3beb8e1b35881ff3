"""Simulated clouds in this process, with faults and people who meddle."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any, Literal

from . import _native
from ._bridge import begin, wait


class _Simulated:
    def __init__(self, cloud: _native.Cloud) -> None:
        self._cloud: _native.Cloud | None = cloud
        access = json.loads(wait(begin(cloud.access)))
        #: The root admin's keys.
        self.key: str = access["key"]
        self.secret: str = access["secret"]
        self._endpoint: str | None = access["endpoint"]
        test = json.loads(wait(begin(cloud.failover_test)))
        #: What ``register`` takes for the failover test in this world: ``cleanup.register(**cloud.failover_test)``. Empty with a world of your own.
        self.failover_test: dict[str, Any] = test or {}

    def _open(self) -> _native.Cloud:
        if self._cloud is None:
            raise RuntimeError(f"the {type(self).__name__} is closed")
        return self._cloud

    def _control(self, what: str, **input: Any) -> Any:
        given = {name: value for name, value in input.items() if value is not None}
        return json.loads(wait(begin(self._open().control, what, json.dumps(given))))

    def state(self) -> dict[str, Any]:
        """Everything there is: VMs, volumes, jobs, devices that guests see."""
        state: dict[str, Any] = self._control("state")
        return state

    def fault(
        self,
        on: str,
        *,
        times: int = 1,
        skip: int = 0,
        target: str | None = None,
        delay_ms: int | None = None,
        fail: bool = False,
        fail_after_effect: bool = False,
        host_only: bool = False,
        unreachable: bool = False,
        lie: bool = False,
        late_device_ms: int | None = None,
        lose_reply: bool = False,
        drop_connection: bool = False,
        throttle_ms: int | None = None,
        duplicate: bool = False,
    ) -> None:
        """Lets something go wrong with the next calls of a command, such as ``attachVolume``; ``*`` is every command."""
        self._control(
            "faults",
            on=on,
            times=times,
            skip=skip,
            target=target,
            delay_ms=delay_ms,
            fail=fail,
            fail_after_effect=fail_after_effect,
            host_only=host_only,
            unreachable=unreachable,
            lie=lie,
            late_device_ms=late_device_ms,
            lose_reply=lose_reply,
            drop_connection=drop_connection,
            throttle_ms=throttle_ms,
            duplicate=duplicate,
        )

    def restart(self, mode: str | None = None) -> None:
        """Restarts the management server: jobs under way are forgotten or fail, as the mode says."""
        self._control("restart", mode=mode)

    def account(self, name: str, *, allow: Sequence[str] | None = None) -> tuple[str, str]:
        """A new account that may only send the commands in ``allow``: its key and secret."""
        keys = self._control("accounts", name=name, allow=None if allow is None else list(allow))
        return keys["apikey"], keys["secretkey"]

    def somebody(
        self,
        do: Literal["attach", "detach", "start", "stop", "expunge", "late_detach", "occupy"],
        *,
        volume: str | None = None,
        virtualmachine: str | None = None,
        ms: int | None = None,
    ) -> None:
        """Somebody else does something, behind the cleanup's back."""
        self._control("people", do=do, volume=volume, virtualmachine=virtualmachine, ms=ms)

    def close(self) -> None:
        """Gives it up. It ends when no Cleanup and no Client uses it any more."""
        self._cloud = None

    def __repr__(self) -> str:
        # Without the keys.
        return f"{type(self).__name__}({self._endpoint or ''})"


class Simulator(_Simulated):
    """A CloudStack on a loopback port, for any CloudStack client. It forgets everything when it ends.

    ``speed`` is how many times faster than a real server it works; ``world`` is a JSON file that takes the place of the failover test.
    """

    def __init__(
        self, volumes: int = 3, *, speed: float = 1.0, world: str | os.PathLike[str] | None = None
    ) -> None:
        options: dict[str, Any] = {"volumes": volumes, "speed": speed}
        if world is not None:
            options["world"] = os.fspath(world)
        super().__init__(wait(begin(_native.Cloud.simulator, json.dumps(options))))
        assert self._endpoint is not None
        #: The API's URL.
        self.endpoint: str = self._endpoint

    def advance(self, ms: int) -> int:
        """Pushes its time forward; the time afterwards, in milliseconds."""
        now: int = self._control("advance", ms=ms)["now_ms"]
        return now

    def __enter__(self) -> Simulator:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class MockCloud(_Simulated):
    """As :class:`Simulator`, but without a socket, and fast: for unit tests. The real client and backend work against it."""

    def __init__(self, volumes: int = 3, *, speed: float = 200.0) -> None:
        options = {"volumes": volumes, "speed": speed}
        super().__init__(wait(begin(_native.Cloud.mock, json.dumps(options))))

    def __enter__(self) -> MockCloud:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
