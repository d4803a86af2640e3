"""The keys of the desk: every act by one hand, and each shown where it acts.

A document reader types letters and digits, so a key of the desk is a function
key or is held together with Ctrl. Two acts are left out of what is shown:
nobody who looks on shall learn from the screen that there is a way to ask for
help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from kiosk.ui.shared import Action, Column, Dialog, Row, Text, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.ui.shared import Button


SHOW_KEYS = "Ctrl+F1"
LOCK = "Ctrl+L"
CLAIM_NEXT = "F2"
TURN = "F3"
SEND_BACK = "F4"
REFUSE = "F5"
CAMERA = "F6"
COMPARE = "F7"
REPLACE_LOST = "F8"
SECOND_PERSON = "F10"
APPLICANT_SCREEN = "F11"
HAND_OVER = "F12"
PRESS, PRESS_TOO = "Ctrl+Return", "Ctrl+Enter"
OPEN = "Ctrl+O"
PUT_BACK = "Ctrl+B"
UNDO = "Ctrl+Z"
DURESS, FRAUD = "Ctrl+F9", "Ctrl+F10"

_WORDS = {
    CLAIM_NEXT: "Claim the case that has waited longest",
    TURN: "Turn between the queue and the applicant",
    PRESS: "Do what the filled button says",
    SEND_BACK: "Send the case back, for a reason from a list",
    REFUSE: "Refuse the case, for a reason from a list",
    SECOND_PERSON: "Ask for a second person",
    PUT_BACK: "Put the case back into the queue",
    UNDO: "Undo the last decision, within ten seconds",
    OPEN: "Open a picture of the document",
    CAMERA: "Use the camera",
    COMPARE: "Compare the next character",
    REPLACE_LOST: "Replace a lost token",
    APPLICANT_SCREEN: "Open or close the applicant's own screen",
    HAND_OVER: "End the shift and hand over",
    LOCK: "Lock this desk; nothing is lost",
    SHOW_KEYS: "Show these keys",
}
"""What each key that is shown does."""
_WIDTH = 560


def tr(text: str) -> str:
    """Translate what a key does."""
    return QCoreApplication.translate("desk", text)


def words_of(key: str) -> str:
    """Say what a key does."""
    return tr(_WORDS[key])


def cap(key: str) -> str:
    """Write a key as its cap says."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def label(button: Button, words: str, key: str, *, roomy: bool = True) -> None:
    """Write on a button what it does and its key; without room, its key alone."""
    button.setText(f"{words}  {cap(key)}" if roomy else cap(key))
    button.setAccessibleName(words)
    button.setToolTip(f"{words} ({cap(key)})")


def bind(page: QWidget, key: str, act: Callable[[], object]) -> QShortcut:
    """Have a key act wherever the focus is in the window of ``page``, while that is shown."""
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(act)
    return shortcut


def show_keys(page: QWidget) -> Dialog:
    """List every key that is shown, and what it does."""
    rows = Column(gap=8)
    for key in _WORDS:
        row = Row(gap=16)
        row.add(Text(words_of(key)), 1)
        row.add(Text(cap(key), TextRole.CODE, wrap=False))
        rows.add(row)
    dialog = Dialog(
        page,
        tr("Keys of the desk"),
        content=rows,
        actions=(Action("close", tr("Close"), "primary", cancels=True),),
        width=_WIDTH,
    )
    dialog.show_over()
    return dialog
