"""Whole cleanups against a simulated CloudStack."""

from __future__ import annotations

import asyncio
import json
import logging
from pathlib import Path
from typing import Any

import pytest

from cloudstack_cleanup import (
    AlteredError,
    AsyncCleanup,
    Cleanup,
    DriftedError,
    InvalidInputError,
    MockCloud,
    NotFoundError,
    ProgressEvent,
    Report,
    Simulator,
    verify_evidence,
)

SPEED = 50.0


def is_home(cloud: Simulator | MockCloud, report: Report) -> None:
    assert report.status == "completed", report
    appliance = cloud.failover_test["appliance"]
    owners = {volume["id"]: volume for volume in cloud.state()["volumes"]}
    for volume in report.volumes:
        assert volume.step == "home" and volume.device is not None
        assert appliance in json.dumps(owners[volume.id]), owners[volume.id]


def test_a_whole_cleanup(tmp_path: Path) -> None:
    events: list[ProgressEvent] = []
    with Simulator(speed=SPEED) as cloud, Cleanup(cloud, database=tmp_path / "jobs.db") as cleanup:
        test = cleanup.register(**cloud.failover_test)
        assert cleanup.tests() == [test] and test.status == "active"
        plan = cleanup.plan("web01")
        assert len(plan.volumes) == 3 and plan.hash == cleanup.plan(test).hash and len(plan.hash) == 64
        run = cleanup.start(plan, by="tests", on_progress=events.append)
        report = run.wait()
        is_home(cloud, report)
        assert report.plan_hash == report.plan.hash == plan.hash and report.cleanup == run.id
        assert plan.json == {"plan_hash": plan.hash, "plan": plan.json["plan"]}
        assert report.json["volumes"][0]["is"] == report.volumes[0].is_
        assert cleanup.report(run.id).volumes == report.volumes
        status = cleanup.status(run.id)
        assert status.status == "completed" and status.id == run.id and status.progress is None
        assert [summary.id for summary in cleanup.cleanups()] == [run.id] and cleanup.unfinished() == []
        log = cleanup.events(run.id)
        assert [record.number for record in log] == list(range(1, len(log) + 1)) and log[0].kind == "started"
        assert cleanup.events(run.id, since=3) == log[3:]
    assert [event.seq for event in events] == list(range(events[0].seq, events[0].seq + len(events)))
    assert events[-1].percent == 100 and {event.phase for event in events} >= {"power_off", "volumes", "delete"}


def test_progress_is_the_same_json_as_through_every_door() -> None:
    with MockCloud(1) as cloud, Cleanup(cloud) as cleanup:
        cleanup.register(**cloud.failover_test)
        run = cleanup.start(cleanup.plan("web01"), by="tests")
        events = list(run.progress())
        assert run.wait().status == "completed"
        assert events == list(run.progress()), "a late watcher sees all of it"
    for event in events:
        assert set(event.json) >= {"v", "cleanup", "seq", "at", "phase", "step", "percent"}
        assert set(event.json) <= {field for field in vars(event) if field != "json"}
        assert event.cleanup == run.id and event.at.tzinfo is not None


def test_a_whole_cleanup_asynchronously(tmp_path: Path) -> None:
    events: list[ProgressEvent] = []

    async def main() -> None:
        with Simulator(speed=SPEED) as cloud:
            async with AsyncCleanup(
                endpoint=cloud.endpoint,
                key=cloud.key,
                secret=cloud.secret,
                database=tmp_path / "jobs.db",
                speed=SPEED,
                cloud_only=True,
            ) as cleanup:
                await cleanup.register(**cloud.failover_test)
                run = await cleanup.start(await cleanup.plan("web01"), by="tests", on_progress=remember)
                seen = [event async for event in run.progress()]
                report = await run.wait()
                assert report.status == "completed" and seen == events
                assert (await cleanup.report(run.id)).volumes == report.volumes
                assert (await cleanup.status(run.id)).status == "completed"
                assert [one.id for one in await cleanup.cleanups()] == [run.id]
                assert await cleanup.unfinished() == []

    async def remember(event: ProgressEvent) -> None:
        events.append(event)

    asyncio.run(main())


def test_evidence_can_be_checked_by_anybody_and_shown() -> None:
    with MockCloud(1) as cloud, Cleanup(cloud) as cleanup:
        cleanup.register(**{**cloud.failover_test, "source_vm": "<script>alert(1)</script>"})
        report = cleanup.run("<script>alert(1)</script>", by="<b>me</b>")
        text, page = cleanup.evidence(report.cleanup), cleanup.page(report.cleanup)
        evidence = verify_evidence(text)
        assert evidence.cleanup == report.cleanup and evidence.entries == len(cleanup.events(report.cleanup))
    assert "<script>alert" not in page and "<b>me" not in page and "&lt;script" in page
    with pytest.raises(AlteredError) as raised:
        verify_evidence(text.replace("succeeded", "failed", 1))
    assert raised.value.code == "altered"


