"""One reading of a directive that is being composed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.flows.composer import (
    ConditionFormed,
    ConditionTyped,
    NationalityNeeded,
    ReadingEntry,
    ReadingRemoved,
    ReadingTyped,
    Side,
)
from kiosk.ui.console.composer_fields import ReflowRow
from kiosk.ui.console.condition_editor import ConditionEditor
from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Row, Rule, Tone, heading
from kiosk.ui.shared.widgets.answers import CheckBox
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import QuietButton
from kiosk.ui.shared.widgets.fields import Field, TextField
from kiosk.ui.shared.widgets.layout import Card

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.directives.source_lines import Location
    from kiosk.flows.composer import ReadingDraft


class ReadingEditor(Card):
    """Edit one reading; emits ``sent`` with the composer's events."""

    sent = Signal(object)

    def __init__(self, number: int, draft: ReadingDraft, lists: Sequence[str]) -> None:
        super().__init__(gap=16)
        self._number = number
        self.banner = Banner(Tone.BLOCK)
        self.title = heading("")
        head = Row(gap=12)
        head.add(self.title, 1)
        head.add(QuietButton(tr("Take this reading out"), on_click=self._remove))
        self.texts = _text_fields()
        for entry, field in self.texts.items():
            field.set_text(draft.text(entry))
            field.text_changed.connect(
                lambda text, entry=entry: self.sent.emit(ReadingTyped(number, entry, text))
            )
        self.needs = CheckBox(
            tr("Nationality must be stated to decide it"), on=draft.needs_nationality
        )
        self.needs.toggled.connect(lambda on: self.sent.emit(NationalityNeeded(number, on)))
        self.sides = _sides(lists)
        self.add(head)
        self.add(self.banner)
        self.add(ReflowRow(self.texts[ReadingEntry.ID], self.texts[ReadingEntry.TITLE]))
        self.add(self.texts[ReadingEntry.PEOPLE])
        self.add(self.needs)
        for side, editor in self.sides.items():
            editor.formed.connect(
                lambda form, side=side: self.sent.emit(ConditionFormed(number, side, form))
            )
            editor.typed.connect(
                lambda text, side=side: self.sent.emit(ConditionTyped(number, side, text))
            )
            self.add(Rule())
            self.add(editor)

    def draw(self, draft: ReadingDraft, faults: Mapping[Location, str]) -> None:
        """Show a draft and what is wrong with it."""
        place = ("reading", self._number)
        self.title.setText(tr("Reading {id}").format(id=draft.text(ReadingEntry.ID) or "–"))
        self.banner.show_message(faults.get(place, ""), Tone.BLOCK)
        for entry, field in self.texts.items():
            field.set_error(faults.get((*place, entry.value), ""))
        for side, editor in self.sides.items():
            editor.draw(draft.condition(side), faults.get((*place, side.value), ""))

    def first_wrong(self) -> Field | None:
        """Give the first field with an error."""
        fields: list[Field] = [*self.texts.values(), *(each.text for each in self.sides.values())]
        if self.banner.isVisible():
            fields.append(self.sides[Side.BLOCK].text)
            return fields[-1]
        return next((field for field in fields if field.error), None)

    def _remove(self) -> None:
        self.sent.emit(ReadingRemoved(self._number))


def _text_fields() -> dict[ReadingEntry, TextField]:
    return {
        ReadingEntry.ID: TextField(
            tr("Letter or short name"), hint=tr("Such as A."), code=True, max_length=32
        ),
        ReadingEntry.TITLE: TextField(
            tr("Title"), hint=tr("How the text is read, such as: not a US person.")
        ),
        ReadingEntry.PEOPLE: TextField(
            tr("People whom it blocks, in words"),
            hint=tr("A refused person reads it: people who are not US persons."),
        ),
    }


def _sides(lists: Sequence[str]) -> dict[Side, ConditionEditor]:
    return {
        Side.BLOCK: ConditionEditor(
            tr("Blocks"), tr("These people are refused while it is in force."), lists
        ),
        Side.HOLD: ConditionEditor(
            tr("Holds"), tr("These people wait until a person has looked at them."), lists
        ),
        Side.KEEP_OPEN: ConditionEditor(
            tr("Must stay open"),
            tr("It decides nothing: it shows where another directive says the opposite."),
            lists,
        ),
    }
