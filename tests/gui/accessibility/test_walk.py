"""The walk sees what hinders: each rule finds the fault that was put there, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.shared import Banner, Dialog, PageHeader, TextField, Toast, Tone
from kiosk.ui.shared.widgets.aside import Aside
from kiosk.ui.shared.widgets.overlay import Action
from tests.gui.accessibility import walk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Plain(QWidget):
    """Take the focus and tell nobody, neither by name nor by role nor to the eye."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_focus", True)
        self.setAccessibleName(name)
        self.setMinimumSize(80, 30)


class Trap(QLineEdit):
    """Keep Tab for itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Trap")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        event.accept()

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: N802 -- Qt's name
        return True


class Screen:
    """Hold a window with two ordinary buttons, and what a test adds to them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.middle = QWidget()
        self.window.setCentralWidget(self.middle)
        self.box = QVBoxLayout(self.middle)
        self.first = self.add(QPushButton("Approve"))
        self.add(QPushButton("Refuse"))
        self.window.resize(600, 400)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.first.setFocus()

    def add(self, widget: QWidget) -> QWidget:
        self.box.addWidget(widget)
        QApplication.processEvents()
        return widget


@pytest.fixture
def screen(qtbot: QtBot) -> Screen:
    return Screen(qtbot)


def test_an_ordinary_screen_has_no_fault(screen: Screen) -> None:
    window = screen.window
    stops, amiss = walk.walk(window)
    assert amiss == []
    assert len(stops) == 2
    for rule in (walk.nameless, walk.roleless, walk.colliding, walk.unkept):
        assert list(rule(window)) == []
    assert list(walk.unreachable(window, stops)) == []


def test_what_has_no_name_and_no_role_is_found(screen: Screen) -> None:
    screen.add(Plain())
    assert list(walk.nameless(screen.window)) == ["Plain in QWidget has no name"]
    assert len(list(walk.roleless(screen.window))) == 1


def test_a_name_that_was_not_translated_is_found(screen: Screen) -> None:
    assert len(list(walk.untranslated(screen.window, frozenset({"Refuse"})))) == 1


def test_two_keys_alike_are_found_be_they_mnemonics_or_shortcuts(screen: Screen) -> None:
    for text in ("&Send", "&Stop"):
        screen.add(QPushButton(text))
    for _ in range(2):
        QShortcut(QKeySequence("F2"), screen.middle)
    assert sorted(walk.colliding(screen.window)) == ["Alt+S means 2 things", "F2 means 2 things"]


def test_a_key_that_is_shown_and_does_nothing_is_found(screen: Screen) -> None:
    screen.add(QPushButton("Send back  F4"))
    assert len(list(walk.unkept(screen.window))) == 1
    QShortcut(QKeySequence("F4"), screen.middle)
    assert list(walk.unkept(screen.window)) == []


def test_what_tab_does_not_reach_is_found(screen: Screen) -> None:
    screen.add(QPushButton("By mouse alone")).setFocusPolicy(Qt.FocusPolicy.NoFocus)
    stops, _ = walk.walk(screen.window)
    (fault,) = walk.unreachable(screen.window, stops)
    assert "By mouse alone" in fault


def test_a_focus_that_nobody_sees_is_found(screen: Screen) -> None:
    screen.add(Plain("Unseen"))
    _, amiss = walk.walk(screen.window)
    assert amiss == ["Plain “Unseen” does not show its focus"]


def test_what_holds_the_focus_is_found(screen: Screen) -> None:
    screen.add(Trap())
    _, amiss = walk.walk(screen.window)
    assert amiss == ["Trap “Trap” holds the focus"]


def test_a_focus_that_is_nowhere_is_found(screen: Screen) -> None:
    screen.first.clearFocus()
    assert walk.walk(screen.window)[1] == ["the focus is nowhere from the beginning"]


def test_a_dialog_keeps_tab_to_itself_and_to_what_stands_beside_it(screen: Screen) -> None:
    beside = Aside(screen.window, 200)
    helper = QPushButton("Copy the password")
    beside.add(helper)
    QApplication.processEvents()
    dialog = Dialog(
        screen.middle,
        "Put it into force?",
        actions=(Action("no", "Not now"), Action("yes", "Put it into force", "primary")),
    )
    dialog.show_over()
    stops, amiss = walk.walk(screen.window)
    assert amiss == []
    assert {walk.named(each) for each in stops} == {
        "Not now",
        "Put it into force",
        "Copy the password",
    }
    assert list(walk.escaping(screen.window, stops)) == []
    assert len(list(walk.escaping(screen.window, [*stops, screen.first]))) == 1
    dialog.dismiss()
    assert screen.window.focusWidget() is screen.first, "the focus goes back to where it was"
    beside.leave()


def test_a_dialog_says_that_it_is_one(screen: Screen) -> None:
    dialog = Dialog(screen.middle, "Go on?", actions=(Action("yes", "Yes"),))
    interface = QAccessible.queryAccessibleInterface(dialog)
    assert interface.role() is QAccessible.Role.Dialog
    dialog.show_over()
    dialog.dismiss()


def test_errors_and_results_are_read_out_when_they_appear(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )
    banner, field = Banner(), TextField("Surname")
    screen.add(banner)
    screen.add(field)
    banner.show_message("The store is busy.", Tone.BLOCK)
    banner.show_message("The store is busy.", Tone.BLOCK)
    field.set_error("Enter the surname.")
    Toast(screen.middle, "The case was sent back.").finish()
    banner.show_message("", Tone.BLOCK)
    assert heard == ["The store is busy.", "Enter the surname.", "The case was sent back."]


class WindowsShown(QObject):
    """Notice every widget that is shown without a window around it."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.names += [type(watched).__name__] if watched.isWindow() else []
        return False


def test_building_a_head_takes_the_focus_from_nobody(screen: Screen, qapp: QApplication) -> None:
    shown = WindowsShown()
    qapp.installEventFilter(shown)
    head = PageHeader("Queue", actions=(QPushButton("Claim next"),))
    qapp.removeEventFilter(shown)
    assert shown.names == [], "what has no parent yet would be a window of its own for a moment"
    screen.add(head)
    assert screen.window.isActiveWindow()
