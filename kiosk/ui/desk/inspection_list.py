"""The inspection list: what only a person can see; nothing is answered beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy

from kiosk.domain.evidence import InspectionAnswer
from kiosk.flows import onboarding_events as events
from kiosk.ui.shared import (
    Button,
    Column,
    Row,
    Text,
    TextRole,
    Tone,
    heading,
    label,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import DeskDocument, OnboardingState


class InspectionItemRow(Column):
    """Ask about one item; ``answered`` carries the answer."""

    answered = Signal(object)

    def __init__(self, question: str) -> None:
        super().__init__(gap=8, margin=(0, 8))
        self.in_order = self._choice(question, self.tr("In order"))
        self.not_in_order = self._choice(question, self.tr("Not in order"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for button in (self.in_order, self.not_in_order):
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._tell)
        self.add(Text(question))
        self.add(Row(self.in_order, self.not_in_order, None, gap=8))
        self.setFocusProxy(self.in_order)

    def draw(self, answer: InspectionAnswer | None) -> None:
        """Show the answer given, or none."""
        for button, meant, icon in (
            (self.in_order, InspectionAnswer.IN_ORDER, "check"),
            (self.not_in_order, InspectionAnswer.NOT_IN_ORDER, "x"),
        ):
            on = answer is meant
            if button.isChecked() is not on or not on:
                button.setChecked(on)
            button.set_icon(icon if on else "")
            button.updateGeometry()

    def _choice(self, question: str, word: str) -> Button:
        button = Button(word, "chip")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(f"{question} {word}")
        return button

    def _tell(self, pressed: Button) -> None:
        """Take a press as the answer; pressing it again takes the answer back."""
        meant = (
            InspectionAnswer.IN_ORDER
            if pressed is self.in_order
            else InspectionAnswer.NOT_IN_ORDER
        )
        self.answered.emit(meant if pressed.isChecked() else None)


class InspectionList(Column):
    """Draw the list for the kind of document; answers leave as events (``sent``)."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=4)
        self.rows: dict[str, InspectionItemRow] = {}
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
        """Show the answers given so far."""
        document = state.document
        self.setVisible(document is not None and not document.swiped)
        if document is None:
            return
        items = document.scan.assessed.inspection
        if list(self.rows) != [item.id for item in items]:
            self._remake(document)
        for item, row in self.rows.items():
            row.draw(document.answer(item))
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
            row = InspectionItemRow(item.text)
            row.answered.connect(
                lambda answer, item=item.id: self.sent.emit(events.ItemAnswered(item, answer))
            )
            self.rows[item.id] = row
            self._body.add(row)
