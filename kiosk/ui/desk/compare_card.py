"""Compare one character with the document: its picture, the reading, what it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy

from kiosk.documents.check_digits import ALPHABET
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_lookalikes import likely_characters
from kiosk.flows.onboarding_points import to_compare
from kiosk.ui.desk.crop import Crop
from kiosk.ui.desk.picture_places import place_of_span
from kiosk.ui.shared import (
    Button,
    Column,
    Flow,
    Icon,
    IconButton,
    Row,
    Text,
    TextRole,
    Tone,
    small,
)

if TYPE_CHECKING:
    from kiosk.domain.evidence import Place
    from kiosk.flows.onboarding_state import DeskDocument

_CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_NEIGHBOURS = 2.0
"""How many characters are shown on either side of the one that is meant."""


class CompareCard(Column):
    """Ask about one character at a time; a click or a key answers (``sent``).

    Shows the first place that is still to be compared, or the one of `show_place`;
    ``turned_to`` tells which place that is, ``None`` where nothing is asked.
    """

    sent = Signal(object)
    turned_to = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=8, margin=(12, 8), role="card")
        self.place: Place | None = None
        self._document: DeskDocument | None = None
        self._pixmap = QPixmap()
        self.candidates: list[Button] = []
        self._title = Text("", TextRole.STRONG, lines=1)
        self._count = small("")
        self._close = IconButton("x", self.tr("Leave this character"))
        self._close.setProperty("role", "icon-small")
        self._close.clicked.connect(self.leave)
        self.crop = Crop(150, 56, margin=(_NEIGHBOURS, 0.3))
        self._choices = Flow(gap=4)
        self._keys = small("")
        head = Row(Icon("triangle-alert", 20, tone=Tone.HOLD), gap=8)
        head.add(self._title, 1)
        head.add(self._count)
        head.add(self._close)
        middle = Row(gap=12)
        middle.add(self.crop)
        middle.add(self._choices, 1)
        self.add(head)
        self.add(middle)
        self.add(self._keys)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def set_document(self, document: DeskDocument | None, pixmap: QPixmap) -> None:
        """Ask about what is open in a document; ``pixmap`` is its preview."""
        with_focus = self.holds_focus()
        self._document, self._pixmap = document, pixmap
        self._turn_to(self._first_open())
        if with_focus and self.place is not None:
            self.take_focus()

    def show_place(self, place: Place) -> None:
        """Ask about this very character, be it in doubt or not."""
        self._turn_to(place)
        self.take_focus()

    def show_next(self) -> None:
        """Ask about the next one that is open, the first after the last.

        The one that is shown comes first, as long as nobody was asked about it.
        """
        opened = to_compare(self._document) if self._document else ()
        if self.place in opened and not self.holds_focus():
            self.take_focus()
        elif opened:
            later = [place for place in opened if self.place is None or place > self.place]
            self._turn_to((*later, *opened)[0])
            self.take_focus()

    def leave(self) -> None:
        """Ask no more about a character that is not in doubt."""
        self._turn_to(self._first_open())

    def take_focus(self) -> None:
        """Let the next key be the answer."""
        if self.candidates:
            self.candidates[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def holds_focus(self) -> bool:
        """Tell whether the next key goes to this card."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key of a character as the answer, Enter as the chosen one."""
        character = event.text().upper()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.candidates:
            chosen = [button for button in self.candidates if button.hasFocus()]
            (chosen or self.candidates)[0].click()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif not event.modifiers() & _CHORDS and len(character) == 1 and character in ALPHABET:
            self._answer(character)
        else:
            super().keyPressEvent(event)

    def _first_open(self) -> Place | None:
        opened = to_compare(self._document) if self._document else ()
        return opened[0] if opened else None

    def _turn_to(self, place: Place | None) -> None:
        self.place = place
        if self._document is not None and place is not None:
            self._draw(self._document, place)
        self.setVisible(place is not None)
        self.turned_to.emit(place)

    def _draw(self, document: DeskDocument, place: Place) -> None:
        scan, (line, position) = document.scan, place
        opened = to_compare(document)
        self._title.setText(self.tr("Which character is this?"))
        self._count.setText(
            self.tr("{count} to compare").format(count=len(opened)) if opened else ""
        )
        self._close.setVisible(place not in opened)
        corners = (
            place_of_span(scan.places[line], position, position + 1)
            if len(scan.places) == len(scan.best_lines)
            else ()
        )
        where = self.tr("line {line}, character {position}").format(
            line=line + 1, position=position + 1
        )
        self.crop.set_place(self._pixmap, corners, where)
        now, read = scan.best_lines[line][position], scan.character_read(place)
        self._offer(likely_characters(scan, place), now, read)
        self.setAccessibleName(f"{self._title.text()} {where}")
        words = self.tr("{where}. Enter keeps {character}, any other key corrects it.")
        self._keys.setText(words.format(character=now, where=where.capitalize()))

    def _offer(self, characters: tuple[str, ...], now: str, read: str) -> None:
        self._choices.clear()
        self.candidates = []
        for character in characters:
            button = Button(character, "key")
            button.clicked.connect(lambda _on=False, it=character: self._answer(it))
            said = self.tr("It is {character}").format(character=character)
            if character == read:
                said = self.tr("{character}, as read").format(character=character)
            elif character == now:
                said = self.tr("{character}, as corrected").format(character=character)
            button.setAccessibleName(said)
            button.setToolTip(said)
            self.candidates.append(button)
            self._choices.add(button)
            # A layout shows what it is given a turn later; the focus cannot wait for that.
            button.show()

    def _answer(self, character: str) -> None:
        if self.place is not None:
            self.sent.emit(events.CharacterCompared(self.place, character))
