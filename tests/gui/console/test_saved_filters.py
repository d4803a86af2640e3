"""Saved filters on the screen: saved under a name, applied by a press, removed by a cross."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from kiosk.domain.access import TokenState
from kiosk.domain.rights import SavedFilter
from kiosk.ui.console.narrowing import ENDING_SOON, EVERYTHING, Narrowing, narrowing_of, word_of
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.console.result_row import ResultRow
from kiosk.ui.console.tokens_page import TokensPage
from tests.gui.console.console_fakes import FakeConsole, InWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.ui.shared import Lane


def test_a_filter_is_saved_applied_and_removed(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeConsole()
    page = in_window(TokensPage(ports, lane))
    page.narrow(Narrowing(TokenState.SUSPENDED, living=True, query="0"))
    page.show_saved()
    dialog = page.saved_dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.dialog.isVisible)
    save = dialog.dialog.button("save")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert dialog.name.error
    dialog.name.set_text("On hold")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    wanted = SavedFilter("tokens", "On hold", "0", "suspended")
    qtbot.waitUntil(lambda: ports.filters == [wanted])
    qtbot.waitUntil(lambda: bool(dialog.rows.findChildren(ResultRow)))

    page.narrow(EVERYTHING)
    assert page.model.rowCount() == 8
    dialog.rows.findChildren(ResultRow)[0].click()
    assert page.model.rowCount() == 2
    assert page.search.text() == "0"

    page.show_saved()
    again = page.saved_dialog
    assert again is not None
    cross = next(
        each
        for each in again.rows.findChildren(QAbstractButton)
        if each.accessibleName() == "Remove On hold"
    )
    cross.click()
    qtbot.waitUntil(lambda: ports.filters == [])
    again.dialog.dismiss()


def test_a_search_for_people_is_applied(qtbot: QtBot, in_window: InWindow, lane: Lane) -> None:
    ports = FakeConsole(filters=[SavedFilter("people", "Three", "Family3")])
    page = in_window(PeoplePage(ports, lane))
    page.show_saved()
    assert page.saved_dialog is not None
    page.saved_dialog.rows.findChildren(ResultRow)[0].click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_words_of_narrowings_come_back() -> None:
    for wanted in (EVERYTHING, ENDING_SOON, *(Narrowing(s, living=True) for s in TokenState)):
        assert narrowing_of(SavedFilter("tokens", "x", "", word_of(wanted))) == wanted
    assert narrowing_of(SavedFilter("tokens", "x", "", "of old")) == EVERYTHING
