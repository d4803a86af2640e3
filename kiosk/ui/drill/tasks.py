"""What the coach holds for a step: the letter, a question, the second officer, a forecast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent

from kiosk.domain.facts import NationalityAssuranceLevel
from kiosk.ui.console.formats import fact_words
from kiosk.ui.drill.words import tr
from kiosk.ui.shared import Card, Column, Icon, Row, body, small
from kiosk.ui.shared.widgets.answers import CheckBox
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.domain.facts import Fact
    from kiosk.ui.console.directive_ports import SecondOfficer
    from kiosk.ui.drill.ports import HeldToken

_SHOWN = NationalityAssuranceLevel.DOCUMENT_INSPECTED


class LetterTask(Card):
    """Hold the letter as a file that can be dragged into the dialog, or found by its path."""

    def __init__(self, path: Path) -> None:
        self.path = path
        name = Row(Icon("file-text", 24), gap=8)
        name.add(body(path.name), 1)
        super().__init__(
            name,
            small(tr("Drag it into the dialog, or choose it there by its path.")),
            SecondaryButton(tr("Copy the path"), icon_name="copy", on_click=self._copy),
            gap=8,
            margin=16,
        )
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the file be dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self)
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(self.path))])
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self.path))


class ReadCountTask(Column):
    """Ask how many people differ, once the page shows them."""

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__(gap=8)
        self.field = TextField(tr("How many people differ?"), code=True, max_length=6)
        self.button = SecondaryButton(tr("Check the number"), on_click=self._check)
        self.field.submitted.connect(self._check)
        self.add(self.field)
        self.add(self.button)
        self._ready = False

    def set_ready(self, ready: bool) -> None:
        """Say whether the page has shown them."""
        self._ready = ready

    def set_error(self, text: str) -> None:
        """Say at the field what is wrong."""
        self.field.set_error(text)

    def _check(self) -> None:
        text = "".join(self.field.text().split())
        if not self._ready:
            self.field.set_error(tr("First have the page show them."))
        elif not text.isdecimal():
            self.field.set_error(tr("Type the number that the page shows."))
        else:
            self.answered.emit(int(text))


class OfficerTask(Card):
    """Show the second officer's name and secret, which only a demo does."""

    def __init__(self, second: SecondOfficer) -> None:
        self.second = second
        facts = KeyValueList()
        facts.put(tr("Signs in as"), second.login, code=True)
        facts.put(tr("Password"), second.secret, code=True)
        super().__init__(
            facts,
            SecondaryButton(
                tr("Copy the password"),
                icon_name="copy",
                on_click=lambda: QGuiApplication.clipboard().setText(second.secret),
            ),
            gap=12,
            margin=16,
        )


class ForecastTask(Column):
    """Have the trainee tick whom the gateway will refuse, then have it asked."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=12)
        self.boxes: dict[str, CheckBox] = {}
        self._people = Column(gap=12)
        self.progress = Progress(tr("The gateway waits for the publication"))
        self.button = SecondaryButton(tr("Ask the gateway"), on_click=self._ask)
        self.add(self._people)
        self.add(self.button)
        self.add(self.progress)

    def set_people(self, people: Sequence[HeldToken]) -> None:
        """Show whose refusal is foretold, with what they state and what they have shown."""
        self._people.clear()
        self.boxes = {each.person_id: CheckBox(each.name) for each in people}
        for each in people:
            words = " · ".join(_fact(fact) for fact in each.facts)
            self._people.add(Column(self.boxes[each.person_id], small(words), gap=2))

    def _ask(self) -> None:
        if not self.boxes:
            return
        ticked = frozenset(key for key, box in self.boxes.items() if box.isChecked())
        for box in self.boxes.values():
            box.setEnabled(False)
        self.button.hide()
        self.progress.start()
        self.answered.emit(ticked)


def _fact(fact: Fact) -> str:
    shown = tr("{fact} (shown)") if fact.level >= _SHOWN else tr("{fact} (only said)")
    return shown.format(fact=fact_words(fact))
