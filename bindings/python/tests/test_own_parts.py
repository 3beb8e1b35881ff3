"""Whole cleanups through own parts."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from typing import Any

import pytest

from cloudstack_cleanup import (
    AsyncCleanup,
    Call,
    Capability,
    Cleanup,
    CleanupError,
    Device,
    MockCloud,
    Other,
    Outcome,
    Refused,
    RefusedError,
    Report,
    Simulator,
    TestSnapshot,
    Vm,
    done,
    pending,
    verify_evidence,
)
from tiny import TAGS, TEST, Later, Memory, Snapshots, Tiny

SPEED = 100.0
USUAL = ["stop", "detach", "detach", "attach", "detach", "attach", "attach", "destroy"]


def open_own(part: Any, **more: Any) -> Cleanup:
    settings = {"vms": part, "volumes": part, "devices": part, "jobs": Memory(), "speed": SPEED}
    return Cleanup(**{**settings, **more})


def cleaned(cleanup: Cleanup) -> Report:
    with cleanup:
        cleanup.register(**TEST)
        return cleanup.run("web", by="tests")


def test_synchronous_parts() -> None:
    tiny = Tiny()
    report = cleaned(open_own(tiny))
    assert report.status == "completed", report
    assert tiny.owners() == ["x"] * 3 and "t" not in tiny.vms
    assert sorted(tiny.calls) == sorted(USUAL)
    assert all(volume.device is not None for volume in report.volumes)


def test_asynchronous_parts_under_the_synchronous_door() -> None:
    part = Later(Tiny())
    assert cleaned(open_own(part)).status == "completed"
    assert part.part.owners() == ["x"] * 3 and len(part.loops) == 1


def test_asynchronous_parts_run_in_the_loop_of_the_caller() -> None:
    part, memory = Later(Tiny()), Later(Memory())

    async def main() -> Report:
        async with AsyncCleanup(vms=part, volumes=part, devices=part, jobs=memory, speed=SPEED) as cleanup:
            await cleanup.register(**TEST)
            report = await cleanup.run("web", by="tests")
            assert part.loops == memory.loops == {asyncio.get_running_loop()}
            return report

    assert asyncio.run(main()).status == "completed"
    assert part.part.owners() == ["x"] * 3 and memory.part.rows and not memory.part.claims


def test_synchronous_parts_keep_the_callers_loop_free() -> None:
    tiny, threads = Tiny(), set()

    class Slow(Tiny):
        def vm(self, id: str) -> Vm | None:
            threads.add(threading.current_thread())
            return tiny.vm(id)

    async def main() -> Report:
        slow = Slow()
        slow.vms, slow.disks = tiny.vms, tiny.disks
        async with AsyncCleanup(vms=slow, volumes=slow, devices=slow, jobs=Memory(), speed=SPEED) as cleanup:
            await cleanup.register(**TEST)
            return await cleanup.run("web", by="tests")

    assert asyncio.run(main()).status == "completed"
    assert threading.main_thread() not in threads and all(thread.daemon for thread in threads)


def test_a_provider_whose_calls_take_time() -> None:
    class Queue(Tiny):
        """Takes calls, honours their ids, and has done them by the time somebody asks."""

        def capability(self) -> Capability:
            return Capability(honours_call_ids=True)

        def status(self, call: Call, patience_s: float) -> Any:
            return "succeeded" if call.reference == f"job-{call.id}" else "absent"

        def detach(self, call: Call, volume: str) -> Outcome:
            super().detach(call, volume)
            return pending(reference=f"job-{call.id}")

        def quiet(self, calls: list[Call]) -> str:
            return "quiet"

        def max_data_volumes(self, vm: Vm) -> int | None:
            assert vm.name == "appliance" and vm.power == "running"
            return 14

        def blocking_snapshots(self, vm: str) -> list[str]:
            return []

    queue = Queue()
    assert cleaned(open_own(queue)).status == "completed"
    assert queue.owners() == ["x"] * 3


def test_a_provider_with_claims() -> None:
    class Marked(Tiny):
        mark: str | None = None

        def capability(self) -> Capability:
            return Capability(calls_end_on_return=True, claims=True)

        def vm(self, id: str) -> Vm | None:
            vm = super().vm(id)
            return replace(vm, claim=self.mark) if vm and id == "t" else vm

        def claim(self, call: Call, vm: str) -> Outcome:
            self.calls.append(call.kind)
            if self.mark is not None:
                return Refused(f"{vm} is marked by {self.mark}")
            self.mark = call.cleanup
            return done()

        def release(self, call: Call, vm: str) -> Outcome:
            self.calls.append(call.kind)
            self.mark = None
            return done()

    marked = Marked()
    with open_own(marked) as cleanup:
        cleanup.register(**TEST)
        assert cleanup.run("web", by="tests", after="keep_vm").status == "completed"
    assert marked.calls[0] == "claim" and marked.calls.count("release") == 1 and marked.mark is None
    taken = Marked()
    taken.mark = "somebody else"
    with open_own(taken) as cleanup:
        cleanup.register(**TEST)
        with pytest.raises(CleanupError, match="somebody else"):
            cleanup.plan("web")
    assert taken.calls == []


NAMED = [TestSnapshot(f"v{i}", f"s{i}") for i in range(3)]


def test_volumes_go_back_to_their_snapshots_which_are_then_deleted() -> None:
    store = Snapshots()
    with open_own(store) as cleanup:
        assert cleanup.register(**TEST, snapshots=NAMED).snapshots == tuple(NAMED)
        plan = cleanup.plan("web", snapshots="revert")
        assert plan.snapshots == "revert" and [volume.snapshot for volume in plan.volumes] == ["s0", "s1", "s2"]
        report = cleanup.start(plan, by="tests").wait()
        assert report.status == "completed" and report.residue == (), report
        assert report.volumes[0].guest == "the appliance shows /dev/v0"
        calls = list(store.calls)
        assert cleanup.retry(report.cleanup, by="tests").residue == () and store.calls == calls
    assert store.reverted == {"v0": "s0", "v1": "s1", "v2": "s2"} and not store.snapshots
    assert store.owners() == ["x"] * 3


def left(report: Report) -> None:
    assert report.status == "completed"
    assert [(item.kind, item.id, item.name, item.of, item.size) for item in report.residue] == [
        ("snapshot", f"s{i}", f"before-{i}", f"v{i}", 1 << 30) for i in range(3)
    ]
    assert all(item.retry and "is being copied" in item.reason and item.next for item in report.residue), report.residue


def test_what_a_store_will_not_delete_is_left_and_tried_again() -> None:
    store = Snapshots()
    store.willing = False
    with open_own(store) as cleanup:
        cleanup.register(**TEST, snapshots=[{"volume": one.volume, "snapshot": one.snapshot} for one in NAMED])
        report = cleanup.run("web", by="tests", snapshots="delete")
        left(report)
        assert cleanup.status(report.cleanup).residue == report.residue
        left(cleanup.retry(report.cleanup, by="tests"))
        store.willing = True
        assert cleanup.retry(report.cleanup, by="somebody").residue == ()
        assert cleanup.report(report.cleanup).residue == () and "somebody" in cleanup.evidence(report.cleanup)
    assert store.calls.count("delete_snapshot") == 9 and "revert" not in store.calls


def test_what_is_left_is_tried_again_asynchronously() -> None:
    store = Snapshots()
    store.willing = False

    async def main() -> None:
        part = Later(store)
        async with AsyncCleanup(vms=part, volumes=part, devices=part, jobs=Later(Memory()), speed=SPEED) as cleanup:
            await cleanup.register(**TEST, snapshots=NAMED)
            report = await cleanup.run("web", by="tests", snapshots="revert")
            left(report)
            store.willing = True
            assert (await cleanup.retry(report.cleanup, by="tests")).residue == ()

    asyncio.run(main())
    assert store.calls.count("revert") == 3 and not store.snapshots


def test_a_store_without_snapshots_is_not_asked_for_one() -> None:
    with open_own(Tiny()) as cleanup:
        cleanup.register(**TEST, snapshots=NAMED)
        with pytest.raises(RefusedError, match="has no snapshots"):
            cleanup.plan("web")


def test_a_full_appliance_is_refused_because_the_provider_says_so() -> None:
    class Full(Tiny):
        def max_data_volumes(self, vm: Vm) -> int | None:
            return 1

    with open_own(Full()) as cleanup:
        cleanup.register(**TEST)
        with pytest.raises(RefusedError):
            cleanup.plan("web")


def test_a_state_without_a_word_is_told_in_its_own() -> None:
    tiny = Tiny()
    tiny.vms["t"] = Vm("t", "web-test-1", Other("paused by hand"), tags=TAGS)
    with open_own(tiny) as cleanup:
        cleanup.register(**TEST)
        assert cleanup.plan("web").test_vm_power == {"other": "paused by hand"}


def test_an_own_repository_with_a_simulated_cloud() -> None:
    memory = Memory()
    with Simulator(speed=50) as cloud, Cleanup(cloud, jobs=memory) as cleanup:
        cleanup.register(**cloud.failover_test)
        report = cleanup.run("web01", by="tests")
        assert report.status == "completed"
        row = memory.get("cleanup", report.cleanup)
        assert row is not None and row.status == "completed" and row.version > 5
        assert verify_evidence(cleanup.evidence(report.cleanup)).cleanup == report.cleanup
        assert [record.number for record in cleanup.events(report.cleanup)] == [
            record.number for record in memory.records["cleanup", report.cleanup]
        ]


def test_an_own_inspector_decides_what_is_home() -> None:
    class Blind:
        def devices(self, appliance: str) -> list[Device]:
            return []

    class Seeing:
        async def devices(self, appliance: str) -> list[Device]:
            # Waiting for the cloud, which needs no loop, is allowed here.
            disks = cloud.state()["hosts"][appliance]
            return [Device(disk["serial"], disk["size"], f"/dev/{disk['slot']}", "mine") for disk in disks]

    with MockCloud(1) as cloud, Cleanup(cloud, devices=Seeing()) as cleanup:
        cleanup.register(**cloud.failover_test)
        report = cleanup.run("web01", by="tests")
        assert report.status == "completed", report
        assert report.volumes[0].device is not None and report.volumes[0].device.bus == "mine"
    with MockCloud(1) as cloud, Cleanup(cloud, devices=Blind()) as cleanup:
        cleanup.register(**cloud.failover_test)
        report = cleanup.run("web01", by="tests")
        assert report.status == "parked" and report.ending is not None
        assert report.ending.code == "device_missing", report.ending
