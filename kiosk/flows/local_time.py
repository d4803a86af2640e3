"""An instant as people write it: date, time of day, and the zone it is read in."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_WRITTEN: Final = re.compile(
    r"(\d{4}-\d{2}-\d{2})[ T]+(\d{2}:\d{2}(?::\d{2})?)\s*([+-]\d{2}:\d{2}|Z)?", re.ASCII
)
_REMEDY: Final = "Write it as 2026-06-12 17:21, or 2026-06-12 17:21:00."


class LocalTimeError(KioskError):
    """Refuse a text that is no instant in its zone."""


def read_local_time(text: str, zone: ZoneInfo) -> datetime:
    """Read ``2026-06-12 17:21`` as an instant with the zone's offset; raise `LocalTimeError`.

    An hour that a clock change skips is no instant. One that it repeats is
    two: it is read only with its offset, ``2026-11-01 01:30 -04:00``.
    """
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        raise LocalTimeError("This is no date with a time of day.", _REMEDY)
    day, clock, offset = found.groups()
    try:
        written = datetime.fromisoformat(f"{day}T{clock}{offset or ''}")
    except ValueError as error:
        raise LocalTimeError("There is no such day or time.", _REMEDY) from error
    if written.tzinfo is not None:
        return written
    return _only(written, zone)


def write_local_time(moment: datetime, zone: ZoneInfo) -> str:
    """Write an instant so that it reads back; with its offset where the clock shows it twice."""
    local = moment.astimezone(zone)
    text = f"{local:%Y-%m-%d %H:%M:%S}"
    if len(_instants(local.replace(tzinfo=None), zone)) == 1:
        return text
    return f"{text} {_offset(local)}"


def _only(written: datetime, zone: ZoneInfo) -> datetime:
    instants = _instants(written, zone)
    if not instants:
        raise LocalTimeError(
            f"The clocks of {zone.key} skip this time.", "Write the time before or after it."
        )
    if len(instants) > 1:
        first, second = (_offset(each) for each in instants)
        raise LocalTimeError(
            f"The clocks of {zone.key} show this time twice.",
            f"Write {first} after it for the first, {second} for the second.",
        )
    return instants[0]


def _instants(written: datetime, zone: ZoneInfo) -> list[datetime]:
    """Give the instants at which the zone's clocks show a time: none, one or two."""
    both = (written.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    shown = {each.astimezone(UTC): each for each in both}
    return [
        each
        for instant, each in sorted(shown.items())
        if instant.astimezone(zone).replace(tzinfo=None, fold=0) == written
    ]


def _offset(moment: datetime) -> str:
    offset = moment.utcoffset() or timedelta()
    sign = "-" if offset < timedelta() else "+"
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    return f"{sign}{hours:02}:{minutes:02}"
