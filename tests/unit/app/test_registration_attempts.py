"""Whoever starts the station again has no more tries than before."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.app.registration_attempts import (
    ATTEMPTS_FILE,
    AttemptsError,
    keep_attempts,
    kept_attempts,
)
from kiosk.app.registration_setup import StationSetup
from kiosk.flows.registration_throttle import LONGEST_WAIT, Attempts, Throttle, lost_counts

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 6, 12, 22, 0, tzinfo=UTC)
SETUP = StationSetup("0000 1111", "$argon2id$v=19$m=64,t=1,p=1$c2FsdA$aGFzaA")
ALTERED = Attempts(lost_counts(NOW), lost_counts(NOW))
SOME = Attempts(Throttle(5, NOW + timedelta(minutes=1)), Throttle(2))


def test_the_counts_are_the_same_after_a_start(tmp_path: Path) -> None:
    keep_attempts(tmp_path, SETUP, Attempts())
    keep_attempts(tmp_path, SETUP, SOME)
    assert kept_attempts(tmp_path, SETUP, NOW) == SOME
    assert [file.name for file in tmp_path.iterdir()] == [ATTEMPTS_FILE]
    assert (tmp_path / ATTEMPTS_FILE).stat().st_mode & 0o077 == 0


def test_counts_that_are_gone_or_altered_begin_closed(tmp_path: Path) -> None:
    assert kept_attempts(tmp_path, SETUP, NOW) == ALTERED
    keep_attempts(tmp_path, SETUP, SOME)
    file = tmp_path / ATTEMPTS_FILE
    signed = json.loads(file.read_bytes())
    for broken in (
        json.dumps({**signed, "counts": '[[0, ""], [0, ""]]'}),
        json.dumps({**signed, "mac": "0" * 64}),
        json.dumps([]),
        "{",
    ):
        file.write_text(broken, encoding="utf-8")
        assert kept_attempts(tmp_path, SETUP, NOW) == ALTERED


def test_the_counts_of_another_set_up_do_not_count(tmp_path: Path) -> None:
    keep_attempts(tmp_path, StationSetup("0000 1111", "another hash"), Attempts())
    assert kept_attempts(tmp_path, SETUP, NOW) == ALTERED


def test_after_the_counts_were_lost_no_try_is_heard_for_the_longest_wait(tmp_path: Path) -> None:
    for count in (kept := kept_attempts(tmp_path, SETUP, NOW)).registering, kept.leaving:
        assert not count.open_at(NOW + LONGEST_WAIT - timedelta(seconds=1))
        assert count.open_at(NOW + LONGEST_WAIT)
        assert count.missed(NOW + LONGEST_WAIT).closed_until == NOW + 2 * LONGEST_WAIT


def test_the_wait_after_a_loss_runs_once_however_many_windows_open(tmp_path: Path) -> None:
    lost = kept_attempts(tmp_path, SETUP, NOW)
    assert kept_attempts(tmp_path, SETUP, NOW + timedelta(minutes=10)) == lost


def test_a_clock_that_was_put_back_keeps_nobody_waiting_for_days(tmp_path: Path) -> None:
    keep_attempts(tmp_path, SETUP, Attempts(Throttle(9, NOW + timedelta(days=40)), Throttle()))
    kept = kept_attempts(tmp_path, SETUP, NOW)
    assert kept.registering.closed_until == NOW + LONGEST_WAIT


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(AttemptsError):
        keep_attempts(tmp_path / "gone", SETUP, SOME)
