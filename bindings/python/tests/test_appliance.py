"""A deployed appliance: a Volume Daemon that moves the volumes, and a MariaDB with the failover job."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import cloudstack_cleanup as untyped_module
from cloudstack_cleanup import (
    AsyncCleanup,
    Cleanup,
    DeployedDatabase,
    InvalidInputError,
    MockCloud,
    NotFoundError,
    UnavailableError,
    VolumeDaemon,
)

#: The program that plays the appliance; `cargo xtask test` names it.
PROGRAM = "CLEANUP_TEST_APPLIANCE"
untyped: Any = untyped_module


class Appliance:
    """The program, and what it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.facts: dict[str, Any] = self._line()

    def _line(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line: dict[str, Any] = json.loads(self._process.stdout.readline())
        return line

    def now(self) -> dict[str, Any]:
        """How things stand."""
        assert self._process.stdin is not None
        print("now", file=self._process.stdin, flush=True)
        return self._line()

    def cloud(self, folder: Path) -> dict[str, Any]:
        """Its cloud, and where a cleanup of it is remembered."""
        names = ("endpoint", "key", "secret", "speed")
        return {**{name: self.facts[name] for name in names}, "cloud_only": True, "database": folder / "jobs.db"}


@pytest.fixture
def appliance() -> Iterator[Appliance]:
    program = os.environ.get(PROGRAM)
    if program is None:
        pytest.skip(f"{PROGRAM} names no program")
    with subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        made = Appliance(process)
        if "missing" in made.facts:
            pytest.skip(made.facts["missing"])
        yield made


AS_AFTER_A_CLEANUP = {"status": "cleanup_completed", "asked_of_the_daemon": 4, "home": 2, "mapped": 2, "deleted": True}


def test_a_test_is_imported_cleaned_up_through_the_daemon_and_told(appliance: Appliance, tmp_path: Path) -> None:
    facts = appliance.facts
    file = tmp_path / "url"
    file.write_text(facts["deployed_database"])
    with Cleanup(
        **appliance.cloud(tmp_path),
        volume_daemon=VolumeDaemon(facts["volume_daemon"]),
        deployed_database=DeployedDatabase(url_file=file),
    ) as cleanup:
        imported = cleanup.import_test("web01")
        assert (imported.test.id, imported.test.status, imported.test.by) == (facts["job"], "active", "operator@site")
        assert cleanup.import_test(facts["job"]) == imported and cleanup.tests() == [imported.test]
        with pytest.raises(NotFoundError):
            cleanup.import_test("web99")
        assert cleanup.sync() == [], "no cleanup has begun"
        report = cleanup.run("web01", by="tests")
        assert report.status == "completed" and report.warnings == report.plan.warnings, report
        (told,) = cleanup.sync()
        assert (told.test, told.source_vm, told.outcome, told.is_so) == (facts["job"], "web01", "already_so", True)
        assert "cleanup_completed" in told.text and told.json["outcome"] == told.outcome
    assert appliance.now() == AS_AFTER_A_CLEANUP


def test_the_same_asynchronously(appliance: Appliance, tmp_path: Path) -> None:
    facts = appliance.facts

    async def main() -> None:
        async with AsyncCleanup(
            **appliance.cloud(tmp_path),
            volume_daemon=VolumeDaemon(facts["volume_daemon"]),
            deployed_database=DeployedDatabase(url=facts["deployed_database"]),
        ) as cleanup:
            assert (await cleanup.import_test("web01")).test.id == facts["job"]
            report = await cleanup.run("web01", by="tests")
            assert report.status == "completed" and report.warnings == report.plan.warnings, report
            assert [told.outcome for told in await cleanup.sync()] == ["already_so"]

    asyncio.run(main())
    assert appliance.now() == AS_AFTER_A_CLEANUP


def test_a_database_that_is_away_is_unavailable_and_its_password_is_kept() -> None:
    away = DeployedDatabase(url="mysql://u:planted@127.0.0.1:1/jobs")
    assert "planted" not in repr(away)
    with MockCloud(1) as cloud, Cleanup(cloud, deployed_database=away) as cleanup:
        for ask in (lambda: cleanup.import_test("web01"), cleanup.sync):
            with pytest.raises(UnavailableError) as raised:
                ask()
            shown = "".join(traceback.format_exception(raised.value)) + repr(raised.value) + repr(vars(raised.value))
            assert raised.value.retryable and "127.0.0.1" in shown and "planted" not in shown
        assert "planted" not in repr(cleanup)


def test_what_makes_no_sense_is_told_by_name_and_without_secrets() -> None:
    wrong: list[tuple[dict[str, Any], type[Exception], str]] = [
        ({"volume_daemon": "http://u:planted@127.0.0.1:1"}, TypeError, "volume_daemon must be a VolumeDaemon, not str"),
        ({"deployed_database": "mysql://u:planted@h/d"}, TypeError, "deployed_database must be a DeployedDatabase, not str"),
        ({"volume_daemon": VolumeDaemon("http://daemon.example")}, InvalidInputError, "another machine"),
        ({"volume_daemon": VolumeDaemon("http://u:planted@127.0.0.1")}, InvalidInputError, "without a user"),
        ({"deployed_database": DeployedDatabase()}, InvalidInputError, "either a url or a url_file"),
        ({"deployed_database": DeployedDatabase(url_file="/does/not/exist")}, InvalidInputError, "/does/not/exist"),
        ({"deployed_database": DeployedDatabase(url="postgres://u:planted@h/d")}, InvalidInputError, "mysql://"),
    ]
    with MockCloud(1) as cloud:
        for given, kind, told in wrong:
            with pytest.raises(kind, match=told) as raised:
                untyped.Cleanup(cloud, **given)
            assert "planted" not in str(raised.value)
        with Cleanup(cloud) as cleanup:
            for ask in (lambda: cleanup.import_test("web01"), cleanup.sync):
                with pytest.raises(InvalidInputError, match="deployed_database"):
                    ask()
