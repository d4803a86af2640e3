"""Rows that compare: what was expected, what was found, and whether it is in order."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy

from kiosk.ui.shared.theme.tokens import TextRole, Tone
from kiosk.ui.shared.widgets.buttons import Button
from kiosk.ui.shared.widgets.layout import Column, Row
from kiosk.ui.shared.widgets.marks import Icon
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent


class Mark(Enum):
    """Name the outcomes of a check: icon, tone."""

    PASSED = ("circle-check", Tone.ALLOW)
    FAILED = ("circle-alert", Tone.BLOCK)
    UNSURE = ("triangle-alert", Tone.HOLD)
    OPEN = ("circle", Tone.NEUTRAL)

    @property
    def icon_name(self) -> str:
        """Give the icon."""
        return self.value[0]

    @property
    def tone(self) -> Tone:
        """Give the tone."""
        return self.value[1]


class CheckRow(Row):
    """Show one check: mark, name, and where it failed what was expected and found.

    ``hovered`` tells when the pointer or the focus comes and goes, so that the
    document picture can show the place the check is about.
    """

    hovered = Signal(bool)

    def __init__(self, name: str, expected: str = "", found: str = "", *, mark: Mark) -> None:
        super().__init__(gap=12, margin=(0, 8))
        self._icon = Icon(mark.icon_name, 20, tone=mark.tone)
        self._name = Text(name)
        self.add(self._icon)
        self._found = Text(self._detail(expected, found, mark), TextRole.SMALL)
        self._found.set_tone(mark.tone if mark in (Mark.FAILED, Mark.UNSURE) else Tone.NEUTRAL)
        if not self._found.text():
            self._found.hide()
        self.add(Column(self._name, self._found, gap=0), 1)
        spoken = {
            Mark.PASSED: self.tr("in order"),
            Mark.FAILED: self.tr("not in order"),
            Mark.UNSURE: self.tr("to be looked at"),
            Mark.OPEN: self.tr("not checked"),
        }[mark]
        self.setAccessibleName(f"{name}: {spoken}. {self._found.text()}".strip())

    def _detail(self, expected: str, found: str, mark: Mark) -> str:
        if not expected or (mark is Mark.PASSED and expected == found):
            return found
        text = self.tr("expected {expected}, found {found}")
        return text.format(expected=expected, found=found or "–")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer came."""
        super().enterEvent(event)
        self.hovered.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer left."""
        super().leaveEvent(event)
        self.hovered.emit(False)


class InspectionRow(Row):
    """Ask one inspection question; nothing is answered beforehand."""

    answered = Signal(bool)

    def __init__(self, question: str, *, yes: str = "", no: str = "") -> None:
        super().__init__(gap=8, margin=(0, 4))
        self._question = Text(question)
        self.add(self._question, 1)
        self._yes = self._choice(yes or self.tr("In order"))
        self._no = self._choice(no or self.tr("Not in order"))
        self._group = QButtonGroup(self)
        self._group.addButton(self._yes)
        self._group.addButton(self._no)
        self._group.buttonClicked.connect(self._tell)
        for choice, word in ((self._yes, self._yes.text()), (self._no, self._no.text())):
            choice.setAccessibleName(f"{question}: {word}")

    def _choice(self, word: str) -> Button:
        choice = Button(word, "chip")
        choice.setCheckable(True)
        choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add(choice)
        return choice

    def answer(self) -> bool | None:
        """Give the answer: in order, not in order, or none yet."""
        if self._yes.isChecked():
            return True
        return False if self._no.isChecked() else None

    def set_answer(self, answer: bool) -> None:
        """Put back an answer that was given earlier."""
        (self._yes if answer else self._no).setChecked(True)
        self._draw()

    def _tell(self) -> None:
        self._draw()
        self.answered.emit(bool(self.answer()))

    def _draw(self) -> None:
        self._yes.set_icon("check" if self._yes.isChecked() else "")
        self._no.set_icon("x" if self._no.isChecked() else "")


class KeyValueList(Column):
    """List facts: a muted key, its value. An unknown value is an en dash, zero a zero."""

    def __init__(self, *pairs: tuple[str, str]) -> None:
        super().__init__(gap=8)
        self._values: dict[str, Text] = {}
        for key, value in pairs:
            self.put(key, value)

    def put(self, key: str, value: str, *, code: bool = False) -> None:
        """Add a fact, or change one that is listed."""
        if key in self._values:
            self._values[key].setText(value or "–")
            return
        name = Text(key, TextRole.SMALL, muted=True)
        shown = Text(
            value or "–",
            TextRole.CODE if code else TextRole.BODY,
            lines=0 if code else 2,
            isolate=not code,
        )
        self._values[key] = shown
        self.add(Column(name, shown, gap=0))

    def value(self, key: str) -> str:
        """Give the value shown for ``key``."""
        return self._values[key].text()
