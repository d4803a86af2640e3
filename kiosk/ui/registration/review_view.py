"""The review: every fact with a button to change it; what was read stays beside what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.dates import PartialDateError
from kiosk.flows import registration_events as events
from kiosk.flows.onboarding_dates import read_date
from kiosk.flows.registration_pages import claim
from kiosk.flows.registration_review import review_rows
from kiosk.flows.registration_state import Fact
from kiosk.ui.registration.page_view import PageView
from kiosk.ui.registration.words import fact_title, page_title, paper_title
from kiosk.ui.shared import Card, Column, Row, Rule, SecondaryButton, Text, TextRole, body
from kiosk.ui.shared.language import day_words, isolated, state_words

if TYPE_CHECKING:
    from kiosk.flows.registration_review import ReviewRow
    from kiosk.flows.registration_state import RegistrationState


class ReviewView(PageView):
    """List the facts."""

    def __init__(self, state: RegistrationState) -> None:
        super().__init__(state, page_title(state.page))
        self.changes: dict[Fact, SecondaryButton] = {}
        if state.chosen is not None and state.document is not None:
            self.add(body(paper_title(state.chosen), muted=True))
        facts = Column(gap=12)
        for number, row in enumerate(review_rows(state)):
            if number:
                facts.add(Rule())
            facts.add(self._row(row))
        self.add(Card(facts))
        if claim(state).asserts_nothing:
            self.add(
                Text(
                    self.tr("You state no citizenship and no status. Staff will ask you."),
                    TextRole.SMALL,
                    muted=True,
                )
            )

    def _row(self, row: ReviewRow) -> Row:
        title = fact_title(row.fact)
        words = Column(Text(title, TextRole.SMALL, muted=True), gap=0)
        words.add(Text(_value(row.fact, row.value) or "–", TextRole.STRONG, lines=2, isolate=True))
        if row.differs:
            words.add(
                Text(
                    self.tr("The document says: {read}").format(
                        read=isolated(_value(row.fact, row.read))
                    ),
                    TextRole.SMALL,
                    muted=True,
                )
            )
        button = SecondaryButton(self.tr("Change") if row.value else self.tr("Add"))
        button.setAccessibleName(self.tr("Change: {fact}").format(fact=title))
        button.clicked.connect(lambda: self.sent.emit(events.ChangeAsked(row.fact)))
        self.changes[row.fact] = button
        line = Row(gap=16)
        line.add(words, 1)
        line.add(button)
        return line


def _value(fact: Fact, text: str) -> str:
    """Write a value as people do: a country by its name, a whole date in words."""
    if fact is Fact.NATIONALITY:
        return state_words(text) if text.isupper() and text.isascii() else text
    if fact in (Fact.DATE_OF_BIRTH, Fact.DATE_OF_EXPIRY) and text:
        return _date_words(text)
    return text


def _date_words(text: str) -> str:
    try:
        day = read_date(text)
    except PartialDateError:
        return text
    return day_words(day.earliest) if day.day is not None else str(day)
