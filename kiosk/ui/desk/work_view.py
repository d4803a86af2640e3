"""Scanning and reviewing: picture, facts and checks, applicant and claim, side by side."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame

from kiosk.flows.onboarding_state import Field
from kiosk.ui.desk.applicant_form import ApplicantForm
from kiosk.ui.desk.background_card import BackgroundCard
from kiosk.ui.desk.claim_editor import ClaimEditor
from kiosk.ui.desk.document_panel import DocumentPanel
from kiosk.ui.desk.review_lists import Review
from kiosk.ui.shared import Column, Row, Rule, Scroll, current_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import OnboardingState
    from kiosk.ui.desk.ports import DeskPorts

_PANEL = 380
_DOCUMENT_LEAST = 400
_REVIEW_LEAST = 400
_PICTURE_HEIGHT = 420


class Arrangement(IntEnum):
    """Name how many columns the page has."""

    ONE = 1
    TWO = 2
    THREE = 3


class WorkView(Row):
    """Lay the parts of a case out in as many columns as fit.

    Three: picture, lists, form, of which the last two scroll alone, so that
    the picture stays beside whatever is compared with it. Two: picture and
    lists scroll together. One: everything scrolls.
    """

    sent = Signal(object)
    offered = Signal(list)

    def __init__(self, ports: DeskPorts, signature: Callable[[bytes], QWidget]) -> None:
        super().__init__(gap=0)
        self.document = DocumentPanel(ports.state_name)
        self.review = Review(ports.state_name)
        self.applicant = ApplicantForm()
        self.claim = ClaimEditor(ports.find_states, ports.state_name)
        self.background = BackgroundCard(signature)
        asking = (self.review.findings, self.review.inspection, self.background)
        for part in (self.document, self.applicant, self.claim, *asking):
            part.sent.connect(self.sent)
        self.document.offered.connect(self.offered)
        self.review.checks.pointed.connect(self.document.scanned.show_check)
        self.review.findings.pointed.connect(self.document.scanned.show_corners)
        self.form = Column(
            self.background,
            self.applicant.person,
            Rule(),
            self.claim,
            Rule(),
            self.applicant.contact,
            None,
            gap=24,
            margin=24,
        )
        self._left = Column(gap=0, margin=(24, 16))
        self._middle_content = Column(gap=24, margin=(16, 16))
        self._middle = Scroll(self._middle_content)
        self._right_content = Column(gap=0, role="surface")
        self._right = Scroll(self._right_content)
        self._rule = Rule()
        self._edge = QFrame()
        self._edge.setProperty("role", "rule")
        self._edge.setFixedWidth(1)
        self.add(self._left, 1)
        self.add(self._middle, 1)
        self.add(self._edge)
        self.add(self._right)
        self._arrangement: Arrangement | None = None
        self._with_review = False
        self._captured_at: datetime | None = None
        self._arrange()

    def draw(self, state: OnboardingState) -> None:
        """Show the state in every part."""
        self.document.draw(state)
        self.applicant.draw(state)
        self.claim.draw(state)
        self.background.draw(state)
        with_review = state.document is not None
        captured_at = state.document.captured_at if state.document else None
        if captured_at != self._captured_at:
            self._captured_at = captured_at
            self.scroll_to_start()
        if with_review:
            self.review.draw(state, self.document.scanned.pixmap)
        if with_review is not self._with_review:
            self._with_review = with_review
            self._arrangement = None
            self._arrange()

    def show_missing(self, points: Sequence[Missing]) -> None:
        """Put each sentence where it can be mended."""
        self.applicant.show_missing(points)
        self.claim.show_missing(point for point in points if point.field is Field.CLAIM)
        self.review.show_missing(points)
        self.background.show_missing(points)

    def focus_on(self, point: Missing) -> None:
        """Move the focus to what a sentence is about, and scroll there."""
        match point.field:
            case Field.CLAIM:
                self.claim.focus_on(point)
            case Field.INSPECTION | Field.EXAMINATION:
                row = self.review.focus_on(point)
                if row is not None:
                    self._show(row)
            case Field.COMPARE:
                self.compare_next()
            case Field.LIKENESS:
                self._show(self.background.focus_on(point))
            case Field.CHECKS:
                failing = self.review.checks.first_failure()
                if failing is not None:
                    self._show(failing)
                self.document.scanned.correct.setFocus(Qt.FocusReason.OtherFocusReason)
            case Field.DOCUMENT:
                self.document.scanned.other.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                field = self.applicant.fields.get(point.field)
                if field is not None:
                    field.setFocus(Qt.FocusReason.OtherFocusReason)
                    self._show(field)

    def compare_next(self) -> None:
        """Move the focus to the next character that is to be compared."""
        card = self.document.scanned.compare
        card.show_next()
        if card.isVisibleTo(self):
            self._show(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns with the width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Change it with the text size as well."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrangement = None
            self._arrange()

    def _show(self, widget: Column | Row) -> None:
        for scroll in (self._middle, self._right):
            content = scroll.widget()
            if content is not None and scroll.isAncestorOf(widget):
                top = widget.mapTo(content, QPoint(0, 0)).y()
                bar = scroll.verticalScrollBar()
                above, below = bar.value() + 48, bar.value() + scroll.height() - 48
                if not above <= top <= below - widget.height():
                    bar.setValue(top - scroll.height() // 3)

    def scroll_to_start(self) -> None:
        """Show the beginning of every column."""
        for scroll in (self._middle, self._right):
            scroll.verticalScrollBar().setValue(0)

    def _fitting(self) -> Arrangement:
        theme = current_theme()
        panel, review = theme.space(_PANEL), theme.px(_REVIEW_LEAST)
        if self.width() >= panel + review + theme.px(_DOCUMENT_LEAST):
            return Arrangement.THREE
        return Arrangement.TWO if self.width() >= panel + review else Arrangement.ONE

    def _arrange(self) -> None:
        wanted = self._fitting()
        if wanted is self._arrangement:
            return
        self._arrangement = wanted
        three, one = wanted is Arrangement.THREE, wanted is Arrangement.ONE
        theme = current_theme()
        parts = (self.document, self.review, self._rule, self.form)
        for column in (self._left, self._middle_content, self._right_content):
            for part in parts:
                # Taking the item out by its number would leave Qt's size cache behind.
                column.box.removeWidget(part)
        beside = self._left if three or not (self._with_review or one) else self._middle_content
        form_place = self._middle_content if one else self._right_content
        beside.add(self.document, 1)
        for part in (self.review, self._rule):
            self._middle_content.add(part)
        form_place.add(self.form)
        self.document.setMinimumHeight(
            theme.space(_PICTURE_HEIGHT) if beside is self._middle_content else 0
        )
        self.review.setVisible(self._with_review)
        self._rule.setVisible(one)
        self._left.setVisible(beside is self._left)
        self._middle.setVisible(one or self._with_review)
        self._right.setVisible(not one)
        self._edge.setVisible(not one)
        self._right.setFixedWidth(theme.space(_PANEL))
