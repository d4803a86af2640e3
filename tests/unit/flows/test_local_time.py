"""Instants as people write them, also in the hours that a clock change skips and repeats."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.flows.local_time import LocalTimeError, read_local_time, write_local_time

NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-06-12 17:21", "2026-06-12T17:21:00-04:00"),
        (" 2026-06-12T17:21:09 ", "2026-06-12T17:21:09-04:00"),
        ("2026-12-12 17:21", "2026-12-12T17:21:00-05:00"),
        ("2026-11-01 01:30 -04:00", "2026-11-01T01:30:00-04:00"),
        ("2026-06-12 17:21Z", "2026-06-12T17:21:00+00:00"),
    ],
)
def test_a_time_is_read_in_its_zone(text: str, instant: str) -> None:
    assert read_local_time(text, NEW_YORK).isoformat() == instant


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no date"),
        ("12 June 2026, 17:21", "no date"),
        ("2026-06-12", "no date"),
        ("2026-06-31 17:21", "no such day"),
        ("2026-06-12 24:21", "no such day"),
        ("2026-03-08 02:30", "skip"),
        ("2026-11-01 01:30", "Write -04:00 after it for the first, -05:00 for the second"),
    ],
)
def test_what_is_no_instant_is_refused(text: str, said: str) -> None:
    with pytest.raises(LocalTimeError, match=said):
        read_local_time(text, NEW_YORK)


@pytest.mark.parametrize("hour", range(3, 9))
def test_what_is_written_reads_back(hour: int) -> None:
    moment = datetime(2026, 11, 1, hour, 30, tzinfo=UTC)
    assert read_local_time(write_local_time(moment, NEW_YORK), NEW_YORK) == moment
