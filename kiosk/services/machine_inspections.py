"""Inspections of this machine: what was looked at, by whom, what was found, when it is due again.

A machine that strangers are left alone with is looked at by a person, at
intervals: for parts that somebody added, and for what no longer works. The
record stands beside the machine; that it was made is in the log, so that one
taken out of the file is missed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.permission import changing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

NOTE_MOST = 400
"""Characters of a note; it names no person."""


class Part(StrEnum):
    """Name a part of the machine that is inspected."""

    HOUSING = "housing"
    CAMERA = "camera"
    READER = "reader"
    PRINTER = "printer"
    CLOCK = "clock"


INTERVALS: Mapping[Part, timedelta] = MappingProxyType(
    {
        Part.HOUSING: timedelta(days=7),
        Part.CAMERA: timedelta(days=30),
        Part.READER: timedelta(days=30),
        Part.PRINTER: timedelta(days=30),
        Part.CLOCK: timedelta(days=30),
    }
)
"""How long an inspection holds; the housing is where skimmers are hidden."""

_ORDER = {part: place for place, part in enumerate(Part)}
_AGAIN_AFTER_A_FAULT = timedelta(days=1)


class InspectionNoteError(KioskError):
    """Refuse a note that says nothing, or too much."""


@dataclass(frozen=True, slots=True)
class MachineInspection:
    """Hold one inspection; ``operator_id`` is opaque."""

    part: Part
    at: datetime
    operator_id: str
    in_order: bool
    note: str = ""

    @property
    def due(self) -> datetime:
        """Give when the part is to be looked at again: the day after a fault."""
        return self.at + (INTERVALS[self.part] if self.in_order else _AGAIN_AFTER_A_FAULT)


@dataclass(frozen=True, slots=True)
class DuePart:
    """Hold where one part stands; ``last`` is ``None`` before its first inspection."""

    part: Part
    last: MachineInspection | None
    now: datetime

    @property
    def overdue(self) -> bool:
        """Tell whether it must be looked at now."""
        return self.last is None or self.last.due <= self.now


class InspectionLog(Protocol):
    """Keep the inspections of one machine."""

    def all(self) -> Sequence[MachineInspection]:
        """Give them, oldest first."""

    def append(self, inspection: MachineInspection) -> None:
        """Add one for good."""


def due_parts(log: InspectionLog, now: datetime) -> tuple[DuePart, ...]:
    """Give every part, what is overdue first, then what is due next."""
    last: dict[Part, MachineInspection] = {each.part: each for each in log.all()}
    parts = (DuePart(part, last.get(part), now) for part in Part)
    return tuple(sorted(parts, key=lambda each: (not each.overdue, _due(each), _ORDER[each.part])))


def record_inspection(
    env: Environment,
    session: OperatorSession,
    log: InspectionLog,
    part: Part,
    *,
    in_order: bool,
    note: str,
) -> MachineInspection:
    """Write an inspection down; a fault needs a note that says what was found."""
    text = " ".join(note.split())
    if not in_order and not text:
        raise InspectionNoteError(
            "What is not in order is not said yet.", "Say in a few words what you found."
        )
    if len(text) > NOTE_MOST:
        raise InspectionNoteError(
            "The note is too long.", f"Say it in {NOTE_MOST} characters; keep the rest elsewhere."
        )
    with changing(env, session, Act.INSPECT_MACHINE) as (uow, now):
        made = MachineInspection(part, now, session.operator_id, in_order, text)
        uow.log.append(
            Event.MACHINE_INSPECTED,
            at=now,
            actor=session.person_id,
            body={"part": part.value, "in_order": int(in_order)},
        )
        uow.commit()
    log.append(made)
    return made


def _due(each: DuePart) -> float:
    return 0.0 if each.last is None else each.last.due.timestamp()
