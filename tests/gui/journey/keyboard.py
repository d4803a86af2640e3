"""Hands that have a keyboard and nothing else: every key goes where the focus is.

What is on the screen is read as a screen reader reads it, by its names. A
press of a mouse anywhere in the program fails the journey.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from shiboken6 import isValid

from kiosk.ui.shared import Dialog
from kiosk.ui.shared.widgets.aside import Aside
from kiosk.ui.shared.widgets.rail import RailItem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PATIENCE = 60_000  # ms
TURN = 20  # ms
MOST_STOPS = 160
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_PRESSED = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
)


class NoWayError(AssertionError):
    """Report what a keyboard alone does not reach."""


class MouseUsedError(AssertionError):
    """Report a journey by keyboard that used something else."""


class NoMouse(QObject):
    """Notice every press of a mouse, and every touch."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.pressed = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Count; nothing is swallowed."""
        self.pressed += event.type() in _PRESSED
        return super().eventFilter(watched, event)


class Keyboard:
    """Type into the window that has the focus; `leave` says that no mouse was used."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._guard = NoMouse(application)

    def leave(self) -> None:
        """Put the keyboard away; raise `MouseUsedError` if anything else was used."""
        self._application.removeEventFilter(self._guard)
        if self._guard.pressed:
            raise MouseUsedError(f"A mouse was pressed {self._guard.pressed} times.")

    # ---- Eyes ----

    @property
    def focused(self) -> QWidget:
        """Give what has the focus; raise `NoWayError` where nothing has."""
        self.wait_for(lambda: QApplication.focusWidget() is not None, "the focus is nowhere")
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def window(self) -> QWidget:
        """Give the window that has the focus."""
        return self.focused.window()

    def name(self) -> str:
        """Give the name of what has the focus."""
        interface = QAccessible.queryAccessibleInterface(self.focused)
        # Qt calls a choice by its value where the system pairs it with its label.
        return self.focused.accessibleName() or interface.text(QAccessible.Text.Name)

    def role(self) -> QAccessible.Role:
        """Tell what has the focus."""
        return QAccessible.queryAccessibleInterface(self.focused).role()

    def screen(self) -> str:
        """Give all the text that can be read now; of a dialog, if one is open, its own alone."""
        window: QWidget = self.window
        dialogs = [each for each in window.findChildren(Dialog) if each.isVisible()]
        place = dialogs[-1] if dialogs else window
        return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisible())

    def beside(self) -> str:
        """Give the text that stands beside the pages and their dialogs: what a coach says."""
        standing = [each for each in self.window.findChildren(Aside) if each.isVisible()]
        labels = [label for each in standing for label in each.findChildren(QLabel)]
        return "\n".join(label.text() for label in labels if label.isVisible())

    def wait_for(self, so: Callable[[], object], otherwise: str) -> None:
        """Wait until something is so."""
        for _ in range(PATIENCE // TURN):
            if so():
                return
            QTest.qWait(TURN)
        raise NoWayError(otherwise)

    def read(self, words: str) -> None:
        """Wait until words stand on the screen."""
        self.wait_for(lambda: words in self.screen(), f"{words!r} never stood in: {self.screen()}")

    def told(self, words: str) -> None:
        """Wait until words stand beside the pages."""
        self.wait_for(lambda: words in self.beside(), f"{words!r} never in: {self.beside()}")

    def closed(self, words: str) -> None:
        """Wait until words stand on the screen no more."""
        self.wait_for(lambda: words not in self.screen(), f"{words!r} stands in: {self.screen()}")

    # ---- Hands ----

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key."""
        QTest.keyClick(self.focused, key, modifiers)
        QTest.qWait(1)

    def type(self, text: str) -> None:
        """Type letters."""
        QTest.keyClicks(self.focused, text)

    def to(self, *names: str, kind: str = "", back: bool = False) -> None:
        """Press Tab until what has the focus has a name that begins so.

        ``kind`` is the role it must have, where a title has the same name.
        """
        seen: list[str] = []
        for _ in range(MOST_STOPS):
            if self.name().startswith(names) and self._is(kind):
                return
            seen.append(self.name())
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, SHIFT if back else PLAIN)
        raise NoWayError(f"Tab never came to {names}: {list(dict.fromkeys(seen))}")

    def _is(self, kind: str) -> bool:
        """Tell whether what has the focus is of a kind; a title is none."""
        if kind:
            return self.role().name.lower() == kind
        return not isinstance(self.focused, QLabel)

    def along(self, name: str, key: Qt.Key = Qt.Key.Key_Down) -> None:
        """Press an arrow until what has the focus has a name that begins so."""
        seen: list[str] = []
        for _ in range(MOST_STOPS):
            if self.name().startswith(name):
                return
            seen.append(self.name())
            self.press(key)
        raise NoWayError(f"The arrows never came to {name}: {list(dict.fromkeys(seen))}")

    def fill(self, name: str, text: str) -> None:
        """Go to a field and write into it, over what stands there."""
        self.to(name)
        self.press(Qt.Key.Key_A, CTRL)
        self.type(text)

    def push(self, *names: str) -> None:
        """Go to a button and press it by the space bar."""
        self.to(*names)
        self.press(Qt.Key.Key_Space)

    def choose(self, name: str, choice: str) -> None:
        """Go to a list of choices, and down to the one that begins so."""
        self.to(name)
        seen: list[str] = []
        for _ in range(MOST_STOPS):
            interface = QAccessible.queryAccessibleInterface(self.focused)
            shown = interface.text(QAccessible.Text.Value)
            if shown.startswith(choice):
                return
            seen.append(shown)
            self.press(Qt.Key.Key_Down)
        raise NoWayError(f"The arrows never came to {choice}: {list(dict.fromkeys(seen))}")

    def choose_file(self, path: Path) -> None:
        """Write a path into the dialog of files that is open, and take it."""
        self.wait_for(lambda: isinstance(self.window, QFileDialog), "nobody asked for a file")
        dialog = self.window
        around = dialog.parentWidget()
        assert around is not None
        behind = around.window()
        self.press(Qt.Key.Key_A, CTRL)
        self.type(str(path))
        self.press(Qt.Key.Key_Return)
        self.wait_for(lambda: not (isValid(dialog) and dialog.isVisible()), "the dialog stays")
        behind.activateWindow()  # as a window manager does
        self.wait_for(behind.isActiveWindow, "the window behind the dialog stays behind")

    def go(self, place: str) -> None:
        """Go to a place: Tab to the rail, the arrows along it, and the space bar."""
        for _ in range(MOST_STOPS):
            if isinstance(self.focused, RailItem):
                break
            self.press(Qt.Key.Key_Tab)
        self.along(place)
        self.press(Qt.Key.Key_Space)
