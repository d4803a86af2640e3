"""Answer the search over everything, with the use cases and the session of one operator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.app.officer_adapter import OfficerAdapter
from kiosk.domain.operators import Act
from kiosk.services import directives, people
from kiosk.services.ports import TokenFilter
from kiosk.services.receipts import jti_prefix
from kiosk.ui.console.formats import instant, state_word
from kiosk.ui.console.narrowing import Narrowing, OnePerson
from kiosk.ui.console.search_page import Found

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_OF_EACH = 8
_SHORTEST_TOKEN = 4
"""Characters that the beginning of a token's id needs: a shorter one is most likely a word."""


class SearchAdapter(OfficerAdapter):
    """Implement `kiosk.ui.console.search_page.SearchPorts`."""

    def search(self, query: str) -> Sequence[Found]:
        """Give what a query finds, the best of each place first."""
        return [*self._people(query), *self._tokens(query), *self._directives(query)]

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
            detail = f"{row.person_name}, {state}, {instant(token.issued_at, self.zone)}"
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
