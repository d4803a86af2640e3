"""What the page of retention shows, as the store has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from kiosk.domain.rights import LegalHold, Restriction, Setting
    from kiosk.services.retention import PurgePlan, SkipReason
    from kiosk.ui.console.rights_ports import RetentionPorts

NAMED = 5
"""People, or cases, that are named where a purge leaves more."""


class KeptRow(NamedTuple):
    """Hold a line of the table: a record that is held or restricted."""

    name: str
    since: datetime
    hold: LegalHold | None
    restriction: Restriction | None


class Kept(NamedTuple):
    """Hold what is kept in spite of its time, and the days of each clock."""

    rows: Sequence[KeptRow]
    numbers: Mapping[Setting, int]


class Due(NamedTuple):
    """Hold what a purge would take and leave, and the names of people whom it leaves."""

    plan: PurgePlan
    names: Mapping[str, str]


def ask_kept(ports: RetentionPorts) -> Kept:
    """Ask for what is held or restricted, and for the clocks. *Slow*."""
    held = [KeptRow(v.person_name, v.hold.placed_at, v.hold, None) for v in ports.holds()]
    restricted = [
        KeptRow(v.person_name, v.restriction.since, None, v.restriction)
        for v in ports.restrictions()
    ]
    return Kept([*held, *restricted], dict(ports.numbers()))


def ask_due(ports: RetentionPorts) -> Due:
    """Ask what a purge would take and leave. *Slow*."""
    plan = ports.plan_purge()
    named = [person for people in people_left(plan).values() for person in people[:NAMED]]
    return Due(plan, ports.names(named))


def people_left(plan: PurgePlan) -> dict[SkipReason, list[str]]:
    """Give the ids of the people whom a purge leaves, by why, each once."""
    left: dict[SkipReason, dict[str, None]] = {each.reason: {} for each in plan.skipped}
    for each in plan.skipped:
        if each.person_id:
            left[each.reason][each.person_id] = None
    return {reason: [*people] for reason, people in left.items()}
