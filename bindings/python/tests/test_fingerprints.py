"""What volumes hold, read from the disks of this machine: a made tree of sysfs, and what its one disk holds."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from cloudstack_cleanup import Cleanup, Fingerprint, LocalDevices, MockCloud, RefusedError, TestFingerprint

APPLIANCE = "a0000000-0000-4000-8000-00000000000a"
#: The appliance's own disk in the simulated world.
ROOT = "a0000001-0000-4000-8000-00000000000a"
DATA = b"what stands on the disk".ljust(512)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    block = tmp_path / "sys/devices/hardware/block/vda"
    block.mkdir(parents=True)
    (block / "serial").write_text(ROOT.replace("-", "")[:20])
    (block / "size").write_text("1")
    (tmp_path / "sys/devices/hardware/subsystem").symlink_to("../../bus/virtio")
    (block / "device").symlink_to("../..")
    (tmp_path / "sys/block").mkdir()
    (tmp_path / "sys/block/vda").symlink_to("../devices/hardware/block/vda")
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev/vda").write_bytes(DATA)
    return tmp_path


def test_a_fingerprint_is_read_and_recorded(tree: Path) -> None:
    digest = hashlib.sha256(DATA).hexdigest()
    with MockCloud(1) as cloud:
        test = cloud.failover_test
        with Cleanup(cloud, inspector=LocalDevices(APPLIANCE, root=tree)) as cleanup:
            [found] = cleanup.fingerprints(APPLIANCE, [ROOT])
            assert found == TestFingerprint(ROOT, Fingerprint(len(DATA), digest, digest))
            with pytest.raises(RefusedError, match="not on appliance"):
                cleanup.fingerprints(APPLIANCE, test["volumes"])
            known = TestFingerprint(test["volumes"][0], found.fingerprint)
            recorded = cleanup.register(**{**test, "fingerprints": [known]})
            assert recorded.fingerprints == (known,)
            # The same as JSON is the same record.
            assert cleanup.register(**{**test, "fingerprints": recorded.json["fingerprints"]}) == recorded
            with pytest.raises(TypeError, match="one is str"):
                cleanup.register(**{**test, "fingerprints": ["x"]})
            assert cleanup.plan(test["id"]).volumes[0].before == found.fingerprint
