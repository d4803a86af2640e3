"""A swipe into a focused field leaves nothing in it; a hand's typing arrives in order."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kiosk.documents import MrzError, parse
from kiosk.flows.keyboard_layouts import CHARACTERS, LAYOUTS
from kiosk.ui.desk.wedge_filter import WedgeFilter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

# Doc 9303-4, appendix A.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def holds(lines: tuple[str, ...]) -> bool:
    try:
        return parse(lines, today=date(2011, 6, 12), specimens_allowed=True).check_digits_ok
    except MrzError:
        return False


class Keyboard:
    """Press keys as the system would: at the window, with times and repeats."""

    def __init__(self, window: QWidget) -> None:
        self._window, self._clock = window, 1000

    def press(
        self,
        text: str,
        *,
        key: int = 0,
        modifiers: Qt.KeyboardModifier = NO_MODIFIER,
        after_ms: int = 4,
        repeat: bool = False,
    ) -> None:
        self._clock += after_ms
        code = key or (ord(text.upper()) if text.isascii() else Qt.Key.Key_unknown)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, modifiers, text, repeat)
            event.setTimestamp(self._clock)
            QCoreApplication.sendEvent(self._window.windowHandle(), event)

    def swipe(self, lines: tuple[str, ...], layout_number: int) -> None:
        layout = LAYOUTS[layout_number]
        for line in lines:
            for character in line:
                row = layout.plain if character.isdigit() else layout.shifted
                self.press(row[CHARACTERS.index(character)])
            self.press("\r", key=Qt.Key.Key_Return)


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.field, self.other = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.other)
        self.returns = 0
        self.field.returnPressed.connect(self._count)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.field.setFocus()
        qtbot.waitUntil(self.field.hasFocus)
        self.keys = Keyboard(self.window)
        self.filter = WedgeFilter(holds, self.window)
        self.filter.set_active(True)

    def _count(self) -> None:
        self.returns += 1


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.filter.set_active(False)


@pytest.mark.parametrize("layout", [0, 1, 2], ids=["US", "German", "French"])
def test_swipe_into_a_focused_field_leaves_nothing_in_it(bench: Bench, layout: int) -> None:
    with bench.qtbot.waitSignal(bench.filter.swiped, timeout=2000) as caught:
        bench.keys.swipe(PASSPORT, layout)
    assert caught.args == [PASSPORT]
    assert bench.field.text() == ""
    assert bench.returns == 0


def test_letters_of_a_hand_arrive_within_forty_milliseconds(bench: Bench) -> None:
    bench.keys.press("a")
    assert bench.field.text() == ""
    bench.qtbot.waitUntil(lambda: bench.field.text() == "a", timeout=60)


def test_quick_fingers_keep_their_order(bench: Bench) -> None:
    for character in "anna":
        bench.keys.press(character, after_ms=20)
    bench.keys.press("\r", key=Qt.Key.Key_Return, after_ms=20)
    bench.qtbot.waitUntil(lambda: bench.returns == 1, timeout=200)
    assert bench.field.text() == "anna"


def test_space_and_chords_wait_behind_the_letters_before_them(bench: Bench) -> None:
    bench.keys.press("a")
    bench.keys.press(" ", key=Qt.Key.Key_Space)
    bench.keys.press("b")
    bench.keys.press("", key=Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert bench.field.text() == "a b"
    assert bench.field.selectedText() == "a b"


def test_backspace_erases_what_was_typed_before_it(bench: Bench) -> None:
    bench.keys.press("a")
    bench.keys.press("\x08", key=Qt.Key.Key_Backspace)
    assert bench.field.text() == ""
    bench.keys.press("b")
    bench.qtbot.waitUntil(lambda: bench.field.text() == "b", timeout=200)


def test_return_alone_acts_at_once(bench: Bench) -> None:
    bench.keys.press("\r", key=Qt.Key.Key_Return)
    assert bench.returns == 1


def test_tab_alone_moves_the_focus_at_once(bench: Bench) -> None:
    bench.keys.press("\t", key=Qt.Key.Key_Tab)
    assert bench.other.hasFocus()


def test_held_down_key_is_a_hand(bench: Bench) -> None:
    for _ in range(20):
        bench.keys.press("x", repeat=True, after_ms=30)
    assert bench.field.text() == "x" * 20


def test_other_readers_reach_the_field_they_aim_at(bench: Bench) -> None:
    for character in "BADGE-00112233445566":
        bench.keys.press(character)
    bench.keys.press("\r", key=Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bench.returns == 1, timeout=1000)
    assert bench.field.text() == "BADGE-00112233445566"


def test_endless_burst_is_let_go(bench: Bench) -> None:
    for _ in range(600):
        bench.keys.press("A")
    bench.qtbot.waitUntil(lambda: len(bench.field.text()) == 600, timeout=1000)


def test_typing_before_a_swipe_stays_in_the_field(bench: Bench) -> None:
    bench.keys.press("a")
    with bench.qtbot.waitSignal(bench.filter.swiped, timeout=2000):
        bench.keys.press("P", after_ms=90)
        for character in PASSPORT[0][1:] + "\r" + PASSPORT[1]:
            bench.keys.press(character, key=Qt.Key.Key_Return if character == "\r" else 0)
    assert bench.field.text() == "a"


def test_nothing_is_held_back_when_the_desk_is_not_shown(bench: Bench) -> None:
    bench.filter.set_active(False)
    bench.keys.press("a")
    assert bench.field.text() == "a"


def test_keys_in_hand_are_passed_on_when_the_desk_goes(bench: Bench) -> None:
    bench.keys.press("a")
    bench.filter.set_active(False)
    assert bench.field.text() == "a"


def test_a_part_of_a_zone_reaches_no_field_and_is_said(bench: Bench) -> None:
    with bench.qtbot.waitSignal(bench.filter.torn, timeout=2000):
        bench.keys.swipe(PASSPORT[:1], 0)
    assert bench.field.text() == ""
    assert bench.returns == 0


def test_the_rest_of_a_zone_is_joined_to_the_part_before_it(bench: Bench) -> None:
    with bench.qtbot.waitSignal(bench.filter.torn, timeout=2000):
        bench.keys.swipe(PASSPORT[:1], 0)
    with bench.qtbot.waitSignal(bench.filter.swiped, timeout=2000) as caught:
        bench.keys.swipe(PASSPORT[1:], 0)
    assert caught.args == [PASSPORT]
    assert bench.field.text() == ""


def test_a_reader_that_stumbles_at_its_start_is_read_nevertheless(bench: Bench) -> None:
    bench.keys.press("P")
    bench.keys.press("<", after_ms=60)
    with bench.qtbot.waitSignal(bench.filter.swiped, timeout=2000) as caught:
        bench.keys.press(PASSPORT[0][2], after_ms=60)
        for character in PASSPORT[0][3:] + "\r" + PASSPORT[1]:
            bench.keys.press(character, key=Qt.Key.Key_Return if character == "\r" else 0)
    assert caught.args == [PASSPORT]
