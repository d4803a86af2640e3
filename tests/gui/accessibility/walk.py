"""Walk a window as somebody does who sees little, or has no mouse, and name what hinders them.

Each rule takes a window and yields one sentence per fault. The walk itself
presses Tab, as a person would, from where the focus is until it comes back.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollBar,
    QWidget,
)

from kiosk.ui.shared import Dialog
from kiosk.ui.shared.focus_proxy import hands_focus_on
from kiosk.ui.shared.widgets.aside import Aside
from kiosk.ui.shared.widgets.shade import Cover
from kiosk.ui.shared.widgets.touch_keyboard import TouchKeyboard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

REACH = 5
"""Pixels by which a ring stands out from what it frames."""
LEAST_RING = 60
"""Pixels that must change with the focus; the mark of a text cursor is fewer."""
ESCAPE = "Esc"
"""What a control that needs Tab for itself must name as the way out."""
SPARE = 40
"""Presses of Tab beyond the number of stops before the walk is called endless."""

_ROLE = QAccessible.Role
NO_ROLE = frozenset({_ROLE.NoRole, _ROLE.Client, _ROLE.Pane, _ROLE.Grouping, _ROLE.Window})
_KEY = re.compile(r"(?<![\w+])(?:(?:Ctrl|Alt|Shift)\+)+\w+|\bF\d{1,2}\b")


def controls(window: QWidget) -> list[QWidget]:
    """Give what can be focused or pressed now; under a cover that is what stands on it."""
    covers = [each for each in window.findChildren(Cover) if each.isVisible()]
    if covers and covers[-1].focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [covers[-1]]  # any key lifts it
    return [
        each
        for each in (covers[-1] if covers else window).findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and not hands_focus_on(each)
        and not isinstance(each, QScrollBar)
        and not _inside_an_editor(each)
        and (each.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(each, QAbstractButton))
    ]


def named(widget: QWidget) -> str:
    """Give what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def words_on(widget: QWidget) -> str:
    """Give what stands on a control."""
    shown = (label.text() for label in widget.findChildren(QLabel))
    return " ".join((widget.accessibleDescription(), *shown))


def described(widget: QWidget) -> str:
    """Say for the tester which widget is meant."""
    return f"{type(widget).__name__} “{named(widget) or widget.objectName()}”"


# ---- Rules that only look ----


def nameless(window: QWidget) -> Iterator[str]:
    """Every control has a name."""
    for each in controls(window):
        if not named(each):
            around = each.parentWidget()
            yield f"{type(each).__name__} in {type(around).__name__} has no name"


def roleless(window: QWidget) -> Iterator[str]:
    """Every control says what it is."""
    for each in controls(window):
        interface = QAccessible.queryAccessibleInterface(each)
        if interface is None or interface.role() in NO_ROLE:
            yield f"{described(each)} does not say what it is"


def untranslated(window: QWidget, sources: frozenset[str]) -> Iterator[str]:
    """No control is called by the source text of a name that was translated."""
    for each in controls(window):
        if named(each) in sources:
            yield f"{described(each)} is named in English"


def colliding(window: QWidget) -> Iterator[str]:
    """No two keys of one screen are alike, be they mnemonics or shortcuts."""
    keys = Counter(
        [
            button.shortcut().toString()
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and not button.shortcut().isEmpty()
        ]
        + [key for key, _ in live_keys(window)]
        + [
            QKeySequence.mnemonic(label.text()).toString()
            for label in window.findChildren(QLabel)
            if label.isVisible() and label.buddy() is not None
        ]
    )
    for key, count in keys.items():
        if key and count > 1:
            yield f"{key} means {count} things"


def unkept(window: QWidget) -> Iterator[str]:
    """Every key that is shown on a button is live."""
    live = {key for key, _ in live_keys(window)}
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and not _beneath_a_dialog(button):
            for key in _KEY.findall(button.text()):
                if QKeySequence(key).toString() not in live:
                    yield f"{described(button)} shows {key}, which does nothing"


