"""Keep the keystrokes of a keyboard-wedge reader out of every field.

The filter sits on the application. It holds back each key for as long as a
reader would need to send the next one (`patience`); when none comes, a hand
was typing and the keys go on to where they were going, in their order. What
a reader sent leaves as one signal. Readers also press chords: Ctrl+B and its
like around a zone (`FRAMING`), and Alt with digits of the keypad for a
character that the layout lacks.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit
from shiboken6 import isValid

from kiosk.flows.keyboard_layouts import NUMPAD, layout_of
from kiosk.flows.wedge import (
    BURST_LEAST,
    BURST_MOST,
    EARLIER_MOST,
    FRAMING,
    SEPARATORS,
    TORN_GAP,
    Keystroke,
    Swipe,
    is_torn_swipe,
    patience,
    read_swipe,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_X11_OFFSET = 8
_TURNS = 2
"""Turns of the event loop that are given to keys in the queue."""
_CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_MODIFIER_KEYS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
)
_KEYPAD = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
_KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class _HeldKey:
    """Keep one key event, where it was going, and what it says to the decoder."""

    __slots__ = ("event", "keystroke", "target")

    def __init__(self, event: QKeyEvent, target: QObject, keystroke: Keystroke | None) -> None:
        self.event, self.target, self.keystroke = event.clone(), target, keystroke


class WedgeFilter(QObject):
    """Watch all keys of the application while `active`.

    Keys are met where the system hands them to a window, before any widget,
    menu or popup; what a program sends to a widget itself is left alone.
    ``swiped`` carries a `Swipe`. A part of a zone reaches no field either:
    ``torn`` says that it came, and the rest is joined to it if it follows
    soon. With ``all_scans`` nothing that a reader sends reaches a field: what is
    no zone, a badge for example, leaves as ``scanned``. ``holds`` judges
    candidates by their check digits, ``host`` names the desktop's layout, see
    `kiosk.flows.wedge`.
    """

    swiped = Signal(object)
    torn = Signal()
    scanned = Signal(str)

    def __init__(
        self,
        holds: Callable[[tuple[str, ...]], bool],
        parent: QObject | None = None,
        *,
        host: Callable[[], str] | None = None,
        all_scans: bool = False,
    ) -> None:
        super().__init__(parent)
        self._all_scans = all_scans
        self._holds, self._host = holds, host or desktop_layout
        self._held: list[_HeldKey] = []
        self._part: list[Keystroke] = []
        self._typed: list[Keystroke] = []
        self._passing = False
        self._active = False
        self._alt_presses = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._settle_when_quiet)
        self._turns = 0

    @property
    def active(self) -> bool:
        """Tell whether keys are watched."""
        return self._active

    def set_active(self, active: bool) -> None:
        """Watch the application's keys, or let them all pass."""
        application = QCoreApplication.instance()
        if active == self._active or application is None:
            return
        self._active = active
        if active:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)
            self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold a key back, or let it pass after those that are held."""
        if self._passing or not isinstance(watched, QWindow) or event.type() not in _KEY_EVENTS:
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return self._hold_release(watched, event)
        if event.key() in _MODIFIER_KEYS:
            self._alt_presses += event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
            return False
        keystroke = keystroke_of(event, self._alt_presses)
        if keystroke is None or event.isAutoRepeat() or not keystroke.can_be_swiped:
            self._settle()
            self._typed = []
            return False
        return self._hold(watched, event, keystroke)

    def _hold(self, watched: QObject, event: QKeyEvent, keystroke: Keystroke) -> bool:
        presses = self._presses()
        if presses and keystroke.at - presses[-1].at > patience(len(presses)):
            self._settle()
            presses = []
        if not presses and not (keystroke.text.strip() or not keystroke.text):
            # A line end alone begins nothing: Return and Tab act at once.
            return False
        self._held.append(_HeldKey(event, watched, keystroke))
        if len(presses) + 1 >= BURST_MOST:
            self._settle()
        else:
            self._turns = 0
            self._timer.start(round(patience(len(presses) + 1) * 1000))
        return True

    def _hold_release(self, watched: QObject, event: QKeyEvent) -> bool:
        """Keep a release behind its press."""
        if not any(held.event.key() == event.key() for held in self._held):
            return False
        self._held.append(_HeldKey(event, watched, None))
        return True

    def _presses(self) -> list[Keystroke]:
        return [held.keystroke for held in self._held if held.keystroke is not None]

    def _settle_when_quiet(self) -> None:
        """Give keys that wait behind slow work their turn before deciding without them.

        A busy window lets the timer run out while the reader's next keys are in
        the queue already; they carry the time at which they were pressed.
        """
        if self._turns < _TURNS:
            self._turns += 1
            self._timer.start(0)
        else:
            self._settle()

    def _settle(self) -> None:
        """Decide about the held keys: a swipe, or somebody's typing."""
        self._timer.stop()
        self._turns = 0
        held, presses = self._held, self._presses()
        self._held = []
        if len(presses) >= BURST_LEAST:
            swipe = self._read(presses)
            if swipe is not None:
                _take_back(self._typed[len(self._typed) - swipe.earlier :])
                self._part, self._typed = [], []
                self.swiped.emit(swipe)
                return
            if is_torn_swipe(presses, self._host()):
                self._part, self._typed = presses, []
                self.torn.emit()
                return
            if self._all_scans:
                self._part, self._typed = [], []
                self.scanned.emit("".join(key.text for key in presses).strip())
                return
        self._typed = [*self._typed, *presses][-EARLIER_MOST:]
        self._replay(held)

    def _read(self, presses: list[Keystroke]) -> Swipe | None:
        """Read a burst with the part of a zone before it, else by itself.

        A reader that stumbles among its first keys has typed them already.
        """
        if self._part and presses[0].at - self._part[-1].at <= TORN_GAP:
            joined = read_swipe([*self._part, *presses], self._holds, host=self._host())
            if joined is not None:
                return joined
        return read_swipe(presses, self._holds, earlier=self._typed, host=self._host())

    def _replay(self, held: list[_HeldKey]) -> None:
        self._passing = True
        try:
            for key in held:
                if isValid(key.target):
                    QCoreApplication.sendEvent(key.target, key.event)
        finally:
            self._passing = False


