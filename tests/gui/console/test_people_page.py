"""People: search as one types, and one person's sheet in words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.operators import Act, Role
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.shared import Lane, Text, Toast
from tests.gui.console.console_fakes import FakeConsole, InWindow

Open = Callable[[FakeConsole], PeoplePage]


@pytest.fixture
def open_page(in_window: InWindow, lane: Lane) -> Open:
    return lambda ports: in_window(PeoplePage(ports, lane))


def panel_words(page: PeoplePage) -> list[str]:
    return [text.text() for text in page.panel.findChildren(Text)]


def panel_button(page: PeoplePage, text: str) -> QAbstractButton | None:
    buttons = page.panel.findChildren(QAbstractButton)
    return next((button for button in buttons if button.text() == text), None)


def test_quick_typing_asks_once_after_a_pause(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeConsole()
    page = open_page(ports)
    ports.asked.clear()
    qtbot.keyClicks(page.search.line, "Family3")
    assert ports.asked == []
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert set(ports.asked) == {"Family3"}


def test_a_search_that_finds_nobody_says_so_and_closes_the_panel(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page(FakeConsole())
    page.open_person("p1")
    page.search.set_text("Nobody")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert not page.panel.isVisible()
    assert any(text.text() == "Nobody matches." for text in page.findChildren(Text))


def test_an_empty_store_says_what_to_do(open_page: Open) -> None:
    page = open_page(FakeConsole(people_there=[]))
    shown = [text.text() for text in page.findChildren(Text) if text.isVisible()]
    assert "Nobody is onboarded yet." in shown


def test_enter_opens_a_sheet_that_speaks_in_words(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeConsole())
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(1, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.reason_dialog is not None
    page.reason_dialog.reason.set_value("audit")
    qtbot.mouseClick(page.reason_dialog.dialog.button("open"), Qt.MouseButton.LeftButton)
    assert page.reason_dialog.words.error == "Say why, so that others can follow it."
    page.reason_dialog.words.set_text("File 7")
    qtbot.mouseClick(page.reason_dialog.dialog.button("open"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.panel.isVisible)
    words = panel_words(page)
    assert any("Citizen of Russia" in word for word in words), words
    assert any("refugee" in word for word in words)
    assert any(word.startswith("Permanent resident card, United States") for word in words)
    assert not any("RUS" in word or "_" in word for word in words)


def test_closing_the_panel_gives_the_focus_back_to_the_table(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page(FakeConsole())
    page.open_person("p1")
    page.panel.focus_close()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert not page.panel.isVisible()
    assert QApplication.focusWidget() is page.table


def test_all_of_a_persons_live_tokens_are_revoked_with_a_reason(
    qtbot: QtBot, open_page: Open
) -> None:
    ports = FakeConsole()
    page = open_page(ports)
    page.open_person("p1")
    revoke = panel_button(page, "Revoke…")
    assert revoke is not None
    qtbot.mouseClick(revoke, Qt.MouseButton.LeftButton)
    assert page.dialog is not None
    page.dialog.reason.set_text("contract ended")
    qtbot.mouseClick(page.dialog.dialog.button("act"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.dialog is None)
    assert ports.done == [(Act.REVOKE_TOKEN, (f"{1:032x}",), "contract ended")]
    assert panel_button(page, "Revoke…") is None
    page.window().findChild(Toast).finish()


def test_nothing_is_offered_that_the_role_may_not_do(open_page: Open) -> None:
    page = open_page(FakeConsole(roles=frozenset({Role.AUDITOR})))
    page.open_person("p1")
    assert panel_button(page, "Revoke…") is None
    assert panel_button(page, "Make an operator…") is None


def test_an_admin_can_make_the_person_an_operator(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeConsole())
    page.open_person("p2")
    make = panel_button(page, "Make an operator…")
    assert make is not None
    with qtbot.waitSignal(page.account_wanted) as caught:
        qtbot.mouseClick(make, Qt.MouseButton.LeftButton)
    assert caught.args == ["p2", "Given Family2"]
