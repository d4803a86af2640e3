"""No operation holds the GUI thread for longer than 50 ms; the watch that says so sees one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from gui_stalls import LIMIT, GuiStallError, StallWatch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def work_for(seconds: float) -> None:
    """Keep the processor busy, as a loop over too many rows does."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


@pytest.fixture
def watch(qtbot: QtBot) -> StallWatch:
    del qtbot  # which makes the application
    return StallWatch()


def test_a_planted_block_is_reported_with_the_operation_that_made_it(watch: StallWatch) -> None:
    watch.run("glance", lambda: work_for(0.001))
    watch.run("count all people", lambda: work_for(watch.limit + 0.070))
    assert next(iter(watch.longest())) == "count all people"
    with pytest.raises(GuiStallError, match=r"count all people [0-9]+ ms") as told:
        watch.require_responsive()
    assert "glance" not in str(told.value)


def test_work_in_bounded_slices_is_no_stall(watch: StallWatch) -> None:
    watch.run("start", lambda: None)
    for number in range(6):
        watch.run("slices", lambda: work_for(LIMIT / 3), done=lambda: True)
        assert number < len(watch.turns)
    watch.require_responsive()


def test_the_best_run_of_an_operation_counts(watch: StallWatch) -> None:
    watch.run("go", lambda: work_for(watch.limit + 0.070))
    watch.run("go", lambda: work_for(0.001))
    watch.require_responsive()


def test_waiting_asleep_is_none(watch: StallWatch) -> None:
    begun = time.monotonic()
    watch.run("wait", lambda: None, done=lambda: time.monotonic() > begun + 3 * watch.limit)
    watch.require_responsive()


def test_an_operation_that_never_ends_is_an_error(
    watch: StallWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui_stalls._PATIENCE", 0.05)
    with pytest.raises(AssertionError, match="forever did not come to its end"):
        watch.run("forever", lambda: None, done=lambda: False)
