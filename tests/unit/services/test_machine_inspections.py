"""A machine is inspected at intervals; what is overdue stands on top, and each one is logged."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.audit.events import Event
from kiosk.domain.errors import PermissionDeniedError
from kiosk.services.machine_inspections import (
    INTERVALS,
    NOTE_MOST,
    InspectionNoteError,
    MachineInspection,
    Part,
    due_parts,
    record_inspection,
)

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

SECOND = timedelta(seconds=1)


class Notes:
    """Keep inspections in a list."""

    def __init__(self) -> None:
        self.kept: list[MachineInspection] = []

    def all(self) -> list[MachineInspection]:
        return self.kept

    def append(self, inspection: MachineInspection) -> None:
        self.kept.append(inspection)


def overdue(notes: Notes, env: Environment) -> set[Part]:
    return {each.part for each in due_parts(notes, env.clock()) if each.overdue}


def test_a_new_machine_has_everything_to_be_inspected(env: Environment) -> None:
    assert overdue(Notes(), env) == set(Part)


@pytest.mark.parametrize("part", Part)
def test_an_inspection_holds_for_its_interval_and_no_second_longer(
    env: Environment, admin: OperatorSession, clock: FakeClock, part: Part
) -> None:
    notes = Notes()
    record_inspection(env, admin, notes, part, in_order=True, note="")
    clock.now += INTERVALS[part] - SECOND
    assert part not in overdue(notes, env)
    clock.now += SECOND
    assert part in overdue(notes, env)


def test_a_fault_is_looked_at_again_the_next_day(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    notes = Notes()
    record_inspection(env, admin, notes, Part.CAMERA, in_order=False, note="lens scratched")
    clock.now += timedelta(days=1)
    assert Part.CAMERA in overdue(notes, env)


def test_what_is_overdue_stands_first(
    env: Environment, admin: OperatorSession, clock: FakeClock
) -> None:
    notes = Notes()
    for part in Part:
        record_inspection(env, admin, notes, part, in_order=True, note="")
    clock.now += INTERVALS[Part.HOUSING]
    parts = due_parts(notes, env.clock())
    assert parts[0].part is Part.HOUSING
    assert [each.part for each in parts if each.overdue] == [Part.HOUSING]


def test_each_inspection_is_in_the_log_without_its_note(
    env: Environment, admin: OperatorSession, store: FakeStore
) -> None:
    record_inspection(env, admin, Notes(), Part.HOUSING, in_order=False, note="a loose lens")
    with store.reading() as uow:
        (entry, *_) = uow.log.page(0, 1)
    assert entry.event is Event.MACHINE_INSPECTED
    assert dict(entry.body) == {"part": "housing", "in_order": 0}


def test_a_fault_without_a_word_is_refused(env: Environment, admin: OperatorSession) -> None:
    notes = Notes()
    with pytest.raises(InspectionNoteError, match="not said yet"):
        record_inspection(env, admin, notes, Part.CLOCK, in_order=False, note="  ")
    with pytest.raises(InspectionNoteError, match="too long"):
        record_inspection(env, admin, notes, Part.CLOCK, in_order=True, note="x" * (NOTE_MOST + 1))
    assert not notes.kept


def test_an_auditor_inspects_nothing(env: Environment, auditor: OperatorSession) -> None:
    notes = Notes()
    with pytest.raises(PermissionDeniedError):
        record_inspection(env, auditor, notes, Part.CLOCK, in_order=True, note="")
    assert not notes.kept
