"""The countdown before everything is erased: seen, spoken and heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.ui.shared.announcement import announce
from kiosk.ui.shared.language import counted
from kiosk.ui.shared.theme.tokens import TextRole
from kiosk.ui.shared.widgets.buttons import PrimaryButton
from kiosk.ui.shared.widgets.layout import Row
from kiosk.ui.shared.widgets.shade import Cover
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_HEARD_EVERY: Final = 5
"""Seconds between two beeps, and two announcements."""
_LAST: Final = 5
"""Seconds at the end of which each is heard."""


class IdleCover(Cover):
    """Ask "Still there?" over the page and count down.

    Which touch or key gives more time is decided by whoever watches them all;
    the button only shows where to touch.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._seconds = 0
        self._number = Text("", TextRole.TITLE, align=middle, figures=True)
        self._sentence = Text("", align=middle)
        self.more = PrimaryButton(self.tr("I need more time"))
        self.add(None)
        self.add(Text(self.tr("Still there?"), TextRole.TITLE, align=middle))
        self.add(self._number)
        self.add(self._sentence)
        self.add(Row(None, self.more, None))
        self.add(None)
        self.setAccessibleName(self.tr("Still there?"))

    @property
    def seconds(self) -> int:
        """Give the seconds that are shown."""
        return self._seconds

    def count(self, seconds: int) -> None:
        """Show, speak and sound what is left."""
        if seconds == self._seconds and self.shown:
            return
        self._seconds = seconds
        self._number.setText(str(seconds))
        sentence = counted(
            "IdleCover",
            seconds,
            "Everything is erased in 1 second. Touch for more time.",
            "Everything is erased in {count} seconds. Touch for more time.",
        )
        self._sentence.setText(sentence)
        first = not self.shown
        if first:
            self.cover()
        if first or seconds % _HEARD_EVERY == 0 or seconds <= _LAST:
            QApplication.beep()
            announce(self, sentence, urgent=True)