def test_run_is_plan_start_and_wait() -> None:
    with MockCloud(2) as cloud, Cleanup(cloud) as cleanup:
        cleanup.register(**cloud.failover_test)
        is_home(cloud, cleanup.run("web01", by="tests"))

    async def main() -> Report:
        with MockCloud(2) as cloud:
            async with AsyncCleanup(cloud) as cleanup:
                await cleanup.register(**cloud.failover_test)
                return await cleanup.run("web01", by="tests", after="keep_vm")

    report = asyncio.run(main())
    assert report.status == "completed" and report.plan.after == "keep_vm"


def test_a_lost_reply_is_not_sent_again() -> None:
    with Simulator(speed=SPEED) as cloud, Cleanup(cloud) as cleanup:
        cleanup.register(**cloud.failover_test)
        cloud.fault("attachVolume", lose_reply=True)
        is_home(cloud, cleanup.run("web01", by="tests"))
        calls = cloud.state()["calls"]
        assert calls["by_command"]["attachVolume"] == 3
        assert {id: job["submitted"] for id, job in calls["jobs"].items()} == dict.fromkeys(calls["jobs"], 1)


def test_the_same_key_is_the_same_cleanup() -> None:
    with MockCloud(1) as cloud, Cleanup(cloud) as cleanup:
        cleanup.register(**cloud.failover_test)
        plan = cleanup.plan("web01")
        first = cleanup.start(plan, by="tests", key="k-1")
        assert cleanup.start(plan, by="tests", key="k-1").id == first.id
        assert first.wait().status == "completed"


def test_a_world_that_drifted_is_refused() -> None:
    with MockCloud(2) as cloud, Cleanup(cloud) as cleanup:
        test = cleanup.register(**cloud.failover_test)
        plan = cleanup.plan("web01")
        cloud.somebody("stop", virtualmachine=test.test_vm)
        cloud.somebody("detach", volume=test.volumes[1])
        with pytest.raises(DriftedError) as raised:
            cleanup.start(plan, by="tests")
        assert "new plan" in raised.value.next


def test_a_parked_cleanup_is_resolved_by_a_person() -> None:
    with Simulator(speed=SPEED) as cloud, Cleanup(cloud) as cleanup:
        test = cleanup.register(**cloud.failover_test)
        cloud.fault("stopVirtualMachine", fail=True, times=3)
        report = cleanup.run("web01", by="tests")
        assert report.status == "parked" and report.ending is not None and report.ending.next, report
        assert [one.status for one in cleanup.unfinished()] == ["parked"]
        cloud.somebody("stop", virtualmachine=test.test_vm)
        resolved = cleanup.resolve(report.cleanup, by="a person").wait()
        is_home(cloud, resolved)


def test_cancel_goes_to_the_nearest_safe_place() -> None:
    with Simulator(speed=1.0) as cloud, Cleanup(cloud) as cleanup:
        cleanup.register(**cloud.failover_test)
        run = cleanup.start(cleanup.plan("web01"), by="tests")
        assert cleanup.watch(run.id).id == run.id
        with pytest.raises(TimeoutError, match="goes on"):
            run.wait(timeout=0.0)
        cleanup.cancel(run.id, by="a person")
        # The simulator is as slow as a real server: the time of the rest is pushed.
        cloud.advance(3_000)
        assert run.wait(60).status == "cancelled"


def test_what_a_callback_raises_is_logged_and_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fails(event: ProgressEvent) -> None:
        raise ValueError("no <progress> today")

    async def main(cloud: MockCloud) -> Report:
        async with AsyncCleanup(cloud) as cleanup:
            await cleanup.register(**cloud.failover_test)
            return await cleanup.run("web01", by="tests", on_progress=fails)

    with MockCloud(1) as cloud, Cleanup(cloud) as cleanup, caplog.at_level(logging.ERROR, "cloudstack_cleanup"):
        cleanup.register(**cloud.failover_test)
        assert cleanup.run("web01", by="tests", on_progress=fails).status == "completed"
    assert "no <progress> today" in caplog.text and "goes on" in caplog.text
    caplog.clear()
    with MockCloud(1) as cloud:
        assert asyncio.run(main(cloud)).status == "completed"
    assert "no <progress> today" in caplog.text


def test_what_is_not_there_is_told_as_such() -> None:
    with MockCloud() as cloud, Cleanup(cloud) as cleanup:
        with pytest.raises(NotFoundError):
            cleanup.plan("web99")
        with pytest.raises(NotFoundError) as raised:
            cleanup.report("00000000-0000-4000-8000-000000000000")
        assert raised.value.code == "not_found" and raised.value.next
        with pytest.raises(InvalidInputError, match="after"):
            nonsense: Any = "burn_it"
            cleanup.plan("web01", after=nonsense)
