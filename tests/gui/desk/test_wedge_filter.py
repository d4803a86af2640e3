"""A swipe into a focused field leaves nothing in it; a hand's typing arrives in order."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kiosk.documents import MrzError, parse
from kiosk.flows.keyboard_layouts import CHARACTERS, LAYOUTS
from kiosk.flows.onboarding_points import to_compare
from kiosk.flows.wedge import Swipe
from kiosk.ui.shared.wedge_filter import WedgeFilter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from .conftest import Desk

# Doc 9303-4, appendix A.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
# Doc 9303-5, appendix A, with a name in which keyboards differ.
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ZYGMUNT<<ANNA<<<<<<<<<<<<<<<<<",
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
    def __init__(self, qtbot: QtBot, host: str = "") -> None:
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
        self.filter = WedgeFilter(holds, self.window, host=lambda: host)
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
    assert [swipe.lines for swipe in caught.args] == [PASSPORT]
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
    assert [swipe.lines for swipe in caught.args] == [PASSPORT]
    assert bench.field.text() == ""


def test_a_reader_that_stumbles_at_its_start_is_read_nevertheless(bench: Bench) -> None:
    bench.keys.press("P")
    bench.keys.press("<", after_ms=60)
    with bench.qtbot.waitSignal(bench.filter.swiped, timeout=2000) as caught:
        bench.keys.press(PASSPORT[0][2], after_ms=60)
        for character in PASSPORT[0][3:] + "\r" + PASSPORT[1]:
            bench.keys.press(character, key=Qt.Key.Key_Return if character == "\r" else 0)
    assert [swipe.lines for swipe in caught.args] == [PASSPORT]
    assert bench.field.text() == ""


def stumble(bench: Bench) -> None:
    """Send the rest of a zone whose first character came alone."""
    with bench.qtbot.waitSignal(bench.filter.swiped, timeout=2000) as caught:
        bench.keys.press(PASSPORT[0][1], after_ms=60)
        for character in PASSPORT[0][2:] + "\r" + PASSPORT[1]:
            bench.keys.press(character, key=Qt.Key.Key_Return if character == "\r" else 0)
    assert [swipe.lines for swipe in caught.args] == [PASSPORT]


def test_only_the_swipes_own_first_keys_are_taken_back_out(bench: Bench) -> None:
    bench.field.setText("Anna")
    bench.keys.press("P")
    bench.qtbot.waitUntil(lambda: bench.field.text() == "AnnaP", timeout=200)
    stumble(bench)
    assert bench.field.text() == "Anna"


def test_a_field_that_a_hand_changed_since_is_left_alone(bench: Bench) -> None:
    bench.keys.press("P")
    bench.qtbot.waitUntil(lambda: bench.field.text() == "P", timeout=200)
    bench.field.setText("Q")
    stumble(bench)
    assert bench.field.text() == "Q"


def test_first_keys_are_taken_out_of_a_field_of_several_lines_too(bench: Bench) -> None:
    notes = QPlainTextEdit(bench.window)
    notes.show()
    notes.setFocus()
    bench.qtbot.waitUntil(notes.hasFocus)
    bench.keys.press("P")
    bench.qtbot.waitUntil(lambda: notes.toPlainText() == "P", timeout=200)
    stumble(bench)
    assert notes.toPlainText() == ""


def test_start_and_end_of_text_around_a_zone_are_no_shortcuts(bench: Bench) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    with bench.qtbot.waitSignal(bench.filter.swiped, timeout=2000) as caught:
        bench.keys.press("", key=Qt.Key.Key_Control, modifiers=control)
        bench.keys.press("\x02", key=Qt.Key.Key_B, modifiers=control)
        bench.keys.swipe(PASSPORT, 0)
        bench.keys.press("", key=Qt.Key.Key_Control, modifiers=control)
        bench.keys.press("\x03", key=Qt.Key.Key_C, modifiers=control)
    assert [swipe.lines for swipe in caught.args] == [PASSPORT]
    assert bench.field.text() == ""


def test_a_hands_copy_still_copies(bench: Bench) -> None:
    bench.field.setText("anna")
    bench.field.selectAll()
    QGuiApplication.clipboard().clear()
    bench.keys.press("\x03", key=Qt.Key.Key_C, modifiers=Qt.KeyboardModifier.ControlModifier)
    bench.qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "anna", timeout=200)


@pytest.mark.parametrize("composed", [True, False], ids=["Windows", "others"])
def test_fillers_spelled_by_their_code_on_the_keypad_are_read(
    bench: Bench, composed: bool
) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    with bench.qtbot.waitSignal(bench.filter.swiped, timeout=2000) as caught:
        for character in "\r".join(PASSPORT):
            if character != "<":
                key = Qt.Key.Key_Return if character == "\r" else 0
                bench.keys.press(character, key=key, after_ms=1)
                continue
            bench.keys.press("", key=Qt.Key.Key_Alt, modifiers=alt, after_ms=1)
            for digit in "060":
                modifiers = alt | Qt.KeyboardModifier.KeypadModifier
                bench.keys.press(digit, modifiers=modifiers, after_ms=1)
            if composed:
                bench.keys.press("<", after_ms=1)
    assert [swipe.lines for swipe in caught.args] == [PASSPORT]
    assert bench.field.text() == ""


def test_other_chords_with_alt_act_at_once(bench: Bench) -> None:
    acted: list[bool] = []
    shortcut = QShortcut("Alt+1", bench.window)
    shortcut.activated.connect(lambda: acted.append(True))
    bench.keys.press("", key=Qt.Key.Key_Alt, modifiers=Qt.KeyboardModifier.AltModifier)
    bench.keys.press("1", modifiers=Qt.KeyboardModifier.AltModifier)
    assert acted == [True]


@pytest.mark.parametrize("host", ["", "Italian"])
def test_letters_that_no_check_digit_covers_are_doubtful_unless_the_desktop_tells_its_layout(
    qtbot: QtBot, host: str
) -> None:
    bench = Bench(qtbot, host)
    italian = next(at for at, layout in enumerate(LAYOUTS) if layout.name == "Italian")
    with qtbot.waitSignal(bench.filter.swiped, timeout=2000) as caught:
        bench.keys.swipe(CARD, italian)
    bench.filter.set_active(False)
    (swipe,) = caught.args
    if host:
        assert swipe == Swipe(CARD)
    else:
        assert swipe.doubtful == ((2, 0), (2, 1))


def test_a_doubtful_character_of_a_swipe_is_compared_like_one_of_a_photograph(desk: Desk) -> None:
    desk.page.wedge.swiped.emit(Swipe(CARD, ((2, 0), (2, 1))))
    document = desk.view.state.document
    assert document is not None
    assert to_compare(document) == ((2, 0), (2, 1))
    name = next(check for check in document.scan.assessed.checks if check.name == "name")
    assert (name.ok, name.found) == (None, "doubtful")
    card = desk.view.work.document.scanned.compare
    assert card.isVisible()
    card.show_place((2, 0))
    QTest.keyClick(card.candidates[0], "Y")
    QTest.keyClick(card.candidates[0], "Z")
    document = desk.view.state.document
    assert document is not None
    assert to_compare(document) == ()
    assert document.scan.best_lines[2].startswith("YZGMUNT")
    assert document.scan.lines == CARD
    assert all(check.ok for check in document.scan.assessed.checks if check.name == "name")
