"""What is read, what is checked, and what a person must look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.domain.evidence import Check, InspectionAnswer
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_points import checks
from kiosk.flows.onboarding_state import Field
from kiosk.ui.desk.words import AGAINST_CLAIM, CHECK_DIGITS, check_title, reason_sentence
from kiosk.ui.shared import (
    Badge,
    Banner,
    CheckRow,
    Column,
    InspectionRow,
    KeyValueList,
    Mark,
    Row,
    Text,
    TextRole,
    Tone,
    heading,
    label,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import DeskDocument, OnboardingState

_MARKS = {True: Mark.PASSED, False: Mark.FAILED, None: Mark.UNSURE}


class ChecksList(Column):
    """Give every check its own row; ``pointed`` names the one under the pointer."""

    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=8)
        self.rows: dict[str, CheckRow] = {}
        self._shown: tuple[Check, ...] = ()
        self._sum = Badge("", Tone.NEUTRAL)
        self._body = Column(gap=4)
        head = Row(gap=12)
        head.add(heading(self.tr("Checks")), 1)
        head.add(self._sum)
        self.add(head)
        self.add(self._body)

    def draw(self, state: OnboardingState) -> None:
        """Show the checks of the state; rows are remade only when one changed."""
        found = checks(state)
        if found == self._shown:
            return
        self._shown = found
        self._body.clear()
        self.rows.clear()
        groups = (
            (self.tr("Check digits"), [c for c in found if c.name in CHECK_DIGITS]),
            (
                self.tr("The document"),
                [c for c in found if c.name not in CHECK_DIGITS | AGAINST_CLAIM],
            ),
            (self.tr("Against what was said"), [c for c in found if c.name in AGAINST_CLAIM]),
        )
        for title, members in groups:
            if members:
                self._body.add(Text(title, TextRole.SMALL, muted=True))
                for check in members:
                    self._add(check)
        failed = sum(check.ok is False for check in found)
        unsure = sum(check.ok is None for check in found)
        if failed:
            self._sum.set(
                self.tr("{count} of {all} fail").format(count=failed, all=len(found)), Tone.BLOCK
            )
        elif unsure:
            self._sum.set(self.tr("{count} to look at").format(count=unsure), Tone.HOLD)
        else:
            self._sum.set(self.tr("all {count} in order").format(count=len(found)), Tone.ALLOW)

    def focus_on_failure(self) -> CheckRow | None:
        """Give the first row that fails."""
        for check in self._shown:
            if check.ok is False:
                return self.rows[check.name]
        return None

    def _add(self, check: Check) -> None:
        row = CheckRow(check_title(check), check.expected, check.found, mark=_MARKS[check.ok])
        row.hovered.connect(lambda on, name=check.name: self.pointed.emit(name if on else ""))
        self.rows[check.name] = row
        self._body.add(row)


class FactsList(Column):
    """Show the facts as read from the document, and what they cannot prove."""

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__(gap=12)
        self._name_of = name_of
        self._document: DeskDocument | None = None
        self._facts = Column()
        self._reasons = Column(gap=8)
        self.add(heading(self.tr("Read from the document")))
        self.add(self._facts)
        self.add(self._reasons)

    def draw(self, state: OnboardingState) -> None:
        """Show the facts of the state's document."""
        document = state.document
        if document is self._document or document is None:
            return
        self._document = document
        assessed = document.scan.assessed
        zone, facts = assessed.document, assessed.facts
        left, right = KeyValueList(), KeyValueList()
        left.put(self.tr("Surname"), facts.primary_identifier)
        left.put(self.tr("Given names"), facts.secondary_identifier)
        left.put(self.tr("Number"), facts.document_number, code=True)
        left.put(self.tr("Sex"), zone.sex)
        right.put(self.tr("Nationality"), self._state(facts.nationality, zone.nationality))
        right.put(self.tr("Issued by"), self._state(facts.issuing_state, zone.issuing_state))
        right.put(self.tr("Born"), str(facts.date_of_birth), code=True)
        right.put(self.tr("Expires"), str(facts.date_of_expiry), code=True)
        columns = Row(gap=16)
        columns.add(left, 1)
        columns.add(right, 1)
        self._facts.clear()
        self._facts.add(columns)
        self._reasons.clear()
        for reason in assessed.proof.reasons:
            self._reasons.add(Banner(Tone.HOLD, reason_sentence(reason)))
        self._reasons.setVisible(bool(assessed.proof.reasons))

    def _state(self, canonical: str, read: str) -> str:
        if not canonical:
            return self.tr("none ({code})").format(code=read) if read else ""
        name = self._name_of(canonical)
        return f"{name} ({read})" if read else name


