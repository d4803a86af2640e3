"""Times of a directive: an instant with its offset, and the zone in which people read it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, available_timezones

from kiosk.directives.wording import nearest

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.directives.file_faults import Faults
    from kiosk.directives.file_schema import DirectiveTable

_TIMES: Final = ("received", "in_force", "until", "review")


def check_times(table: DirectiveTable, faults: Faults) -> None:
    """Add what is wrong with the zone, the offsets and the order of the times."""
    zone = _zone(table.zone, faults)
    whole = True
    for name in _TIMES:
        moment = getattr(table, name)
        if moment is None:
            continue
        if moment.tzinfo is None:
            whole = False
            faults.add(
                (name,),
                f"The time {name} says no offset from UTC.",
                f"Write it with the offset, as {_with_offset(moment, zone)}.",
            )
        elif zone is not None:
            _check_offset(name, moment, zone, faults)
    if whole:
        _check_order(table, faults)


def _zone(name: str, faults: Faults) -> ZoneInfo | None:
    if name in _zone_names():
        return ZoneInfo(name)
    found = nearest(name, _zone_names())
    faults.add(
        ("zone",),
        "There is no such time zone.",
        f"Did you mean {found}?" if found else "Write its IANA name, as America/New_York.",
    )
    return None


def _check_offset(name: str, moment: datetime, zone: ZoneInfo, faults: Faults) -> None:
    """Refuse an offset that the zone does not have then; UTC is an instant whatever the zone."""
    local = moment.astimezone(zone)
    if not moment.utcoffset() or local.utcoffset() == moment.utcoffset():
        return
    faults.add(
        (name,),
        f"The time {name} is written with the offset {_offset(moment)}, but {zone.key} is at "
        f"{_offset(local)} then.",
        f"Write {_with_offset(moment.replace(tzinfo=None), zone)} if the clock time is right, "
        f"{local.isoformat()} if the instant is.",
    )


def _check_order(table: DirectiveTable, faults: Faults) -> None:
    if table.until is not None and table.until <= table.in_force:
        faults.add(
            ("until",),
            "The directive ends before it is in force.",
            "Give an until that is later than in_force, or none.",
        )
    if table.review is not None and table.review <= table.in_force:
        faults.add(
            ("review",),
            "The review comes before the directive is in force.",
            "Give a review that is later than in_force, or none.",
        )


def _with_offset(moment: datetime, zone: ZoneInfo | None) -> str:
    if zone is None:
        return "2026-06-12T17:21:00-04:00"
    return moment.replace(tzinfo=zone).isoformat()


def _offset(moment: datetime) -> str:
    return moment.strftime("%z")[:3] + ":" + moment.strftime("%z")[3:5]


@cache
def _zone_names() -> frozenset[str]:
    return frozenset(available_timezones())
