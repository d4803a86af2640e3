"""A publisher killed at any moment shows gateways one whole publication, the old or the new."""

from __future__ import annotations

import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.services.log import check_log

if TYPE_CHECKING:
    from laboratory import Laboratory

PROGRAM = Path(__file__).parent.parent / "switching_forever.py"
KILLS = 3


@pytest.fixture
def database_url() -> str:
    """Take the file in the store's own folder: what is killed is the publisher."""
    return ""


def switch_and_kill(laboratory: Laboratory, delay: float) -> None:
    home, folder = laboratory.program.settings.home, laboratory.folder / "publication"
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), str(home), str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    try:
        process.wait(timeout=delay)
    except subprocess.TimeoutExpired:
        process.kill()
    _, complaints = process.communicate()
    assert complaints == b""


def test_killed_while_publishing_every_model_says_the_same(laboratory: Laboratory) -> None:
    laboratory.clock.now = datetime.now(UTC)
    laboratory.admit("citizen", citizenships="USA", statuses="USA:citizen", nal="2")
    laboratory.admit("parisian", citizenships="FRA", statuses="FRA:citizen", nal="2")
    laboratory.work().publish()
    chance = random.Random(17_21)
    for _ in range(KILLS):
        switch_and_kill(laboratory, chance.uniform(0.1, 1.5))
        laboratory.clock.now = datetime.now(UTC)
        models = ("fable-5", "mythos-5", "opal-4")
        said = {word for model in models for word in laboratory.decisions(model).values()}
        assert said in ({"allowed"}, {"blocked"}), "half a publication was visible"
        assert check_log(laboratory.env).size > 0

    laboratory.work().publish()
    laboratory.clock.now = datetime.now(UTC)
    assert len(set(laboratory.decisions("opal-4").values())) == 1
