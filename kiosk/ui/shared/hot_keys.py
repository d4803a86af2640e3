"""Keep from strangers the keys that lead out of a full-screen window, as far as Qt can.

Qt sees only what the system hands to the window. Ctrl+Alt+Del, the Windows key
and the switching of virtual terminals never come here: the files under
``assets/kiosk_mode`` have the operating system keep those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from kiosk.flows.wedge import FRAMING

if TYPE_CHECKING:
    from collections.abc import Iterable

STATION_KEYS: Final = ("F1", "F2", "F9", "Alt+Left", "Ctrl+Return", "Ctrl+Enter")
"""What a registrant may press: help, a person, the shade, a step back, a step on."""

_CHORDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_FIRST_F, _LAST_F = Qt.Key.Key_F1, Qt.Key.Key_F35
_NEVER: Final = frozenset(
    {
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Menu,
        Qt.Key.Key_Print,
        Qt.Key.Key_SysReq,
        Qt.Key.Key_Help,
        Qt.Key.Key_PowerOff,
        Qt.Key.Key_Sleep,
    }
)
_FIRST_MEDIA, _LAST_MEDIA = Qt.Key.Key_Back, Qt.Key.Key_Find
"""Keys of browsers, players and launchers, which begin programs of the desktop."""

_OTHER_WAYS_OUT: Final = frozenset(
    {QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}
)
_KEYS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)


class HotKeyFilter(QObject):
    """Swallow chords and special keys but those in ``allowed``, such as ``F1`` or ``Alt+Left``.

    Plain typing passes, letters by AltGr too, and what document readers send:
    framing by Ctrl, characters spelled with Alt on the keypad. Context menus
    and drops are swallowed as well: both open doors of the desktop.
    """

    def __init__(self, application: QCoreApplication, allowed: Iterable[str]) -> None:
        super().__init__(application)
        self._allowed = frozenset(QKeySequence(each).toString() for each in allowed)
        application.installEventFilter(self)

    def stop(self) -> None:
        """Let every key pass again: staff have taken over."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what leads out."""
        del watched
        if event.type() in _OTHER_WAYS_OUT:
            return True
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            return not self.lets_through(event)
        return False

    def lets_through(self, event: QKeyEvent) -> bool:
        """Tell whether a key stays inside the window."""
        key, chord = event.key(), event.modifiers() & _CHORDS
        if QKeySequence(event.keyCombination()).toString() in self._allowed:
            return True
        if key in _NEVER or _FIRST_MEDIA <= key <= _LAST_MEDIA or _FIRST_F <= key <= _LAST_F:
            return False
        return not chord or _chord_stays(event, chord)


def _chord_stays(event: QKeyEvent, chord: Qt.KeyboardModifier) -> bool:
    """Let through what types a letter, and what readers press around and inside a zone."""
    key, text = event.key(), event.text()
    if chord == _ALT_GR:
        return bool(text) and text.isprintable()
    if chord == Qt.KeyboardModifier.AltModifier:
        keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        return keypad or key == Qt.Key.Key_Alt
    if chord == Qt.KeyboardModifier.ControlModifier:
        return key == Qt.Key.Key_Control or (bool(text) and text in FRAMING)
    return False
