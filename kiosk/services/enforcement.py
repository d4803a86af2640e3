"""From facts and rules to what is published: a table of decisions for each model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.services.judging import facts_of_cohort
from kiosk.services.rule_book import rule_book
from kiosk.tokens import PublishedModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from kiosk.directives.rules import Rule, RuleBook
    from kiosk.domain.access import Model
    from kiosk.domain.cohorts import Cohort
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Enforcement:
    """Hold what is enforced at one instant.

    ``tables`` give each model that has lists the decision for each cohort
    number. ``binding`` are the ids of the directives that have come into
    force by then. ``next_change`` is the next instant at which time alone
    changes anything, ``None`` where it never does.
    """

    models: tuple[PublishedModel, ...]
    tables: Mapping[str, bytes]
    binding: frozenset[str]
    next_change: datetime | None


def enforcement(uow: UnitOfWork, env: Environment, now: datetime) -> Enforcement:
    """Decide about every cohort for every model, as of ``now``."""
    book = rule_book(uow)
    cohorts = uow.cohorts.all()
    combinations = uow.service_accounts.combinations()
    highest = uow.cohorts.highest()
    known = tuple(uow.models.all())
    models = tuple(published_model(model, known, book, now) for model in known)
    tables = {
        model.name: env.judge.table(cohorts, highest, model, now, book, combinations=combinations)
        for model, published in zip(known, models, strict=True)
        if published.controlled
    }
    binding = frozenset(each.directive.id for each in book.rules if each.binds_from <= now)
    return Enforcement(models, tables, binding, next_change(book, cohorts, now))


def published_model(
    model: Model, known: Sequence[Model], book: RuleBook, now: datetime
) -> PublishedModel:
    """Describe a model as gateways must see it now.

    A model that its operator leaves uncontrolled is published as controlled
    while a directive may refuse somebody: only lists can say so. The models
    named in a refusal are those that the directives offer instead.
    """
    binding = [rule for rule in book.in_force(model.name, now) if rule.reading is not None]
    return PublishedModel(
        name=model.name,
        controlled=model.controlled or bool(binding),
        aliases=model.aliases,
        fallback=_fallback(model, known, binding),
        directive="; ".join(dict.fromkeys(_reference(rule) for rule in binding)),
    )


def next_change(book: RuleBook, cohorts: Iterable[Cohort], after: datetime) -> datetime | None:
    """Give the next instant at which time alone changes a decision."""
    instants = [*_ends(cohorts, after)]
    directive = book.next_change(after)
    if directive is not None:
        instants.append(directive)
    return min(instants, default=None)


def _ends(cohorts: Iterable[Cohort], after: datetime) -> Iterator[datetime]:
    for cohort in cohorts:
        for segment in facts_of_cohort(cohort.facts).segments:
            if segment.until is not None and segment.until > after:
                yield segment.until
        relief = cohort.exemption
        if relief is not None:
            yield from (instant for instant in (relief.since, relief.until) if instant > after)


def _fallback(model: Model, known: Sequence[Model], binding: Sequence[Rule]) -> tuple[str, ...]:
    offered = [name for rule in binding for name in rule.directive.fallback]
    wanted = dict.fromkeys(offered or model.fallbacks)
    named = {each.name for each in known for rule in binding if rule.directive.names(each.name)}
    served = {each.name for each in known} - named - {model.name}
    return tuple(name for name in wanted if name in served)


def _reference(rule: Rule) -> str:
    return rule.directive.reference or rule.directive.id
