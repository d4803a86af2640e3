"""Pages with a few answers to choose from; each list ends in a line that leads on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.enrolments import WayIn
from kiosk.domain.facts import StatusKind
from kiosk.flows import registration_events as events
from kiosk.flows.registration_pages import documents_to_choose
from kiosk.flows.registration_state import Standing
from kiosk.ui.registration.page_view import PageView
from kiosk.ui.registration.words import page_title, paper_title, status_titles, way_title
from kiosk.ui.shared import AnswerGroup, body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.flows.registration_state import RegistrationState

_NONE = "none"


class AnswerView(PageView):
    """Ask one question with one answer."""

    def __init__(
        self,
        state: RegistrationState,
        answers: Sequence[tuple[str, str]],
        *,
        why: str = "",
    ) -> None:
        super().__init__(state, page_title(state.page))
        if why:
            self.add(body(why, muted=True))
        self.answers = AnswerGroup(answers)
        self.add(self.answers)
        value = self.value_of(state)
        if value:
            self.answers.set_values((value,))
        self.answers.changed.connect(self._changed)

    def value_of(self, state: RegistrationState) -> str:
        """Give the code of the answer that the state holds."""
        raise NotImplementedError

    def event_of(self, value: str) -> events.Event:
        """Give the event that choosing an answer is."""
        raise NotImplementedError

    def _changed(self) -> None:
        value = self.answers.value()
        if value:
            self.sent.emit(self.event_of(value))


class WayInView(AnswerView):
    """Ask how the issuer knows about the registrant."""

    def __init__(self, state: RegistrationState) -> None:
        ways = [*state.rules.ways, WayIn.NONE]
        super().__init__(
            state,
            [(way.value, way_title(way)) for way in ways],
            why=self.tr("This only helps staff to find you. It decides nothing."),
        )

    def value_of(self, state: RegistrationState) -> str:
        """Give the way in."""
        return state.way.value if state.way is not None else ""

    def event_of(self, value: str) -> events.Event:
        """Choose it."""
        return events.WayChosen(WayIn(value))


class StatusView(AnswerView):
    """Ask the question that ends soonest."""

    def __init__(self, state: RegistrationState) -> None:
        super().__init__(
            state,
            [
                (
                    Standing.YES.value,
                    self.tr("Citizen, national, permanent resident, refugee or asylee"),
                ),
                (Standing.NO.value, self.tr("None of these")),
                (Standing.TELLS_A_PERSON.value, self.tr("I would rather tell a person")),
            ],
            why=self.tr(
                "We ask because a rule in force tells these people from all others. Whoever is "
                "one of them is asked nothing about citizenship."
            ),
        )

    def value_of(self, state: RegistrationState) -> str:
        """Give the standing."""
        standing = state.answers.standing
        return standing.value if standing is not None else ""

    def event_of(self, value: str) -> events.Event:
        """Answer it."""
        return events.Stood(Standing(value))


class WhichStatusView(AnswerView):
    """Ask which one, so that the papers of that status alone are offered."""

    def __init__(self, state: RegistrationState) -> None:
        answers = [(kind.value, text) for kind, text in status_titles()]
        answers.append((_NONE, self.tr("I would rather tell a person")))
        super().__init__(state, answers)

    def value_of(self, state: RegistrationState) -> str:
        """Give the status."""
        if state.answers.standing is Standing.TELLS_A_PERSON:
            return _NONE
        return state.answers.status.value if state.answers.status is not None else ""

    def event_of(self, value: str) -> events.Event:
        """Choose it."""
        if value == _NONE:
            return events.Stood(Standing.TELLS_A_PERSON)
        return events.StatusChosen(StatusKind(value))


class DocumentsView(AnswerView):
    """Let the registrant choose what to show."""

    def __init__(self, state: RegistrationState) -> None:
        answers = [(each.id, paper_title(each)) for each in documents_to_choose(state)]
        answers.append((_NONE, self.tr("I have none of these")))
        super().__init__(
            state,
            answers,
            why=self.tr("Each of them is as good as any other. You show one only."),
        )

    def value_of(self, state: RegistrationState) -> str:
        """Give the document."""
        if state.without_document:
            return _NONE
        return state.chosen.id if state.chosen is not None else ""

    def event_of(self, value: str) -> events.Event:
        """Choose it."""
        return events.DocumentChosen("" if value == _NONE else value)
