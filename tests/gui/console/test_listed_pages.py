"""Cases, flags and gateways: rows come off the GUI thread, and nothing unmeasured is a number."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.domain.enrolments import CaseState
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Role
from kiosk.domain.rights import SavedFilter
from kiosk.ui.console.cases_page import DECIDED, CasesPage
from kiosk.ui.console.evidence_ports import GatewayRow
from kiosk.ui.console.flags_page import FlagsPage
from kiosk.ui.console.gateways_page import GatewaysPage
from kiosk.ui.shared import Text, TextField
from tests.gui.console.console_fakes import NOW
from tests.gui.console.listed_fakes import CASE, WAITING, FakeLists

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.ui.shared import Lane
    from tests.gui.console.console_fakes import InWindow

Page = TypeVar("Page", CasesPage, FlagsPage, GatewaysPage)


def shown(qtbot: QtBot, in_window: InWindow, page: Page) -> Page:
    in_window(page)
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.rows()))
    return page


def words(widget: QWidget) -> str:
    texts = widget.window().findChildren(Text)
    return "\n".join(text.text() for text in texts if text.isVisible())


def press(qtbot: QtBot, page: QWidget, text: str) -> None:
    button = next(each for each in page.findChildren(QAbstractButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def cells(page: Page, row: int) -> list[str]:
    model = page.model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_a_case_shows_its_steps_and_leads_to_the_desk(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    page = shown(qtbot, in_window, CasesPage(FakeLists(), lane))
    assert cells(page, 0)[:3] == ["Case 4F2A", "Sent back", "1 h 12 min"]
    page.table.opened.emit(CASE)
    assert "The picture cannot be read" in words(page)
    assert "by \u2068sam\u2069" in words(page)
    led: list[tuple[str, object]] = []
    page.place_wanted.connect(lambda key, what: led.append((key, what)))
    page.table.opened.emit(WAITING)
    press(qtbot, page, "Go to the queue")
    assert led == [("desk", WAITING)]


def test_rows_are_drawn_again_where_they_have_changed(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeLists()
    page = shown(qtbot, in_window, CasesPage(ports, lane))
    drawn: list[bool] = []
    page.model.modelReset.connect(lambda: drawn.append(True))
    for _ in range(2):
        with qtbot.waitSignal(page.listed):
            page.refresh()
    assert not drawn
    ports.listed_cases = [WAITING]
    with qtbot.waitSignal(page.listed):
        page.refresh()
    assert drawn == [True]
    assert page.rows() == [WAITING]


def test_an_auditor_reads_cases_and_is_led_nowhere(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    page = shown(qtbot, in_window, CasesPage(FakeLists(frozenset({Role.AUDITOR})), lane))
    page.table.opened.emit(WAITING)
    assert not [b for b in page.findChildren(QAbstractButton) if b.text() == "Go to the queue"]


def test_a_second_person_does_not_read_why_the_first_one_doubted(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    doubted = replace(CASE, state=CaseState.SECOND_WANTED, first_reviewer="p1")
    page = shown(qtbot, in_window, CasesPage(FakeLists(listed_cases=[doubted]), lane))
    page.table.opened.emit(doubted)
    assert "The picture cannot be read" not in words(page)
    assert "The picture cannot be read" not in cells(page, 0)


def test_a_number_of_the_dashboard_opens_its_cases_and_a_slip_its_one(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeLists()
    page = shown(qtbot, in_window, CasesPage(ports, lane))
    page.narrow(SavedFilter("cases", "", narrowing="waiting"))
    qtbot.waitUntil(lambda: page.rows() == [WAITING])
    assert page.chips["waiting"].isChecked()
    assert page.panel.isHidden()
    page.narrow(SavedFilter("cases", "", "Case 4F2A"))
    qtbot.waitUntil(lambda: page.rows() == [CASE])
    assert ports.asked[-1] == ("Case 4F2A", "")
    assert page.panel.isVisible(), "the only row opens by itself"
    assert page.search.text() == "Case 4F2A"


def test_what_is_shown_is_saved_and_comes_back(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeLists()
    page = shown(qtbot, in_window, CasesPage(ports, lane))
    page.search.set_text("beef")
    qtbot.mouseClick(page.chips[DECIDED], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ("beef", DECIDED) in ports.asked)
    assert "Nothing matches." in words(page)
    page.show_saved()
    assert page.saved_dialog is not None
    page.saved_dialog.name.set_text("Old ones")
    qtbot.mouseClick(page.saved_dialog.dialog.button("save"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ports.filters == [SavedFilter("cases", "Old ones", "beef", DECIDED)])


def test_an_error_stands_above_the_list(qtbot: QtBot, in_window: InWindow, lane: Lane) -> None:
    ports = FakeLists(unread=KioskError("The store is gone.", "Open it again."))
    page = in_window(CasesPage(ports, lane))
    page.refresh()
    qtbot.waitUntil(lambda: "The store is gone." in words(page))


def test_a_flag_says_who_when_and_what_was_done_since(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    page = shown(qtbot, in_window, FlagsPage(FakeLists(), lane))
    duress, fraud = page.rows()
    page.table.opened.emit(duress)
    assert "Do not phone the desk." in words(page)
    assert "Nothing was done with the case since." in words(page)
    led: list[tuple[str, object]] = []
    page.place_wanted.connect(lambda key, what: led.append((key, what)))
    press(qtbot, page, "Show the case")
    assert led == [("cases", SavedFilter("cases", "", "Case 4F2A"))]
    page.table.opened.emit(fraud)
    nobody = "It was about somebody at the desk who had no case."
    qtbot.waitUntil(lambda: nobody in words(page))
    assert cells(page, 1)[1] == "The desk"


def test_while_no_gateway_is_enrolled_nothing_is_measured_and_the_page_says_so(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    page = shown(qtbot, in_window, GatewaysPage(FakeLists(), lane))
    assert cells(page, 0) == ["model-gateway", "41,208", "–", "–", "–"]
    qtbot.waitUntil(lambda: "No gateway is enrolled" in words(page))
    page.table.opened.emit(page.rows()[0])
    assert page.panel.isVisible()


def gateway(
    name: str, publication: int, *, behind: int | None = None, silent: bool = False
) -> GatewayRow:
    return GatewayRow(
        name, enrolled=True, publication=publication, last_seen=NOW, behind=behind, silent=silent
    )


def test_enrolled_gateways_show_how_far_they_have_followed_and_who_should_be_looked_at(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeLists()
    ports.enrolled = [
        gateway("east", 7, behind=0),
        GatewayRow("north", enrolled=True),
    ]
    page = shown(qtbot, in_window, GatewaysPage(ports, lane))
    seen = "2026-06-12 08:00"
    assert cells(page, 1) == ["east", "–", "Up to date", seen, "0 publications"]
    assert cells(page, 2) == ["north", "–", "Not reported yet", "–", "–"]
    assert not page.banner.isVisible()

    ports.enrolled = [
        gateway("east", 5, behind=2),
        gateway("west", 5, silent=True),
    ]
    page.refresh()
    qtbot.waitUntil(lambda: "2 gateways are behind" in words(page))
    assert cells(page, 1)[2:] == ["Behind", seen, "2 publications"]
    assert cells(page, 2)[2:] == ["Silent", seen, "–"]
    page.table.opened.emit(page.rows()[1])
    qtbot.waitUntil(lambda: "Publication" in words(page))


def test_a_case_is_kept_for_a_legal_matter_with_its_reference(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeLists()
    page = shown(qtbot, in_window, CasesPage(ports, lane))
    page.table.opened.emit(CASE)
    press(qtbot, page, "Legal hold…")
    dialog = page.dialog
    assert dialog is not None
    matter = dialog.dialog.findChild(TextField)
    assert matter is not None
    matter.set_text("26-cv-0117")
    dialog.reason.set_text("Order of the court")
    with qtbot.waitSignal(dialog.done):
        qtbot.mouseClick(dialog.dialog.button("act"), Qt.MouseButton.LeftButton)
    assert ports.done == [("hold", CASE.id, "26-cv-0117", "Order of the court")]
