"""Inspections of a machine over a true store: the file, the log, and what the overview says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from issuer_samples import PASSWORD, draft, world

from kiosk.app.dashboard_adapter import DashboardAdapter
from kiosk.app.devices_adapter import DevicesAdapter
from kiosk.app.program import Program
from kiosk.app.settings import DeviceSettings, settings_at
from kiosk.audit.events import Event
from kiosk.devices.inspection_log import INSPECTIONS
from kiosk.domain.enrolments import CaseFlagKind
from kiosk.domain.errors import KioskError
from kiosk.services import case_flags
from kiosk.services.machine_inspections import Part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kiosk.domain.operators import OperatorSession


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    assert qapp, "lines are drawn with Qt"
    printer = tmp_path / "lp0"
    printer.touch()
    devices = DeviceSettings(receipts=f"file:{printer} pictures")
    program = Program(settings_at(tmp_path / "home", devices=devices), world())
    (tmp_path / "stick").mkdir()
    program.establish(draft(tmp_path / "stick"))
    yield program
    program.close()


@pytest.fixture
def admin(program: Program) -> OperatorSession:
    return program.sign_in("admin1", f"{PASSWORD} 1")


def needs(program: Program, admin: OperatorSession) -> list[str]:
    overview = DashboardAdapter(program, admin, lambda: None).overview()
    return [each.sentence for each in overview.needs if each.place == "devices"]


def test_what_is_inspected_is_due_no_more(program: Program, admin: OperatorSession) -> None:
    ports = DevicesAdapter(program, admin)
    assert needs(program, admin) == [f"{len(Part)} inspections of this machine are due."]
    for part in Part:
        ports.record_inspection(part, in_order=True, note="")
    assert not any(each.overdue for each in ports.due_parts())
    assert needs(program, admin) == []
    with program.env.store.reading() as uow:
        entries = uow.log.page(0, len(Part))
    assert {entry.event for entry in entries} == {Event.MACHINE_INSPECTED}


def test_a_discreet_flag_is_told_to_another_officer_and_not_to_who_raised_it(
    program: Program, admin: OperatorSession
) -> None:
    case_flags.raise_flag(program.env, admin, "", CaseFlagKind.DURESS)
    other = program.sign_in("admin2", f"{PASSWORD} 2")
    told = DashboardAdapter(program, other, lambda: None).overview().needs
    assert told[0].sentence.startswith("The desk: do not phone the desk.")
    own = DashboardAdapter(program, admin, lambda: None).overview().needs
    assert not any("phone" in each.sentence for each in own)


def test_a_damaged_file_needs_somebody(program: Program, admin: OperatorSession) -> None:
    (program.settings.home / INSPECTIONS).write_text("{}\n")
    (said,) = needs(program, admin)
    assert "cannot be read" in said


def test_the_test_slip_reaches_the_printer(
    program: Program, admin: OperatorSession, tmp_path: Path
) -> None:
    ports = DevicesAdapter(program, admin)
    assert ports.has_printer()
    ports.print_test()
    assert b"\x1dv0" in (tmp_path / "lp0").read_bytes()


def test_a_setting_that_cannot_be_read_is_said_when_printing(
    program: Program, admin: OperatorSession
) -> None:
    object.__setattr__(program.settings.devices, "receipts", "lpt1")
    with pytest.raises(KioskError, match="cannot be read"):
        DevicesAdapter(program, admin).print_test()
