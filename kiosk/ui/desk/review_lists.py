"""What is read, what is checked, and what a person must look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.documents import Reason
from kiosk.domain.evidence import Check
from kiosk.flows.onboarding_points import checks
from kiosk.flows.onboarding_state import Field
from kiosk.ui.desk.check_words import expected_words, found_words
from kiosk.ui.desk.findings_list import FindingsList
from kiosk.ui.desk.inspection_list import InspectionList
from kiosk.ui.desk.words import (
    AGAINST_CLAIM,
    CHECK_DIGITS,
    CONFIRMED,
    check_title,
    reason_sentence,
)
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

    from PySide6.QtGui import QPixmap

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
                self.tr("Also printed on the page, or in its barcode"),
            )
        ]
        head = Row(gap=12)
        head.add(heading(self.tr("Checks")), 1)
        head.add(self._sum)
        self.attention = Column(head, self._wrong, gap=8)
        self.passed = Column(heading(self.tr("Checks in order")), self._right, gap=8)

    def draw(self, state: OnboardingState) -> None:
        """Show the checks of the state; only rows that changed are made anew."""
        found, before = (*checks(state), *_confirmations(state.document)), self._shown
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
        printed = {check.name for check in found if check.name.startswith(CONFIRMED)}
        others = {check.name for check in found} - CHECK_DIGITS - AGAINST_CLAIM - printed
        groups = (CHECK_DIGITS, AGAINST_CLAIM, others, printed)
        for title, names in zip(self._titles, groups, strict=True):
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
        expected, found = expected_words(check), found_words(check)
        row = CheckRow(check_title(check), expected, found, mark=_MARKS[check.ok])
        row.hovered.connect(lambda on, name=check.name: self.pointed.emit(name if on else ""))
        self.rows[check.name] = row
        return row


def _confirmations(document: DeskDocument | None) -> tuple[Check, ...]:
    """Give what the page says as well as the lines; it is shown and proves nothing more."""
    examined = document.examined if document else None
    names = examined.confirmed if examined else ()
    return tuple(Check(f"{CONFIRMED}{name}", ok=True) for name in names)


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
        if Reason.NATIONALITY_IS_COUNTRY_OF_BIRTH in assessed.proof.reasons:
            name = self.tr("Country of birth (not a nationality)")
            right.put(name, self._state(zone.nationality, zone.nationality))
        else:
            known = facts.nationality or zone.nationality
            right.put(self.tr("Nationality"), self._state(known, zone.nationality))
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
        """Name a State by its code; a code that nobody lists is shown as read."""
        name = self._name_of(canonical) if canonical else ""
        if name in ("", canonical):
            return self.tr("{code}, in no list").format(code=read) if read else ""
        return f"{name} ({read})" if read else name


class Review(Column):
    """Stack facts, checks, findings and inspection; shown when there is a document."""

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__(gap=24)
        self.facts = FactsList(name_of)
        self.checks = ChecksList()
        self.findings = FindingsList()
        self.inspection = InspectionList()
        self.add(self.facts)
        self.add(self.checks.attention)
        self.add(self.findings)
        self.add(self.inspection)
        self.add(self.checks.passed)

    def draw(self, state: OnboardingState, pixmap: QPixmap) -> None:
        """Show the state's document in words; ``pixmap`` is its preview."""
        self.facts.draw(state)
        self.checks.draw(state)
        self.findings.draw(state, pixmap)
        self.inspection.draw(state.document, pixmap)

    def show_missing(self, points: Iterable[Missing]) -> None:
        """Show what hinders at the findings and the inspection list."""
        about = [p for p in points if p.field in (Field.INSPECTION, Field.EXAMINATION)]
        self.findings.show_missing(about)
        self.inspection.show_missing(about)

    def focus_on(self, point: Missing) -> Column | None:
        """Move the focus to an item of either list, and give its row."""
        self.findings.focus_on(point)
        self.inspection.focus_on(point)
        row = self.findings.rows.get(point.item) or self.inspection.rows.get(point.item)
        return row or (self.findings if point.field is Field.EXAMINATION else None)