def live_keys(window: QWidget) -> list[tuple[str, QShortcut]]:
    """Give the shortcuts that act while the window looks as it does."""
    return [
        (key.toString(), shortcut)
        for shortcut in window.findChildren(QShortcut)
        if shortcut.isEnabled() and _acts(shortcut, window)
        for key in shortcut.keys()  # noqa: SIM118 -- the keys of a QShortcut, which is no mapping
    ]


def _acts(shortcut: QShortcut, window: QWidget) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and (owner is window or owner.isVisible())


# ---- Rules that press Tab ----


def walk(window: QWidget) -> tuple[list[QWidget], list[str]]:
    """Press Tab until the focus is where it began; give the stops, and what was amiss on the way.

    Every stop must show that it has the focus, and let it go by Tab.
    """
    stops: list[QWidget] = []
    amiss: list[str] = []
    several = len(controls(window)) > 1
    for _ in range(len(controls(window)) + SPARE):
        now = QApplication.focusWidget()
        if now is None:
            where = f"after {described(stops[-1])}" if stops else "from the beginning"
            return stops, [*amiss, f"the focus is nowhere {where}"]
        if now in stops:
            return stops, amiss
        stops.append(now)
        way_out = ESCAPE in words_on(now)
        if not _shows_focus(now):
            amiss.append(f"{described(now)} does not show its focus")
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is now and way_out:
            QTest.keyClick(now, Qt.Key.Key_Escape)
        if QApplication.focusWidget() is now and several:
            return stops, [*amiss, f"{described(now)} holds the focus"]
    return stops, [*amiss, "Tab never comes back to where it began"]


def _shows_focus(widget: QWidget) -> bool:
    """Compare the picture with the focus and without; a title that reading begins at is none."""
    if isinstance(widget, QLabel | Cover):  # any key lifts a cover, wherever the focus is
        return True
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    place = place.adjusted(-REACH, -REACH, REACH, REACH) & window.rect()
    focused = window.grab(place).toImage()
    widget.clearFocus()
    plain = window.grab(place).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return _changed(focused, plain) >= LEAST_RING


def unreachable(window: QWidget, stops: Sequence[QWidget]) -> Iterator[str]:
    """Tab comes to every control, or to another of its group, from where arrows lead on."""
    for each in controls(window):
        if each not in stops and not _by_arrows(each, stops):
            yield f"{described(each)} is not reached by Tab"


def escaping(window: QWidget, stops: Sequence[QWidget]) -> Iterator[str]:
    """An open dialog keeps Tab to itself and to what stands beside it."""
    dialogs = [each for each in window.findChildren(Dialog) if each.isVisible()]
    if not dialogs:
        return
    inside = (*dialogs, *(each for each in window.findChildren(Aside) if each.isVisible()))
    for each in stops:
        if not any(place.isAncestorOf(each) for place in inside):
            yield f"{described(each)} is reached from under a dialog"


def _changed(one: QImage, other: QImage) -> int:
    """Count the pixels that differ."""
    if one.isNull() or one.size() != other.size():
        return 0
    first, second = (_pixels(each) for each in (one, other))
    return int((first != second).any(axis=-1).sum())


def _pixels(image: QImage) -> NDArray[np.uint8]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint8)
    return flat.reshape(plain.height(), plain.width(), 4).copy()


def _by_arrows(widget: QWidget, stops: Sequence[QWidget]) -> bool:
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None:
        return any(each in stops for each in group.buttons())
    around = widget.parentWidget()
    return (
        widget.autoExclusive()
        and around is not None
        and any(each in stops for each in around.findChildren(QAbstractButton))
    )


def _inside_an_editor(widget: QWidget) -> bool:
    """Tell whether a widget is a part of another control, which speaks for it."""
    around = widget.parentWidget()
    # The keys of the keyboard on the screen stand for those of the one that is pressed.
    keys = around is not None and around.inherits("QAbstractItemView")
    on_screen = widget.parentWidget()
    while on_screen is not None and not isinstance(on_screen, TouchKeyboard):
        on_screen = on_screen.parentWidget()
    return keys or on_screen is not None or widget.objectName().startswith("qt_")


def _beneath_a_dialog(widget: QWidget) -> bool:
    dialogs = [each for each in widget.window().findChildren(Dialog) if each.isVisible()]
    return bool(dialogs) and not any(each.isAncestorOf(widget) for each in dialogs)
