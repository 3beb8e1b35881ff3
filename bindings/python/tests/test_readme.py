"""What the README shows is run as it stands, in order."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

README = Path(__file__).parent.parent / "README.md"


def test_the_readme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```python\n(.*?)^```$", README.read_text(encoding="utf-8"), re.M | re.S)
    assert len(blocks) == 6
    names: dict[str, object] = {"__name__": "readme"}
    for block in blocks:
        exec(compile(block, str(README), "exec"), names)
    shown = capsys.readouterr().out
    assert "bring 3 volumes home to appliance" in shown and "completed ['appliance appliance, slot" in shown
    assert "not_found: " in shown and "4.22" in shown


def test_the_main_job_is_ten_lines() -> None:
    text = README.read_text(encoding="utf-8")
    first = re.search(r"^```python\n(.*?)^```$", text, re.M | re.S)
    assert first is not None
    assert len([line for line in first[1].splitlines() if line.strip()]) <= 10
