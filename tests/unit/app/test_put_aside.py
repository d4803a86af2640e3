"""Refused files of stations, found by age and removed with their reasons."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.app.put_aside import PutAsideFiles
from kiosk.app.station_inbox import collect
from kiosk.domain.errors import KioskError
from kiosk.services.submissions import SubmissionError

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
NAMES = (f"{1:032x}.sealed", f"{2:032x}.sealed")


def refuse(_data: bytes) -> None:
    raise SubmissionError("This is nothing.", "Look.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a station's folder in which two files were refused, 40 and 10 days ago."""
    station = tmp_path / "station"
    (station / "inbox").mkdir(parents=True)
    for name, days in zip(NAMES, (40, 10), strict=True):
        file = station / "inbox" / name
        file.write_bytes(b"sealed")
        at = (NOW - timedelta(days=days)).timestamp()
        os.utime(file, (at, at))
    assert len(collect(station, refuse).refusals) == len(NAMES)
    return station


def test_those_that_are_older_go_with_their_reasons(folder: Path) -> None:
    refused = folder / "inbox" / "refused"
    found = PutAsideFiles().older([str(folder), ""], NOW - timedelta(days=30))
    assert found == [str(refused / NAMES[0])]

    PutAsideFiles().remove(found)

    assert sorted(each.name for each in refused.iterdir()) == [NAMES[1], f"{NAMES[1]}.txt"]
    PutAsideFiles().remove(found)


def test_nothing_outside_is_touched(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (folder / "inbox" / "refused").rename(elsewhere)
    (folder / "inbox" / "refused").symlink_to(elsewhere)

    assert PutAsideFiles().older([str(folder)], NOW) == []
    with pytest.raises(KioskError, match="could not be removed"):
        PutAsideFiles().remove([str(folder / "inbox" / "refused" / NAMES[0])])
    assert (elsewhere / NAMES[0]).exists()


def test_a_folder_that_is_gone_has_no_files(tmp_path: Path) -> None:
    assert PutAsideFiles().older([str(tmp_path / "gone")], NOW) == []
