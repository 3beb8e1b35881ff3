"""The installed package under mypy: strict, from outside, and its stubs against what they describe."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
CONFIG = TESTS.parent / "pyproject.toml"


def checked(folder: Path, *command: str) -> None:
    pytest.importorskip("mypy")
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, cwd=folder, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_users_write_is_checked(tmp_path: Path) -> None:
    cache = f"--cache-dir={tmp_path}"
    checked(TESTS, "mypy", "--strict", cache, "--config-file", str(CONFIG), "type_tests")
    checked(TESTS, "mypy", "--strict", cache, "--config-file", str(CONFIG), ".")
    checked(TESTS, "mypy", "--strict", cache, "--config-file", str(CONFIG), "-p", "cloudstack_cleanup")


def test_the_native_half_is_as_its_stub_says(tmp_path: Path) -> None:
    checked(tmp_path, "mypy.stubtest", "cloudstack_cleanup._native")
