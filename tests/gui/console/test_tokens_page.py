"""Tokens: search, filters, choosing, and acts that ask for a reason and name the count."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.access import TokenState
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act, Role
from kiosk.ui.console.token_dialog import TokenActionDialog
from kiosk.ui.console.tokens_page import TokensPage
from kiosk.ui.shared import FilterChip, Lane, Mode, Text, Theme, Toast, apply_theme
from tests.gui.console.console_fakes import FakeConsole, InWindow

Open = Callable[[FakeConsole], TokensPage]


@pytest.fixture
def open_page(in_window: InWindow, lane: Lane) -> Open:
    def show(ports: FakeConsole) -> TokensPage:
        page = in_window(TokensPage(ports, lane))
        page.refresh()
        return page

    return show


def choose(page: TokensPage, *numbers: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    for number in numbers:
        page.table.selectionModel().select(page.model.index(number, 0), flags.Select | flags.Rows)


def press(qtbot: QtBot, page: TokensPage, act: Act) -> TokenActionDialog:
    button = page.bar.findChild(QAbstractButton, act.value)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.dialog is not None
    qtbot.waitUntil(page.dialog.dialog.isVisible)
    return page.dialog


def confirm(qtbot: QtBot, dialog: TokenActionDialog) -> None:
    qtbot.mouseClick(dialog.dialog.button("act"), Qt.MouseButton.LeftButton)


def test_a_state_filters_and_all_shows_all(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeConsole())
    chips = {chip.text(): chip for chip in page.findChildren(FilterChip)}
    for word, count in (("Revoked", 2), ("Suspended", 2), ("Valid", 4), ("All", 8)):
        qtbot.mouseClick(chips[word], Qt.MouseButton.LeftButton)
        assert page.model.rowCount() == count


def test_a_search_waits_for_a_pause_then_filters(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeConsole())
    qtbot.keyClicks(page.search.line, f"{3:032x}")
    assert page.model.rowCount() == 8
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_no_match_says_so_and_closes_the_panel(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeConsole())
    page.table.opened.emit(page.model.row(0))
    assert page.panel.isVisible()
    page.search.set_text("nothing like it")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert not page.panel.isVisible()
    assert "No token matches." in [text.text() for text in page.findChildren(Text)]


def test_revoking_asks_for_a_reason_and_names_the_count(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeConsole()
    page = open_page(ports)
    choose(page, 0, 1, 2)
    dialog = press(qtbot, page, Act.REVOKE_TOKEN)
    assert dialog.dialog.button("act").text() == "Revoke 3 tokens"
    confirm(qtbot, dialog)
    assert dialog.reason.error
    assert QApplication.focusWidget() is dialog.reason.area
    assert ports.done == []
    qtbot.keyClicks(dialog.reason.area, "device lost")
    assert not dialog.reason.error
    confirm(qtbot, dialog)
    qtbot.waitUntil(lambda: page.dialog is None)
    jtis = tuple(f"{number:032x}" for number in range(3))
    assert ports.done == [(Act.REVOKE_TOKEN, jtis, "device lost")]
    assert all(
        row.record.state is TokenState.INVALID
        for row in (page.model.row(number) for number in range(3))
        if row is not None
    )
    assert page.table.selected_rows() == []
    page.window().findChild(Toast).finish()


def test_those_that_an_act_does_not_fit_are_left_out_and_counted(
    qtbot: QtBot, open_page: Open
) -> None:
    page = open_page(FakeConsole())
    choose(page, 0, 2, 3)
    dialog = press(qtbot, page, Act.SUSPEND_TOKEN)
    assert dialog.dialog.button("act").text() == "Suspend 1 token"
    shown = " ".join(text.text() for text in dialog.dialog.findChildren(Text))
    assert "2 of the chosen are left out" in shown
    dialog.dialog.dismiss()


@pytest.mark.parametrize(
    "error", [KioskError("Somebody changed them.", "Look again."), ZeroDivisionError()]
)
def test_a_refused_act_is_shown_keeps_the_reason_and_can_be_tried_again(
    qtbot: QtBot, open_page: Open, error: Exception
) -> None:
    ports = FakeConsole(error=error)
    page = open_page(ports)
    choose(page, 0)
    dialog = press(qtbot, page, Act.REVOKE_TOKEN)
    qtbot.keyClicks(dialog.reason.area, "device lost")
    confirm(qtbot, dialog)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.reason.text() == "device lost"
    ports.error = None
    confirm(qtbot, dialog)
    qtbot.waitUntil(lambda: page.dialog is None)
    assert len(ports.done) == 2
    page.window().findChild(Toast).finish()


def test_esc_leaves_tokens_as_they_are_and_gives_the_focus_back(
    qtbot: QtBot, open_page: Open
) -> None:
    ports = FakeConsole()
    page = open_page(ports)
    page.table.setFocus()
    choose(page, 0)
    dialog = press(qtbot, page, Act.REVOKE_TOKEN)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.reason.area)
    qtbot.keyClick(dialog.reason.area, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.isEnabled)
    assert ports.done == []
    assert page.table.selected_rows() != []


@pytest.mark.parametrize("role", [Role.STAFF, Role.AUDITOR])
def test_a_role_without_the_act_sees_no_button(open_page: Open, role: Role) -> None:
    page = open_page(FakeConsole(roles=frozenset({role})))
    choose(page, 0)
    names = [button.objectName() for button in page.bar.findChildren(QAbstractButton)]
    assert not {act.value for act in Act} & set(names)


def test_a_row_opens_beside_the_table_and_over_it_where_it_is_narrow(
    qtbot: QtBot, qapp: QApplication, open_page: Open
) -> None:
    page = open_page(FakeConsole())
    page.table.opened.emit(page.model.row(0))
    assert page.table.isVisible()
    apply_theme(qapp, Theme(Mode.CONTRAST, scale=2.0, reduced_motion=True))
    qtbot.waitUntil(lambda: not page.table.isVisible())
    qtbot.waitUntil(lambda: page.panel.width() == page.width())
    page.panel.closed.emit()
    assert page.table.isVisible()
    assert not page.panel.isVisible()


def test_in_a_low_window_the_chosen_rows_take_the_place_of_the_search(open_page: Open) -> None:
    page = open_page(FakeConsole())
    page.window().resize(1200, 480)
    QApplication.processEvents()
    assert page.search.isVisible()
    choose(page, 0)
    assert not page.search.isVisible()
    page.table.clearSelection()
    assert page.search.isVisible()
