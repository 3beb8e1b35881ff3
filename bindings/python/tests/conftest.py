"""Every test has a limit: a hang is a failure, with all stacks shown."""

from __future__ import annotations

import faulthandler
from collections.abc import Iterator

import pytest

LIMIT_S = 120


@pytest.fixture(autouse=True)
def limited() -> Iterator[None]:
    faulthandler.dump_traceback_later(LIMIT_S, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()
