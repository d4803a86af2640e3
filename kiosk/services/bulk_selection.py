"""Say which living tokens a bulk revocation means, and find them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from kiosk.directives.rules import RuleBook
from kiosk.domain.access import AccessDecision, TokenState
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.judging import facts_of_cohort
from kiosk.services.permission import reading
from kiosk.services.ports import TokenFilter
from kiosk.services.rule_book import rule_book

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from kiosk.domain.cohorts import Cohort
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork


class BulkRevocationError(KioskError):
    """Refuse a bulk revocation that is not what was shown, or that says too little."""


class DirectiveNotInForceError(BulkRevocationError):
    """Say that a directive means nobody, because it is not in force."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Say which living tokens are meant: what is given must all hold.

    ``organisation`` is its short name, ``directive`` the id of one in force:
    meant are the people whom it blocks. Tokens count by when they were issued,
    from ``issued_from`` on and before ``issued_until``.
    """

    person_ids: frozenset[str] | None = None
    organisation: str = ""
    directive: str = ""
    issued_from: datetime | None = None
    issued_until: datetime | None = None

    @property
    def ways(self) -> tuple[str, ...]:
        """Name what narrows it; nothing means everybody."""
        given = (
            ("person", self.person_ids is not None),
            ("organisation", bool(self.organisation)),
            ("directive", bool(self.directive)),
            ("issued", self.issued_from is not None or self.issued_until is not None),
        )
        return tuple(way for way, is_given in given if is_given)


def meant(uow: UnitOfWork, env: Environment, selection: Selection, now: datetime) -> TokenFilter:
    """Give the filter that takes the living tokens meant now.

    Those of services are among them for which one of the people meant answers.
    """
    people = _people(uow, env, selection, now)
    return TokenFilter(
        person_ids=people,
        service_ids=_answered_by(uow, people),
        live_at=now,
        not_state=TokenState.INVALID,
        issued_from=selection.issued_from,
        issued_until=selection.issued_until,
    )


def _people(
    uow: UnitOfWork, env: Environment, selection: Selection, now: datetime
) -> frozenset[str] | None:
    """Give the ids of the persons meant; ``None`` where nothing narrows them."""
    if not selection.organisation and not selection.directive:
        return selection.person_ids
    cohorts = uow.cohorts.all()
    numbers = {each.number for each in cohorts}
    if selection.organisation:
        numbers &= set(_belonging(cohorts, selection.organisation, now))
    if selection.directive:
        numbers &= _blocked(uow, env, cohorts, selection.directive, now)
    found = frozenset(person_id for person_id, number in uow.cohorts.people() if number in numbers)
    return found if selection.person_ids is None else found & selection.person_ids


def _answered_by(uow: UnitOfWork, people: frozenset[str] | None) -> frozenset[str]:
    if people is None:
        return frozenset()
    return frozenset(
        each.id for each in uow.service_accounts.all() if people.intersection(each.answering)
    )


def _belonging(cohorts: Sequence[Cohort], name: str, now: datetime) -> Iterator[int]:
    beginning = f"{name}:"
    for cohort in cohorts:
        stated = facts_of_cohort(cohort.facts).principals_at(now)[0]
        if any(each.startswith(beginning) for each in stated.affiliations):
            yield cohort.number


def _blocked(
    uow: UnitOfWork, env: Environment, cohorts: Sequence[Cohort], directive: str, now: datetime
) -> set[int]:
    """Give the cohorts that one directive alone blocks from one of its models."""
    book = rule_book(uow)
    models = [
        model
        for model in uow.models.all()
        if any(rule.directive.id == directive for rule in book.in_force(model.name, now))
    ]
    if not models:
        raise DirectiveNotInForceError(
            "This directive blocks nobody now: it is not in force.", "Choose one that is in force."
        )
    alone = RuleBook(rule for rule in book.rules if rule.directive.id == directive)
    anyway = RuleBook(())
    found = set()
    for model in models:
        with_it = env.judge.outcomes(cohorts, model, now, alone)
        without = env.judge.outcomes(cohorts, model, now, anyway)
        found |= {
            cohort.number
            for cohort, outcome, before in zip(cohorts, with_it, without, strict=True)
            if outcome == AccessDecision.BLOCK != before
        }
    return found


def organisations(env: Environment, session: OperatorSession) -> tuple[str, ...]:
    """Give the short names of all organisations that somebody belongs to now."""
    with reading(env, session, Act.READ_TOKENS) as uow:
        now = env.clock()
        held = chain.from_iterable(
            facts_of_cohort(each.facts).principals_at(now)[0].affiliations
            for each in uow.cohorts.all()
        )
        return tuple(sorted({each.rpartition(":")[0] for each in held}))


def require_narrowed(selection: Selection) -> None:
    """Refuse a selection that would mean everybody by saying nothing."""
    if not selection.ways:
        raise BulkRevocationError(
            "Nothing says which tokens are meant.",
            "Choose a person, an organisation, a directive, or a time of issue.",
        )
