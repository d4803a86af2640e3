"""Findings: what the machine would like a person to look at, each with its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.flows import onboarding_events as events
from kiosk.services.documents import item_of
from kiosk.ui.desk.crop import Crop
from kiosk.ui.desk.inspection_list import InspectionItemRow
from kiosk.ui.shared import (
    Badge,
    Banner,
    Column,
    Progress,
    Row,
    Text,
    TextRole,
    Tone,
    heading,
    small,
)
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPixmap

    from kiosk.domain.evidence import Finding
    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import DeskDocument, ExamineDocument, OnboardingState

_AROUND = (0.12, 0.5)


class FindingsList(Column):
    """Draw the examination and its findings; answers leave as events (``sent``).

    ``pointed`` carries the corners of the finding under the pointer or the
    focus, none when it leaves.
    """

    sent = Signal(object)
    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=4)
        self.rows: dict[str, InspectionItemRow] = {}
        self._findings: tuple[Finding, ...] = ()
        self._waited_for: ExamineDocument | None = None
        self._sum = Badge("", Tone.NEUTRAL)
        self._error = Text("", TextRole.SMALL, tone=Tone.BLOCK)
        self._error.hide()
        self.progress = Progress(self.tr("Examining the page…"), can_cancel=True)
        self.progress.cancelled.connect(lambda: self.sent.emit(events.ExaminationCancelled()))
        self.unexamined = Banner(Tone.HOLD)
        self._nothing = small("")
        self._body = Column(gap=0)
        head = Row(gap=12)
        head.add(heading(self.tr("Findings")), 1)
        head.add(self._sum)
        for part in (head, self._error, self.progress, self.unexamined, self._nothing, self._body):
            self.add(part)

    def draw(self, state: OnboardingState, pixmap: QPixmap) -> None:
        """Show what was found so far; ``pixmap`` is the document's preview."""
        document = state.document
        self.setVisible(document is not None and document.source == "image")
        self._wait_for(state.examining)
        if document is None:
            return
        findings = document.scan.assessed.findings
        if findings != self._findings:
            self._remake(findings, pixmap)
        for item, row in self.rows.items():
            row.draw(document.answer(item))
        error = document.unexamined
        self.unexamined.show_message(said(error) if error else "", Tone.HOLD)
        self._tell(document, waiting=state.examining is not None)

    def show_missing(self, points: Iterable[Missing]) -> None:
        """Say what hinders, above the findings."""
        first = next((p for p in points if not p.item or p.item in self.rows), None)
        self._error.setText(said(first.sentence) if first else "")
        self._error.setVisible(first is not None)

    def focus_on(self, point: Missing) -> None:
        """Move the focus to a finding."""
        row = self.rows.get(point.item)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait_for(self, examining: ExamineDocument | None) -> None:
        if examining is self._waited_for:
            return
        self._waited_for = examining
        self.progress.stop()
        if examining is not None:
            self.progress.start()

    def _tell(self, document: DeskDocument, *, waiting: bool) -> None:
        count = sum(document.answer(item) is None for item in self.rows)
        if waiting:
            self._sum.set(self.tr("examining"), Tone.INFO)
        elif count:
            self._sum.set(self.tr("{count} to answer").format(count=count), Tone.HOLD)
        elif self.rows:
            self._sum.set(self.tr("all answered"), Tone.INFO)
        elif document.examined is not None:
            self._sum.set(self.tr("none"), Tone.INFO)
        self._sum.setVisible(waiting or bool(self.rows) or document.examined is not None)
        examined = document.examined is not None and not self.rows and not waiting
        self._nothing.setText(
            self.tr("The machine found nothing to ask about. Only you see what is below.")
            if examined
            else ""
        )
        self._nothing.setVisible(examined)

    def _remake(self, findings: tuple[Finding, ...], pixmap: QPixmap) -> None:
        self._findings = findings
        self._body.clear()
        self.rows.clear()
        for finding in findings:
            picture = Crop(168, 72, margin=_AROUND) if finding.corners else None
            item = item_of(finding)
            row = InspectionItemRow(said(item.text), picture)
            row.answered.connect(
                lambda answer, item=item.id: self.sent.emit(events.ItemAnswered(item, answer))
            )
            row.pointed.connect(
                lambda on, corners=finding.corners: self.pointed.emit(corners if on else ())
            )
            self.rows[item.id] = row
            self._body.add(row)
            # A layout shows what it is given a turn later; the focus cannot wait for that.
            row.show()
            if picture is not None:
                picture.set_place(pixmap, finding.corners, said(finding.sentence))
