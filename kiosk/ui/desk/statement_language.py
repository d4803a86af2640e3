"""Ask the applicant in which language they would like to read and sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.ui.shared import Column, FilterChip, Flow, heading
from kiosk.ui.shared.language import LANGUAGES, current_language
from kiosk.ui.shared.theme.fonts import is_right_to_left

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


class StatementLanguages(Column):
    """Offer every language by its own name; ``chosen`` carries the one that is wanted."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=8)
        question = self.tr("In which language would you like to read?")
        self._question = heading(question)
        self.chips = {each.tag: FilterChip(each.endonym) for each in LANGUAGES}
        for tag, chip in self.chips.items():
            chip.setAccessibleDescription(question)
            chip.clicked.connect(lambda _on, tag=tag: self._choose(tag))
        self.add(self._question)
        self.add(Flow(*self.chips.values(), gap=12))
        self._language = ""

    def draw(self, language: str) -> None:
        """Mark the language in which the statement stands; none where nobody has said one."""
        self._language = language
        self._question.setVisible(not language)
        for tag, chip in self.chips.items():
            chip.setChecked(tag == language)

    def take_focus(self) -> None:
        """Begin at the language of the screen, which is the likeliest."""
        likely = self.chips.get(current_language(), self.chips[LANGUAGES[0].tag])
        likely.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, tag: str) -> None:
        self.draw(self._language)  # a chip marks itself when pressed; the statement decides
        self.chosen.emit(tag)


def turn_text(text: QLabel, language: str) -> None:
    """Set a text in the direction in which its language is read."""
    text.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft
        if is_right_to_left(language)
        else Qt.LayoutDirection.LeftToRight
    )
