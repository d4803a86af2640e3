"""Ask two officers for one act: the reason, the count on the screen, a fresh sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from kiosk.flows.act_of_two import (
    Confirmed,
    Counted,
    Done,
    Entry,
    Failed,
    Missing,
    Typed,
    advance,
)
from kiosk.ui.console.directive_ports import SecondOfficer
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.shared import Column, Rule, Tone, heading, small
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import Field, PasswordField, TextArea, TextField
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.flows.act_of_two import ActOfTwoEvent, ActOfTwoState
    from kiosk.ui.shared.tasks import Lane

_ACT = "act"
_KEEP = "keep"

_FIELD_OF = {
    Missing.REASON: Entry.REASON,
    Missing.COUNT: Entry.COUNT,
    Missing.OTHER_COUNT: Entry.COUNT,
    Missing.LOGIN: Entry.LOGIN,
    Missing.SAME_OFFICER: Entry.LOGIN,
    Missing.SECRET: Entry.SECRET,
}


def _missing_words(missing: Missing) -> str:
    return {
        Missing.REASON: tr("Say why, in a few words."),
        Missing.COUNT: tr("Type the number that the screen shows."),
        Missing.OTHER_COUNT: tr("This is not the number above. Read it again, then type it."),
        Missing.LOGIN: tr("The second officer types their name."),
        Missing.SAME_OFFICER: tr("This is you. The second officer must be somebody else."),
        Missing.SECRET: tr("The second officer types their password or PIN."),
    }[missing]


class CountWords(NamedTuple):
    """Say what is counted: the label of the number's field, and a sentence for a number."""

    label: str
    say: Callable[[int], str]


class ActOfTwoDialog(QObject):
    """Run one `kiosk.flows.act_of_two` over a window; emits ``done`` when it has happened.

    ``done`` carries what the act gave back.

    ``act`` is called on the worker lane with the second officer, the reason
    and the count; ``count`` likewise, first, where the state asks for one.
    """

    done = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        lane: Lane,
        state: ActOfTwoState,
        *,
        title: str,
        consequence: str,
        keep: str,
        button: str,
        act: Callable[[SecondOfficer, str, int], object],
        count: Callable[[], int] | None = None,
        content: QWidget | None = None,
        counting: CountWords | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = counting or CountWords(
            tr("Number of people blocked"),
            lambda many: counted(many, "This blocks 1 person.", "This blocks {count} people."),
        )
        self.state, self._lane, self._act, self._count = state, lane, act, count
        self._given: object = None
        self.banner = Banner(Tone.BLOCK)
        self.counted = Text("", selectable=False)
        self.fields: dict[Entry, Field] = {}
        column = Column(self.banner, gap=12)
        if content is not None:
            column.add(content)
        self._add_fields(column, state)
        self.dialog = Dialog(
            parent,
            title,
            consequence,
            content=column,
            actions=(
                Action(_KEEP, keep, cancels=True),
                Action(_ACT, button, role="danger-filled"),
            ),
            close_on_choice=False,
            width=560,
        )
        self.dialog.chosen.connect(self._choose)

    def open(self) -> None:
        """Show the dialog over its window, and count where a count is asked for."""
        self.dialog.show_over()
        if self.state.counting and self._count is not None:
            self._lane.run(
                self,
                self._count,
                on_done=lambda count: self.send(Counted(count)),
                on_error=lambda error: self.send(Failed(error)),
            )

    def send(self, event: ActOfTwoEvent) -> None:
        """Take an event, draw what changed, and run the effect that the state names."""
        before, self.state = self.state, advance(self.state, event)
        state = self.state
        self._draw(before)
        if isinstance(event, Confirmed) and state.missing:
            self._focus_first_missing()
        if state.acting and not before.acting:
            second = SecondOfficer(state.typed(Entry.LOGIN).strip(), state.typed(Entry.SECRET))
            reason, count = state.typed(Entry.REASON).strip(), state.count or 0
            self._lane.run(
                self,
                lambda: self._act(second, reason, count),
                on_done=self._acted,
                on_error=lambda error: self.send(Failed(error)),
            )
        if state.done and not before.done:
            self.dialog.dismiss()
            self.done.emit(self._given)

    def _acted(self, given: object) -> None:
        self._given = given
        self.send(Done())

    def _add_fields(self, column: Column, state: ActOfTwoState) -> None:
        if state.asks_reason:
            reason = TextArea(
                tr("Reason"), hint=tr("It stands in the record. Name no person in it."), rows=2
            )
            self._take(column, Entry.REASON, reason)
        column.add(Rule())
        column.add(heading(tr("Second officer")))
        column.add(small(tr("They sign in afresh, for this act only.")))
        if state.asks_count:
            column.add(self.counted)
            self._take(column, Entry.COUNT, TextField(self._words.label, code=True))
        self._take(column, Entry.LOGIN, TextField(tr("Signs in as"), code=True))
        secret = PasswordField(tr("Password or PIN"))
        secret.submitted.connect(lambda: self.send(Confirmed()))
        self._take(column, Entry.SECRET, secret)
        self._draw(state)

    def _take(
        self, column: Column, entry: Entry, field: TextArea | TextField | PasswordField
    ) -> None:
        field.text_changed.connect(lambda text: self.send(Typed(entry, text)))
        self.fields[entry] = field
        column.add(field)

    def _draw(self, before: ActOfTwoState) -> None:
        state = self.state
        if state.missing != before.missing:
            errors = {_FIELD_OF[each]: _missing_words(each) for each in state.missing}
            for entry, field in self.fields.items():
                field.set_error(errors.get(entry, ""))
        if state.failure is not before.failure:
            self.banner.show_message(said(state.failure or ""), Tone.BLOCK)
        if before.typed(Entry.SECRET) and not state.typed(Entry.SECRET):
            secret = self.fields[Entry.SECRET]
            if isinstance(secret, PasswordField):
                secret.clear()
        if state.asks_count:
            self.counted.setText(
                tr("Counting…") if state.count is None else self._words.say(state.count)
            )

    def _focus_first_missing(self) -> None:
        wanted = {_FIELD_OF[each] for each in self.state.missing}
        next(field for entry, field in self.fields.items() if entry in wanted).setFocus()

    def _choose(self, key: str) -> None:
        if key == _ACT:
            self.send(Confirmed())
        elif not self.state.acting:
            self.dialog.dismiss()
