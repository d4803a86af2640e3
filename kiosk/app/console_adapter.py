"""Answer what the console asks, with the use cases and the session of one operator."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.app.list_adapter import ListAdapter
from kiosk.domain.access import TokenState
from kiosk.domain.facts import NationalityAssuranceLevel
from kiosk.domain.nationality import find_states
from kiosk.domain.operators import Act
from kiosk.services import (
    access_log,
    accounts,
    cases,
    dashboard,
    decisions,
    log,
    people,
    publication,
    service_tokens,
    token_life,
)
from kiosk.services.dashboard import SOON
from kiosk.services.facts import record_facts
from kiosk.services.ports import TokenFilter
from kiosk.services.receipts import jti_prefix
from kiosk.storage.log_reading import check_log
from kiosk.ui.console.ports import (
    LogRow,
    OperatorRow,
    PersonRow,
    PersonSheet,
    TogetherRow,
    TokenRow,
)
from kiosk.ui.shared.language import state_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from kiosk.app.program import Program
    from kiosk.domain.facts import PersonFacts
    from kiosk.domain.issuer import PublicationRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.persons import Person
    from kiosk.domain.rights import OpeningReason
    from kiosk.services.dashboard import Population
    from kiosk.ui.console.directive_ports import SecondOfficer
    from kiosk.ui.console.narrowing import Narrowing
    from kiosk.ui.console.ports import NewAccount

SEARCH_LIMIT = 1000
"""People that a search gives at most; nobody reads further, everybody types further."""

OPEN_FOR = timedelta(minutes=15)
"""How long a record that was opened for a reason opens again without another."""

_ACTS = {
    Act.REVOKE_TOKEN: token_life.revoke,
    Act.SUSPEND_TOKEN: token_life.suspend,
    Act.REINSTATE_TOKEN: token_life.reinstate,
}


class ConsoleAdapter(ListAdapter):
    """Implement `kiosk.ui.console.ports.ConsolePorts`."""

    def __init__(
        self, program: Program, session: OperatorSession, request_publication: Callable[[], None]
    ) -> None:
        super().__init__(program, session, request_publication)
        self._opened: dict[str, datetime] = {}

    def people_count(self, query: str) -> int:
        """Count the people that a search finds."""
        if query.strip():
            return len(self._found(query))
        return people.count_people(self._program.env, self._session)

    def people(self, query: str, offset: int, limit: int) -> Sequence[PersonRow]:
        """Give people, newest first."""
        env, session = self._program.env, self._session
        if query.strip():
            wanted = self._found(query)[offset : offset + limit]
            return [_person_row(each) for each in people.people_named(env, session, wanted)]
        return [_person_row(each) for each in people.people_page(env, session, offset, limit)]

    def members(self, group: Population) -> Sequence[str]:
        """Give the ids of the people of a group."""
        return dashboard.members(self._program.env, self._session, group)

    def people_among(self, person_ids: Sequence[str]) -> Sequence[PersonRow]:
        """Give these people, in this order."""
        found = people.people_named(self._program.env, self._session, person_ids)
        return [_person_row(each) for each in found]

    def is_open(self, person_id: str) -> bool:
        """Tell whether this session opened a record, with a reason, a moment ago."""
        since = self._opened.get(person_id)
        return since is not None and self.now() - since < OPEN_FOR

    def open_record(self, person_id: str, reason: OpeningReason, words: str) -> PersonSheet:
        """Note who opens a record and why, then give it."""
        access_log.open_record(self._program.env, self._session, person_id, reason, words)
        self._opened[person_id] = self.now()
        return self.person(person_id)

    def person(self, person_id: str) -> PersonSheet:
        """Give one person whose record is open."""
        env, session = self._program.env, self._session
        detail = access_log.opened_record(env, session, person_id)
        with env.store.reading() as uow:
            models = [model.name for model in uow.models.all()]
        access = tuple(
            (model, decisions.decide_person(env, session, person_id, model)) for model in models
        )
        answers_for = tuple(service_tokens.answered_by(env, session, person_id))
        return PersonSheet(
            detail.person, detail.evidence, detail.tokens, detail.facts, access, answers_for
        )

    def find_states(self, query: str) -> Sequence[tuple[str, str]]:
        """Find States by any of their names."""
        return [(match.code, state_words(match.code)) for match in find_states(query)]

    def record_facts(self, person_id: str, facts: PersonFacts) -> None:
        """Record facts of a person, and have what changes by them published."""
        record_facts(self._program.env, self._session, person_id, facts)
        self._request_publication()

    def token_count(self, query: str, wanted: Narrowing) -> int:
        """Count the tokens that a search and a filter take."""
        return people.count_tokens(self._program.env, self._session, self._filter(query, wanted))

    def tokens(self, query: str, wanted: Narrowing, offset: int, limit: int) -> Sequence[TokenRow]:
        """Give tokens, newest first."""
        rows = people.tokens_page(
            self._program.env, self._session, self._filter(query, wanted), offset, limit
        )
        return [TokenRow(row.token, row.person_name, row.service_name) for row in rows]

    def act_on_tokens(self, act: Act, jtis: Sequence[str], reason: str) -> int:
        """Revoke, suspend or reinstate, and have it published."""
        changed = _ACTS[act](self._program.env, self._session, jtis, reason)
        self._request_publication()
        return len(changed.tokens)

    def publication_count(self) -> int:
        """Count the publications."""
        return publication.count_publications(self._program.env, self._session)

    def publications(self, offset: int, limit: int) -> Sequence[PublicationRecord]:
        """Give publications, newest first."""
        return publication.publications(self._program.env, self._session, offset, limit)

    def publish_now(self) -> None:
        """Ask the publisher for a turn."""
        self._session.require(Act.PUBLISH)
        self._request_publication()

    def log_count(self) -> int:
        """Count the log's entries."""
        return log.log_size(self._program.env, self._session)

    def log(self, offset: int, limit: int) -> Sequence[LogRow]:
        """Give entries, newest first."""
        env, session = self._program.env, self._session
        newest = log.log_size(env, session) - 1 - offset
        entries = log.log_page(env, session, offset, limit)
        return [LogRow(newest - place, entry) for place, entry in enumerate(entries)]

    def check_log(self) -> str:
        """Check the log as ``kiosk audit verify`` does; give one sentence, or raise."""
        self._session.require(Act.READ_LOG)
        checked = check_log(self._program.settings.database_url).log
        return (
            f"All {checked.frontier.size:,} entries are as they were written, under "
            f"{checked.checkpoints:,} signed checkpoints, and every token is in its logged state."
        )

    def operators(self) -> Sequence[OperatorRow]:
        """Give the accounts."""
        return [
            OperatorRow(each.operator, each.person_name, each.locked_until)
            for each in accounts.operators(self._program.env, self._session)
        ]

    def approved_together(self, person_id: str) -> Sequence[TogetherRow]:
        """Give the cases that an operator's person approved with another, newest first."""
        return [
            TogetherRow(each.case_id, self.login_of(each.other), each.at, each.corroborated)
            for each in cases.approved_together(self._program.env, self._session, person_id)
        ]

    def add_operator(
        self, person_id: str, account: NewAccount, second: SecondOfficer | None
    ) -> None:
        """Give a person an account; a second admin signs in for this one act."""
        officer = None if second is None else self._program.sign_in(second.login, second.secret)
        try:
            accounts.add_operator(
                self._program.env,
                self._session,
                person_id=person_id,
                login=account.login,
                roles=account.roles,
                secret=account.secret,
                badge=account.badge,
                second=officer,
            )
        finally:
            if officer is not None:
                self._program.sign_out(officer)

    def deactivate_operator(self, operator_id: str) -> None:
        """Take an account out of use."""
        accounts.deactivate_operator(self._program.env, self._session, operator_id)

    def unlock_operator(self, operator_id: str) -> None:
        """Forgive failed sign-ins."""
        accounts.unlock_operator(self._program.env, self._session, operator_id)

    def _found(self, query: str) -> list[str]:
        return self._program.index(self._session).search(query, SEARCH_LIMIT)

    def _filter(self, query: str, wanted: Narrowing) -> TokenFilter:
        now, text = self.now(), query.strip()
        narrowed = TokenFilter(
            state=TokenState.VALID if wanted.ending else wanted.state,
            live_at=now if wanted.living else None,
            ends_before=now + SOON if wanted.ending else None,
            person_ids=frozenset({wanted.holder}) if wanted.holder else None,
        )
        if not text:
            return narrowed
        found = self._found(text)
        if found:
            return replace(narrowed, person_ids=frozenset(found))
        return replace(narrowed, jti_prefix=jti_prefix(text))


def _person_row(person: Person) -> PersonRow:
    levels = [fact.level for fact in person.claim.facts]
    return PersonRow(
        person.id,
        str(person.particulars.name),
        person.particulars.email,
        person.registered_at,
        max(levels, default=NationalityAssuranceLevel.NOTHING),
    )
