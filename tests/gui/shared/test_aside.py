"""What stands beside a window's content leaves room for it, and one stands at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from kiosk.ui.shared.widgets.aside import Aside
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDE, NARROW = QSize(1280, 720), QSize(800, 600)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    window.resize(WIDE)
    window.show()
    return window


def content(window: QMainWindow) -> QWidget:
    widget = window.centralWidget()
    assert widget is not None
    return widget


def sides(window: QMainWindow) -> tuple[int, int, int]:
    margins = window.contentsMargins()
    return margins.left(), margins.right(), margins.bottom()


def test_it_takes_the_lines_end_and_gives_it_back(window: QMainWindow) -> None:
    aside = Aside(window, 340)
    assert sides(window) == (0, 340, 0)
    assert aside.geometry().right() == window.rect().right()
    assert not aside.geometry().intersects(content(window).geometry())
    aside.leave()
    assert sides(window) == (0, 0, 0)


def test_it_stands_at_the_start_where_reading_ends_there(window: QMainWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    aside = Aside(window, 340)
    assert sides(window) == (340, 0, 0)
    assert aside.geometry().left() == 0
    aside.leave()


def test_it_goes_to_the_foot_of_a_narrow_window_and_back(
    qtbot: QtBot, window: QMainWindow
) -> None:
    aside = Aside(window, 340)
    window.resize(NARROW)
    qtbot.waitUntil(lambda: sides(window) == (0, 0, 240))
    assert aside.geometry().bottom() == window.rect().bottom()
    window.resize(WIDE)
    qtbot.waitUntil(lambda: sides(window) == (0, 340, 0))
    aside.leave()


def test_what_covers_takes_a_narrow_window_whole(qtbot: QtBot, window: QMainWindow) -> None:
    window.resize(NARROW)
    qtbot.waitUntil(lambda: window.size() == NARROW)
    aside = Aside(window, 380, covers=True)
    assert aside.geometry() == window.rect()
    assert sides(window) == (0, 0, 0)
    aside.leave()


def test_a_second_one_hides_the_first_until_it_leaves(window: QMainWindow) -> None:
    first, second = Aside(window, 340), Aside(window, 380)
    assert not first.isVisible()
    assert sides(window) == (0, 380, 0)
    second.leave()
    assert first.isVisible()
    assert sides(window) == (0, 340, 0)
    first.leave()
    assert sides(window) == (0, 0, 0)


def test_the_first_may_leave_while_it_is_hidden(window: QMainWindow) -> None:
    first, second = Aside(window, 340), Aside(window, 380)
    first.leave()
    assert sides(window) == (0, 380, 0)
    second.leave()
    assert sides(window) == (0, 0, 0)


def test_a_dialog_keeps_to_what_is_left_and_leaves_it_usable(window: QMainWindow) -> None:
    aside = Aside(window, 340)
    dialog = Dialog(content(window), "Sure?", actions=(Action("no", "Not now"),))
    dialog.show_over()
    assert aside.isEnabled()
    assert not content(window).isEnabled()
    assert not dialog.geometry().intersects(aside.geometry())
    dialog.dismiss()
    assert content(window).isEnabled()
    aside.leave()
