"""Gather what a clerk looks at beside a case: likenesses, list entries, history.

Nothing here is stored, and nothing of it is for the applicant's eyes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.enrolments import CaseReason
from kiosk.domain.facts import NationalityAssuranceLevel
from kiosk.domain.operators import Act
from kiosk.screening.matching import screen
from kiosk.services.likenesses import likenesses
from kiosk.services.permission import reading
from kiosk.services.rule_book import rule_book

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.likenesses import Applicant, Likeness
    from kiosk.services.ports import UnitOfWork

_MOST_ENTRIES = 5


@dataclass(frozen=True, slots=True)
class ListedName:
    """Hold an entry of a screening list whose name is like the applicant's."""

    list_name: str
    written: str
    sentence: str


@dataclass(frozen=True, slots=True)
class EarlierEvent:
    """Hold one thing that happened to the record that this case continues."""

    at: datetime
    what: str


@dataclass(frozen=True, slots=True)
class Background:
    """Hold what stands beside a case.

    ``wants_second`` are reasons for a second person that the store knows
    before anybody has looked: a directive in force asks for level 3.
    """

    likenesses: tuple[Likeness, ...] = ()
    listed: tuple[ListedName, ...] = ()
    history: tuple[EarlierEvent, ...] = ()
    wants_second: tuple[CaseReason, ...] = ()


def background(
    env: Environment,
    session: OperatorSession,
    applicant: Applicant,
    candidates: Collection[str],
) -> Background:
    """Look for everything at once; ``candidates`` are persons of the same surname.

    Whether a name is on a list is shown and decides nothing: the hit itself is
    opened with the token, and an officer adjudicates it.
    """
    with reading(env, session, Act.ONBOARD) as uow:
        return Background(
            likenesses(uow, applicant, candidates),
            _listed(env, uow, applicant),
            _history(uow, applicant.person_id),
            _wanted(uow, env.clock()),
        )


def _listed(env: Environment, uow: UnitOfWork, applicant: Applicant) -> tuple[ListedName, ...]:
    said = applicant.particulars
    found = [
        (match.rank, ListedName(loaded.record.snapshot.name, match.written, match.sentence))
        for loaded in env.screening.lists.of(uow)
        for match in screen(loaded.index, str(said.name), said.date_of_birth)
    ]
    return tuple(name for _, name in sorted(found, key=lambda each: each[0])[:_MOST_ENTRIES])


def _history(uow: UnitOfWork, person_id: str) -> tuple[EarlierEvent, ...]:
    """Give what is kept of a registered person, newest first."""
    if not person_id:
        return ()
    person = uow.persons.get(person_id)
    events = [EarlierEvent(person.registered_at, "registered")]
    events += [
        EarlierEvent(each.captured_at, "document") for each in uow.evidence.of_person(person_id)
    ]
    events += [
        EarlierEvent(each.signed_at, "statement") for each in uow.attestations.of_person(person_id)
    ]
    events += [
        EarlierEvent(each.issued_at, f"token_{each.state.name.lower()}")
        for each in uow.tokens.of_person(person_id)
    ]
    return tuple(sorted(events, key=lambda event: event.at, reverse=True))


def _wanted(uow: UnitOfWork, now: datetime) -> tuple[CaseReason, ...]:
    """Ask for a second person where a directive in force wants two to have looked."""
    book = rule_book(uow)
    asked = any(
        rule.directive.least_nal >= NationalityAssuranceLevel.CORROBORATED
        and any(rule in book.in_force(model, now) for model in rule.directive.models)
        for rule in book.rules
    )
    return (CaseReason.HIGHER_ASSURANCE,) if asked else ()
