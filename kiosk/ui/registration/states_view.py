"""The pages that ask for countries: type, touch a name, add another, or say that there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.flows import registration_events as events
from kiosk.flows.registration_pages import rows_of
from kiosk.flows.registration_state import Page
from kiosk.ui.registration.page_view import PageView
from kiosk.ui.registration.words import page_title
from kiosk.ui.shared import AnswerTile, Column, Flow, TextField
from kiosk.ui.shared.language import state_words
from kiosk.ui.shared.widgets.buttons import Button

if TYPE_CHECKING:
    from kiosk.flows.registration_state import RegistrationState
    from kiosk.ui.registration.ports import RegistrationPorts

_OFFERED = 6


class StatesView(PageView):
    """Ask for the countries of a page; what is named stands as buttons that take it away."""

    def __init__(self, state: RegistrationState, ports: RegistrationPorts) -> None:
        super().__init__(state, page_title(state.page))
        self._ports, self._page = ports, state.page
        self.named = Flow(gap=12)
        self.field = TextField(self.tr("Type the name of a country"), max_length=60)
        self.field.text_changed.connect(self._search)
        self.field.submitted.connect(self._take_only)
        self.offers = Flow(gap=12)
        self._offered: list[tuple[str, str]] = []
        self.none = AnswerTile(self._none_words(), multiple=True)
        self.unlisted = AnswerTile(self.tr("Not listed"), multiple=True)
        self.none.clicked.connect(lambda on: self.sent.emit(events.NoneHeld(on)))
        self.unlisted.clicked.connect(lambda on: self.sent.emit(events.NotListed(on)))
        for part in (self.named, self.field, self.offers):
            self.add(part)
        self.add(Column(self.none, self.unlisted, gap=12))
        self.named.hide()
        self.offers.hide()
        self._rows: tuple[int, ...] = ()

    def draw(self, state: RegistrationState) -> None:
        """Show what was named, and which lines are chosen."""
        super().draw(state)
        rows = rows_of(state, self._page)
        numbers = tuple(row.id for row in rows)
        if numbers != self._rows:
            self._rows = numbers
            self.named.clear()
            for row in rows:
                name = state_words(row.state)
                button = Button(name, "chip", icon_name="x")
                button.setAccessibleName(self.tr("Remove {name}").format(name=name))
                button.clicked.connect(
                    lambda _on=False, number=row.id: self.sent.emit(events.RowRemoved(number))
                )
                self.named.add(button)
            self.named.setVisible(bool(rows))
            self.field.line.clear()
        self.none.setChecked(self._page in state.answers.none_of)
        self.unlisted.setChecked(self._page in state.answers.unlisted)

    def _none_words(self) -> str:
        match self._page:
            case Page.RESIDENCES:
                return self.tr("No, of none")
            case Page.FORMER:
                return self.tr("No, never")
            case _:
                return self.tr("I hold no citizenship")

    def _search(self, text: str) -> None:
        self._offered = list(self._ports.find_states(text))[:_OFFERED] if text.strip() else []
        self.offers.clear()
        for code, _ in self._offered:
            name = state_words(code)
            button = Button(name, "chip", icon_name="plus")
            button.setAccessibleName(self.tr("Add {name}").format(name=name))
            button.clicked.connect(lambda _on=False, state=code: self._add(state))
            self.offers.add(button)
        self.offers.setVisible(bool(self._offered))

    def _take_only(self) -> None:
        """Let Enter take the first offer, as a keyboard's user expects."""
        if self._offered:
            self._add(self._offered[0][0])

    def _add(self, code: str) -> None:
        self.field.line.clear()
        self.field.line.setFocus()
        self.sent.emit(events.StateAdded(code))
