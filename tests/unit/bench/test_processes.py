"""Readers of others may be slow, end, or raise: each costs one picture."""

import os
import sys
from pathlib import Path

import pytest

from tests.bench.reading.peers import ADAPTERS
from tests.bench.reading.pictures import Picture
from tests.bench.reading.processes import NoAnswerError, run_reader
from tests.bench.reading.scoring import Truth

ADAPTER = """
import os, select, sys
sys.path.insert(0, sys.argv[1])
from serving import serve

def read(file):
    print("noise among the answers")
    name = os.path.basename(file)
    if name == "slow":
        select.select([], [], [], 60)
    if name == "ends":
        os._exit(3)
    if name == "raises":
        raise ValueError("of no interest")
    return {"lines": [name]}

serve(read)
"""


@pytest.fixture
def command(tmp_path: Path) -> tuple[str, ...]:
    script = tmp_path / "adapter.py"
    script.write_text(ADAPTER, encoding="utf-8")
    return (sys.executable, str(script), str(ADAPTERS))


def pictures(*names: str) -> list[Picture]:
    return [Picture(Path(name), Truth(name, "real", (name,))) for name in names]


def test_a_reader_that_fails_on_one_picture_goes_on_with_the_next(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    run = run_reader(
        command,
        dict(os.environ),
        pictures("first", "raises", "slow", "ends", "last"),
        tmp_path / "log",
        picture_seconds=0.5,
    )
    assert [score.exact for score in run.tally.scores] == [True, False, False, False, True]
    assert [score.answer.error for score in run.tally.misses] == [
        "ValueError",
        "too slow",
        "its process ended",
    ]
    assert run.peak_bytes > 0
    assert run.cold_start > 0
    assert "noise" in (tmp_path / "log").read_text(encoding="utf-8")


def test_a_reader_that_does_not_start_says_so(tmp_path: Path) -> None:
    with pytest.raises(NoAnswerError):
        run_reader(
            (sys.executable, "-c", "raise SystemExit(1)"),
            dict(os.environ),
            pictures("first"),
            tmp_path / "log",
        )
