"""The table of errors against the words of the Rust crates, and what an error survives."""

from __future__ import annotations

import copy
import pickle
import re
from pathlib import Path

import pytest

from cloudstack_cleanup import Cleanup, CleanupError, Client, CloudError, MockCloud, NotFoundError, Simulator, errors

DOOR = "bindings/common/src/json/door.rs"
ROOT = Path(__file__).parents[3]


def codes(path: str) -> set[str]:
    text = (ROOT / path).read_text(encoding="utf-8")
    found = set(re.findall(r'Self::\w+ => "(\w+)"', text))
    assert len(found) > 10, f"{path} reads differently now"
    return found


def test_every_code_has_a_class() -> None:
    engine = codes("cleanup-core/src/error.rs")
    client = codes("cloudstack-client/src/error/kind.rs")
    assert set(errors.ENGINE) == engine
    assert set(errors.BINDINGS) == set(re.findall(r'Problem::new\("(\w+)"', (ROOT / DOOR).read_text())) - engine
    assert errors.CLIENT == client - engine
    assert len(set(errors.ENGINE.values())) == len(engine), "one class for each code"
    assert all(issubclass(kind, CleanupError) for kind in errors.ENGINE.values())


def test_a_code_of_a_newer_version_is_still_an_error() -> None:
    problem = {"code": "brand_new", "message": "m", "next": "n", "retryable": True}
    error = errors.of_problem(problem)
    assert type(error) is CleanupError and error.code == "brand_new" and error.retryable and error.facts == {}


def test_an_error_can_be_pickled_and_copied() -> None:
    with MockCloud() as cloud, Cleanup(cloud) as cleanup, pytest.raises(NotFoundError) as raised:
        cleanup.plan("web99 <&>' 👩")
    error = raised.value
    error.facts["cleanup"] = "c1"
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert type(again) is NotFoundError and vars(again) == vars(error) and str(again) == str(error)
    assert "web99 <&>' 👩" in error.message


def test_cloudstack_s_own_errors_say_whether_anything_may_have_happened() -> None:
    with Simulator(speed=50) as cloud:
        client = Client(cloud)
        test = cloud.failover_test
        cloud.fault("detachVolume", lose_reply=True)
        with pytest.raises(CloudError) as lost:
            client.request("detachVolume", id=test["volumes"][1])
        assert lost.value.may_have_happened and not lost.value.retryable, vars(lost.value)
        with pytest.raises(CloudError) as failed:
            client.attach_volume(test["volumes"][0], test["appliance"]).wait()
        assert failed.value.code in ("job_failed", "api", "invalid_request") and failed.value.next
        with pytest.raises(CloudError) as denied:
            key, _ = cloud.account("nobody", allow=[])
            Client(endpoint=cloud.endpoint, key=key, secret="planted-secret").list_zones()
        assert not denied.value.may_have_happened and "planted-secret" not in repr(vars(denied.value))
