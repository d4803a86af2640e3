"""The place of devices: a reader is tried, a slip printed, an inspection noted."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.documents import MrzError, parse
from kiosk.domain.errors import KioskError
from kiosk.flows.wedge import Keystroke
from kiosk.flows.wedge_guess import Advice
from kiosk.services.machine_inspections import DuePart, MachineInspection, Part
from kiosk.ui.devices.page import DevicesPage
from kiosk.ui.shared.tasks import Lane
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.text import Text
from kiosk.ui.shared.widgets.wedge_test import WedgeTest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 6, 12, 8, 0, tzinfo=UTC)
# Doc 9303-4, appendix A.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


class FakeDevices:
    zone = ZoneInfo("Europe/Zurich")

    def __init__(self) -> None:
        self.noted: list[tuple[Part, bool, str]] = []
        self.printed = 0
        self.fails: KioskError | None = None

    def check_digits_hold(self, lines: tuple[str, ...]) -> bool:
        try:
            return parse(lines, today=date(2026, 6, 12), specimens_allowed=True).check_digits_ok
        except MrzError:
            return False

    def due_parts(self) -> Sequence[DuePart]:
        if self.fails is not None:
            raise self.fails
        done = {part: in_order for part, in_order, _ in self.noted}
        held = MachineInspection(Part.CAMERA, NOW - timedelta(days=40), "op", in_order=True)
        found = {Part.CAMERA: held}
        for part, in_order in done.items():
            found[part] = MachineInspection(part, NOW, "op", in_order=in_order)
        return [DuePart(part, found.get(part), NOW) for part in Part]

    def record_inspection(self, part: Part, *, in_order: bool, note: str) -> None:
        if self.fails is not None:
            raise self.fails
        self.noted.append((part, in_order, note))

    def has_printer(self) -> bool:
        return True

    def print_test(self) -> None:
        if self.fails is not None:
            raise self.fails
        self.printed += 1


@pytest.fixture
def ports() -> FakeDevices:
    return FakeDevices()


@pytest.fixture
def page(qtbot: QtBot, ports: FakeDevices) -> Iterator[DevicesPage]:
    errors: list[BaseException] = []
    lane = Lane(errors.append)
    page = DevicesPage(ports, lane)
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.notes))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    lane.close()
    assert not errors


def shown(widget: QWidget) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text))


def swipe(page: DevicesPage, lines: tuple[str, ...] = PASSPORT) -> None:
    """Type as a reader does: every character, and Enter behind each line."""
    field = page.wedge.field
    field.setFocus()
    for line in lines:
        QTest.keyClicks(field, line)
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_swipe_is_listed_key_by_key_and_forgotten_with_the_page(
    qtbot: QtBot, page: DevicesPage
) -> None:
    swipe(page)
    qtbot.waitUntil(lambda: page.wedge.report is not None, timeout=5000)
    assert page.wedge.model.rowCount() == sum(map(len, PASSPORT)) + len(PASSPORT)
    page.hide()
    assert page.wedge.model.rowCount() == 0
    assert not shown(page.wedge.advice)


def test_tab_and_enter_are_taken_and_esc_leaves(qtbot: QtBot, page: DevicesPage) -> None:
    field = page.wedge.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.hasFocus()
    qtbot.waitUntil(lambda: page.wedge.model.rowCount() == 1, timeout=5000)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert page.focusWidget() is not field


@pytest.mark.parametrize(
    ("host", "advice", "said"),
    [
        ("American", Advice.FITS, "The reader fits this desktop."),
        ("German", Advice.FITS, "The reader fits this desktop."),
    ],
)
def test_the_advice_names_what_to_set(qtbot: QtBot, host: str, advice: Advice, said: str) -> None:
    judged = FakeDevices()
    wedge = WedgeTest(judged.check_digits_hold, host=lambda: host)
    qtbot.addWidget(wedge)
    text = "\r".join((*PASSPORT, ""))
    wedge.examine([Keystroke(each, 0, n * 0.004) for n, each in enumerate(text)])
    assert wedge.report is not None
    assert wedge.report.advice == (advice,)
    (banner,) = wedge.advice.findChildren(Banner)
    assert said in banner.text()


def test_a_reader_as_shipped_is_named_with_the_layout_to_set(qtbot: QtBot) -> None:
    wedge = WedgeTest(FakeDevices().check_digits_hold, host=lambda: "German")
    qtbot.addWidget(wedge)
    text = "\r".join((*PASSPORT, "")).translate(str.maketrans("YZ<", "ZY;"))
    wedge.examine([Keystroke(each, 0, n * 0.004) for n, each in enumerate(text)])
    (banner,) = wedge.advice.findChildren(Banner)
    assert "Set the reader to German all the same" in banner.text()
    assert wedge.report is not None
    assert wedge.report.lines == PASSPORT


def test_an_inspection_is_noted_and_the_list_says_when_it_is_due_again(
    qtbot: QtBot, page: DevicesPage, ports: FakeDevices
) -> None:
    assert "Never inspected" in _badges(page)
    page.notes[Part.HOUSING].click()
    dialog = page.dialog
    assert dialog is not None
    dialog.button("note").click()
    assert dialog.said.text() == "Say whether it is in order."
    dialog.answer.set_values(["in_order"])
    dialog.button("note").click()
    qtbot.waitUntil(lambda: bool(ports.noted))
    assert ports.noted == [(Part.HOUSING, True, "")]
    qtbot.waitUntil(lambda: "Next on 19 June 2026" in _badges(page))
    assert "Due since 2 June 2026" in _badges(page)


def test_what_could_not_be_noted_stays_in_the_dialog(
    qtbot: QtBot, page: DevicesPage, ports: FakeDevices
) -> None:
    ports.fails = KioskError("The inspection cannot be written down.", "Check the folder.")
    page.notes[Part.CLOCK].click()
    dialog = page.dialog
    assert dialog is not None
    dialog.answer.set_values(["in_order"])
    dialog.button("note").click()
    qtbot.waitUntil(lambda: "cannot be written down" in dialog.said.text())
    dialog.dismiss()


def test_a_damaged_file_of_inspections_is_said_until_it_is_mended(
    qtbot: QtBot, page: DevicesPage, ports: FakeDevices
) -> None:
    ports.fails = KioskError("The file of inspections cannot be read.", "Move it aside.")
    page.refresh()
    qtbot.waitUntil(lambda: "Move it aside." in page.banner.text())
    assert not page.notes
    ports.fails = None
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.notes))
    assert not page.banner.isVisible()


def test_a_test_slip_is_printed_or_the_page_says_why_not(
    qtbot: QtBot, page: DevicesPage, ports: FakeDevices
) -> None:
    page.print_test.click()
    qtbot.waitUntil(lambda: ports.printed == 1)
    ports.fails = KioskError("The receipt printer does not answer.", "Check its paper.")
    page.print_test.click()
    qtbot.waitUntil(lambda: "does not answer" in page.banner.text())


def _badges(page: DevicesPage) -> str:
    return "\n".join(
        child.accessibleName() or getattr(child, "text", str)()
        for child in page.parts.findChildren(QWidget)
    )