def keystroke_of(event: QKeyEvent, alt_presses: int) -> Keystroke | None:
    """Give what a key says to the decoder, ``None`` for a chord that no reader presses."""
    text, place = event.text()[:1], _place(event.nativeScanCode())
    at, chord = event.timestamp() / 1000, event.modifiers() & _CHORDS
    if chord == Qt.KeyboardModifier.AltModifier and event.modifiers() & _KEYPAD == _KEYPAD:
        # Without Num Lock the keypad gives no digits, but Windows takes them from it.
        digit = text if text.isascii() and text.isdigit() else NUMPAD.get(place, "")
        return Keystroke(digit, place, at, alt_presses) if digit and alt_presses else None
    if chord and not (chord == Qt.KeyboardModifier.ControlModifier and text in FRAMING):
        return None
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        text = "\r"
    elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        text = "\t"
    return Keystroke(text, place, at)


def _take_back(typed: Sequence[Keystroke]) -> None:
    """Erase the first keys of a swipe from the field that took them for typing.

    Only what stands there still, right before the cursor: a key that moved the
    focus, or a hand since then, leaves the field as it is.
    """
    if any(key.text in SEPARATORS for key in typed):
        return
    text = "".join(key.text for key in typed if not key.alt and key.text not in FRAMING)
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        before = field.text()[: field.cursorPosition()]
        if before.casefold().endswith(text.casefold()) and not field.isReadOnly():
            for _ in text:
                field.backspace()
    elif isinstance(field, QPlainTextEdit | QTextEdit) and not field.isReadOnly():
        cursor = field.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(text)
        )
        if cursor.selectedText().casefold() == text.casefold():
            cursor.removeSelectedText()


def desktop_layout() -> str:
    """Name the layout of the desktop's keyboard; empty where the system does not tell it."""
    return layout_of(QGuiApplication.inputMethod().locale().name())


def _place(scan_code: int) -> int:
    """Turn the system's number of a key into the one that `kiosk.flows.wedge` knows."""
    platform = QGuiApplication.platformName()
    if platform in ("xcb", "wayland"):
        return max(scan_code - _X11_OFFSET, 0)
    return scan_code if sys.platform == "win32" else 0
