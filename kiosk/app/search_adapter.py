"""Answer the search over everything, with the use cases and the session of one operator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.domain.operators import Act
from kiosk.domain.rights import SavedFilter
from kiosk.services import case_overview, directives, people
from kiosk.services.ports import TokenFilter
from kiosk.services.receipts import jti_prefix
from kiosk.ui.console.case_steps import case_state_word
from kiosk.ui.console.formats import instant, state_word
from kiosk.ui.console.narrowing import Narrowing, OnePerson
from kiosk.ui.console.search_page import Found
from kiosk.ui.shared.case_words import case_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession

_MOST_OF_EACH = 8
_SHORTEST_TOKEN = 4
"""Characters that the beginning of a token's id needs: a shorter one is most likely a word."""


class SearchAdapter(OfficerAdapter):
    """Implement `kiosk.ui.console.search_page.SearchPorts`; ``places`` are the rail's, by key."""

    def __init__(
        self,
        program: Program,
        session: OperatorSession,
        request_publication: Callable[[], None],
        places: Mapping[str, str],
    ) -> None:
        super().__init__(program, session, request_publication)
        self._places = places

    def search(self, query: str) -> Sequence[Found]:
        """Give what a query finds, the best of each place first."""
        return [
            *self._cases(query),
            *self._people(query),
            *self._tokens(query),
            *self._directives(query),
            *self._pages(query),
        ]

    def _cases(self, query: str) -> Iterator[Found]:
        """Find a case by its slip: the name or the whole code; staff are led to the desk."""
        env, session = self._program.env, self._session
        for case in case_overview.find_cases(env, session, query, _MOST_OF_EACH):
            since = instant(case.waiting_since, self.zone)
            detail = f"{case_state_word(case.state)}, {since}"
            if "cases" in self._places:
                yield Found(
                    "cases",
                    SavedFilter("cases", "", case_name(case.id)),
                    case_name(case.id),
                    detail,
                )
            else:
                yield Found("desk", case, case_name(case.id), detail)

    def _pages(self, query: str) -> Iterator[Found]:
        sought = query.casefold()
        for key, title in self._places.items():
            if title.casefold().startswith(sought) and key != "search":
                yield Found(key, None, title, "")

    def _people(self, query: str) -> Iterator[Found]:
        env, session = self._program.env, self._session
        found = self._program.index(session).search(query, _MOST_OF_EACH)
        for person in people.people_named(env, session, found):
            name = str(person.particulars.name)
            yield Found("people", OnePerson(person.id, name), name, person.particulars.email)

    def _tokens(self, query: str) -> Iterator[Found]:
        prefix = jti_prefix(query)
        if len(prefix) < _SHORTEST_TOKEN:
            return
        wanted = TokenFilter(jti_prefix=prefix)
        now = self.now()
        for row in people.tokens_page(self._program.env, self._session, wanted, 0, _MOST_OF_EACH):
            token = row.token
            state = state_word(token.state, token.expires_at <= now)
            holder = row.person_name or row.service_name
            detail = f"{holder}, {state}, {instant(token.issued_at, self.zone)}"
            yield Found("tokens", Narrowing(query=token.jti), token.jti, detail)

    def _directives(self, query: str) -> Iterator[Found]:
        if not self.may(Act.READ_DIRECTIVES):
            return
        sought = query.casefold()
        views = directives.directives(self._program.env, self._session)
        fitting = (
            view
            for view in views
            if any(
                sought in text.casefold()
                for text in (view.record.id, view.directive.title, view.directive.reference)
            )
        )
        for view, _ in zip(fitting, range(_MOST_OF_EACH), strict=False):
            yield Found("directives", view.record.id, view.directive.title, view.record.id)
