"""Answer for one person: may they use this model at that instant, and why not."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.directives.decision import decide
from kiosk.directives.principal import cohort_of
from kiosk.domain.errors import NotFoundError
from kiosk.domain.operators import Act
from kiosk.services.erased import refuse_erased
from kiosk.services.facts import facts_of
from kiosk.services.permission import reading
from kiosk.services.rule_book import emergency_book, named_subjects, rule_book

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.directives.decision import Outcome
    from kiosk.domain.access import Model
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork


def decide_person(
    env: Environment,
    session: OperatorSession,
    person_id: str,
    model: str,
    at: datetime | None = None,
) -> Outcome:
    """Decide about one person and one model, now or as of an instant, with every reason.

    As of the past, the facts are those that were recorded by then. About
    somebody who was erased since, the answer is `ErasedError`.
    """
    with reading(env, session, Act.ASK_DECISION) as uow:
        refuse_erased(uow, person_id)
        uow.persons.get(person_id)
        return outcome_for(uow, person_id, _model(uow, model), env.clock() if at is None else at)


def outcome_for(uow: UnitOfWork, person_id: str, model: Model, at: datetime) -> Outcome:
    """Decide about one person and one model as of ``at``."""
    facts = facts_of(uow, person_id, at)
    named = named_subjects(uow) if facts.subject else frozenset()
    cohort = cohort_of(facts, at, ZoneInfo(uow.issuer.settings().zone), named=named)
    book = rule_book(uow)
    if _relieved(uow, person_id, model.name, at):
        book = emergency_book(book)
    return decide(cohort, model.name, at, book, controlled=model.controlled)


def _relieved(uow: UnitOfWork, person_id: str, model: str, at: datetime) -> bool:
    return any(
        relief.granted_at <= at < (relief.ended_at or relief.until)
        and ("*" in relief.models or model in relief.models)
        for relief in uow.appeals.reliefs(person_id)
    )


def _model(uow: UnitOfWork, name: str) -> Model:
    for model in uow.models.all():
        if name in (model.name, *model.aliases):
            return model
    raise NotFoundError("There is no such model here.", "Choose one of the models served.")
