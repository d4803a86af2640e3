"""The inspection list: what only a person can see; nothing is answered beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy

from kiosk.domain.evidence import InspectionAnswer
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_points import finding_items
from kiosk.ui.desk.crop import Crop
from kiosk.ui.shared import (
    Button,
    Column,
    Flow,
    Row,
    Text,
    TextRole,
    Tone,
    heading,
    label,
)
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QEnterEvent, QPixmap

    from kiosk.attestations.inspection import InspectionItem
    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import DeskDocument

_PORTRAIT = "portrait"
_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class InspectionItemRow(Column):
    """Ask about one item; ``answered`` carries the answer.

    A ``picture`` stands beside the question. ``pointed`` tells when the pointer
    or the focus comes and goes.
    """

    answered = Signal(object)
    pointed = Signal(bool)

    def __init__(self, question: str, picture: Crop | None = None) -> None:
        super().__init__(gap=8, margin=(0, 8))
        self.picture = picture
        self.in_order = self._choice(question, self.tr("In order"))
        self.not_in_order = self._choice(question, self.tr("Not in order"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for button in (self.in_order, self.not_in_order):
            self._group.addButton(button)
            button.installEventFilter(self)
        self._group.buttonClicked.connect(self._tell)
        answers = Flow(self.in_order, self.not_in_order)
        asked = Column(Text(question), answers, None, gap=8)
        row = Row(gap=12)
        if picture is not None:
            row.add(picture)
            row.box.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        row.add(asked, 1)
        self.add(row)
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

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer came."""
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer left."""
        super().leaveEvent(event)
        self.pointed.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell that the focus came to an answer, or left it."""
        if event.type() in _FOCUS:
            self.pointed.emit(event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

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
    """Draw the list for the kind of document; answers leave as events (``sent``).

    Findings have a list of their own.
    """

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

    def draw(self, document: DeskDocument | None, pixmap: QPixmap) -> None:
        """Show the answers given so far; ``pixmap`` is the document's preview."""
        self.setVisible(document is not None and not document.format_only)
        if document is None:
            return
        found = finding_items(document)
        items = [item for item in document.scan.assessed.inspection if item.id not in found]
        if list(self.rows) != [item.id for item in items]:
            self._remake(items)
        for item, row in self.rows.items():
            row.draw(document.answer(item))
        self._show_portrait(document, pixmap)
        done = sum(document.answer(item.id) is not None for item in items)
        self._count.setText(self.tr("{done} of {all}").format(done=done, all=len(items)))

    def show_missing(self, points: Iterable[Missing]) -> None:
        """Say what hinders, above the list."""
        first = next((point for point in points if point.item in self.rows), None)
        self._error.setText(said(first.sentence) if first else "")
        self._error.setVisible(first is not None)

    def focus_on(self, point: Missing) -> None:
        """Move the focus to an item."""
        row = self.rows.get(point.item)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_portrait(self, document: DeskDocument, pixmap: QPixmap) -> None:
        """Put the portrait beside the question whether it shows who is here."""
        row = self.rows.get(_PORTRAIT)
        if row is None or row.picture is None:
            return
        place = document.examined.portrait if document.examined else None
        row.picture.set_place(pixmap, place or (), self.tr("Portrait of the document"))

    def _remake(self, items: Iterable[InspectionItem]) -> None:
        self._body.clear()
        self.rows.clear()
        for item in items:
            row = InspectionItemRow(
                said(item.text), Crop(96, 120) if item.id == _PORTRAIT else None
            )
            row.answered.connect(
                lambda answer, item=item.id: self.sent.emit(events.ItemAnswered(item, answer))
            )
            self.rows[item.id] = row
            self._body.add(row)
