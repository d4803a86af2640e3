"""Guide through a window: F1 on each screen, and a hint at the first visit of each place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from kiosk.ui.shared.theme.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.operators import OperatorSession
    from kiosk.ui.shared.help_text import HelpText
    from kiosk.ui.shared.widgets.help_hint import HelpHint
    from kiosk.ui.shared.widgets.help_sheet import HelpSheet
    from kiosk.ui.shared.widgets.layout import Column


class HintMemory:
    """Remember in a file which hints an operator has put away; it names no person."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def wants(self, operator_id: str, screen: str) -> bool:
        """Tell whether an operator has still to be greeted there."""
        return not self._settings.contains(f"{operator_id}/{screen}")

    def put_away(self, operator_id: str, screen: str) -> None:
        """Never greet this operator there again."""
        self._settings.setValue(f"{operator_id}/{screen}", 1)
        self._settings.sync()


class HelpGuide(QObject):
    """Open and close the help of whatever ``screen`` names as shown in ``window``."""

    def __init__(self, window: QWidget, screen: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._screen = window, screen
        self.sheet: HelpSheet | None = None
        self._before: QWidget | None = None
        key = QShortcut(QKeySequence(Qt.Key.Key_F1), window)
        key.setContext(Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(self.turn)

    def turn(self) -> None:
        """Open the help of the screen shown, or close it."""
        if self.sheet is not None and isValid(self.sheet) and self.sheet.isVisible():
            self.sheet.leave()
            return
        from kiosk.ui.shared.widgets.help_sheet import HelpSheet  # noqa: PLC0415 -- when asked

        self._before = QApplication.focusWidget()
        self.sheet = HelpSheet(self._window, self._text())
        self.sheet.destroyed.connect(self._closed)
        self.sheet.take_focus()

    def follow(self) -> None:
        """Show the help of the screen that has come, where help is open."""
        if self.sheet is not None and isValid(self.sheet):
            self.sheet.show_text(self._text())

    def _text(self) -> HelpText:
        from kiosk.ui.shared.help_text import help_text  # noqa: PLC0415 -- when asked

        return help_text(self._screen(), current_theme().language)

    def _closed(self) -> None:
        self.sheet = None
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)


class Greeter(QObject):
    """Greet an operator at the first visit of each place, above its page.

    ``room`` is where the hint stands; it is empty again once it was put away.
    """

    def __init__(
        self, room: Column, session: OperatorSession, memory: HintMemory, guide: HelpGuide
    ) -> None:
        super().__init__(room)
        self._room, self._memory, self._guide = room, memory, guide
        self._operator_id = session.operator_id
        self._screen = ""
        self._hint: HelpHint | None = None

    def greet(self, screen: str) -> None:
        """Show the hint of a place that the operator has come to for the first time.

        One hint says the sentence of each place in turn: another one would have
        every page laid out anew under it.
        """
        from kiosk.ui.shared.help_text import help_text  # noqa: PLC0415 -- after the first window

        self._guide.follow()
        self._screen = screen
        text = help_text(screen, current_theme().language).hint
        if not text or not self._memory.wants(self._operator_id, screen):
            self._clear()
        elif self._hint is not None:
            self._hint.say(text)
        else:
            self._hint = self._hint_of(text)
            self._room.add(self._hint)

    def _hint_of(self, text: str) -> HelpHint:
        from kiosk.ui.shared.widgets.help_hint import HelpHint  # noqa: PLC0415 -- when greeting

        return HelpHint(text, show_help=self._guide.turn, put_away=self._put_away)

    def _put_away(self) -> None:
        self._memory.put_away(self._operator_id, self._screen)
        self._clear()

    def _clear(self) -> None:
        self._hint = None
        self._room.clear()
