"""What type checkers accept, and what they must refuse: an ignore that is not needed is an error."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cloudstack_cleanup import (
    Accepted,
    AgentDevices,
    AsyncCleanup,
    Call,
    CallStatus,
    Cleanup,
    DeployedDatabase,
    Device,
    done,
    Failed,
    Imported,
    Outcome,
    Permit,
    ProgressEvent,
    Report,
    Residue,
    Simulator,
    Snapshot,
    TestSnapshot,
    Told,
    Unknown,
    Vm,
    VmFilter,
    VmProvider,
    Volume,
    VolumeDaemon,
)


class Sync:
    def vm(self, id: str) -> Vm | None:
        return Vm(id, "name", "running")

    def find_vms(self, filter: VmFilter) -> list[Vm]:
        return []

    def stop(self, call: Call, vm: str, mode: Literal["graceful", "forced"]) -> Outcome:
        return done() if mode == "graceful" else Unknown("?")

    def destroy(self, call: Call, permit: Permit) -> Outcome:
        return Accepted(Failed("no"))

    def status(self, call: Call, patience_s: float) -> CallStatus:
        return "pending"


class Async:
    async def vm(self, id: str) -> Vm | None:
        return None

    async def find_vms(self, filter: VmFilter) -> list[Vm]:
        return []

    async def stop(self, call: Call, vm: str, mode: str) -> Outcome:
        return done()

    async def destroy(self, call: Call, permit: Permit) -> Outcome:
        return done()

    async def status(self, call: Call, patience_s: float) -> CallStatus:
        return "succeeded"


class Quiet:
    """Answers None, which would be unknown."""

    def vm(self, id: str) -> Vm | None:
        return None

    def find_vms(self, filter: VmFilter) -> list[Vm]:
        return []

    def stop(self, call: Call, vm: str, mode: str) -> None: ...
    def destroy(self, call: Call, permit: Permit) -> None: ...
    def status(self, call: Call, patience_s: float) -> CallStatus:
        return "pending"


class Inspector:
    def devices(self, appliance: str) -> list[Device]:
        return [Device("serial", 1, "/dev/vdb")]


Snapshot("id", "volume", ready=True)
Snapshot("id", "volume")  # type: ignore[call-arg]
provider: VmProvider = Sync()
Cleanup(vms=Sync(), devices=Inspector())
AsyncCleanup(vms=Async())
Cleanup(vms=Quiet())  # type: ignore[arg-type]
Cleanup(vms=Inspector())  # type: ignore[arg-type]
Cleanup(inspector="none", cloud_only=True)
Cleanup(inspector=AgentDevices("https://a.example", "token"), cloud_only=True)
Cleanup(inspector="any")  # type: ignore[arg-type]
Cleanup(volume_daemon=VolumeDaemon("http://127.0.0.1:8090"), deployed_database=DeployedDatabase(url_file="url"))
Cleanup(volume_daemon="http://127.0.0.1:8090")  # type: ignore[arg-type]
DeployedDatabase("mysql://u:p@h/d")  # type: ignore[call-arg]
Vm("id", "name", "runing")  # type: ignore[arg-type]
Volume("id", "name", 1)  # type: ignore[call-arg]
Accepted("done")  # type: ignore[arg-type]


def show(event: ProgressEvent) -> None:
    text: str | None = event.volume
    print(text)


def main(cloud: Simulator) -> Sequence[str]:
    with Cleanup(cloud) as cleanup:
        plan = cleanup.plan("web01", after="keep_vm", forced_stop="allowed", proof="cloud_only")
        cleanup.plan("web01", after="keep")  # type: ignore[arg-type]
        imported: Imported = cleanup.import_test("web01")
        cleanup.plan(imported.test)
        told: list[Told] = cleanup.sync()
        print(imported.notes, [one.text for one in told if not one.is_so])
        cleanup.start("web01", by="me")  # type: ignore[arg-type]
        cleanup.plan("web01", snapshots="revert")
        cleanup.plan("web01", snapshots="forget")  # type: ignore[arg-type]
        cleanup.register(
            source_vm="a", test_vm="t", appliance="x", volumes=["v"], snapshots=[TestSnapshot("v", "s")], tag="a=b"
        )
        report: Report = cleanup.start(plan, by="me", on_progress=show).wait(timeout=1.5)
        residue: tuple[Residue, ...] = cleanup.retry(report.cleanup, by="me").residue
        cleanup.retry(report.cleanup)  # type: ignore[call-arg]
        return [volume.is_ for volume in report.volumes] + [item.next for item in residue if item.retry]


async def amain(cloud: Simulator) -> str:
    async with AsyncCleanup(cloud) as cleanup:
        run = await cleanup.start(await cleanup.plan("web01"), by="me", on_progress=show)
        percents: list[int] = [event.percent async for event in run.progress()]
        cleanup.tests().sort()  # type: ignore[attr-defined]
        return (await run.wait()).status + str(percents)
