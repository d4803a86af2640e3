"""Answer what the page of devices asks, with this machine's files and printer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.app.receipt_printing import slip_printer
from kiosk.devices.inspection_log import INSPECTIONS, InspectionFile
from kiosk.documents import MrzError, parse
from kiosk.domain.errors import KioskError
from kiosk.services.machine_inspections import due_parts, record_inspection
from kiosk.services.slips import Slip, SlipLine, SlipRole
from kiosk.ui.shared.theme.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.machine_inspections import DuePart, Part

_SAMPLE = ("Zürich · Þórunn · Łódź · Çelik · ñ · ß · €", "المكتب مفتوح", "登记处 · 登記處")
"""Letters of several code pages and of two scripts that have none."""

_CODE = "KIOSK-TEST"


class DevicesAdapter:
    """Implement `kiosk.ui.devices.ports.DevicePorts`."""

    def __init__(self, program: Program, session: OperatorSession) -> None:
        self._program, self._session = program, session
        self._log = InspectionFile(program.settings.home / INSPECTIONS)
        with program.env.store.reading() as uow:
            self.zone = ZoneInfo(uow.issuer.settings().zone)

    def check_digits_hold(self, lines: tuple[str, ...]) -> bool:
        """Tell whether these are a zone whose check digits are right; specimens count here."""
        today = self._program.world.clock().astimezone(self.zone).date()
        try:
            return parse(lines, today=today, specimens_allowed=True).check_digits_ok
        except MrzError:
            return False

    def due_parts(self) -> Sequence[DuePart]:
        """Give every part of this machine, what is overdue first."""
        return due_parts(self._log, self._program.world.clock())

    def record_inspection(self, part: Part, *, in_order: bool, note: str) -> None:
        """Write an inspection down."""
        record_inspection(
            self._program.env, self._session, self._log, part, in_order=in_order, note=note
        )

    def has_printer(self) -> bool:
        """Tell whether a receipt printer is set up."""
        return bool(self._program.settings.devices.receipts)

    def print_test(self) -> None:
        """Print letters of several scripts and a code to scan."""
        printer = slip_printer(self._program.settings.devices, current_theme().language)
        if printer is None:
            raise KioskError("No receipt printer is set up.", "Set KIOSK_RECEIPTS, then restart.")
        lines = (SlipLine("Test", SlipRole.TITLE), *(SlipLine(each) for each in _SAMPLE))
        printer.print_slip(Slip(lines, _CODE, _CODE))
