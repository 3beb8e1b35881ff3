"""Processes that die, that are interrupted, that end in the middle, and that fork."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path

import pytest

from cloudstack_cleanup import Cleanup, LeaseLostError, Report, Simulator
from process import ended, line_with, python

LEASE_S = 2
# What a dead process had just sent may still arrive for as long as a part may take to answer.

CHILD = """
    import sys
    from cloudstack_cleanup import Cleanup
    endpoint, key, secret, database, speed, lease = sys.argv[1:7]
    cleanup = Cleanup(endpoint=endpoint, key=key, secret=secret, database=database, speed=float(speed),
                      lease_seconds=int(lease), answer_seconds=5, cloud_only=True)
    show = lambda event: print(event.percent, event.step, flush=True)
"""


def settings(cloud: Simulator, database: Path, speed: float) -> tuple[str | Path, ...]:
    return cloud.endpoint, cloud.key, cloud.secret, database, str(speed), str(LEASE_S)


def resumed(cleanup: Cleanup, id: str) -> Report:
    """Goes on as soon as the lease of the dead process is over."""
    deadline = time.monotonic() + 10 * LEASE_S
    while True:
        try:
            return cleanup.resume(id).wait()
        except LeaseLostError:
            assert time.monotonic() < deadline
            time.sleep(0.1)


@pytest.mark.parametrize("moment", ["power off", "detach volume web01-disk-1", "attach volume web01-disk-2", "delete"])
def test_a_killed_process_is_taken_over_by_a_new_one(tmp_path: Path, moment: str) -> None:
    database, speed = tmp_path / "jobs.db", 10.0
    with Simulator(speed=speed) as cloud:
        with Cleanup(cloud, database=database) as cleanup:
            cleanup.register(**cloud.failover_test)
        code = CHILD + """
    run = cleanup.start(cleanup.plan("web01"), by="child", on_progress=show)
    print("began", run.id, flush=True)
    run.wait()
    print("it was not killed in time", flush=True)
"""
        child = python(code, *settings(cloud, database, speed))
        line_with(child, moment)
        child.kill()
        status, out, _ = ended(child)
        assert status == -signal.SIGKILL and "it was not killed" not in out
        with Cleanup(cloud, database=database, lease_seconds=LEASE_S, answer_seconds=5) as cleanup:
            [unfinished] = cleanup.unfinished()
            assert unfinished.status == "running"
            report = resumed(cleanup, unfinished.id)
            assert report.status == "completed", report.ending
            assert {volume.step for volume in report.volumes} == {"home"}
        calls = cloud.state()["calls"]
        assert all(job["submitted"] <= 2 and job["took_effect"] <= 1 for job in calls["jobs"].values()), calls["jobs"]


def test_ctrl_c_stops_the_waiting_and_not_the_cleanup(tmp_path: Path) -> None:
    speed = 10.0
    with Simulator(speed=speed) as cloud:
        code = CHILD + """
    import json, signal
    # Whoever runs these tests in the background may have had it ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    cleanup.register(**json.loads(sys.argv[7]))
    run = cleanup.start(cleanup.plan("web01"), by="child", on_progress=show)
    try:
        print("waiting", flush=True)
        run.wait()
        print("it was not interrupted")
    except KeyboardInterrupt:
        print("interrupted", flush=True)
    print("status", cleanup.status(run.id).status, flush=True)
    print("in the end", run.wait().status, flush=True)
    cleanup.close()
"""
        child = python(code, *settings(cloud, tmp_path / "jobs.db", speed), json.dumps(cloud.failover_test))
        line_with(child, "detach volume")
        child.send_signal(signal.SIGINT)
        status, out, err = ended(child)
    assert status == 0 and err == "", err
    assert "interrupted" in out and "it was not" not in out
    assert "status running" in out and "in the end completed" in out, out


@pytest.mark.parametrize("how", ["", "sys.exit(3)", "raise ValueError('<b>')", "import os; os.kill(os.getpid(), 15)"])
def test_a_process_ends_in_the_middle_without_a_hang_or_a_crash(tmp_path: Path, how: str) -> None:
    expected = {"": 0, "sys.exit(3)": 3, "raise ValueError('<b>')": 1}.get(how, -signal.SIGTERM)
    with Simulator(speed=10) as cloud:
        with Cleanup(cloud, database=tmp_path / "jobs.db") as cleanup:
            cleanup.register(**cloud.failover_test)
        code = CHILD + f"""
    run = cleanup.start(cleanup.plan("web01"), by="child", on_progress=lambda event: None)
    waiting = iter(run.progress())
    next(waiting)
    {how}
"""
        status, out, err = ended(python(code, *settings(cloud, tmp_path / "jobs.db", 10)))
        assert status == expected, (status, out, err)
        assert "panicked" not in err and "Fatal" not in err, err
        assert err == "" or "ValueError: <b>" in err, err
        with Cleanup(cloud, database=tmp_path / "jobs.db", lease_seconds=LEASE_S, answer_seconds=5) as cleanup:
            assert resumed(cleanup, cleanup.unfinished()[0].id).status == "completed"


@pytest.mark.parametrize("kind", ["def", "async def"])
def test_a_process_with_a_method_that_never_answers_can_end(tmp_path: Path, kind: str) -> None:
    never = "threading.Event().wait()" if kind == "def" else "await asyncio.Event().wait()"
    code = f"""
    import asyncio, sys, threading
    from cloudstack_cleanup import Cleanup
    from tiny import TEST, Tiny, Memory
    called = threading.Event()
    class Never(Tiny):
        {kind} vm(self, id):
            called.set()
            {never}
    never = Never()
    cleanup = Cleanup(vms=never, volumes=never, devices=never, jobs=Memory(), speed=100)
    cleanup.register(**TEST)
    threading.Thread(target=lambda: cleanup.plan("web"), daemon=True).start()
    called.wait()
    print("ends", flush=True)
"""
    status, out, err = ended(python(code))
    assert (status, out) == (0, "ends\n"), (status, out, err)


def test_providers_at_work_while_the_interpreter_ends() -> None:
    code = """
    import threading
    from cloudstack_cleanup import Cleanup, Device
    from tiny import TEST, Later, Memory, Tiny
    tiny = {tiny}
    busy = threading.Event()
    cleanup = Cleanup(vms=tiny, volumes=tiny, devices=tiny, jobs=Memory(), speed=1000)
    cleanup.register(**TEST)
    run = cleanup.start(cleanup.plan("web"), by="x", on_progress=lambda event: busy.set())
    busy.wait()
"""
    for tiny in ["Tiny()", "Later(Tiny())"] * 5:
        status, out, err = ended(python(code.replace("{tiny}", tiny)))
        assert status == 0 and "panicked" not in err and "Fatal" not in err, (status, out, err)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_after_a_fork_the_child_is_told(tmp_path: Path) -> None:
    code = """
    import os, sys
    from cloudstack_cleanup import Cleanup, MockCloud
    cloud = MockCloud(1)
    cleanup = Cleanup(cloud)
    cleanup.register(**cloud.failover_test)
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        try:
            cleanup.tests()
        except RuntimeError as error:
            print("child:", error, flush=True)
        sys.exit(7)
    print("child ended with", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    print("parent:", cleanup.run("web01", by="x").status)
"""
    status, out, err = ended(python(code))
    assert status == 0, (out, err)
    assert "child: this process was forked" in out and "spawn" in out and "child ended with 7" in out
    assert "parent: completed" in out
