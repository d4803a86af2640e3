"""Keys that lead out of a full-screen window are swallowed; typing and readers pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.ui.shared.hot_keys import STATION_KEYS, HotKeyFilter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

Key, Mod = Qt.Key, Qt.KeyboardModifier
NONE = Mod.NoModifier


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[HotKeyFilter]:
    keys = HotKeyFilter(qapp, STATION_KEYS)
    yield keys
    keys.stop()
    keys.deleteLater()


def passes(
    keys: HotKeyFilter, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = ""
) -> bool:
    return keys.lets_through(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_F4, Mod.AltModifier),
        (Key.Key_Tab, Mod.AltModifier),
        (Key.Key_Space, Mod.AltModifier),
        (Key.Key_Escape, Mod.AltModifier),
        (Key.Key_Escape, Mod.ControlModifier),
        (Key.Key_Escape, Mod.ControlModifier | Mod.ShiftModifier),
        (Key.Key_Q, Mod.ControlModifier),
        (Key.Key_W, Mod.ControlModifier),
        (Key.Key_O, Mod.ControlModifier),
        (Key.Key_P, Mod.ControlModifier),
        (Key.Key_T, Mod.ControlModifier | Mod.AltModifier),
        (Key.Key_Delete, Mod.ControlModifier | Mod.AltModifier),
        (Key.Key_F2, Mod.ControlModifier | Mod.AltModifier),
        (Key.Key_D, Mod.MetaModifier),
        (Key.Key_Super_L, NONE),
        (Key.Key_Meta, NONE),
        (Key.Key_Menu, NONE),
        (Key.Key_Print, NONE),
        (Key.Key_F11, NONE),
        (Key.Key_F12, NONE),
        (Key.Key_HomePage, NONE),
        (Key.Key_LaunchMail, NONE),
        (Key.Key_Back, NONE),
        (Key.Key_PowerOff, NONE),
    ],
)
def test_what_leads_out_is_swallowed(
    keys: HotKeyFilter, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    assert not passes(keys, key, modifiers)


@pytest.mark.parametrize(
    ("key", "modifiers", "text"),
    [
        (Key.Key_A, NONE, "a"),
        (Key.Key_A, Mod.ShiftModifier, "A"),
        (Key.Key_Less, NONE, "<"),
        (Key.Key_Return, NONE, "\r"),
        (Key.Key_Tab, NONE, "\t"),
        (Key.Key_Backtab, Mod.ShiftModifier, ""),
        (Key.Key_Escape, NONE, ""),
        (Key.Key_Dead_Acute, NONE, ""),
        (Key.Key_AltGr, NONE, ""),
        (Key.Key_At, Mod.ControlModifier | Mod.AltModifier, "@"),  # AltGr+Q on a German desktop
        (Key.Key_F1, NONE, ""),
        (Key.Key_F9, NONE, ""),
        (Key.Key_Left, Mod.AltModifier, ""),
        (Key.Key_Return, Mod.ControlModifier, "\r"),
        (Key.Key_B, Mod.ControlModifier, "\x02"),  # a reader's start of text
        (Key.Key_6, Mod.AltModifier | Mod.KeypadModifier, ""),  # a reader's Alt+60
        (Key.Key_Alt, Mod.AltModifier, ""),
    ],
)
def test_typing_the_windows_own_keys_and_readers_pass(
    keys: HotKeyFilter, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str
) -> None:
    assert passes(keys, key, modifiers, text)


def test_the_filter_stands_before_every_widget(qtbot: QtBot, keys: HotKeyFilter) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    QTest.keyClicks(line, "abc")
    QTest.keyClick(line, Key.Key_A, Mod.ControlModifier)
    assert line.text() == "abc"
    assert not line.hasSelectedText()
    menu = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, line.rect().center(), line.rect().center(), NONE
    )
    assert keys.eventFilter(line, menu)
    keys.stop()
    QTest.keyClick(line, Key.Key_A, Mod.ControlModifier)
    assert line.hasSelectedText()