class InspectionList(Column):
    """Ask what only a person can see; nothing is answered beforehand."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=4)
        self.rows: dict[str, InspectionRow] = {}
        self._drawn: tuple[str, tuple[tuple[str, InspectionAnswer], ...]] = ("", ())
        self._error = Text("", TextRole.SMALL, tone=Tone.BLOCK)
        self._error.hide()
        self._body = Column(gap=0)
        self._count = label("")
        head = Row(gap=12)
        head.add(heading(self.tr("Inspection")), 1)
        head.add(self._count)
        self.add(head)
        self.add(self._error)
        self.add(self._body)

    def draw(self, state: OnboardingState) -> None:
        """Show the list for this kind of document with the answers given so far."""
        document = state.document
        self.setVisible(document is not None and not document.swiped)
        if document is None:
            self._drawn = ("", ())
            return
        kind = document.scan.assessed.kind
        if (kind, document.answers) == self._drawn and self.rows:
            return
        self._drawn = (kind, document.answers)
        items = document.scan.assessed.inspection
        if list(self.rows) != [item.id for item in items] or len(document.answers) < sum(
            row.answer() is not None for row in self.rows.values()
        ):
            self._remake(document)
        for item, answer in document.answers:
            wanted = answer is InspectionAnswer.IN_ORDER
            if self.rows[item].answer() is not wanted:
                self.rows[item].set_answer(wanted)
        self._count.setText(
            self.tr("{done} of {all}").format(done=len(document.answers), all=len(items))
        )

    def show_missing(self, points: Iterable[Missing]) -> None:
        """Say what hinders, above the list."""
        first = next(iter(points), None)
        self._error.setText(first.sentence if first else "")
        self._error.setVisible(first is not None)

    def focus_on(self, point: Missing) -> None:
        """Move the focus to an item."""
        row = self.rows.get(point.item)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remake(self, document: DeskDocument) -> None:
        self._body.clear()
        self.rows.clear()
        for item in document.scan.assessed.inspection:
            row = InspectionRow(item.text)
            row.answered.connect(lambda yes, item=item.id: self._answer(item, yes=yes))
            self.rows[item.id] = row
            self._body.add(row)

    def _answer(self, item: str, *, yes: bool) -> None:
        answer = InspectionAnswer.IN_ORDER if yes else InspectionAnswer.NOT_IN_ORDER
        self.sent.emit(events.ItemAnswered(item, answer))


class Review(Column):
    """Stack facts, checks and inspection; shown when there is a document."""

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__(gap=24)
        self.facts = FactsList(name_of)
        self.checks = ChecksList()
        self.inspection = InspectionList()
        self.add(self.facts)
        self.add(self.inspection)
        self.add(self.checks)

    def draw(self, state: OnboardingState) -> None:
        """Show the state's document in words."""
        self.facts.draw(state)
        self.checks.draw(state)
        self.inspection.draw(state)

    def show_missing(self, points: Iterable[Missing]) -> None:
        """Show what hinders at the inspection list."""
        self.inspection.show_missing(point for point in points if point.field is Field.INSPECTION)
