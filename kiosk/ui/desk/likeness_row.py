"""One person of the register who is alike, and whether they are the applicant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.services.likenesses import LikenessKind
from kiosk.ui.desk.words import tr
from kiosk.ui.shared import Column, FilterChip, Flow, Text, TextRole, small

if TYPE_CHECKING:
    from kiosk.services.likenesses import Likeness

_ALIKE = {
    LikenessKind.SAME_DOCUMENT: "The same document is registered",
    LikenessKind.SAME_NAME_AND_BIRTH: "The same name and date of birth",
    LikenessKind.POSSIBLE_TWIN: "The same surname and date of birth, as twins have",
}


class LikenessRow(Column):
    """Show one person who is alike, and ask whether they are the applicant."""

    answered = Signal(bool)

    def __init__(self, likeness: Likeness) -> None:
        super().__init__(gap=4)
        known = likeness.particulars
        self.add(small(tr(_ALIKE[likeness.kind])))
        self.add(Text(str(known.name), TextRole.STRONG, lines=2, isolate=True))
        since = tr("Born {born}, registered {day:%Y-%m-%d}").format(
            born=str(known.date_of_birth) or "–", day=likeness.registered_at
        )
        self.add(small(since))
        self.same = FilterChip(tr("Same person"))
        self.other = FilterChip(tr("Another person"))
        for chip, same in ((self.same, True), (self.other, False)):
            chip.setAccessibleName(f"{known.name}: {chip.text()}")
            chip.clicked.connect(lambda _on, is_same=same: self.answered.emit(is_same))
        self.add(Flow(self.same, self.other))

    def draw(self, answer: bool | None) -> None:
        """Show what was answered."""
        self.same.setChecked(answer is True)
        self.other.setChecked(answer is False)
