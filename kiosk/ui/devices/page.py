"""The place of devices: inspections due, the reader's test, the printer's test."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kiosk.services.machine_inspections import NOTE_MOST, MachineInspection, Part
from kiosk.ui.shared import (
    Action,
    Badge,
    Banner,
    Card,
    CenteredColumn,
    Column,
    Dialog,
    Row,
    Scroll,
    SecondaryButton,
    TextArea,
    Tone,
    body,
    heading,
    small,
)
from kiosk.ui.shared.language import day_words, said
from kiosk.ui.shared.latest_answer import LatestAnswer
from kiosk.ui.shared.widgets.answers import AnswerGroup
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.wedge_test import WedgeTest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.errors import KioskError
    from kiosk.ui.devices.ports import DevicePorts
    from kiosk.ui.shared.tasks import Lane

_WIDTH = 860
_IN_ORDER, _FAULT = "in_order", "fault"


def tr(text: str) -> str:
    """Translate in the context of the devices."""
    return QCoreApplication.translate("devices", text)


def part_word(part: Part) -> str:
    """Name a part of the machine."""
    return {
        Part.HOUSING: tr("Housing and cables"),
        Part.CAMERA: tr("Camera"),
        Part.READER: tr("Document reader"),
        Part.PRINTER: tr("Receipt printer"),
        Part.CLOCK: tr("Clock"),
    }[part]


def look_for(part: Part) -> str:
    """Say what is looked for."""
    return {
        Part.HOUSING: tr("Nothing added, no part loose, no lens or overlay that is not ours."),
        Part.CAMERA: tr("Clean, aimed at the mat, nothing else in the picture."),
        Part.READER: tr("Swipe a specimen in the test below."),
        Part.PRINTER: tr("Print the test slip below; scan its code."),
        Part.CLOCK: tr("Compare with a clock that you trust; a minute is too much."),
    }[part]


class _Standing(NamedTuple):
    """Hold where a part stands, whenever that was asked."""

    part: Part
    last: MachineInspection | None
    overdue: bool


class DevicesPage(Column):
    """Show what is due, and let the reader and the printer be tried."""

    def __init__(self, ports: DevicePorts, lane: Lane) -> None:
        super().__init__(gap=16, margin=(32, 24), role="page")
        self._ports, self._lane = ports, lane
        self.banner = Banner(Tone.BLOCK)
        self._answer = LatestAnswer(self, lane, self._ask_parts, show=self._list, fail=self._lose)
        self.parts = Column(gap=12)
        self.notes: dict[Part, SecondaryButton] = {}
        self.wedge = WedgeTest(ports.check_digits_hold)
        self.dialog: InspectionDialog | None = None
        inspections = Card(heading(tr("Inspections")), self.parts, gap=16)
        reader = Card(heading(tr("Keyboard reader")), self.wedge, gap=16)
        content = Column(inspections, reader, self._printer(), None, gap=16)
        self.add(PageHeader(tr("Devices"), subtitle=tr("What this machine works with")))
        self.add(self.banner)
        self.add(Scroll(CenteredColumn(content, width=_WIDTH)), 1)

    def fetch_ahead(self) -> None:
        """Have what is shown before anybody comes."""
        self.refresh()

    def refresh(self) -> None:
        """Ask afresh what is due, off the GUI thread."""
        self._answer.ask()

    def _ask_parts(self) -> Sequence[_Standing]:
        return [_Standing(each.part, each.last, each.overdue) for each in self._ports.due_parts()]

    def _list(self, parts: Sequence[_Standing]) -> None:
        self._clear()
        self.banner.show_message("", Tone.BLOCK)
        for each in parts:
            self.parts.add(self._part_row(each))
        self._order()

    def _lose(self, error: KioskError) -> None:
        """Show no part of which nobody knows where it stands."""
        self._clear()
        self._failed(error)

    def _clear(self) -> None:
        self.parts.clear()
        self.notes.clear()

    def _order(self) -> None:
        """Have Tab come to the inspections, which are made afresh, before what stands below."""
        stops: list[QWidget] = [*self.notes.values(), self.wedge.field]
        if self._ports.has_printer():
            stops.append(self.print_test)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _part_row(self, due: _Standing) -> Row:
        note = SecondaryButton(tr("Note…"), on_click=lambda: self._ask(due.part))
        note.setAccessibleName(tr("Note the inspection: {part}").format(part=part_word(due.part)))
        self.notes[due.part] = note
        row = Row(
            Column(body(part_word(due.part)), small(look_for(due.part)), gap=2), None, gap=16
        )
        row.add(self._state(due))
        row.add(note)
        row.box.setAlignment(note, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _state(self, due: _Standing) -> Badge:
        if due.last is None:
            return Badge(tr("Never inspected"), Tone.HOLD)
        day = day_words(due.last.due.astimezone(self._ports.zone).date())
        if not due.overdue and due.last.in_order:
            return Badge(tr("Next on {day}").format(day=day), Tone.ALLOW)
        word = tr("Due since {day}") if due.last.in_order else tr("Not in order")
        return Badge(word.format(day=day), Tone.HOLD)

    def _printer(self) -> Card:
        card = Card(heading(tr("Receipt printer")), gap=12)
        if self._ports.has_printer():
            card.add(body(tr("The test slip shows accented letters, two scripts and a code.")))
            self.print_test = SecondaryButton(tr("Print a test slip"), on_click=self._print)
            card.add(Row(self.print_test, None))
        else:
            card.add(
                body(
                    tr(
                        "No receipt printer is set up; receipts go to this desktop’s printers. "
                        "To set one up, start the program with KIOSK_RECEIPTS."
                    )
                )
            )
        return card

    def _ask(self, part: Part) -> None:
        self.dialog = InspectionDialog(self, part, self._ports, self._lane)

    def _print(self) -> None:
        self.banner.show_message("", Tone.BLOCK)
        self._lane.run(self, self._ports.print_test, on_done=lambda _: None, on_error=self._failed)

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)


class InspectionDialog(Dialog):
    """Ask what was found at one part."""

    def __init__(self, page: DevicesPage, part: Part, ports: DevicePorts, lane: Lane) -> None:
        self.said = Banner(Tone.BLOCK)
        self.answer = AnswerGroup(
            [(_IN_ORDER, tr("In order")), (_FAULT, tr("Not in order: somebody must come"))]
        )
        self.note = TextArea(tr("What you found"), hint=tr("Name no person in it."), rows=2)
        super().__init__(
            page,
            part_word(part),
            look_for(part),
            content=Column(self.said, self.answer, self.note, gap=12),
            actions=(
                Action("keep", tr("Not now"), cancels=True),
                Action("note", tr("Note the inspection"), role="primary"),
            ),
            close_on_choice=False,
            width=560,
        )
        self._page, self._part, self._ports, self._lane = page, part, ports, lane
        self.chosen.connect(self._choose)
        self.show_over()

    def _choose(self, key: str) -> None:
        if key == "keep":
            self.dismiss()
            return
        answer, note = self.answer.value(), self.note.text().strip()
        if not answer:
            self.said.show_message(tr("Say whether it is in order."), Tone.BLOCK)
            return
        if len(note) > NOTE_MOST:
            self.note.set_error(tr("Say it in fewer words."))
            return
        self._lane.run(
            self,
            lambda: self._ports.record_inspection(
                self._part, in_order=answer == _IN_ORDER, note=note
            ),
            on_done=lambda _: self._done(),
            on_error=lambda error: self.said.show_message(said(error), Tone.BLOCK),
        )

    def _done(self) -> None:
        page = self._page
        self.dismiss()
        page.refresh()
