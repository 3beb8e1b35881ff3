"""Wrong types, parts that misbehave, event loops in the wrong place, and names that try things."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

import cloudstack_cleanup
from cloudstack_cleanup import (
    AgentDevices,
    AsyncCleanup,
    Call,
    Capability,
    Cleanup,
    CleanupError,
    Client,
    InvalidInputError,
    LocalDevices,
    MockCloud,
    Outcome,
    ProgressEvent,
    Record,
    Report,
    Simulator,
    UnavailableError,
    Vm,
    VmProvider,
)
from test_own_parts import open_own
from tiny import TEST, Later, Memory, Tiny

NAME = "<script>alert('x')</script> \"web\" 👩\u200d💻 \u202e naïve"


#: Wrong types are what is tested here.
untyped: Any = cloudstack_cleanup


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda: untyped.Cleanup(7), "cloud is a Simulator, a MockCloud or a Client, not int"),
        (lambda: untyped.Cleanup(endpoint="http://127.0.0.1:1/client/api"), "key, secret is missing"),
        (lambda: untyped.Cleanup(section="x"), "section needs config_file"),
        (lambda: untyped.Cleanup(endpoint="e", key="k", secret="s", config_file="f"), "name one cloud"),
        (lambda: untyped.Cleanup(vms=object()), "object is no VM provider: it lacks vm, find_vms, stop, destroy, status"),
        (lambda: untyped.Cleanup(volumes=Tiny), "a class: make an object of it"),
        (lambda: untyped.Cleanup(jobs=Tiny()), "it lacks name, now, get, find, events, put_if"),
        (lambda: untyped.Cleanup(database=3), "os.PathLike"),
        (lambda: untyped.AsyncCleanup(devices=3), "int is no device inspector: it lacks devices"),
        (lambda: untyped.Client(cloud=3), "cloud is a Simulator"),
        (lambda: untyped.Simulator(volumes=object()), "JSON serializable"),
    ],
)
def test_wrong_types_are_told_at_once(wrong: Callable[[], object], told: str) -> None:
    with pytest.raises(TypeError, match=told):
        wrong()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda: untyped.Simulator(volumes=0), "volumes must be from 1 to 60"),
        (lambda: untyped.MockCloud(speed=float("nan")), "speed"),
        (lambda: untyped.Simulator(world="/does/not/exist"), "/does/not/exist"),
        (lambda: untyped.Cleanup(config_file="/does/not/exist", database="x.db"), "/does/not/exist"),
        (lambda: untyped.Cleanup(vms=Tiny(), volumes=Tiny(), speed=100), "database"),
        (lambda: untyped.Cleanup(MockCloud(1), speed="planted"), "speed"),
        (lambda: untyped.Cleanup(MockCloud(1), inspector="any"), "inspector"),
        (
            lambda: untyped.Cleanup(MockCloud(1), inspector=AgentDevices("https://a.example", "/does/not/exist")),
            "/does/not/exist",
        ),
    ],
)
def test_wrong_values_are_told_at_once(wrong: Callable[[], object], told: str) -> None:
    with pytest.raises(InvalidInputError, match=told) as raised:
        wrong()
    assert raised.value.next and "planted" not in str(raised.value)


def test_this_machine_is_not_taken_for_another_appliance() -> None:
    with MockCloud(1) as cloud:
        here = LocalDevices("another-vm")
        with Cleanup(cloud, inspector=here) as cleanup:
            cleanup.register(**cloud.failover_test)
            with pytest.raises(UnavailableError, match="another-vm"):
                cleanup.plan("web01")


def test_wrong_arguments_are_told() -> None:
    with MockCloud(1) as cloud, Cleanup(cloud) as cleanup:
        anything: Any = cleanup
        types: list[Callable[[], object]] = [
            lambda: anything.register(**{**cloud.failover_test, "volumes": "v1"}),
            lambda: anything.register(**{**cloud.failover_test, "snapshots": "v1"}),
            lambda: anything.register(**{**cloud.failover_test, "snapshots": [("v1", "s1")]}),
            lambda: anything.start("plan", by="x"),
            lambda: anything.start(),
            lambda: anything.retry("no id"),
        ]
        for wrong in types:
            with pytest.raises(TypeError):
                wrong()
        values: list[Callable[[], object]] = [
            lambda: anything.plan(7),
            lambda: anything.plan("half a letter: \ud800"),
            lambda: anything.report("no id"),
            lambda: anything.cancel(None, by="x"),
            lambda: anything.retry("no id", by="x"),
            lambda: anything.plan("web01", snapshots="forget"),
            lambda: anything.register(**{**cloud.failover_test, "snapshots": [{"volume": "v1", "snap": "s1"}]}),
            lambda: anything.register(**{**cloud.failover_test, "volumes": [1]}),
            lambda: anything.register(**{**cloud.failover_test, "by": "a\nb"}),
            lambda: cloud.somebody("detach", volume="nothing"),
            lambda: cloud.fault(""),
        ]
        for wrong in values:
            with pytest.raises(CleanupError) as raised:
                wrong()
            assert raised.value.code in ("invalid_input", "refused"), vars(raised.value)


def test_what_cannot_be_told_events_is_refused_before_anything_is_begun() -> None:
    async def asynchronous(event: ProgressEvent) -> None: ...

    with MockCloud() as cloud, Cleanup(cloud) as cleanup:
        cleanup.register(**cloud.failover_test)
        plan = cleanup.plan("web01")
        wrong: Any = 5
        with pytest.raises(TypeError, match="on_progress must be callable, not int"):
            cleanup.start(plan, by="x", on_progress=wrong)
        with pytest.raises(TypeError, match="use AsyncCleanup"):
            cleanup.start(plan, by="x", on_progress=asynchronous)
        assert cleanup.cleanups() == []


def test_what_takes_other_arguments_is_told_at_once() -> None:
    class Short(Tiny):
        def stop(self, call: Call) -> Outcome:  # type: ignore[override]
            raise AssertionError

    with pytest.raises(TypeError, match=r"must take these arguments: stop\(call, vm, mode\)"):
        untyped.Cleanup(vms=Short(), volumes=Tiny(), jobs=Memory())


def test_what_only_inherits_the_protocol_lacks_everything() -> None:
    class Lazy(VmProvider):
        def vm(self, id: str, /) -> Vm | None:
            return None

    with pytest.raises(TypeError, match="it lacks find_vms, stop, destroy, status"):
        lazy: Any = Lazy()  # type: ignore[abstract, unused-ignore]
        Cleanup(vms=lazy, volumes=Tiny(), jobs=Memory())


def safe(tiny: Tiny, report: Report) -> None:
    """Parked, with words; nothing is deleted."""
    assert report.status == "parked" and report.ending is not None and report.ending.next, report
    assert set(tiny.owners()) <= {"t", "x", None} and "t" in tiny.vms


def answers(value: Any) -> Callable[..., Any]:
    return lambda *arguments: value


def raises(*arguments: Any) -> Any:
    raise ValueError(f"broken: {NAME}\nsecond line")


async def later(*arguments: Any) -> Any:
    raise OSError("lost on the way")


def leaves(*arguments: Any) -> Any:
    raise SystemExit(3)


def raises_oddly(*arguments: Any) -> Any:
    class Odd(Exception):
        def __str__(self) -> str:
            raise ValueError("\ud800")

    raise Odd


def raises_no_text(*arguments: Any) -> Any:
    raise ValueError("half a letter: \ud800")


BROKEN: dict[str, Callable[..., Any]] = {
    "None": answers(None),
    "text": answers("done"),
    "number": answers(7),
    "dictionary": answers({"answer": "accepted", "status": {"status": "succeeded"}}),
    "raises": raises,
    "raises later": later,
    "raises oddly": raises_oddly,
    "raises no text": raises_no_text,
    "exits": leaves,
    "class": answers(Record),
}


@pytest.mark.parametrize("how", BROKEN)
@pytest.mark.parametrize("method", ["stop", "detach", "attach"])
def test_a_change_that_answers_nonsense_or_raises_is_unknown_and_never_not_done(method: str, how: str) -> None:
    tiny = Tiny()
    # Nothing is promised, so nobody can tell whether it may still happen.
    setattr(tiny, "capability", Capability)
    real, times = getattr(tiny, method), []

    def broken(*arguments: Any) -> Any:
        # It happens all the same.
        real(*arguments)
        times.append(arguments)
        return BROKEN[how](*arguments)

    setattr(tiny, method, broken)
    with open_own(tiny) as cleanup:
        cleanup.register(**TEST)
        report = cleanup.run("web", by="tests")
        sent = [record for record in cleanup.events(report.cleanup) if record.kind == "sent"]
    answer = sent[-1].data["outcome"]
    assert answer["answer"] == "unknown" and f"the {'VM provider' if method == 'stop' else 'volume store'}'s {method}" in answer["why"]
    safe(tiny, report)
    assert len(times) == 1, "what is unclear was done again"


def test_what_raises_after_it_happened_is_looked_for_and_not_done_again() -> None:
    tiny = Tiny()
    real = tiny.detach

    def broken(call: Call, volume: str) -> Outcome:
        real(call, volume)
        raise OSError("lost on the way")

    setattr(tiny, "detach", broken)
    with open_own(tiny) as cleanup:
        cleanup.register(**TEST)
        # Its calls end when they return, or raise: so it is enough to look.
        assert cleanup.run("web", by="tests").status == "completed"
    assert tiny.calls.count("detach") == 3


@pytest.mark.parametrize(
    ("method", "how"),
    [
        (method, how)
        for method in ("vm", "volume", "volumes_of", "devices")
        for how in BROKEN
        # To those two, None says that there is no such thing.
        if not (method in ("vm", "volume") and how == "None")
    ],
)
def test_a_read_that_answers_nonsense_or_raises_is_unavailable(method: str, how: str) -> None:
    tiny = Tiny()
    # Free, so that it is not among those of the test VM.
    tiny.disks["v2"] = replace(tiny.disks["v2"], owner=None)
    setattr(tiny, method, BROKEN[how])
    with open_own(tiny) as cleanup:
        cleanup.register(**TEST)
        with pytest.raises(UnavailableError) as raised:
            cleanup.plan("web")
        text = f"{raised.value.message} {raised.value.cause}"
        assert f"'s {method}" in text and "\n" not in raised.value.message, text
    assert tiny.calls == []


def test_a_repository_that_breaks_in_the_middle_stops_everything() -> None:
    memory, tiny = Memory(), Tiny()
    real, broken = memory.put_if, threading.Event()

    def put_if(*arguments: Any) -> Any:
        if broken.is_set():
            raise OSError("disk full")
        return real(*arguments)

    setattr(memory, "put_if", put_if)
    with open_own(tiny, jobs=memory) as cleanup:
        cleanup.register(**TEST)
        plan = cleanup.plan("web")
        broken.set()
        with pytest.raises(CleanupError) as raised:
            cleanup.start(plan, by="tests").wait()
        assert raised.value.code == "repository" and raised.value.retryable
    assert tiny.calls == [], "something was sent that was not written down"


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("method", ["vm", "stop", "detach", "devices"])
def test_a_method_that_never_answers_is_not_waited_for_without_end(method: str, asynchronous: bool) -> None:
    tiny = Tiny()
    release = threading.Event()

    async def never(*arguments: Any) -> Any:
        await asyncio.Event().wait()

    setattr(tiny, method, never if asynchronous else lambda *arguments: release.wait())
    try:
        cleanup = open_own(tiny, speed=1000.0, answer_seconds=1)
        cleanup.register(**TEST)
        if method in ("vm", "devices"):
            with pytest.raises(UnavailableError):
                cleanup.plan("web")
        else:
            safe(tiny, cleanup.run("web", by="tests"))
        cleanup.close()
    finally:
        release.set()


def test_two_event_loops() -> None:
    tiny = Later(Tiny())
    ready, over = threading.Event(), threading.Event()
    shared: dict[str, Any] = {}

    async def owner() -> None:
        async with AsyncCleanup(vms=tiny, volumes=tiny, devices=tiny, jobs=Memory(), speed=100) as cleanup:
            await cleanup.register(**TEST)
            shared["cleanup"], shared["loop"] = cleanup, asyncio.get_running_loop()
            ready.set()
            await asyncio.get_running_loop().run_in_executor(None, over.wait)

    async def guest() -> Report:
        cleanup: AsyncCleanup = shared["cleanup"]
        run = await cleanup.start(await cleanup.plan("web"), by="guest", on_progress=lambda event: None)
        assert [event async for event in run.progress()]
        return await run.wait()

    thread = threading.Thread(target=asyncio.run, args=(owner(),))
    thread.start()
    ready.wait()
    try:
        assert asyncio.run(guest()).status == "completed"
    finally:
        over.set()
        thread.join()
    assert tiny.loops == {shared["loop"]}


def test_a_loop_that_is_gone_is_told_as_such() -> None:
    tiny = Later(Tiny())

    async def opens() -> AsyncCleanup:
        cleanup = await AsyncCleanup(vms=tiny, volumes=tiny, devices=tiny, jobs=Memory(), speed=100).open()
        await cleanup.register(**TEST)
        return cleanup

    async def plans(cleanup: AsyncCleanup) -> None:
        await cleanup.plan("web")

    cleanup = asyncio.run(opens())
    with pytest.raises(CleanupError, match="event loop in which AsyncCleanup was opened is closed"):
        asyncio.run(plans(cleanup))


def test_a_cancelled_wait_leaves_the_cleanup_alone() -> None:
    async def main() -> None:
        with Simulator(speed=20) as cloud:
            async with AsyncCleanup(cloud) as cleanup:
                await cleanup.register(**cloud.failover_test)
                run = await cleanup.start(await cleanup.plan("web01"), by="tests")
                waiting = asyncio.create_task(run.wait())
                await asyncio.sleep(0)
                waiting.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await waiting
                with pytest.raises(TimeoutError, match="goes on"):
                    await run.wait(0.001)
                assert (await cleanup.status(run.id)).status == "running"
                assert (await run.wait()).status == "completed"

    asyncio.run(main())


def test_what_is_not_open_says_so() -> None:
    with MockCloud(1) as cloud:
        closed = Cleanup(cloud)
        closed.close()
        closed.close()
        with pytest.raises(RuntimeError, match="Cleanup is not open"):
            closed.tests()
        with pytest.raises(RuntimeError, match="AsyncCleanup is not open"):
            asyncio.run(AsyncCleanup(cloud).tests())
    with pytest.raises(RuntimeError, match="MockCloud is closed"):
        Cleanup(cloud)


def test_an_own_method_that_waits_for_itself_is_told() -> None:
    holder: dict[str, Cleanup] = {}

    async def calls_back(vm: str) -> Any:
        return holder["cleanup"].tests()

    calling = Tiny()
    setattr(calling, "volumes_of", calls_back)
    with open_own(calling) as cleanup:
        holder["cleanup"] = cleanup
        cleanup.register(**TEST)
        with pytest.raises(UnavailableError, match="wait for itself"):
            cleanup.plan("web")


def test_names_are_harmless_text_and_nothing_else() -> None:
    tiny = Tiny(name=f"{NAME}\n\x1b[2J")
    events: list[ProgressEvent] = []
    with open_own(tiny) as cleanup:
        cleanup.register(**{**TEST, "source_vm": NAME})
        plan = cleanup.plan(NAME)
        run = cleanup.start(plan, by=NAME, on_progress=events.append)
        report = run.wait()
        assert report.status == "completed" and plan.source_vm == report.plan.source_vm == NAME and report.by == NAME
        shown = [event.step for event in events] + [volume.was for volume in report.volumes] + [report.test_vm]
    assert any("<script>" in text and "👩\u200d💻" in text for text in shown), shown
    for text in shown:
        assert not set(text) & {"\n", "\x1b", "\u202e"}, repr(text)
