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
    from collections.abc import Callable, Sequence

    from kiosk.flows.registration_state import RegistrationState

_NONE = "none"


class AnswerView(PageView):
    """Ask one question with one answer.

    ``value`` is the code of the answer that the state holds, empty for none;
    ``event_of`` gives the event that choosing an answer is.
    """

    def __init__(
        self,
        state: RegistrationState,
        answers: Sequence[tuple[str, str]],
        value: str,
        event_of: Callable[[str], events.Event],
        *,
        why: str = "",
    ) -> None:
        super().__init__(state, page_title(state.page))
        if why:
            self.add(body(why, muted=True))
        self._event_of = event_of
        self.answers = AnswerGroup(answers)
        self.add(self.answers)
        if value:
            self.answers.set_values((value,))
        self.answers.changed.connect(self._changed)

    def _changed(self) -> None:
        value = self.answers.value()
        if value:
            self.sent.emit(self._event_of(value))


class WayInView(AnswerView):
    """Ask how the issuer knows about the registrant."""

    def __init__(self, state: RegistrationState) -> None:
        ways = [*state.rules.ways, WayIn.NONE]
        super().__init__(
            state,
            [(way.value, way_title(way)) for way in ways],
            state.way.value if state.way is not None else "",
            lambda value: events.WayChosen(WayIn(value)),
            why=self.tr("This only helps staff to find you. It decides nothing."),
        )


class StatusView(AnswerView):
    """Ask the question that ends soonest."""

    def __init__(self, state: RegistrationState) -> None:
        standing = state.answers.standing
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
            standing.value if standing is not None else "",
            lambda value: events.Stood(Standing(value)),
            why=self.tr(
                "We ask because a rule in force tells these people from all others. Whoever is "
                "one of them is asked nothing about citizenship."
            ),
        )


class WhichStatusView(AnswerView):
    """Ask which one, so that the papers of that status alone are offered."""

    def __init__(self, state: RegistrationState) -> None:
        answers = [(kind.value, text) for kind, text in status_titles()]
        answers.append((_NONE, self.tr("I would rather tell a person")))
        super().__init__(state, answers, _status_of(state), _status_event)


class DocumentsView(AnswerView):
    """Let the registrant choose what to show."""

    def __init__(self, state: RegistrationState) -> None:
        answers = [(each.id, paper_title(each)) for each in documents_to_choose(state)]
        answers.append((_NONE, self.tr("I have none of these")))
        chosen = state.chosen.id if state.chosen is not None else ""
        super().__init__(
            state,
            answers,
            _NONE if state.without_document else chosen,
            lambda value: events.DocumentChosen("" if value == _NONE else value),
            why=self.tr("Each of them is as good as any other. You show one only."),
        )


def _status_of(state: RegistrationState) -> str:
    if state.answers.standing is Standing.TELLS_A_PERSON:
        return _NONE
    return state.answers.status.value if state.answers.status is not None else ""


def _status_event(value: str) -> events.Event:
    if value == _NONE:
        return events.Stood(Standing.TELLS_A_PERSON)
    return events.StatusChosen(StatusKind(value))
