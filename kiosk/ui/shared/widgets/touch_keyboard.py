"""The touch keyboard: our own, drawn in the window, because a kiosk has no other.

It writes into the field that has the focus and never takes the focus itself.
A reader's keystrokes do not pass through it: they come from the system.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from shiboken6 import isValid

from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.widgets.buttons import Button
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.touch_layouts import Plane, rows_of, variants_of

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_VARIANTS: Final = 10
KEY: Final = 48
"""The height of a key: five rows leave room for a field at 1280×720."""
_LEAST_KEY: Final = 48


class _Key(Button):
    """Write one character, or do one thing."""

    def __init__(self, text: str, press: Callable[[], object], *, icon_name: str = "") -> None:
        super().__init__(text, "touch-key", icon_name=icon_name, on_click=press)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # A word takes its room; letters share what is left.
        across = QSizePolicy.Policy.Minimum if len(text) > 1 else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_KEY if len(text) <= 1 else 0)
        self.setFixedHeight(KEY)


class TouchKeyboard(Column):
    """Type with one finger: letters, accents of the last letter, Arabic, digits.

    ``follow`` says which field is written to; without one the keyboard hides.
    Its Enter key does what Return does in that field. ``closed`` comes from
    the key that hides it.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(gap=8, margin=(16, 8), role="surface")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The places of keys are learnt: Arabic has its own plane, not a mirror.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Keyboard"))
        self._field: QLineEdit | None = None
        self._plane = Plane.LATIN
        self._capital = False
        self._variants = Row(gap=8)
        self._rows = Column(gap=8)
        self.add(self._variants)
        self.add(self._rows)
        self.hide()

    @property
    def plane(self) -> Plane:
        """Give the plane that is shown."""
        return self._plane

    def follow(self, field: QLineEdit | None) -> None:
        """Write into ``field`` from now on, or hide."""
        if self._field is not None and self._field is not field and isValid(self._field):
            self._field.textChanged.disconnect(self._text_changed)
        if field is None or field.isReadOnly():
            self._field = None
            self.hide()
            return
        if field is not self._field:
            self._field = field
            field.textChanged.connect(self._text_changed)
            digits = field.inputMethodHints() & Qt.InputMethodHint.ImhPreferNumbers
            self.show_plane(Plane.DIGITS if digits else self._plane_of_language())
        self.show()

    def show_plane(self, plane: Plane) -> None:
        """Turn to a plane."""
        self._plane = plane
        self._capital = plane is Plane.LATIN and self._begins_a_word()
        self._draw()

    def type_text(self, text: str) -> None:
        """Write as a press on a key does."""
        if self._field is None:
            return
        self._field.insert(text)
        capital = self._plane is Plane.LATIN and text in (" ", "-")
        if capital != self._capital:
            self._capital = capital
            self._draw()

    def backspace(self) -> None:
        """Take the character before the cursor away."""
        if self._field is not None:
            self._field.backspace()

    def replace_last(self, text: str) -> None:
        """Give the last letter another accent."""
        if self._field is not None:
            self._field.backspace()
            self._field.insert(text)

    def _plane_of_language(self) -> Plane:
        return Plane.ARABIC if current_theme().right_to_left else Plane.LATIN

    def _begins_a_word(self) -> bool:
        field = self._field
        if field is None:
            return True
        before = field.text()[: field.cursorPosition()]
        return not before or before[-1] in " -"

    def _text_changed(self, text: str) -> None:
        if not text and self._plane is Plane.LATIN and not self._capital:
            self._turn_capital()
        self._draw_variants()

    def _turn_capital(self) -> None:
        self._capital = not self._capital
        self._draw()

    def _draw(self) -> None:
        self._rows.clear()
        rows = rows_of(self._plane, current_theme().language)
        for number, letters in enumerate(rows):
            keys: list[QWidget] = [self._letter(letter) for letter in letters]
            if number == len(rows) - 1:
                if self._plane is Plane.LATIN:
                    shift = _Key("", self._turn_capital, icon_name="arrow-up")
                    shift.setAccessibleName(self.tr("Capital letter"))
                    shift.setProperty("state", "on" if self._capital else "")
                    keys.insert(0, shift)
                erase = _Key(self.tr("Erase"), self.backspace)
                keys.append(erase)
            self._rows.add(self._line(keys))
        self._rows.add(self._last_line())
        self._draw_variants()

    def _letter(self, letter: str) -> _Key:
        shown = letter.upper() if self._capital and len(letter.upper()) == 1 else letter
        return _Key(shown, lambda: self.type_text(shown))

    def _line(self, keys: list[QWidget]) -> Row:
        row = Row(gap=8)
        for key in keys:
            row.add(key, 2)
        return row

    def _last_line(self) -> Row:
        row = Row(gap=8)
        for plane, text in (
            (Plane.LATIN, "ABC"),
            (Plane.ARABIC, "\u0623\u0628\u062c"),
            (Plane.DIGITS, "123"),
        ):
            if plane is not self._plane:
                row.add(_Key(text, partial(self.show_plane, plane)), 2)
        space = _Key(self.tr("Space"), lambda: self.type_text(" "))
        row.add(space, 8)
        row.add(_Key(self.tr("Hide"), self._close), 2)
        row.add(_Key(self.tr("Enter"), self._enter), 3)
        return row

    def _enter(self) -> None:
        if self._field is not None:
            self._field.returnPressed.emit()

    def _close(self) -> None:
        self.follow(None)
        self.closed.emit()

    def _draw_variants(self) -> None:
        """Offer the accents of the letter before the cursor; the row keeps its place."""
        self._variants.clear()
        field = self._field
        before = field.text()[: field.cursorPosition()] if field is not None else ""
        offered = variants_of(before[-1])[:_MOST_VARIANTS] if before else ""
        for letter in offered:
            self._variants.add(_Key(letter, partial(self.replace_last, letter)), 1)
        self._variants.setVisible(self._plane is Plane.LATIN)
        self._variants.setFixedHeight(KEY)
