"""The claim: any number of citizenships, residences and statuses, one row each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from kiosk.domain.dates import PartialDateError
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_claim import ClaimRow, FactKind, RowPart
from kiosk.flows.onboarding_dates import read_date
from kiosk.ui.desk.words import fact_options, fact_title
from kiosk.ui.shared import (
    CheckBox,
    Column,
    IconButton,
    Row,
    SearchPickField,
    SecondaryButton,
    SelectField,
    Text,
    TextField,
    TextRole,
    Tone,
    heading,
)
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import OnboardingState

    StateSearch = Callable[[str], Sequence[tuple[str, str]]]


_KIND_LETTERS = 12


class ClaimRowView(Column):
    """Show one row in two lines, and edit it: kind, State, since when, whether it has ended."""

    changed = Signal(object)
    removed = Signal(int)

    def __init__(self, row: ClaimRow, find: StateSearch, name_of: Callable[[str], str]) -> None:
        super().__init__(gap=8)
        self._row, self._name_of = row, name_of
        self._says = Text("", TextRole.STRONG, lines=2, isolate=True)
        self._since = Text("", TextRole.SMALL, muted=True)
        self.edit = IconButton("pencil", self.tr("Change this row"))
        self.edit.clicked.connect(self.open_editor)
        remove = IconButton("trash-2", self.tr("Remove this row"))
        remove.clicked.connect(lambda: self.removed.emit(self._row.id))
        self.kind = SelectField(self.tr("Kind"), fact_options(), value=row.kind.value)
        # The longest option must not widen the panel.
        self.kind.select.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.select.setMinimumContentsLength(_KIND_LETTERS)
        self.state = SearchPickField(self.tr("State"), find, placeholder=self.tr("Any spelling"))
        self.acquired = self._date(self.tr("Since"))
        self.ended = CheckBox(self.tr("Has ended"))
        self.lost = self._date(self.tr("Ended"))
        dates = Row(gap=12)
        dates.add(self.acquired, 1)
        dates.add(self.lost, 1)
        summary = Row(gap=4)
        summary.add(Column(self._says, self._since, gap=0), 1)
        summary.add(self.edit)
        summary.add(remove)
        self.editor = Column(self.kind, self.state, dates, self.ended, gap=8)
        self.add(summary)
        self.add(self.editor)
        self.draw(row)
        self.open_editor(opened=not row.state)
        self._connect()

    def _connect(self) -> None:
        self.kind.changed.connect(lambda kind: self._change(kind=FactKind(kind)))
        self.state.picked.connect(lambda code, _name: self._change(state=code))
        self.state.cleared.connect(lambda: self._change(state=""))
        self.acquired.line.textEdited.connect(lambda text: self._change(acquired=text))
        self.lost.line.textEdited.connect(lambda text: self._change(lost=text))
        self.ended.toggled.connect(lambda on: self._change(ended=on))
        for field in (self.acquired, self.lost):
            field.editing_finished.connect(lambda field=field: self._write_plainly(field))

    def open_editor(self, *, opened: bool = True) -> None:
        """Show the fields of the row, or its two lines only."""
        self.editor.setVisible(opened)
        self.edit.setVisible(not opened)
        if opened and self.isVisible():
            self.state.setFocus(Qt.FocusReason.OtherFocusReason)

    def _date(self, label: str) -> TextField:
        return TextField(label, placeholder=self.tr("Unknown"), max_length=30)

    def draw(self, row: ClaimRow) -> None:
        """Show the row as the state holds it."""
        self._row = row
        if self.kind.value() != row.kind.value:
            self.kind.set_value(row.kind.value)
        if row.state and self.state.code() != row.state:
            self.state.set_value(row.state, self._name_of(row.state))
        for field, text in ((self.acquired, row.acquired), (self.lost, row.lost)):
            if field.text() != text:
                field.set_text(text)
        self.ended.setChecked(row.ended)
        self.lost.setVisible(row.ended)
        self._says.setText(
            f"{fact_title(row.kind)}: {self._name_of(row.state)}"
            if row.state
            else self.tr("New fact")
        )
        self._since.setText(self._dates_in_words(row))
        self._since.setVisible(bool(self._since.text()))

    def _dates_in_words(self, row: ClaimRow) -> str:
        parts = []
        if row.acquired:
            parts.append(self.tr("since {date}").format(date=row.acquired))
        if row.ended:
            parts.append(
                self.tr("ended {date}").format(date=row.lost) if row.lost else self.tr("ended")
            )
        if row.from_document:
            parts.append(self.tr("from the document"))
        return " · ".join(parts)

    def part(self, part: RowPart | None) -> SearchPickField | TextField:
        """Give the field of a part of the row."""
        match part:
            case RowPart.ACQUIRED:
                return self.acquired
            case RowPart.LOST:
                return self.lost
            case _:
                return self.state

    def show_fault(self, part: RowPart | None, sentence: str) -> None:
        """Put the sentence at its part, and take it away elsewhere."""
        wanted = self.part(part) if sentence else None
        if wanted is not None and self.editor.isHidden():
            self.open_editor()
        for field in (self.state, self.acquired, self.lost):
            text = sentence if field is wanted else ""
            if field.error != text:
                field.set_error(text)

    def _change(self, **parts: object) -> None:
        self._row = replace(self._row, **parts)  # type: ignore[arg-type]  # Named by the callers.
        self.changed.emit(self._row)

    def _write_plainly(self, field: TextField) -> None:
        try:
            plain = str(read_date(field.text()))
        except PartialDateError as error:
            field.set_error(said(error))
            return
        if plain != field.text():
            field.set_text(plain)
            self._change(**{"acquired" if field is self.acquired else "lost": plain})


class ClaimEditor(Column):
    """Draw the rows of a state; each change leaves as an event (``sent``)."""

    sent = Signal(object)

    def __init__(self, find: StateSearch, name_of: Callable[[str], str]) -> None:
        super().__init__(gap=12)
        self._find, self._name_of = find, name_of
        self.rows: dict[int, ClaimRowView] = {}
        self._empty = Text(
            self.tr("Nothing stated yet. Scan a document or add what the applicant says."),
            muted=True,
        )
        self._error = Text("", TextRole.SMALL, tone=Tone.BLOCK)
        self._error.hide()
        self._list = Column(gap=16)
        self.add_row = SecondaryButton(self.tr("Add a fact"), icon_name="plus")
        self.add_row.clicked.connect(lambda: self.sent.emit(events.RowAdded(FactKind.CITIZENSHIP)))
        self.add(heading(self.tr("Claim")))
        self.add(self._empty)
        self.add(self._list)
        self.add(self._error)
        self.add(Row(self.add_row, None))

    def draw(self, state: OnboardingState) -> None:
        """Add, change and remove rows so that they are those of the state."""
        wanted = {row.id: row for row in state.claim_rows}
        for number in [number for number in self.rows if number not in wanted]:
            gone = self.rows.pop(number)
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        for number, row in wanted.items():
            if number in self.rows:
                self.rows[number].draw(row)
            else:
                self._append(row)
        self._empty.setVisible(not wanted)
        self._list.setVisible(bool(wanted))

    def show_missing(self, points: Iterable[Missing]) -> None:
        """Put what is missing at its row."""
        faults = {point.row: point for point in points}
        whole = faults.get(0)
        self._error.setText(said(whole.sentence) if whole else "")
        self._error.setVisible(whole is not None)
        for number, view in self.rows.items():
            fault = faults.get(number)
            view.show_fault(fault.part if fault else None, said(fault.sentence) if fault else "")

    def focus_on(self, point: Missing) -> None:
        """Move the focus to what a sentence is about."""
        view = self.rows.get(point.row)
        target = view.part(point.part) if view else self.add_row
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _append(self, row: ClaimRow) -> None:
        view = ClaimRowView(row, self._find, self._name_of)
        view.changed.connect(lambda changed: self.sent.emit(events.RowChanged(changed)))
        view.removed.connect(lambda number: self.sent.emit(events.RowRemoved(number)))
        self.rows[row.id] = view
        self._list.add(view)
        if not row.state and self.isVisible():
            view.state.setFocus(Qt.FocusReason.OtherFocusReason)
