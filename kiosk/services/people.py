"""Read people and tokens, page by page, for tables that never hold everybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.dates import UNKNOWN_DATE
from kiosk.domain.operators import Act
from kiosk.services.facts import current_facts
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.dates import PartialDate
    from kiosk.domain.evidence import Evidence
    from kiosk.domain.facts import PersonFacts
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.persons import Person
    from kiosk.domain.statements import Attestation
    from kiosk.services.environment import Environment
    from kiosk.services.ports import TokenFilter, UnitOfWork


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """Hold everything about one person; lists are newest first, images apart."""

    person: Person
    facts: PersonFacts
    evidence: tuple[Evidence, ...]
    attestations: tuple[Attestation, ...]
    tokens: tuple[TokenRecord, ...]


@dataclass(frozen=True, slots=True)
class TokenRow:
    """Hold one row of a table of tokens: a token and what tells its holder from others.

    The name of somebody who was erased is empty; a service's is in
    ``service_name``, which is empty for people.
    """

    token: TokenRecord
    person_name: str
    date_of_birth: PartialDate
    service_name: str = ""


def people_page(
    env: Environment, session: OperatorSession, offset: int, limit: int
) -> Sequence[Person]:
    """Give people, newest first."""
    with reading(env, session, Act.READ_PEOPLE) as uow:
        return uow.persons.page(offset, limit)


def people_named(
    env: Environment, session: OperatorSession, person_ids: Sequence[str]
) -> Sequence[Person]:
    """Give the people that a search found, in its order."""
    with reading(env, session, Act.READ_PEOPLE) as uow:
        people = uow.persons.several(person_ids)
    return [people[person_id] for person_id in person_ids]


def detail_within(uow: UnitOfWork, person_id: str) -> PersonDetail:
    """Give one person with evidence, statements and tokens; raise `NotFoundError`.

    Whoever calls it has asked for a reason: see `kiosk.services.access_log`.
    """
    return PersonDetail(
        person=uow.persons.get(person_id),
        facts=current_facts(uow, person_id),
        evidence=tuple(uow.evidence.of_person(person_id)),
        attestations=tuple(uow.attestations.of_person(person_id)),
        tokens=tuple(uow.tokens.of_person(person_id)),
    )


def tokens_page(
    env: Environment,
    session: OperatorSession,
    wanted: TokenFilter,
    offset: int,
    limit: int,
) -> Sequence[TokenRow]:
    """Give tokens with their holders, newest first."""
    with reading(env, session, Act.READ_TOKENS) as uow:
        tokens = uow.tokens.page(wanted, offset, limit)
        holders = uow.persons.known({each.person_id for each in tokens if each.person_id})
        services = {
            each: uow.service_accounts.get(each).name
            for each in {token.service_id for token in tokens if token.service_id}
        }
    return [
        TokenRow(token, "", UNKNOWN_DATE, services[token.service_id])
        if token.service_id
        else _token_row(token, holders.get(token.person_id))
        for token in tokens
    ]


def count_tokens(env: Environment, session: OperatorSession, wanted: TokenFilter) -> int:
    """Count the tokens that a filter takes."""
    with reading(env, session, Act.READ_TOKENS) as uow:
        return uow.tokens.count(wanted)


def count_people(env: Environment, session: OperatorSession) -> int:
    """Count the people."""
    with reading(env, session, Act.READ_PEOPLE) as uow:
        return uow.persons.count()


def _token_row(token: TokenRecord, holder: Person | None) -> TokenRow:
    if holder is None:
        return TokenRow(token, "", UNKNOWN_DATE)
    return TokenRow(token, str(holder.particulars.name), holder.particulars.date_of_birth)
