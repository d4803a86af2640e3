"""Foresee what a directive would do, by the very decisions that activation makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.directives import impact
from kiosk.directives.impact import Group, Question
from kiosk.domain.access import strictest
from kiosk.domain.operators import Act
from kiosk.services.judging import facts_of_cohort
from kiosk.services.permission import reading as reading_unit
from kiosk.services.rule_book import chosen_reading, directive_of, rule_book

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.directives.decision import Outcome
    from kiosk.directives.impact import Impact, Outcomes
    from kiosk.directives.rules import RuleBook
    from kiosk.domain.access import Model
    from kiosk.domain.cohorts import Cohort, Combination
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.persons import Person
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class DifferingPerson:
    """Hold one person about whom two readings decide differently on one model, and why."""

    person: Person
    model: str
    first: Outcome
    second: Outcome


def preview(env: Environment, session: OperatorSession, directive_id: str, reading: str) -> Impact:
    """Count whom a reading would block and hold, in people and in live tokens.

    A service's tokens are among them; a service is nobody, and no person more.
    """
    with reading_unit(env, session, Act.READ_DIRECTIVES) as uow:
        now = env.clock()
        question = _question(uow, directive_id, reading, now)
        cohorts, combinations = uow.cohorts.all(), uow.service_accounts.combinations()
        tokens = live_tokens(uow, now)
        groups = [
            Group(facts_of_cohort(each.facts), each.people, tokens[each.number])
            for each in cohorts
        ]
        facts = {each.number: group.facts for each, group in zip(cohorts, groups, strict=True)}
        groups += [
            Group(
                impact.least_proven([facts[member] for member in each.members], question.at),
                people=0,
                tokens=tokens[each.number],
            )
            for each in combinations
        ]
        outcomes = _outcomes(env, cohorts, combinations)
        return impact.preview(question, groups, uow.models.all(), outcomes)


def difference(
    env: Environment, session: OperatorSession, directive_id: str, first: str, second: str
) -> Sequence[DifferingPerson]:
    """Give everybody about whom two readings of a directive decide differently, by name."""
    with reading_unit(env, session, Act.READ_DIRECTIVES) as uow:
        question = _question(uow, directive_id, first, env.clock())
        chosen_reading(question.directive, second)
        cohorts = uow.cohorts.all()
        found = impact.difference(
            question, (first, second), _groups(cohorts), uow.models.all(), _outcomes(env, cohorts)
        )
        differing = {cohorts[each.position].number for each in found}
        members: dict[int, list[str]] = {number: [] for number in differing}
        for person_id, number in uow.cohorts.people():
            if number in differing:
                members[number].append(person_id)
        people = uow.persons.several({each for held in members.values() for each in held})
        rows = [
            DifferingPerson(people[person_id], each.model, each.first, each.second)
            for each in found
            for person_id in members[cohorts[each.position].number]
        ]
    return sorted(rows, key=lambda row: (str(row.person.particulars.name), row.person.id))


def blocked_people(uow: UnitOfWork, env: Environment, question: Question) -> int:
    """Count the people whom a reading blocks from one of its models when it comes into force.

    It is the preview's own count.
    """
    cohorts = uow.cohorts.all()
    people = [each.people for each in cohorts]
    return impact.count_blocked(question, people, uow.models.all(), _outcomes(env, cohorts))


def live_tokens(uow: UnitOfWork, now: datetime) -> list[int]:
    """Count the live tokens of every cohort, by number, from the sealed pages."""
    from kiosk.services.shard_reading import live_places  # noqa: PLC0415 -- it needs numpy

    counted = [0] * (uow.cohorts.highest() + 1)
    for shard in uow.shards.all():
        for number, tokens in enumerate(live_places(uow, shard.id, now).tokens(len(counted))):
            counted[number] += tokens
    return counted


def _question(uow: UnitOfWork, directive_id: str, reading: str, now: datetime) -> Question:
    directive = directive_of(uow, uow.directives.get(directive_id))
    chosen_reading(directive, reading)
    return Question(rule_book(uow), directive, reading, now)


def _groups(cohorts: Sequence[Cohort]) -> list[Group]:
    return [Group(facts_of_cohort(each.facts), each.people) for each in cohorts]


def _outcomes(
    env: Environment, cohorts: Sequence[Cohort], combinations: Sequence[Combination] = ()
) -> Outcomes:
    def outcomes(model: Model, at: datetime, book: RuleBook) -> bytes:
        decided = env.judge.outcomes(cohorts, model, at, book)
        by_number = {each.number: one for each, one in zip(cohorts, decided, strict=True)}
        return decided + bytes(
            strictest(by_number[member] for member in each.members) for each in combinations
        )

    return outcomes
