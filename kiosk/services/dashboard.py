"""The numbers of the dashboard, counted where they are kept; nobody's record is read for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.audit.checkpoint import open_checkpoint
from kiosk.domain.directives import DirectiveState
from kiosk.domain.facts import NationalityAssuranceLevel, ScreeningState
from kiosk.domain.operators import Act
from kiosk.services.case_overview import QueueNumbers, queue_numbers
from kiosk.services.gateway_reports import standings
from kiosk.services.judging import facts_of_cohort
from kiosk.services.log import log_verifier
from kiosk.services.permission import reading
from kiosk.services.ports import TokenCounts
from kiosk.services.publication import publication_due
from kiosk.services.rule_book import rule_book

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from kiosk.directives.principal import CohortFacts
    from kiosk.domain.issuer import PublicationRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

SOON = timedelta(hours=2)
"""How long before its end a token counts as ending soon."""

_BINDING = (DirectiveState.IN_FORCE, DirectiveState.PARTLY_SUPERSEDED)
_NATIONALITY_LEVELS = tuple(NationalityAssuranceLevel)[:0:-1]


class Population(StrEnum):
    """Name the groups that people are counted in; each person is in one of each family.

    The family of assurance says how well nationality or status is proven, the
    family of status what is stated of it.
    """

    LEVEL_4 = "level_4"
    LEVEL_3 = "level_3"
    LEVEL_2 = "level_2"
    LEVEL_1 = "level_1"
    LEVEL_0 = "level_0"
    US_PERSON = "us_person"
    FOREIGN = "foreign"
    UNSTATED = "unstated"
    HIT_OPEN = "hit_open"
    HIT_CONFIRMED = "hit_confirmed"


LEVELS = tuple(each for each in Population if each.value.startswith("level_"))
STATUSES = (Population.US_PERSON, Population.FOREIGN, Population.UNSTATED)


@dataclass(frozen=True, slots=True)
class DashboardNumbers:
    """Hold what the dashboard counts, as of one instant."""

    at: datetime
    people: int = 0
    erased: int = 0
    restricted: int = 0
    held: int = 0
    population: Mapping[Population, int] = field(default_factory=dict)
    tokens: TokenCounts = field(default_factory=TokenCounts)
    directives_in_force: int = 0
    open_hits: int = 0
    open_appeals: int = 0
    log_size: int = 0
    checkpoint_size: int = 0
    published: PublicationRecord | None = None
    publication_due: bool = False
    queue: QueueNumbers = field(default_factory=QueueNumbers)
    gateways: int = 0
    gateways_behind: int = 0


def dashboard(env: Environment, session: OperatorSession) -> DashboardNumbers:
    """Count everything; people by cohort, tokens and records by the database."""
    with reading(env, session, Act.READ_DASHBOARD) as uow:
        now = env.clock()
        book = rule_book(uow)
        head = open_checkpoint(uow.log.checkpoint(), log_verifier(uow))
        gateways = standings(uow, now)
        return DashboardNumbers(
            at=now,
            people=uow.persons.count(),
            erased=uow.rights.count_erased(),
            restricted=len(uow.rights.restrictions()),
            held=len(uow.rights.held_people()),
            population=count_population(uow, now),
            tokens=uow.tokens.counts(now, now + SOON),
            directives_in_force=sum(
                book.state(rule.directive.id, now) in _BINDING
                for rule in book.rules
                if rule.reading is not None
            ),
            open_hits=uow.screening.count_open(),
            open_appeals=sum(each.open for each in uow.appeals.all()),
            log_size=uow.log.size(),
            checkpoint_size=head.size,
            published=next(iter(uow.publications.page(0, 1)), None),
            publication_due=publication_due(env),
            queue=queue_numbers(uow),
            gateways=len(gateways),
            gateways_behind=sum(each.lags for each in gateways),
        )


def count_population(uow: UnitOfWork, now: datetime) -> dict[Population, int]:
    """Count the people of every group; a group of nobody counts zero."""
    counts = dict.fromkeys(Population, 0)
    for cohort in uow.cohorts.all():
        for group in groups_of(facts_of_cohort(cohort.facts), now):
            counts[group] += cohort.people
    return counts


def groups_of(facts: CohortFacts, now: datetime) -> tuple[Population, ...]:
    """Give the groups that the people of a cohort are in."""
    found = [Population(f"level_{_level(facts, now)}")]
    stated = facts.principals_at(now)[0]
    if stated.says_nothing:
        found.append(Population.UNSTATED)
    else:
        found.append(Population.US_PERSON if stated.us_person else Population.FOREIGN)
    if facts.screening is ScreeningState.OPEN:
        found.append(Population.HIT_OPEN)
    elif facts.screening is ScreeningState.CONFIRMED:
        found.append(Population.HIT_CONFIRMED)
    return tuple(found)


def members(env: Environment, session: OperatorSession, group: Population) -> tuple[str, ...]:
    """Give the ids of the people of a group; reads every person's sealed cohort number."""
    with reading(env, session, Act.READ_DASHBOARD) as uow:
        now = env.clock()
        return _members(uow, lambda facts: group in groups_of(facts, now))


def restricted_people(env: Environment, session: OperatorSession) -> tuple[str, ...]:
    """Give the ids of the people whose records are restricted."""
    with reading(env, session, Act.READ_DASHBOARD) as uow:
        return tuple(each.person_id for each in uow.rights.restrictions())


def _members(uow: UnitOfWork, wanted: Callable[[CohortFacts], bool]) -> tuple[str, ...]:
    numbers = {each.number for each in uow.cohorts.all() if wanted(facts_of_cohort(each.facts))}
    return tuple(person_id for person_id, number in uow.cohorts.people() if number in numbers)


def _level(facts: CohortFacts, now: datetime) -> int:
    proven = (level for level in _NATIONALITY_LEVELS if not facts.proves_nothing(level, now))
    return next(proven, NationalityAssuranceLevel.NOTHING)
