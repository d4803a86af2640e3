"""What waits for a person: reviews, sunsets, contradictions, appeals, steps not taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.directives import DirectiveStage
from kiosk.domain.operators import Act
from kiosk.services.kill_switch import switches
from kiosk.services.permission import reading
from kiosk.services.rule_book import KILL_SWITCH, directive_of, rule_book

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from kiosk.directives.rules import RuleBook
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

_TWO_HOURS = 2 * 60
_TWO_DAYS = 2 * 24 * 60

SOON = timedelta(days=7)
"""How long before a sunset or an end somebody is reminded of it."""


class Waiting(StrEnum):
    """Name what waits."""

    AUTHENTICATION = "authentication"
    APPROVAL = "approval"
    REVIEW = "review"
    SUNSET = "sunset"
    CONTRADICTION = "contradiction"
    BACK_DATED = "back_dated"
    KILL_SWITCH_REVIEW = "kill_switch_review"
    APPEAL_DUE = "appeal_due"
    RELIEF_ENDS = "relief_ends"


@dataclass(frozen=True, slots=True)
class Reminder:
    """Hold one thing that waits: what, of which directive, switch, appeal or relief, since when.

    ``since`` is when it began to wait, or the instant that it warns of.
    ``sentence`` is for the screen and holds nothing personal.
    """

    waiting: Waiting
    about: str
    since: datetime
    sentence: str


def needs_you(env: Environment, session: OperatorSession) -> Sequence[Reminder]:
    """Give what waits for a person, the longest waiting first."""
    with reading(env, session, Act.READ_DIRECTIVES) as uow:
        now = env.clock()
        book = rule_book(uow)
        found = [
            *_unfinished(uow, now),
            *_times(book, now),
            *_contradictions(book, now),
            *_switches(uow, now),
            *_appeals(uow, now),
        ]
    return sorted(found, key=lambda each: (each.since, each.about))


def _unfinished(uow: UnitOfWork, now: datetime) -> Iterator[Reminder]:
    for record in uow.directives.all():
        authentication = record.authentication
        if record.stage is DirectiveStage.STAGED:
            sentence = f"{record.id} is staged and not authenticated: it binds nobody."
            yield Reminder(Waiting.AUTHENTICATION, record.id, record.staged_at, sentence)
        elif record.stage is DirectiveStage.AUTHENTICATED and authentication is not None:
            directive = directive_of(uow, record)
            if directive.in_force <= now:
                sentence = f"{record.id} claims force already and waits for two officers."
            else:
                sentence = f"{record.id} waits for two officers before it comes into force."
            yield Reminder(Waiting.APPROVAL, record.id, authentication.at, sentence)


def _times(book: RuleBook, now: datetime) -> Iterator[Reminder]:
    for rule in book.rules:
        directive = rule.directive
        gap = rule.binds_from - directive.in_force
        own = directive.id.startswith(KILL_SWITCH) or directive.basis == "Decision of two officers"
        if gap >= timedelta(minutes=1) and rule.binds(now) and not own:
            sentence = _unenforced(directive.id, gap)
            yield Reminder(Waiting.BACK_DATED, directive.id, rule.binds_from, sentence)
        until = directive.until
        if until is not None and now < until <= now + SOON and rule.binds(now):
            sentence = _ending(directive.id, until - now)
            yield Reminder(Waiting.SUNSET, directive.id, until, sentence)
    for rule in book.reviews_due(now):
        directive = rule.directive
        if directive.review is not None and not directive.id.startswith(KILL_SWITCH):
            sentence = f"{directive.id} is due for review."
            yield Reminder(Waiting.REVIEW, directive.id, directive.review, sentence)


def _contradictions(book: RuleBook, now: datetime) -> Iterator[Reminder]:
    for found in book.contradictions(now):
        about = f"{found.first} {found.second}"
        yield Reminder(Waiting.CONTRADICTION, about, now, found.sentence)


def _switches(uow: UnitOfWork, now: datetime) -> Iterator[Reminder]:
    for switch in switches(uow):
        if switch.undone_at is None and switch.review_at <= now:
            sentence = f"The kill switch for {', '.join(switch.models)} is due for review."
            yield Reminder(Waiting.KILL_SWITCH_REVIEW, switch.id, switch.review_at, sentence)


def _appeals(uow: UnitOfWork, now: datetime) -> Iterator[Reminder]:
    for appeal in uow.appeals.all():
        if appeal.open and appeal.due_at <= now + SOON:
            late = appeal.due_at <= now
            sentence = "An appeal is overdue." if late else "An appeal is due within a week."
            yield Reminder(Waiting.APPEAL_DUE, appeal.id, appeal.due_at, sentence)
    for relief in uow.appeals.reliefs():
        if relief.holds(now) and relief.until <= now + SOON:
            sentence = "A temporary relief ends within a week."
            yield Reminder(Waiting.RELIEF_ENDS, relief.id, relief.until, sentence)


def _unenforced(directive_id: str, gap: timedelta) -> str:
    """Say for how long a directive claims force although nobody enforced it."""
    minutes = int(gap.total_seconds()) // 60
    if minutes >= _TWO_DAYS:
        days = minutes // (24 * 60)
        return (
            f"{directive_id} claims force from before it was approved: for {days} days nobody "
            "enforced it."
        )
    if minutes >= _TWO_HOURS:
        hours = minutes // 60
        return (
            f"{directive_id} claims force from before it was approved: for {hours} hours nobody "
            "enforced it."
        )
    return (
        f"{directive_id} claims force from before it was approved: for {minutes} min nobody "
        "enforced it."
    )


def _ending(directive_id: str, left: timedelta) -> str:
    """Say within what time a directive ends; units are rounded up."""
    minutes = -(-int(left.total_seconds()) // 60)
    hours = -(-minutes // 60)
    days = -(-hours // 24)
    if minutes > _TWO_DAYS:
        return f"{directive_id} ends within {days} days."
    if minutes > _TWO_HOURS:
        return f"{directive_id} ends within {hours} hours."
    return f"{directive_id} ends within {minutes} min."
