"""What is read, what is checked, and what a person must look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.flows.onboarding_points import checks
from kiosk.flows.onboarding_state import Field
from kiosk.ui.desk.inspection_list import InspectionList
from kiosk.ui.desk.words import AGAINST_CLAIM, CHECK_DIGITS, check_title, reason_sentence
from kiosk.ui.shared import (
    Badge,
    Banner,
    CheckRow,
    Column,
    KeyValueList,
    Mark,
    Row,
    Text,
    TextRole,
    Tone,
    heading,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.domain.evidence import Check
    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import DeskDocument, OnboardingState

_MARKS = {True: Mark.PASSED, False: Mark.FAILED, None: Mark.UNSURE}


class ChecksList(QObject):
    """Give every check its own row; ``pointed`` names the one under the pointer.

    Two parts to be placed apart: `attention` with the sum and what is not in
    order, `passed` with the rest.
    """

    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, CheckRow] = {}
        self._shown: tuple[Check, ...] = ()
        self._sum = Badge("", Tone.NEUTRAL)
        self._wrong, self._right = Column(gap=0), Column(gap=4)
        self._titles = [
            Text(title, TextRole.SMALL, muted=True)
            for title in (
                self.tr("Check digits"),
                self.tr("Against what was said"),
                self.tr("The document"),
            )
        ]
        head = Row(gap=12)
        head.add(heading(self.tr("Checks")), 1)
        head.add(self._sum)
        self.attention = Column(head, self._wrong, gap=8)
        self.passed = Column(heading(self.tr("Checks in order")), self._right, gap=8)

    def draw(self, state: OnboardingState) -> None:
        """Show the checks of the state; only rows that changed are made anew."""
        found, before = checks(state), self._shown
        if found == before:
            return
        self._shown = found
        if [(check.name, check.ok) for check in found] == [(c.name, c.ok) for c in before]:
            for check, old in zip(found, before, strict=True):
                if check != old:
                    self._replace(check)
            return
        self._arrange(found, {check.name: check for check in before})

    def _arrange(self, found: tuple[Check, ...], before: dict[str, Check]) -> None:
        """Put every row into its group; rows that say the same as before are kept."""
        kept = {c.name: self.rows[c.name] for c in found if before.get(c.name) == c}
        for name, row in self.rows.items():
            for place in (self._wrong, self._right):
                place.box.removeWidget(row)
            if name not in kept:
                _dispose(row)
        self.rows = kept
        failed = [check for check in found if check.ok is False]
        unsure = [check for check in found if check.ok is None]
        for check in (*failed, *unsure):
            self._add(self._wrong, check)
        others = {check.name for check in found} - CHECK_DIGITS - AGAINST_CLAIM
        for title, names in zip(self._titles, (CHECK_DIGITS, AGAINST_CLAIM, others), strict=True):
            members = [check for check in found if check.ok and check.name in names]
            self._right.box.removeWidget(title)
            self._right.add(title)
            title.setVisible(bool(members))
            for check in members:
                self._add(self._right, check)
        self._wrong.setVisible(bool(failed or unsure))
        self.passed.setVisible(len(failed) + len(unsure) < len(found))
        self._sum.set(*self._outcome(len(failed), len(unsure), len(found)))

    def _outcome(self, failed: int, unsure: int, every: int) -> tuple[str, Tone]:
        if failed:
            text = self.tr("{count} of {all} fail")
            return text.format(count=failed, all=every), Tone.BLOCK
        if unsure:
            return self.tr("{count} to look at").format(count=unsure), Tone.HOLD
        return self.tr("all {count} in order").format(count=every), Tone.ALLOW

    def first_failure(self) -> CheckRow | None:
        """Give the first row that fails."""
        for check in self._shown:
            if check.ok is False:
                return self.rows[check.name]
        return None

    def _add(self, place: Column, check: Check) -> None:
        place.add(self.rows.get(check.name) or self._row(check))

    def _replace(self, check: Check) -> None:
        """Change one row in its place, so that typing stays fluid."""
        old = self.rows[check.name]
        place = self._right if check.ok else self._wrong
        place.box.replaceWidget(old, self._row(check))
        _dispose(old)

    def _row(self, check: Check) -> CheckRow:
        row = CheckRow(check_title(check), check.expected, check.found, mark=_MARKS[check.ok])
        row.hovered.connect(lambda on, name=check.name: self.pointed.emit(name if on else ""))
        self.rows[check.name] = row
        return row


def _dispose(row: CheckRow) -> None:
    row.hide()
    row.setParent(None)
    row.deleteLater()


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


class Review(Column):
    """Stack facts, checks and inspection; shown when there is a document."""

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__(gap=24)
        self.facts = FactsList(name_of)
        self.checks = ChecksList()
        self.inspection = InspectionList()
        self.add(self.facts)
        self.add(self.checks.attention)
        self.add(self.inspection)
        self.add(self.checks.passed)

    def draw(self, state: OnboardingState) -> None:
        """Show the state's document in words."""
        self.facts.draw(state)
        self.checks.draw(state)
        self.inspection.draw(state)

    def show_missing(self, points: Iterable[Missing]) -> None:
        """Show what hinders at the inspection list."""
        self.inspection.show_missing(point for point in points if point.field is Field.INSPECTION)
